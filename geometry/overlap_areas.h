// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/coverage_cells.h"

#include <array>
#include <span>
#include <vector>

/// How much of one triangle is seen by exactly whom, for few viewers and without the shapes: the pieces are
/// intersected two by two, three by three and so on, and the areas of the parts follow by inclusion and
/// exclusion. Several times quicker than the cells (coverage_cells.h), whose areas these are but for
/// rounding.
namespace vidette::geometry {

class OverlapAreas {
  public:
    static constexpr std::size_t kMost = 4; ///< pieces; with more, cells are quicker

    /// Whether the pieces are few, and each of another viewer.
    static bool canTake(std::span<const ViewerPiece> pieces);

    /// Memory is kept between calls. Pieces in ascending order of viewers.
    void make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces);

    /// Calls take(area, viewers) for every set of viewers that sees something on its own.
    template<typename Take>
    void visit(Take&& take) const {
        for (unsigned set = 1; set < m_exactly.size() && set >> m_count == 0; ++set) {
            if (m_exactly[set] <= 0) continue;
            std::array<int, kMost> viewers;
            std::size_t count = 0;
            for (unsigned i = 0; i < m_count; ++i) {
                if ((set >> i & 1) != 0) viewers[count++] = m_viewers[i];
            }
            take(m_exactly[set], std::span<const int>(viewers.data(), count));
        }
    }

  private:
    static constexpr std::size_t kSets = std::size_t{1} << kMost;

    void intersect(unsigned set);

    unsigned m_count = 0;
    std::array<int, kMost> m_viewers;
    std::array<std::vector<Line>, kMost> m_cuts; ///< [viewer] the sides of its piece that part the triangle
    std::array<double, kSets> m_exactly;         ///< [set] m² seen by all of the set and nobody else
    std::array<Ring, kSets> m_common;            ///< [set] what all of them see
    Ring m_scratch;
};

} // namespace vidette::geometry
