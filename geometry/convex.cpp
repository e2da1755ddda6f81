// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/convex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

constexpr double kOnLine = 1e-10;  // m
constexpr double kShortest = 1e-9; // m; the direction of a shorter side is rounding
constexpr std::size_t kAtHand = 64;

/// Where a side crosses the line; independent of the side's direction.
Point crossing(Point a, Point b, double aboveA, double aboveB) {
    if (b < a) {
        std::swap(a, b);
        std::swap(aboveA, aboveB);
    }
    return a + (b - a) * (aboveA / (aboveA - aboveB));
}

/// Heights of the corners above a line, on the stack for small polygons.
class Heights {
  public:
    Heights(const Ring& convex, Line line) {
        if (convex.size() > kAtHand) m_more.resize(convex.size());
        double* values = m_more.empty() ? m_few.data() : m_more.data();
        for (std::size_t i = 0; i < convex.size(); ++i) {
            const double above = line.above(convex[i]);
            values[i] = above;
            highest = std::max(highest, above);
            lowest = std::min(lowest, above);
        }
        m_values = values;
    }
    double operator[](std::size_t i) const { return m_values[i]; }

    double highest = -std::numeric_limits<double>::infinity();
    double lowest = std::numeric_limits<double>::infinity();

  private:
    std::array<double, kAtHand> m_few;
    std::vector<double> m_more;
    const double* m_values = nullptr;
};

} // namespace

Line lineThrough(Point a, Point b) {
    const Point along = b - a;
    const double length = std::hypot(along.x, along.y);
    const Point normal{-along.y / length, along.x / length};
    return {normal, dot(normal, a)};
}

std::vector<Line> sidesOf(const Ring& convex) {
    std::vector<Line> lines;
    lines.reserve(convex.size());
    for (std::size_t i = 0; i < convex.size(); ++i) {
        const Point next = convex[(i + 1) % convex.size()];
        const Point along = next - convex[i];
        if (dot(along, along) > kShortest * kShortest) lines.push_back(lineThrough(convex[i], next));
    }
    return lines;
}

Ring hullOf(std::vector<Point> points) {
    std::sort(points.begin(), points.end());
    Ring hull;
    for (int side = 0; side < 2; ++side) {
        const std::size_t start = hull.size();
        for (const Point p : points) {
            while (hull.size() >= start + 2 &&
                   cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0)
                hull.pop_back();
            hull.push_back(p);
        }
        hull.pop_back();
        std::reverse(points.begin(), points.end());
    }
    return hull;
}

Cut cut(const Ring& convex, Line line, Ring& inside, Ring* outside) {
    const Heights above(convex, line);
    if (above.lowest >= -kOnLine) return Cut::AllInside;
    if (above.highest <= kOnLine) return Cut::AllOutside;
    inside.clear();
    if (outside) outside->clear();
    for (std::size_t i = 0; i < convex.size(); ++i) {
        const std::size_t next = i + 1 < convex.size() ? i + 1 : 0;
        if (above[i] >= -kOnLine) inside.push_back(convex[i]);
        if (outside && above[i] <= kOnLine) outside->push_back(convex[i]);
        const bool out = above[i] > kOnLine && above[next] < -kOnLine;
        const bool in = above[i] < -kOnLine && above[next] > kOnLine;
        if (!out && !in) continue;
        const Point p = crossing(convex[i], convex[next], above[i], above[next]);
        inside.push_back(p);
        if (outside) outside->push_back(p);
    }
    return Cut::Both;
}

ConvexRegion::ConvexRegion(std::vector<Line> lines, const Ring& disc, Point middle)
    : m_lines(std::move(lines)), m_bounds(boundsOf(disc)) {
    addArc(disc, middle);
}

void ConvexRegion::addArc(const Ring& disc, Point middle) {
    m_middle = middle;
    double furthest = 0;
    for (const Point p : disc) furthest = std::max(furthest, std::hypot(p.x - middle.x, p.y - middle.y));
    double apothem = std::numeric_limits<double>::infinity();
    for (const Line& line : sidesOf(disc)) {
        const double distance = line.above(middle);
        if (distance < furthest / 2) continue;
        m_arc.push_back(line);
        apothem = std::min(apothem, distance);
    }
    m_apothemSquared = apothem * apothem;
}

bool ConvexRegion::reachesArc(const Ring& polygon) const {
    return std::any_of(polygon.begin(), polygon.end(), [&](Point p) {
        const Point from = p - m_middle;
        return dot(from, from) > m_apothemSquared;
    });
}

Cut ConvexRegion::clip(Ring& polygon, Ring& scratch) const {
    Cut result = Cut::AllInside;
    const auto keep = [&](const std::vector<Line>& lines) {
        for (const Line& line : lines) {
            const Cut found = cut(polygon, line, scratch, nullptr);
            if (found == Cut::AllOutside) return false;
            if (found == Cut::AllInside) continue;
            std::swap(polygon, scratch);
            result = Cut::Both;
        }
        return true;
    };
    if (!keep(m_lines)) return Cut::AllOutside;
    if (!m_arc.empty() && reachesArc(polygon) && !keep(m_arc)) return Cut::AllOutside;
    return polygon.size() > 2 ? result : Cut::AllOutside;
}

bool ConvexRegion::subtract(Ring& polygon, Ring& scratch, std::vector<Ring>& parts) const {
    const std::size_t before = parts.size();
    const Ring whole = polygon;
    Ring outside;
    for (const std::vector<Line>* lines : {&m_lines, &m_arc}) {
        if (lines == &m_arc && !m_arc.empty() && !reachesArc(polygon)) break;
        for (const Line& line : *lines) {
            const Cut found = cut(polygon, line, scratch, &outside);
            if (found == Cut::AllInside) continue;
            if (found == Cut::AllOutside) {
                parts.resize(before);
                polygon = whole;
                return false;
            }
            std::swap(polygon, scratch);
            if (outside.size() > 2) parts.push_back(outside);
        }
    }
    return true;
}

} // namespace vidette::geometry
