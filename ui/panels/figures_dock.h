// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/figure_view.h"

#include <QStackedWidget>
#include <QTabBar>

/// The wide tables below the plan: districts, streets, blind spots by what asks for them, windows that are
/// looked into, what failures cost, cameras inside buildings. A page is made when it is looked at.
namespace vidette::ui {

class CoverageModel;
class Document;
class InsidePage;
class OntoWall;
class Selection;
class WhatIfModel;
class WhatIfPage;

class FiguresDock final : public QWidget {
    Q_OBJECT

  public:
    enum Page { Districts, Streets, BlindSpots, Windows, WhatIf, Inside };

    FiguresDock(Document& document, Selection& selection, CoverageModel& coverage, WhatIfModel& whatIf,
                OntoWall& ontoWall, QWidget* parent);
    void showPage(Page page);
    QSize sizeHint() const override { return {600, 270}; }

  signals:
    void jumpWanted(const vidette::geometry::Box& area);
    void closeWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    void build();
    void refresh();
    void choose(const FigureGoal& goal);

    Document& m_document;
    Selection& m_selection;
    CoverageModel& m_coverage;
    QTabBar* m_tabs;
    QStackedWidget* m_pages;
    std::vector<FigureView*> m_views; ///< of the pages before WhatIf
    WhatIfPage* m_whatIf;
    InsidePage* m_inside;
};

} // namespace vidette::ui
