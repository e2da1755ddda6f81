// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_optics.h"
#include "base/task.h"
#include "geometry/vertical_cut.h"

#include <optional>
#include <string>
#include <vector>

/// The side section of a camera: the upright cut along its axis, with what stands there, the rays of the
/// upper and lower edge of its picture, and standing persons.
///
/// Distances are on the plan, from the foot of the camera, m; heights above the floor, or above the ground at
/// the camera where there is a terrain model.
namespace vidette::analysis {

/// Something that the cut goes through.
struct SectionPart {
    std::string code;
    std::string kind; ///< of the obstacle or opening: wall, shelf, door …
    double from = 0;  ///< a sheet begins and ends at the same distance
    double to = 0;
    double base = 0;
    std::optional<double> top; ///< nothing = higher than every sight line
    bool opaque = true;

    bool operator==(const SectionPart&) const = default;
};

/// A person that stands on the axis.
struct SectionPerson {
    double distance = 0;
    double ground = 0; ///< height of the floor there
    bool feetInPicture = false;
    bool headInPicture = false;
    bool feetInSight = false; ///< nothing opaque stands between
    bool headInSight = false;
    double pixels = 0;     ///< height of the person in the camera's picture; 0 = not known
    std::string className; ///< at the height of the target plane

    bool operator==(const SectionPerson&) const = default;
    bool whole() const { return feetInPicture && headInPicture && feetInSight && headInSight; }
};

struct GroundPoint {
    double distance = 0;
    double height = 0;

    bool operator==(const GroundPoint&) const = default;
};

struct CameraSection {
    CameraOptics optics;
    double length = 0; ///< how far it is drawn
    std::optional<double> range;
    std::vector<SectionPart> parts; ///< nearest first
    std::vector<SectionPerson> persons;
    std::vector<GroundPoint> ground; ///< empty = level at 0
};

struct SectionOptions {
    std::vector<double> persons; ///< distances; empty = five that divide the section well
    double length = 0;           ///< 0 = as far as the camera sees along its axis, and a little more
};

/// Fails with "no_such_row", and as estate::lensOf(). Cost: O(obstacles).
base::Result<CameraSection> cameraSection(const estate::Estate& estate, estate::CameraId camera,
                                          const CoverageOptions& coverage, const SectionOptions& options,
                                          const base::Task& task);

} // namespace vidette::analysis
