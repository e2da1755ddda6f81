// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <vector>

/// Overlay of many layers of polygons: every area that depends on who covers what, and the outlines of any
/// combination, from one pass.
///
/// Each layer is a set of rings. The plane is cut into vertical slabs at every vertex and crossing; inside a
/// slab nothing crosses, so the edges, sorted from bottom to top, bound trapezoids of known membership. Areas
/// are sums of trapezoids; outlines are chained from the sides of the trapezoids that belong.
///
/// Any input is accepted: touching, overlapping, collinear, duplicate and zero-length edges, self-crossing
/// rings, slivers. Vertices closer than 1e-10 m in x, or 1e-9 m in y on one slab line, count as one.
/// Coordinates may be in the millions: the work is done around a local origin. Areas are good to about 1e-13
/// of the total, outlines to 1e-9 m.
///
/// Cost: O(s · a) for s slabs (vertices + crossings) and a edges above one point.
namespace vidette::geometry {

enum class FillRule {
    NonZero, ///< inside where rings wind around the point; clockwise rings make holes
    EvenOdd, ///< inside where an odd number of rings surround the point, whatever their direction
};

/// Follows the sweep. Called from bottom to top through each slab, slab by slab from left to right; at the
/// start of a slab the point is inside no layer.
class CellVisitor {
  public:
    virtual ~CellVisitor() = default;
    virtual void enter(int layer) = 0;
    virtual void leave(int layer) = 0;
    /// One trapezoid of this area inside at least one layer. Returns the set of outlines it belongs to, one
    /// bit each.
    virtual unsigned cell(double area) = 0;
};

class Overlay {
  public:
    /// Layers are numbered 0, 1, 2, …
    int addLayer(FillRule rule = FillRule::NonZero);
    /// Rings of fewer than three points add nothing.
    void add(int layer, const Ring& ring);
    /// Outer ring counter-clockwise and holes clockwise, whatever way they run in `polygon`.
    void add(int layer, const Polygon& polygon);
    void add(int layer, const Polygons& polygons);

    /// One pass; gives the outlines of bits 0 … outlines−1 as valid polygons (outer ring counter-clockwise,
    /// parts that touch in a point only are apart). Outlines smaller than 1e-8 m² are left out.
    std::vector<Polygons> sweep(CellVisitor& visitor, int outlines = 0) const;

    struct Edge {
        Point left;
        Point right;
        int layer = 0;
        int winding = 0; ///< change of winding number when crossed upwards
    };

  private:
    std::vector<Edge> m_edges;
    std::vector<FillRule> m_rules;
};

/// Set operations, each one overlay.
Polygons unionOf(const std::vector<Polygons>& parts);
Polygons intersectionOf(const Polygons& a, const Polygons& b);
Polygons differenceOf(const Polygons& a, const Polygons& b);
/// The region that rings of any direction, self-crossing or not, enclose by the even-odd rule, as valid
/// polygons.
Polygons cleaned(const Polygon& polygon);

} // namespace vidette::geometry
