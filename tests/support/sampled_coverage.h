// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "support/line_of_sight.h"

#include <string>
#include <vector>

/// Coverage by counting points: a grid with one random point per cell, each decided by LineOfSight. It gives
/// the figures of analysis::coverage with a known sampling error, however odd the plan.
///
/// The asked-for density counts for what is seen; a zone that names a class is judged by that class instead,
/// and the areas of classes are those of the whole picture.
///
/// Only cells on the border of a figure can be counted wrongly; such a cell errs by at most 1/6 of a cell²
/// on the average (variance p(1−p) over all shares p), and cells are independent. So the standard error is
/// cell area · √(border cells / 6), and the border cells are counted while sampling.
namespace vidette::support {

struct Sampled {
    double value = 0;
    double error = 0; ///< one standard error
};

struct SampledCamera {
    std::string code;
    Sampled area;
    Sampled targetArea;
    Sampled uniqueArea;
    Sampled privacyArea;
    std::vector<Sampled> classes; ///< in the order of the standard
};

struct SampledZone {
    std::string code;
    Sampled area;
    Sampled covered;
};

struct SampledCoverage {
    Sampled target;
    Sampled covered;
    Sampled blind;
    std::vector<Sampled> kAreas;
    std::vector<SampledZone> zones;
    std::vector<SampledCamera> cameras; ///< by code, without retired ones
};

/// `cells` per side of the target area's bounds, and of each camera's reach.
SampledCoverage sampledCoverage(const estate::Estate& plan, const analysis::CoverageOptions& options,
                                int cells, unsigned seed);

} // namespace vidette::support
