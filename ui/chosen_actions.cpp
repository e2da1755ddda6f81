// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/chosen_edits.h"
#include "ui/canvas/canvas.h"
#include "ui/coverage_model.h"
#include "ui/main_window.h"
#include "ui/plan_page.h"
#include "ui/status_line.h"
#include "ui/tools/item_names.h"
#include "ui/words.h"

namespace vidette::ui {
namespace {

constexpr geometry::Point kBeside{0.5, -0.5};

} // namespace

void MainWindow::removeChosen() {
    if (canvas().removePart() || m_selection.empty()) return;
    const Items items = m_selection.items();
    const QString name = nameOf(m_document.estate(), items);
    m_document.commit(estate::removeRows(m_document.estate(), items), tr("Remove %1").arg(name));
}

void MainWindow::duplicateChosen() {
    if (m_selection.empty()) return;
    const QString name = nameOf(m_document.estate(), m_selection.items());
    auto copies = estate::copyRows(m_document.estate(), m_selection.items(), {geometry::moving(kBeside)});
    if (!copies) return m_status->tell(text(base::describe(copies.error())));
    if (m_document.commit(std::move(copies->estate), tr("Duplicate %1").arg(name)))
        m_selection.set(copies->rows);
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
