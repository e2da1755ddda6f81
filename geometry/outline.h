// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <vector>

/// Outlines of regions made of trapezoids between vertical lines; the second half of Overlay::sweep().
namespace vidette::geometry {

/// One maximal vertical run of cells of a region inside a slab. The sides lie on source edges of the overlay.
struct SlabInterval {
    int slab = 0; ///< between line `slab` and line `slab + 1`
    int lowEdge = 0;
    int highEdge = 0;
    double lowLeft = 0; ///< y of the low side on the left line, and so on
    double lowRight = 0;
    double highLeft = 0;
    double highRight = 0;
};

/// The region as valid polygons. `intervals` in order of slab, then of y; `lines` are the x of the slab
/// lines. y closer than 1e-9 on one line count as one point. Polygons are shifted by `origin`.
Polygons outlineOf(const std::vector<SlabInterval>& intervals, const std::vector<double>& lines,
                   Point origin);

} // namespace vidette::geometry
