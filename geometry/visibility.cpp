// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/predicates.h"
#include "geometry/sight_mesh.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kOnWall = 1e-7; // m; a camera this near to a wall stands on it

/// Where the ray from `from` through `through` meets the line a–b. The ray is known to pass between a and b.
Point meeting(Point from, Point through, Point a, Point b) {
    const Point ray = through - from;
    const Point side = b - a;
    const double denominator = cross(ray, side);
    if (denominator == 0) return a;
    const double t = std::clamp(cross(a - from, ray) / denominator, 0.0, 1.0);
    return a + side * t;
}

double squaredDistance(Point p, Point a, Point b) {
    const Point along = b - a;
    const Point to = p - a;
    const double squared = dot(along, along);
    const double t = std::clamp(dot(to, along), 0.0, squared);
    const Point gap = squared > 0 ? to - along * (t / squared) : to;
    return dot(gap, gap);
}

} // namespace

/// One query: triangles are entered side by side, the cone of sight narrowing at their corners (triangular
/// expansion, Bungiu et al. 2014). All turns are decided exactly on input points; only emitted points are
/// rounded.
class SightMesh::Expansion {
  public:
    Expansion(const SightMesh& mesh, Point from, const SightHeights& heights, double reach, Ring& out)
        : m_mesh(mesh), m_from(from), m_heights(heights), m_reachSquared(reach * reach), m_out(out) {}

    void run() {
        m_stack.reserve(64);
        collectTouching(m_mesh.locate(m_from));
        const std::vector<Step> first = firstSteps();
        for (const Step& one : first) {
            m_stack.push_back(one);
            while (!m_stack.empty()) {
                const Step step = m_stack.back();
                m_stack.pop_back();
                expand(step);
            }
        }
        while (m_out.size() > 1 && m_out.front() == m_out.back()) m_out.pop_back();
    }

  private:
    /// Looking out of `triangle` across `side`, between the rays to `right` and `left`.
    struct Step {
        int triangle;
        int side;
        Point right;
        Point left;
    };

    const Triangle& at(int triangle) const { return m_mesh.m_triangles[static_cast<std::size_t>(triangle)]; }

    /// All triangles that touch the standing point: one, two on an edge, a fan on a vertex.
    void collectTouching(int start) {
        m_touching.assign(1, start);
        for (std::size_t i = 0; i < m_touching.size(); ++i) {
            const Triangle& triangle = at(m_touching[i]);
            for (int side = 0; side < 3; ++side) {
                const int next = triangle.neighbour[side];
                if (next < 0 || !isTouched(triangle, side)) continue;
                if (std::find(m_touching.begin(), m_touching.end(), next) == m_touching.end()) {
                    m_touching.push_back(next);
                }
            }
        }
    }

    bool isTouched(const Triangle& triangle, int side) const {
        const Point a = m_mesh.corner(triangle, (side + 1) % 3);
        const Point b = m_mesh.corner(triangle, (side + 2) % 3);
        return squaredDistance(m_from, a, b) <= kOnWall * kOnWall;
    }

    /// The sides around the touching triangles, counter-clockwise.
    std::vector<Step> firstSteps() const {
        std::vector<Step> steps;
        steps.reserve(3 * m_touching.size());
        for (const int index : m_touching) {
            const Triangle& triangle = at(index);
            for (int side = 0; side < 3; ++side) {
                const bool inner = std::find(m_touching.begin(), m_touching.end(),
                                             triangle.neighbour[side]) != m_touching.end();
                if (inner || isTouched(triangle, side)) continue;
                steps.push_back({index, side, m_mesh.corner(triangle, (side + 1) % 3),
                                 m_mesh.corner(triangle, (side + 2) % 3)});
            }
        }
        if (m_touching.size() > 1) {
            const auto angle = [this](const Step& step) {
                const Point middle = (step.left + step.right) * 0.5 - m_from;
                return std::atan2(middle.y, middle.x);
            };
            std::sort(steps.begin(), steps.end(),
                      [&](const Step& a, const Step& b) { return angle(a) < angle(b); });
        }
        return steps;
    }

