// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_map>

namespace vidette::geometry {
namespace {

constexpr double kSameY = 1e-9;        // heights on one line closer than this are one point
constexpr double kSmallestArea = 1e-8; // m²; smaller outlines are rounding
constexpr int kUpright = -1;           // source of a side that lies on a slab line

/// A directed side of the region, the region on its left.
struct Side {
    int from = 0;
    int to = 0;
    int source = kUpright;
    bool used = false;
};

/// Collects sides line by line and chains them.
class Tracer {
  public:
    Tracer(const std::vector<double>& lines, Point origin) : m_lines(lines), m_origin(origin) {}

    void addSides(const std::vector<SlabInterval>& intervals);
    std::vector<Ring> rings();

  private:
    struct Line {
        std::vector<double> heights;
        int firstNode = 0;
    };

    Line makeLine(std::vector<double> heights, double x);
    static int nodeAt(const Line& line, double y);
    void addUpright(const Line& line, const std::vector<SlabInterval>& left,
                    const std::vector<SlabInterval>& right);
    int nextSide(int arrived) const;
    void cutLoops(const std::vector<int>& chain, std::vector<Ring>& rings) const;
    Ring ringOf(const std::vector<int>& sides) const;
    const Side& side(int index) const { return m_sides[static_cast<std::size_t>(index)]; }
    Point node(int index) const { return m_nodes[static_cast<std::size_t>(index)]; }

