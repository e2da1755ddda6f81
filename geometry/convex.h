// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <optional>
#include <vector>

/// Cutting convex polygons by lines, the small change of coverage. Corners run counter-clockwise. What lies
/// within 1e-10 m of a line lies on it and on both its sides, so that no cut leaves slivers of rounding. A
/// cut of a side gives the same point, bit by bit, whichever way the side runs, so that neighbours that are
/// cut alike still fit.
namespace vidette::geometry {

/// The half-plane normal·p ≥ offset; the normal has length 1.
struct Line {
    Point normal;
    double offset = 0;

    double above(Point p) const { return dot(normal, p) - offset; }
};

/// The line through a and b, with its inside to the left of a → b. a and b differ.
Line lineThrough(Point a, Point b);

/// The sides of a convex ring as lines; sides shorter than 1e-9 m, whose direction is rounding, are left out.
std::vector<Line> sidesOf(const Ring& convex);

/// The convex hull, counter-clockwise, without corners on its sides (Andrew's monotone chain).
Ring hullOf(std::vector<Point> points);

enum class Cut { AllInside, AllOutside, Both };

/// Cuts `convex`. With Both, `inside` and `outside` (may be null) hold the parts, else they are untouched.
/// Neither may be `convex` itself.
Cut cut(const Ring& convex, Line line, Ring& inside, Ring* outside);

/// A convex region as half-planes: straight sides and, far from the middle, the many short sides that stand
/// for an arc. A polygon near the middle is never tried against those.
class ConvexRegion {
  public:
    ConvexRegion() = default;
    explicit ConvexRegion(const Ring& convex) : m_lines(sidesOf(convex)), m_bounds(boundsOf(convex)) {}
    ConvexRegion(std::vector<Line> lines, const Ring& disc, Point middle);
    void add(Line line) { m_lines.push_back(line); }
    /// Adds the sides of a many-cornered ring around `middle`; sides that point at the middle, where two arcs
    /// of unequal steps meet, are left out.
    void addArc(const Ring& disc, Point middle);

    /// Leaves in `polygon` the part inside; `scratch` is reused. AllInside: it is unchanged; AllOutside:
    /// nothing is left, and `polygon` is of no use any more.
    Cut clip(Ring& polygon, Ring& scratch) const;
    /// Appends the convex parts of `polygon` outside this region to `parts`. `polygon` is used up. False when
    /// the polygon does not meet the region: then it is unchanged and nothing is appended.
    bool subtract(Ring& polygon, Ring& scratch, std::vector<Ring>& parts) const;

    const Box& bounds() const { return m_bounds; }

  private:
    bool reachesArc(const Ring& polygon) const;

    std::vector<Line> m_lines;
    std::vector<Line> m_arc;
    Point m_middle;
    double m_apothemSquared = 0; ///< nearer to the middle no point lies beyond the arc
    Box m_bounds;
};

} // namespace vidette::geometry
