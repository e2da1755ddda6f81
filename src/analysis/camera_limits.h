// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/camera_optics.h"
#include "geometry/polygon.h"

/// Limits of one camera as lines on the plan, as if nothing stood in the way.
namespace vidette::analysis {

struct CameraLimits {
    /// Where the target plane is below the picture, from the foot of the camera to the picture's lower edge;
    /// empty without a tilt, where the picture begins at the foot, and for a fisheye.
    geometry::Ring deadZone;
    /// Behind this line the upper edge of the picture cuts off the head of a standing person; empty =
    /// nowhere.
    geometry::Polyline farPerson;
    /// How far infrared light reaches on the target plane; empty where the camera has none, or more than its
    /// range.
    geometry::Polyline infrared;

    bool operator==(const CameraLimits&) const = default;
};

/// Only a tilt that the camera states counts. Fails as estate::lensOf().
base::Result<CameraLimits> cameraLimits(const estate::Camera& camera, const CoverageOptions& options);

} // namespace vidette::analysis
