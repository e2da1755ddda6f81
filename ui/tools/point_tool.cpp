// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/point_tool.h"

#include "estate/place_edits.h"
#include "ui/canvas/point_layer.h"
#include "ui/document.h"
#include "ui/selection.h"
#include "ui/tools/tool_settings.h"

#include <utility>

namespace vidette::ui {

QString PointTool::hint() const {
    return m_kind == PointKind::Mount
               ? tr("Click where a camera could hang · walls catch, Alt: they do not")
               : tr("Click the point that must be seen · its weight stands above the plan");
}

void PointTool::hover(const Pointer& pointer) {
    const auto& places = m_context.plan.places();
    m_caught = m_kind == PointKind::Mount ? snapCamera(places, ask(pointer)) : snap(places, ask(pointer));
}

bool PointTool::press(const Pointer& pointer) {
    hover(pointer);
    m_pressed = true;
    return true;
}

void PointTool::release(const Pointer& pointer) {
    if (!std::exchange(m_pressed, false)) return;
    hover(pointer);
    place();
}

void PointTool::place() {
    const auto& estate = m_context.document.estate();
    if (m_kind == PointKind::Demand) {
        estate::Demand demand;
        demand.id = estate::DemandId::fresh();
        demand.at = m_caught.at;
        demand.level = m_context.plan.level();
        demand.weight = m_context.settings.number(QStringLiteral("demand.weight"));
        if (m_context.document.commit(estate::addDemand(estate, demand), tr("Add demand point")))
            m_context.selection.set(demand.id);
        return;
    }
    estate::Mount mount;
    mount.id = estate::MountId::fresh();
    mount.at = m_caught.at;
    mount.level = m_context.plan.level();
    mount.height = base::Metres(m_context.settings.number(QStringLiteral("mount.height")));
    if (m_context.document.commit(estate::addMount(estate, mount), tr("Add mounting site")))
        m_context.selection.set(mount.id);
}

bool PointTool::cancel() {
    return std::exchange(m_pressed, false);
}

void PointTool::paint(QPainter& painter, const Scene& scene) const {
    const QPointF at = scene.view.toScreen(m_caught.at);
    if (m_kind == PointKind::Mount) {
        drawMount(painter, at, scene.theme);
    } else {
        drawDemand(painter, at, scene.theme);
    }
    paintCaught(painter, scene, m_caught);
}

} // namespace vidette::ui
