// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/sight_mesh.h"

#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::geometry {
std::array<Point, 3> SightMesh::corners(int index) const {
    const Triangle& one = triangle(index);
    return {point(one.vertex[0]), point(one.vertex[1]), point(one.vertex[2])};
}

std::span<const std::int32_t> SightMesh::Lists::operator[](std::int32_t index) const {
    const auto i = static_cast<std::size_t>(index);
    if (i >= ranges.size()) return {};
    return std::span(values).subspan(static_cast<std::size_t>(ranges[i].first),
                                     static_cast<std::size_t>(ranges[i].count));
}

void SightMesh::Lists::set(std::int32_t index, std::span<const std::int32_t> list) {
    const auto i = static_cast<std::size_t>(index);
    if (i >= ranges.size()) ranges.resize(i + 1);
    Range& range = ranges[i];
    const auto count = static_cast<std::int32_t>(list.size());
    if (count > range.count) {
        unused += static_cast<std::size_t>(range.count);
        range.first = static_cast<std::int32_t>(values.size());
        values.resize(values.size() + list.size());
    } else {
        unused += static_cast<std::size_t>(range.count - count);
    }
    range.count = count;
    std::copy(list.begin(), list.end(), values.begin() + range.first);
    if (2 * unused > values.size()) close();
}

/// Leaves out what is not used.
void SightMesh::Lists::close() {
    std::vector<std::int32_t> kept;
    kept.reserve(values.size() - unused);
    for (Range& range : ranges) {
        const auto from = values.begin() + range.first;
        range.first = static_cast<std::int32_t>(kept.size());
        kept.insert(kept.end(), from, from + range.count);
    }
    values = std::move(kept);
    unused = 0;
}

std::span<const std::int32_t> SightMesh::regionsOf(int index) const {
    return m_regions[index];
}

std::span<const std::int32_t> SightMesh::trianglesOf(std::int32_t region) const {
    return m_fillings[region];
}

bool SightMesh::stops(std::int32_t sheets, const SightHeights& heights) const {
    for (std::int32_t i = sheets; i >= 0; i = sheet(i).next) {
        if (heights.stoppedBy(sheet(i).base, sheet(i).top)) return true;
    }
    return false;
}

int SightMesh::locate(Point p) const {
    const Point relative = p + m_origin - m_domain.low;
    const Point size = m_domain.high - m_domain.low;
    const int column = std::clamp(static_cast<int>(relative.x / size.x * m_columns), 0, m_columns - 1);
    const int row = std::clamp(static_cast<int>(relative.y / size.y * m_rows), 0, m_rows - 1);
    return walk(m_grid[static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
                       static_cast<std::size_t>(column)],
                p);
}

int SightMesh::walk(int at, Point p) const {
    for (std::size_t steps = 0; steps < 4 * m_triangles.size() + 16; ++steps) {
        const Triangle& here = triangle(at);
        int next = -1;
        for (int side = 0; side < 3 && next < 0; ++side) {
            if (orientation(point(here.vertex[(side + 1) % 3]), point(here.vertex[(side + 2) % 3]), p) < 0) {
                if (here.beyond[side] < 0) return at; // outside the domain: the nearest triangle
                next = here.beyond[side] >> 2;
            }
        }
        if (next < 0) return at;
        at = next;
    }
    return at;
}

} // namespace vidette::geometry
