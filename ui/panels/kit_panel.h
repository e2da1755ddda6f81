// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/buttons.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/plots/contribution_plot.h"

/// "Which kit?": the first places as stacked bars and how firm the first one is; "Why?" opens the Kits
/// workspace.
namespace vidette::ui {

class RankingModel;

class KitPanel final : public Section {
    Q_OBJECT

  public:
    KitPanel(RankingModel& ranking, QWidget* parent);

  signals:
    void whyWanted();

  private:
    void refresh();

    RankingModel& m_ranking;
    ContributionPlot* m_plot;
    Words* m_firmness;
    Words* m_empty;
    LinkButton* m_why;
};

} // namespace vidette::ui
