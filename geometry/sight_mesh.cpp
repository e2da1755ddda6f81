// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/sight_mesh.h"

#include "base/check.h"

#include <CGAL/Constrained_Delaunay_triangulation_2.h>
#include <CGAL/Constrained_triangulation_plus_2.h>
#include <CGAL/Exact_predicates_inexact_constructions_kernel.h>
#include <CGAL/Triangulation_face_base_with_info_2.h>
#include <CGAL/Triangulation_vertex_base_with_info_2.h>

#include <algorithm>
#include <cmath>
#include <map>

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

Kernel::Point_2 cgalPoint(Point p) {
    return {p.x, p.y};
}

/// Which wall each constraint came from; the sides of the domain came from none.
using Origins = std::map<Triangulation::Constraint_id, std::size_t>;

void insertWalls(Triangulation& mesh, const std::vector<Wall>& walls, Origins& origins) {
    for (std::size_t i = 0; i < walls.size(); ++i) {
        if (walls[i].a == walls[i].b) continue;
        const auto id = mesh.insert_constraint(cgalPoint(walls[i].a), cgalPoint(walls[i].b));
        if (id != Triangulation::Constraint_id()) origins.emplace(id, i);
    }
}

void insertDomain(Triangulation& mesh, const Box& box) {
    const Kernel::Point_2 corners[4] = {
        {box.low.x, box.low.y}, {box.high.x, box.low.y}, {box.high.x, box.high.y}, {box.low.x, box.high.y}};
    for (int i = 0; i < 4; ++i) mesh.insert_constraint(corners[i], corners[(i + 1) % 4]);
}

/// The walls that lie on one side of a triangle.
std::vector<std::size_t> wallsOn(const Triangulation& mesh, Triangulation::Face_handle face, int side,
                                 const Origins& origins) {
    std::vector<std::size_t> found;
    const auto a = face->vertex(Triangulation::ccw(side));
    const auto b = face->vertex(Triangulation::cw(side));
    for (auto context = mesh.contexts_begin(a, b); context != mesh.contexts_end(a, b); ++context) {
        const auto origin = origins.find(context->id());
        if (origin != origins.end()) found.push_back(origin->second);
    }
    return found;
}

} // namespace

SightMesh::SightMesh(const std::vector<Wall>& walls, const Box& domain) : m_domain(domain) {
    VIDETTE_CHECK(!domain.empty(), "the mesh has a domain");
    Triangulation mesh;
    Origins origins;
    insertDomain(mesh, domain);
    insertWalls(mesh, walls, origins);
    for (const auto vertex : mesh.finite_vertex_handles()) {
        vertex->info() = static_cast<int>(m_points.size());
        m_points.push_back({vertex->point().x(), vertex->point().y()});
    }
    int count = 0;
    for (const auto face : mesh.all_face_handles()) face->info() = mesh.is_infinite(face) ? -1 : count++;
    m_triangles.reserve(static_cast<std::size_t>(count));
    for (const auto face : mesh.finite_face_handles()) {
        Triangle triangle{};
        for (int i = 0; i < 3; ++i) {
            triangle.vertex[i] = face->vertex(i)->info();
            const auto beyond = face->neighbor(i);
            triangle.beyond[i] = beyond->info() < 0 ? -1 : 4 * beyond->info() + beyond->index(face);
            triangle.sheets[i] = -1;
            if (!face->is_constrained(i)) continue;
            for (const std::size_t wall : wallsOn(mesh, face, i, origins)) {
                m_sheets.push_back({walls[wall].base, walls[wall].top, triangle.sheets[i]});
                triangle.sheets[i] = static_cast<std::int32_t>(m_sheets.size()) - 1;
            }
        }
        m_triangles.push_back(triangle);
    }
    const double width = domain.high.x - domain.low.x;
    const double height = domain.high.y - domain.low.y;
    const double cell = std::sqrt(width * height / static_cast<double>(m_triangles.size()));
    m_columns = std::clamp(static_cast<int>(width / cell), 1, 4096);
    m_rows = std::clamp(static_cast<int>(height / cell), 1, 4096);
    m_grid.reserve(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows));
    Triangulation::Face_handle hint;
    for (int row = 0; row < m_rows; ++row) {
        for (int column = 0; column < m_columns; ++column) {
            const Kernel::Point_2 middle(domain.low.x + (column + 0.5) * width / m_columns,
                                         domain.low.y + (row + 0.5) * height / m_rows);
            hint = mesh.locate(middle, hint);
            m_grid.push_back(std::max(0, hint->info()));
        }
    }
}

} // namespace vidette::geometry
