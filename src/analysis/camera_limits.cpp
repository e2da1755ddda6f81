// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_limits.h"

#include "geometry/picture.h"

#include <cmath>
#include <optional>

namespace vidette::analysis {
namespace {

using geometry::PictureFrame;
using geometry::Point;

constexpr int kArcSteps = 48;
constexpr int kFrameWidth = 1024; ///< any will do: only its corners are asked
constexpr double kFarthest = 1e4; ///< m; what meets the plane farther away meets it nowhere

/// Where the ray through a place of the picture meets the plane at `height`.
std::optional<Point> onPlane(const PictureFrame& frame, geometry::PixelPoint pixel, double height) {
    const auto ahead = frame.pointAt(pixel, 1);
    const double fall = frame.eye().z - ahead.z;
    const double drop = frame.eye().z - height;
    if (!(fall * drop > 0) || drop / fall > kFarthest) return std::nullopt;
    return Point{frame.eye().x, frame.eye().y} +
           Point{ahead.x - frame.eye().x, ahead.y - frame.eye().y} * (drop / fall);
}

void addEdges(const PictureFrame& frame, double plane, CameraLimits& limits) {
    const auto width = static_cast<double>(frame.width());
    const auto height = static_cast<double>(frame.height());
    const auto lowLeft = onPlane(frame, {0, height}, plane);
    const auto lowRight = onPlane(frame, {width, height}, plane);
    const Point foot{frame.eye().x, frame.eye().y};
    if (lowLeft && lowRight) limits.deadZone = {foot, *lowLeft, *lowRight};
    // Where the picture holds the point straight below, its lower edge lies behind the camera.
    const auto below = frame.pixelOf({foot.x, foot.y, plane});
    if (below && below->y < height) limits.deadZone.clear();
    const auto topLeft = onPlane(frame, {0, 0}, kPersonHeight);
    const auto topRight = onPlane(frame, {width, 0}, kPersonHeight);
    if (topLeft && topRight && frame.eye().z > kPersonHeight) limits.farPerson = {*topLeft, *topRight};
}

} // namespace

base::Result<CameraLimits> cameraLimits(const estate::Camera& camera, const CoverageOptions& options) {
    const auto lens = estate::lensOf(camera);
    if (!lens) return base::failure(lens.error());
    CameraLimits limits;
    const geometry::Pose pose{camera.at, camera.height.value, camera.pan, camera.tilt, camera.roll};
    const auto frame = PictureFrame::of(pose, *lens, kFrameWidth);
    const bool known = camera.tilt && geometry::verticalField(*lens) && !(frame && frame->fisheye());
    if (frame && known) addEdges(*frame, options.targetLow, limits);
    const double drop = camera.height.value - options.targetLow;
    const double reach = camera.irRange ? camera.irRange->value : 0;
    const bool ends = reach > std::abs(drop) && (!camera.range || reach < camera.range->value);
    if (!ends) return limits;
    const double radius = std::sqrt(reach * reach - drop * drop);
    const double half = lens->hfov.radians() / 2;
    for (int i = 0; i <= kArcSteps; ++i) {
        const double pan = camera.pan.radians() - half + 2 * half * i / kArcSteps;
        limits.infrared.push_back(camera.at + Point{std::sin(pan), std::cos(pan)} * radius);
    }
    return limits;
}

} // namespace vidette::analysis
