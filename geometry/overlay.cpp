// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlay.h"

#include "base/check.h"
#include "geometry/outline.h"
#include "geometry/slivers.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kSameX = 1e-10;        // lines closer than this are one line
constexpr double kNegligibleGap = 1e-9; // cells thinner than this have no outline

/// An edge of the sweep around the local origin, between two slab lines.
struct SweepEdge {
    Point left;
    Point right;
    double slope = 0;
    int layer = 0;
    int winding = 0;
    int leftLine = 0;
    int rightLine = 0;
    double low = 0;  ///< y on the left line of the current slab
    double high = 0; ///< y on its right line
};

double crossingOrNothing(const SweepEdge& p, const SweepEdge& q, bool& crosses) {
    const Point along = p.right - p.left;
    const Point other = q.right - q.left;
    const double d1 = cross(along, q.left - p.left);
    const double d2 = cross(along, q.right - p.left);
    const double d3 = cross(other, p.left - q.left);
    const double d4 = cross(other, p.right - q.left);
    crosses = (d1 < 0) != (d2 < 0) && (d3 < 0) != (d4 < 0) && d3 != d4;
    return crosses ? p.left.x + along.x * (d3 / (d3 - d4)) : 0;
}

/// The slab lines: every vertex and every crossing, in order, near ones merged.
std::vector<double> slabLines(const std::vector<SweepEdge>& edges) {
    std::vector<double> xs;
    std::vector<int> active;
    for (std::size_t i = 0; i < edges.size(); ++i) {
        const SweepEdge& edge = edges[i];
        xs.push_back(edge.left.x);
        xs.push_back(edge.right.x);
        const double low = std::min(edge.left.y, edge.right.y);
        const double high = std::max(edge.left.y, edge.right.y);
        std::size_t kept = 0;
        for (const int index : active) {
            const SweepEdge& other = edges[static_cast<std::size_t>(index)];
            if (other.right.x <= edge.left.x) continue;
            active[kept++] = index;
            if (std::max(other.left.y, other.right.y) < low || std::min(other.left.y, other.right.y) > high)
                continue;
            bool crosses = false;
            const double x = crossingOrNothing(edge, other, crosses);
            if (crosses) xs.push_back(x);
        }
        active.resize(kept);
        active.push_back(static_cast<int>(i));
    }
    std::sort(xs.begin(), xs.end());
    std::vector<double> lines;
    for (const double x : xs) {
        if (lines.empty() || x - lines.back() > kSameX) lines.push_back(x);
    }
    return lines;
}

int lineAt(const std::vector<double>& lines, double x) {
    const auto above = std::upper_bound(lines.begin(), lines.end(), x);
    return static_cast<int>(above - lines.begin()) - 1;
}

double heightAt(const SweepEdge& edge, int line, double x) {
    if (line == edge.leftLine) return edge.left.y;
    if (line == edge.rightLine) return edge.right.y;
    return edge.left.y + (x - edge.left.x) * edge.slope;
}

/// One run over the slabs: keeps the edges above the current slab in order and tells the visitor.
class Sweep {
  public:
    Sweep(std::vector<SweepEdge> edges, const std::vector<FillRule>& rules, CellVisitor& visitor,
          int outlines)
        : m_edges(std::move(edges)), m_rules(rules), m_visitor(visitor), m_winding(rules.size(), 0),
          m_intervals(static_cast<std::size_t>(outlines)) {}

    void run(const std::vector<double>& lines) {
        std::size_t next = 0;
        for (int slab = 0; slab + 1 < static_cast<int>(lines.size()); ++slab) {
            const double right = lines[static_cast<std::size_t>(slab) + 1];
            std::erase_if(m_order, [&](int e) { return at(e).rightLine <= slab; });
            for (const int e : m_order) advance(at(e), at(e).high, slab + 1, right);
            for (; next < m_edges.size() && m_edges[next].leftLine <= slab; ++next) {
                if (m_edges[next].rightLine <= slab) continue;
                advance(m_edges[next], m_edges[next].left.y, slab + 1, right);
                m_order.push_back(static_cast<int>(next));
            }
            sortOrder();
            walk(slab, right - lines[static_cast<std::size_t>(slab)]);
        }
    }

