// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrow_gaps.h"

#include "base/speech.h"
#include "geometry/box_index.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using geometry::Point;

constexpr double kWidest = 0.002; // m; wider gaps may be meant
constexpr double kTouch = 1e-6;   // m; closer ends were meant to meet, and do but for rounding

struct Edge {
    Point a;
    Point b;
    const std::string* code = nullptr;

    double distanceTo(Point p) const { return geometry::distanceToSegment(p, a, b); }
    bool endsIn(Point p) const { return a == p || b == p; }
};

struct Gap {
    Point at;
    double width = 0;
    const std::string* here = nullptr;
    const std::string* there = nullptr;
};

std::vector<Edge> edgesOf(const estate::Estate& estate) {
    std::vector<Edge> edges;
    for (const auto& obstacle : estate.obstacles) {
        if (!obstacle.opaque) continue;
        const auto addRing = [&](const geometry::Ring& ring) {
            for (std::size_t i = 0; i < ring.size(); ++i)
                edges.push_back({ring[i], ring[(i + 1) % ring.size()], &obstacle.code});
        };
        for (const auto& solid : obstacle.solids) {
            addRing(solid.outer);
            for (const auto& hole : solid.holes) addRing(hole);
        }
        for (const auto& line : obstacle.sheets) {
            for (std::size_t i = 1; i < line.size(); ++i)
                edges.push_back({line[i - 1], line[i], &obstacle.code});
        }
    }
    return edges;
}

/// Looks around corners for edges that almost meet them.
class GapSearch {
  public:
    explicit GapSearch(std::vector<Edge> edges) : m_edges(std::move(edges)), m_index(boxesOf(m_edges)) {}

    std::vector<Gap> all() {
        std::vector<Gap> gaps;
        for (const Edge& edge : m_edges) {
            for (const Point corner : {edge.a, edge.b}) lookAround(corner, *edge.code, gaps);
        }
        const auto inOrder = [](const Gap& a, const Gap& b) {
            return a.at.x != b.at.x ? a.at.x < b.at.x : a.at.y < b.at.y;
        };
        const auto same = [](const Gap& a, const Gap& b) { return a.at == b.at; };
        std::stable_sort(gaps.begin(), gaps.end(), inOrder); // two edges meet in most corners
        gaps.erase(std::unique(gaps.begin(), gaps.end(), same), gaps.end());
        return gaps;
    }

  private:
    static std::vector<geometry::Box> boxesOf(const std::vector<Edge>& edges) {
        std::vector<geometry::Box> boxes;
        for (const Edge& edge : edges) boxes.push_back(geometry::boundsOf(edge.a, edge.b));
        return boxes;
    }

    void lookAround(Point corner, const std::string& code, std::vector<Gap>& gaps) {
        m_ends.clear();
        m_near.clear();
        const geometry::Box around{corner, corner};
        m_index.visit(around.grown(kWidest), [&](std::size_t i) {
            const Edge& edge = m_edges[i];
            if (edge.endsIn(corner)) {
                m_ends.push_back(edge.a == corner ? edge.b : edge.a);
            } else if (edge.distanceTo(corner) <= kWidest) {
                m_near.push_back(&edge);
            }
        });
        const bool touches = std::any_of(m_near.begin(), m_near.end(), [&](const Edge* edge) {
            return edge->distanceTo(corner) <= kTouch;
        });
        if (touches) return;
        for (const Edge* edge : m_near) {
            if (!joined(*edge)) return gaps.push_back({corner, edge->distanceTo(corner), &code, edge->code});
        }
    }
    /// Whether an edge of the corner leads to this one: then there is a sharp angle between them, no gap.
    bool joined(const Edge& edge) const {
        return std::any_of(m_ends.begin(), m_ends.end(),
                           [&](Point end) { return edge.distanceTo(end) <= kTouch; });
    }

    std::vector<Edge> m_edges;
    geometry::BoxIndex m_index;
    std::vector<Point> m_ends;       ///< the other ends of the edges that meet in the corner
    std::vector<const Edge*> m_near; ///< other edges around it
};

std::string metres(double value) {
    return base::sayNumber(std::round(value * 1000) / 1000);
}

} // namespace

base::Warnings narrowGaps(const estate::Estate& estate) {
    if (!estate.crs.empty()) return {};
    const auto gaps = GapSearch(edgesOf(estate)).all();
    if (gaps.empty()) return {};
    const Gap& first = gaps.front();
    const base::Fillings figures{{"width", base::sayNumber(std::round(first.width * 1e5) / 100)},
                                 {"x", metres(first.at.x)},
                                 {"y", metres(first.at.y)},
                                 {"count", std::to_string(gaps.size() - 1)}};
    const std::string text =
        gaps.size() > 1
            ? base::say(
                  "leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it; {count} more "
                  "corners stand so",
                  figures)
            : base::say("leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it", figures);
    const std::string where = *first.here == *first.there
                                  ? "obstacle " + *first.here
                                  : "obstacles " + *first.here + " and " + *first.there;
    return {{"narrow_gap", where, text}};
}

} // namespace vidette::analysis
