// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/coverage_cells.h"

#include <array>
#include <span>
#include <vector>

/// How much of one triangle is seen by how many viewers, and how much by one alone, without the shapes.
///
/// By Green's theorem an area is a sum over its border, and a stretch of a piece's side that lies in d other
/// pieces borders on what at least d + 1 viewers see. So each side is parted where it enters and leaves the
/// other pieces, and nothing else is made. Quicker than the cells (coverage_cells.h), whose areas these are
/// but for rounding.
namespace vidette::geometry {

class DepthAreas {
  public:
    /// Pieces in ascending order of viewers; those of one viewer do not overlap. False where sides of two
    /// pieces nearly run along each other: which of them lies farther out would be a matter of rounding, and
    /// the cells must be asked. Memory is kept between calls. Cost: O(n²) for n pieces.
    bool make(const std::array<Point, 3>& triangle, std::span<const ViewerPiece> pieces);

    /// [n] m² that exactly n viewers see, up to the number of viewers.
    std::span<const double> exactly() const { return m_exactly; }

    struct Alone {
        int viewer = 0;
        double area = 0;
    };
    /// What a viewer sees and nobody else; a viewer with several pieces comes once for each.
    std::span<const Alone> alone() const { return m_alone; }

  private:
    static constexpr std::size_t kBlock = 8; ///< sides that are compared at once
    /// What is left of so many sides: shares, and whether it runs along (1).
    struct Block {
        Block() { to.fill(1); }
        std::array<double, kBlock> from{}, to, isAlong{};
    };
    /// The sides of all parts that run through the triangle, with the part on their left; value by value, so
    /// that all are compared with a line at once. Around the triangle's first corner.
    struct Sides {
        std::vector<double> startX, startY, endX, endY, length;
        std::vector<double> from, to;  ///< shares of the side: the part at hand holds what lies between
        std::vector<double> isAlong;   ///< 1: it nearly runs along a side of that part
        std::vector<std::size_t> part; ///< whose side it is
        std::size_t count = 0;

        void makeRoom(std::size_t most);
        void keepLeftOf(std::size_t border, std::size_t first, Block& block) const;
    };
    /// A piece that is not the whole triangle.
    struct Part {
        int viewer = 0;
        std::size_t firstSide = 0;
        double alone = 0; ///< m²
    };
    /// Where a part begins to hold a side (step 1) or ends (−1).
    struct Turn {
        double at = 0;
        int step = 0;
        std::size_t part = 0;
    };
    /// Where a part lies along the edge that faces the first corner, or another part along a side: shares.
    struct Stretch {
        double from = 0;
        double to = 0;
        std::size_t part = 0;
    };

    enum class Kind { Part, Whole, Sliver };
    Kind readPart(Point origin, const ViewerPiece& piece);
    bool readStretch(Point p, Point q, unsigned edges);
    Kind kindOf(std::size_t firstFar, bool runsBack, double longest) const;
    unsigned edgesAt(Point p) const;
    bool findStretches();
    void holdBy(std::size_t part);
    void sweepFar();
    void sweepSides();
    void sweep(std::span<const Stretch> held, const Stretch& own, double swept);
    void sweepMany(std::span<const Stretch> held, const Stretch& own, double swept);
    void addDepth(std::size_t depth, std::size_t own, std::size_t other, double area);
    void finish(int wholes, int viewerOfWhole);

    std::array<Point, 3> m_corner;
    std::array<Point, 3> m_edge;  ///< [i] from corner i to the next
    std::array<double, 3> m_near; ///< [edge] a cross product with it up to this is none
    double m_size = 0;            ///< m² of the triangle
    std::vector<Part> m_parts;
    Sides m_sides;
    std::vector<Stretch> m_far;
    std::vector<Stretch> m_held;          ///< [side × parts + …] where other parts hold it
    std::vector<std::size_t> m_heldCount; ///< [side]
    std::vector<Stretch> m_farHeld;
    std::vector<Turn> m_turns;
    std::vector<double> m_atLeast; ///< [n] m² that at least n parts hold
    std::vector<double> m_exactly;
    std::vector<Alone> m_alone;
};

} // namespace vidette::geometry
