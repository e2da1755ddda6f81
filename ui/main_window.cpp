// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/empty_plan.h"
#include "ui/header_bar.h"
#include "ui/panels/coverage_panel.h"
#include "ui/panels/districts_panel.h"
#include "ui/panels/kit_panel.h"
#include "ui/panels/kits_page.h"
#include "ui/panels/side_panel.h"
#include "ui/rail.h"
#include "ui/report_file.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/tools/camera_tool.h"
#include "ui/tools/measure_tool.h"
#include "ui/tools/row_edits.h"
#include "ui/tools/select_tool.h"
#include "ui/tools/shelf_tool.h"
#include "ui/tools/wall_tool.h"
#include "ui/tools/zone_tool.h"
#include "ui/words.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSaveFile>
#include <QUrl>

/// Icons and sample live in a static library, whose resources must be asked for. Q_INIT_RESOURCE does not
/// work inside a namespace.
static void loadResources() {
    Q_INIT_RESOURCE(window);
}

namespace vidette::ui {

MainWindow::MainWindow()
    : m_selection(m_document), m_coverage(m_document), m_ranking(m_document, m_coverage),
      m_files(m_document) {
    loadResources();
    m_dark = themeOf(QApplication::palette()).dark;
    setDark(m_dark);
    m_actions = new Actions(windowActions(*this), *this);
    m_actions->colour(themeOf(palette()).text);
    m_actions->find(QStringLiteral("view.dark"))->setChecked(m_dark);
    build();
    connectParts();
    m_actions->find(QStringLiteral("tool.select"))->trigger();
    m_actions->find(QStringLiteral("place.plan"))->trigger();
    beginNew();
    resize(1440, 900);
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(new HeaderBar(m_document, m_coverage, *m_actions, whole));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(new Rail(*m_actions, whole));
    m_pages = new QStackedWidget(whole);
    auto* plan = new QWidget(m_pages);
    auto* columns = new QHBoxLayout(plan);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_canvas = new Canvas(m_document, m_selection, m_coverage, plan);
    auto* side = new SidePanel(m_document, m_selection, m_coverage, m_ranking, plan);
    columns->addWidget(m_canvas, 1);
    columns->addWidget(side);
    m_pages->addWidget(plan);
    m_pages->addWidget(new KitsPage(m_document, m_ranking, m_pages));
    middle->addWidget(m_pages, 1);
    rows->addLayout(middle, 1);
    m_status = new StatusLine(m_document, *m_canvas, whole);
    rows->addWidget(m_status);
    setCentralWidget(whole);
    new EmptyPlan(m_document, *m_actions, m_canvas);
    connect(&side->coverage(), &CoveragePanel::jumpWanted, m_canvas, &Canvas::showArea);
    connect(&side->districts(), &DistrictsPanel::jumpWanted, m_canvas, &Canvas::showArea);
    connect(&side->kit(), &KitPanel::whyWanted, m_actions->find(QStringLiteral("place.kits")),
            &QAction::trigger);
}

void MainWindow::connectParts() {
    connect(m_status, &StatusLine::saveWanted, this, &MainWindow::askSave);
    connect(m_status, &StatusLine::cancelWanted, &m_files, &Files::cancel);
    connect(&m_files, &Files::working, m_status, &StatusLine::work);
    connect(&m_files, &Files::told, m_status, &StatusLine::tell);
    connect(m_canvas, &Canvas::menuWanted, this, &MainWindow::contextMenu);
    connect(m_canvas, &Canvas::dropped, this, &MainWindow::openFile);
    connect(&m_document, &Document::opened, &m_selection, &Selection::clear);
    connect(&m_document, &Document::changed, this, &MainWindow::showTitle);
    connect(&m_document, &Document::keptChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    connect(&m_selection, &Selection::changed, this, &MainWindow::showUndo);
    showUndo();
}

void MainWindow::setDark(bool dark) {
    m_dark = dark;
    const Theme theme = dark ? darkTheme() : lightTheme();
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme));
    if (m_actions) m_actions->colour(theme.text);
}

void MainWindow::showTitle() {
    const QString name = text(m_document.estate().name);
    const QString source = m_document.source();
    const QString shown = name.isEmpty() ? (source.isEmpty() ? tr("New plan") : source) : name;
    setWindowTitle(tr("%1 – Vidette").arg(shown));
}

