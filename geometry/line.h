// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <cmath>

namespace vidette::geometry {

/// The half-plane normal·p ≥ offset; the normal has length 1.
struct Line {
    Point normal;
    double offset = 0;

    double above(Point p) const { return dot(normal, p) - offset; }
};

/// The line through a and b, with its inside to the left of a → b. a and b differ.
inline Line lineThrough(Point a, Point b) {
    const Point along = b - a;
    const double perLength = 1 / std::sqrt(dot(along, along));
    const Point normal{-along.y * perLength, along.x * perLength};
    return {normal, dot(normal, a)};
}

} // namespace vidette::geometry
