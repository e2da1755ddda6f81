// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_optics.h"

#include "geometry/optics_targets.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

constexpr double kObserve = 62.5; ///< px/m
constexpr double kShareOfRange = 0.8;
constexpr double kUsualReach = 10; ///< m, where neither range nor pixels are known
constexpr double kNearest = 0.5;
constexpr double kSteepest = 85; ///< degrees

double reachAimedAt(const estate::Camera& camera, const geometry::Lens& lens, geometry::DensityModel model) {
    if (camera.range) return std::max(kShareOfRange * camera.range->value, kNearest);
    return std::max(geometry::densityDistance(lens, kObserve, model).value_or(kUsualReach), kNearest);
}

void addEdges(const estate::Camera& camera, CameraOptics& optics) {
    if (!optics.vfov || !optics.pose.tilt) return;
    const base::Angle tilt = *optics.pose.tilt;
    const double near = geometry::nearEdge(camera.height, base::Metres(0), tilt, *optics.vfov);
    if (std::isfinite(near)) optics.near = near;
    optics.farFloor = geometry::farEdge(camera.height, base::Metres(0), tilt, *optics.vfov);
    if (camera.height.value > kPersonHeight)
        optics.farPerson = geometry::farEdge(camera.height, base::Metres(kPersonHeight), tilt, *optics.vfov);
}

} // namespace

std::optional<base::Angle> suggestedTilt(const estate::Camera& camera, const CoverageOptions& options) {
    const auto lens = estate::lensOf(camera);
    const auto vfov = lens ? geometry::verticalField(*lens) : std::nullopt;
    if (!vfov) return std::nullopt;
    const double reach = reachAimedAt(camera, *lens, options.model);
    const auto tilt =
        geometry::tiltForTarget(camera.height, base::Metres(kPersonHeight), base::Metres(reach), *vfov);
    return base::Angle::degrees(std::clamp(std::round(tilt.degrees()), 0.0, kSteepest));
}

base::Result<CameraOptics> opticsOf(const estate::Camera& camera, const CoverageOptions& options) {
    const auto lens = estate::lensOf(camera);
    if (!lens) return base::failure(lens.error());
    CameraOptics optics;
    optics.lens = *lens;
    optics.vfov = geometry::verticalField(*lens);
    optics.pose = {camera.at, camera.height.value, camera.pan, camera.tilt, camera.roll};
    optics.tiltSuggested = !camera.tilt;
    if (!camera.tilt) optics.pose.tilt = suggestedTilt(camera, options);
    optics.byDepth = options.model == geometry::DensityModel::Plane &&
                     lens->projection == geometry::Projection::Rectilinear;
    addEdges(camera, optics);
    for (const auto& one : options.standard.classes) {
        const auto distance = geometry::densityDistance(*lens, one.pixelsPerMetre, options.model);
        if (distance) optics.classes.push_back({one.name, one.pixelsPerMetre, *distance});
    }
    return optics;
}

std::string classAt(const CameraOptics& optics, double depth, double distance) {
    const double away = optics.byDepth ? depth : distance;
    std::string densest;
    if (away < 0) return densest;
    for (const auto& one : optics.classes)
        if (away <= one.distance) densest = one.name;
    return densest;
}

} // namespace vidette::analysis
