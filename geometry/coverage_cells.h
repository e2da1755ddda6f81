// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/line.h"
#include "geometry/polygon.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

/// Who sees what inside one triangle: the pieces of all cameras there cut it into convex cells, each seen by
/// a known set of cameras. The cells fill the triangle exactly, so that what is covered and what is blind
/// always add up to the whole.
namespace vidette::geometry {

/// A convex piece in the triangle and whose it is. Pieces of one viewer may overlap.
struct ViewerPiece {
    int viewer = 0;
    std::span<const Point> corners; ///< counter-clockwise; empty = the whole triangle
    double area = 0;                ///< m²
};

/// Pieces smaller than this are taken for nothing, m²: the directions of their sides are rounding.
constexpr double kNothing = 1e-16;

class CoverageCells {
  public:
    struct Cell {
        double area = 0;
        std::span<const Point> corners;
        std::span<const int> viewers; ///< in ascending order, each once
    };

    /// Cuts the triangle. Memory is kept between calls. Cost: O(c · n) for n pieces and c cells; c stays near
    /// n where pieces overlap little, and grows with its square where all overlap.
    void make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces);

    std::size_t size() const { return m_count; }
    /// Valid until the next make() or cell().
    Cell cell(std::size_t index);

  private:
    struct Open {
        Ring corners;
        std::vector<std::uint64_t> in; ///< bit i: inside viewer i of m_viewers
    };

    void numberViewers(std::span<const ViewerPiece> pieces);
    void cutBy(int viewer);
    bool takeInside(std::size_t index);
    Open& addCell();
    std::size_t numberOf(int viewer) const;

    std::vector<int> m_viewers; ///< in ascending order
    std::vector<Open> m_cells;  ///< the first m_count are in use
    std::size_t m_count = 0;
    std::vector<Line> m_cuts; ///< of the piece at hand
    Ring m_inside;
    Ring m_scratch;
    std::vector<int> m_found;
};

} // namespace vidette::geometry
