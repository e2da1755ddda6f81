// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <cmath>

/// On which side of a line a point lies, exactly: a rounding bound decides almost always, exact arithmetic
/// the rest.
namespace vidette::geometry {

/// The slow, exact sign; see orientation().
int exactOrientation(Point a, Point b, Point c);

constexpr int kUndecided = 2;

/// The turn from a − c to b − c: +1 when it is to the left; kUndecided where only exactOrientation(a, b, c)
/// knows. For questions that share these differences. Filter: Shewchuk (1997), stage A error bound of
/// orient2d.
inline int filteredTurn(Point toA, Point toB) {
    const double left = toA.x * toB.y;
    const double right = toA.y * toB.x;
    const double det = left - right;
    const double bound = 3.3306690738754716e-16 * (std::abs(left) + std::abs(right));
    if (det > bound) return 1;
    if (det < -bound) return -1;
    return kUndecided;
}

/// +1 when c lies to the left of a→b, −1 to the right, 0 exactly on the line. Never wrong, for any finite
/// input.
inline int orientation(Point a, Point b, Point c) {
    const int turn = filteredTurn(a - c, b - c);
    return turn != kUndecided ? turn : exactOrientation(a, b, c);
}

} // namespace vidette::geometry
