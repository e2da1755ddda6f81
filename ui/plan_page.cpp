// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan_page.h"

#include "ui/canvas/canvas.h"
#include "ui/dialogs/paste_table.h"
#include "ui/panels/arrange_panel.h"
#include "ui/panels/coverage_panel.h"
#include "ui/panels/districts_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/kit_panel.h"
#include "ui/panels/layers_panel.h"
#include "ui/panels/layers_tab.h"
#include "ui/panels/selection_panel.h"
#include "ui/panels/side_panel.h"
#include "ui/panels/side_tabs.h"
#include "ui/panels/tool_strip.h"
#include "ui/plan_edits.h"
#include "ui/selection.h"
#include "ui/what_if_model.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <utility>

namespace vidette::ui {

PlanPage::PlanPage(Document& document, Selection& selection, CoverageModel& coverage, RankingModel& ranking,
                   WhatIfModel& whatIf, OntoWall& ontoWall, PlanView& view, QWidget* parent)
    : QSplitter(Qt::Horizontal, parent), m_document(document), m_whatIf(whatIf),
      m_edits(new PlanEdits(document, selection, view, this)) {
    auto* left = new QSplitter(Qt::Vertical, this);
    auto* top = new QWidget(left);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_canvas = new Canvas(document, selection, coverage, view, top);
    m_strip = new ToolStrip(m_canvas->toolSettings(), top);
    column->addWidget(m_strip);
    column->addWidget(m_canvas, 1);
    m_figures = new FiguresDock(document, selection, coverage, whatIf, ontoWall, left);
    left->addWidget(top);
    left->addWidget(m_figures);
    m_tabs = new SideTabs(this);
    auto* side = new SidePanel(document, selection, coverage, ranking, *m_edits, m_tabs);
    m_layers = new LayersTab(document, view, m_tabs);
    m_tabs->add(QStringLiteral("answers"), tr("Answers"), side);
    m_tabs->add(QStringLiteral("layers"), tr("Layers"), m_layers);
    m_tabs->add(QStringLiteral("history"), tr("History"), new HistoryPanel(document, m_tabs));
    m_tabs->restore();
    addWidget(left);
    addWidget(m_tabs);
    for (QSplitter* splitter : std::initializer_list<QSplitter*>{this, left}) {
        splitter->setChildrenCollapsible(false);
        splitter->setHandleWidth(1);
        splitter->setStretchFactor(0, 1);
        splitter->setStretchFactor(1, 0);
    }
    connect(&m_layers->layers(), &LayersPanel::imageChosen, this, [this, &selection](const auto& id) {
        selection.chooseImage(id);
        showTab(QStringLiteral("answers")); // where its properties are
    });
    m_figures->hide();
    connectParts(*side);
}

void PlanPage::showTab(const QString& id) {
    m_tabs->open(id);
}

void PlanPage::askTable(const QString& words) {
    auto table = io::lookAtTable(utf8(words));
    if (!table)
        return emit m_edits->told(
            tr("The clipboard holds neither rows of a plan nor a table with headings."));
    auto* dialog = new PasteTable(m_document, std::move(*table), this);
    dialog->open();
}

void PlanPage::connectParts(SidePanel& side) {
    connect(m_edits, &PlanEdits::tableFound, this, &PlanPage::askTable);
    connect(&side.coverage(), &CoveragePanel::jumpWanted, m_canvas, &Canvas::showArea);
    connect(&side.districts(), &DistrictsPanel::jumpWanted, m_canvas, &Canvas::showArea);
    connect(&side.districts(), &DistrictsPanel::tableWanted, this, [this] {
        showFigures(true);
        m_figures->showPage(FiguresDock::Districts);
    });
    connect(&side.coverage(), &CoveragePanel::demandWanted, this, [this] {
        showFigures(true);
        m_figures->showPage(FiguresDock::BlindSpots);
    });
    connect(&side.kit(), &KitPanel::whyWanted, this, &PlanPage::whyWanted);
    connect(&side.selection(), &SelectionPanel::outWanted, this, &PlanPage::outWanted);
    connect(&side.arrange(), &ArrangePanel::axisWanted, this, &PlanPage::axisWanted);
    connect(m_figures, &FiguresDock::jumpWanted, m_canvas, &Canvas::showArea);
    connect(m_figures, &FiguresDock::closeWanted, this, [this] { showFigures(false); });
    connect(&m_whatIf, &WhatIfModel::changed, this, [this] { m_canvas->showWhatIf(m_whatIf.answer()); });
}

void PlanPage::setTool(const QString& id, std::unique_ptr<Tool> tool) {
    m_strip->showTool(id);
    m_canvas->setTool(std::move(tool));
}

void PlanPage::showFigures(bool shown) {
    if (shown != m_figures->isHidden()) return;
    m_figures->setVisible(shown);
    // What is asked there must not stay on the plan without the words that say what it is.
    if (!shown) m_whatIf.clear();
    emit figuresShown(shown);
}

} // namespace vidette::ui
