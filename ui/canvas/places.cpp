// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/places.h"

#include "estate/place_tables.h"
#include "estate/plan_image_place.h"

namespace vidette::ui {

geometry::Box boxOf(const estate::Obstacle& obstacle) {
    return estate::boundsOf(obstacle);
}

geometry::Box boxOf(const estate::Zone& zone) {
    return geometry::boundsOf(zone.area);
}

geometry::Box boxOf(const estate::Opening& opening) {
    return geometry::boundsOf(opening.line);
}

geometry::Box boxOf(const estate::Camera& camera) {
    return {camera.at, camera.at};
}

geometry::Box boxOf(const estate::Street& street) {
    return geometry::boundsOf(street.lines);
}

geometry::Box boxOf(const estate::Mount& mount) {
    return {mount.at, mount.at};
}

geometry::Box boxOf(const estate::Demand& demand) {
    return {demand.at, demand.at};
}

geometry::Box boxOf(const estate::Note& note) {
    return estate::boundsOf(note);
}

geometry::Box boxOf(const estate::Sign& sign) {
    return estate::boundsOf(sign);
}

void Places::follow(const estate::Estate& estate) {
    m_estate = estate;
    m_obstacles.follow(estate.obstacles);
    m_zones.follow(estate.zones);
    m_openings.follow(estate.openings);
    m_cameras.follow(estate.cameras);
    m_streets.follow(estate.streets);
    m_mounts.follow(estate.mounts);
    m_demands.follow(estate.demands);
    m_notes.follow(estate.notes);
    m_signs.follow(estate.signs);
}

geometry::Box Places::bounds() const {
    geometry::Box box = m_obstacles.bounds();
    box.include(m_zones.bounds());
    box.include(m_cameras.bounds());
    box.include(m_streets.bounds());
    box.include(m_mounts.bounds());
    box.include(m_demands.bounds());
    for (const auto& image : m_estate.planImages)
        if (image.visible) box.include(geometry::boundsOf(estate::cornersOf(image)));
    box.include(m_notes.bounds());
    box.include(m_signs.bounds());
    return box;
}

const estate::Zone* Places::zoneAt(geometry::Point at) const {
    const estate::Zone* smallest = nullptr;
    m_zones.visit({at, at}, [&](const estate::Zone& zone) {
        if (!geometry::contains(zone.area, at)) return;
        if (!smallest || geometry::area(zone.area) < geometry::area(smallest->area)) smallest = &zone;
    });
    return smallest;
}

} // namespace vidette::ui
