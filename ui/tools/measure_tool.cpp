// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/measure_tool.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/document.h"
#include "ui/words.h"

#include <cmath>

namespace vidette::ui {

QString MeasureTool::hint() const {
    return tr("Drag from one point to the other · corners and edges catch, Alt: they do not");
}

void MeasureTool::hover(const Pointer& pointer) {
    m_pointer = pointer;
    m_caught = snap(m_context.document.places(), pointer.plan, reach(pointer));
}

bool MeasureTool::press(const Pointer& pointer) {
    hover(pointer);
    m_from = m_to = m_caught.at;
    return true;
}

void MeasureTool::drag(const Pointer& pointer) {
    hover(pointer);
    m_to = m_caught.at;
}

bool MeasureTool::cancel() {
    if (!m_from) return false;
    m_from.reset();
    return true;
}

void MeasureTool::paint(QPainter& painter, const Scene& scene) const {
    paintCaught(painter, scene, m_caught);
    if (!m_from || *m_from == m_to) return;
    const QPointF from = scene.view.toScreen(*m_from);
    const QPointF to = scene.view.toScreen(m_to);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.drawLine(from, to);
    painter.setBrush(scene.theme.surface);
    for (const QPointF& end : {from, to}) painter.drawEllipse(end, 4, 4);
    const geometry::Point way = m_to - *m_from;
    const QString words =
        tr("%1 towards %2").arg(metresText(std::hypot(way.x, way.y)), degreesText(panTowards(*m_from, m_to)));
    drawBubble(painter, to, words, scene.theme);
}

} // namespace vidette::ui
