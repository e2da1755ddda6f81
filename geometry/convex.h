// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/line.h"
#include "geometry/polygon.h"
#include "geometry/range_arc.h"

#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

/// Cutting convex polygons by lines, the small change of coverage. Corners run counter-clockwise. What lies
/// within 1e-10 m of a line lies on it and on both its sides, so that no cut leaves slivers of rounding. A
/// cut of a side gives the same point, bit by bit, whichever way the side runs, so that neighbours that are
/// cut alike still fit.
namespace vidette::geometry {

/// The sides of a convex ring as lines; sides shorter than 1e-9 m, whose direction is rounding, are left out.
std::vector<Line> sidesOf(const Ring& convex);

/// Leaves in `sides` those of a convex part of a triangle that cut it; the others lie on its border. Empty
/// corners stand for the whole triangle.
void cuttingSides(const std::array<Point, 3>& triangle, std::span<const Point> part,
                  std::vector<Line>& sides);

/// Nearer to a line than this lies on it, m.
constexpr double kOnLine = 1e-10;
/// The direction of a side shorter than this is rounding, m.
constexpr double kShortest = 1e-9;

/// The convex hull, counter-clockwise, without corners on its sides (Andrew's monotone chain).
Ring hullOf(std::vector<Point> points);

enum class Cut { AllInside, AllOutside, Both };

/// Cuts `convex`. With Both, `inside` and `outside` (may be null) hold the parts, else they are untouched.
/// Neither may be `convex` itself.
Cut cut(std::span<const Point> convex, Line line, Ring& inside, Ring* outside);

/// Two rays from the standing point that bound the field, counter-clockwise from right to left, less than a
/// half-turn apart.
struct Cone {
    Point foot;
    Point right;
    Point left;
};

/// A convex region as half-planes: straight sides and the range of a camera.
class ConvexRegion {
  public:
    ConvexRegion() = default;
    explicit ConvexRegion(const Ring& convex) : m_lines(sidesOf(convex)), m_bounds(boundsOf(convex)) {}
    ConvexRegion(std::vector<Line> lines, const RangeArc& range)
        : m_lines(std::move(lines)), m_range(range), m_bounds(range.bounds()) {}

    /// Forgets sides that cut nothing of what lies in the cone, not farther than `reach`.
    void forgetSidesAround(const Cone& cone, double reach);

    /// Memory that is reused between calls.
    struct Scratch {
        Ring ring;
        std::vector<Line> chords;
    };

    /// Leaves in `polygon` the part inside. AllInside: it is unchanged; AllOutside: nothing is left, and
    /// `polygon` is of no use any more.
    Cut clip(Ring& polygon, Scratch& scratch) const;
    /// Appends the convex parts of `polygon` outside this region to `parts`. `polygon` is used up. False when
    /// the polygon does not meet the region: then it is unchanged and nothing is appended.
    bool subtract(Ring& polygon, Scratch& scratch, std::vector<Ring>& parts) const;

    const Box& bounds() const { return m_bounds; }

  private:
    std::vector<Line> m_lines;
    RangeArc m_range; ///< empty = unlimited
    Box m_bounds;
};

} // namespace vidette::geometry
