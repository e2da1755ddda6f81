// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "geometry/polygon.h"

#include <optional>
#include <vector>

/// Where a camera hangs that is dropped near a wall or a pole: on its nearest face, a little off it, looking
/// away from it.
namespace vidette::geometry {

/// What could carry a camera: a solid is hung on from outside, a line from the side of the wanted place.
struct Carrier {
    Polygons solids;
    std::vector<Polyline> sheets;
};

struct WallMount {
    Point at;         ///< `offset` away from the face
    base::Angle pan;  ///< straight away from it, clockwise from +y, 0 … 360°
    double moved = 0; ///< metres between the face and the wanted place

    bool operator==(const WallMount&) const = default;
};

/// The mount on the carrier face nearest to `wanted`, at most `reach` metres away; nothing where there is
/// none. Near a corner of two faces the camera hangs on the nearer one. Cost: O(edges).
std::optional<WallMount> mountNear(const std::vector<Carrier>& carriers, Point wanted, double reach,
                                   double offset);

} // namespace vidette::geometry
