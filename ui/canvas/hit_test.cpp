// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/hit_test.h"

#include "ui/canvas/camera_layer.h"

#include <QLineF>

#include <limits>
#include <optional>

namespace vidette::ui {
namespace {

constexpr double kHandleReach = 12;
constexpr double kCameraReach = 14;
constexpr double kLineReach = 6;

bool near(QPointF a, QPointF b, double reach) {
    return QLineF(a, b).length() <= reach;
}

Hit handleHit(const estate::Camera& camera, const ViewTransform& view, QPointF at) {
    const CameraHandles handles = handlesOf(camera, view);
    if (near(at, handles.aim, kHandleReach)) return {Grip::Aim, camera.id};
    if (handles.halfField <= 0) return {};
    if (near(at, handles.left, kHandleReach)) return {Grip::FieldLeft, camera.id};
    if (near(at, handles.right, kHandleReach)) return {Grip::FieldRight, camera.id};
    return {};
}

double distanceTo(const geometry::Polyline& line, geometry::Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i) {
        nearest = std::min(nearest, geometry::distanceToSegment(p, line[i - 1], line[i]));
    }
    return nearest;
}

Hit cameraHit(const estate::Estate& estate, const ViewTransform& view, QPointF at) {
    Hit hit;
    double nearest = kCameraReach;
    for (const auto& camera : estate.cameras) {
        const double away = QLineF(at, view.toScreen(camera.at)).length();
        if (away <= nearest) hit = {Grip::Body, camera.id}, nearest = away;
    }
    return hit;
}

Hit lineHit(const estate::Estate& estate, geometry::Point p, double reach) {
    for (const auto& opening : estate.openings) {
        if (distanceTo(opening.line, p) <= reach) return {Grip::Body, opening.id};
    }
    for (const auto& obstacle : estate.obstacles) {
        for (const auto& sheet : obstacle.sheets) {
            if (distanceTo(sheet, p) <= reach) return {Grip::Body, obstacle.id};
        }
    }
    return {};
}

Hit zoneHit(const estate::Estate& estate, geometry::Point p) {
    Hit hit;
    double smallest = std::numeric_limits<double>::infinity();
    for (const auto& zone : estate.zones) {
        const double size = geometry::area(zone.area);
        if (size < smallest && geometry::contains(zone.area, p)) hit = {Grip::Body, zone.id}, smallest = size;
    }
    return hit;
}

} // namespace

std::optional<geometry::Point> moveHandle(const estate::Estate& estate, const Item& chosen) {
    geometry::Box box;
    if (const auto* id = std::get_if<estate::ObstacleId>(&chosen)) {
        const auto* obstacle = estate.obstacles.find(*id);
        if (!obstacle) return {};
        if (obstacle->sheets.size() == 1 && obstacle->solids.empty() && obstacle->sheets[0].size() > 1) {
            const auto& line = obstacle->sheets[0];
            return (line[0] + line[1]) * 0.5;
        }
        box = geometry::boundsOf(obstacle->solids);
        for (const auto& sheet : obstacle->sheets) box.include(geometry::boundsOf(sheet));
    } else if (const auto* zoneId = std::get_if<estate::ZoneId>(&chosen)) {
        const auto* zone = estate.zones.find(*zoneId);
        // On an edge, because the name of the zone stands in its middle.
        if (zone && !zone->area.empty() && zone->area[0].outer.size() > 1) {
            return (zone->area[0].outer[0] + zone->area[0].outer[1]) * 0.5;
        }
    }
    if (box.empty()) return {};
    return (box.low + box.high) * 0.5;
}

Hit hitTest(const estate::Estate& estate, const ViewTransform& view, const Item& chosen, QPointF at) {
    if (const auto* id = std::get_if<estate::CameraId>(&chosen)) {
        const auto* camera = estate.cameras.find(*id);
        const Hit handle = camera ? handleHit(*camera, view, at) : Hit{};
        if (handle.grip != Grip::None) return handle;
    }
    Hit hit = cameraHit(estate, view, at);
    if (hit.grip != Grip::None) return hit;
    const auto handle = moveHandle(estate, chosen);
    if (handle && near(at, view.toScreen(*handle), kHandleReach)) return {Grip::Move, chosen};
    const geometry::Point p = view.toPlan(at);
    for (const auto& obstacle : estate.obstacles) {
        if (geometry::contains(obstacle.solids, p)) return {Grip::Body, obstacle.id};
    }
    hit = lineHit(estate, p, view.toMetres(kLineReach));
    return hit.grip != Grip::None ? hit : zoneHit(estate, p);
}

} // namespace vidette::ui
