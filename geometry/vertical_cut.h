// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "geometry/polygon.h"

#include <vector>

/// An upright cut through the plan along a ray: what stands in its way, by distance from where it begins.
namespace vidette::geometry {

/// A ray on the plan: `length` metres from `from` in direction `pan` (clockwise from +y).
struct CutLine {
    Point from;
    base::Angle pan;
    double length = 0;

    Point at(double distance) const;
};

/// From one distance to another, m; a sheet has no thickness.
struct CutSpan {
    double from = 0;
    double to = 0;

    auto operator<=>(const CutSpan&) const = default;
};

/// Where the ray runs inside of the polygons (even-odd), nearest first; an edge that it runs along counts for
/// neither side.
std::vector<CutSpan> cutOf(const Polygons& solids, const CutLine& line);
/// Where it crosses the lines, nearest first.
std::vector<CutSpan> cutOf(const std::vector<Polyline>& sheets, const CutLine& line);

} // namespace vidette::geometry
