// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <cmath>

/// A straight map of the plane: scale, turn, mirror, shear and shift in six numbers.
///
///     x' = xx·x + xy·y + x0
///     y' = yx·x + yy·y + y0
namespace vidette::geometry {

struct AffineMap {
    double xx = 1;
    double xy = 0;
    double x0 = 0;
    double yx = 0;
    double yy = 1;
    double y0 = 0;

    bool operator==(const AffineMap&) const = default;

    Point operator()(Point p) const { return {xx * p.x + xy * p.y + x0, yx * p.x + yy * p.y + y0}; }
    /// How it maps the vector between two points.
    Point turned(Point v) const { return {xx * v.x + xy * v.y, yx * v.x + yy * v.y}; }
    /// By how much areas grow; below zero for a map that mirrors, 0 for one that flattens.
    double determinant() const { return xx * yy - xy * yx; }
};

/// `inner` first, then `outer`.
inline AffineMap composed(const AffineMap& outer, const AffineMap& inner) {
    const Point shift = outer({inner.x0, inner.y0});
    return {outer.xx * inner.xx + outer.xy * inner.yx, outer.xx * inner.xy + outer.xy * inner.yy, shift.x,
            outer.yx * inner.xx + outer.yy * inner.yx, outer.yx * inner.xy + outer.yy * inner.yy, shift.y};
}

/// The way back. The determinant must not be 0.
inline AffineMap inverseOf(const AffineMap& map) {
    const double det = map.determinant();
    const AffineMap turn{map.yy / det, -map.xy / det, 0, -map.yx / det, map.xx / det, 0};
    const Point shift = turn.turned({map.x0, map.y0});
    return {turn.xx, turn.xy, -shift.x, turn.yx, turn.yy, -shift.y};
}

} // namespace vidette::geometry
