// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/slow_sight.h"

#include <algorithm>
#include <cmath>

namespace vidette::support {
namespace {

constexpr double kTouch = 1e-7; // m

} // namespace

SlowSight::Vector SlowSight::unit(Vector v) {
    const long double size = std::hypot(v.x, v.y);
    return {v.x / size, v.y / size};
}

SlowSight::SlowSight(const std::vector<geometry::Wall>& walls) : m_walls(walls) {
    std::vector<Edge> edges;
    for (const auto& wall : walls) {
        edges.push_back({{wall.a.x, wall.a.y}, {wall.b.x, wall.b.y}});
        m_corners.push_back(edges.back().a);
        m_corners.push_back(edges.back().b);
    }
    for (std::size_t i = 0; i < edges.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) {
            const Vector along{edges[i].b.x - edges[i].a.x, edges[i].b.y - edges[i].a.y};
            const Vector other{edges[k].b.x - edges[k].a.x, edges[k].b.y - edges[k].a.y};
            const Vector gap{edges[k].a.x - edges[i].a.x, edges[k].a.y - edges[i].a.y};
            const long double slant = cross(along, other);
            if (slant == 0) continue;
            const long double t = cross(gap, other) / slant;
            const long double u = cross(gap, along) / slant;
            if (t > 0 && t < 1 && u > 0 && u < 1)
                m_corners.push_back({edges[i].a.x + t * along.x, edges[i].a.y + t * along.y});
        }
    }
}

std::vector<SlowSight::Edge> SlowSight::edgesAround(geometry::Point eye) const {
    std::vector<Edge> edges;
    for (const auto& wall : m_walls) {
        if (geometry::distanceToSegment(eye, wall.a, wall.b) <= kTouch) continue;
        const auto from = [eye](geometry::Point p) {
            return Vector{static_cast<long double>(p.x) - eye.x, static_cast<long double>(p.y) - eye.y};
        };
        edges.push_back({from(wall.a), from(wall.b)});
    }
    return edges;
}

std::vector<SlowSight::Vector> SlowSight::directionsFrom(geometry::Point eye) const {
    std::vector<Vector> directions;
    for (const Vector corner : m_corners) {
        const Vector v{corner.x - eye.x, corner.y - eye.y};
        if (std::hypot(v.x, v.y) > kTouch) directions.push_back(unit(v));
    }
    std::sort(directions.begin(), directions.end(),
              [](Vector a, Vector b) { return std::atan2(a.y, a.x) < std::atan2(b.y, b.x); });
    return directions;
}

const SlowSight::Edge* SlowSight::nearest(const std::vector<Edge>& edges, Vector direction) {
    const Edge* found = nullptr;
    long double least = std::numeric_limits<long double>::infinity();
    for (const Edge& edge : edges) {
        const long double left = cross(direction, edge.a);
        const long double right = cross(direction, edge.b);
        if ((left > 0) == (right > 0)) continue;
        const long double share = left / (left - right);
        const Vector at{edge.a.x + share * (edge.b.x - edge.a.x), edge.a.y + share * (edge.b.y - edge.a.y)};
        const long double distance = dot(at, direction);
        if (distance <= 0 || distance >= least) continue;
        least = distance;
        found = &edge;
    }
    return found;
}

/// Where a direction meets the line of an edge; never beyond its farther end, even along the line itself.
SlowSight::Vector SlowSight::meeting(const Edge& edge, Vector direction) {
    const Vector along{edge.b.x - edge.a.x, edge.b.y - edge.a.y};
    const long double most = std::max(std::hypot(edge.a.x, edge.a.y), std::hypot(edge.b.x, edge.b.y));
    const long double slant = cross(direction, along);
    long double distance = slant == 0 ? most : cross(edge.a, along) / slant;
    if (!(distance > 0) || distance > most) distance = most;
    return {direction.x * distance, direction.y * distance};
}

/// Area of the triangle (eye, p, q) inside the circle of `range` around the eye.
long double SlowSight::inDisc(Vector p, Vector q, long double range) {
    const auto sector = [range](Vector from, Vector to) {
        return range * range * std::atan2(cross(from, to), dot(from, to)) / 2;
    };
    const Vector along{q.x - p.x, q.y - p.y};
    const long double length2 = dot(along, along);
    const long double foot = length2 > 0 ? -dot(p, along) / length2 : 0;
    const Vector nearest{p.x + foot * along.x, p.y + foot * along.y};
    const long double rest = range * range - dot(nearest, nearest);
    if (!(rest > 0) || length2 == 0) return sector(p, q);
    const long double half = std::sqrt(rest / length2);
    const long double in = std::clamp<long double>(foot - half, 0, 1);
    const long double out = std::clamp<long double>(foot + half, 0, 1);
    const Vector first{p.x + in * along.x, p.y + in * along.y};
    const Vector last{p.x + out * along.x, p.y + out * along.y};
    return sector(p, first) + cross(first, last) / 2 + sector(last, q);
}

double SlowSight::area(geometry::Point eye, double range) const {
    const auto edges = edgesAround(eye);
    const auto directions = directionsFrom(eye);
    long double total = 0;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        const Vector from = directions[i];
        const Vector to = directions[(i + 1) % directions.size()];
        if (cross(from, to) <= 0) continue;
        const Edge* wall = nearest(edges, unit({from.x + to.x, from.y + to.y}));
        if (!wall) continue;
        const Vector p = meeting(*wall, from);
        const Vector q = meeting(*wall, to);
        total += std::isinf(range) ? cross(p, q) / 2 : inDisc(p, q, range);
    }
    return static_cast<double>(total);
}

bool SlowSight::sees(geometry::Point eye, geometry::Point target) const {
    const Vector way{static_cast<long double>(target.x) - eye.x, static_cast<long double>(target.y) - eye.y};
    const Edge* wall = nearest(edgesAround(eye), unit(way));
    if (!wall) return true;
    const Vector at = meeting(*wall, unit(way));
    return dot(way, way) < dot(at, at);
}

} // namespace vidette::support
