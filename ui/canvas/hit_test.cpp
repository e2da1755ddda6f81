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

geometry::Box around(geometry::Point p, double reach) {
    return geometry::Box{p, p}.grown(reach);
}

Hit cameraHit(const Places& places, const ViewTransform& view, QPointF at) {
    Hit hit;
    double nearest = kCameraReach;
    const auto look = [&](const estate::Camera& camera) {
        const double away = QLineF(at, view.toScreen(camera.at)).length();
        if (away <= nearest) hit = {Grip::Body, camera.id}, nearest = away;
    };
    places.cameras().visit(around(view.toPlan(at), view.toMetres(kCameraReach)), look);
    return hit;
}

Hit solidHit(const Places& places, geometry::Point p) {
    Hit hit;
    places.obstacles().visit(around(p, 0), [&](const estate::Obstacle& obstacle) {
        if (geometry::contains(obstacle.solids, p)) hit = {Grip::Body, obstacle.id};
    });
    return hit;
}

Hit lineHit(const Places& places, geometry::Point p, double reach) {
    Hit hit;
    places.obstacles().visit(around(p, reach), [&](const estate::Obstacle& obstacle) {
        for (const auto& sheet : obstacle.sheets) {
            if (distanceTo(sheet, p) <= reach) hit = {Grip::Body, obstacle.id};
        }
    });
    places.openings().visit(around(p, reach), [&](const estate::Opening& opening) {
        if (distanceTo(opening.line, p) <= reach) hit = {Grip::Body, opening.id};
    });
    return hit;
}

double distanceToEdge(const geometry::Polygons& area, geometry::Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const auto& part : area) {
        if (part.outer.empty()) continue;
        nearest = std::min(nearest, distanceTo(part.outer, p));
        nearest = std::min(nearest, geometry::distanceToSegment(p, part.outer.back(), part.outer.front()));
    }
    return nearest;
}

/// A district lies below everything: a click means it only on its boundary.
bool isHit(const estate::Zone& zone, geometry::Point p, double reach) {
    if (zone.kind == estate::ZoneKind::District) return distanceToEdge(zone.area, p) <= reach;
    return geometry::contains(zone.area, p);
}

Hit zoneHit(const Places& places, geometry::Point p, double reach) {
    Hit hit;
    double smallest = std::numeric_limits<double>::infinity();
    places.zones().visit(around(p, reach), [&](const estate::Zone& zone) {
        const double size = geometry::area(zone.area);
        if (size < smallest && isHit(zone, p, reach)) hit = {Grip::Body, zone.id}, smallest = size;
    });
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

Hit hitTest(const Places& places, const ViewTransform& view, const Item& chosen, QPointF at) {
    if (const auto* id = std::get_if<estate::CameraId>(&chosen)) {
        const auto* camera = places.estate().cameras.find(*id);
        const Hit handle = camera ? handleHit(*camera, view, at) : Hit{};
        if (handle.grip != Grip::None) return handle;
    }
    Hit hit = cameraHit(places, view, at);
    if (hit.grip != Grip::None) return hit;
    const auto handle = moveHandle(places.estate(), chosen);
    if (handle && near(at, view.toScreen(*handle), kHandleReach)) return {Grip::Move, chosen};
    const geometry::Point p = view.toPlan(at);
    hit = solidHit(places, p);
    if (hit.grip != Grip::None) return hit;
    const double reach = view.toMetres(kLineReach);
    hit = lineHit(places, p, reach);
    return hit.grip != Grip::None ? hit : zoneHit(places, p, reach);
}

} // namespace vidette::ui