void MainWindow::showUndo() {
    const QUndoStack& stack = m_document.undoStack();
    QAction* undo = m_actions->find(QStringLiteral("edit.undo"));
    QAction* redo = m_actions->find(QStringLiteral("edit.redo"));
    undo->setEnabled(stack.canUndo());
    redo->setEnabled(stack.canRedo());
    undo->setText(stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Undo"));
    redo->setText(stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Redo"));
    for (const char* id : {"edit.remove", "edit.duplicate", "view.fit-selection"}) {
        m_actions->find(QLatin1String(id))->setEnabled(!m_selection.empty());
    }
}

std::unique_ptr<Tool> MainWindow::makeTool(const QString& id) {
    const ToolContext context = m_canvas->toolContext();
    if (id == QStringLiteral("tool.wall")) return std::make_unique<WallTool>(context);
    if (id == QStringLiteral("tool.shelf")) return std::make_unique<ShelfTool>(context);
    if (id == QStringLiteral("tool.zone")) return std::make_unique<ZoneTool>(context);
    if (id == QStringLiteral("tool.measure")) return std::make_unique<MeasureTool>(context);
    if (id != QStringLiteral("tool.camera")) return std::make_unique<SelectTool>(context);
    // The tool must outlive its own call, so going back to selecting waits for the event loop.
    QAction* select = m_actions->find(QStringLiteral("tool.select"));
    const auto back = [select] {
        QMetaObject::invokeMethod(select, &QAction::trigger, Qt::QueuedConnection);
    };
    return std::make_unique<CameraTool>(context, back);
}

void MainWindow::chooseTool(const QString& id) {
    if (m_pages->currentIndex() != 0) m_actions->find(QStringLiteral("place.plan"))->trigger();
    m_canvas->setTool(makeTool(id));
    m_canvas->setFocus();
}

void MainWindow::showWorkspace(int index) {
    m_pages->setCurrentIndex(index);
    if (index == 1) m_status->hint(tr("Choose a decision on the right · Ctrl+1 goes back to the plan"));
}

void MainWindow::contextMenu(QPoint global) {
    QMenu menu(this);
    m_actions->fill(menu, {QStringLiteral("edit.duplicate"), QStringLiteral("edit.remove"),
                           QStringLiteral("view.fit-selection")});
    menu.exec(global);
}

void MainWindow::beginNew() {
    m_document.begin({}, {});
}

bool MainWindow::openFile(const QString& path) {
    return m_files.open(path);
}

void MainWindow::askOpen() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a plan"), {}, tr("Projects and exchange plans (*.gpkg *.geojson *.json)"));
    if (!path.isEmpty()) openFile(path);
}

void MainWindow::openSample() {
    openFile(QStringLiteral(":/sample/shop.geojson"));
}

void MainWindow::askSave() {
    const QString name = QFileInfo(m_document.source()).completeBaseName();
    const QString proposed = (name.isEmpty() ? tr("plan") : name) + QStringLiteral(".vidette.gpkg");
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save as project"), proposed, tr("Projects (*.gpkg)"));
    if (path.isEmpty()) return;
    if (!path.endsWith(QStringLiteral(".gpkg"))) path += QStringLiteral(".vidette.gpkg");
    m_files.saveAs(path);
}

void MainWindow::askReport() {
    const QString name = QFileInfo(m_document.source()).baseName();
    const QString proposed = (name.isEmpty() ? tr("plan") : name) + QStringLiteral(".html");
    QString path =
        QFileDialog::getSaveFileName(this, tr("Write the report"), proposed, tr("Web pages (*.html)"));
    if (!path.isEmpty()) writeReport(path);
}

void MainWindow::writeReport(const QString& path) {
    m_status->tell(tr("Writing the report …"));
    m_report.start([this, path, estate = m_document.estate(), source = utf8(m_document.source()),
                    options = m_coverage.options()](const base::Task& task) -> Job::Delivery {
        const auto page = reportPage(estate, source, options, task);
        return [this, path, page] {
            if (!page) return m_status->tell(text(base::describe(page.error())));
            QSaveFile file(path);
            const bool written =
                file.open(QIODevice::WriteOnly) && file.write(page->c_str()) >= 0 && file.commit();
            m_status->tell(written ? tr("Report written: %1").arg(QDir::toNativeSeparators(path))
                                   : tr("%1 could not be written: %2").arg(path, file.errorString()));
            if (written) QDesktopServices::openUrl(QUrl::fromLocalFile(path));
        };
    });
}

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

} // namespace vidette::ui
