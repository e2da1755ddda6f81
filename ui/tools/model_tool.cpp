// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/model_tool.h"

#include "estate/camera_edits.h"
#include "estate/model_edits.h"
#include "geometry/wall_mount.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/camera_grips.h"
#include "ui/words.h"

#include <cmath>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kOffWall = 0.1; ///< m between face and lens
constexpr double kCatch = 28;    ///< points within which walls catch
constexpr double kIndoors = 2.8; ///< m, of cameras in rooms
constexpr double kOutdoors = 4;  ///< m, on maps

/// What reaches up to the height of the camera can carry it.
bool carries(const estate::Obstacle& obstacle, double height) {
    return obstacle.base.value <= height && (!obstacle.top || obstacle.top->value >= height);
}

const estate::Mount* siteNear(const estate::Estate& estate, geometry::Point wanted, double reach) {
    const estate::Mount* nearest = nullptr;
    for (const auto& mount : estate.mounts) {
        const double away = std::hypot(mount.at.x - wanted.x, mount.at.y - wanted.y);
        if (away > reach) continue;
        reach = away;
        nearest = &mount;
    }
    return nearest;
}

} // namespace

ModelTool::ModelTool(const ToolContext& context, catalog::CameraModel model, std::function<void()> done)
    : Tool(context), m_model(std::move(model)), m_done(std::move(done)) {}

QString ModelTool::hint() const {
    if (m_pressed)
        return tr("Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back");
    return tr("Click where %1 hangs, drag to aim it · walls and poles catch, Alt: they do not · Esc: enough")
        .arg(text(m_model.code));
}

estate::Camera ModelTool::pattern(const Pointer& pointer) const {
    const auto& estate = m_context.document.estate();
    estate::Camera camera;
    camera.id = estate::CameraId::fresh();
    camera.code = estate::nextCameraCode(estate);
    camera.status = estate::CameraStatus::Proposed;
    camera.level = m_context.plan.level();
    camera.height = base::Metres(estate.crs.empty() ? kIndoors : kOutdoors);
    camera.at = pointer.plan;
    if (pointer.modifiers & Qt::AltModifier) return camera;
    const double catching = m_context.view.toMetres(kCatch);
    if (const auto* site = siteNear(estate, pointer.plan, catching)) {
        camera.at = site->at;
        if (site->height.value > 0) camera.height = site->height;
        if (!site->allowedPan.empty()) camera.pan = base::Angle::degrees(site->allowedPan.front());
        return camera;
    }
    std::vector<geometry::Carrier> carriers;
    const geometry::Box near = geometry::Box{pointer.plan, pointer.plan}.grown(catching);
    m_context.plan.places().obstacles().visit(near, [&](const estate::Obstacle& obstacle) {
        if (carries(obstacle, camera.height.value)) carriers.push_back({obstacle.solids, obstacle.sheets});
    });
    const auto mount = geometry::mountNear(carriers, pointer.plan, catching, kOffWall);
    if (!mount) return camera;
    camera.at = mount->at;
    camera.pan = mount->pan;
    camera.mount = "wall";
    return camera;
}

void ModelTool::show() {
    auto next = estate::addCameraOf(m_context.document.estate(), *m_new, m_model);
    if (next) m_context.document.preview(std::move(*next));
}

void ModelTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
}

void ModelTool::showAt(const Pointer& pointer) {
    m_pointer = pointer;
    const auto before = m_new;
    m_new = pattern(pointer);
    if (before) m_new->id = before->id;
    show();
}

void ModelTool::dropAt(const Pointer& pointer) {
    showAt(pointer);
    release(pointer);
}

bool ModelTool::press(const Pointer& pointer) {
    m_typed.clear();
    m_pressed = true;
    showAt(pointer);
    return true;
}

void ModelTool::drag(const Pointer& pointer) {
    m_pointer = pointer;
    if (!m_new) return;
    aimNew(*m_new, pointer, m_context.view, m_typed);
    show();
}

void ModelTool::release(const Pointer&) {
    m_pressed = false;
    if (!m_new) return;
    const estate::Camera camera = *std::exchange(m_new, std::nullopt);
    const bool added =
        m_context.document.commit(estate::addCameraOf(m_context.document.estate(), camera, m_model),
                                  tr("Add camera %1").arg(text(camera.code)));
    if (added) m_context.selection.set(camera.id);
}

bool ModelTool::key(const QKeyEvent& event) {
    if (!m_new && event.key() == Qt::Key_Escape) {
        m_done();
        return true;
    }
    if (!m_new || !m_typed.take(event)) return false;
    drag(m_pointer);
    return true;
}

bool ModelTool::cancel() {
    if (!m_new) return false;
    m_new.reset();
    m_pressed = false;
    m_context.document.endPreview();
    return true;
}

void ModelTool::paint(QPainter& painter, const Scene& scene) const {
    if (m_new) {
        paintHandles(painter, handlesOf(*m_new, scene.view), scene.theme);
        drawBubble(painter, m_pointer.screen, degreesText(m_new->pan.degrees()), scene.theme);
        return;
    }
    const estate::Camera camera = pattern(m_pointer);
    const QPointF at = scene.view.toScreen(camera.at);
    painter.setPen(QPen(scene.theme.strong, 2, Qt::DashLine));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(at, 9, 9);
    if (camera.mount.empty()) return;
    painter.drawLine(at, at + 26 * screenDirection(camera.pan));
}

} // namespace vidette::ui
