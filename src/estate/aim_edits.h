// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <optional>
#include <vector>

/// Aiming several cameras at once. Pure, like camera_edits.h, with the same errors.
namespace vidette::estate {

/// The direction of a camera, to be given to others.
struct Direction {
    base::Angle pan;
    std::optional<base::Angle> tilt;
    base::Angle roll;

    bool operator==(const Direction&) const = default;
};

Direction directionOf(const Camera& camera);
/// The cameras look the same way: pan, tilt (or none) and roll.
base::Result<Estate> giveDirection(const Estate& estate, const std::vector<CameraId>& cameras,
                                   const Direction& direction);

/// The axes of the cameras run through the point `height` above the floor at `target`. A camera that states a
/// tilt is tilted too; one that states none is only turned. One that hangs right above keeps its pan.
base::Result<Estate> aimAt(const Estate& estate, const std::vector<CameraId>& cameras, geometry::Point target,
                           base::Metres height);

} // namespace vidette::estate
