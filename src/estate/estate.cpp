// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate.h"

namespace vidette::estate {

geometry::Box boundsOf(const Estate& estate) {
    geometry::Box box;
    for (const Obstacle& obstacle : estate.obstacles) box.include(boundsOf(obstacle));
    for (const Zone& zone : estate.zones) box.include(geometry::boundsOf(zone.area));
    for (const Opening& opening : estate.openings) box.include(geometry::boundsOf(opening.line));
    for (const Camera& camera : estate.cameras) box.include(camera.at);
    for (const Mount& mount : estate.mounts) box.include(mount.at);
    for (const Demand& demand : estate.demands) box.include(demand.at);
    for (const Street& street : estate.streets) box.include(geometry::boundsOf(street.lines));
    for (const Device& device : estate.devices) {
        if (device.at) box.include(*device.at);
    }
    return box;
}

geometry::Box boundsOf(const Obstacle& obstacle) {
    geometry::Box box = geometry::boundsOf(obstacle.solids);
    box.include(geometry::boundsOf(obstacle.sheets));
    return box;
}

} // namespace vidette::estate
