// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "geometry/optics.h"

/// The picture of a camera and its pixels per metre, point by point and by the definition alone
/// (docs/seeing.md). The slow twin of the optics, for tests.
namespace vidette::support {

/// From the lens to a target: `way` on the ground, `rise` upwards (negative below the lens).
struct Sighting {
    geometry::Point way;
    double rise = 0;
};

/// Is the target inside the edges of the picture? Without a tilt only left and right count.
bool inPicture(const estate::Camera& camera, const Sighting& sighting);

/// Pixels per metre at the target; 0 where the camera's pixels are unknown.
double densityAt(const estate::Camera& camera, const Sighting& sighting, geometry::DensityModel model);

/// The distance on the axis at which the density falls to `pixelsPerMetre`.
double distanceOfDensity(const estate::Camera& camera, double pixelsPerMetre, geometry::DensityModel model);

} // namespace vidette::support
