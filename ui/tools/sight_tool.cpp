// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/sight_tool.h"

#include "ui/canvas/hit_test.h"
#include "ui/canvas/sight_profile.h"
#include "ui/document.h"
#include "ui/tools/tool_settings.h"

#include <QLineF>

#include <utility>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 10;

} // namespace

QString SightTool::hint() const {
    if (m_draft.empty() || m_done)
        return tr("Click the eye, a camera or any point · heights of eye and target stand above the plan");
    return tr("Click the target · type 3.5<90 for an exact place · Esc: give up");
}

const estate::Camera* SightTool::cameraAt(const Pointer& pointer) const {
    const Hit hit = hitTest(m_context.plan.reachable(), m_context.view, {}, pointer.screen);
    const auto* id = std::get_if<estate::CameraId>(&hit.item);
    return id ? m_context.document.estate().cameras.find(*id) : nullptr;
}

void SightTool::hover(const Pointer& pointer) {
    m_draft.follow(pointer, ask(pointer));
}

bool SightTool::press(const Pointer& pointer) {
    if (std::exchange(m_done, false)) m_draft.clear();
    m_pressed = pointer;
    hover(pointer);
    if (!m_draft.empty()) {
        m_done = m_draft.add();
        return true;
    }
    const auto* camera = cameraAt(pointer);
    m_eye = camera ? std::optional(camera->height.value) : std::nullopt;
    if (camera) {
        m_draft.add(camera->at);
    } else {
        m_draft.add();
    }
    return true;
}

void SightTool::release(const Pointer& pointer) {
    if (m_done || QLineF(pointer.screen, m_pressed.screen).length() < kDragFrom) return;
    hover(pointer);
    m_done = m_draft.add();
}

bool SightTool::key(const QKeyEvent& event) {
    if (m_draft.empty() || m_done) return false;
    if (isEnter(event) && m_draft.typing()) {
        m_done = m_draft.add();
        return true;
    }
    return m_draft.key(event);
}

bool SightTool::cancel() {
    if (m_draft.empty()) return false;
    m_draft.clear();
    m_done = false;
    return true;
}

std::optional<analysis::SightLine> SightTool::line() const {
    if (m_draft.empty()) return {};
    const geometry::Point to = m_done ? m_draft.points().back() : m_draft.next();
    const double eye = m_eye.value_or(m_context.settings.number(QStringLiteral("sight.from")));
    const double target = m_context.settings.number(QStringLiteral("sight.to"));
    const auto found =
        analysis::sightLine(m_context.document.estate(), {m_draft.points().front(), base::Metres(eye)},
                            {to, base::Metres(target)});
    return found ? std::optional(*found) : std::nullopt;
}

void SightTool::paint(QPainter& painter, const Scene& scene) const {
    if (const auto sight = line()) {
        paintSight(painter, scene, *sight);
        paintProfile(painter, scene, *sight);
    }
    if (!m_done) m_draft.paint(painter, scene);
}

} // namespace vidette::ui
