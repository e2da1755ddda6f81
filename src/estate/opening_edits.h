// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <optional>

/// Doors and windows placed on walls. Pure, like camera_edits.h.
namespace vidette::estate {

/// Where an opening of some width goes on the wall that is nearest to a point.
struct WallPlace {
    ObstacleId wall;
    geometry::Polyline line;        ///< from – to, along the wall
    std::optional<std::size_t> cut; ///< of the wall's solids, the one to be cut through
};

/// An obstacle's line, or the middle line of a solid of four corners (a wall with a thickness), else the
/// outline of a solid. The opening keeps within the piece it lies on; where that is shorter than `width`, it
/// takes the whole piece. Nothing where the obstacle is not there, is farther than `reach`, or width ≤ 0.
std::optional<WallPlace> wallPlace(const Obstacle& wall, geometry::Point at, double width, double reach);

/// Adds the opening along the place, and cuts a wall with a thickness through, so that the opening decides
/// what is seen there. Where nothing of the wall would be left, it is removed.
base::Result<Estate> placeOpening(const Estate& estate, const WallPlace& place, Opening opening);

} // namespace vidette::estate