    void expand(const Step& step) {
        const Triangle& triangle = at(step.triangle);
        const Point a = m_mesh.corner(triangle, (step.side + 1) % 3);
        const Point b = m_mesh.corner(triangle, (step.side + 2) % 3);
        const int next = triangle.neighbour[step.side];
        const std::int32_t sheets = triangle.sheets[step.side];
        if (next < 0 || (sheets >= 0 && m_mesh.stops(sheets, m_heights)) || isBeyondReach(a, b)) {
            emit(meetingOrEnd(step.right, a, b, a));
            emit(meetingOrEnd(step.left, a, b, b));
            return;
        }
        const Triangle& beyond = at(next);
        int apex = 0;
        while (beyond.neighbour[apex] != step.triangle) ++apex;
        const Point c = m_mesh.corner(beyond, apex);
        const bool seesRightSide = orientation(m_from, step.right, c) > 0;
        const bool seesLeftSide = orientation(m_from, step.left, c) < 0;
        // Corners counter-clockwise are c, b, a: the side a–c is opposite of b, the side c–b opposite of a.
        if (seesLeftSide) {
            m_stack.push_back({next, (apex + 2) % 3, seesRightSide ? c : step.right, step.left});
        }
        if (seesRightSide) {
            m_stack.push_back({next, (apex + 1) % 3, step.right, seesLeftSide ? c : step.left});
        }
    }

    bool isBeyondReach(Point a, Point b) const {
        return m_reachSquared < kUnlimited && squaredDistance(m_from, a, b) > m_reachSquared;
    }

    Point meetingOrEnd(Point through, Point a, Point b, Point end) const {
        return through == end ? end : meeting(m_from, through, a, b);
    }

    void emit(Point p) {
        if (m_out.empty() || !(m_out.back() == p)) m_out.push_back(p);
    }

    const SightMesh& m_mesh;
    Point m_from;
    SightHeights m_heights;
    double m_reachSquared;
    Ring& m_out;
    std::vector<int> m_touching;
    std::vector<Step> m_stack;
};

bool SightMesh::stops(std::int32_t sheets, const SightHeights& heights) const {
    for (std::int32_t i = sheets; i >= 0; i = m_sheets[static_cast<std::size_t>(i)].next) {
        const Sheets& sheet = m_sheets[static_cast<std::size_t>(i)];
        if (heights.stoppedBy(sheet.base, sheet.top)) return true;
    }
    return false;
}

int SightMesh::locate(Point p) const {
    const Point relative = p - m_domain.low;
    const Point size = m_domain.high - m_domain.low;
    const int column = std::clamp(static_cast<int>(relative.x / size.x * m_columns), 0, m_columns - 1);
    const int row = std::clamp(static_cast<int>(relative.y / size.y * m_rows), 0, m_rows - 1);
    int at = m_grid[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                    static_cast<std::size_t>(column)];
    for (std::size_t steps = 0; steps < 4 * m_triangles.size() + 16; ++steps) {
        const Triangle& triangle = m_triangles[static_cast<std::size_t>(at)];
        int next = -1;
        for (int side = 0; side < 3 && next < 0; ++side) {
            if (orientation(corner(triangle, (side + 1) % 3), corner(triangle, (side + 2) % 3), p) < 0) {
                next = triangle.neighbour[side];
                if (next < 0) return at; // outside the domain: the nearest triangle
            }
        }
        if (next < 0) return at;
        at = next;
    }
    return at;
}

void SightMesh::visibilityPolygon(Point from, const SightHeights& heights, double reach, Ring& out) const {
    out.clear();
    Expansion(*this, from, heights, reach, out).run();
}

} // namespace vidette::geometry
