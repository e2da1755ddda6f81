// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_desk.h"
#include "ui/canvas/canvas.h"
#include "ui/header_bar.h"
#include "ui/images/image_desk.h"
#include "ui/main_window.h"
#include "ui/output/output_page.h"
#include "ui/pages/backlog_page.h"
#include "ui/pages/checks_page.h"
#include "ui/pages/learn_page.h"
#include "ui/pages/meetings_page.h"
#include "ui/pages/outside_page.h"
#include "ui/pages/replacement_page.h"
#include "ui/pages/reports_page.h"
#include "ui/panels/outside_notice.h"
#include "ui/panels/request_form.h"
#include "ui/plan_page.h"
#include "ui/rail.h"
#include "ui/report_file.h"
#include "ui/status_line.h"
#include "ui/tools/pick_tool.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/workbench_page.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QUrl>

#include <algorithm>

/// The workspaces of the window, behind the rail.
namespace vidette::ui {

void MainWindow::buildPages() {
    m_plan =
        new PlanPage(m_document, m_selection, m_coverage, m_ranking, m_whatIf, m_ontoWall, m_view, m_pages);
    addPage(QStringLiteral("plan"), m_plan);
    auto* desk = findChild<CameraDesk*>();
    if (!desk) desk = new CameraDesk(*this);
    desk->settle();
    new ImageDesk(*this);
    auto* workbench = new WorkbenchPage(m_document, m_ranking, m_pages);
    addPage(QStringLiteral("kits"), workbench);
    connect(workbench, &WorkbenchPage::told, this, [this](const QString& words) { m_status->tell(words); });
    m_backlog = new BacklogPage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("backlog"), m_backlog);
    m_meetings = new MeetingsPage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("meetings"), m_meetings);
    buildReplacement();
    buildChecks();
    m_output = new OutputPage(m_document, m_identity, m_coverage, canvas(), m_pages);
    addPage(QStringLiteral("reports"), m_output);
    connect(m_output, &OutputPage::told, this, [this](const QString& words) { m_status->tell(words); });
    buildLearn(*workbench);
    buildOutside();
    connectPages();
}

void MainWindow::buildLearn(WorkbenchPage& workbench) {
    auto* learn = new LearnPage(m_language.code(), m_pages);
    addPage(QStringLiteral("learn"), learn);
    connect(learn, &LearnPage::told, this, [this](const QString& words) { m_status->tell(words); });
    connect(learn, &LearnPage::tryWanted, this,
            [this, &workbench](const mcda::Problem& problem, const QString& code) {
                const auto& kept = m_document.estate().problems;
                const auto same = std::find_if(kept.begin(), kept.end(),
                                               [&](const auto& one) { return one.problem == problem; });
                const bool there = same != kept.end();
                if (there) m_ranking.choose(same->id);
                if (!there && !workbench.desk().add(problem, utf8(code), tr("Lesson as a decision"))) return;
                m_actions->find(QStringLiteral("place.kits"))->trigger();
            });
}

void MainWindow::buildOutside() {
    auto* outside = new OutsidePage(m_document, m_identity, m_pages);
    addPage(QStringLiteral("outside"), outside);
    connect(outside, &OutsidePage::goalWanted, this, &MainWindow::showGoal);
    connect(m_outside, &OutsideNotice::lookWanted, m_actions->find(QStringLiteral("outside.look")),
            &QAction::trigger);
    connect(m_pages, &QStackedWidget::currentChanged, m_outside,
            [=, this] { m_outside->setLooking(m_pages->currentWidget() == outside); });
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
    if (goal.workspace == QStringLiteral("backlog")) m_backlog->choose(goal.row);
    if (goal.workspace == QStringLiteral("meetings")) m_meetings->table().choose(goal.row);
    if (goal.workspace == QStringLiteral("replacement")) m_replacement->choose(goal.row);
    if (goal.workspace == QStringLiteral("kits") && !goal.row.isNull())
        m_ranking.choose(estate::ProblemId{goal.row});
    if (goal.workspace == QStringLiteral("reports")) {
        m_output->chooseReports();
        m_output->reports().choose(goal.report, goal.object);
    }
    if (goal.workspace != QStringLiteral("plan")) return;
    m_view.reveal(goal.item);
    m_selection.set(goal.item);
    canvas().showArea(goal.area);
    canvas().setFocus();
}

