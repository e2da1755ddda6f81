// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/piece_outline.h"

#include "geometry/convex.h"
#include "geometry/overlay.h"
#include "geometry/point_welder.h"
#include "geometry/ring_chain.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>

namespace vidette::geometry {
namespace {

constexpr double kSamePoint = 2e-8;    // m; ends of sides closer than this are one point
constexpr double kOnSide = 1e-8;       // m; a corner this near to a triangle's side lies on it
constexpr double kSmallestArea = 1e-8; // m²; smaller outlines are rounding

/// Sets that grow together.
class Groups {
  public:
    int add() {
        m_parent.push_back(static_cast<int>(m_parent.size()));
        return m_parent.back();
    }
    int rootOf(int one) {
        while (m_parent[static_cast<std::size_t>(one)] != one) {
            auto& parent = m_parent[static_cast<std::size_t>(one)];
            parent = m_parent[static_cast<std::size_t>(parent)];
            one = parent;
        }
        return one;
    }
    void join(int a, int b) { m_parent[static_cast<std::size_t>(rootOf(a))] = rootOf(b); }

  private:
    std::vector<int> m_parent;
};

/// A stretch of a part's ring along a side of its triangle, measured along the side from its end with the
/// smaller number.
struct Stretched {
    std::int64_t side = 0; ///< the smaller of the two numbers that the side has
    double from = 0;
    double to = 0; ///< less than `from` where the ring runs the other way
    Point start;
    Point end;
    int part = 0;
};

class Assembly {
  public:
    Assembly(const SightMesh& mesh, const base::Task& task) : m_mesh(mesh), m_task(task) {}

    void add(int triangle, std::span<const Point> ring, int part);
    int newPart() { return m_parts.add(); }
    Polygons polygons();

  private:
    std::int64_t sideNumber(int triangle, int side) const {
        const std::int32_t beyond = m_mesh.triangle(triangle).beyond[side];
        const std::int32_t own = 4 * triangle + side;
        return beyond < 0 ? own : std::min(own, beyond);
    }
    int sideUnder(const std::array<Point, 3>& corners, Point a, Point b) const;
    void addStretch(int triangle, int side, Point a, Point b, int part);
    void joinSides();
    void joinSide(std::span<const Stretched> stretches);
    void emit(Point from, Point to, int part) {
        const int a = m_nodes.of(from);
        const int b = m_nodes.of(to);
        if (a != b) m_sides.push_back({a, b, static_cast<int>(m_sides.size()), part});
    }

    const SightMesh& m_mesh;
    const base::Task& m_task;
    Groups m_parts;
    PointWelder m_nodes{kSamePoint};
    std::vector<Stretched> m_stretches;
    std::vector<ChainSide> m_sides;
};

/// The side of the triangle that the segment a–b lies on; −1 = none.
int Assembly::sideUnder(const std::array<Point, 3>& corners, Point a, Point b) const {
    int nearest = -1;
    double distance = kOnSide;
    for (std::size_t side = 0; side < 3; ++side) {
        const Line line = lineThrough(corners[(side + 1) % 3], corners[(side + 2) % 3]);
        const double away = std::max(std::abs(line.above(a)), std::abs(line.above(b)));
        if (away > distance) continue;
        distance = away;
        nearest = static_cast<int>(side);
    }
    return nearest;
}

void Assembly::add(int triangle, std::span<const Point> ring, int part) {
    const std::array<Point, 3> corners = m_mesh.corners(triangle);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        const int side = sideUnder(corners, a, b);
        if (side < 0) {
            emit(a, b, part);
        } else {
            addStretch(triangle, side, a, b, part);
        }
    }
}

void Assembly::addStretch(int triangle, int side, Point a, Point b, int part) {
    const SightMesh::Triangle& one = m_mesh.triangle(triangle);
    const std::int32_t first = std::min(one.vertex[(side + 1) % 3], one.vertex[(side + 2) % 3]);
    const std::int32_t last = std::max(one.vertex[(side + 1) % 3], one.vertex[(side + 2) % 3]);
    const Point start = m_mesh.point(first);
    const Point along = m_mesh.point(last) - start;
    const double length = std::hypot(along.x, along.y);
    const double from = dot(a - start, along) / length;
    const double to = dot(b - start, along) / length;
    if (std::abs(to - from) > kSamePoint)
        m_stretches.push_back({sideNumber(triangle, side), from, to, a, b, part});
}

void Assembly::joinSides() {
    std::sort(m_stretches.begin(), m_stretches.end(), [](const Stretched& a, const Stretched& b) {
        return a.side != b.side ? a.side < b.side : a.part < b.part;
    });
    for (std::size_t first = 0; first < m_stretches.size() && !m_task.cancelled();) {
        std::size_t last = first;
        while (last < m_stretches.size() && m_stretches[last].side == m_stretches[first].side) ++last;
        joinSide(std::span(m_stretches).subspan(first, last - first));
        first = last;
    }
}

/// Along one side: parts that meet there are joined; where only one neighbour has parts, the side is an edge.
void Assembly::joinSide(std::span<const Stretched> stretches) {
    struct Mark {
        double at;
        Point point;
    };
    std::vector<Mark> marks;
    for (const Stretched& one : stretches) {
        marks.push_back({one.from, one.start});
        marks.push_back({one.to, one.end});
    }
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
    std::vector<Mark> kept;
    for (const Mark& mark : marks) {
        if (kept.empty() || mark.at - kept.back().at > kSamePoint) kept.push_back(mark);
    }
    for (std::size_t i = 0; i + 1 < kept.size(); ++i) {
        const double middle = (kept[i].at + kept[i + 1].at) / 2;
        int balance = 0; // a sliver along the side runs there and back
        int part = -1;
        for (const Stretched& one : stretches) {
            if (middle < std::min(one.from, one.to) || middle > std::max(one.from, one.to)) continue;
            balance += one.from < one.to ? 1 : -1;
            if (part >= 0) m_parts.join(part, one.part);
            part = one.part;
        }
        if (balance > 0) emit(kept[i].point, kept[i + 1].point, part);
        if (balance < 0) emit(kept[i + 1].point, kept[i].point, part);
    }
}

/// Without corners that lie on the line between their neighbours.
Ring straightened(const Ring& ring) {
    Ring result;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point before = result.empty() ? ring.back() : result.back();
        const Point after = ring[(i + 1) % ring.size()];
        if (distanceToSegment(ring[i], before, after) > kOnSide) result.push_back(ring[i]);
    }
    return result.size() > 2 ? result : ring;
}

