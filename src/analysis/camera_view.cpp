// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_view.h"

#include "base/speech.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace vidette::analysis {
namespace {

using geometry::DensityModel;
using geometry::FieldLimits;

constexpr double kNoLimit = std::numeric_limits<double>::infinity();
constexpr double kRadian = std::numbers::pi / 180;

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
            base::say(
                "has neither range nor image_width, so it is not known how far it sees; give one of them"));
    }
    const double lowest = options.standard.classes.front().pixelsPerMetre;
    const auto distance = geometry::densityDistance(lens, lowest, options.model);
    if (!distance) return base::failure(base::within(placeOf(camera), distance.error()));
    return *distance;
}

double nightRange(const estate::Camera& camera, double range, base::Warnings& warnings) {
    if (camera.irRange) return std::min(range, camera.irRange->value);
    warnings.push_back(
        {"no_infrared", placeOf(camera), base::say("has no ir_range, so it sees nothing at night")});
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

namespace {

using geometry::Sighting;

/// One limit of distance for each level.
base::Result<std::vector<FieldLimits>> limitsOf(const geometry::Lens& lens, const CoverageOptions& options,
                                                const ViewLevels& levels, const CameraReach& reach) {
    std::vector<FieldLimits> limits{{reach.range, kNoLimit}};
    std::vector<double> densities;
    if (levels.asked) {
        const auto limit = limitAt(lens, *levels.asked, options.model, reach.range);
        if (!limit) return base::failure(limit.error());
        limits[0] = *limit;
    }
    if (!reach.knowsDensity) return limits;
    for (const auto& one : levels.classes) densities.push_back(one.pixelsPerMetre);
    densities.insert(densities.end(), levels.extra.begin(), levels.extra.end());
    for (const double density : densities) {
        const auto limit = limitAt(lens, density, options.model, reach.range);
        if (!limit) return base::failure(limit.error());
        limits.push_back(*limit);
    }
    return limits;
}

/// The same camera in another direction.
Sighting aimed(const Sighting& first, const estate::Aim& aim) {
    Sighting sighting = first;
    sighting.pose.pan = aim.pan;
    if (aim.tilt) sighting.pose.tilt = aim.tilt;
    if (aim.hfov) sighting.lens.hfov = *aim.hfov;
    if (aim.vfov) sighting.lens.vfov = aim.vfov;
    return sighting;
}

/// All that a PTZ can look at: a wedge as wide as it turns, from the steepest to the flattest ray that its
/// picture can hold. It can centre whatever it looks at, so a limit of depth becomes one of distance.
Sighting turnedAbout(const estate::Camera& camera, Sighting sighting) {
    const double field = sighting.lens.hfov.degrees();
    double width = 360;
    if (camera.panRange) {
        double span = std::fmod(camera.panRange->to.degrees() - camera.panRange->from.degrees(), 360);
        if (span <= 0) span += 360;
        width = std::min(360.0, span + field);
        sighting.pose.pan = base::Angle::degrees(camera.panRange->from.degrees() + span / 2);
    }
    const auto upright = geometry::verticalField(sighting.lens);
    const double half = upright ? upright->degrees() / 2 : 90;
    const double steepest = (camera.tiltRange ? camera.tiltRange->to.degrees() : 90) + half;
    const double flattest = (camera.tiltRange ? camera.tiltRange->from.degrees() : 0) - half;
    sighting.lens.projection = geometry::Projection::Equidistant;
    sighting.lens.hfov = base::Angle::degrees(width);
    sighting.pose.tilt.reset();
    const double drop = sighting.pose.height - sighting.target.low;
    const double headDrop = sighting.pose.height - sighting.target.high;
    for (FieldLimits& limit : sighting.limits) {
        limit.range = std::min(limit.range, limit.depth);
        limit.depth = kNoLimit;
        if (flattest > 0) limit.range = std::min(limit.range, headDrop / std::sin(flattest * kRadian));
    }
    if (steepest < 90 && drop > 0)
        sighting.hidden.push_back(geometry::circleRing(sighting.pose.at, drop / std::tan(steepest * kRadian),
                                                       0, sighting.tolerance));
    return sighting;
}

void addAims(const estate::Camera& camera, PtzView ptz, std::vector<Sighting>& sightings) {
    const bool turns = camera.kind == estate::CameraKind::Ptz;
    if (turns && ptz == PtzView::Reach) {
        sightings.front() = turnedAbout(camera, sightings.front());
        return;
    }
    if (turns ? ptz == PtzView::Aim : camera.kind != estate::CameraKind::Multi) return;
    const Sighting first = sightings.front();
    for (const estate::Aim& aim : camera.aims) sightings.push_back(aimed(first, aim));
}

} // namespace

base::Result<CameraReach> reachOf(const estate::Camera& camera, const CoverageOptions& options,
                                  const ViewLevels& levels, double tolerance) {
    const auto lens = estate::lensOf(camera);
    if (!lens) return base::failure(lens.error());
    CameraReach reach;
    const auto range = dayRange(camera, *lens, options);
    if (!range) return base::failure(range.error());
    reach.range = options.night ? nightRange(camera, *range, reach.warnings) : *range;
    reach.knowsDensity =
        options.model == DensityModel::Printed ? !lens->printed.empty() : lens->imageWidth > 0;
    auto limits = limitsOf(*lens, options, levels, reach);
    if (!limits) return base::failure(base::within(placeOf(camera), limits.error()));
    reach.sightings.push_back({{camera.at, camera.height.value, camera.pan, camera.tilt, camera.roll},
                               *lens,
                               {options.targetLow, std::max(options.targetLow, options.targetHigh)},
                               std::move(*limits),
                               tolerance,
                               {},
                               options.terrain.get()});
    addAims(camera, options.ptz, reach.sightings);
    return reach;
}

CameraView cameraView(const geometry::Scene& scene, const CameraReach& reach, const estate::Camera& camera) {
    CameraView view;
    view.warnings = reach.warnings;
    view.knowsDensity = reach.knowsDensity;
    for (const Sighting& sighting : reach.sightings) {
        geometry::SeenPieces seen = geometry::seenFrom(scene, sighting);
        view.bounds.include(seen.bounds);
        if (seen.insideObstacle && view.levels.empty()) {
            view.warnings.push_back({"inside_obstacle", placeOf(camera),
                                     base::say("stands inside an opaque obstacle and sees nothing; "
                                               "'{command}' brings cameras of maps out onto the wall",
                                               {{"command", "vidette edit --onto-facade"}})});
        }
        if (seen.noGround && view.levels.empty()) {
            view.warnings.push_back(
                {"no_ground", placeOf(camera),
                 base::say("stands where the terrain model has no height and sees nothing")});
        }
        if (view.levels.empty()) {
            view.levels = std::move(seen.levels);
            continue;
        }
        for (std::size_t i = 0; i < view.levels.size(); ++i)
            view.levels[i] = geometry::joined(scene.mesh(), view.levels[i], seen.levels[i]);
    }
    return view;
}

} // namespace vidette::analysis
