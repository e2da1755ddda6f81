// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/units.h"

/// What a lens must do for a given target: choosing a focal length, licence plates, thermal ranges. Focal
/// length and sensor in millimetres, pixel pitch in micrometres, everything else in metres and pixels.
/// Functions that return Result fail with "bad_figure", naming the field, when a figure is not finite or not
/// greater than 0.
namespace vidette::geometry {

/// f = w·d / W: the focal length that shows a width of `sceneSize` metres at `distance` metres on a sensor
/// `sensorSize` mm wide (heights alike). Thin lens, far target; AxxonSoft and led-illuminators tables.
base::Result<double> focalLengthFor(double sensorSize, double distance, double sceneSize);

/// Pixels per metre on the axis: f / (p·R).
base::Result<double> onAxisDensity(double focalLength, double pixelPitch, double distance);

/// 1000 / density: how many millimetres one pixel shows.
double millimetresPerPixel(double pixelsPerMetre);
/// density · 0.3048.
double pixelsPerFoot(double pixelsPerMetre);

/// Pixels across the critical dimension of a thermal target that Johnson's criteria ask for.
struct JohnsonCriteria {
    double detect = 0;
    double recognise = 0;
    double identify = 0;

    bool operator==(const JohnsonCriteria&) const = default;
};
/// 1.5 / 6 / 12 pixels, the convention of camera makers.
inline constexpr JohnsonCriteria kJohnsonMakers{1.5, 6, 12};
/// 2 / 8 / 12.8 pixels = 1 / 4 / 6.4 line pairs at 50 % probability.
inline constexpr JohnsonCriteria kJohnsonLinePairs{2, 8, 12.8};

struct JohnsonRanges {
    double detect = 0; ///< m
    double recognise = 0;
    double identify = 0;

    bool operator==(const JohnsonRanges&) const = default;
};
/// R = f·C / (p·n) for a target whose critical dimension is C metres (a person 0.75, a vehicle 2.3). Geometry
/// only: contrast and air are not part of it.
base::Result<JohnsonRanges> johnsonRanges(double focalLength, double pixelPitch, double criticalDimension,
                                          const JohnsonCriteria& criteria = kJohnsonMakers);

/// Widths of licence plates, m.
inline constexpr double kPlateWidthEurope = 0.52;
inline constexpr double kPlateWidthAmerica = 0.305;
/// The density at which a plate `plateWidth` m wide is `pixels` wide.
base::Result<double> plateDensity(double pixels, double plateWidth);

/// What a plate reader asks of the place of its camera; makers differ, so the limits are given.
struct PlateLimits {
    double pixels = 130;    ///< across the plate
    double vertical = 30;   ///< degrees between the line of sight and the plate's normal, up or down
    double horizontal = 30; ///< degrees sideways
    double plateWidth = kPlateWidthEurope;

    bool operator==(const PlateLimits&) const = default;
};
struct PlateView {
    double vertical = 0;   ///< degrees
    double horizontal = 0; ///< degrees
    double density = 0;    ///< px/m wanted on the plate
    bool verticalMet = false;
    bool horizontalMet = false;
    bool densityMet = false;

    bool operator==(const PlateView&) const = default;
    bool met() const { return verticalMet && horizontalMet && densityMet; }
};
/// A plate `ahead` metres in front of the camera along the lane and `aside` metres beside it (sign does not
/// matter), the camera `above` metres over the plate, the picture having `density` px/m there.
base::Result<PlateView> plateView(double ahead, double aside, double above, double density,
                                  const PlateLimits& limits = {});

/// The tilt at which the upper edge of the picture runs through the top of a target of height `top` at
/// `distance`: atan2(H − top, d) + vfov/2.
base::Angle tiltForTarget(base::Metres height, base::Metres top, base::Metres distance, base::Angle vfov);

} // namespace vidette::geometry
