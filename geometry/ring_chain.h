// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <vector>

/// Directed sides with the region on their left, chained into simple rings.
namespace vidette::geometry {

struct ChainSide {
    int from = 0; ///< index of a node
    int to = 0;
    int source = 0; ///< neighbours of one source lie on one straight line: no corner is made between them
    int region = 0; ///< handed through to the ring
};

struct ChainedRing {
    Ring ring;
    int region = 0; ///< of its first side
};

/// Sides that leave a node must match those that arrive there. Where several meet, the chain goes on around
/// the same piece of the region (the sharpest turn to the left), and a chain that passes a node more than
/// once is cut there, so that parts which touch in a point come apart. Cost: O(n log n).
std::vector<ChainedRing> chainedRings(const std::vector<Point>& nodes, std::vector<ChainSide> sides);

} // namespace vidette::geometry
