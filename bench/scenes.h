// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <string>
#include <vector>

/// Places to measure in: a floor with obstacles standing on it, and positions in the free part. The same
/// places on every machine and in every run.
namespace vidette::bench {

struct Place {
    std::string name;
    geometry::Polygon floor;                ///< the outline; obstacles are its holes, none touching another
    std::vector<geometry::Point> positions; ///< 1,000 points inside, none on an edge

    int edgeCount() const;
};

/// Four walls and six shelves: 28 edges.
Place tenWallsAndShelves();
/// A room of 10 edges with six shelves: 34 edges.
Place room();
/// A hall of 200 edges with 200 turned boxes: 1,000 edges.
Place hall();
/// A square of jittered outline and rectangular holes, a fifth of all edges in the outline: 200 holes and
/// 1,000 edges, or 2,000 and 10,000.
Place poly1k();
Place poly10k();

} // namespace vidette::bench
