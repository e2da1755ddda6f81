// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_patch.h"

#include "geometry/mesh_cavity.h"
#include "geometry/triangulation.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

namespace vidette::geometry {
namespace {

using Numbers = std::vector<std::int32_t>;

constexpr double kFromEdge = 0.01; // m; walls this near to the edge of the domain ask for a larger one

bool isInside(const Box& box, Point p) {
    return p.x > box.low.x && p.x < box.high.x && p.y > box.low.y && p.y < box.high.y;
}

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

} // namespace

/// Works a patch out, step by step; a step that gives false found that the change is not to be made here.
class PatchPlanning {
  public:
    PatchPlanning(const SightMesh& mesh, const std::vector<Wall>& removed, const std::vector<Wall>& added)
        : m_mesh(mesh), m_old(removed), m_new(added), m_cavity(mesh) {}

    std::optional<MeshPatch> run() {
        if (m_old.empty() && m_new.empty()) return m_patch;
        const bool isLocal = findCavity() && readCavity() && makeMap() && makePlan() && readFaces() && fill();
        if (!isLocal) return std::nullopt;
        takeTriangles();
        return std::move(m_patch);
    }

  private:
    Point inside(Point p) const { return p - m_mesh.origin(); }
    Point point(std::int32_t index) const { return m_plan.points[at(index)]; }

    bool findCavity();
    bool readCavity();
    bool makeMap();
    bool makePlan();
    bool readFaces();
    bool fill();
    bool spread(std::int32_t face);
    void takeEdges();
    void takeTriangles();
    std::optional<Numbers> across(std::int32_t face, int side) const;

    /// An edge of the map: what it is to the regions, from its lower to its higher point.
    struct Edge {
        std::vector<SightMesh::Sheet> sheets;
        Numbers left;
        Numbers right;
    };

