// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_patch.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace vidette::geometry {
namespace {

std::size_t at(std::int32_t index) {
    return static_cast<std::size_t>(index);
}

/// A place for a record: one that stands empty, or one at the end.
template<typename Record>
std::int32_t placeIn(std::vector<Record>& records, std::vector<std::int32_t>& spare) {
    if (spare.empty()) {
        records.emplace_back();
        return static_cast<std::int32_t>(records.size()) - 1;
    }
    const std::int32_t place = spare.back();
    spare.pop_back();
    return place;
}

/// The box around what lies of a triangle between two heights.
Box partBetween(const std::array<Point, 3>& corners, double low, double high) {
    Box box;
    for (std::size_t i = 0; i < 3; ++i) {
        const Point a = corners[i];
        const Point along = corners[(i + 1) % 3] - a;
        if (std::max(a.y, a.y + along.y) < low || std::min(a.y, a.y + along.y) > high) continue;
        const auto shareAt = [&](double y) {
            return along.y != 0 ? std::clamp((y - a.y) / along.y, 0.0, 1.0) : 0.0;
        };
        box.include(a + along * shareAt(low));
        box.include(a + along * shareAt(high));
        if (along.y == 0) box.include(a + along);
    }
    return box;
}

} // namespace

/// Takes the old triangles out of a mesh and puts the new ones in.
class MeshPatch::Splice {
  public:
    Splice(const MeshPatch& patch, SightMesh& mesh) : m_patch(patch), m_mesh(mesh) {}

    std::vector<int> run() {
        const auto cells = gridCells();
        std::set<std::int32_t> regions = regionsBefore();
        giveUpOld();
        takePlaces();
        for (std::size_t i = 0; i < m_patch.m_triangles.size(); ++i) write(i);
        listRegions(std::move(regions));
        for (const auto& [cell, middle] : cells) m_mesh.m_grid[cell] = m_mesh.walk(m_numbers.front(), middle);
        return m_numbers;
    }

  private:
    bool isRemoved(std::int32_t triangle) const {
        return std::binary_search(m_patch.m_removed.begin(), m_patch.m_removed.end(), triangle);
    }

    std::vector<std::pair<std::size_t, Point>> gridCells() const;
    std::set<std::int32_t> regionsBefore() const;
    void giveUpOld();
    void takePlaces();
    void write(std::size_t index);
    void listRegions(std::set<std::int32_t> regions);

    const MeshPatch& m_patch;
    SightMesh& m_mesh;
    std::vector<int> m_numbers;           ///< [new triangle] its number in the mesh
    std::vector<std::int32_t> m_vertices; ///< [point of the patch]
    std::vector<std::int32_t> m_sheets;   ///< [edge of the patch] its first sheet
};

/// Cells of the grid that point to triangles that go, and their middles. Triangles may be as long as the
/// plan: in each row only the cells are looked at that they cross.
std::vector<std::pair<std::size_t, Point>> MeshPatch::Splice::gridCells() const {
    const Point low = m_mesh.m_domain.low - m_mesh.m_origin;
    const Point size = m_mesh.m_domain.high - m_mesh.m_domain.low;
    const Point cell{size.x / m_mesh.m_columns, size.y / m_mesh.m_rows};
    const auto clamped = [](double at, int count) { return std::clamp(static_cast<int>(at), 0, count - 1); };
    std::vector<std::pair<std::size_t, Point>> cells;
    for (const int triangle : m_patch.m_removed) {
        std::array<Point, 3> corners = m_mesh.corners(triangle);
        Box box;
        for (Point& p : corners) box.include(p = {(p.x - low.x) / cell.x, (p.y - low.y) / cell.y});
        const int top = clamped(box.high.y + 1, m_mesh.m_rows);
        for (int row = clamped(box.low.y - 1, m_mesh.m_rows); row <= top; ++row) {
            const Box part = partBetween(corners, row - 1, row + 2);
            if (part.empty()) continue;
            const int right = clamped(part.high.x + 1, m_mesh.m_columns);
            for (int column = clamped(part.low.x - 1, m_mesh.m_columns); column <= right; ++column) {
                const std::size_t index = at(row) * at(m_mesh.m_columns) + at(column);
                if (m_mesh.m_grid[index] == triangle)
                    cells.emplace_back(index, low + Point{(column + 0.5) * cell.x, (row + 0.5) * cell.y});
            }
        }
    }
    return cells;
}

