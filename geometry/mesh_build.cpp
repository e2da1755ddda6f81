// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"
#include "geometry/hilbert.h"
#include "geometry/mesh_regions.h"
#include "geometry/planar_map.h"
#include "geometry/sight_mesh.h"

#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<int, Kernel>;
using FaceBase =
    CGAL::Triangulation_face_base_with_info_2<int, Kernel,
                                              CGAL::Constrained_triangulation_face_base_2<Kernel>>;
using Structure = CGAL::Triangulation_data_structure_2<VertexBase, FaceBase>;
using Triangulation =
    CGAL::Constrained_Delaunay_triangulation_2<Kernel, Structure, CGAL::Exact_predicates_tag>;

Point plain(const Kernel::Point_2& p) {
    return {p.x(), p.y()};
}

} // namespace

/// Makes a planar map of the walls, triangulates it with CGAL and copies the triangles into records of our
/// own.
class MeshBuilder {
  public:
    MeshBuilder(SightMesh& mesh, const std::vector<Wall>& walls, const base::Task& task)
        : m_mesh(mesh), m_walls(walls), m_task(task) {}

    void build() {
        const Point middle = (m_mesh.m_domain.low + m_mesh.m_domain.high) * 0.5;
        m_mesh.m_origin = {std::round(middle.x), std::round(middle.y)};
        m_map = planarMap(segments(), m_task);
        if (m_task.cancelled()) return;
        insertPoints();
        insertEdges();
        if (m_task.cancelled()) return;
        number();
        copyTriangles();
        if (m_task.cancelled()) return;
        auto filling = fillRegions(m_mesh.m_points, m_mesh.m_triangles, std::move(m_borders));
        m_mesh.m_regions = std::move(filling.regions);
        m_mesh.m_fillings = std::move(filling.triangles);
        makeGrid();
    }

  private:
    Point inside(Point p) const { return p - m_mesh.m_origin; }
    /// Place on the curve through the square around the domain.
    std::uint32_t place(Point p) const {
        const Point low = inside(m_mesh.m_domain.low);
        const Point size = m_mesh.m_domain.high - m_mesh.m_domain.low;
        const double span = std::max(size.x, size.y);
        return placeOnHilbertCurve(p, {low, low + Point{span, span}});
    }

    std::vector<Segment> segments() const;
    void insertPoints();
    void insertEdges();
    void number();
    void copyTriangles();
    std::int32_t numberOf(Triangulation::Vertex_handle vertex);
    void copySide(Triangulation::Face_handle face, int side, SightMesh::Triangle& triangle);
    std::int32_t sheetsOf(std::size_t edge);
    void makeGrid();

    static constexpr std::int32_t kUnknown = -2;

    SightMesh& m_mesh;
    const std::vector<Wall>& m_walls;
    const base::Task& m_task;
    PlanarMap m_map;
    Triangulation m_plan;
    std::vector<Triangulation::Vertex_handle> m_vertices; ///< [point of the map]
    std::vector<Triangulation::Face_handle> m_faces;
    std::vector<std::int32_t> m_numbers; ///< [info of a vertex] its number in the mesh
    std::vector<std::int32_t> m_sheets;  ///< [edge of the map] its sheets in the mesh
    std::vector<RegionBorder> m_borders;
};

/// The walls, then the four sides of the domain, around the origin.
std::vector<Segment> MeshBuilder::segments() const {
    std::vector<Segment> segments;
    segments.reserve(m_walls.size() + 4);
    for (const Wall& wall : m_walls) segments.push_back({inside(wall.a), inside(wall.b)});
    const Box& box = m_mesh.m_domain;
    const Point corners[4] = {box.low, {box.high.x, box.low.y}, box.high, {box.low.x, box.high.y}};
    for (int i = 0; i < 4; ++i) segments.push_back({inside(corners[i]), inside(corners[(i + 1) % 4])});
    return segments;
}

void MeshBuilder::insertPoints() {
    std::vector<std::pair<std::uint32_t, std::size_t>> sorted;
    sorted.reserve(m_map.points.size());
    for (std::size_t i = 0; i < m_map.points.size(); ++i) sorted.emplace_back(place(m_map.points[i]), i);
    std::sort(sorted.begin(), sorted.end());
    m_vertices.resize(m_map.points.size());
    Triangulation::Face_handle hint;
    for (const auto& [order, i] : sorted) {
        if (m_task.cancelled()) return;
        const Point p = m_map.points[i];
        m_vertices[i] = m_plan.insert(Kernel::Point_2(p.x, p.y), hint);
        m_vertices[i]->info() = static_cast<int>(i);
        hint = m_vertices[i]->face();
    }
}

void MeshBuilder::insertEdges() {
    for (const PlanarMap::Edge& edge : m_map.edges) {
        if (m_task.cancelled()) return;
        m_plan.insert_constraint(m_vertices[static_cast<std::size_t>(edge.a)],
                                 m_vertices[static_cast<std::size_t>(edge.b)]);
    }
}

