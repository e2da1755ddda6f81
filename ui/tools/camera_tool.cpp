// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/camera_tool.h"

#include "estate/camera_edits.h"
#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/camera_grips.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

CameraTool::CameraTool(const ToolContext& context, std::function<void()> placed)
    : Tool(context), m_placed(std::move(placed)) {}

QString CameraTool::hint() const {
    if (m_new)
        return tr("Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back");
    return tr("Press where the camera hangs and drag to aim it · corners and walls catch, Alt: they do not");
}

estate::Camera CameraTool::pattern() const {
    estate::Camera camera;
    camera.height = base::Metres(2.6);
    camera.hfov = base::Angle::degrees(100);
    camera.imageWidth = 2592;
    camera.imageHeight = 1944;
    camera.range = base::Metres(30);
    const estate::Camera* last = nullptr;
    for (const auto& other : m_context.document.estate().cameras) last = &other;
    if (last) camera = *last;
    if (const auto* chosen = m_context.selection.camera()) camera = *chosen;
    camera.id = estate::CameraId::fresh();
    camera.code = estate::nextCameraCode(m_context.document.estate());
    camera.status = estate::CameraStatus::Proposed;
    camera.level = m_context.plan.level();
    return camera;
}

void CameraTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_caught = snapCamera(m_context.plan.places(), ask(pointer));
}

bool CameraTool::press(const Pointer& pointer) {
    hover(pointer);
    m_typed.clear();
    m_new = pattern();
    m_new->at = m_caught.at;
    auto next = estate::addCamera(m_context.document.estate(), *m_new);
    if (next) m_context.document.preview(std::move(*next));
    return true;
}

void CameraTool::drag(const Pointer& pointer) {
    m_pointer = pointer;
    if (!m_new) return;
    aimNew(*m_new, pointer, m_context.view, m_typed);
    auto next = estate::addCamera(m_context.document.estate(), *m_new);
    if (next) m_context.document.preview(std::move(*next));
}

void CameraTool::release(const Pointer&) {
    if (!m_new) return;
    const estate::Camera camera = *std::exchange(m_new, std::nullopt);
    const bool added = m_context.document.commit(estate::addCamera(m_context.document.estate(), camera),
                                                 tr("Add camera %1").arg(text(camera.code)));
    if (!added) return;
    m_context.selection.set(camera.id);
    m_placed();
}

bool CameraTool::key(const QKeyEvent& event) {
    if (!m_new || !m_typed.take(event)) return false;
    drag(m_pointer);
    return true;
}

bool CameraTool::cancel() {
    if (!m_new) return false;
    m_new.reset();
    m_context.document.endPreview();
    return true;
}

void CameraTool::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    if (m_new) {
        paintHandles(painter, handlesOf(*m_new, scene.view), scene.theme);
        drawBubble(painter, m_pointer.screen, degreesText(m_new->pan.degrees()), scene.theme);
        return;
    }
    painter.setPen(QPen(scene.theme.strong, 2, Qt::DashLine));
    painter.setBrush(scene.theme.surface);
    painter.drawEllipse(scene.view.toScreen(m_caught.at), 9, 9);
}

} // namespace vidette::ui
