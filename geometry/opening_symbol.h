// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <optional>
#include <vector>

/// Doors and windows as drawings show them, and the line in the wall that they stand for. Lengths are in
/// whatever unit the drawing has; tolerances follow the symbol's own size.
namespace vidette::geometry {

/// A part of a circle, from one end to the other.
struct CircleArc {
    Point centre;
    double radius = 0;
    Point from;
    Point to;
};

/// The arc that a line of five points or more follows: all its points lie within 1 % of the radius from a
/// circle, and it turns by 30° to 200°. Nothing for any other line.
std::optional<CircleArc> arcOf(const Polyline& line);

/// The line that an opening fills:
///
/// - a door drawn as its leaf and the arc it swings along: from the hinge (the arc's centre) to the end of
///   the arc that the leaf does not touch; without a leaf to the last end of the arc;
/// - two such leaves that meet: from hinge to hinge;
/// - anything else: along its longest edge, through the middle of what is drawn across that edge (a window
///   drawn as a thin rectangle is its middle line; one straight line is itself).
///
/// Nothing where the parts have no length.
std::optional<Polyline> openingLine(const std::vector<Polyline>& parts);

} // namespace vidette::geometry
