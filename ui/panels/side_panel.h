// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

/// The one column on the right of the plan: coverage, districts, selection, pictures, order among what is
/// selected, recordings, kit, from top to bottom.
namespace vidette::ui {

class ArrangePanel;
class CoverageModel;
class CoveragePanel;
class DistrictsPanel;
class Document;
class KitPanel;
class PlanEdits;
class RankingModel;
class Selection;
class SelectionPanel;

class SidePanel final : public QScrollArea {
    Q_OBJECT

  public:
    SidePanel(Document& document, Selection& selection, CoverageModel& coverage, RankingModel& ranking,
              PlanEdits& edits, QWidget* parent);

    CoveragePanel& coverage() { return *m_coverage; }
    DistrictsPanel& districts() { return *m_districts; }
    SelectionPanel& selection() { return *m_selection; }
    ArrangePanel& arrange() { return *m_arrange; }
    KitPanel& kit() { return *m_kit; }
    QSize sizeHint() const override;

  private:
    CoveragePanel* m_coverage;
    DistrictsPanel* m_districts;
    SelectionPanel* m_selection;
    ArrangePanel* m_arrange;
    KitPanel* m_kit;
};

} // namespace vidette::ui