    const std::vector<std::vector<SlabInterval>>& intervals() const { return m_intervals; }

  private:
    SweepEdge& at(int edge) { return m_edges[static_cast<std::size_t>(edge)]; }

    static void advance(SweepEdge& edge, double low, int line, double x) {
        edge.low = low;
        edge.high = heightAt(edge, line, x);
    }

    /// Insertion sort by the height in the middle of the slab: from slab to slab little changes.
    void sortOrder() {
        for (std::size_t i = 1; i < m_order.size(); ++i) {
            const int moving = m_order[i];
            const double height = at(moving).low + at(moving).high;
            std::size_t j = i;
            for (; j > 0 && at(m_order[j - 1]).low + at(m_order[j - 1]).high > height; --j)
                m_order[j] = m_order[j - 1];
            m_order[j] = moving;
        }
    }

    void walk(int slab, double width) {
        int below = -1;
        for (const int e : m_order) {
            if (below >= 0 && m_inside > 0) cell(slab, width, below, e);
            crossEdge(at(e));
            below = e;
        }
        VIDETTE_CHECK(m_inside == 0, "every ring is closed");
    }

    void crossEdge(const SweepEdge& edge) {
        int& winding = m_winding[static_cast<std::size_t>(edge.layer)];
        const bool was = isInside(edge.layer, winding);
        winding += edge.winding;
        const bool is = isInside(edge.layer, winding);
        if (was == is) return;
        m_inside += is ? 1 : -1;
        if (is) {
            m_visitor.enter(edge.layer);
        } else {
            m_visitor.leave(edge.layer);
        }
    }

    bool isInside(int layer, int winding) const {
        return m_rules[static_cast<std::size_t>(layer)] == FillRule::NonZero ? winding != 0
                                                                             : (winding & 1) != 0;
    }

    void cell(int slab, double width, int below, int above) {
        const SweepEdge& low = at(below);
        const SweepEdge& high = at(above);
        const double left = high.low - low.low;
        const double right = high.high - low.high;
        if (left < kNegligibleGap && right < kNegligibleGap) return;
        const unsigned bits = m_visitor.cell(width * (left + right) / 2);
        for (std::size_t bit = 0; bit < m_intervals.size(); ++bit) {
            if ((bits >> bit & 1U) == 0) continue;
            auto& list = m_intervals[bit];
            // A run goes on where the next cell lies on the last one, whatever edges part them.
            const bool goesOn = !list.empty() && list.back().slab == slab &&
                                low.low - list.back().highLeft < kNegligibleGap &&
                                low.high - list.back().highRight < kNegligibleGap;
            if (!goesOn) list.push_back({slab, below, above, low.low, low.high, high.low, high.high});
            list.back().highEdge = above;
            list.back().highLeft = high.low;
            list.back().highRight = high.high;
        }
    }

    std::vector<SweepEdge> m_edges;
    const std::vector<FillRule>& m_rules;
    CellVisitor& m_visitor;
    std::vector<int> m_order;
    std::vector<int> m_winding;
    int m_inside = 0;
    std::vector<std::vector<SlabInterval>> m_intervals;
};

/// The edges around `origin`, from left to right, with the lines they run between; upright ones are left out.
std::vector<SweepEdge> sweepEdges(const std::vector<Overlay::Edge>& edges, Point origin) {
    std::vector<SweepEdge> result;
    result.reserve(edges.size());
    for (const auto& edge : edges) {
        SweepEdge moved;
        moved.left = edge.left - origin;
        moved.right = edge.right - origin;
        if (!(moved.left.x < moved.right.x)) continue;
        moved.slope = (moved.right.y - moved.left.y) / (moved.right.x - moved.left.x);
        moved.layer = edge.layer;
        moved.winding = edge.winding;
        result.push_back(moved);
    }
    std::sort(result.begin(), result.end(),
              [](const SweepEdge& a, const SweepEdge& b) { return a.left.x < b.left.x; });
    return result;
}

} // namespace

