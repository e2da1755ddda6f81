// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_view.h"

#include <algorithm>
#include <limits>

namespace vidette::analysis {
namespace {

using geometry::DensityModel;
using geometry::FieldLimits;

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

std::string placeOf(const estate::Camera& camera) {
    return "camera " + camera.code;
}

/// The limit where the density falls to `pixelsPerMetre`, within the camera's range.
base::Result<FieldLimits> limitAt(const geometry::Lens& lens, double pixelsPerMetre, DensityModel model,
                                  double range) {
    const auto distance = geometry::densityDistance(lens, pixelsPerMetre, model);
    if (!distance) return base::failure(distance.error());
    const bool byDepth = model == DensityModel::Plane && lens.projection == geometry::Projection::Rectilinear;
    if (byDepth) return FieldLimits{range, *distance};
    return FieldLimits{std::min(range, *distance), kNoLimit};
}

/// Range as stated, else where the density falls to the lowest class.
base::Result<double> dayRange(const estate::Camera& camera, const geometry::Lens& lens,
                              const CoverageOptions& options) {
    if (camera.range) return camera.range->value;
    if (options.standard.classes.empty() ||
        (lens.imageWidth <= 0 && options.model != DensityModel::Printed)) {
        return base::failure(
            "no_range", placeOf(camera),
            "has neither range nor image_width, so it is not known how far it sees; give one of them");
    }
    const double lowest = options.standard.classes.front().pixelsPerMetre;
    const auto distance = geometry::densityDistance(lens, lowest, options.model);
    if (!distance) return base::failure(base::within(placeOf(camera), distance.error()));
    return *distance;
}

double nightRange(const estate::Camera& camera, double range, base::Warnings& warnings) {
    if (camera.irRange) return std::min(range, camera.irRange->value);
    warnings.push_back({"no_infrared", placeOf(camera), "has no ir_range, so it sees nothing at night"});
    return 0;
}

} // namespace

int ViewLevels::indexOf(double pixelsPerMetre) const {
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (classes[i].pixelsPerMetre == pixelsPerMetre) return static_cast<int>(1 + i);
    }
    for (std::size_t i = 0; i < extra.size(); ++i) {
        if (extra[i] == pixelsPerMetre) return static_cast<int>(1 + classes.size() + i);
    }
    return -1;
}

base::Result<CameraReach> reachOf(const estate::Camera& camera, const CoverageOptions& options,
                                  const ViewLevels& levels) {
    const auto lens = estate::lensOf(camera);
    if (!lens) return base::failure(lens.error());
    CameraReach reach;
    reach.lens = *lens;
    reach.pose = {camera.at, camera.height.value, camera.pan, camera.tilt, camera.roll};
    const auto range = dayRange(camera, *lens, options);
    if (!range) return base::failure(range.error());
    reach.range = options.night ? nightRange(camera, *range, reach.warnings) : *range;
    reach.knowsDensity =
        options.model == DensityModel::Printed ? !lens->printed.empty() : lens->imageWidth > 0;
    reach.limits.push_back({reach.range, kNoLimit});
    if (levels.asked) {
        const auto limit = limitAt(*lens, *levels.asked, options.model, reach.range);
        if (!limit) return base::failure(base::within(placeOf(camera), limit.error()));
        reach.limits[0] = *limit;
    }
    if (!reach.knowsDensity) return reach;
    std::vector<double> densities;
    for (const auto& one : levels.classes) densities.push_back(one.pixelsPerMetre);
    densities.insert(densities.end(), levels.extra.begin(), levels.extra.end());
    for (const double density : densities) {
        const auto limit = limitAt(*lens, density, options.model, reach.range);
        if (!limit) return base::failure(base::within(placeOf(camera), limit.error()));
        reach.limits.push_back(*limit);
    }
    return reach;
}

CameraView cameraView(const geometry::Scene& scene, const CameraReach& reach, const estate::Camera& camera,
                      const geometry::TargetHeights& target, double tolerance) {
    CameraView view;
    view.warnings = reach.warnings;
    view.knowsDensity = reach.knowsDensity;
    auto seen = geometry::viewOf(scene, reach.pose, reach.lens, target, reach.limits, tolerance);
    if (seen.insideObstacle) {
        view.warnings.push_back(
            {"inside_obstacle", placeOf(camera), "stands inside an opaque obstacle and sees nothing"});
    }
    view.levels = std::move(seen.regions);
    return view;
}

} // namespace vidette::analysis
