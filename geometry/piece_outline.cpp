// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/piece_outline.h"

#include "geometry/convex.h"
#include "geometry/overlay.h"
#include "geometry/point_welder.h"
#include "geometry/ring_chain.h"

#include <algorithm>
#include <cmath>
#include <map>

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
    explicit Assembly(const SightMesh& mesh) : m_mesh(mesh) {}

    /// A part of one triangle.
    void add(int triangle, Polygon part);
    Polygons polygons();

  private:
    std::int64_t sideNumber(int triangle, int side) const {
        const std::int32_t beyond = m_mesh.triangle(triangle).beyond[side];
        const std::int32_t own = 4 * triangle + side;
        return beyond < 0 ? own : std::min(own, beyond);
    }
    void addRing(int triangle, const Ring& ring, int part);
    int sideUnder(const std::array<Point, 3>& corners, Point a, Point b) const;
    void addStretch(int triangle, int side, Point a, Point b, int part);
    void joinSides();
    void joinSide(std::span<const Stretched> stretches);
    void emit(Point from, Point to, int part) {
        const int a = m_nodes.of(from);
        const int b = m_nodes.of(to);
        if (a != b) m_sides.push_back({a, b, static_cast<int>(m_sides.size()), part});
    }

    std::map<int, Polygons> chained();
    void mend(std::map<int, Polygons>& byGroup);

    const SightMesh& m_mesh;
    Polygons m_shapes; ///< [part]
    Groups m_parts;    ///< parts that are neighbours
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

void Assembly::add(int triangle, Polygon part) {
    const int number = m_parts.add();
    addRing(triangle, part.outer, number);
    for (const Ring& hole : part.holes) addRing(triangle, hole, number);
    m_shapes.push_back(std::move(part));
}

void Assembly::addRing(int triangle, const Ring& ring, int part) {
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
    for (std::size_t first = 0; first < m_stretches.size();) {
        std::size_t last = first;
        while (last < m_stretches.size() && m_stretches[last].side == m_stretches[first].side) ++last;
        joinSide(std::span(m_stretches).subspan(first, last - first));
        first = last;
    }
}

/// Along one side: where both neighbours have parts they are joined, where one has, the side is an edge.
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
        int forward = -1;
        int backward = -1;
        for (const Stretched& one : stretches) {
            if (middle < std::min(one.from, one.to) || middle > std::max(one.from, one.to)) continue;
            (one.from < one.to ? forward : backward) = one.part;
        }
        if (forward >= 0 && backward >= 0) {
            m_parts.join(forward, backward);
        } else if (forward >= 0) {
            emit(kept[i].point, kept[i + 1].point, forward);
        } else if (backward >= 0) {
            emit(kept[i + 1].point, kept[i].point, backward);
        }
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

/// The rings of each group of neighbours, around the origin of the mesh.
std::map<int, Polygons> Assembly::chained() {
    std::map<int, Polygons> byGroup;
    std::vector<ChainedRing> holes;
    for (ChainedRing& one : chainedRings(m_nodes.points(), std::move(m_sides))) {
        one.ring = straightened(one.ring);
        const double area = signedArea(one.ring);
        if (std::abs(area) < kSmallestArea) continue;
        one.region = m_parts.rootOf(one.region);
        if (area < 0) {
            holes.push_back(std::move(one));
        } else {
            byGroup[one.region].push_back({std::move(one.ring), {}});
        }
    }
    for (ChainedRing& hole : holes) {
        const auto owner = byGroup.find(hole.region);
        if (owner != byGroup.end()) owner->second.front().holes.push_back(std::move(hole.ring));
    }
    return byGroup;
}

/// Among triangles that are narrower than the points' tolerance a chain may lose its way. Then the rings do
/// not hold the area of their parts, and the slow union, which needs no neighbours, takes their place.
void Assembly::mend(std::map<int, Polygons>& byGroup) {
    constexpr double kLost = 1e-4; // m²; more than the tolerance along a kilometre
    std::map<int, double> missing;
    for (std::size_t part = 0; part < m_shapes.size(); ++part)
        missing[m_parts.rootOf(static_cast<int>(part))] += area(m_shapes[part]);
    for (const auto& [group, polygons] : byGroup) missing[group] -= area(polygons);
    std::map<int, Polygons> lost;
    for (std::size_t part = 0; part < m_shapes.size(); ++part) {
        const int group = m_parts.rootOf(static_cast<int>(part));
        if (std::abs(missing[group]) > kLost) lost[group].push_back(std::move(m_shapes[part]));
    }
    for (const auto& [group, shapes] : lost) byGroup[group] = unionOf({shapes});
}

Polygons Assembly::polygons() {
    joinSides();
    std::map<int, Polygons> byGroup = chained();
    mend(byGroup);
    Polygons result;
    for (auto& [group, polygons] : byGroup) {
        translate(polygons, m_mesh.origin());
        std::move(polygons.begin(), polygons.end(), std::back_inserter(result));
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

Polygons PieceOutline::polygons() {
    std::stable_sort(m_parts.begin(), m_parts.end(),
                     [](const Part& a, const Part& b) { return a.triangle < b.triangle; });
    Assembly assembly(m_mesh);
    for (std::size_t first = 0; first < m_parts.size();) {
        const int triangle = m_parts[first].triangle;
        std::size_t last = first;
        bool whole = false;
        for (; last < m_parts.size() && m_parts[last].triangle == triangle; ++last)
            whole = whole || m_parts[last].ring.empty();
        if (whole) {
            const auto corners = m_mesh.corners(triangle);
            assembly.add(triangle, {Ring(corners.begin(), corners.end()), {}});
        } else if (last - first == 1) {
            assembly.add(triangle, {std::move(m_parts[first].ring), {}});
        } else {
            Polygons parts;
            for (std::size_t i = first; i < last; ++i) parts.push_back({std::move(m_parts[i].ring), {}});
            for (Polygon& polygon : unionOf({parts})) assembly.add(triangle, std::move(polygon));
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
