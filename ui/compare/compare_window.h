// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/snapshots.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/panels/fields.h"
#include "ui/plan_view.h"
#include "ui/selection.h"

#include <QSplitter>
#include <QWidget>

#include <array>
#include <memory>

/// Two versions of the plan side by side, on canvases that pan and zoom together, and every figure before,
/// after and the difference. Nothing is edited here.
namespace vidette::ui {

class Canvas;
class FigureTable;
class Words;

class CompareWindow final : public QWidget {
    Q_OBJECT

  public:
    CompareWindow(Document& document, CoverageModel& coverage, const PlanView& view, Snapshots& snapshots,
                  QWidget* window);

    Canvas& canvas(std::size_t side) { return *m_sides[side]->canvas; }
    FigureTable& figures() { return *m_figures; }
    /// The version that a side shows: the number of a snapshot, or −1 for the plan as it is.
    void choose(std::size_t side, int snapshot);

  private:
    /// One version with its own answer; shown, never changed.
    struct Side {
        explicit Side(QWidget* parent);

        Document document;
        Selection selection{document};
        PlanView view{document};
        CoverageModel coverage{document};
        ChoiceField* choice;
        Canvas* canvas;
    };

    void build();
    void fillChoices();
    void showSide(std::size_t side);
    void showFigures();

    Document& m_document;
    CoverageModel& m_coverage;
    const PlanView& m_view;
    Snapshots& m_snapshots;
    std::array<std::unique_ptr<Side>, 2> m_sides;
    std::array<int, 2> m_shown{-1, -1};
    Words* m_words;
    FigureTable* m_figures;
};

} // namespace vidette::ui
