// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <optional>

/// Where segments and outlines cross.
namespace vidette::geometry {

/// The one point that the segments a–b and c–d share; nothing where they do not meet or run on one line.
std::optional<Point> crossing(Point a, Point b, Point c, Point d);
/// The one point that the lines through a–b and c–d share; nothing where they are parallel, or nearly (the
/// sine of their angle is below 1e-9).
std::optional<Point> lineCrossing(Point a, Point b, Point c, Point d);

/// A point where edges of the closed outline meet that are not neighbours: it crosses or touches itself.
/// Decided exactly; the point is rounded. Cost: O(n log n + meetings of boxes).
std::optional<Point> selfCrossing(const Ring& ring);

/// Whether a line, or a closed outline, has a point in common with the box (what an outline encloses does not
/// count). False for no points and for the empty box.
bool meets(const Box& box, const Polyline& line, bool closed);

} // namespace vidette::geometry
