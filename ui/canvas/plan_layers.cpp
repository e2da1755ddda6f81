// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/plan_layers.h"

#include "ui/canvas/brushes.h"
#include "ui/canvas/visible_path.h"

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kGridPoints = 56; ///< grid lines are at least so far apart
constexpr double kNoticed = 2;     ///< points; smaller zones are left out

/// Steps of 1, 2, 5 × 10^n metres that are at least kGridPoints apart.
double gridStep(const ViewTransform& view) {
    const double wanted = view.toMetres(kGridPoints);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted) return factor * power;
    }
    return 10 * power;
}

void paintZone(QPainter& painter, const Scene& scene, const estate::Zone& zone) {
    const QPainterPath path = visiblePath(scene, zone.area);
    if (zone.kind == estate::ZoneKind::Privacy) return fillPrivacy(painter, path, scene.theme);
    const bool district = zone.kind == estate::ZoneKind::District;
    const bool dashed = !scene.quick && (zone.kind == estate::ZoneKind::Parcel || district);
    const QColor colour = district ? scene.theme.muted : scene.theme.field;
    painter.strokePath(path, QPen(colour, 1, dashed ? Qt::DashLine : Qt::SolidLine));
}

} // namespace

void paintGrid(QPainter& painter, const Scene& scene) {
    const double step = gridStep(scene.view);
    const geometry::Box area = scene.area();
    painter.setPen(QPen(scene.theme.grid, 1));
    for (double x = std::ceil(area.low.x / step) * step; x <= area.high.x; x += step) {
        const double at = scene.view.toScreen({x, 0}).x();
        painter.drawLine(QPointF(at, 0), QPointF(at, scene.size.height()));
    }
    for (double y = std::ceil(area.low.y / step) * step; y <= area.high.y; y += step) {
        const double at = scene.view.toScreen({0, y}).y();
        painter.drawLine(QPointF(0, at), QPointF(scene.size.width(), at));
    }
}

std::vector<const estate::Zone*> zonesIn(const Scene& scene) {
    std::vector<const estate::Zone*> zones;
    scene.places.zones().visit(scene.area(8), [&](const estate::Zone& zone) {
        const QRectF rect = screenRect(scene.view, boxOf(zone));
        if (std::max(rect.width(), rect.height()) >= kNoticed) zones.push_back(&zone);
    });
    std::sort(zones.begin(), zones.end(), [](const auto* a, const auto* b) {
        const bool districtA = a->kind == estate::ZoneKind::District;
        const bool districtB = b->kind == estate::ZoneKind::District;
        return districtA != districtB ? districtA : a->id < b->id;
    });
    return zones;
}

void paintFloors(QPainter& painter, const Scene& scene) {
    for (const auto* zone : zonesIn(scene)) {
        if (scene.task.cancelled()) return;
        if (zone->kind == estate::ZoneKind::Room)
            painter.fillPath(visiblePath(scene, zone->area), scene.theme.surface);
    }
}

void paintZones(QPainter& painter, const Scene& scene, Layer layer) {
    for (const auto* zone : zonesIn(scene)) {
        if (scene.task.cancelled()) return;
        if (layerOf(*zone) == layer) paintZone(painter, scene, *zone);
    }
}

} // namespace vidette::ui
