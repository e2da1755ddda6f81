// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "geometry/wall_trace.h"

#include <optional>
#include <vector>

/// Walls that were traced from a picture (geometry/wall_trace.h), in metres of the plan, and the project.
/// Which picture they come from stands in the change log: the edit is called after it.
namespace vidette::estate {

using TracedWalls = std::vector<geometry::TracedWall>;

/// Those that are not drawn yet: three quarters of the middle line lie in no solid, and on no sheet or within
/// half a thickness of one, of an obstacle of this level or of every level; null = of any.
TracedWalls notDrawnYet(const Estate& estate, const TracedWalls& walls, LevelId level);

/// Adds each as an obstacle of kind "wall", its body a solid; `top` as of any obstacle. What has no length or
/// thickness is left out. Fails as addObstacle() does.
base::Result<Estate> addTracedWalls(const Estate& estate, const TracedWalls& walls, LevelId level,
                                    std::optional<base::Metres> top);

} // namespace vidette::estate
