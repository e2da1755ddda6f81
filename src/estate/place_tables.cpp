// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_tables.h"

#include "estate/record_edits.h"
#include "geometry/map_fit.h"

#include <cmath>

namespace vidette::estate {
namespace {

using geometry::Transform;

base::Angle turned(const Transform& transform, base::Angle pan) {
    return base::Angle::degrees(geometry::turnedPan(transform, pan.degrees()));
}

void applyTo(Place& place, const Transform& transform) {
    if (auto* at = std::get_if<geometry::Point>(&place)) *at = transform(*at);
    if (auto* area = std::get_if<geometry::Polygons>(&place)) apply(transform, *area);
}

geometry::Box boundsOf(const Place& place) {
    if (const auto* at = std::get_if<geometry::Point>(&place)) return {*at, *at};
    const auto* area = std::get_if<geometry::Polygons>(&place);
    return area ? geometry::boundsOf(*area) : geometry::Box{};
}

/// The rules of a record's own fields; what it refers to is not looked up.
template<typename Row>
base::Result<base::Done> checkFields(const Row& row) {
    static const Estate kNothing;
    const Record<Row>& record = recordOf<Row>();
    for (const auto& field : record.fields) {
        if (!field.target.empty()) continue;
        const auto holds = checkField(kNothing, field, field.get(row), nameOf(row));
        if (!holds) return holds;
    }
    return record.check ? record.check(kNothing, row) : base::Result<base::Done>(base::Done{});
}

template<typename Row>
Rows<Row> rowsOfRecord() {
    const Record<Row>& record = recordOf<Row>();
    return {record.table, record.name, codeOf<Row>, setCode<Row>, checkFields<Row>, asItIs<Row>};
}

} // namespace

Rows<Note> noteRows() {
    return rowsOfRecord<Note>();
}
Rows<Sign> signRows() {
    return rowsOfRecord<Sign>();
}

void applyTo(Camera& camera, const Transform& transform) {
    camera.at = transform(camera.at);
    if (transform.onlyMoves()) return;
    camera.pan = turned(transform, camera.pan);
    for (Aim& aim : camera.aims) aim.pan = turned(transform, aim.pan);
    if (camera.panRange)
        camera.panRange = {turned(transform, camera.panRange->from), turned(transform, camera.panRange->to)};
    if (!transform.mirrors()) return;
    camera.roll = base::Angle::degrees(0.0 - camera.roll.degrees());
    if (camera.panRange) std::swap(camera.panRange->from, camera.panRange->to);
}

void applyTo(Obstacle& obstacle, const Transform& transform) {
    apply(transform, obstacle.solids);
    for (auto& sheet : obstacle.sheets) apply(transform, sheet);
}

void applyTo(Zone& zone, const Transform& transform) {
    apply(transform, zone.area);
}

void applyTo(Opening& opening, const Transform& transform) {
    apply(transform, opening.line);
}

void applyTo(Mount& mount, const Transform& transform) {
    mount.at = transform(mount.at);
    for (double& pan : mount.allowedPan) pan = geometry::turnedPan(transform, pan);
    if (mount.allowedPanIsRange && mount.allowedPan.size() == 2 && transform.mirrors())
        std::swap(mount.allowedPan[0], mount.allowedPan[1]);
}

void applyTo(Demand& demand, const Transform& transform) {
    demand.at = transform(demand.at);
}

void applyTo(Street& street, const Transform& transform) {
    for (auto& line : street.lines) apply(transform, line);
}

void applyTo(Note& note, const Transform& transform) {
    applyTo(note.place, transform);
    if (transform.onlyMoves()) return;
    // Rotations of notes count clockwise, those of the plane the other way.
    const double turned = std::fmod(note.rotation - geometry::rotationOf(transform), 360);
    note.rotation = turned < 0 ? turned + 360 : turned;
    if (note.sizeUnit == "metre") note.size *= std::sqrt(std::abs(transform.determinant()));
}

void applyTo(Sign& sign, const Transform& transform) {
    applyTo(sign.place, transform);
}

geometry::Box boundsOf(const Camera& camera) {
    return {camera.at, camera.at};
}
geometry::Box boundsOf(const Zone& zone) {
    return geometry::boundsOf(zone.area);
}
geometry::Box boundsOf(const Opening& opening) {
    return geometry::boundsOf(opening.line);
}
geometry::Box boundsOf(const Mount& mount) {
    return {mount.at, mount.at};
}
geometry::Box boundsOf(const Demand& demand) {
    return {demand.at, demand.at};
}
geometry::Box boundsOf(const Street& street) {
    return geometry::boundsOf(street.lines);
}
geometry::Box boundsOf(const Note& note) {
    return boundsOf(note.place);
}
geometry::Box boundsOf(const Sign& sign) {
    return boundsOf(sign.place);
}

} // namespace vidette::estate
