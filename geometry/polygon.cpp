// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/polygon.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::geometry {

void Box::include(Point p) {
    if (empty()) {
        low = high = p;
        return;
    }
    low = {std::min(low.x, p.x), std::min(low.y, p.y)};
    high = {std::max(high.x, p.x), std::max(high.y, p.y)};
}

void Box::include(const Box& other) {
    if (other.empty()) return;
    include(other.low);
    include(other.high);
}

Box Box::grown(double margin) const {
    if (empty()) return *this;
    return {{low.x - margin, low.y - margin}, {high.x + margin, high.y + margin}};
}

bool meet(const Box& a, const Box& b) {
    return a.low.x <= b.high.x && b.low.x <= a.high.x && a.low.y <= b.high.y && b.low.y <= a.high.y;
}

double signedArea(std::span<const Point> ring) {
    if (ring.size() < 3) return 0;
    const Point origin = ring.front();
    double twice = 0;
    for (std::size_t i = 1; i + 1 < ring.size(); ++i) twice += cross(ring[i] - origin, ring[i + 1] - origin);
    return twice / 2;
}

double area(const Polygon& polygon) {
    double total = std::abs(signedArea(polygon.outer));
    for (const Ring& hole : polygon.holes) total -= std::abs(signedArea(hole));
    return total;
}

double area(const Polygons& polygons) {
    double total = 0;
    for (const Polygon& polygon : polygons) total += area(polygon);
    return total;
}

namespace {

/// First moments of a ring around `origin`, oriented by `sign`.
Point moments(const Ring& ring, Point origin, double sign) {
    Point sum;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i] - origin;
        const Point b = ring[(i + 1) % ring.size()] - origin;
        sum = sum + (a + b) * (cross(a, b) / 6);
    }
    return sum * (signedArea(ring) < 0 ? -sign : sign);
}

} // namespace

Point centroid(const Polygon& polygon) {
    if (polygon.outer.empty()) return {};
    const Point origin = polygon.outer.front();
    const double total = area(polygon);
    if (total <= 0) {
        Point mean;
        for (const Point p : polygon.outer) mean = mean + (p - origin);
        return origin + mean * (1.0 / static_cast<double>(polygon.outer.size()));
    }
    Point sum = moments(polygon.outer, origin, 1);
    for (const Ring& hole : polygon.holes) sum = sum + moments(hole, origin, -1);
    return origin + sum * (1 / total);
}

bool crossesRay(Point a, Point b, Point p) {
    return (a.y > p.y) != (b.y > p.y) && p.x < (b.x - a.x) * (p.y - a.y) / (b.y - a.y) + a.x;
}

namespace {

bool crossesOdd(const Ring& ring, Point p) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
        if (crossesRay(ring[i], ring[j], p)) inside = !inside;
    }
    return inside;
}

Ring withoutRepeats(const Ring& ring) {
    Ring result;
    for (const Point p : ring) {
        if (result.empty() || !(result.back() == p)) result.push_back(p);
    }
    while (result.size() > 1 && result.front() == result.back()) result.pop_back();
    return result;
}

} // namespace

bool contains(const Polygon& polygon, Point p) {
    bool inside = !polygon.outer.empty() && crossesOdd(polygon.outer, p);
    for (const Ring& hole : polygon.holes) inside ^= !hole.empty() && crossesOdd(hole, p);
    return inside;
}

bool contains(const Polygons& polygons, Point p) {
    return std::any_of(polygons.begin(), polygons.end(),
                       [p](const Polygon& one) { return contains(one, p); });
}

Polygon normalised(Polygon polygon) {
    polygon.outer = withoutRepeats(polygon.outer);
    if (signedArea(polygon.outer) < 0) std::reverse(polygon.outer.begin(), polygon.outer.end());
    for (Ring& hole : polygon.holes) {
        hole = withoutRepeats(hole);
        if (signedArea(hole) > 0) std::reverse(hole.begin(), hole.end());
    }
    return polygon;
}

Box boundsOf(Point a, Point b) {
    Box box{a, a};
    box.include(b);
    return box;
}

Box boundsOf(const Ring& ring) {
    Box box;
    for (const Point p : ring) box.include(p);
    return box;
}

Box boundsOf(const std::vector<Polyline>& lines) {
    Box box;
    for (const Polyline& line : lines) box.include(boundsOf(line));
    return box;
}

Box boundsOf(const Polygons& polygons) {
    Box box;
    for (const Polygon& polygon : polygons) box.include(boundsOf(polygon.outer));
    return box;
}

double distanceToSegment(Point p, Point a, Point b) {
    const Point along = b - a;
    const double squared = dot(along, along);
    const double t = squared > 0 ? std::clamp(dot(p - a, along) / squared, 0.0, 1.0) : 0.0;
    const Point gap = p - (a + along * t);
    return std::hypot(gap.x, gap.y);
}

double distanceToEdges(Point p, const Polygon& polygon) {
    double nearest = std::numeric_limits<double>::infinity();
    const auto look = [&](const Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            nearest = std::min(nearest, distanceToSegment(p, ring[i], ring[(i + 1) % ring.size()]));
    };
    look(polygon.outer);
    for (const Ring& hole : polygon.holes) look(hole);
    return nearest;
}

void translate(std::vector<Point>& points, Point by) {
    for (Point& p : points) p = p + by;
}

void translate(Polygons& polygons, Point by) {
    for (Polygon& polygon : polygons) {
        translate(polygon.outer, by);
        for (Ring& hole : polygon.holes) translate(hole, by);
    }
}

double length(const Polyline& line) {
    double total = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        total += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return total;
}

} // namespace vidette::geometry
