// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/opening_symbol.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kRound = 0.01;   ///< of the radius, how far points may be off the circle
constexpr double kTouching = 0.1; ///< of the radius: symbols are drawn by hand
constexpr double kLeastTurn = 30; ///< degrees; a door that is drawn ajar
constexpr double kLargestTurn = 200;

double length(Point p) {
    return std::hypot(p.x, p.y);
}

/// The centre of the circle through three points; nothing where they lie on a line.
std::optional<Point> centreOf(Point a, Point b, Point c) {
    const Point ab = b - a;
    const Point ac = c - a;
    const double twice = 2 * cross(ab, ac);
    if (std::abs(twice) <= 1e-9 * (dot(ab, ab) + dot(ac, ac))) return std::nullopt;
    const double bb = dot(ab, ab);
    const double cc = dot(ac, ac);
    return a + Point{(ac.y * bb - ab.y * cc) / twice, (ab.x * cc - ac.x * bb) / twice};
}

/// Of the whole line around the centre, degrees.
double turnAround(Point centre, const Polyline& line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point a = line[i - 1] - centre;
        const Point b = line[i] - centre;
        sum += std::atan2(cross(a, b), dot(a, b));
    }
    return std::abs(sum) * 180 / std::numbers::pi;
}

bool touches(const Polyline& part, Point p, double reach) {
    return std::any_of(part.begin(), part.end(), [&](Point q) { return length(q - p) <= reach; });
}

/// The end of the arc at which the door closes: the leaf stands at the other.
Point closedEnd(const CircleArc& arc, const std::vector<Polyline>& parts) {
    const double reach = kTouching * arc.radius;
    const auto leafAt = [&](Point end) {
        return std::any_of(parts.begin(), parts.end(), [&](const Polyline& part) {
            return !arcOf(part) && touches(part, end, reach) && touches(part, arc.centre, 2 * reach);
        });
    };
    return leafAt(arc.from) && !leafAt(arc.to) ? arc.to : leafAt(arc.to) ? arc.from : arc.to;
}

Polyline longestEdge(const std::vector<Polyline>& parts) {
    Polyline longest;
    double most = 0;
    for (const Polyline& part : parts) {
        for (std::size_t i = 1; i < part.size(); ++i) {
            const double here = length(part[i] - part[i - 1]);
            if (here <= most) continue;
            most = here;
            longest = {part[i - 1], part[i]};
        }
    }
    return longest;
}

std::optional<Polyline> middleLine(const std::vector<Polyline>& parts) {
    const Polyline edge = longestEdge(parts);
    if (edge.empty()) return std::nullopt;
    const Point along = (edge[1] - edge[0]) * (1 / length(edge[1] - edge[0]));
    const Point across{-along.y, along.x};
    Box extent; // x along the edge, y across it
    for (const Polyline& part : parts)
        for (const Point p : part) extent.include(Point{dot(p - edge[0], along), dot(p - edge[0], across)});
    const Point start = edge[0] + across * ((extent.low.y + extent.high.y) / 2);
    return Polyline{start + along * extent.low.x, start + along * extent.high.x};
}

} // namespace

std::optional<CircleArc> arcOf(const Polyline& line) {
    constexpr std::size_t kFewest = 5;
    if (line.size() < kFewest) return std::nullopt;
    const auto centre = centreOf(line.front(), line[line.size() / 2], line.back());
    if (!centre) return std::nullopt;
    const double radius = length(line.front() - *centre);
    const bool round = std::all_of(line.begin(), line.end(), [&](Point p) {
        return std::abs(length(p - *centre) - radius) <= kRound * radius;
    });
    const double turn = turnAround(*centre, line);
    if (!round || turn < kLeastTurn || turn > kLargestTurn) return std::nullopt;
    return CircleArc{*centre, radius, line.front(), line.back()};
}

std::optional<Polyline> openingLine(const std::vector<Polyline>& parts) {
    std::vector<CircleArc> arcs;
    for (const Polyline& part : parts)
        if (const auto arc = arcOf(part)) arcs.push_back(*arc);
    if (arcs.empty()) return middleLine(parts);
    const auto larger = [](const CircleArc& a, const CircleArc& b) { return a.radius > b.radius; };
    std::sort(arcs.begin(), arcs.end(), larger);
    const Point closed = closedEnd(arcs.front(), parts);
    const double reach = kTouching * arcs.front().radius;
    for (std::size_t i = 1; i < arcs.size(); ++i) {
        const bool meets = length(closedEnd(arcs[i], parts) - closed) <= reach;
        if (meets && length(arcs[i].centre - arcs.front().centre) > reach)
            return Polyline{arcs.front().centre, arcs[i].centre};
    }
    return Polyline{arcs.front().centre, closed};
}

} // namespace vidette::geometry
