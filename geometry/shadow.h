// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "geometry/sight_mesh.h"

#include <array>
#include <limits>
#include <optional>
#include <vector>

/// The shadow of an obstacle that the sight lines clear in part: a shelf lower than the camera, a hanging
/// sign.
///
/// A line from the camera (height h) to a target (low … high) over plan point P is at P's share s of the way
/// at height h + s·(z − h). The obstacle from base to top stops it where it stands at a share between s1 and
/// s2, both given by the heights alone. So the shadow on the plane is the footprint, stretched away from the
/// camera by every factor from 1/s2 to 1/s1: a low shelf casts a finite shadow, a high wall an endless one.
namespace vidette::geometry {

/// Something opaque: solid prisms and upright sheets, all from `base` to `top`.
struct Blocker {
    Polygons solids; ///< valid polygons; see cleaned()
    std::vector<Polyline> sheets;
    double base = 0;
    double top = std::numeric_limits<double>::infinity();

    bool operator==(const Blocker&) const = default;
};

void translate(Blocker& blocker, Point by);

/// Factors by which a footprint is stretched from the camera's foot to become its shadow.
struct Stretch {
    double near = 1;
    double far = 1; ///< infinity = endless

    bool operator==(const Stretch&) const = default;
};

/// Nothing when no sight line at these heights meets an obstacle from `base` to `top`.
/// Near = 1 and far = infinity: it stops every line, as a wall of the mesh does.
std::optional<Stretch> shadowStretch(const SightHeights& heights, double base, double top);

/// The shadow of a blocker as convex rings, counter-clockwise, whose union is the shadow, out to at least
/// `reach` metres from the camera's foot. Sheets through the foot itself cast none.
/// `triangles`: the footprint of all its solids in triangles.
std::vector<Ring> shadowParts(const Blocker& blocker, const std::vector<std::array<Point, 3>>& triangles,
                              const Stretch& stretch, Point foot, double reach);

} // namespace vidette::geometry
