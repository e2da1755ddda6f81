// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_cavity.h"

#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace vidette::geometry {
namespace {

constexpr double kNear = 1e-6;   // m
constexpr double kInLine = 1e-9; // m; a planar map bends edges by that much

bool cross(Point a, Point b, Point c, Point d) {
    return orientation(a, b, c) * orientation(a, b, d) < 0 && orientation(c, d, a) * orientation(c, d, b) < 0;
}

/// Whether two segments come within kNear of each other.
bool areNear(Point a, Point b, Point c, Point d) {
    if (std::max(a.x, b.x) + kNear < std::min(c.x, d.x) || std::max(c.x, d.x) + kNear < std::min(a.x, b.x) ||
        std::max(a.y, b.y) + kNear < std::min(c.y, d.y) || std::max(c.y, d.y) + kNear < std::min(a.y, b.y))
        return false;
    return distanceToSegment(a, c, d) <= kNear || distanceToSegment(b, c, d) <= kNear ||
           distanceToSegment(c, a, b) <= kNear || distanceToSegment(d, a, b) <= kNear || cross(a, b, c, d);
}

/// By the even-odd rule.
bool enclose(const std::vector<Wall>& rings, Point p) {
    bool isInside = false;
    for (const Wall& wall : rings) {
        if (crossesRay(wall.a, wall.b, p)) isInside = !isInside;
    }
    return isInside;
}

} // namespace

bool MeshCavity::touches(int triangle, Point a, Point b) const {
    const auto corners = m_mesh.corners(triangle);
    bool holdsEnd = true;
    for (std::size_t i = 0; i < 3; ++i) {
        if (areNear(corners[i], corners[(i + 1) % 3], a, b)) return true;
        holdsEnd = holdsEnd && orientation(corners[i], corners[(i + 1) % 3], a) >= 0;
    }
    return holdsEnd;
}

void MeshCavity::addAlong(Point a, Point b) {
    ++m_segments;
    std::vector<int> waiting{m_mesh.locate(a)};
    while (!waiting.empty()) {
        const int at = waiting.back();
        waiting.pop_back();
        if (std::exchange(m_asked[at], m_segments) == m_segments) continue;
        if (!touches(at, a, b)) continue;
        m_inside.insert(at);
        for (const std::int32_t beyond : m_mesh.triangle(at).beyond) {
            if (beyond >= 0) waiting.push_back(beyond >> 2);
        }
    }
}

void MeshCavity::addInside(const std::vector<Wall>& rings) {
    std::vector<int> waiting = triangles();
    while (!waiting.empty()) {
        const int at = waiting.back();
        waiting.pop_back();
        for (const std::int32_t beyond : m_mesh.triangle(at).beyond) {
            // Not near any of the rings, so wholly inside or wholly outside.
            if (beyond < 0 || holds(beyond >> 2)) continue;
            const auto corners = m_mesh.corners(beyond >> 2);
            const Point middle = (corners[0] + corners[1] + corners[2]) * (1.0 / 3);
            if (!enclose(rings, middle + m_mesh.origin())) continue;
            add(beyond >> 2);
            waiting.push_back(beyond >> 2);
        }
    }
}

