// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/disjoint_areas.h"

/// Who asks for a blind spot: the demand points, entrances and streets that lie in it.
///
/// Streets count by the metres of their middle line; what is blind of them is what lies in the target area
/// and in no view. An entrance (an opening with `is_entry`) counts by where people stand before it: half a
/// metre off its middle, on each side of it that lies in the target area.
///
/// Spots are ranked by the weight of their demand points, then by entrances, then by metres of street times
/// the weight of the street, then by area: a place where something happened comes before one where something
/// might.
namespace vidette::analysis {

/// Where people stand to go in: half a metre off the middle of the opening, on both sides; nothing for a line
/// without length.
std::vector<geometry::Point> forecourtsOf(const geometry::Polyline& line);

/// The target area and its blind spots, prepared for questions.
struct BlindGround {
    geometry::DisjointAreas target;
    geometry::DisjointAreas spots; ///< in the order of CoverageResult::blindSpots
};

/// Fills in the streets, entrances and their sums in the blind spots. Cost: O(log n) for each segment of a
/// street in n edges of spots. Fails with "cancelled".
base::Result<base::Done> takeStreetsAndEntrances(const estate::Estate& estate, const BlindGround& ground,
                                                 const base::Task& task, CoverageResult& result);

/// Ranks the blind spots by what asks for them; the demand points must be counted by then.
void rankByDemand(CoverageResult& result);

} // namespace vidette::analysis
