// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <cstdint>
#include <limits>
#include <vector>

/// The walls of a plan as a triangle mesh through which sight lines are followed.
///
/// The mesh is a constrained Delaunay triangulation of all walls inside a box. Walls may cross, touch,
/// overlap, repeat or have no length. A sight line from height h to height z stops at a wall only where the
/// wall is higher than the line over its whole length; lower or hanging obstacles are not the mesh's business
/// (see shadow.h).
namespace vidette::geometry {

/// One upright sheet: an edge of a solid or a wall line, from `base` to `top`.
struct Wall {
    Point a;
    Point b;
    double base = 0;
    double top = std::numeric_limits<double>::infinity();
};

/// The heights between which sight lines run: the camera's, and the lowest and highest of the target.
struct SightHeights {
    double camera = 0;
    double targetLow = 0;
    double targetHigh = 0;

    /// Whether a sheet from base to top hides some height of the target, wherever it stands on the way.
    bool stoppedBy(double base, double top) const {
        const bool aboveBase = camera > base || targetHigh > base;
        const bool belowTop = camera < top || targetLow < top;
        return aboveBase && belowTop && base <= camera && base <= targetLow && top >= camera &&
               top >= targetHigh;
    }
};

class SightMesh {
  public:
    /// Builds the mesh of `walls` inside `domain`, which must hold every wall and, in its inside, every point
    /// asked about. Cost: O(n log n) for n walls; about 10 µs per wall.
    SightMesh(const std::vector<Wall>& walls, const Box& domain);

    const Box& domain() const { return m_domain; }

    /// The visibility polygon of `from`, counter-clockwise: all points seen at these heights over the walls
    /// of the mesh. Exact up to the rounding of its vertices. Sight is not followed beyond `reach` metres:
    /// there the polygon ends on any edge outside the circle. A point on a wall (within 1e-7 m) sees both
    /// sides of it, and through the corner when on a vertex. Cost: proportional to the triangles seen; about
    /// a microsecond in a room. `out` is reused.
    void visibilityPolygon(Point from, const SightHeights& heights, double reach, Ring& out) const;

  private:
    /// Corners counter-clockwise; side i lies opposite of corner i.
    struct Triangle {
        std::int32_t vertex[3];
        std::int32_t beyond[3]; ///< triangle and side on the other side: 4 · triangle + side; −1 outside
        std::int32_t sheets[3]; ///< index of the sheets on that side; −1 = open
    };
    struct Sheets {
        double base = 0;
        double top = 0;
        std::int32_t next = -1; ///< further sheet on the same side
    };
    class Expansion;

    bool stops(std::int32_t sheets, const SightHeights& heights) const;
    int locate(Point p) const;
    Point corner(const Triangle& triangle, int i) const {
        return m_points[static_cast<std::size_t>(triangle.vertex[i])];
    }

    Box m_domain;
    std::vector<Point> m_points;
    std::vector<Triangle> m_triangles;
    std::vector<Sheets> m_sheets;
    std::vector<std::int32_t> m_grid; ///< a triangle near each cell's middle
    int m_columns = 1;
    int m_rows = 1;
};

} // namespace vidette::geometry
