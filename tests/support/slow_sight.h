// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/sight_mesh.h"

#include <vector>

/// The area that is seen over walls, by an angular sweep that looks at every wall for every direction. It
/// shares nothing with the engine but the plain structs: no mesh, no predicates, no order of triangles, and
/// it reckons in long double. Made to be right, not fast.
///
/// Between two neighbouring directions in which walls end or cross, one and the same wall is the nearest; its
/// part there closes a triangle with the eye. Walls within 1e-7 m of the eye hide nothing, as docs/seeing.md
/// defines for a camera on a wall.
namespace vidette::support {

class SlowSight {
  public:
    /// The walls must enclose every eye. Heights and regions play no part. Cost: O(n²) for n walls.
    explicit SlowSight(const std::vector<geometry::Wall>& walls);

    /// In m². Not beyond `range` metres from the eye, with the exact arc of the circle. Cost: O(n²).
    double area(geometry::Point eye, double range = std::numeric_limits<double>::infinity()) const;
    /// Whether no wall lies between the two points. Cost: O(n).
    bool sees(geometry::Point eye, geometry::Point target) const;

  private:
    struct Vector {
        long double x = 0;
        long double y = 0;
    };
    struct Edge {
        Vector a;
        Vector b;
    };
    static Vector unit(Vector v);
    static long double cross(Vector a, Vector b) { return a.x * b.y - a.y * b.x; }
    static long double dot(Vector a, Vector b) { return a.x * b.x + a.y * b.y; }
    /// Those farther than 1e-7 m from the eye, around it.
    std::vector<Edge> edgesAround(geometry::Point eye) const;
    std::vector<Vector> directionsFrom(geometry::Point eye) const;
    static const Edge* nearest(const std::vector<Edge>& edges, Vector direction);
    static Vector meeting(const Edge& edge, Vector direction);
    static long double inDisc(Vector p, Vector q, long double range);

    std::vector<geometry::Wall> m_walls;
    std::vector<Vector> m_corners; ///< where walls end or cross
};

} // namespace vidette::support
