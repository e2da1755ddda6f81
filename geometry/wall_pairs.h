// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/ink_bars.h"

#include <array>
#include <cstddef>
#include <vector>

/// Walls out of the bars of one direction; pieces of wall_trace.h.
namespace vidette::geometry {

/// A wall in a turned frame.
struct BarWall {
    InkBar bar;                       ///< of the middle line
    std::array<std::size_t, 2> lines; ///< the bars it is made of, twice the same of a filled wall
    bool outlined = false;
};

struct BarBounds {
    double filled = 0; ///< bars of this thickness and more are filled walls, thinner ones lines
    double thinnest = 0;
    double thickest = 0;
    double minLength = 0;
};

/// The thickness that parts lines from filled walls, by all bars of a drawing: Otsu's threshold of the
/// logarithms of their thickness, weighed by length; lines are at most 5 pixels thick. Where all are alike,
/// they are walls from 4 pixels on and else lines. At least `thinnest`.
double filledFrom(const std::vector<InkBar>& bars, double thinnest);

/// Filled and outlined walls, pieces of one wall joined.
std::vector<BarWall> wallsOfBars(const std::vector<InkBar>& bars, const BarBounds& bounds);

} // namespace vidette::geometry
