// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/planar_map.h"

#include <cstdint>
#include <vector>

/// Triangles between points, with given edges among their sides: a constrained Delaunay triangulation of the
/// convex hull.
namespace vidette::geometry {

struct Triangulation {
    /// Corners counter-clockwise; side i lies opposite of corner i.
    struct Face {
        std::int32_t vertex[3];
        std::int32_t beyond[3]; ///< face and side on the other side: 4 · face + side; −1 outside the hull
        bool isEdge[3];         ///< the side is one of the edges that were asked for, or a part of one
    };

    std::vector<Point> points; ///< as given; then, where edges cross after all, their crossings
    std::vector<Face> faces;
};

/// `points` must all differ; `edges` should meet in their ends only. The same for the same input.
/// Cost: O(n log n), about 5 µs a point. After task.cancel() there are no faces.
Triangulation triangulated(std::vector<Point> points, const std::vector<PlanarMap::Edge>& edges,
                           const base::Task& task = base::Task());

} // namespace vidette::geometry
