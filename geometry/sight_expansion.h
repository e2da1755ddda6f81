// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/predicates.h"
#include "geometry/sight_step.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>
#include <vector>

/// Following sight through the triangles of a mesh (triangular expansion, Bungiu et al. 2014): triangles are
/// entered side by side, the cone of sight narrowing at their corners. All turns are decided exactly on input
/// points; only points that are handed out are rounded. All points lie around the origin of the mesh.
///
/// What is found on the way goes to a sink, counter-clockwise around the standing point:
///     start(triangle)          a triangle that holds the point; all of it is seen
///     cross(crossing)          a triangle entered through one side, and the part of it that is seen
///     stops(sheets)            whether the sheets on a side end sight
///     pass(sheets)             a side with sheets that do not stop sight was crossed
namespace vidette::geometry {

template<typename Sink>
class SightExpansion : private StandingPoint {
  public:
    /// `start`: the triangle that holds `from`.
    SightExpansion(const SightMesh& mesh, int start, Point from, double reach, Sink& sink,
                   std::optional<Cone> cone = {})
        : StandingPoint(mesh, from, cone), m_start(start), m_reachSquared(reach * reach), m_sink(sink) {}

    void run() {
        const int first = 4 * m_start;
        if (isTouched(first) || isTouched(first + 1) || isTouched(first + 2)) {
            for (const Step& step : stepsFromWall(m_start)) begin(step);
            return;
        }
        m_sink.start(m_start);
        for (int side = 0; side < 3; ++side) begin(firstStep(first + side));
    }

  private:
    using Step = SightStep;
    Step firstStep(int side) const { return {side, rightEnd(side), leftEnd(side), false}; }

    bool isTouched(int side) const { return standsOn(at(), point(rightEnd(side)), point(leftEnd(side))); }

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
            m_sink.start(triangle);
            for (int side = 4 * triangle; side < 4 * triangle + 3; ++side) {
                const int beyond = triangleOf(side).beyond[side & 3];
                if (isTouched(side) || (beyond >= 0 && isIn(beyond >> 2))) continue;
                const Point middle = (point(rightEnd(side)) + point(leftEnd(side))) * 0.5 - at();
                steps.emplace_back(std::atan2(middle.y, middle.x), firstStep(side));
            }
        }
        std::sort(steps.begin(), steps.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<Step> result;
        for (const auto& [angle, step] : steps) result.push_back(step);
        return result;
    }

    /// The first step, narrowed to the cone.
    void begin(Step step) {
        if (!isNarrow()) return follow(step);
        const auto between = [&](Point right, Point left, Point p) {
            return orientation(at(), right, p) >= 0 && orientation(at(), p, left) >= 0;
        };
        const Point right = point(step.right);
        const Point left = point(step.left);
        if (!between(cone().right, cone().left, right)) {
            if (!between(right, left, cone().right)) return;
            step.right = kConeRight;
        }
        if (!between(cone().right, cone().left, left)) {
            if (!between(right, left, cone().left)) return;
            step.left = kConeLeft;
        }
        follow(step);
    }

    /// From right to left; where sight parts at a corner, the left side waits on the stack.
    void follow(Step step) {
        Point toRight = to(step.right);
        Point toLeft = to(step.left);
        while (true) {
            const int side = step.side;
            const std::int32_t beyond = triangleOf(side).beyond[side & 3];
            if (beyond < 0 || isEnd(step)) {
                if (m_waiting.empty()) return;
                step = m_waiting.pop();
                toRight = to(step.right);
                toLeft = to(step.left);
                continue;
            }
            if (triangleOf(side).sheets[side & 3] >= 0) m_sink.pass(triangleOf(side).sheets[side & 3]);
            // Corners beyond, counter-clockwise: the apex, then the left and the right end of the side just
            // crossed.
            const int triangle = beyond & ~3;
            const std::int32_t apex = triangleOf(beyond).vertex[beyond & 3];
            const Point toApex = to(apex);
            const int fromRight = turn(step.right, toRight, apex, toApex);
            const int fromLeft = turn(step.left, toLeft, apex, toApex);
            cross(step, beyond, fromRight, fromLeft);
            step.isNear = dot(toApex, toApex) <= m_reachSquared;
            step.side = triangle + kBefore[beyond & 3];
            if (fromRight <= 0) continue;
            if (fromLeft < 0) {
                m_waiting.push({step.side, apex, step.left, step.isNear});
                step.left = apex;
                toLeft = toApex;
            }
            step.side = triangle + kNext[beyond & 3];
        }
    }

    /// Hands out the part of the triangle behind `beyond` that lies between the rays; toRight, toLeft: on
    /// which side of them its apex lies.
    void cross(const Step& step, int beyond, int toRight, int toLeft) {
        const SightMesh::Triangle& entered = triangleOf(beyond);
        const std::int32_t apex = entered.vertex[beyond & 3];
        const std::int32_t left = entered.vertex[kNext[beyond & 3]];
        const std::int32_t right = entered.vertex[kBefore[beyond & 3]];
        Crossing crossing;
        crossing.triangle = beyond >> 2;
        crossing.whole = step.right == right && step.left == left && toRight >= 0 && toLeft <= 0;
        const auto add = [&](Point p) {
            if (crossing.count == 0 || !(crossing.corners[static_cast<std::size_t>(crossing.count) - 1] == p))
                crossing.corners[static_cast<std::size_t>(crossing.count++)] = p;
        };
        if (!crossing.whole) {
            add(rayMeets(step.right, right, left));
            add(toRight > 0 ? rayMeets(step.right, right, apex) : rayMeets(step.right, apex, left));
            if (toRight > 0 && toLeft < 0) add(point(apex));
            add(toLeft < 0 ? rayMeets(step.left, apex, left) : rayMeets(step.left, right, apex));
            add(rayMeets(step.left, right, left));
        }
        m_sink.cross(crossing);
    }

    /// Sight is not followed beyond this side.
    bool isEnd(const Step& step) const {
        const int side = step.side;
        const std::int32_t sheets = triangleOf(side).sheets[side & 3];
        if (sheets >= 0 && m_sink.stops(sheets)) return true;
        return !step.isNear &&
               squaredDistance(at(), point(rightEnd(side)), point(leftEnd(side))) > m_reachSquared;
    }

    int m_start;
    double m_reachSquared;
    Sink& m_sink;
    SightStack m_waiting;
};

} // namespace vidette::geometry
