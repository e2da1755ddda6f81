// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage_model.h"
#include "ui/main_window.h"
#include "ui/plan_page.h"
#include "ui/status_line.h"
#include "ui/tools/row_edits.h"
#include "ui/words.h"

namespace vidette::ui {

void MainWindow::removeChosen() {
    const Item item = m_selection.item();
    if (m_selection.empty()) return;
    const QString name = nameOf(m_document.estate(), item);
    m_document.commit(removeItem(m_document.estate(), item), tr("Remove %1").arg(name));
}

void MainWindow::duplicateChosen() {
    if (m_selection.empty()) return;
    const QString name = nameOf(m_document.estate(), m_selection.item());
    auto copy = duplicateItem(m_document.estate(), m_selection.item());
    if (!copy) return m_status->tell(text(base::describe(copy.error())));
    if (m_document.commit(std::move(copy->estate), tr("Duplicate %1").arg(name))) m_selection.set(copy->item);
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
