// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/polygon.h"

#include <cstdint>
#include <span>
#include <vector>

/// Segments that meet in their ends only, made of segments that lie as they will: crossing, touching,
/// overlapping, repeated, without length.
///
/// Ends within 1e-9 m of each other become one point; an end within 1e-9 m of a segment splits it there;
/// crossings split both. A split moves a segment by less than that, so splitting goes on until nothing new
/// is found.
namespace vidette::geometry {

struct Segment {
    Point a;
    Point b;
};

struct PlanarMap {
    struct Edge {
        std::int32_t a = 0; ///< indices of points; a < b
        std::int32_t b = 0;
    };

    std::vector<Point> points;
    std::vector<Edge> edges;         ///< each once, in order
    std::vector<std::int32_t> start; ///< [edge] … [edge + 1]: its part of `owners`
    std::vector<std::int32_t> owners;

    /// The edge between two points, in whatever order; −1 = none. Cost: O(log n).
    std::int32_t edgeBetween(std::int32_t a, std::int32_t b) const;
    /// The segments of the input that run along an edge.
    std::span<const std::int32_t> ownersOf(std::size_t edge) const {
        const auto first = static_cast<std::size_t>(start[edge]);
        return std::span(owners).subspan(first, static_cast<std::size_t>(start[edge + 1]) - first);
    }
};

/// Cost: O(n + crossings) for segments of about the same length, a microsecond or two for each.
/// After task.cancel() the map is not finished.
PlanarMap planarMap(const std::vector<Segment>& segments, const base::Task& task = base::Task());

} // namespace vidette::geometry
