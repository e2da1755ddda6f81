// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/convex.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

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
    Heights(std::span<const Point> convex, Line line) {
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

void cuttingSides(const std::array<Point, 3>& triangle, std::span<const Point> part,
                  std::vector<Line>& sides) {
    sides.clear();
    for (std::size_t i = 0; i < part.size(); ++i) {
        const Point next = part[i + 1 < part.size() ? i + 1 : 0];
        const Point along = next - part[i];
        const double squared = dot(along, along);
        if (squared <= kShortest * kShortest) continue;
        const auto left = [&](Point corner) { return cross(along, corner - part[i]); };
        const double lowest = std::min({left(triangle[0]), left(triangle[1]), left(triangle[2])});
        if (lowest < 0 && lowest * lowest > kOnLine * kOnLine * squared)
            sides.push_back(lineThrough(part[i], next));
    }
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

Cut cut(std::span<const Point> convex, Line line, Ring& inside, Ring* outside) {
    const Heights above(convex, line);
    if (above.lowest >= -kOnLine) return Cut::AllInside;
    if (above.highest <= kOnLine) return Cut::AllOutside;
    const std::size_t most = 2 * convex.size();
    inside.resize(most);
    if (outside) outside->resize(most);
    Point* in = inside.data();
    Point* out = outside ? outside->data() : nullptr;
    for (std::size_t i = 0; i < convex.size(); ++i) {
        const std::size_t next = i + 1 < convex.size() ? i + 1 : 0;
        if (above[i] >= -kOnLine) *in++ = convex[i];
        if (out && above[i] <= kOnLine) *out++ = convex[i];
        const bool leaves = above[i] > kOnLine && above[next] < -kOnLine;
        const bool enters = above[i] < -kOnLine && above[next] > kOnLine;
        if (!leaves && !enters) continue;
        const Point p = crossing(convex[i], convex[next], above[i], above[next]);
        *in++ = p;
        if (out) *out++ = p;
    }
    inside.resize(static_cast<std::size_t>(in - inside.data()));
    if (outside) outside->resize(static_cast<std::size_t>(out - outside->data()));
    return Cut::Both;
}

void ConvexRegion::forgetSidesAround(const Cone& cone, double reach) {
    const auto isInside = [&](const Line& line, Point to) {
        const Point ray = to - cone.foot;
        return dot(line.normal, ray) * reach >= -kOnLine * std::sqrt(dot(ray, ray));
    };
    std::erase_if(m_lines, [&](const Line& line) {
        return line.above(cone.foot) >= -kOnLine && isInside(line, cone.right) && isInside(line, cone.left);
    });
}

Cut ConvexRegion::clip(Ring& polygon, Scratch& scratch) const {
    Cut result = Cut::AllInside;
    const auto keep = [&](const std::vector<Line>& lines) {
        for (const Line& line : lines) {
            const Cut found = cut(polygon, line, scratch.ring, nullptr);
            if (found == Cut::AllOutside) return false;
            if (found == Cut::AllInside) continue;
            std::swap(polygon, scratch.ring);
            result = Cut::Both;
        }
        return true;
    };
    if (!keep(m_lines)) return Cut::AllOutside;
    if (!m_range.empty()) {
        m_range.chordsAcross(polygon, scratch.chords);
        if (!keep(scratch.chords)) return Cut::AllOutside;
    }
    return polygon.size() > 2 ? result : Cut::AllOutside;
}

bool ConvexRegion::subtract(Ring& polygon, Scratch& scratch, std::vector<Ring>& parts) const {
    const std::size_t before = parts.size();
    const Ring whole = polygon;
    Ring outside;
    std::vector<Line> lines;
    if (!m_range.empty()) m_range.chordsAcross(polygon, lines);
    lines.insert(lines.begin(), m_lines.begin(), m_lines.end());
    for (const Line& line : lines) {
        const Cut found = cut(polygon, line, scratch.ring, &outside);
        if (found == Cut::AllInside) continue;
        if (found == Cut::AllOutside) {
            parts.resize(before);
            polygon = whole;
            return false;
        }
        std::swap(polygon, scratch.ring);
        if (outside.size() > 2) parts.push_back(outside);
    }
    return true;
}

} // namespace vidette::geometry
