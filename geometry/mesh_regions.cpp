// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_regions.h"

#include <algorithm>
#include <span>

namespace vidette::geometry {
namespace {

/// Lists by the first of each pair.
SightMesh::Lists listsOf(std::vector<std::pair<std::int32_t, std::int32_t>>& pairs, std::size_t count) {
    std::sort(pairs.begin(), pairs.end());
    SightMesh::Lists lists;
    lists.start.assign(count + 1, 0);
    lists.values.reserve(pairs.size());
    for (const auto& [owner, member] : pairs) {
        ++lists.start[static_cast<std::size_t>(owner) + 1];
        lists.values.push_back(member);
    }
    for (std::size_t i = 1; i < lists.start.size(); ++i) lists.start[i] += lists.start[i - 1];
    return lists;
}

class Filling {
  public:
    Filling(const std::vector<Point>& points, const std::vector<SightMesh::Triangle>& triangles)
        : m_points(points), m_triangles(triangles), m_isBorder(4 * triangles.size(), -1),
          m_filled(triangles.size(), -1) {}

    /// All borders of one region.
    void fill(std::span<const RegionBorder> borders) {
        const std::int32_t region = borders.front().region;
        Box box;
        for (const RegionBorder& border : borders) {
            m_isBorder[static_cast<std::size_t>(border.side)] = region;
            const auto& triangle = m_triangles[static_cast<std::size_t>(border.side >> 2)];
            box.include(corner(triangle, (border.side & 3) + 1));
            box.include(corner(triangle, (border.side & 3) + 2));
        }
        box = box.grown(1e-6);
        for (const RegionBorder& border : borders) {
            if (border.inside) visit(border.side >> 2, region, box);
        }
        while (!m_waiting.empty()) {
            const std::int32_t at = m_waiting.back();
            m_waiting.pop_back();
            spread(at, region, box);
        }
    }

    RegionFilling result() {
        RegionFilling result;
        result.triangles = listsOf(m_found, m_regionCount);
        for (auto& [owner, member] : m_found) std::swap(owner, member);
        result.regions = listsOf(m_found, m_triangles.size());
        return result;
    }

  private:
    /// Corner i, counted round: 3 is 0 again.
    Point corner(const SightMesh::Triangle& triangle, int i) const {
        return m_points[static_cast<std::size_t>(triangle.vertex[i % 3])];
    }

    void visit(std::int32_t triangle, std::int32_t region, const Box& box) {
        auto& filled = m_filled[static_cast<std::size_t>(triangle)];
        if (filled == region) return;
        filled = region;
        const auto& one = m_triangles[static_cast<std::size_t>(triangle)];
        const Point middle = (corner(one, 0) + corner(one, 1) + corner(one, 2)) * (1.0 / 3);
        if (middle.x < box.low.x || middle.x > box.high.x || middle.y < box.low.y || middle.y > box.high.y)
            return;
        m_found.emplace_back(region, triangle);
        m_regionCount = std::max(m_regionCount, static_cast<std::size_t>(region) + 1);
        m_waiting.push_back(triangle);
    }

    void spread(std::int32_t triangle, std::int32_t region, const Box& box) {
        const auto& one = m_triangles[static_cast<std::size_t>(triangle)];
        for (int side = 0; side < 3; ++side) {
            if (one.beyond[side] < 0) continue;
            if (m_isBorder[static_cast<std::size_t>(4 * triangle + side)] == region) continue;
            visit(one.beyond[side] >> 2, region, box);
        }
    }

    const std::vector<Point>& m_points;
    const std::vector<SightMesh::Triangle>& m_triangles;
    std::vector<std::int32_t> m_isBorder; ///< [side] the last region that ends there
    std::vector<std::int32_t> m_filled;   ///< [triangle] the last region that reached it
    std::vector<std::int32_t> m_waiting;
    std::vector<std::pair<std::int32_t, std::int32_t>> m_found; ///< region, triangle
    std::size_t m_regionCount = 0;
};

} // namespace

RegionFilling fillRegions(const std::vector<Point>& points, const std::vector<SightMesh::Triangle>& triangles,
                          std::vector<RegionBorder> borders) {
    std::stable_sort(borders.begin(), borders.end(),
                     [](const RegionBorder& a, const RegionBorder& b) { return a.region < b.region; });
    Filling filling(points, triangles);
    for (std::size_t first = 0; first < borders.size();) {
        std::size_t last = first;
        while (last < borders.size() && borders[last].region == borders[first].region) ++last;
        filling.fill(std::span(borders).subspan(first, last - first));
        first = last;
    }
    return filling.result();
}

} // namespace vidette::geometry
