// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/measure_tool.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/camera_layer.h"
#include "ui/tools/tool_settings.h"
#include "ui/words.h"

#include <QLineF>

#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kDragFrom = 10;
constexpr std::size_t kOfAnAngle = 3;

double angleAt(geometry::Point a, geometry::Point apex, geometry::Point b) {
    const double turn = std::abs(panTowards(apex, a) - panTowards(apex, b));
    return turn > 180 ? 360 - turn : turn;
}

} // namespace

MeasureTool::What MeasureTool::what() const {
    const QString chosen = m_context.settings.choice(QStringLiteral("measure.what"));
    if (chosen == QStringLiteral("area")) return What::Area;
    return chosen == QStringLiteral("angle") ? What::Angle : What::Path;
}

QString MeasureTool::hint() const {
    if (m_draft.empty() || m_done)
        return tr("Click or drag from point to point · length, area or angle is chosen above the plan");
    if (what() == What::Angle)
        return tr("Click the point where the angle is, then the other side · Esc: give up");
    return tr("Click the next point · Enter or double click: done · Backspace: one back · Esc: give up");
}

void MeasureTool::hover(const Pointer& pointer) {
    m_draft.follow(pointer, ask(pointer));
}

bool MeasureTool::press(const Pointer& pointer) {
    if (std::exchange(m_done, false)) m_draft.clear();
    hover(pointer);
    m_pressed = pointer;
    if (m_draft.empty()) {
        m_draft.add();
        return true;
    }
    m_done = what() == What::Area && m_draft.atFirst();
    if (!m_done) m_draft.add();
    m_done = m_done || (what() == What::Angle && m_draft.points().size() == kOfAnAngle);
    return true;
}

void MeasureTool::release(const Pointer& pointer) {
    if (m_done || QLineF(pointer.screen, m_pressed.screen).length() < kDragFrom) return;
    hover(pointer);
    m_draft.add();
    m_done = what() == What::Path && m_draft.points().size() == 2;
}

bool MeasureTool::key(const QKeyEvent& event) {
    if (m_draft.empty()) return false;
    if (isEnter(event)) {
        if (m_draft.typing()) return m_draft.add(), true;
        m_done = true;
        return true;
    }
    return !m_done && m_draft.key(event);
}

bool MeasureTool::cancel() {
    if (m_draft.empty()) return false;
    m_draft.clear();
    m_done = false;
    return true;
}

geometry::Polyline MeasureTool::shownPoints() const {
    geometry::Polyline points = m_draft.points();
    if (!m_done && !points.empty() && points.back() != m_draft.next()) points.push_back(m_draft.next());
    return points;
}

QString MeasureTool::result() const {
    const geometry::Polyline points = shownPoints();
    if (points.size() < 2) return {};
    const double length = geometry::length(points);
    const geometry::Point last = points.back();
    const geometry::Point before = points[points.size() - 2];
    if (what() == What::Area && points.size() > 2) {
        const geometry::Point closing = points.front() - last;
        return tr("%1 · outline %2")
            .arg(areaText(std::abs(geometry::signedArea(points))),
                 metresText(length + std::hypot(closing.x, closing.y)));
    }
    if (what() == What::Angle && points.size() > 2)
        return degreesText(angleAt(points[points.size() - 3], before, last));
    if (points.size() == 2)
        return tr("%1 towards %2").arg(metresText(length), degreesText(panTowards(before, last)));
    return tr("%1 in all · last %2")
        .arg(metresText(length), metresText(std::hypot(last.x - before.x, last.y - before.y)));
}

void MeasureTool::paint(QPainter& painter, const Scene& scene) const {
    if (!m_done) paintCaught(painter, scene, m_draft.caught());
    const geometry::Polyline points = shownPoints();
    if (points.empty()) return;
    const QPolygonF line = scene.view.toScreen(points);
    QColor fill = scene.theme.accent;
    fill.setAlphaF(0.15F);
    painter.setPen(QPen(scene.theme.accent, 2));
    painter.setBrush(what() == What::Area ? QBrush(fill) : QBrush(Qt::NoBrush));
    if (what() == What::Area) {
        painter.drawPolygon(line);
    } else {
        painter.drawPolyline(line);
    }
    painter.setBrush(scene.theme.surface);
    for (const QPointF& point : line) painter.drawEllipse(point, 4, 4);
    const QString words = m_draft.typing() ? m_draft.value() : result();
    if (!words.isEmpty()) drawBubble(painter, line.back(), words, scene.theme);
}

} // namespace vidette::ui
