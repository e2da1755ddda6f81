// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/figures_dock.h"

#include <QSplitter>

/// The Plan workspace: the plan, the wide tables below it while they are asked for, and the panel on the
/// right. Its parts can be made wider and higher with the mouse.
namespace vidette::ui {

class Canvas;
class RankingModel;
class SidePanel;

class PlanPage final : public QSplitter {
    Q_OBJECT

  public:
    PlanPage(Document& document, Selection& selection, CoverageModel& coverage, RankingModel& ranking,
             WhatIfModel& whatIf, OntoWall& ontoWall, QWidget* parent);

    Canvas& canvas() { return *m_canvas; }
    FiguresDock& figures() { return *m_figures; }
    void showFigures(bool shown);

  signals:
    void whyWanted();
    void figuresShown(bool shown);
    /// The chosen camera is to be brought out of the building it stands in.
    void outWanted();

  private:
    void connectParts(SidePanel& side);

    WhatIfModel& m_whatIf;
    Canvas* m_canvas;
    FiguresDock* m_figures;
};

} // namespace vidette::ui
