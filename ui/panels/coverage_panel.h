// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/polygon.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/row_list.h"
#include "ui/panels/section.h"

/// "What is covered, what is blind?": the share of what must be seen, each zone, the blind spots, largest
/// first. A click on a zone chooses it, on a blind spot jumps to it.
namespace vidette::ui {

class CoverageModel;
class LinkButton;
class Selection;

/// Of blind spots, largest first, what is said of those after the first `listed`; slivers are passed over.
QString smallerSpotsText(const std::vector<analysis::BlindSpot>& spots, std::size_t listed);

class CoveragePanel final : public Section {
    Q_OBJECT

  public:
    CoveragePanel(Selection& selection, CoverageModel& coverage, QWidget* parent);

  signals:
    /// Show this part of the plan.
    void jumpWanted(const vidette::geometry::Box& area);
    /// Blind spots by what asks for them, in the wide table.
    void demandWanted();

  private:
    void refresh();
    void showFigure();
    void showZones();
    void showZoneTable(bool shown);
    void showBlindSpots();
    void showSpotTable(std::size_t count);
    void jumpTo(std::size_t spot);
    QStringList placesOf(std::size_t spots) const;

    Selection& m_selection;
    CoverageModel& m_coverage;
    BigFigure* m_figure;
    ShareBar* m_bar;
    RowList* m_zones;
    FigureTable* m_zoneTable; ///< instead, where there are many
    Words* m_blindTitle;
    RowList* m_blind;
    FigureTable* m_spotTable; ///< instead, where there are many
    Words* m_more;
    LinkButton* m_demand; ///< where something asks for a blind spot
    LinkButton* m_again;  ///< after counting was stopped
    Words* m_trouble;
};

} // namespace vidette::ui
