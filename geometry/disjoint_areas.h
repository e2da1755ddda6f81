// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/box_index.h"
#include "geometry/polygon.h"

#include <map>
#include <optional>
#include <vector>

/// Many polygons that do not overlap, prepared to say which of them holds a point or a stretch of a line:
/// how much of a street lies in which blind spot.
///
///     const DisjointAreas spots(polygons);
///     for (const auto& [spot, metres] : spots.lengthsInside(street)) …
///
/// Polygons may have holes and touch in points, but share no edges: what PieceOutline gives is such. Rings as
/// normalised() leaves them (the inside to the left).
/// A line is cut where it crosses an edge, and the edge says on which side of it the polygon lies; only where
/// a line begins, or touches a corner or runs along an edge, the middle of the stretch is looked up. Sides
/// are decided exactly (predicates.h). What runs along an edge, within rounding, may count to either side.
///
/// Cost: O(n log n) for n edges and about 130 bytes each; a line O(log n + edges near it), a point
/// O(log n + edges right above it). May be read from several threads at once.
namespace vidette::geometry {

class DisjointAreas {
  public:
    explicit DisjointAreas(const std::vector<const Polygon*>& areas);

    /// Index of the polygon that holds p; −1 = none.
    int holding(Point p) const;
    /// Metres of the line in each polygon that it passes, −1 = in none. A line without length gives nothing.
    std::map<int, double> lengthsInside(const Polyline& line) const;

  private:
    struct Edge {
        Point a; ///< the polygon lies to the left of a → b
        Point b;
        int area = 0;
    };
    /// Where a segment meets an edge, and what holds it from there on.
    struct Cut {
        double share = 0;
        std::optional<int> then; ///< nothing = must be looked up
    };

    void add(const Ring& ring, int area);
    std::vector<Cut> cutsOf(Point from, Point to) const;
    static void meet(const Edge& edge, Point from, Point to, std::vector<Cut>& cuts);

    std::vector<Edge> m_edges;
    BoxIndex m_index;
};

} // namespace vidette::geometry
