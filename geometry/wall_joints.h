// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/wall_trace.h"

#include <vector>

/// Walls that were found one by one become a plan; pieces of wall_trace.h.
namespace vidette::geometry {

/// Leaves out what lies in a stronger wall of nearly the same direction (4°) for the most part.
void dropDoubles(std::vector<TracedWall>& walls);

/// Brings ends onto the middle lines of the walls they meet, which are reached within half a thickness of
/// both and a little more; corners are filled. Cost: quadratic, 5 ms for a thousand walls.
void meetAtCorners(std::vector<TracedWall>& walls);

} // namespace vidette::geometry
