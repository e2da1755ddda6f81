// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"
#include "geometry/mesh_regions.h"
#include "geometry/sight_mesh.h"

#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Constrained_triangulation_plus_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace vidette::geometry {
namespace {

using Kernel = CGAL::Exact_predicates_inexact_constructions_kernel;
using VertexBase = CGAL::Triangulation_vertex_base_with_info_2<int, Kernel>;
using FaceBase =
    CGAL::Triangulation_face_base_with_info_2<int, Kernel,
                                              CGAL::Constrained_triangulation_face_base_2<Kernel>>;
using Structure = CGAL::Triangulation_data_structure_2<VertexBase, FaceBase>;
using Delaunay = CGAL::Constrained_Delaunay_triangulation_2<Kernel, Structure, CGAL::Exact_predicates_tag>;
using Triangulation = CGAL::Constrained_triangulation_plus_2<Delaunay>;

/// Place of a cell on Hilbert's curve through a square of 2^16 cells a side: neighbours on the curve are
/// neighbours on the map, and so in memory.
std::uint32_t hilbertIndex(std::uint32_t x, std::uint32_t y) {
    std::uint32_t index = 0;
    for (std::uint32_t size = 1U << 15; size > 0; size /= 2) {
        const std::uint32_t right = (x & size) != 0 ? 1 : 0;
        const std::uint32_t up = (y & size) != 0 ? 1 : 0;
        index += size * size * ((3 * right) ^ up);
        if (up == 1) continue;
        if (right == 1) {
            x = 0xFFFFU - x;
            y = 0xFFFFU - y;
        }
        std::swap(x, y);
    }
    return index;
}

/// Along Hilbert's curve through the square of side `span` at `low`.
class HilbertOrder {
  public:
    HilbertOrder(Point low, double span) : m_low(low), m_scale(0xFFFF / span) {}
    std::uint32_t operator()(Point p) const {
        const auto cell = [&](double offset) {
            return static_cast<std::uint32_t>(std::clamp(offset * m_scale, 0.0, 65535.0));
        };
        return hilbertIndex(cell(p.x - m_low.x), cell(p.y - m_low.y));
    }

  private:
    Point m_low;
    double m_scale;
};

} // namespace

/// Triangulates with CGAL and copies the triangles into records of our own.
class MeshBuilder {
  public:
    MeshBuilder(SightMesh& mesh, const std::vector<Wall>& walls) : m_mesh(mesh), m_walls(walls) {}

    void build() {
        const Point middle = (m_mesh.m_domain.low + m_mesh.m_domain.high) * 0.5;
        m_mesh.m_origin = {std::round(middle.x), std::round(middle.y)};
        insertDomain();
        insertWalls();
        number();
        copyTriangles();
        auto filling = fillRegions(m_mesh.m_points, m_mesh.m_triangles, std::move(m_borders));
        m_mesh.m_regions = std::move(filling.regions);
        m_mesh.m_fillings = std::move(filling.triangles);
        makeGrid();
    }

  private:
    Kernel::Point_2 inside(Point p) const { return {p.x - m_mesh.m_origin.x, p.y - m_mesh.m_origin.y}; }
    HilbertOrder order() const {
        const Point size = m_mesh.m_domain.high - m_mesh.m_domain.low;
        return {m_mesh.m_domain.low - m_mesh.m_origin, std::max(size.x, size.y)};
    }

    void insertDomain() {
        const Box& box = m_mesh.m_domain;
        const Point corners[4] = {box.low, {box.high.x, box.low.y}, box.high, {box.low.x, box.high.y}};
        for (int i = 0; i < 4; ++i)
            m_plan.insert_constraint(inside(corners[i]), inside(corners[(i + 1) % 4]));
    }

    void insertWalls();
    void number();
    void copyTriangles();
    void copySide(Triangulation::Face_handle face, int side, SightMesh::Triangle& triangle);
    void makeGrid();

