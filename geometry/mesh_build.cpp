// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/check.h"
#include "geometry/hilbert.h"
#include "geometry/mesh_regions.h"
#include "geometry/planar_map.h"
#include "geometry/sight_mesh.h"
#include "geometry/triangulation.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {

/// Makes a planar map of the walls, triangulates it and copies the triangles into records of the mesh.
class MeshBuilder {
  public:
    MeshBuilder(SightMesh& mesh, const std::vector<Wall>& walls, const base::Task& task)
        : m_mesh(mesh), m_walls(walls), m_task(task) {}

    void build() {
        const Point middle = (m_mesh.m_domain.low + m_mesh.m_domain.high) * 0.5;
        m_mesh.m_origin = {std::round(middle.x), std::round(middle.y)};
        m_map = planarMap(segments(), m_task);
        if (m_task.cancelled()) return;
        m_plan = triangulated(std::move(m_map.points), m_map.edges, m_task);
        if (m_task.cancelled()) return;
        number();
        copyTriangles();
        if (m_task.cancelled()) return;
        auto filling = fillRegions(m_mesh.m_points, m_mesh.m_triangles, std::move(m_borders), m_task);
        m_mesh.m_regions = std::move(filling.regions);
        m_mesh.m_fillings = std::move(filling.triangles);
        makeGrid();
    }

  private:
    Point inside(Point p) const { return p - m_mesh.m_origin; }
    Point point(std::int32_t index) const { return m_plan.points[static_cast<std::size_t>(index)]; }
    /// Place on the curve through the square around the domain.
    std::uint32_t place(Point p) const {
        const Point low = inside(m_mesh.m_domain.low);
        const Point size = m_mesh.m_domain.high - m_mesh.m_domain.low;
        const double span = std::max(size.x, size.y);
        return placeOnHilbertCurve(p, {low, low + Point{span, span}});
    }

    std::vector<Segment> segments() const;
    void number();
    void copyTriangles();
    std::int32_t numberOf(std::int32_t point);
    void copySide(const Triangulation::Face& face, int side, std::int32_t number);
    std::int32_t sheetsOf(std::size_t edge);
    void makeGrid();

    static constexpr std::int32_t kUnknown = -2;

    SightMesh& m_mesh;
    const std::vector<Wall>& m_walls;
    const base::Task& m_task;
    PlanarMap m_map;
    Triangulation m_plan;
    std::vector<std::int32_t> m_order;   ///< faces of the plan in the order of the mesh's triangles
    std::vector<std::int32_t> m_places;  ///< [face] its number in the mesh
    std::vector<std::int32_t> m_numbers; ///< [point of the plan] its number in the mesh
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

/// Triangles get their numbers along the curve, vertices as they are first met.
void MeshBuilder::number() {
    std::vector<std::pair<std::uint32_t, std::int32_t>> sorted;
    sorted.reserve(m_plan.faces.size());
    for (const Triangulation::Face& face : m_plan.faces) {
        const Point middle =
            (point(face.vertex[0]) + point(face.vertex[1]) + point(face.vertex[2])) * (1.0 / 3);
        sorted.emplace_back(place(middle), static_cast<std::int32_t>(sorted.size()));
    }
    std::sort(sorted.begin(), sorted.end());
    m_places.resize(sorted.size());
    m_order.reserve(sorted.size());
    for (const auto& [order, face] : sorted) {
        m_places[static_cast<std::size_t>(face)] = static_cast<std::int32_t>(m_order.size());
        m_order.push_back(face);
    }
    m_numbers.assign(m_plan.points.size(), -1);
}

std::int32_t MeshBuilder::numberOf(std::int32_t index) {
    std::int32_t& number = m_numbers[static_cast<std::size_t>(index)];
    if (number < 0) {
        number = static_cast<std::int32_t>(m_mesh.m_points.size());
        m_mesh.m_points.push_back(point(index));
    }
    return number;
}

void MeshBuilder::copyTriangles() {
    m_mesh.m_triangles.reserve(m_order.size());
    m_mesh.m_points.reserve(m_plan.points.size());
    m_sheets.assign(m_map.edges.size(), kUnknown);
    for (const std::int32_t index : m_order) {
        if (m_task.cancelled()) return;
        const Triangulation::Face& face = m_plan.faces[static_cast<std::size_t>(index)];
        const auto number = static_cast<std::int32_t>(m_mesh.m_triangles.size());
        SightMesh::Triangle& triangle = m_mesh.m_triangles.emplace_back();
        for (int i = 0; i < 3; ++i) {
            const std::int32_t beyond = face.beyond[i];
            triangle.vertex[i] = numberOf(face.vertex[i]);
            triangle.beyond[i] =
                beyond < 0 ? -1 : 4 * m_places[static_cast<std::size_t>(beyond >> 2)] + (beyond & 3);
            triangle.sheets[i] = -1;
            if (face.isEdge[i]) copySide(face, i, number);
        }
    }
}

/// The sheets and the borders of regions on one side of a triangle.
void MeshBuilder::copySide(const Triangulation::Face& face, int side, std::int32_t number) {
    const std::int32_t a = face.vertex[(side + 1) % 3];
    const std::int32_t b = face.vertex[(side + 2) % 3];
    const std::int32_t found = m_map.edgeBetween(a, b);
    if (found < 0) return;
    const auto edge = static_cast<std::size_t>(found);
    for (const std::int32_t owner : m_map.ownersOf(edge)) {
        if (static_cast<std::size_t>(owner) >= m_walls.size()) continue; // a side of the domain
        const Wall& wall = m_walls[static_cast<std::size_t>(owner)];
        if (wall.region < 0) continue;
        const bool sameWay = dot(wall.b - wall.a, point(b) - point(a)) > 0;
        m_borders.push_back({wall.region, 4 * number + side, sameWay, wall.sheet});
    }
    m_mesh.m_triangles.back().sheets[side] = sheetsOf(edge);
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
    const double cell = std::sqrt(width * height / static_cast<double>(m_order.size()));
    m_mesh.m_columns = std::clamp(static_cast<int>(width / cell), 1, 4096);
    m_mesh.m_rows = std::clamp(static_cast<int>(height / cell), 1, 4096);
    m_mesh.m_grid.reserve(static_cast<std::size_t>(m_mesh.m_columns) *
                          static_cast<std::size_t>(m_mesh.m_rows));
    int hint = 0;
    for (int row = 0; row < m_mesh.m_rows && !m_task.cancelled(); ++row) {
        for (int column = 0; column < m_mesh.m_columns; ++column) {
            const Point middle = inside({box.low.x + (column + 0.5) * width / m_mesh.m_columns,
                                         box.low.y + (row + 0.5) * height / m_mesh.m_rows});
            hint = m_mesh.walk(hint, middle);
            m_mesh.m_grid.push_back(hint);
        }
    }
}

SightMesh::SightMesh(const std::vector<Wall>& walls, const Box& domain, const base::Task& task)
    : m_domain(domain) {
    VIDETTE_CHECK(!domain.empty(), "the mesh has a domain");
    MeshBuilder(*this, walls, task).build();
}

} // namespace vidette::geometry