std::set<std::int32_t> MeshPatch::Splice::regionsBefore() const {
    std::set<std::int32_t> regions;
    for (const int triangle : m_patch.m_removed) {
        const auto own = m_mesh.regionsOf(triangle);
        regions.insert(own.begin(), own.end());
    }
    return regions;
}

/// Everything of the old triangles that the new ones do not share stands empty.
void MeshPatch::Splice::giveUpOld() {
    std::set<std::int32_t> vertices;
    for (const int triangle : m_patch.m_removed) {
        SightMesh::Triangle& old = m_mesh.m_triangles[at(triangle)];
        vertices.insert(old.vertex, old.vertex + 3);
        old = {{0, 0, 0}, {-1, -1, -1}, {-1, -1, -1}};
        m_mesh.m_regions.set(triangle, {});
    }
    for (const Vertex& vertex : m_patch.m_points) vertices.erase(vertex.known);
    m_mesh.m_sparePoints.insert(m_mesh.m_sparePoints.end(), vertices.begin(), vertices.end());
    m_mesh.m_spareTriangles.insert(m_mesh.m_spareTriangles.end(), m_patch.m_removed.rbegin(),
                                   m_patch.m_removed.rend());
    for (std::int32_t sheet : m_patch.m_oldSheets) {
        for (; sheet >= 0; sheet = m_mesh.sheet(sheet).next) m_mesh.m_spareSheets.push_back(sheet);
    }
}

void MeshPatch::Splice::takePlaces() {
    for (const Vertex& vertex : m_patch.m_points) {
        m_vertices.push_back(vertex.known);
        if (vertex.known >= 0) continue;
        m_vertices.back() = placeIn(m_mesh.m_points, m_mesh.m_sparePoints);
        m_mesh.m_points[at(m_vertices.back())] = vertex.at;
    }
    for (const auto& sheets : m_patch.m_edges) {
        std::int32_t first = -1;
        for (SightMesh::Sheet sheet : sheets) {
            sheet.next = first;
            first = placeIn(m_mesh.m_sheets, m_mesh.m_spareSheets);
            m_mesh.m_sheets[at(first)] = sheet;
        }
        m_sheets.push_back(first);
    }
    for (std::size_t i = 0; i < m_patch.m_triangles.size(); ++i)
        m_numbers.push_back(placeIn(m_mesh.m_triangles, m_mesh.m_spareTriangles));
}

void MeshPatch::Splice::write(std::size_t index) {
    const Triangle& from = m_patch.m_triangles[index];
    const int number = m_numbers[index];
    SightMesh::Triangle& to = m_mesh.m_triangles[at(number)];
    for (int i = 0; i < 3; ++i) {
        const Side& side = from.sides[at(i)];
        to.vertex[i] = m_vertices[at(from.vertex[at(i)])];
        if (side.border < 0) {
            to.beyond[i] = 4 * m_numbers[at(side.beyond >> 2)] + (side.beyond & 3);
            to.sheets[i] = side.edge < 0 ? -1 : m_sheets[at(side.edge)];
            continue;
        }
        const Border& border = m_patch.m_borders[at(side.border)];
        to.beyond[i] = border.beyond;
        to.sheets[i] = border.sheets;
        if (border.beyond >= 0)
            m_mesh.m_triangles[at(border.beyond >> 2)].beyond[border.beyond & 3] = 4 * number + i;
    }
    m_mesh.m_regions.set(number, from.regions);
}

/// Brings the triangles of the regions that have lists of them up to date.
void MeshPatch::Splice::listRegions(std::set<std::int32_t> regions) {
    std::map<std::int32_t, std::vector<std::int32_t>> added;
    for (std::size_t i = 0; i < m_patch.m_triangles.size(); ++i) {
        for (const std::int32_t region : m_patch.m_triangles[i].regions)
            added[region].push_back(m_numbers[i]);
    }
    regions.insert(m_patch.m_newRegions.begin(), m_patch.m_newRegions.end());
    for (const std::int32_t region : regions) {
        const auto before = m_mesh.m_fillings[region];
        const auto& isNew = m_patch.m_newRegions;
        if (before.empty() && std::find(isNew.begin(), isNew.end(), region) == isNew.end()) continue;
        std::vector<std::int32_t> list;
        std::remove_copy_if(before.begin(), before.end(), std::back_inserter(list),
                            [&](std::int32_t triangle) { return isRemoved(triangle); });
        list.insert(list.end(), added[region].begin(), added[region].end());
        m_mesh.m_fillings.set(region, list);
    }
}

std::vector<int> MeshPatch::apply(SightMesh& mesh) const {
    return Splice(*this, mesh).run();
}

} // namespace vidette::geometry