Polygons Assembly::polygons() {
    joinSides();
    if (m_task.cancelled()) return {};
    std::unordered_map<int, std::size_t> byGroup;
    Polygons result;
    std::vector<ChainedRing> holes;
    for (ChainedRing& one : chainedRings(m_nodes.points(), std::move(m_sides))) {
        one.ring = straightened(one.ring);
        const double area = signedArea(one.ring);
        if (std::abs(area) < kSmallestArea) continue;
        for (Point& p : one.ring) p = p + m_mesh.origin();
        one.region = m_parts.rootOf(one.region);
        if (area < 0) {
            holes.push_back(std::move(one));
        } else {
            byGroup.emplace(one.region, result.size());
            result.push_back({std::move(one.ring), {}});
        }
    }
    for (ChainedRing& hole : holes) {
        const auto owner = byGroup.find(hole.region);
        if (owner != byGroup.end()) result[owner->second].holes.push_back(std::move(hole.ring));
    }
    return result;
}

} // namespace

void PieceOutline::add(int triangle, std::span<const Point> corners) {
    m_parts.push_back({triangle, Ring(corners.begin(), corners.end())});
}

void PieceOutline::addWhole(int triangle) {
    m_parts.push_back({triangle, {}});
}

Polygons PieceOutline::polygons(const base::Task& task) {
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part& a, const Part& b) { return a.triangle < b.triangle; });
    Assembly assembly(m_mesh, task);
    for (std::size_t first = 0; first < m_parts.size() && !task.cancelled();) {
        const int triangle = m_parts[first].triangle;
        std::size_t last = first;
        bool whole = false;
        for (; last < m_parts.size() && m_parts[last].triangle == triangle; ++last)
            whole = whole || m_parts[last].ring.empty();
        if (whole) {
            assembly.add(triangle, m_mesh.corners(triangle), assembly.newPart());
        } else if (last - first == 1) {
            assembly.add(triangle, m_parts[first].ring, assembly.newPart());
        } else {
            Polygons parts;
            for (std::size_t i = first; i < last; ++i) parts.push_back({std::move(m_parts[i].ring), {}});
            for (const Polygon& polygon : unionOf({parts})) {
                const int part = assembly.newPart();
                assembly.add(triangle, polygon.outer, part);
                for (const Ring& hole : polygon.holes) assembly.add(triangle, hole, part);
            }
        }
        first = last;
    }
    m_parts.clear();
    return assembly.polygons();
}

Polygons outlineOf(const SightMesh& mesh, const PieceSet& set) {
    PieceOutline outline(mesh);
    for (const Piece& piece : set.pieces) {
        if (piece.count > 0) {
            outline.add(piece.triangle, set.cornersOf(piece));
        } else {
            outline.addWhole(piece.triangle);
        }
    }
    return outline.polygons();
}

} // namespace vidette::geometry
