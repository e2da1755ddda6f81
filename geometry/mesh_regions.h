// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "geometry/sight_mesh.h"

#include <cstdint>
#include <vector>

/// Which regions hold which triangle, found by filling each region from its borders.
namespace vidette::geometry {

/// A side of a triangle (4 · triangle + side) on the border of a region; `inside`: the triangle lies in it.
struct RegionBorder {
    std::int32_t region = -1;
    std::int32_t side = 0;
    bool inside = false;
    bool hasSheets = true; ///< the same for all borders of a region
};

struct RegionFilling {
    SightMesh::Lists regions;   ///< [triangle] the regions that hold it, in order
    SightMesh::Lists triangles; ///< [region] its triangles, if its border has sheets
};

/// Cost: proportional to the triangles in all regions together. Borders may run there and back along a side;
/// a border that does not close fills nothing. After task.cancel() both lists are empty.
RegionFilling fillRegions(const std::vector<Point>& points, const std::vector<SightMesh::Triangle>& triangles,
                          std::vector<RegionBorder> borders, const base::Task& task);

} // namespace vidette::geometry
