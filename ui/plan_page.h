// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/figures_dock.h"

#include <QSplitter>

#include <memory>

/// The Plan workspace: the plan, the wide tables below it while they are asked for, and the panel on the
/// right. Its parts can be made wider and higher with the mouse.
namespace vidette::ui {

class Canvas;
class LayersTab;
class PlanEdits;
class PlanView;
class RankingModel;
class SidePanel;
class SideTabs;
class Tool;
class ToolStrip;

class PlanPage final : public QSplitter {
    Q_OBJECT

  public:
    PlanPage(Document& document, Selection& selection, CoverageModel& coverage, RankingModel& ranking,
             WhatIfModel& whatIf, OntoWall& ontoWall, PlanView& view, QWidget* parent);

    Canvas& canvas() { return *m_canvas; }
    PlanEdits& edits() { return *m_edits; }
    FiguresDock& figures() { return *m_figures; }
    LayersTab& layersTab() { return *m_layers; }
    /// Of the panel on the right: "answers", "layers", "history".
    void showTab(const QString& id);
    void showFigures(bool shown);
    /// From now on this tool has the mouse, and the line above the plan shows what it is set to.
    void setTool(const QString& id, std::unique_ptr<Tool> tool);

  signals:
    void whyWanted();
    void figuresShown(bool shown);
    /// The chosen camera is to be brought out of the building it stands in.
    void outWanted();
    /// The axis of a mirror is to be drawn.
    void axisWanted();

  private:
    void connectParts(SidePanel& side);
    /// Asks what the columns of a pasted table mean.
    void askTable(const QString& words);

    Document& m_document;
    WhatIfModel& m_whatIf;
    PlanEdits* m_edits;
    Canvas* m_canvas;
    ToolStrip* m_strip;
    FiguresDock* m_figures;
    SideTabs* m_tabs;
    LayersTab* m_layers;
};

} // namespace vidette::ui