void MainWindow::connectPages() {
    connect(m_backlog, &BacklogPage::waiting, m_rail,
            [this](int count) { m_rail->setBadge(QStringLiteral("backlog"), count); });
    connect(m_backlog, &BacklogPage::placeWanted, this, &MainWindow::showPlace);
    connect(m_backlog, &BacklogPage::pickWanted, this, &MainWindow::pickPlace);
    connect(m_meetings, &MeetingsPage::waiting, m_rail,
            [this](int count) { m_rail->setBadge(QStringLiteral("meetings"), count); });
    connect(m_meetings, &MeetingsPage::requestWanted, this, &MainWindow::showRequest);
    connect(m_meetings, &MeetingsPage::reportWanted, this, &MainWindow::askPage);
}

void MainWindow::addPage(const QString& place, QWidget* page) {
    m_places.insert(place, page);
    m_pages->addWidget(page);
}

void MainWindow::showWorkspace(const QString& place) {
    leaveStart();
    m_pages->setCurrentWidget(m_places.value(place));
    m_header->setBesidePlan(place == QStringLiteral("plan"));
    if (place == QStringLiteral("kits")) {
        m_status->hint(tr("Choose a decision on the right · Ctrl+1 goes back to the plan"));
    } else if (place != QStringLiteral("plan")) {
        m_status->hint(tr("Ctrl+1 goes back to the plan"));
    }
}

void MainWindow::showPlace(const geometry::Box& box) {
    m_actions->find(QStringLiteral("place.plan"))->trigger();
    canvas().showArea(box);
}

void MainWindow::pickPlace() {
    m_actions->find(QStringLiteral("place.plan"))->trigger();
    // The tool must outlive its own call, so going back waits for the event loop.
    const auto picked = [this](geometry::Point at) {
        const auto back = [this, at] {
            m_backlog->form().setPlace(at);
            m_actions->find(QStringLiteral("tool.select"))->trigger();
            m_actions->find(QStringLiteral("place.backlog"))->trigger();
        };
        QMetaObject::invokeMethod(this, back, Qt::QueuedConnection);
    };
    canvas().setTool(std::make_unique<PickTool>(canvas().toolContext(), picked));
    canvas().setFocus();
}

void MainWindow::showRequest(const base::Uuid& id) {
    m_actions->find(QStringLiteral("place.backlog"))->trigger();
    m_backlog->choose(id);
}

void MainWindow::askPage(const QString& kind, const QString& object) {
    const QString proposed = QStringLiteral("%1-%2.html").arg(kind, object);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Write the page"), proposed, tr("Web pages (*.html)"));
    if (!path.isEmpty()) writePage(path, kind, object);
}

void MainWindow::writePage(const QString& path, const QString& kind, const QString& object) {
    m_status->say(tr("Writing the report …"), Tone::Plain);
    m_report.start([this, path, estate = m_document.estate(), project = utf8(m_document.path()),
                    order = report::ReportOrder{utf8(kind),
                                                utf8(object),
                                                0,
                                                m_identity.day(),
                                                utf8(m_document.source()),
                                                {},
                                                m_coverage.levels()},
                    options = m_coverage.options()](const base::Task& task) -> Job::Delivery {
        const auto made = reportOf(estate, order, project, options, task);
        return [this, path, made] {
            if (!made) return m_status->tell(text(base::describe(made.error())));
            QSaveFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write(made->page.c_str()) >= 0 && file.commit();
            if (!written)
                return m_status->tell(tr("%1 could not be written: %2").arg(path, file.errorString()));
            m_status->say(tr("Report written: %1").arg(QDir::toNativeSeparators(path)), Tone::Good);
            QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        };
    });
}

} // namespace vidette::ui
