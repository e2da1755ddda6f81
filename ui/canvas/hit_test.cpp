// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/hit_test.h"

#include "geometry/crossing.h"
#include "ui/canvas/axis_handles.h"
#include "ui/canvas/camera_layer.h"
#include "ui/canvas/note_layer.h"
#include "ui/canvas/selection_frame.h"

#include <QLineF>

#include <algorithm>
#include <limits>
#include <optional>

namespace vidette::ui {
namespace {

constexpr double kHandleReach = 12;
constexpr double kVertexReach = 8;
constexpr double kCameraReach = 14;
constexpr double kLineReach = 6;

bool near(QPointF a, QPointF b, double reach) {
    return QLineF(a, b).length() <= reach;
}

Hit handleHit(const estate::Camera& camera, const ViewTransform& view, QPointF at) {
    const CameraHandles handles = handlesOf(camera, view);
    if (near(at, handles.aim, kHandleReach)) return {Grip::Aim, camera.id, 0, 0};
    const AxisHandles axis = axisHandles(camera, view);
    if (axis.tilt && near(at, *axis.tilt, kVertexReach)) return {Grip::Tilt, camera.id, 0, 0};
    if (near(at, axis.range, kVertexReach)) return {Grip::Range, camera.id, 0, 0};
    if (handles.halfField <= 0) return {};
    if (near(at, handles.left, kHandleReach)) return {Grip::FieldLeft, camera.id, 0, 0};
    if (near(at, handles.right, kHandleReach)) return {Grip::FieldRight, camera.id, 0, 0};
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

template<typename Row>
Hit pointHit(const RowIndex<Row>& rows, const ViewTransform& view, QPointF at) {
    Hit hit;
    double nearest = kCameraReach;
    rows.visit(around(view.toPlan(at), view.toMetres(kCameraReach)), [&](const Row& row) {
        const double away = QLineF(at, view.toScreen(boxOf(row).low)).length();
        if (away <= nearest) hit = {Grip::Body, row.id, 0, 0}, nearest = away;
    });
    return hit;
}

/// Words are hit where their letters stand, the last that are painted first.
Hit noteHit(const Places& places, const ViewTransform& view, QPointF at) {
    Hit hit;
    visitNotes(places, view, around(view.toPlan(at), 0), [&](const estate::Note& note) {
        if (outlineOf(note, view).containsPoint(at, Qt::OddEvenFill)) hit = {Grip::Body, note.id, 0, 0};
    });
    return hit;
}

/// The edge of the only chosen row is its own, so that a double click there makes a corner.
bool liesOnEdge(const estate::Estate& estate, const Items& chosen, geometry::Point p, double reach) {
    if (chosen.size() != 1) return false;
    const auto outlines = estate::outlinesOf(estate, chosen.front());
    return std::any_of(outlines.begin(), outlines.end(), [&](const estate::Outline& outline) {
        const auto& points = outline.points;
        const bool closes = outline.closed && points.size() > 2;
        return distanceTo(points, p) <= reach ||
               (closes && geometry::distanceToSegment(p, points.back(), points.front()) <= reach);
    });
}

/// Handles of the frame, corners of the only chosen row, the small handle that moves.
Hit selectionHit(const estate::Estate& estate, const ViewTransform& view, const Items& chosen, QPointF at) {
    for (const auto& handle : verticesOf(estate, view, chosen)) {
        if (near(at, handle.at, kVertexReach))
            return {Grip::Vertex, handle.vertex.row, handle.vertex.outline, handle.vertex.point};
    }
    const auto move = moveHandle(estate, chosen);
    const Item item = chosen.empty() ? Item{} : chosen.front();
    if (move && near(at, view.toScreen(*move), kHandleReach)) return {Grip::Move, item, 0, 0};
    const bool onEdge = liesOnEdge(estate, chosen, view.toPlan(at), view.toMetres(kLineReach));
    const Hit edge = onEdge ? Hit{Grip::Body, item, 0, 0} : Hit{};
    const auto frame = frameOf(estate, view, chosen);
    if (!frame) return edge;
    if (near(at, frame->turn, kHandleReach)) return {Grip::Turn, item, 0, 0};
    for (std::size_t i = 0; i < frame->corners.size(); ++i) {
        if (near(at, frame->corners[i], kVertexReach)) return {Grip::Scale, item, 0, i};
    }
    return edge;
}

Hit solidHit(const Places& places, geometry::Point p) {
    Hit hit;
    places.obstacles().visit(around(p, 0), [&](const estate::Obstacle& obstacle) {
        if (geometry::contains(obstacle.solids, p)) hit = {Grip::Body, obstacle.id, 0, 0};
    });
    return hit;
}

Hit lineHit(const Places& places, geometry::Point p, double reach) {
    Hit hit;
    places.obstacles().visit(around(p, reach), [&](const estate::Obstacle& obstacle) {
        for (const auto& sheet : obstacle.sheets) {
            if (distanceTo(sheet, p) <= reach) hit = {Grip::Body, obstacle.id, 0, 0};
        }
    });
    places.openings().visit(around(p, reach), [&](const estate::Opening& opening) {
        if (distanceTo(opening.line, p) <= reach) hit = {Grip::Body, opening.id, 0, 0};
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
        if (size < smallest && isHit(zone, p, reach)) hit = {Grip::Body, zone.id, 0, 0}, smallest = size;
    });
    return hit;
}

bool meetsArea(const geometry::Polygons& area, const geometry::Box& band, bool inside) {
    const geometry::Point middle = (band.low + band.high) * 0.5;
    const auto meets = [&](const geometry::Ring& ring) { return geometry::meets(band, ring, true); };
    for (const auto& part : area) {
        if (meets(part.outer) || std::any_of(part.holes.begin(), part.holes.end(), meets)) return true;
    }
    return inside && geometry::contains(area, middle);
}

bool touches(const estate::Obstacle& obstacle, const geometry::Box& band) {
    const auto meets = [&](const auto& sheet) { return geometry::meets(band, sheet, false); };
    return meetsArea(obstacle.solids, band, true) ||
           std::any_of(obstacle.sheets.begin(), obstacle.sheets.end(), meets);
}
bool touches(const estate::Zone& zone, const geometry::Box& band) {
    return meetsArea(zone.area, band, false);
}
bool touches(const estate::Opening& opening, const geometry::Box& band) {
    return geometry::meets(band, opening.line, false);
}
template<typename Row>
bool touches(const Row&, const geometry::Box&) {
    return true; // a point that the index found lies inside
}

} // namespace

Hit hitTest(const Places& places, const ViewTransform& view, const Items& chosen, QPointF at) {
    const auto* id = chosen.size() == 1 ? std::get_if<estate::CameraId>(&chosen.front()) : nullptr;
    if (const auto* camera = id ? places.estate().cameras.find(*id) : nullptr) {
        const Hit handle = handleHit(*camera, view, at);
        if (handle.grip != Grip::None) return handle;
    }
    const geometry::Point p = view.toPlan(at);
    const double reach = view.toMetres(kLineReach);
    Hit hit = pointHit(places.cameras(), view, at);
    if (hit.grip == Grip::None) hit = pointHit(places.mounts(), view, at);
    if (hit.grip == Grip::None) hit = pointHit(places.demands(), view, at);
    if (hit.grip == Grip::None) hit = pointHit(places.signs(), view, at);
    if (hit.grip == Grip::None) hit = noteHit(places, view, at);
    if (hit.grip == Grip::None) hit = selectionHit(places.estate(), view, chosen, at);
    if (hit.grip == Grip::None) hit = solidHit(places, p);
    if (hit.grip == Grip::None) hit = lineHit(places, p, reach);
    return hit.grip != Grip::None ? hit : zoneHit(places, p, reach);
}

Items inBand(const Places& places, const geometry::Box& band, bool whole) {
    Items items;
    const auto take = [&](const auto& row) {
        const geometry::Box box = boxOf(row);
        const bool inside = band.holds(box.low) && band.holds(box.high);
        if (inside || (!whole && touches(row, band))) items.push_back(row.id);
    };
    places.cameras().visit(band, take);
    places.obstacles().visit(band, take);
    places.zones().visit(band, take);
    places.openings().visit(band, take);
    places.mounts().visit(band, take);
    places.demands().visit(band, take);
    places.notes().visit(band, take);
    places.signs().visit(band, take);
    return items;
}

} // namespace vidette::ui
