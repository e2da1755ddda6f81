// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "geometry/scene.h"

#include <vector>

/// The obstacles of an estate as geometry sees them.
namespace vidette::analysis {

/// Every opaque obstacle and opaque opening. A wall line is opened where an opening that is not opaque lies
/// on it (within 5 cm along its whole length); a wall drawn as a polygon is not: it needs a gap of its own.
/// Outlines that cross themselves are taken by the even-odd rule. After task.cancel() not all of them.
std::vector<geometry::Blocker> blockersOf(const estate::Estate& estate, const base::Task& task);

/// What is left of the line a–b when the parts along `openings` are taken out, in order from a to b.
std::vector<geometry::Polyline> openedWall(geometry::Point a, geometry::Point b,
                                           const std::vector<geometry::Polyline>& openings);

} // namespace vidette::analysis
