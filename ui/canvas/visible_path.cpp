// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/visible_path.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kFinest = 0.35; ///< points of the screen
constexpr double kFinestMoving = 0.9;
constexpr double kFarOut = 2000; ///< farther out than this, a ring is cut
constexpr double kCutAt = 64;    ///< beyond the widest pen

QPolygonF thinned(const Scene& scene, const std::vector<geometry::Point>& points) {
    const double finest = scene.quick ? kFinestMoving : kFinest;
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(points.size()));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const QPointF at = scene.view.toScreen(points[i]);
        const bool close = !line.isEmpty() && std::abs(at.x() - line.back().x()) < finest &&
                           std::abs(at.y() - line.back().y()) < finest;
        if (!close || i + 1 == points.size()) line << at;
    }
    return line;
}

/// The part of the ring on one side of a line; `inside` is positive there and zero on the line.
template<typename Inside>
QPolygonF half(const QPolygonF& ring, const Inside& inside) {
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        const double a = inside(from);
        const double b = inside(to);
        if (a >= 0) kept << from;
        if ((a >= 0) != (b >= 0)) kept << from + (to - from) * (a / (a - b));
    }
    return kept;
}

/// Cuts a ring at a rectangle, edge by edge (Sutherland, Hodgman 1974).
QPolygonF cut(QPolygonF ring, const QRectF& room) {
    ring = half(ring, [&](QPointF p) { return p.x() - room.left(); });
    ring = half(ring, [&](QPointF p) { return room.right() - p.x(); });
    ring = half(ring, [&](QPointF p) { return p.y() - room.top(); });
    return half(ring, [&](QPointF p) { return room.bottom() - p.y(); });
}

QRectF pictureGrown(const Scene& scene, double by) {
    return QRectF(QPointF(0, 0), scene.size).adjusted(-by, -by, by, by);
}

void addRing(QPainterPath& path, const Scene& scene, const geometry::Ring& ring) {
    const QPolygonF polygon = visibleRing(scene, ring);
    if (polygon.size() < 3) return;
    path.addPolygon(polygon);
    path.closeSubpath();
}

void addPolygon(QPainterPath& path, const Scene& scene, const geometry::Polygon& polygon) {
    addRing(path, scene, polygon.outer);
    for (const auto& hole : polygon.holes) addRing(path, scene, hole);
}

} // namespace

geometry::Box Scene::area(double margin) const {
    const geometry::Point low = view.toPlan(QPointF(-margin, size.height() + margin));
    const geometry::Point high = view.toPlan(QPointF(size.width() + margin, -margin));
    return {low, high};
}

QPolygonF visibleRing(const Scene& scene, const geometry::Ring& ring) {
    QPolygonF polygon = thinned(scene, ring);
    if (polygon.size() < 3 || pictureGrown(scene, kFarOut).contains(polygon.boundingRect())) return polygon;
    return cut(std::move(polygon), pictureGrown(scene, kCutAt));
}

QPainterPath visiblePath(const Scene& scene, const geometry::Polygon& polygon) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    addPolygon(path, scene, polygon);
    return path;
}

QPainterPath visiblePath(const Scene& scene, const geometry::Polygons& polygons) {
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    for (const auto& polygon : polygons) addPolygon(path, scene, polygon);
    return path;
}

QPolygonF visibleLine(const Scene& scene, const geometry::Polyline& line) {
    return thinned(scene, line);
}

QRectF screenRect(const ViewTransform& view, const geometry::Box& box) {
    return QRectF(view.toScreen(box.low), view.toScreen(box.high)).normalized();
}

} // namespace vidette::ui
