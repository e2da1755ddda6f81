// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "geometry/box_index.h"

#include <string>
#include <vector>

/// An answer of the coverage analysis and where its figures lie, so that only those in view are painted. It
/// is made where the answer is computed and then shared, never copied: it may hold ten thousand views.
namespace vidette::ui {

struct CoverageShapes {
    explicit CoverageShapes(analysis::CoverageResult answer);

    analysis::CoverageResult result;
    geometry::BoxIndex cameras; ///< of result.cameras
    geometry::BoxIndex spots;   ///< of result.blindSpots
    /// Names of classes of which more is to be seen than what a denser one of the same camera covers.
    std::vector<std::string> classes;
};

} // namespace vidette::ui
