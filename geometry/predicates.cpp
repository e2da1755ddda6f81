// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/predicates.h"

#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>

namespace vidette::geometry {

int exactOrientation(Point a, Point b, Point c) {
    using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
    const auto sign =
        CGAL::orientation(Kernel::Point_2(a.x, a.y), Kernel::Point_2(b.x, b.y), Kernel::Point_2(c.x, c.y));
    return static_cast<int>(sign);
}

} // namespace vidette::geometry
