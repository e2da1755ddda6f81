// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workbench/work_tab.h"

#include <vector>

/// The decision in pictures, each to be saved as a drawing or as pixels, alone or all at once.
namespace vidette::report {
struct Decision;
}

namespace vidette::ui {

class ContributionPlot;
class FlowPlot;
class LinkButton;
class MethodWeightsPlot;
class PictureSection;
class Plot;
class ProfilePlot;
class StabilityPlot;
class Words;

class PicturesTab final : public WorkTab {
    Q_OBJECT

  public:
    PicturesTab(DecisionDesk& desk, QWidget* parent);

    /// The pictures shown, from top to bottom.
    std::vector<Plot*> plots() const;

  protected:
    void refresh() override;

  private:
    void build();
    PictureSection* section(const QString& title, Plot* plot, QWidget* parent);
    void showStability(const report::Decision& decision);
    void showProfiles(const report::Decision& decision);
    void showFlows(const report::Decision& decision);
    void askAll();

    Words* m_empty;
    QWidget* m_pictures;
    LinkButton* m_all;
    ContributionPlot* m_totals;
    StabilityPlot* m_stability;
    ProfilePlot* m_profiles;
    MethodWeightsPlot* m_weights;
    FlowPlot* m_flows;
    std::vector<PictureSection*> m_sections; ///< in the order above
};

} // namespace vidette::ui