    const std::vector<double>& m_lines;
    Point m_origin;
    std::vector<Point> m_nodes;
    std::vector<Side> m_sides;
    std::vector<int> m_firstOut; ///< sides are sorted by `from`; [n] = first side leaving node n
};

Tracer::Line Tracer::makeLine(std::vector<double> heights, double x) {
    std::sort(heights.begin(), heights.end());
    Line line;
    line.firstNode = static_cast<int>(m_nodes.size());
    for (const double y : heights) {
        if (!line.heights.empty() && y - line.heights.back() <= kSameY) continue;
        line.heights.push_back(y);
        m_nodes.push_back({x, y});
    }
    return line;
}

int Tracer::nodeAt(const Line& line, double y) {
    const auto above = std::upper_bound(line.heights.begin(), line.heights.end(), y);
    return line.firstNode + static_cast<int>(above - line.heights.begin()) - 1;
}

void Tracer::addUpright(const Line& line, const std::vector<SlabInterval>& left,
                        const std::vector<SlabInterval>& right) {
    std::vector<int> balance(line.heights.size() + 1, 0);
    const auto count = [&](double low, double high, int weight) {
        balance[static_cast<std::size_t>(nodeAt(line, low) - line.firstNode)] += weight;
        balance[static_cast<std::size_t>(nodeAt(line, high) - line.firstNode)] -= weight;
    };
    for (const auto& one : left) count(one.lowRight, one.highRight, 1);
    for (const auto& one : right) count(one.lowLeft, one.highLeft, -1);
    int sum = 0;
    for (std::size_t i = 0; i + 1 < line.heights.size(); ++i) {
        sum += balance[i];
        const int below = line.firstNode + static_cast<int>(i);
        if (sum > 0) m_sides.push_back({below, below + 1, kUpright, false});
        if (sum < 0) m_sides.push_back({below + 1, below, kUpright, false});
    }
}

void Tracer::addSides(const std::vector<SlabInterval>& intervals) {
    std::vector<SlabInterval> left;
    std::vector<SlabInterval> right;
    std::vector<std::pair<int, int>> starts; // nodes of the left slab's intervals on its left line
    std::size_t next = 0;
    while (next < intervals.size() || !left.empty()) {
        const int index = left.empty() ? intervals[next].slab : left.front().slab + 1;
        right.clear();
        for (; next < intervals.size() && intervals[next].slab == index; ++next)
            right.push_back(intervals[next]);
        std::vector<double> heights;
        for (const auto& one : left) heights.insert(heights.end(), {one.lowRight, one.highRight});
        for (const auto& one : right) heights.insert(heights.end(), {one.lowLeft, one.highLeft});
        const Line line = makeLine(std::move(heights), m_lines[static_cast<std::size_t>(index)]);
        for (std::size_t i = 0; i < left.size(); ++i) {
            m_sides.push_back({starts[i].first, nodeAt(line, left[i].lowRight), left[i].lowEdge, false});
            m_sides.push_back({nodeAt(line, left[i].highRight), starts[i].second, left[i].highEdge, false});
        }
        addUpright(line, left, right);
        starts.clear();
        for (const auto& one : right)
            starts.emplace_back(nodeAt(line, one.lowLeft), nodeAt(line, one.highLeft));
        left.swap(right);
    }
    std::stable_sort(m_sides.begin(), m_sides.end(),
                     [](const Side& a, const Side& b) { return a.from < b.from; });
    m_firstOut.assign(m_nodes.size() + 1, 0);
    for (const Side& one : m_sides) ++m_firstOut[static_cast<std::size_t>(one.from) + 1];
    for (std::size_t i = 1; i < m_firstOut.size(); ++i) m_firstOut[i] += m_firstOut[i - 1];
}

/// The side that goes on around the same piece of the region: the sharpest turn to the left.
int Tracer::nextSide(int arrived) const {
    const int at = side(arrived).to;
    const Point back = node(side(arrived).from) - node(at);
    int best = -1;
    double bestTurn = 0;
    for (int i = m_firstOut[static_cast<std::size_t>(at)]; i < m_firstOut[static_cast<std::size_t>(at) + 1];
         ++i) {
        if (side(i).used) continue;
        const Point ahead = node(side(i).to) - node(at);
        double turn = std::atan2(cross(ahead, back), dot(ahead, back));
        if (turn <= 0) turn += 2 * std::numbers::pi;
        if (best < 0 || turn < bestTurn) {
            best = i;
            bestTurn = turn;
        }
    }
    return best;
}

Ring Tracer::ringOf(const std::vector<int>& sides) const {
    Ring ring;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const Side& before = side(sides[(i + sides.size() - 1) % sides.size()]);
        const Side& after = side(sides[i]);
        if (before.source == after.source) continue; // straight on
        ring.push_back(node(after.from) + m_origin);
    }
    return ring;
}

/// Cuts a closed chain that passes a node more than once into simple rings.
void Tracer::cutLoops(const std::vector<int>& chain, std::vector<Ring>& rings) const {
    std::vector<int> open;
    std::unordered_map<int, std::size_t> seenAt;
    for (const int one : chain) {
        const int from = side(one).from;
        if (const auto seen = seenAt.find(from); seen != seenAt.end()) {
            const std::vector<int> loop(open.begin() + static_cast<std::ptrdiff_t>(seen->second), open.end());
            for (const int inner : loop) seenAt.erase(side(inner).from);
            open.resize(open.size() - loop.size());
            rings.push_back(ringOf(loop));
        }
        seenAt[from] = open.size();
        open.push_back(one);
    }
    rings.push_back(ringOf(open));
}

std::vector<Ring> Tracer::rings() {
    std::vector<Ring> result;
    for (std::size_t start = 0; start < m_sides.size(); ++start) {
        std::vector<int> chain;
        for (int at = static_cast<int>(start); at >= 0 && !side(at).used; at = nextSide(at)) {
            m_sides[static_cast<std::size_t>(at)].used = true;
            chain.push_back(at);
        }
        if (chain.size() > 2) cutLoops(chain, result);
    }
    return result;
}

/// Puts each hole into the smallest outer ring around it.
Polygons withHoles(const std::vector<Ring>& rings) {
    Polygons polygons;
    std::vector<double> areas;
    for (const Ring& ring : rings) {
        const double size = signedArea(ring);
        if (size < kSmallestArea) continue;
        polygons.push_back({ring, {}});
        areas.push_back(size);
    }
    for (const Ring& ring : rings) {
        if (signedArea(ring) > -kSmallestArea) continue;
        const Point inside = (ring[0] + ring[1]) * 0.5;
        std::size_t owner = polygons.size();
        for (std::size_t i = 0; i < polygons.size(); ++i) {
            if (owner < polygons.size() && areas[i] >= areas[owner]) continue;
            if (areas[i] > -signedArea(ring) && contains(Polygon{polygons[i].outer, {}}, inside)) owner = i;
        }
        if (owner < polygons.size()) polygons[owner].holes.push_back(ring);
    }
    return polygons;
}

} // namespace

Polygons outlineOf(const std::vector<SlabInterval>& intervals, const std::vector<double>& lines,
                   Point origin) {
    Tracer tracer(lines, origin);
    tracer.addSides(intervals);
    return withHoles(tracer.rings());
}

} // namespace vidette::geometry