/// Triangles get their numbers along the curve, vertices as they are first met.
void MeshBuilder::number() {
    std::vector<std::pair<std::uint32_t, Triangulation::Face_handle>> sorted;
    for (const auto face : m_plan.all_face_handles()) {
        face->info() = -1;
        if (m_plan.is_infinite(face)) continue;
        Point middle;
        for (int i = 0; i < 3; ++i) middle = middle + plain(face->vertex(i)->point());
        sorted.emplace_back(place(middle * (1.0 / 3)), face);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    m_faces.reserve(sorted.size());
    for (const auto& [order, face] : sorted) {
        face->info() = static_cast<int>(m_faces.size());
        m_faces.push_back(face);
    }
    // A point that CGAL added itself has no number yet: what it was told crossed after all.
    for (const Triangulation::Vertex_handle vertex : m_plan.finite_vertex_handles()) {
        const auto known = static_cast<std::size_t>(vertex->info());
        if (known < m_vertices.size() && m_vertices[known] == vertex) continue;
        vertex->info() = static_cast<int>(m_vertices.size());
        m_vertices.push_back(vertex);
    }
    m_numbers.assign(m_vertices.size(), -1);
}

std::int32_t MeshBuilder::numberOf(Triangulation::Vertex_handle vertex) {
    std::int32_t& number = m_numbers[static_cast<std::size_t>(vertex->info())];
    if (number < 0) {
        number = static_cast<std::int32_t>(m_mesh.m_points.size());
        m_mesh.m_points.push_back(plain(vertex->point()));
    }
    return number;
}

void MeshBuilder::copyTriangles() {
    m_mesh.m_triangles.reserve(m_faces.size());
    m_mesh.m_points.reserve(m_vertices.size());
    m_sheets.assign(m_map.edges.size(), kUnknown);
    for (const auto face : m_faces) {
        SightMesh::Triangle triangle{};
        for (int i = 0; i < 3; ++i) {
            triangle.vertex[i] = numberOf(face->vertex(i));
            const auto beyond = face->neighbor(i);
            triangle.beyond[i] = beyond->info() < 0 ? -1 : 4 * beyond->info() + beyond->index(face);
            triangle.sheets[i] = -1;
            if (face->is_constrained(i)) copySide(face, i, triangle);
        }
        m_mesh.m_triangles.push_back(triangle);
    }
}

/// The sheets and the borders of regions on one side of a triangle.
void MeshBuilder::copySide(Triangulation::Face_handle face, int side, SightMesh::Triangle& triangle) {
    const auto a = face->vertex(Triangulation::ccw(side));
    const auto b = face->vertex(Triangulation::cw(side));
    const PlanarMap::Edge wanted{std::min(a->info(), b->info()), std::max(a->info(), b->info())};
    const auto found =
        std::lower_bound(m_map.edges.begin(), m_map.edges.end(), wanted,
                         [](const auto& x, const auto& y) { return x.a != y.a ? x.a < y.a : x.b < y.b; });
    if (found == m_map.edges.end() || found->a != wanted.a || found->b != wanted.b) return;
    const auto edge = static_cast<std::size_t>(found - m_map.edges.begin());
    for (const std::int32_t owner : m_map.ownersOf(edge)) {
        if (static_cast<std::size_t>(owner) >= m_walls.size()) continue; // a side of the domain
        const Wall& wall = m_walls[static_cast<std::size_t>(owner)];
        if (wall.region < 0) continue;
        const bool sameWay = dot(wall.b - wall.a, plain(b->point()) - plain(a->point())) > 0;
        m_borders.push_back({wall.region, 4 * face->info() + side, sameWay});
    }
    triangle.sheets[side] = sheetsOf(edge);
}

/// Both triangles at an edge share its sheets.
std::int32_t MeshBuilder::sheetsOf(std::size_t edge) {
    if (m_sheets[edge] != kUnknown) return m_sheets[edge];
    std::int32_t first = -1;
    for (const std::int32_t owner : m_map.ownersOf(edge)) {
        if (static_cast<std::size_t>(owner) >= m_walls.size()) continue;
        const Wall& wall = m_walls[static_cast<std::size_t>(owner)];
        if (!wall.sheet) continue;
        m_mesh.m_sheets.push_back({wall.base, wall.top, wall.owner, first});
        first = static_cast<std::int32_t>(m_mesh.m_sheets.size()) - 1;
    }
    return m_sheets[edge] = first;
}

void MeshBuilder::makeGrid() {
    const Box& box = m_mesh.m_domain;
    const double width = box.high.x - box.low.x;
    const double height = box.high.y - box.low.y;
    const double cell = std::sqrt(width * height / static_cast<double>(m_faces.size()));
    m_mesh.m_columns = std::clamp(static_cast<int>(width / cell), 1, 4096);
    m_mesh.m_rows = std::clamp(static_cast<int>(height / cell), 1, 4096);
    m_mesh.m_grid.reserve(static_cast<std::size_t>(m_mesh.m_columns) *
                          static_cast<std::size_t>(m_mesh.m_rows));
    Triangulation::Face_handle hint;
    for (int row = 0; row < m_mesh.m_rows; ++row) {
        for (int column = 0; column < m_mesh.m_columns; ++column) {
            const Point middle = inside({box.low.x + (column + 0.5) * width / m_mesh.m_columns,
                                         box.low.y + (row + 0.5) * height / m_mesh.m_rows});
            hint = m_plan.locate(Kernel::Point_2(middle.x, middle.y), hint);
            m_mesh.m_grid.push_back(std::max(0, hint->info()));
        }
    }
}

SightMesh::SightMesh(const std::vector<Wall>& walls, const Box& domain, const base::Task& task)
    : m_domain(domain) {
    VIDETTE_CHECK(!domain.empty(), "the mesh has a domain");
    MeshBuilder(*this, walls, task).build();
}

} // namespace vidette::geometry