    SightMesh& m_mesh;
    const std::vector<Wall>& m_walls;
    Triangulation m_plan;
    /// Which wall each constraint came from; the sides of the domain came from none.
    std::unordered_map<const void*, std::size_t> m_origins;
    std::vector<Triangulation::Face_handle> m_faces;
    std::vector<RegionBorder> m_borders;
};

void MeshBuilder::insertWalls() {
    const HilbertOrder along = order();
    std::vector<std::pair<std::uint32_t, std::size_t>> sorted;
    sorted.reserve(m_walls.size());
    for (std::size_t i = 0; i < m_walls.size(); ++i) {
        if (m_walls[i].a == m_walls[i].b) continue;
        sorted.emplace_back(along((m_walls[i].a + m_walls[i].b) * 0.5 - m_mesh.m_origin), i);
    }
    std::sort(sorted.begin(), sorted.end());
    m_origins.reserve(sorted.size());
    for (const auto& [place, i] : sorted) {
        const auto id = m_plan.insert_constraint(inside(m_walls[i].a), inside(m_walls[i].b));
        if (id != Triangulation::Constraint_id()) m_origins.emplace(id.vl_ptr(), i);
    }
}

void MeshBuilder::number() {
    const HilbertOrder along = order();
    std::vector<std::pair<std::uint32_t, Triangulation::Face_handle>> sorted;
    for (const auto face : m_plan.all_face_handles()) {
        face->info() = -1;
        if (m_plan.is_infinite(face)) continue;
        Point middle;
        for (int i = 0; i < 3; ++i)
            middle = middle + Point{face->vertex(i)->point().x(), face->vertex(i)->point().y()};
        sorted.emplace_back(along(middle * (1.0 / 3)), face);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto vertex : m_plan.finite_vertex_handles()) vertex->info() = -1;
    m_faces.reserve(sorted.size());
    for (const auto& [place, face] : sorted) {
        face->info() = static_cast<int>(m_faces.size());
        m_faces.push_back(face);
        for (int i = 0; i < 3; ++i) {
            const auto vertex = face->vertex(i);
            if (vertex->info() >= 0) continue;
            vertex->info() = static_cast<int>(m_mesh.m_points.size());
            m_mesh.m_points.push_back({vertex->point().x(), vertex->point().y()});
        }
    }
}

void MeshBuilder::copyTriangles() {
    m_mesh.m_triangles.reserve(m_faces.size());
    for (const auto face : m_faces) {
        SightMesh::Triangle triangle{};
        for (int i = 0; i < 3; ++i) {
            triangle.vertex[i] = face->vertex(i)->info();
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
    for (auto context = m_plan.contexts_begin(a, b); context != m_plan.contexts_end(a, b); ++context) {
        const auto origin = m_origins.find(context->id().vl_ptr());
        if (origin == m_origins.end()) continue;
        const Wall& wall = m_walls[origin->second];
        if (wall.region >= 0)
            m_borders.push_back({wall.region, 4 * face->info() + side, *context->current() == a});
        if (!wall.sheet) continue;
        m_mesh.m_sheets.push_back({wall.base, wall.top, wall.owner, triangle.sheets[side]});
        triangle.sheets[side] = static_cast<std::int32_t>(m_mesh.m_sheets.size()) - 1;
    }
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
            hint = m_plan.locate(inside({box.low.x + (column + 0.5) * width / m_mesh.m_columns,
                                         box.low.y + (row + 0.5) * height / m_mesh.m_rows}),
                                 hint);
            m_mesh.m_grid.push_back(std::max(0, hint->info()));
        }
    }
}

SightMesh::SightMesh(const std::vector<Wall>& walls, const Box& domain) : m_domain(domain) {
    VIDETTE_CHECK(!domain.empty(), "the mesh has a domain");
    MeshBuilder(*this, walls).build();
}

} // namespace vidette::geometry
