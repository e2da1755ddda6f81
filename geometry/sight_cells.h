// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/sight_mesh.h"

#include <cstdint>
#include <limits>
#include <vector>

/// A mesh as sight at certain heights goes through it: its triangles joined to convex cells wherever no wall
/// stops sight between them. Sight enters less than half as many cells as triangles, and all corners of a
/// cell are judged side by side; see visibility_polygons.h.
namespace vidette::geometry {

/// Four numbers that a processor reckons with at once.
using Lanes = float __attribute__((vector_size(16)));

class SightCells {
  public:
    static constexpr int kMostSides = 8;
    static constexpr std::int32_t kOutside = std::numeric_limits<std::int32_t>::min();

    /// A side of a cell. Its number is 64 · cell + 8 · (sides of the cell − 1) + its place in the cell.
    struct Side {
        std::int32_t beyond; ///< number of the same side of the cell behind it; ~number where sight stops;
                             ///< kOutside at the edge of the domain
        std::int32_t corner; ///< vertex of the mesh where it begins, counter-clockwise
    };
    /// Two lines of a processor's cache.
    struct alignas(64) Cell {
        Lanes x[2]; ///< of its corners around the origin of the mesh, rounded
        Lanes y[2];
        Side sides[kMostSides];
    };

    /// The mesh must outlive the cells, unchanged. Cost: O(n log n) in the triangles, about 0.3 µs for each;
    /// 140 bytes for each cell.
    SightCells(const SightMesh& mesh, const SightHeights& heights);

    const SightMesh& mesh() const { return m_mesh; }
    const Cell* cells() const { return m_cells.data(); }
    std::size_t size() const { return m_cells.size(); }
    /// The number of the first side of the cell that holds a triangle.
    std::int32_t firstSideOf(int triangle) const { return m_firstSides[static_cast<std::size_t>(triangle)]; }
    /// The largest coordinate of a corner around the origin of the mesh.
    double extent() const { return m_extent; }

    static int cellOf(std::int32_t side) { return side >> 6; }
    static int placeOf(std::int32_t side) { return side & 7; }
    static int sidesAround(std::int32_t side) { return ((side >> 3) & 7) + 1; }

  private:
    const SightMesh& m_mesh;
    std::vector<Cell> m_cells;
    std::vector<std::int32_t> m_firstSides; ///< [triangle]
    double m_extent = 0;
};

} // namespace vidette::geometry
