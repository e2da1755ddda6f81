// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_tables.h"

namespace vidette::estate {
namespace {

using geometry::Transform;

base::Angle turned(const Transform& transform, base::Angle pan) {
    return base::Angle::degrees(geometry::turnedPan(transform, pan.degrees()));
}

} // namespace

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

} // namespace vidette::estate
