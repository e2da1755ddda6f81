// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/field.h"

#include <optional>
#include <string>
#include <vector>

/// What one camera does by its optics alone, as the plan, the side section and its picture show it.
namespace vidette::analysis {

/// A standing person: feet on the floor, m.
inline constexpr double kPersonHeight = 1.7;

/// A class and how far it holds: along the axis (`byDepth`) or in space, m.
struct ClassReach {
    std::string name;
    double pixelsPerMetre = 0;
    double distance = 0;

    bool operator==(const ClassReach&) const = default;
};

struct CameraOptics {
    geometry::Lens lens;
    geometry::Pose pose;             ///< with the tilt that is shown
    bool tiltSuggested = false;      ///< the camera states none; `pose.tilt` is suggestedTilt()
    std::optional<base::Angle> vfov; ///< nothing = the shape of the picture is not known
    std::optional<double> near;      ///< where the picture begins on the floor, m
    std::optional<double> farFloor;  ///< where it ends on the floor; nothing = the horizon
    std::optional<double> farPerson; ///< up to here the head of a standing person is in the picture
    std::vector<ClassReach> classes; ///< lowest density first; empty where pixels are not known
    bool byDepth = true;

    bool operator==(const CameraOptics&) const = default;
};

/// The tilt for a camera that states none: so that the head of a person at 80 % of its range is in the
/// picture; without a range, at the distance of 62.5 px/m. Nothing where the vertical field is not known.
std::optional<base::Angle> suggestedTilt(const estate::Camera& camera, const CoverageOptions& options);

/// Fails as estate::lensOf().
base::Result<CameraOptics> opticsOf(const estate::Camera& camera, const CoverageOptions& options);

/// The densest class that holds at this depth along the axis and distance in space; "" = below all.
std::string classAt(const CameraOptics& optics, double depth, double distance);

} // namespace vidette::analysis
