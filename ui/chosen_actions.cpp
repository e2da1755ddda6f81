// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/coverage_model.h"
#include "ui/main_window.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/words.h"

namespace vidette::ui {

void MainWindow::removeChosen() {
    // Delete means the corner under the mouse before the row that has it.
    if (!canvas().removePart()) m_plan->edits().remove();
}

void MainWindow::toggleNight() {
    auto options = m_coverage.options();
    options.night = !options.night;
    m_coverage.setOptions(options);
}

void MainWindow::toggleFigures() {
    if (m_pages->currentIndex() != 0) m_actions->find(QStringLiteral("place.plan"))->trigger();
    m_plan->showFigures(m_plan->figures().isHidden());
}

void MainWindow::bringOut() {
    if (const auto* camera = m_selection.camera()) m_ontoWall.bring({camera->id}, OntoWall::kFar);
}

void MainWindow::askLost() {
    const auto* camera = m_selection.camera();
    if (!camera) return;
    analysis::Scenario scenario;
    scenario.retire = {camera->code};
    m_plan->showFigures(true);
    m_plan->figures().showPage(FiguresDock::WhatIf);
    m_whatIf.ask(scenario, tr("%1 fails or is retired").arg(text(camera->code)));
}

} // namespace vidette::ui
