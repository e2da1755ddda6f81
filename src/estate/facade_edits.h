// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "estate/estate.h"

#include <string>
#include <vector>

/// Cameras that a map drew inside the building they hang on, brought out onto its outer wall. Inside a solid
/// a camera sees nothing.
///
/// A camera is inside when an opaque solid holds it and its height is between base and top; one on a roof is
/// not. It is moved to the nearest place of the outer wall, and kWallDistance further out, into the open. The
/// outer wall is that of all solids at the camera's height together: no wall between two houses in a row is
/// chosen, the wall of a courtyard may be. Pan, height and everything else stay.
namespace vidette::estate {

/// Metres between the wall and the lens.
inline constexpr double kWallDistance = 0.1;

/// What was found about one camera that stands inside.
struct FacadeMove {
    CameraId id;
    std::string code;
    std::string building; ///< code of the obstacle that holds it
    geometry::Point from;
    geometry::Point to;  ///< = from where it was left
    double distance = 0; ///< from its place to the nearest outer wall; 0 where there is none

    bool operator==(const FacadeMove&) const = default;
};

struct FacadeMoves {
    Estate estate;
    std::vector<FacadeMove> moved; ///< in order of code
    std::vector<FacadeMove> left;  ///< farther inside than allowed: as they were
};

/// Moves those of `cameras` that are at most `within` metres from an outer wall; with no ids all that are not
/// retired. Fails with "bad_value" when `within` is no length, "no_such_row", "cancelled". Cost: O(log n) for
/// each camera in n obstacles, and an overlay of the buildings around it.
base::Result<FacadeMoves> moveOntoFacades(const Estate& estate, const std::vector<CameraId>& cameras,
                                          base::Metres within, const base::Task& task);

} // namespace vidette::estate
