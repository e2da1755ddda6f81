// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/convex.h"
#include "geometry/sight_mesh.h"

#include <algorithm>
#include <array>
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

} // namespace vidette::geometry
