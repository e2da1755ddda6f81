// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/predicates.h"
#include "geometry/sight_mesh.h"

#include <algorithm>
#include <array>
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
        const int start = m_mesh.locate(m_from);
        const bool onWall = isTouched(4 * start) || isTouched(4 * start + 1) || isTouched(4 * start + 2);
        if (onWall) {
            for (const Step& first : stepsFromWall(start)) follow(first);
        } else {
            for (int side = 0; side < 3; ++side) follow(firstStep(4 * start + side));
        }
        while (m_out.size() > 1 && m_out.front() == m_out.back()) m_out.pop_back();
    }

  private:
    /// Looking out across `side` (4 · triangle + side), between the rays through the vertices `right` and
    /// `left`.
    struct Step {
        std::int32_t side;
        std::int32_t right;
        std::int32_t left;
    };

    const Triangle& triangleOf(int side) const {
        return m_mesh.m_triangles[static_cast<std::size_t>(side >> 2)];
    }
    std::int32_t rightEnd(int side) const { return triangleOf(side).vertex[kNext[side & 3]]; }
    std::int32_t leftEnd(int side) const { return triangleOf(side).vertex[kBefore[side & 3]]; }
    Point point(std::int32_t vertex) const { return m_mesh.m_points[static_cast<std::size_t>(vertex)]; }
    Step firstStep(int side) const { return {side, rightEnd(side), leftEnd(side)}; }

    bool isTouched(int side) const {
        return squaredDistance(m_from, point(rightEnd(side)), point(leftEnd(side))) <= kOnWall * kOnWall;
    }

    /// The sides around all triangles that touch the standing point (two on an edge, a fan on a vertex),
    /// counter-clockwise.
    std::vector<Step> stepsFromWall(int start) const {
        std::vector<int> touching{start};
        const auto isIn = [&](int triangle) {
            return std::find(touching.begin(), touching.end(), triangle) != touching.end();
        };
        for (std::size_t i = 0; i < touching.size(); ++i) {
            for (int side = 4 * touching[i]; side < 4 * touching[i] + 3; ++side) {
                const int beyond = triangleOf(side).beyond[side & 3];
                if (beyond >= 0 && isTouched(side) && !isIn(beyond >> 2)) touching.push_back(beyond >> 2);
            }
        }
        std::vector<std::pair<double, Step>> steps;
        for (const int triangle : touching) {
            for (int side = 4 * triangle; side < 4 * triangle + 3; ++side) {
                const int beyond = triangleOf(side).beyond[side & 3];
                if (isTouched(side) || (beyond >= 0 && isIn(beyond >> 2))) continue;
                const Point middle = (point(rightEnd(side)) + point(leftEnd(side))) * 0.5 - m_from;
                steps.emplace_back(std::atan2(middle.y, middle.x), firstStep(side));
            }
        }
        std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Step> result;
        for (const auto& [angle, step] : steps) result.push_back(step);
        return result;
    }

    /// From right to left; where sight parts at a corner, the left side waits on the stack.
    void follow(Step step) {
        while (true) {
            const int side = step.side;
            const std::int32_t beyond = triangleOf(side).beyond[side & 3];
            if (beyond < 0 || isEnd(side)) {
                emitPart(step);
                if (m_waiting == 0) return;
                step = pop();
                continue;
            }
            // Corners beyond, counter-clockwise: the apex, then the left and the right end of the side just
            // crossed.
            const int triangle = beyond & ~3;
            const std::int32_t apex = triangleOf(beyond).vertex[beyond & 3];
            const Point c = point(apex);
            const bool seesRight = orientation(m_from, point(step.right), c) > 0;
            const bool seesLeft = orientation(m_from, point(step.left), c) < 0;
            const Step rightStep{triangle + kNext[beyond & 3], step.right, seesLeft ? apex : step.left};
            const Step leftStep{triangle + kBefore[beyond & 3], seesRight ? apex : step.right, step.left};
            if (seesRight && seesLeft) push(leftStep);
            step = seesRight ? rightStep : leftStep;
        }
    }

    /// Sight is not followed beyond this side.
    bool isEnd(int side) const {
        const std::int32_t sheets = triangleOf(side).sheets[side & 3];
        if (sheets >= 0 && m_mesh.stops(sheets, m_heights)) return true;
        return m_reachSquared < kUnlimited &&
               squaredDistance(m_from, point(rightEnd(side)), point(leftEnd(side))) > m_reachSquared;
    }

    /// The part of a side between the two rays.
    void emitPart(const Step& step) {
        const std::int32_t right = rightEnd(step.side);
        const std::int32_t left = leftEnd(step.side);
        const Point a = point(right);
        const Point b = point(left);
        emit(step.right == right ? a : meeting(m_from, point(step.right), a, b));
        emit(step.left == left ? b : meeting(m_from, point(step.left), a, b));
    }

    void emit(Point p) {
        if (m_out.empty() || !(m_out.back() == p)) m_out.push_back(p);
    }

    void push(const Step& step) {
        if (m_waiting < kAtHand) {
            m_stack[static_cast<std::size_t>(m_waiting)] = step;
        } else {
            m_more.push_back(step);
        }
        ++m_waiting;
    }

    Step pop() {
        --m_waiting;
        if (m_waiting < kAtHand) return m_stack[static_cast<std::size_t>(m_waiting)];
        const Step step = m_more.back();
        m_more.pop_back();
        return step;
    }

    static constexpr int kNext[3] = {1, 2, 0};
    static constexpr int kBefore[3] = {2, 0, 1};
    static constexpr int kAtHand = 64; // a deeper stack goes to the heap

    const SightMesh& m_mesh;
    Point m_from;
    SightHeights m_heights;
    double m_reachSquared;
    Ring& m_out;
    int m_waiting = 0;
    std::array<Step, kAtHand> m_stack;
    std::vector<Step> m_more;
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
                if (triangle.beyond[side] < 0) return at; // outside the domain: the nearest triangle
                next = triangle.beyond[side] >> 2;
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
