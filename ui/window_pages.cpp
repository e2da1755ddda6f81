// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/pages/backlog_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/replacement_page.h"
#include "ui/pages/reports_page.h"
#include "ui/panels/kits_page.h"
#include "ui/plan_page.h"
#include "ui/rail.h"
#include "ui/status_line.h"

/// The workspaces of the window, behind the rail.
namespace vidette::ui {

void MainWindow::buildPages() {
    m_plan = new PlanPage(m_document, m_selection, m_coverage, m_ranking, m_whatIf, m_ontoWall, m_pages);
    addPage(QStringLiteral("plan"), m_plan);
    addPage(QStringLiteral("kits"), new KitsPage(m_document, m_ranking, m_pages));
    auto* backlog = new BacklogPage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("backlog"), backlog);
    connect(backlog, &BacklogPage::waiting, m_rail,
            [this](int count) { m_rail->setBadge(QStringLiteral("backlog"), count); });
    addPage(QStringLiteral("meetings"), new MeetingsPage(m_document, m_identity, m_pages));
    buildReplacement();
    buildChecks();
    auto* reports = new ReportsPage(m_document, m_identity, m_coverage, m_pages);
    addPage(QStringLiteral("reports"), reports);
    connect(reports, &ReportsPage::told, this, [this](const QString& words) { m_status->tell(words); });
}

void MainWindow::buildReplacement() {
    m_replacement = new ReplacementPage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("replacement"), m_replacement);
    connect(m_replacement, &ReplacementPage::placeWanted, this, [this](const estate::CameraId& id) {
        if (const auto* camera = m_document.estate().cameras.find(id))
            showGoal({QStringLiteral("plan"), id, boxOf(*camera), {}});
    });
}

void MainWindow::buildChecks() {
    auto* checks = new ChecksPage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("checks"), checks);
    connect(checks, &ChecksPage::waiting, m_rail,
            [this](int count) { m_rail->setBadge(QStringLiteral("checks"), count); });
    connect(checks, &ChecksPage::told, this, [this](const QString& words) { m_status->tell(words); });
    connect(checks, &ChecksPage::goalWanted, this, &MainWindow::showGoal);
}

void MainWindow::showGoal(const HitGoal& goal) {
    m_actions->find(QStringLiteral("place.") + goal.workspace)->trigger();
    if (goal.workspace == QStringLiteral("replacement")) m_replacement->choose(goal.row);
    if (goal.workspace != QStringLiteral("plan")) return;
    m_selection.set(goal.item);
    canvas().showArea(goal.area);
}

void MainWindow::addPage(const QString& place, QWidget* page) {
    m_places.insert(place, page);
    m_pages->addWidget(page);
}

void MainWindow::showWorkspace(const QString& place) {
    m_pages->setCurrentWidget(m_places.value(place));
    if (place == QStringLiteral("kits")) {
        m_status->hint(tr("Choose a decision on the right · Ctrl+1 goes back to the plan"));
    } else if (place != QStringLiteral("plan")) {
        m_status->hint(tr("Ctrl+1 goes back to the plan"));
    }
}

} // namespace vidette::ui
