// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"

#include <cstddef>
#include <string>

/// The plan of an estate as a drawing: zones, what the cameras see by class (the best class on top), blind
/// spots hatched and numbered, obstacles, doors and windows, cameras, a scale bar and a legend. The drawing
/// stands alone (no style sheet, no script) and is the same for the same input.
///
///     const std::string svg = planSvg(estate, coverage, {});
///
/// Odd inputs: an estate without anything that has a place gives an empty frame. Cost: linear in the points
/// of the polygons; arcs are written to a tenth of a pixel.
namespace vidette::report {

struct PlanSvgOptions {
    double width = 760;   ///< pixels
    double tallest = 640; ///< of the plan without its legend
};

std::string planSvg(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                    const PlanSvgOptions& options);

/// How many blind spots carry a number, in the drawing and in lists: those of at least 0.01 m², at most 40.
std::size_t numberedSpots(const analysis::CoverageResult& coverage);

} // namespace vidette::report
