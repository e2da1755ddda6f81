// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "geometry/sight_cells.h"

#include <cstdint>
#include <vector>

namespace vidette::geometry {

/// Visibility polygons, one after another: all points seen from one, over the walls of a mesh.
///
/// Sight spreads in waves (triangular expansion, Bungiu et al. 2014, on convex cells). Every way of sight,
/// the cone between two rays through a side, is a step of the wave: all corners of the cell behind the side
/// are judged against both rays at once, then the sides that are seen become ways of the next wave. Hardly
/// anything on the way is a question to a branch, whose answer a processor would have to guess, and the
/// steps of a wave do not wait for each other.
///
/// Holds working space: one for each thread.
class VisibilityPolygons {
  public:
    /// The cells must outlive this.
    explicit VisibilityPolygons(const SightCells& cells) : m_cells(cells) {}

    /// The visibility polygon of `from`, counter-clockwise. Turns are decided exactly; only its corners are
    /// rounded. Sight is not followed beyond `reach` metres (infinite: all of it): there the polygon ends on
    /// any side of a cell outside the circle. A point on a wall (within 1e-7 m) sees both sides of it, and
    /// through the corner when on a vertex. Cost: proportional to the cells seen, some 20 ns for each;
    /// about half a microsecond in a room. `out` is reused.
    void of(Point from, double reach, Ring& out);

  private:
    /// Looking out across a side of a cell, between the rays through the vertices `right` and `left`.
    struct Way {
        std::int32_t beyond; ///< the side as that of the cell behind it
        std::int32_t right;
        std::int32_t left;
        std::int32_t place; ///< in the order around the point: of m_ends and m_after
    };
    /// The stretch of a side between two rays, where sight ends.
    struct End {
        std::int32_t from; ///< ends of the side
        std::int32_t to;
        std::int32_t right;
        std::int32_t left;
    };

    void begin();
    std::vector<std::int32_t> sidesFromWall(std::int32_t first) const;
    bool isTouched(std::int32_t side) const;
    const SightCells::Side& sideOf(std::int32_t side) const;
    std::int32_t rightEnd(std::int32_t side) const;
    std::int32_t leftEnd(std::int32_t side) const;
    void lookAcross(std::int32_t side);
    template<bool kLimited>
    void follow();
    template<bool kLimited>
    void judge();
    void step();
    std::uint32_t exactTurns(const Way& way) const;
    bool reaches(std::int32_t side) const;
    void write(Ring& out) const;

    const SightCells& m_cells;
    Point m_at; ///< around the origin of the mesh
    double m_reachSquared = 0;
    std::vector<Way> m_wave;
    std::vector<Way> m_nextWave;
    std::vector<std::uint32_t> m_turns; ///< [way]
    std::vector<End> m_ends;            ///< [place]
    std::vector<std::int32_t> m_after;  ///< [place] the next one to the left; −1 = none
    std::size_t m_ways = 0;             ///< of the wave
    std::int32_t m_places = 0;
};

} // namespace vidette::geometry