int Overlay::addLayer(FillRule rule) {
    m_rules.push_back(rule);
    return static_cast<int>(m_rules.size()) - 1;
}

void Overlay::add(int layer, const Ring& ring) {
    VIDETTE_CHECK(layer >= 0 && layer < static_cast<int>(m_rules.size()), "the layer exists");
    if (ring.size() < 3) return;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        if (a.x < b.x) m_edges.push_back({a, b, layer, 1});
        if (b.x < a.x) m_edges.push_back({b, a, layer, -1});
    }
}

void Overlay::add(int layer, const Polygon& polygon) {
    const auto addTurned = [&](const Ring& ring, bool counterClockwise) {
        const bool turn = (signedArea(ring) > 0) != counterClockwise;
        add(layer, turn ? Ring(ring.rbegin(), ring.rend()) : ring);
    };
    addTurned(polygon.outer, true);
    for (const Ring& hole : polygon.holes) addTurned(hole, false);
}

void Overlay::add(int layer, const Polygons& polygons) {
    for (const Polygon& polygon : polygons) add(layer, polygon);
}

std::vector<Polygons> Overlay::sweep(CellVisitor& visitor, int outlines) const {
    Box box;
    for (const Edge& edge : m_edges) {
        box.include(edge.left);
        box.include(edge.right);
    }
    const Point origin = box.empty() ? Point{} : Point{std::floor(box.low.x), std::floor(box.low.y)};
    auto edges = sweepEdges(m_edges, origin);
    const auto lines = slabLines(edges);
    for (auto& edge : edges) {
        edge.leftLine = lineAt(lines, edge.left.x);
        edge.rightLine = lineAt(lines, edge.right.x);
    }
    Sweep run(std::move(edges), m_rules, visitor, outlines);
    run.run(lines);
    std::vector<Polygons> result;
    for (const auto& intervals : run.intervals()) result.push_back(outlineOf(intervals, lines, origin));
    return result;
}

namespace {

/// Belongs where a test over the numbers of layers entered holds.
template<typename Test>
class LayerTest final : public CellVisitor {
  public:
    LayerTest(std::size_t layers, Test test) : m_in(layers, false), m_test(test) {}
    void enter(int layer) override { m_in[static_cast<std::size_t>(layer)] = true; }
    void leave(int layer) override { m_in[static_cast<std::size_t>(layer)] = false; }
    unsigned cell(double) override { return m_test(m_in) ? 1U : 0U; }

  private:
    std::vector<bool> m_in;
    Test m_test;
};

template<typename Test>
Polygons combine(const Polygons& a, const Polygons& b, Test test) {
    Overlay overlay;
    overlay.add(overlay.addLayer(), a);
    overlay.add(overlay.addLayer(), b);
    LayerTest visitor(2, test);
    return overlay.sweep(visitor, 1).front();
}

} // namespace

Polygons unionOf(const std::vector<Polygons>& parts) {
    Overlay overlay;
    const int layer = overlay.addLayer();
    for (const Polygons& part : parts) overlay.add(layer, part);
    LayerTest visitor(1, [](const auto& in) { return in[0]; });
    return overlay.sweep(visitor, 1).front();
}

Polygons intersectionOf(const Polygons& a, const Polygons& b) {
    return combine(a, b, [](const auto& in) { return in[0] && in[1]; });
}

Polygons differenceOf(const Polygons& a, const Polygons& b) {
    return combine(a, b, [](const auto& in) { return in[0] && !in[1]; });
}

Polygons cleaned(const Polygon& polygon) {
    Overlay overlay;
    const int layer = overlay.addLayer(FillRule::EvenOdd);
    overlay.add(layer, polygon.outer);
    for (const Ring& hole : polygon.holes) overlay.add(layer, hole);
    LayerTest visitor(1, [](const auto& in) { return in[0]; });
    return withoutSlivers(overlay.sweep(visitor, 1).front());
}

} // namespace vidette::geometry
