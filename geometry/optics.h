// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

#include <optional>
#include <vector>

/// Camera optics: what angle a lens sees, how far a wanted pixel density reaches, where the picture begins
/// and ends on the ground. Lengths in metres, focal length and sensor in millimetres, pixel pitch in
/// micrometres, densities in pixels per metre at the target. Formulas after EN/IEC 62676-4 practice; each
/// function names its own.
///
/// Printed angles are the truth: a focal length is used only where no angle is printed, because short lenses
/// distort (a printed 103° at 2.8 mm is 88° by the pinhole formula).
namespace vidette::geometry {

enum class Projection {
    Rectilinear, ///< pinhole: straight lines stay straight; field of view below 180°
    Equidistant, ///< fisheye: distance from the picture's centre is proportional to the angle from the axis
};

/// How pixel density falls with distance. `Plane` is the conservative default (contract §3.4).
enum class DensityModel {
    Plane,   ///< f_px / Z, Z = depth along the axis; f_px = (image_width/2) / tan(hfov/2)
    Angular, ///< image_width / (hfov_rad · R), R = distance in space
    OnAxis,  ///< f / (pixel pitch · R), the density in the picture's centre
    Printed, ///< the maker's own distances, 1/R between and beyond them
};

/// One distance printed by the maker: at `distance` metres the density is `pixelsPerMetre`.
struct PrintedDistance {
    double pixelsPerMetre = 0;
    double distance = 0;

    bool operator==(const PrintedDistance&) const = default;
};

/// What the picture shows, without where the camera hangs.
struct Lens {
    base::Angle hfov; ///< horizontal field of view; > 0 and < 180° (rectilinear), ≤ 360° (equidistant)
    std::optional<base::Angle> vfov; ///< printed vertical field of view; wins over the aspect ratio
    Projection projection = Projection::Rectilinear;
    int imageWidth = 0;                ///< pixels; 0 = unknown
    int imageHeight = 0;               ///< pixels; 0 = unknown
    std::optional<double> focalLength; ///< mm
    std::optional<double> pixelPitch;  ///< µm
    std::vector<PrintedDistance> printed;

    bool operator==(const Lens&) const = default;
};

/// 2·atan(w / 2f): the pinhole field of view of a sensor `sensorSize` mm wide behind a lens of `focalLength`
/// mm.
base::Angle fieldOfView(double focalLength, double sensorSize);

/// The vertical field of view: printed, else by aspect, tan(v/2) = tan(h/2)·height/width. Nothing when the
/// picture's size is unknown. For an equidistant lens without a printed value: hfov·height/width.
std::optional<base::Angle> verticalField(const Lens& lens);

/// f_px = (image_width/2)/tan(hfov/2) for a rectilinear lens, image_width/hfov_rad for an equidistant one.
double focalPixels(const Lens& lens);

/// Field of view of a varifocal lens at `focalLength`: tan(hfov/2) is linear in 1/f between its two printed
/// ends. A focal length outside the ends is taken as the nearer end.
base::Angle varifocalField(double focalLength, double wideFocal, base::Angle wideField, double teleFocal,
                           base::Angle teleField);

/// Whether the angles are ones a lens can have. Fails with "bad_field_of_view", naming hfov or vfov.
base::Result<base::Done> checkLens(const Lens& lens);

/// The distance at which the density falls to `pixelsPerMetre`: depth Z for Plane, distance in space R for
/// the other models. An equidistant lens under Plane is computed as Angular (a plane density is not defined
/// at 90°). OnAxis without focal length and pixel pitch takes focalPixels(), which is the same for a lens
/// without distortion. Printed: R is linear in 1/density between two rows, so that both are met.
/// Fails: "no_image_width"; "no_printed_distances" (Printed without any); "bad_field_of_view"; "bad_density",
/// "bad_focal_length", "bad_printed_distances" for figures that are not greater than 0.
base::Result<double> densityDistance(const Lens& lens, double pixelsPerMetre, DensityModel model);

/// Where the picture begins on the plane at height `plane`: (H−plane)/tan(tilt + vfov/2); 0 when the picture
/// includes the point below the camera (tilt + vfov/2 ≥ 90°); infinity when the picture lies wholly above the
/// horizon and never meets the plane. A plane above the lens is seen by looking up: the same, mirrored.
double nearEdge(base::Metres height, base::Metres plane, base::Angle tilt, base::Angle vfov);

/// Where the picture ends on the plane at height `plane`: (H−plane)/tan(tilt − vfov/2); nothing when it
/// reaches the horizon (tilt ≤ vfov/2). With plane = the head of a standing person this is the far limit for
/// that person.
std::optional<double> farEdge(base::Metres height, base::Metres plane, base::Angle tilt, base::Angle vfov);

} // namespace vidette::geometry
