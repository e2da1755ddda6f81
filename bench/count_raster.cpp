// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/count_raster.h"

#include <algorithm>
#include <cmath>

namespace vidette::bench {

CountRaster::CountRaster(const geometry::Box& place, double cell)
    : m_low(place.low), m_cell(cell),
      m_columns(static_cast<int>(std::ceil((place.high.x - place.low.x) / cell))),
      m_rows(static_cast<int>(std::ceil((place.high.y - place.low.y) / cell))),
      m_counts(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows)) {}

void CountRaster::count(const std::vector<geometry::Polygons>& views) {
    std::fill(m_counts.begin(), m_counts.end(), std::uint8_t{0});
    for (const geometry::Polygons& view : views) {
        for (const geometry::Polygon& polygon : view) fill(polygon);
    }
    countCells();
}

/// Where the edges cross the middles of rows, in columns from the left, counted from the middle of the first.
void CountRaster::addCrossings(const geometry::Ring& ring) {
    const double scale = 1 / m_cell;
    geometry::Point from = (ring.back() - m_low) * scale - geometry::Point{0.5, 0.5};
    for (const geometry::Point p : ring) {
        const geometry::Point to = (p - m_low) * scale - geometry::Point{0.5, 0.5};
        const geometry::Point low = from.y < to.y ? from : to;
        const geometry::Point high = from.y < to.y ? to : from;
        from = to;
        const int first = std::max(0, static_cast<int>(std::ceil(low.y)));
        const int end = std::min(m_rows, static_cast<int>(std::ceil(high.y)));
        if (first >= end) continue;
        const double slope = (high.x - low.x) / (high.y - low.y);
        double x = low.x + (first - low.y) * slope;
        for (int row = first; row < end; ++row, x += slope)
            m_crossings[static_cast<std::size_t>(row - m_first)].push_back(x);
    }
}

void CountRaster::fill(const geometry::Polygon& polygon) {
    const geometry::Box box = boundsOf(polygon.outer);
    m_first = std::clamp(static_cast<int>((box.low.y - m_low.y) / m_cell) - 1, 0, m_rows);
    const int last = std::clamp(static_cast<int>((box.high.y - m_low.y) / m_cell) + 1, 0, m_rows);
    const auto rows = static_cast<std::size_t>(std::max(0, last - m_first + 1));
    if (m_crossings.size() < rows) m_crossings.resize(rows);
    for (std::size_t i = 0; i < rows; ++i) m_crossings[i].clear();
    addCrossings(polygon.outer);
    for (const geometry::Ring& hole : polygon.holes) addCrossings(hole);
    for (std::size_t i = 0; i < rows; ++i) {
        auto& at = m_crossings[i];
        std::sort(at.begin(), at.end());
        std::uint8_t* row =
            m_counts.data() + (static_cast<std::size_t>(m_first) + i) * static_cast<std::size_t>(m_columns);
        for (std::size_t k = 0; k + 1 < at.size(); k += 2) {
            const int begin = std::max(0, static_cast<int>(std::ceil(at[k])));
            const int end = std::min(m_columns, static_cast<int>(std::ceil(at[k + 1])));
            for (int column = begin; column < end; ++column) ++row[column];
        }
    }
}

/// In blocks so short that a byte holds their count, for the sake of wide registers.
void CountRaster::countCells() {
    constexpr std::size_t kBlock = 240;
    std::array<std::uint64_t, 4> cells{};
    for (std::size_t start = 0; start < m_counts.size(); start += kBlock) {
        const std::size_t end = std::min(start + kBlock, m_counts.size());
        std::uint8_t sums[4] = {0, 0, 0, 0};
        for (std::size_t i = start; i < end; ++i) {
            for (int k = 0; k < 4; ++k) sums[k] = static_cast<std::uint8_t>(sums[k] + (m_counts[i] > k));
        }
        for (std::size_t k = 0; k < 4; ++k) cells[k] += sums[k];
    }
    for (std::size_t k = 0; k < 4; ++k) m_areas[k] = static_cast<double>(cells[k]) * m_cell * m_cell;
}

} // namespace vidette::bench
