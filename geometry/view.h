// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/view_pieces.h"

/// What one camera sees on the target plane, as polygons: the outlines of its pieces.
namespace vidette::geometry {

struct View {
    /// One region for each entry of the limits, in their order.
    std::vector<Polygons> regions;
    bool insideObstacle = false; ///< the camera stands inside a solid and sees nothing
};

/// Cost: tens of microseconds in a room. Regions are valid polygons, exact but for curved edges
/// (`tolerance`).
View viewOf(const Scene& scene, const Pose& pose, const Lens& lens, const TargetHeights& target,
            const std::vector<FieldLimits>& limits, double tolerance);

/// The outlines of one set of pieces.
Polygons outlineOf(const Scene& scene, const PieceSet& set);

} // namespace vidette::geometry
