// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/data_file.h"
#include "io/plan_geojson.h"
#include "ui/canvas/canvas.h"
#include "ui/main_window.h"
#include "ui/plan_page.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/recent_plans.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shell/tour.h"
#include "ui/status_line.h"
#include "ui/words.h"

#include <QCloseEvent>
#include <QDialog>
#include <QFileDialog>

/// The start page, what is kept of plans between two starts, and the window in another language.
namespace vidette::ui {

void MainWindow::connectStart() {
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::takeFile);
    connect(m_start, &StartPage::templateWanted, this, &MainWindow::openTemplate);
    connect(m_start, &StartPage::leaveWanted, this, &MainWindow::leaveStart);
    connect(&m_document, &Document::opened, m_tour, &Tour::leave);
}

void MainWindow::showStart() {
    keepView();
    m_whole->setCurrentWidget(m_start);
    m_start->setFocus();
}

void MainWindow::leaveStart() {
    m_whole->setCurrentIndex(0);
}

void MainWindow::noteFile() {
    if (!m_document.file().isEmpty()) noteOpened(m_document.file(), text(m_document.estate().name));
}

void MainWindow::beginNew() {
    keepView();
    m_document.begin({}, {});
}

bool MainWindow::openFile(const QString& path) {
    keepView();
    return m_files.open(path);
}

void MainWindow::askOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a plan"), {}, tr("Projects and exchange plans (*.gpkg *.geojson *.json)"));
    if (!path.isEmpty()) takeFile(path);
}

void MainWindow::openSample() {
    openFile(QStringLiteral(":/sample/shop.geojson"));
}

void MainWindow::openSampleCity() {
    openFile(QStringLiteral(":/sample/jasanov.geojson"));
}

void MainWindow::askSave() {
    const QString name = QFileInfo(m_document.source()).completeBaseName();
    const QString proposed = (name.isEmpty() ? tr("plan") : name) + QStringLiteral(".vidette.gpkg");
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save as project"), proposed, tr("Projects (*.gpkg)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".gpkg"))) path += QStringLiteral(".vidette.gpkg");
    m_files.saveAs(path);
    noteFile();
    keepView();
}

void MainWindow::keepView() {
    if (!m_document.file().isEmpty() && isVisible()) keepPicture(m_document.file(), canvas().grab());
}

void MainWindow::openTemplate(const QString& name) {
    const std::string file = "templates/" + utf8(name) + ".geojson";
    const auto content = base::readDataFile(file);
    if (!content) return m_status->tell(text(base::describe(content.error())));
    auto plan = io::readPlan(*content, file);
    if (!plan) return m_status->tell(text(base::describe(plan.error())));
    keepView();
    m_document.begin(std::move(plan->value), {});
}

void MainWindow::begin(const QString& file) {
    m_drafts.keepIn(Drafts::usualFolder());
    if (!file.isEmpty()) return void(openFile(file));
    const QString interrupted = m_drafts.interrupted();
    if (interrupted.isEmpty()) return settings().contains(QStringLiteral("tour")) ? showStart() : showTour();
    if (openFile(interrupted))
        m_status->say(tr("This plan was open when the program ended; nothing of it is lost"), Tone::Good);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    keepView();
    settings().setValue(QStringLiteral("geometry"), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::speak(const QString& code) {
    Language::keep(code);
    m_language.speak(code);
    // The action that asked for it ends with the old words, so that it must have returned.
    QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

void MainWindow::rebuild() {
    const ViewTransform view = canvas().view();
    const bool figures = !m_plan->figures().isHidden();
    const bool start = m_whole->currentWidget() == m_start;
    QStringList checked;
    for (const QAction* action : m_actions->all())
        if (action->isChecked()) checked << action->objectName();
    qDeleteAll(findChildren<QDialog*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();
    delete m_help;
    m_places.clear();
    delete m_actions;
    build();
    // Tools first: choosing one goes to the plan.
    for (const char* group : {"tool.", "place."})
        for (const QString& id : checked)
            if (id.startsWith(QLatin1String(group))) m_actions->find(id)->trigger();
    m_actions->find(QStringLiteral("view.night"))->setChecked(m_coverage.options().night);
    m_plan->showFigures(figures);
    canvas().setView(view);
    // New views know nothing yet; they ask for all of it as after an edit.
    emit m_document.changed(allChanged());
    showTitle();
    if (start) showStart();
}

} // namespace vidette::ui
