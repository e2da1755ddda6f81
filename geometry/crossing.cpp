// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/crossing.h"

#include "geometry/box_index.h"
#include "geometry/predicates.h"

#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kParallel = 1e-9;

bool segmentsMeet(Point a, Point b, Point c, Point d) {
    const int ofC = orientation(a, b, c);
    const int ofD = orientation(a, b, d);
    const int ofA = orientation(c, d, a);
    const int ofB = orientation(c, d, b);
    if (ofC * ofD < 0 && ofA * ofB < 0) return true;
    return (ofC == 0 && boundsOf(a, b).holds(c)) || (ofD == 0 && boundsOf(a, b).holds(d)) ||
           (ofA == 0 && boundsOf(c, d).holds(a)) || (ofB == 0 && boundsOf(c, d).holds(b));
}

/// Cohen–Sutherland in short: the piece has an end inside, or crosses a diagonal of the box.
bool pieceMeets(const Box& box, Point a, Point b) {
    if (!meet(boundsOf(a, b), box)) return false;
    if (box.holds(a) || box.holds(b)) return true;
    return segmentsMeet(a, b, box.low, box.high) ||
           segmentsMeet(a, b, {box.low.x, box.high.y}, {box.high.x, box.low.y});
}

} // namespace

bool meets(const Box& box, const Polyline& line, bool closed) {
    if (box.empty() || line.empty()) return false;
    const auto piece = [&](Point a, Point b) { return pieceMeets(box, a, b); };
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (piece(line[i - 1], line[i])) return true;
    }
    return closed || line.size() == 1 ? piece(line.back(), line.front()) : false;
}

std::optional<Point> lineCrossing(Point a, Point b, Point c, Point d) {
    const Point one = b - a;
    const Point other = d - c;
    const double turn = cross(one, other);
    const double sizes = std::sqrt(dot(one, one)) * std::sqrt(dot(other, other));
    if (!(std::abs(turn) > kParallel * sizes)) return {};
    return a + one * (cross(c - a, other) / turn);
}

std::optional<Point> crossing(Point a, Point b, Point c, Point d) {
    if (!segmentsMeet(a, b, c, d)) return {};
    return lineCrossing(a, b, c, d);
}

std::optional<Point> selfCrossing(const Ring& ring) {
    const std::size_t count = ring.size();
    if (count < 4) return {};
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < count; ++i) boxes.push_back(boundsOf(ring[i], ring[(i + 1) % count]));
    const BoxIndex index(boxes);
    std::optional<Point> found;
    for (std::size_t i = 0; i < count && !found; ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % count];
        index.visit(boxes[i], [&](std::size_t j) {
            const bool neighbours = j <= i + 1 || (i == 0 && j + 1 == count);
            if (found || neighbours) return;
            const Point c = ring[j];
            const Point d = ring[(j + 1) % count];
            if (segmentsMeet(a, b, c, d)) found = lineCrossing(a, b, c, d).value_or(c);
        });
    }
    return found;
}

} // namespace vidette::geometry
