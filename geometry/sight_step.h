// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/convex.h"
#include "geometry/predicates.h"
#include "geometry/sight_mesh.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

/// The small parts of following sight through a mesh; see sight_expansion.h.
namespace vidette::geometry {

/// The part of a triangle that lies between two rays, entered across one of its sides.
struct Crossing {
    int triangle = 0;
    bool whole = false; ///< all of it; else `corners`
    std::array<Point, 5> corners;
    int count = 0;
};

/// Where the ray from `from` in direction `ray` meets the line a–b. The ray is known to pass between a and b.
inline Point meeting(Point from, Point ray, Point a, Point b) {
    const Point side = b - a;
    const double denominator = cross(ray, side);
    if (denominator == 0) return a;
    const double t = std::clamp(cross(a - from, ray) / denominator, 0.0, 1.0);
    return a + side * t;
}

inline double squaredDistance(Point p, Point a, Point b) {
    const Point along = b - a;
    const Point to = p - a;
    const double squared = dot(along, along);
    const double t = std::clamp(dot(to, along), 0.0, squared);
    const Point gap = squared > 0 ? to - along * (t / squared) : to;
    return dot(gap, gap);
}

constexpr double kOnWall = 1e-7; // m; a camera this near to a wall stands on it

inline bool standsOn(Point p, Point a, Point b) {
    const double off = cross(b - a, p - a); // most are far from the line: this needs no division
    if (off * off > 2 * kOnWall * kOnWall * dot(b - a, b - a)) return false;
    return squaredDistance(p, a, b) <= kOnWall * kOnWall;
}

/// Looking out across `side` (4 · triangle + side), between the rays through the vertices `right` and
/// `left`. The rays of the cone stand for vertices of their own.
struct SightStep {
    std::int32_t side;
    std::int32_t right;
    std::int32_t left;
    bool isNear; ///< an end of the side is known to be in reach
};

/// Steps that wait for their turn.
class SightStack {
  public:
    bool empty() const { return m_waiting == 0; }

    void push(const SightStep& step) {
        if (m_waiting < kAtHand) {
            m_steps[static_cast<std::size_t>(m_waiting)] = step;
        } else {
            m_more.push_back(step);
        }
        ++m_waiting;
    }

    SightStep pop() {
        --m_waiting;
        if (m_waiting < kAtHand) return m_steps[static_cast<std::size_t>(m_waiting)];
        const SightStep step = m_more.back();
        m_more.pop_back();
        return step;
    }

  private:
    static constexpr int kAtHand = 64; // a deeper stack goes to the heap

    int m_waiting = 0;
    std::array<SightStep, kAtHand> m_steps;
    std::vector<SightStep> m_more;
};

/// The mesh as it looks from the standing point: vertices, sides and the rays through vertices. The rays of
/// the cone count as vertices of their own.
class StandingPoint {
  public:
    static constexpr std::int32_t kConeRight = -1;
    static constexpr std::int32_t kConeLeft = -2;
    static constexpr int kNext[3] = {1, 2, 0};
    static constexpr int kBefore[3] = {2, 0, 1};

    StandingPoint(const SightMesh& mesh, Point at, const std::optional<Cone>& cone)
        : m_triangles(mesh.triangles().data()), m_points(mesh.points().data()), m_at(at),
          m_isNarrow(cone.has_value()), m_cone(cone.value_or(Cone{})) {}

    Point at() const { return m_at; }
    bool isNarrow() const { return m_isNarrow; }
    const Cone& cone() const { return m_cone; }
    const SightMesh::Triangle& triangleOf(int side) const { return m_triangles[side >> 2]; }
    std::int32_t rightEnd(int side) const { return triangleOf(side).vertex[kNext[side & 3]]; }
    std::int32_t leftEnd(int side) const { return triangleOf(side).vertex[kBefore[side & 3]]; }
    Point point(std::int32_t vertex) const {
        if (vertex >= 0) return m_points[vertex];
        return vertex == kConeRight ? m_cone.right : m_cone.left;
    }
    Point to(std::int32_t vertex) const { return point(vertex) - m_at; }

    /// Where the ray through a vertex meets a side; the same point, bit by bit, from both sides of it.
    Point rayMeets(std::int32_t ray, std::int32_t a, std::int32_t b) const {
        if (ray == a || ray == b) return point(ray);
        if (b < a) std::swap(a, b);
        return meeting(m_at, to(ray), point(a), point(b));
    }

    /// On which side of the ray through one vertex another one lies; toA, toB: to(a), to(b).
    int turn(std::int32_t a, Point toA, std::int32_t b, Point toB) const {
        const int filtered = filteredTurn(toA, toB);
        return filtered != kUndecided ? filtered : exactOrientation(m_at, point(a), point(b));
    }

  private:
    const SightMesh::Triangle* m_triangles;
    const Point* m_points;
    Point m_at;
    bool m_isNarrow;
    Cone m_cone;
};

} // namespace vidette::geometry
