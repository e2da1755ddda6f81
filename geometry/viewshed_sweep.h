// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

/// The sweeps behind viewshed.h. Everything here counts in columns and rows of the lattice.
namespace vidette::geometry {

/// One question over one grid, and where its answer goes.
struct Sweep {
    const float* heights = nullptr; ///< NaN = void
    int columns = 0;
    int rows = 0;
    double stepX = 1; ///< m
    double stepY = 1;
    double x = 0; ///< column of the eye; a multiple of 1/65536, so that sums of places are exact
    double y = 0;
    double eye = 0;    ///< absolute height of the eye
    double target = 0; ///< above the ground
    double drop = 0;   ///< EarthCurve::dropFactor()
    double range = 0;  ///< m; may be infinite
    // The posts that are asked for; flags are theirs, row by row.
    int left = 0;
    int bottom = 0;
    int right = -1; ///< last column
    int top = -1;   ///< last row
    std::uint8_t* visible = nullptr;
};

/// One of four sectors around the eye (ahead = north, south, east, west). Lines of posts across the direction
/// of view are swept one after another; a place on a line is counted `across` it. The quarters share their
/// diagonals: posts on them belong to the north and south.
struct Sector {
    const float* heights = nullptr;
    std::ptrdiff_t acrossStride = 1; ///< to the next post on a line
    std::ptrdiff_t lineStride = 1;   ///< to the next line, away from the eye
    std::ptrdiff_t firstLine = 0;    ///< offset of post 0 of line 0
    std::uint8_t* visible = nullptr;
    std::ptrdiff_t visibleAcross = 1;
    std::ptrdiff_t visibleLine = 1;
    std::ptrdiff_t visibleFirst = 0; ///< may lie outside of the flags; only asked-for posts are written
    int posts = 0;                   ///< on a line
    int lines = 0;                   ///< up to the last that is asked for or in range
    double eyeAcross = 0;
    double firstDistance = 1; ///< of line 0, in lines, > 0
    double stepAcross = 1;    ///< m
    double stepAlong = 1;     ///< m
    int wantedFirst = 0;      ///< posts asked for, across
    int wantedLast = -1;
    int skippedLines = 0; ///< lines before the first that is asked for
    bool ownsDiagonals = true;
};

/// The sectors that hold anything asked for.
std::vector<Sector> sectorsOf(const Sweep& sweep);

/// Posts of a line from `first` to before `end` that belong to the sector, are asked for and in range.
struct LineSpan {
    int first = 0;
    int end = 0;
};
LineSpan spanOf(const Sweep& sweep, const Sector& sector, int line);

/// A bundle of rays of a sector; bundles are swept independently of each other, in any order.
struct RayBundle {
    int sector = 0;
    int first = 0; ///< ray, counted from the sector's left diagonal
    int count = 0; ///< spaces between rays
};
std::vector<RayBundle> bundlesOf(const std::vector<Sector>& sectors);

/// Accurate: the posts between the rays of one bundle.
void sweepBundle(const Sweep& sweep, const Sector& sector, const RayBundle& bundle);

enum class Side { Left, Right };

/// Preview: the half of a sector on one side of the eye's column (which the right half has). The eye must
/// stand on a post. Halves are swept independently of each other.
void sweepHalf(const Sweep& sweep, const Sector& sector, Side side);

} // namespace vidette::geometry
