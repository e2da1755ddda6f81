// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/camera_desk.h"

#include "analysis/camera_optics.h"
#include "catalog/own_models.h"
#include "estate/camera_edits.h"
#include "ui/canvas/canvas.h"
#include "ui/compare/compare_window.h"
#include "ui/library/import_dialog.h"
#include "ui/library/library_panel.h"
#include "ui/library/model_drop.h"
#include "ui/main_window.h"
#include "ui/panels/camera_dock.h"
#include "ui/panels/plan_show.h"
#include "ui/plan_page.h"
#include "ui/status_line.h"
#include "ui/tools/aim_tool.h"
#include "ui/tools/model_tool.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

CameraDesk::CameraDesk(MainWindow& window)
    : QObject(&window), m_window(window), m_heat(nullptr), m_snapshots(window.document()) {
    connect(&m_snapshots, &Snapshots::told, this, &CameraDesk::tell);
}

void CameraDesk::settle() {
    delete m_compared;
    Canvas& canvas = m_window.canvas();
    new ModelDrop(canvas);
    new PlanShow(m_window.coverage(), m_heat, &canvas);
    canvas.paintAbove([this](QPainter& painter, const GroundContent& content, const Frame& frame) {
        return m_heat.paint(painter, content, frame);
    });
    connect(&m_heat, &HeatOverlay::changed, &canvas, qOverload<>(&QWidget::update));
}

CameraDesk& CameraDesk::of(MainWindow& window) {
    return *window.findChild<CameraDesk*>();
}

LibraryPanel& CameraDesk::library() {
    if (m_library) return *m_library;
    if (!m_models) m_models = new Library(text(catalog::ownModelsPath()), this);
    m_library = new LibraryPanel(*m_models, m_window.document(), m_window.selection(), &m_window.plan());
    m_window.plan().insertWidget(0, m_library);
    m_window.plan().setStretchFactor(0, 0);
    m_window.plan().setStretchFactor(1, 1);
    m_library->hide();
    connect(m_library, &LibraryPanel::placeWanted, this, &CameraDesk::place);
    connect(m_library, &LibraryPanel::told, this, &CameraDesk::tell);
    connect(m_library, &LibraryPanel::closeWanted, this, [this] { showLibrary(false); });
    connect(m_library, &LibraryPanel::importWanted, this,
            [this] { askDatasheet(*m_models, &m_window, [this](const QString& words) { tell(words); }); });
    return *m_library;
}

CameraDock& CameraDesk::views() {
    if (m_views) return *m_views;
    auto* left = qobject_cast<QSplitter*>(m_window.plan().figures().parentWidget());
    m_views = new CameraDock(m_window.document(), m_window.selection(), m_window.coverage(), left);
    left->addWidget(m_views);
    left->setStretchFactor(left->indexOf(m_views), 0);
    m_views->hide();
    connect(m_views, &CameraDock::closeWanted, this, [this] { showViews(false); });
    connect(&m_window.canvas(), &Canvas::pointerAt, this, [this](geometry::Point at) {
        if (viewsShown()) m_views->look().standAt(at);
    });
    return *m_views;
}

void CameraDesk::showLibrary(bool shown) {
    library().setVisible(shown);
    m_window.actions().find(QStringLiteral("camera.library"))->setChecked(shown);
    if (shown) library().search().setFocus();
}

void CameraDesk::showViews(bool shown) {
    views().setVisible(shown);
    m_window.actions().find(QStringLiteral("camera.views"))->setChecked(shown);
}

bool CameraDesk::libraryShown() const {
    return m_library && !m_library->isHidden();
}

bool CameraDesk::viewsShown() const {
    return m_views && !m_views->isHidden();
}

void CameraDesk::use(std::unique_ptr<Tool> tool) {
    m_window.showWorkspace(QStringLiteral("plan"));
    m_window.canvas().setTool(std::move(tool));
    m_window.canvas().setFocus();
}

