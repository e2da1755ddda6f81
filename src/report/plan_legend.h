// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"
#include "report/svg.h"

#include <string>

/// What stands below a plan: scale bar, the way that pan angles count from, and a sample of every colour and
/// hatching that the drawing uses. Only what occurs is named.
namespace vidette::report {

struct Legend {
    std::string svg;
    double height = 0; ///< pixels below the plan
};

Legend planLegend(const estate::Estate& estate, const analysis::CoverageResult& coverage,
                  const PageView& view, double width);

/// <defs> with the hatchings "blind" (45°, vermilion) and "privacy" (crossed, purple).
std::string planPatterns();

} // namespace vidette::report
