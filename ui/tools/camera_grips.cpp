// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tools/camera_grips.h"

#include "estate/camera_edits.h"
#include "ui/canvas/axis_handles.h"
#include "ui/canvas/camera_layer.h"
#include "ui/words.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace vidette::ui {
namespace {

constexpr double kNearest = 0.05; ///< m along the axis
constexpr double kLeastRange = 0.5;

double along(const estate::Camera& camera, geometry::Point at) {
    const double pan = camera.pan.radians();
    return geometry::dot(at - camera.at, {std::sin(pan), std::cos(pan)});
}

} // namespace

Gripped tilted(const estate::Estate& estate, const estate::Camera& camera, const Pointer& from,
               const Pointer& pointer, const TypedNumber& typed) {
    const AxisPlaces places = axisPlaces(camera);
    const double away = places.target + along(camera, pointer.plan) - along(camera, from.plan);
    const double drop = camera.height.value - kAxisTarget;
    double tilt = base::Angle::radians(std::atan2(drop, std::max(away, kNearest))).degrees();
    tilt =
        std::clamp(typed.value().value_or(steppedDegrees(std::round(tilt), pointer.modifiers)), -90.0, 90.0);
    return {estate::aimCamera(estate, camera.id, camera.pan, base::Angle::degrees(tilt)), degreesText(tilt)};
}

Gripped ranged(const estate::Estate& estate, const estate::Camera& camera, const Pointer& from,
               const Pointer& pointer, const TypedNumber& typed) {
    const AxisPlaces places = axisPlaces(camera);
    const double away = places.range + along(camera, pointer.plan) - along(camera, from.plan);
    const double drop = camera.height.value - kAxisTarget;
    const double step = away > 20 ? 1 : 0.1;
    const double range = std::round(std::hypot(std::max(away, kNearest), drop) / step) * step;
    estate::Camera next = camera;
    next.range = base::Metres(std::max(typed.value().value_or(range), kLeastRange));
    return {estate::replaceCamera(estate, next), metresText(next.range->value, 1)};
}

void aimNew(estate::Camera& camera, const Pointer& pointer, const ViewTransform& view,
            const TypedNumber& typed) {
    constexpr double kAimFrom = 8; // points the mouse must move before it aims
    if (QLineF(pointer.screen, view.toScreen(camera.at)).length() > kAimFrom) {
        const double towards = steppedDegrees(panTowards(camera.at, pointer.plan), pointer.modifiers);
        camera.pan = base::Angle::degrees(std::round(towards * 10) / 10);
    }
    if (typed.value()) camera.pan = base::Angle::degrees(*typed.value());
}

} // namespace vidette::ui