void CameraDesk::backToSelecting() {
    // A tool must outlive its own call, so going back waits for the event loop.
    QAction* select = m_window.actions().find(QStringLiteral("tool.select"));
    QMetaObject::invokeMethod(select, &QAction::trigger, Qt::QueuedConnection);
}

std::vector<estate::CameraId> CameraDesk::chosen() const {
    std::vector<estate::CameraId> ids;
    for (const auto* camera : m_window.selection().rows(m_window.document().estate().cameras))
        ids.push_back(camera->id);
    return ids;
}

void CameraDesk::tell(const QString& words) {
    if (auto* status = m_window.findChild<StatusLine*>()) status->tell(words);
}

void CameraDesk::place(const catalog::CameraModel& model) {
    use(std::make_unique<ModelTool>(m_window.canvas().toolContext(), model, [this] { backToSelecting(); }));
}

void CameraDesk::aim() {
    if (chosen().empty()) return tell(tr("Choose the cameras to aim first."));
    use(std::make_unique<AimTool>(m_window.canvas().toolContext(), m_window.coverage().options().targetLow,
                                  [this] { backToSelecting(); }));
}

void CameraDesk::giveModel() {
    if (chosen().empty()) return tell(tr("Choose the cameras first."));
    if (!libraryShown()) showLibrary(true);
    library().giveToChosen();
}

void CameraDesk::copyAim() {
    const auto ids = chosen();
    if (ids.empty()) return tell(tr("Choose the camera whose aim is to be copied first."));
    const auto* camera = m_window.document().estate().cameras.find(ids.front());
    m_copied = estate::directionOf(*camera);
    tell(tr("Aim of %1 copied.").arg(text(camera->code)));
}

void CameraDesk::pasteAim() {
    const auto ids = chosen();
    if (!m_copied) return tell(tr("Copy the aim of a camera first."));
    if (ids.empty()) return tell(tr("Choose the cameras that are to look the same way first."));
    m_window.document().commit(estate::giveDirection(m_window.document().estate(), ids, *m_copied),
                               tr("Paste the aim"));
}

void CameraDesk::suggestTilt() {
    base::Result<estate::Estate> next = m_window.document().estate();
    for (const auto id : chosen()) {
        const auto* camera = next->cameras.find(id);
        const auto tilt = analysis::suggestedTilt(*camera, m_window.coverage().options());
        if (camera->tilt || !tilt) continue;
        next = estate::aimCamera(*next, id, camera->pan, tilt);
        if (!next) break;
    }
    if (next && *next == m_window.document().estate())
        return tell(tr("No chosen camera lacks a tilt that could be suggested."));
    m_window.document().commit(std::move(next), tr("Take the suggested tilt"));
}

void CameraDesk::takeSnapshot() {
    const QString name =
        tr("%1 of %2")
            .arg(m_snapshots.all().size() + 1)
            .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH.mm.ss")));
    m_snapshots.take(name);
    tell(tr("Snapshot %1 taken. Compare it with Ctrl+Shift+B.").arg(name));
}

void CameraDesk::compare() {
    if (m_snapshots.all().empty()) return tell(tr("Take a snapshot first, change the plan, then compare."));
    if (m_compared) m_compared->close();
    m_compared =
        new CompareWindow(m_window.document(), m_window.coverage(), m_window.view(), m_snapshots, &m_window);
    m_compared->show();
}

void CameraDesk::showBlindSpot(int step) {
    const auto* result = m_window.coverage().result();
    const int count = result ? static_cast<int>(result->blindSpots.size()) : 0;
    if (count == 0) return tell(tr("There are no blind spots."));
    m_spot = m_spot < 0 ? (step > 0 ? 0 : count - 1) : (m_spot + step + count) % count;
    const auto& spot = result->blindSpots[static_cast<std::size_t>(m_spot)];
    m_window.showPlace(geometry::boundsOf(spot.outline.outer));
    tell(tr("Blind spot %1 of %2: %3").arg(m_spot + 1).arg(count).arg(areaText(spot.area)));
}

} // namespace vidette::ui
