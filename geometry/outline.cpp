// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/outline.h"

#include "geometry/ring_chain.h"

#include <algorithm>

namespace vidette::geometry {
namespace {

constexpr double kSameY = 1e-9;        // heights on one line closer than this are one point
constexpr double kSmallestArea = 1e-8; // m²; smaller outlines are rounding
constexpr int kUpright = -1;           // source of a side that lies on a slab line

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

    const std::vector<double>& m_lines;
    Point m_origin;
    std::vector<Point> m_nodes;
    std::vector<ChainSide> m_sides;
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
        if (sum > 0) m_sides.push_back({below, below + 1, kUpright});
        if (sum < 0) m_sides.push_back({below + 1, below, kUpright});
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
            m_sides.push_back({starts[i].first, nodeAt(line, left[i].lowRight), left[i].lowEdge});
            m_sides.push_back({nodeAt(line, left[i].highRight), starts[i].second, left[i].highEdge});
        }
        addUpright(line, left, right);
        starts.clear();
        for (const auto& one : right)
            starts.emplace_back(nodeAt(line, one.lowLeft), nodeAt(line, one.highLeft));
        left.swap(right);
    }
}

std::vector<Ring> Tracer::rings() {
    for (Point& node : m_nodes) node = node + m_origin;
    std::vector<Ring> result;
    for (ChainedRing& one : chainedRings(m_nodes, std::move(m_sides))) result.push_back(std::move(one.ring));
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
