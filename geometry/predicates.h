// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <cmath>

/// On which side of a line a point lies, exactly: a rounding bound decides almost always, exact arithmetic
/// the rest.
namespace vidette::geometry {

/// The slow, exact sign; see orientation().
int exactOrientation(Point a, Point b, Point c);

/// +1 when c lies to the left of a→b, −1 to the right, 0 exactly on the line. Never wrong, for any finite
/// input. Filter: Shewchuk (1997), stage A error bound of orient2d.
inline int orientation(Point a, Point b, Point c) {
    const double left = (a.x - c.x) * (b.y - c.y);
    const double right = (a.y - c.y) * (b.x - c.x);
    const double det = left - right;
    const double bound = 3.3306690738754716e-16 * (std::abs(left) + std::abs(right));
    if (det > bound) return 1;
    if (det < -bound) return -1;
    return exactOrientation(a, b, c);
}

} // namespace vidette::geometry
