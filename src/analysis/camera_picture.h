// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_optics.h"
#include "base/task.h"
#include "geometry/picture.h"

#include <optional>
#include <string>
#include <vector>

/// The simulated picture of a camera: what stands on the plan as the camera sees it, with standing persons in
/// their true size. What coverage says is hidden is hidden here: both know the same obstacles and openings.
namespace vidette::analysis {

/// What a surface of the picture is.
enum class Seen { Nothing, Floor, Wall, Building, Shelf, Door, Glass, Green, Person };

/// What the marks of the picture stand for.
struct SeenThing {
    Seen what = Seen::Nothing;
    std::string code; ///< of the obstacle or opening; "" for floor and persons
    double light = 1; ///< 0 … 1, by the way the surface faces, so that corners stand out
    int person = -1;  ///< index of CameraPicture::persons
};

/// A person in the picture. Pixels are those of the camera's own picture, not of the simulated one.
struct PicturePerson {
    geometry::Point at;
    double distance = 0;             ///< on the plan, from the foot of the camera
    double pixels = 0;               ///< from feet to head; 0 = the picture's width is not known
    std::string className;           ///< at the height of the target plane; "" = below all, or out of range
    geometry::PixelPoint head, feet; ///< in the simulated picture
    bool seen = false;               ///< some of it is in the picture and not hidden
};

struct PictureOptions {
    int width = 640;                        ///< of the simulated picture, pixels
    std::vector<double> personDistances;    ///< persons on the axis, at these distances on the plan
    std::vector<geometry::Point> personsAt; ///< and persons at these places
};

struct CameraPicture {
    CameraOptics optics;
    std::optional<geometry::PictureFrame> frame;
    geometry::Picture picture;
    std::vector<SeenThing> things; ///< by mark
    std::vector<PicturePerson> persons;
};

/// Fails with "no_such_row", "bad_picture", "cancelled" and as estate::lensOf(). Cost: milliseconds for a
/// shop; O(obstacles) to choose those within three times the range.
base::Result<CameraPicture> cameraPicture(const estate::Estate& estate, estate::CameraId camera,
                                          const CoverageOptions& coverage, const PictureOptions& options,
                                          const base::Task& task);

} // namespace vidette::analysis
