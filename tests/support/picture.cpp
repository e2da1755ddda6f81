// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/picture.h"

#include <algorithm>
#include <cmath>

namespace vidette::support {
namespace {

using geometry::DensityModel;
using geometry::Projection;

/// The edge belongs to the picture. All that a fisheye of 180° sees in the plane of its lens lies on it when
/// it looks straight up or down, and no double holds a right angle: rounding of an angle, in radians.
constexpr double kOnEdge = 1e-14;

/// A direction in the frame of the camera: right, down, along the axis.
struct InFrame {
    double right = 0;
    double down = 0;
    double ahead = 0;
};

double horizontalField(const estate::Camera& camera) {
    if (camera.hfov) return camera.hfov->radians();
    return 2 * std::atan(camera.sensorWidth.value_or(0) / (2 * camera.focalLength.value_or(1)));
}

double verticalFieldOf(const estate::Camera& camera) {
    if (camera.vfov) return camera.vfov->radians();
    const double aspect = static_cast<double>(camera.imageHeight) / camera.imageWidth;
    if (camera.projection == Projection::Equidistant) return horizontalField(camera) * aspect;
    return 2 * std::atan(std::tan(horizontalField(camera) / 2) * aspect);
}

InFrame inFrame(const estate::Camera& camera, const Sighting& sighting) {
    const double pan = camera.pan.radians();
    const double forward = sighting.way.x * std::sin(pan) + sighting.way.y * std::cos(pan);
    const double right = sighting.way.x * std::cos(pan) - sighting.way.y * std::sin(pan);
    if (!camera.tilt) return {right, 0, forward};
    const double tilt = camera.tilt->radians();
    const double ahead = forward * std::cos(tilt) - sighting.rise * std::sin(tilt);
    const double down = -forward * std::sin(tilt) - sighting.rise * std::cos(tilt);
    // Rolled clockwise as seen from behind: the camera's right turns towards down.
    const double roll = camera.roll.radians();
    return {right * std::cos(roll) + down * std::sin(roll), -right * std::sin(roll) + down * std::cos(roll),
            ahead};
}

bool inRectilinearPicture(const estate::Camera& camera, const InFrame& p) {
    if (p.ahead <= 0) return false;
    if (std::abs(p.right) > p.ahead * std::tan(horizontalField(camera) / 2)) return false;
    return !camera.tilt || std::abs(p.down) <= p.ahead * std::tan(verticalFieldOf(camera) / 2);
}

bool inEquidistantPicture(const estate::Camera& camera, const InFrame& p) {
    const double off = std::hypot(p.right, p.down);
    const double angle = std::atan2(off, p.ahead);
    return angle <= horizontalField(camera) / 2 + kOnEdge;
}

double distanceInSpace(const Sighting& sighting) {
    return std::hypot(sighting.way.x, sighting.way.y, sighting.rise);
}

/// Density times distance of an equidistant or angular picture: pixels per radian.
double pixelsPerRadian(const estate::Camera& camera) {
    return camera.imageWidth / horizontalField(camera);
}

double pixelsOnAxis(const estate::Camera& camera) {
    if (camera.focalLength && camera.sensorWidth)
        return *camera.focalLength / (*camera.sensorWidth / camera.imageWidth);
    if (camera.projection == Projection::Equidistant) return pixelsPerRadian(camera);
    return camera.imageWidth / 2.0 / std::tan(horizontalField(camera) / 2);
}

/// The maker's table: straight in 1/R between two printed distances, 1/R beyond the ends.
double printedDensity(std::vector<geometry::PrintedDistance> table, double distance) {
    if (table.empty()) return 0;
    std::sort(table.begin(), table.end(),
              [](const auto& a, const auto& b) { return a.distance < b.distance; });
    const auto& first = table.front();
    if (distance <= first.distance) return first.pixelsPerMetre * first.distance / distance;
    for (std::size_t i = 1; i < table.size(); ++i) {
        const auto& a = table[i - 1];
        const auto& b = table[i];
        if (distance > b.distance) continue;
        const double part = (1 / distance - 1 / b.distance) / (1 / a.distance - 1 / b.distance);
        return b.pixelsPerMetre + part * (a.pixelsPerMetre - b.pixelsPerMetre);
    }
    return table.back().pixelsPerMetre * table.back().distance / distance;
}

} // namespace

bool inPicture(const estate::Camera& camera, const Sighting& sighting) {
    const InFrame p = inFrame(camera, sighting);
    return camera.projection == Projection::Equidistant ? inEquidistantPicture(camera, p)
                                                        : inRectilinearPicture(camera, p);
}

double densityAt(const estate::Camera& camera, const Sighting& sighting, DensityModel model) {
    const double distance = distanceInSpace(sighting);
    if (model == DensityModel::Printed) return printedDensity(camera.printed, distance);
    if (camera.imageWidth == 0) return 0;
    if (model == DensityModel::OnAxis) return pixelsOnAxis(camera) / distance;
    if (model == DensityModel::Angular || camera.projection == Projection::Equidistant)
        return pixelsPerRadian(camera) / distance;
    return camera.imageWidth / 2.0 / std::tan(horizontalField(camera) / 2) / inFrame(camera, sighting).ahead;
}

double distanceOfDensity(const estate::Camera& camera, double pixelsPerMetre, DensityModel model) {
    double low = 0;
    double high = 1e6;
    // Density falls with distance in every model, so that halving finds it: no formula to get wrong.
    const Sighting axis{{std::sin(camera.pan.radians()), std::cos(camera.pan.radians())}, 0};
    estate::Camera level = camera;
    level.tilt.reset();
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        const bool enough = densityAt(level, {axis.way * middle, 0}, model) >= pixelsPerMetre;
        (enough ? low : high) = middle;
    }
    return low;
}

} // namespace vidette::support
