// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "ui/canvas/canvas.h"
#include "ui/empty_plan.h"
#include "ui/header_bar.h"
#include "ui/images/image_desk.h"
#include "ui/level_actions.h"
#include "ui/pages/backlog_page.h"
#include "ui/panels/backlog_order.h"
#include "ui/panels/outside_notice.h"
#include "ui/plan_edits.h"
#include "ui/plan_page.h"
#include "ui/rail.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/help_dock.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/start_page.h"
#include "ui/shell/tour.h"
#include "ui/status_line.h"
#include "ui/theme.h"
#include "ui/tools/tool_table.h"
#include "ui/window_actions.h"
#include "ui/words.h"

#include <QApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScreen>

/// Icons and sample live in a static library, whose resources must be asked for. Q_INIT_RESOURCE does not
/// work inside a namespace.
static void loadResources() {
    Q_INIT_RESOURCE(window);
    Q_INIT_RESOURCE(help);
    Q_INIT_RESOURCE(translations);
}

namespace vidette::ui {

MainWindow::MainWindow(const QString& language)
    : m_language((loadResources(), language)), m_identity(m_document), m_selection(m_document),
      m_view(m_document), m_coverage(m_document), m_ranking(m_document, m_coverage), m_files(m_document),
      m_drafts(m_document, m_files), m_whatIf(m_document, m_coverage), m_ontoWall(m_document) {
    m_dark = themeOf(QApplication::palette()).dark;
    setDark(m_dark);
    connectDocument();
    build();
    m_actions->find(QStringLiteral("tool.select"))->trigger();
    m_actions->find(QStringLiteral("place.plan"))->trigger();
    beginNew();
    setAcceptDrops(true);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(settings().value(QStringLiteral("geometry")).toByteArray());
}

MainWindow::~MainWindow() = default;

void MainWindow::build() {
    setLocale(QLocale()); // of the language; a window keeps that of the system otherwise
    m_actions = new Actions(windowActions(*this), *this);
    takeKeptShortcuts(*m_actions);
    m_actions->colour(themeOf(palette()).text);
    m_actions->find(QStringLiteral("view.dark"))->setChecked(m_dark);
    m_actions->find(QStringLiteral("view.language-") + m_language.code())->setChecked(true);
    m_whole = new QStackedWidget(this);
    m_whole->addWidget(buildWorkplace());
    m_start = new StartPage(*m_actions, m_whole);
    m_whole->addWidget(m_start);
    setCentralWidget(m_whole);
    m_palette = new CommandPalette(*m_whole);
    m_tour = new Tour(*m_whole);
    m_help = new HelpDock(this);
    addDockWidget(Qt::RightDockWidgetArea, m_help);
    connectParts();
    connectWork();
    connectStart();
}

QWidget* MainWindow::buildWorkplace() {
    auto* whole = new QWidget(m_whole);
    auto* rows = new QVBoxLayout(whole);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_header = new HeaderBar(m_document, m_coverage, *m_actions, whole);
    rows->addWidget(m_header);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_rail = new Rail(*m_actions, whole);
    middle->addWidget(m_rail);
    auto* pages = new QVBoxLayout;
    pages->setSpacing(0);
    m_outside = new OutsideNotice(m_document, whole);
    pages->addWidget(m_outside);
    m_pages = new QStackedWidget(whole);
    buildPages();
    pages->addWidget(m_pages, 1);
    middle->addLayout(pages, 1);
    rows->addLayout(middle, 1);
    m_status = new StatusLine(m_document, m_identity, canvas(), *m_actions, whole);
    rows->addWidget(m_status);
    auto* empty = new EmptyPlan(m_document, *m_actions, &canvas());
    connect(&m_files, &Files::working, empty,
            [empty](const QString& words) { empty->wait(!words.isEmpty()); });
    return whole;
}

void MainWindow::connectDocument() {
    connect(&m_document, &Document::opened, &m_selection, &Selection::clear);
    connect(&m_document, &Document::opened, this, &MainWindow::leaveStart);
    connect(&m_document, &Document::opened, this, &MainWindow::noteFile);
    connect(&m_document, &Document::changed, this, &MainWindow::showTitle);
    connect(&m_document, &Document::keptChanged, this, &MainWindow::showTitle);
    connect(&m_document.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::showUndo);
    connect(&m_selection, &Selection::changed, this, &MainWindow::showUndo);
    connect(&m_view, &PlanView::levelsChanged, this, [this] { m_coverage.setLevels(m_view.levels()); });
    connect(&m_view, &PlanView::changed, this, [this] {
        Items left = m_selection.items();
        std::erase_if(left, [this](const Item& item) { return !holds(m_view.reachable().estate(), item); });
        if (left.size() != m_selection.items().size()) m_selection.set(std::move(left));
        const auto* image = m_selection.image();
        if (image && !m_view.isLookedAt(image->level)) m_selection.clear();
    });
    m_coverage.setLevels(m_view.levels());
}

void MainWindow::connectParts() {
    connect(m_status, &StatusLine::saveWanted, this, &MainWindow::askSave);
    connect(&m_files, &Files::told, m_status, &StatusLine::tell);
    connect(&m_ontoWall, &OntoWall::told, m_status, &StatusLine::tell);
    giveLevelKeys(*this);
    connect(&canvas(), &Canvas::menuWanted, this, &MainWindow::contextMenu);
    connect(&canvas(), &Canvas::dropped, this, &MainWindow::takeFile);
    connect(m_plan, &PlanPage::whyWanted, m_actions->find(QStringLiteral("place.kits")), &QAction::trigger);
    connect(m_plan, &PlanPage::figuresShown, m_actions->find(QStringLiteral("view.figures")),
            &QAction::setChecked);
    connect(m_plan, &PlanPage::axisWanted, m_actions->find(QStringLiteral("tool.mirror")), &QAction::trigger);
    connect(&m_plan->edits(), &PlanEdits::told, m_status, &StatusLine::tell);
    connect(m_plan, &PlanPage::outWanted, this, &MainWindow::bringOut);
    showUndo();
}

void MainWindow::connectWork() {
    const auto follow = [this](auto& work, const QString& who) {
        using Work = std::remove_reference_t<decltype(work)>;
        connect(&work, &Work::working, m_status,
                [=, this](const auto& words) { m_status->work(who, words); });
        connect(m_status, &StatusLine::cancelWanted, &work, [&work, who](const QString& asked) {
            if (asked == who) work.cancel();
        });
    };
    follow(m_files, QStringLiteral("files"));
    follow(m_coverage, QStringLiteral("coverage"));
    follow(m_whatIf, QStringLiteral("what-if"));
    follow(m_ontoWall, QStringLiteral("onto-wall"));
    follow(m_backlog->order(), QStringLiteral("backlog"));
}

Canvas& MainWindow::canvas() {
    return m_plan->canvas();
}

void MainWindow::setDark(bool dark) {
    if (m_actions && dark == m_dark) return; // every part is dressed so already
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
    const bool image = m_selection.image();
    m_actions->find(QStringLiteral("edit.duplicate"))->setEnabled(!m_selection.empty());
    for (const char* id : {"edit.remove", "view.fit-selection"})
        m_actions->find(QLatin1String(id))->setEnabled(image || !m_selection.empty());
    for (const char* id : {"plan.scale-image", "plan.crop-image"})
        m_actions->find(QLatin1String(id))->setEnabled(image);
    const auto* camera = m_selection.camera();
    m_actions->find(QStringLiteral("edit.onto-wall"))->setEnabled(camera);
    QAction* lost = m_actions->find(QStringLiteral("ask.lost"));
    lost->setEnabled(camera && camera->status != estate::CameraStatus::Retired);
    lost->setText(camera ? tr("What if %1 fails or is retired?").arg(text(camera->code))
                         : tr("What if the camera fails or is retired?"));
}

void MainWindow::chooseTool(const QString& id) {
    leaveStart();
    if (m_pages->currentWidget() != m_plan) m_actions->find(QStringLiteral("place.plan"))->trigger();
    // The tool must outlive its own call, so going back to selecting waits for the event loop.
    QAction* select = m_actions->find(QStringLiteral("tool.select"));
    const auto back = [select] {
        QMetaObject::invokeMethod(select, &QAction::trigger, Qt::QueuedConnection);
    };
    for (const ToolRow& row : toolTable()) {
        if (row.id == id) m_plan->setTool(row.id, row.make(canvas().toolContext(), back));
    }
    canvas().setFocus();
}

void MainWindow::contextMenu(QPoint global) {
    QMenu menu(this);
    const bool camera = m_selection.camera();
    m_actions->fill(menu, {QStringLiteral("edit.duplicate"), QStringLiteral("edit.remove"),
                           QStringLiteral("view.fit-selection")});
    addLevelMenu(menu, *this);
    if (camera) m_actions->fill(menu, {QStringLiteral("-"), QStringLiteral("ask.lost")});
    if (camera && m_coverage.standsInside(*m_selection.camera()))
        m_actions->fill(menu, {QStringLiteral("edit.onto-wall")});
    menu.exec(global);
}

void MainWindow::askReport() {
    const QString name = QFileInfo(m_document.source()).baseName();
    const QString proposed = (name.isEmpty() ? tr("plan") : name) + QStringLiteral(".html");
    QString path =
        QFileDialog::getSaveFileName(this, tr("Write the report"), proposed, tr("Web pages (*.html)"));
    if (!path.isEmpty()) writeReport(path);
}

void MainWindow::writeReport(const QString& path) {
    writePage(path, QStringLiteral("plan"), {});
}

} // namespace vidette::ui