    const SightMesh& m_mesh;
    const std::vector<Wall>& m_old;
    const std::vector<Wall>& m_new;
    MeshCavity m_cavity;
    CavityContent m_content;
    PlanarMap m_map;
    std::vector<Edge> m_edges;                       ///< [edge of the map]
    std::map<std::int32_t, std::int32_t> m_numberOf; ///< vertex of the mesh: point of the plan
    std::map<std::pair<std::int32_t, std::int32_t>, std::int32_t> m_borderOf; ///< points: border
    Triangulation m_plan;
    std::vector<std::array<MeshPatch::Side, 3>> m_sides; ///< [face of the plan]
    std::vector<std::optional<Numbers>> m_regions;       ///< [face], where it lies in the cavity
    MeshPatch m_patch;
};

bool PatchPlanning::findCavity() {
    const Box domain = m_mesh.domain().grown(-kFromEdge);
    std::map<std::int32_t, std::vector<Wall>> rings;
    for (const Wall& wall : m_new) {
        if (!isInside(domain, wall.a) || !isInside(domain, wall.b)) return false;
        if (wall.region >= 0) rings[wall.region].push_back(wall);
    }
    for (const std::vector<Wall>* walls : {&m_old, &m_new}) {
        for (const Wall& wall : *walls) {
            m_cavity.addAlong(inside(wall.a), inside(wall.b));
            m_patch.m_bounds.include(wall.a);
            m_patch.m_bounds.include(wall.b);
        }
    }
    for (const Wall& wall : m_old) {
        if (wall.region < 0) continue;
        for (const std::int32_t triangle : m_mesh.trianglesOf(wall.region)) m_cavity.add(triangle);
    }
    for (const auto& [region, walls] : rings) {
        m_cavity.addInside(walls);
        m_patch.m_newRegions.push_back(region);
    }
    m_patch.m_bounds = m_patch.m_bounds.grown(1e-6); // walls give way that much where they meet others
    m_patch.m_removed = m_cavity.triangles();
    return true;
}

bool PatchPlanning::readCavity() {
    std::unordered_set<std::int32_t> gone;
    for (const Wall& wall : m_old) gone.insert(wall.owner);
    m_content = contentOf(m_mesh, m_cavity, gone);
    m_patch.m_oldSheets = m_content.sheets;
    return m_content.isClean;
}

/// What stays and what is new, meeting in ends only. What stays comes first, so that its ends stay too.
bool PatchPlanning::makeMap() {
    std::vector<Segment> segments;
    for (const CavityEdge& edge : m_content.edges)
        segments.push_back({m_mesh.point(edge.a), m_mesh.point(edge.b)});
    for (const Wall& wall : m_new) segments.push_back({inside(wall.a), inside(wall.b)});
    m_map = planarMap(segments);
    std::map<Point, std::int32_t> mapped;
    for (const Point p : m_map.points) mapped.emplace(p, static_cast<std::int32_t>(mapped.size()));
    for (const CavityEdge& edge : m_content.edges) {
        for (const std::int32_t vertex : {edge.a, edge.b}) {
            const auto found = mapped.find(m_mesh.point(vertex));
            if (found == mapped.end()) return false;
            m_numberOf.emplace(vertex, found->second);
        }
    }
    takeEdges();
    return true;
}

/// Everything that the walls along an edge of the map say about it.
void PatchPlanning::takeEdges() {
    for (std::size_t i = 0; i < m_map.edges.size(); ++i) {
        const Point along = m_map.points[at(m_map.edges[i].b)] - m_map.points[at(m_map.edges[i].a)];
        std::map<std::int32_t, int> turns; // region: how often it lies to the left, less to the right
        Edge edge;
        for (const std::int32_t owner : m_map.ownersOf(i)) {
            if (at(owner) < m_content.edges.size()) {
                const CavityEdge& kept = m_content.edges[at(owner)];
                const bool sameWay = dot(m_mesh.point(kept.b) - m_mesh.point(kept.a), along) > 0;
                for (const std::int32_t region : kept.left) turns[region] += sameWay ? 1 : -1;
                for (const std::int32_t region : kept.right) turns[region] -= sameWay ? 1 : -1;
                edge.sheets.insert(edge.sheets.end(), kept.sheets.begin(), kept.sheets.end());
                continue;
            }
            const Wall& wall = m_new[at(owner) - m_content.edges.size()];
            if (wall.region >= 0) turns[wall.region] += dot(wall.b - wall.a, along) > 0 ? 1 : -1;
            if (wall.sheet) edge.sheets.push_back({wall.base, wall.top, wall.owner, -1});
        }
        for (const auto& [region, turn] : turns) {
            if (turn > 0) edge.left.push_back(region);
            if (turn < 0) edge.right.push_back(region);
        }
        m_edges.push_back(std::move(edge));
    }
}

bool PatchPlanning::makePlan() {
    std::vector<Point> points = m_map.points;
    std::vector<PlanarMap::Edge> edges = m_map.edges;
    const auto numberOf = [&](std::int32_t vertex) {
        const auto [known, isNew] = m_numberOf.try_emplace(vertex, static_cast<std::int32_t>(points.size()));
        if (isNew) points.push_back(m_mesh.point(vertex));
        return known->second;
    };
    for (const CavityBorder& border : m_content.border) {
        const std::int32_t a = numberOf(border.a);
        const std::int32_t b = numberOf(border.b);
        if (m_map.edgeBetween(a, b) >= 0) return false;
        m_borderOf.emplace(std::pair(a, b), static_cast<std::int32_t>(m_borderOf.size()));
        edges.push_back({std::min(a, b), std::max(a, b)});
    }
    const std::size_t count = points.size();
    m_plan = triangulated(std::move(points), edges);
    return m_plan.points.size() == count && m_borderOf.size() == m_content.border.size();
}

/// Which sides lie on the border and on edges. Every stretch of the border must be the side of a face.
bool PatchPlanning::readFaces() {
    std::size_t found = 0;
    for (const Triangulation::Face& face : m_plan.faces) {
        auto& sides = m_sides.emplace_back();
        for (int i = 0; i < 3; ++i) {
            MeshPatch::Side& side = sides[at(i)];
            const std::int32_t a = face.vertex[(i + 1) % 3];
            const std::int32_t b = face.vertex[(i + 2) % 3];
            const auto border = m_borderOf.find({a, b});
            side.beyond = face.beyond[i];
            if (border != m_borderOf.end()) {
                side.border = border->second;
                ++found;
            } else if (face.isEdge[i] && m_borderOf.count({b, a}) == 0) {
                side.edge = m_map.edgeBetween(a, b);
                if (side.edge < 0) return false; // an edge that passes through a point
            }
        }
    }
    return found == m_content.border.size();
}

/// Regions of the face across a side; nothing where the edge between does not fit them.
std::optional<Numbers> PatchPlanning::across(std::int32_t face, int side) const {
    const Numbers& own = *m_regions[at(face)];
    const std::int32_t edge = m_sides[at(face)][at(side)].edge;
    if (edge < 0) return own;
    const std::int32_t start = m_plan.faces[at(face)].vertex[(side + 1) % 3];
    const bool sameWay = m_map.edges[at(edge)].a == start;
    const Numbers& here = sameWay ? m_edges[at(edge)].left : m_edges[at(edge)].right;
    const Numbers& there = sameWay ? m_edges[at(edge)].right : m_edges[at(edge)].left;
    if (!std::includes(own.begin(), own.end(), here.begin(), here.end())) return std::nullopt;
    Numbers rest;
    std::set_difference(own.begin(), own.end(), here.begin(), here.end(), std::back_inserter(rest));
    Numbers result;
    std::set_union(rest.begin(), rest.end(), there.begin(), there.end(), std::back_inserter(result));
    if (result.size() != rest.size() + there.size()) return std::nullopt;
    return result;
}

/// Follows the faces in the cavity from its border, and the regions that hold them from edge to edge.
bool PatchPlanning::fill() {
    m_regions.resize(m_plan.faces.size());
    for (std::size_t i = 0; i < m_sides.size(); ++i) {
        for (const MeshPatch::Side& side : m_sides[i]) {
            if (side.border < 0) continue;
            const Numbers& regions = m_content.border[at(side.border)].regions;
            if (m_regions[i] && *m_regions[i] != regions) return false;
            const bool isNew = !m_regions[i];
            m_regions[i] = regions;
            if (isNew && !spread(static_cast<std::int32_t>(i))) return false;
        }
    }
    return true;
}

bool PatchPlanning::spread(std::int32_t start) {
    Numbers waiting{start};
    while (!waiting.empty()) {
        const std::int32_t face = waiting.back();
        waiting.pop_back();
        for (int i = 0; i < 3; ++i) {
            const MeshPatch::Side& side = m_sides[at(face)][at(i)];
            if (side.border >= 0) continue;
            if (side.beyond < 0) return false; // the border leaks
            const auto regions = across(face, i);
            auto& known = m_regions[at(side.beyond >> 2)];
            if (!regions || (known && *known != *regions)) return false;
            if (known) continue;
            known = regions;
            waiting.push_back(side.beyond >> 2);
        }
    }
    return true;
}

/// The faces in the cavity, numbered anew.
void PatchPlanning::takeTriangles() {
    Numbers numbers(m_plan.faces.size(), -1);
    for (std::size_t i = 0; i < m_plan.faces.size(); ++i) {
        if (!m_regions[i]) continue;
        numbers[i] = static_cast<std::int32_t>(m_patch.m_triangles.size());
        const auto& corners = m_plan.faces[i].vertex;
        m_patch.m_triangles.push_back(
            {{corners[0], corners[1], corners[2]}, m_sides[i], std::move(*m_regions[i])});
    }
    for (MeshPatch::Triangle& triangle : m_patch.m_triangles) {
        for (MeshPatch::Side& side : triangle.sides) {
            if (side.border < 0) side.beyond = 4 * numbers[at(side.beyond >> 2)] + (side.beyond & 3);
        }
    }
    for (const Point p : m_plan.points) m_patch.m_points.push_back({p, -1});
    for (const auto& [vertex, number] : m_numberOf) m_patch.m_points[at(number)].known = vertex;
    for (const CavityBorder& border : m_content.border)
        m_patch.m_borders.push_back({border.beyond, border.sheets});
    for (Edge& edge : m_edges) m_patch.m_edges.push_back(std::move(edge.sheets));
}

std::optional<MeshPatch> MeshPatch::of(const SightMesh& mesh, const std::vector<Wall>& removed,
                                       const std::vector<Wall>& added) {
    return PatchPlanning(mesh, removed, added).run();
}

} // namespace vidette::geometry