std::vector<int> MeshCavity::triangles() const {
    std::vector<int> sorted(m_inside.begin(), m_inside.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

namespace {

using Numbers = std::vector<std::int32_t>;

class Content {
  public:
    Content(const SightMesh& mesh, const MeshCavity& cavity, const std::unordered_set<std::int32_t>& gone)
        : m_mesh(mesh), m_cavity(cavity), m_gone(gone) {}

    CavityContent run() {
        for (const int triangle : m_cavity.triangles()) {
            for (int side = 0; side < 3; ++side) {
                const std::int32_t beyond = m_mesh.triangle(triangle).beyond[side];
                if (beyond < 0 || !m_cavity.holds(beyond >> 2)) {
                    takeBorder(triangle, side, beyond);
                } else if (4 * triangle + side < beyond) {
                    takeEdge(triangle, side, beyond >> 2);
                }
            }
        }
        joinInLine();
        return std::move(m_content);
    }

  private:
    std::int32_t endOf(int triangle, int corner) const {
        return m_mesh.triangle(triangle).vertex[corner % 3];
    }
    bool isGone(std::int32_t owner) const { return m_gone.count(owner) > 0; }

    /// Regions that hold the one triangle and not the other.
    Numbers regions(int triangle, int other) const {
        const auto own = m_mesh.regionsOf(triangle);
        const auto others = m_mesh.regionsOf(other);
        Numbers result;
        std::set_difference(own.begin(), own.end(), others.begin(), others.end(), std::back_inserter(result));
        std::erase_if(result, [&](std::int32_t region) { return isGone(region); });
        return result;
    }

    void takeBorder(int triangle, int side, std::int32_t beyond) {
        CavityBorder border{endOf(triangle, side + 1),
                            endOf(triangle, side + 2),
                            beyond,
                            m_mesh.triangle(triangle).sheets[side],
                            {}};
        const auto regions = m_mesh.regionsOf(triangle);
        std::copy_if(regions.begin(), regions.end(), std::back_inserter(border.regions),
                     [&](std::int32_t region) { return !isGone(region); });
        for (std::int32_t i = border.sheets; i >= 0; i = m_mesh.sheet(i).next)
            m_content.isClean = m_content.isClean && !isGone(m_mesh.sheet(i).owner);
        m_border.insert({border.a, border.b});
        m_content.border.push_back(std::move(border));
    }

    void takeEdge(int triangle, int side, int beyond) {
        CavityEdge edge{endOf(triangle, side + 1),
                        endOf(triangle, side + 2),
                        {},
                        regions(triangle, beyond),
                        regions(beyond, triangle)};
        const std::int32_t first = m_mesh.triangle(triangle).sheets[side];
        if (first >= 0) m_content.sheets.push_back(first);
        for (std::int32_t i = first; i >= 0; i = m_mesh.sheet(i).next) {
            if (!isGone(m_mesh.sheet(i).owner)) edge.sheets.push_back(m_mesh.sheet(i));
        }
        if (edge.sheets.empty() && edge.left.empty() && edge.right.empty()) return;
        for (SightMesh::Sheet& sheet : edge.sheets) sheet.next = -1;
        std::sort(edge.sheets.begin(), edge.sheets.end(), [](const auto& x, const auto& y) {
            return std::tie(x.owner, x.base, x.top) < std::tie(y.owner, y.base, y.top);
        });
        m_content.edges.push_back(std::move(edge));
    }

    /// A wall that is gone leaves the points where others met it; edges in line are joined there.
    void joinInLine() {
        std::vector<CavityEdge>& edges = m_content.edges;
        std::unordered_map<std::int32_t, std::vector<std::size_t>> at;
        for (std::size_t i = 0; i < edges.size(); ++i) {
            at[edges[i].a].push_back(i);
            at[edges[i].b].push_back(i);
        }
        Numbers middles;
        for (const auto& [vertex, meeting] : at) {
            if (meeting.size() == 2 && m_border.count(vertex) == 0) middles.push_back(vertex);
        }
        std::sort(middles.begin(), middles.end());
        for (const std::int32_t middle : middles) {
            const std::size_t first = at[middle][0];
            const std::size_t second = at[middle][1];
            if (!join(edges[first], edges[second], middle)) continue;
            for (std::size_t& index : at[edges[first].b]) {
                if (index == second) index = first;
            }
        }
        std::erase_if(edges, [](const CavityEdge& edge) { return edge.a == edge.b; });
    }

    /// Makes the first edge that of both, running away from its other end; the second one has no length then.
    bool join(CavityEdge& first, CavityEdge& second, std::int32_t middle) const {
        const auto startAt = [](CavityEdge edge, std::int32_t start) {
            if (edge.a == start) return edge;
            std::swap(edge.a, edge.b);
            std::swap(edge.left, edge.right);
            return edge;
        };
        CavityEdge joined = startAt(first, first.a == middle ? first.b : first.a);
        const CavityEdge rest = startAt(second, middle);
        const bool isSame = joined.left == rest.left && joined.right == rest.right &&
                            std::equal(joined.sheets.begin(), joined.sheets.end(), rest.sheets.begin(),
                                       rest.sheets.end(), [](const auto& x, const auto& y) {
                                           return x.owner == y.owner && x.base == y.base && x.top == y.top;
                                       });
        if (!isSame || joined.a == rest.b) return false;
        if (distanceToSegment(m_mesh.point(middle), m_mesh.point(joined.a), m_mesh.point(rest.b)) > kInLine)
            return false;
        joined.b = rest.b;
        first = std::move(joined);
        second.b = second.a;
        return true;
    }

    const SightMesh& m_mesh;
    const MeshCavity& m_cavity;
    const std::unordered_set<std::int32_t>& m_gone;
    std::unordered_set<std::int32_t> m_border; ///< vertices of the border
    CavityContent m_content;
};

} // namespace

CavityContent contentOf(const SightMesh& mesh, const MeshCavity& cavity,
                        const std::unordered_set<std::int32_t>& gone) {
    return Content(mesh, cavity, gone).run();
}

} // namespace vidette::geometry
