// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

/// Parts of outlines that are rounding and not plan. Where an edge is drawn there and back – a spike, or two
/// outlines that touch along a line – coordinates in the millions leave a gap of a nanometre between the two,
/// wider or narrower as the plan is turned. Whether something so thin is there must not depend on that.
namespace vidette::geometry {

/// Slivers are thinner than this, m: ten times the rounding of coordinates of 10⁷ m.
constexpr double kSliver = 1e-8;

/// Without spikes and notches thinner than a sliver, repeated points, and polygons and holes that are nothing
/// else. Cost: O(n), and O(n) for each spike.
Polygons withoutSlivers(const Polygons& polygons);

} // namespace vidette::geometry
