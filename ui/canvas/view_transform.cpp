// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/view_transform.h"

#include <algorithm>

namespace vidette::ui {

QPointF ViewTransform::toScreen(geometry::Point p) const {
    return {(p.x - m_origin.x) * m_scale, (m_origin.y - p.y) * m_scale};
}

geometry::Point ViewTransform::toPlan(QPointF p) const {
    return {m_origin.x + p.x() / m_scale, m_origin.y - p.y() / m_scale};
}

void ViewTransform::fit(const geometry::Box& box, const QRectF& room) {
    const geometry::Box shown = box.empty() ? geometry::Box{{-5, -5}, {5, 5}} : box;
    const double width = std::max(shown.high.x - shown.low.x, 0.5);
    const double height = std::max(shown.high.y - shown.low.y, 0.5);
    const double across = std::max(room.width(), 50.0) / width;
    const double down = std::max(room.height(), 50.0) / height;
    m_scale = std::clamp(std::min(across, down), kSmallest, kLargest);
    centre({(shown.low.x + shown.high.x) / 2, (shown.low.y + shown.high.y) / 2}, room.center());
}

void ViewTransform::zoom(QPointF at, double factor) {
    const geometry::Point fixed = toPlan(at);
    m_scale = std::clamp(m_scale * factor, kSmallest, kLargest);
    m_origin = {fixed.x - at.x() / m_scale, fixed.y + at.y() / m_scale};
}

void ViewTransform::pan(QPointF by) {
    m_origin = {m_origin.x - by.x() / m_scale, m_origin.y + by.y() / m_scale};
}

void ViewTransform::centre(geometry::Point at, QPointF screen) {
    m_origin = {at.x - screen.x() / m_scale, at.y + screen.y() / m_scale};
}

QPolygonF ViewTransform::toScreen(const geometry::Ring& ring) const {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(ring.size()));
    for (const geometry::Point p : ring) polygon << toScreen(p);
    return polygon;
}

QPainterPath ViewTransform::toScreen(const geometry::Polygon& polygon) const {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    const auto add = [&](const geometry::Ring& ring) {
        path.addPolygon(toScreen(ring));
        path.closeSubpath();
    };
    add(polygon.outer);
    for (const auto& hole : polygon.holes) add(hole);
    return path;
}

QPainterPath ViewTransform::toScreen(const geometry::Polygons& polygons) const {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& polygon : polygons) path.addPath(toScreen(polygon));
    return path;
}

} // namespace vidette::ui
