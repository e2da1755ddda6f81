// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/point_welder.h"

#include <cmath>

namespace vidette::geometry {
namespace {

/// Cells that fall together only make the list of a cell longer.
std::uint64_t keyOf(std::int64_t x, std::int64_t y) {
    return static_cast<std::uint64_t>(x) * 0x9E3779B97F4A7C15ULL +
           static_cast<std::uint64_t>(y) * 0xC2B2AE3D27D4EB4FULL;
}

} // namespace

void PointWelder::reserve(std::size_t count) {
    m_points.reserve(count);
    m_next.reserve(count);
    m_cells.reserve(count);
}

int PointWelder::of(Point p) {
    const double cell = 8 * m_distance;
    const auto index = [&](double at) { return static_cast<std::int64_t>(std::floor(at / cell)); };
    for (std::int64_t x = index(p.x - m_distance); x <= index(p.x + m_distance); ++x) {
        for (std::int64_t y = index(p.y - m_distance); y <= index(p.y + m_distance); ++y) {
            const auto found = m_cells.find(keyOf(x, y));
            if (found == m_cells.end()) continue;
            for (int i = found->second; i >= 0; i = m_next[static_cast<std::size_t>(i)]) {
                const Point there = m_points[static_cast<std::size_t>(i)];
                if (std::abs(there.x - p.x) <= m_distance && std::abs(there.y - p.y) <= m_distance) return i;
            }
        }
    }
    const int number = static_cast<int>(m_points.size());
    m_points.push_back(p);
    const auto [entry, isNew] = m_cells.try_emplace(keyOf(index(p.x), index(p.y)), number);
    m_next.push_back(isNew ? -1 : entry->second);
    entry->second = number;
    return number;
}

} // namespace vidette::geometry
