// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_regions.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace vidette::geometry {
namespace {

/// Lists by the first of each pair.
SightMesh::Lists listsOf(std::vector<std::pair<std::int32_t, std::int32_t>>& pairs, std::size_t count) {
    std::sort(pairs.begin(), pairs.end());
    SightMesh::Lists lists;
    lists.ranges.resize(count);
    lists.values.reserve(pairs.size());
    for (const auto& [owner, member] : pairs) {
        SightMesh::Lists::Range& range = lists.ranges[static_cast<std::size_t>(owner)];
        if (range.count++ == 0) range.first = static_cast<std::int32_t>(lists.values.size());
        lists.values.push_back(member);
    }
    return lists;
}

/// In order of region and side. Regions are counted and not compared: a city has millions of borders.
std::vector<RegionBorder> inOrder(const std::vector<RegionBorder>& borders) {
    std::vector<std::size_t> ends; // [region] where its next border comes
    for (const RegionBorder& border : borders) {
        const auto region = static_cast<std::size_t>(border.region);
        if (region + 1 >= ends.size()) ends.resize(region + 2, 0);
        ++ends[region + 1];
    }
    for (std::size_t i = 1; i < ends.size(); ++i) ends[i] += ends[i - 1];
    std::vector<RegionBorder> sorted(borders.size());
    for (const RegionBorder& border : borders)
        sorted[ends[static_cast<std::size_t>(border.region)]++] = border;
    auto first = sorted.begin();
    for (const std::size_t end : ends) { // of each region, now
        const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(end);
        if (first < last)
            std::sort(first, last, [](const auto& a, const auto& b) { return a.side < b.side; });
        first = last;
    }
    return sorted;
}

/// In order of region and side, each side once: where a border runs there and back, as the two edges of a
/// sliver do that the map made one, it parts nothing.
std::vector<RegionBorder> netBorders(std::vector<RegionBorder> borders) {
    borders = inOrder(borders);
    std::vector<RegionBorder> net;
    for (std::size_t i = 0; i < borders.size();) {
        const RegionBorder& first = borders[i];
        int turns = 0;
        for (; i < borders.size() && borders[i].region == first.region && borders[i].side == first.side; ++i)
            turns += borders[i].inside ? 1 : -1;
        if (turns != 0) net.push_back({first.region, first.side, turns > 0, first.hasSheets});
    }
    return net;
}

class Filling {
  public:
    Filling(const std::vector<Point>& points, const std::vector<SightMesh::Triangle>& triangles)
        : m_points(points), m_triangles(triangles), m_border(4 * triangles.size(), -1),
          m_reached(triangles.size(), -1) {}

    /// All borders of one region.
    void fill(std::span<const RegionBorder> borders) {
        m_region = borders.front().region;
        const std::size_t before = m_found.size();
        m_box = Box();
        for (const RegionBorder& border : borders) {
            m_border[static_cast<std::size_t>(border.side)] = 2 * m_region + (border.inside ? 1 : 0);
            const auto& triangle = m_triangles[static_cast<std::size_t>(border.side >> 2)];
            m_box.include(corner(triangle, (border.side & 3) + 1));
            m_box.include(corner(triangle, (border.side & 3) + 2));
        }
        m_box = m_box.grown(1e-6);
        for (const RegionBorder& border : borders) {
            if (border.inside) fillFrom(border.side >> 2);
        }
        if (!borders.front().hasSheets) return;
        m_listed.insert(m_listed.end(), m_found.begin() + static_cast<std::ptrdiff_t>(before), m_found.end());
        m_listedCount = std::max(m_listedCount, static_cast<std::size_t>(m_region) + 1);
    }

    RegionFilling result() {
        RegionFilling result;
        result.triangles = listsOf(m_listed, m_listedCount);
        for (auto& [owner, member] : m_found) std::swap(owner, member);
        result.regions = listsOf(m_found, m_triangles.size());
        return result;
    }

  private:
    /// Corner i, counted round: 3 is 0 again.
    Point corner(const SightMesh::Triangle& triangle, int i) const {
        return m_points[static_cast<std::size_t>(triangle.vertex[i % 3])];
    }

    /// Fills the part around a triangle up to the borders. Where rounding turned a sliver of the region
    /// inside out its borders name the outside: a part that leaves the box, or that lies outside of the
    /// longer share of its borders, is none.
    void fillFrom(std::int32_t triangle) {
        m_part.clear();
        m_share = 0;
        reach(triangle);
        for (std::size_t i = 0; i < m_part.size() && m_share > -kOutside / 2; ++i) spread(m_part[i]);
        if (m_part.empty() || m_share <= 0) return;
        for (const std::int32_t one : m_part) m_found.emplace_back(m_region, one);
    }

    void reach(std::int32_t triangle) {
        auto& reached = m_reached[static_cast<std::size_t>(triangle)];
        if (reached == m_region) return;
        reached = m_region;
        const auto& one = m_triangles[static_cast<std::size_t>(triangle)];
        const Point middle = (corner(one, 0) + corner(one, 1) + corner(one, 2)) * (1.0 / 3);
        if (m_box.holds(middle)) {
            m_part.push_back(triangle);
        } else {
            m_share = -kOutside;
        }
    }

    void spread(std::int32_t triangle) {
        const auto& one = m_triangles[static_cast<std::size_t>(triangle)];
        for (int side = 0; side < 3; ++side) {
            const std::int32_t border = m_border[static_cast<std::size_t>(4 * triangle + side)];
            if (border >> 1 == m_region) {
                const Point along = corner(one, side + 2) - corner(one, side + 1);
                const double length = std::sqrt(dot(along, along));
                m_share += (border & 1) != 0 ? length : -length;
            } else if (one.beyond[side] >= 0) {
                reach(one.beyond[side] >> 2);
            }
        }
    }

    static constexpr double kOutside = 1e300;

    const std::vector<Point>& m_points;
    const std::vector<SightMesh::Triangle>& m_triangles;
    std::vector<std::int32_t> m_border; ///< [side] 2 · the last region that ends there, + 1 = it lies inside
    std::vector<std::int32_t> m_reached; ///< [triangle] the last region that reached it
    std::int32_t m_region = -1;          ///< which is filled now
    Box m_box;                           ///< around its borders
    std::vector<std::int32_t> m_part;    ///< the triangles of a part of it
    double m_share = 0;                  ///< metres of borders that the part lies inside of, less the others
    std::vector<std::pair<std::int32_t, std::int32_t>> m_found;  ///< region, triangle
    std::vector<std::pair<std::int32_t, std::int32_t>> m_listed; ///< those of regions with sheets
    std::size_t m_listedCount = 0;
};

} // namespace

RegionFilling fillRegions(const std::vector<Point>& points, const std::vector<SightMesh::Triangle>& triangles,
                          std::vector<RegionBorder> borders, const base::Task& task) {
    borders = netBorders(std::move(borders));
    Filling filling(points, triangles);
    for (std::size_t first = 0; first < borders.size() && !task.cancelled();) {
        std::size_t last = first;
        while (last < borders.size() && borders[last].region == borders[first].region) ++last;
        filling.fill(std::span(borders).subspan(first, last - first));
        first = last;
    }
    return task.cancelled() ? RegionFilling() : filling.result();
}

} // namespace vidette::geometry
