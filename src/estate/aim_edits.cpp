// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/aim_edits.h"

#include "base/speech.h"
#include "estate/camera_edits.h"

#include <cmath>
#include <functional>

namespace vidette::estate {
namespace {

base::Result<Estate> eachChanged(const Estate& estate, const std::vector<CameraId>& cameras,
                                 const std::function<void(Camera&)>& change) {
    base::Result<Estate> next = estate;
    for (const CameraId id : cameras) {
        if (!next) return next;
        const Camera* found = next->cameras.find(id);
        if (!found)
            return base::failure("no_such_row", "camera " + id.text(), base::say("there is no such camera"));
        Camera camera = *found;
        change(camera);
        next = replaceCamera(*next, std::move(camera));
    }
    return next;
}

/// Whole tenths of a degree: what people can set, and read.
base::Angle rounded(double degrees) {
    return base::Angle::degrees(std::round(degrees * 10) / 10);
}

} // namespace

Direction directionOf(const Camera& camera) {
    return {camera.pan, camera.tilt, camera.roll};
}

base::Result<Estate> giveDirection(const Estate& estate, const std::vector<CameraId>& cameras,
                                   const Direction& direction) {
    return eachChanged(estate, cameras, [&](Camera& camera) {
        camera.pan = direction.pan;
        camera.tilt = direction.tilt;
        camera.roll = direction.roll;
    });
}

base::Result<Estate> aimAt(const Estate& estate, const std::vector<CameraId>& cameras, geometry::Point target,
                           base::Metres height) {
    constexpr double kAbove = 1e-6; // m
    return eachChanged(estate, cameras, [&](Camera& camera) {
        const geometry::Point way = target - camera.at;
        const double away = std::hypot(way.x, way.y);
        const double pan = base::Angle::radians(std::atan2(way.x, way.y)).degrees();
        if (away > kAbove) camera.pan = rounded(pan < 0 ? pan + 360 : pan);
        if (camera.pan.degrees() >= 360) camera.pan = base::Angle::degrees(0);
        if (camera.tilt)
            camera.tilt =
                rounded(base::Angle::radians(std::atan2(camera.height.value - height.value, away)).degrees());
    });
}

} // namespace vidette::estate
