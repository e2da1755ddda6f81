// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <array>
#include <cstdint>
#include <vector>

/// The peer of our k-areas: a raster of 8-bit counts over the whole city. Every ready view polygon is filled
/// row by row (even-odd over all its rings, a cell counts by its middle) and adds one to its cells; then the
/// cells of at least k are counted. Memory: a byte for each cell.
namespace vidette::bench {

class CountRaster {
  public:
    CountRaster(const geometry::Box& place, double cell);

    /// From nothing. This is what is measured.
    void count(const std::vector<geometry::Polygons>& views);
    /// m² that at least 1, 2, 3 and 4 views hold, of the last count.
    const std::array<double, 4>& areas() const { return m_areas; }

  private:
    void fill(const geometry::Polygon& polygon);
    void addCrossings(const geometry::Ring& ring);
    void countCells();

    geometry::Point m_low;
    double m_cell;
    int m_columns;
    int m_rows;
    std::vector<std::uint8_t> m_counts;
    std::vector<std::vector<double>> m_crossings; ///< [row − first] in columns
    int m_first = 0;                              ///< row of m_crossings[0]
    std::array<double, 4> m_areas{};
};

} // namespace vidette::bench
