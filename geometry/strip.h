// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <optional>

/// Thick lines: walls as solids, and what is cut out of them.
namespace vidette::geometry {

/// The rectangle of this width around the segment a–b, which it has in its middle. `before` and `after` make
/// it longer at a and at b. Nothing where a = b or the width is not above 0.
struct StripEnds {
    double before = 0;
    double after = 0;
};
std::optional<Polygon> strip(Point a, Point b, double width, StripEnds ends = {});

/// What is left of a convex area without holes when the part between `from` and `to` is taken out, straight
/// across that direction: one or two pieces. Nothing where nothing would be left, where from = to, or where
/// the area is not convex.
Polygons cutAcross(const Polygon& area, Point from, Point to);

/// No corner turns inwards; three corners at least.
bool isConvex(const Ring& ring);

} // namespace vidette::geometry
