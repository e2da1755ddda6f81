// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "analysis/derived_criteria.h"
#include "base/result.h"
#include "base/task.h"
#include "estate/estate.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// Kits compared on this very plan: criteria that name a `derived` metric get their values by mounting each
/// kit's camera (angle, pixels, infrared range) on the camera positions of the plan and computing.
///
/// Metrics: covered_fraction and night_covered_fraction (0 … 1; at night no further than the infrared light),
/// covered_area, blind_area, identify_area and recognise_area (m² of the target area, the last two at 250 and
/// 125 px/m or the standard's class of that name), storage_tb (SI terabytes for the retention of the estate).
/// The catalogue's value and the computed value stand side by side, and so do the two rankings: a wide angle
/// in the catalogue need not see more of this shop.
namespace vidette::analysis {

struct KitRanking {
    std::vector<DerivedFigure> figures;
    std::optional<mcda::Ranking> catalogue; ///< with the written values; nothing when some are missing
    mcda::Ranking computed;                 ///< with the computed values
    mcda::Problem computedProblem;          ///< the problem that `computed` answers
    bool winnerDiffers = false;
    base::Warnings warnings;

    bool operator==(const KitRanking&) const = default;
};

/// The names of all metrics, sorted.
std::vector<std::string> kitMetrics();

/// Kits are looked up by Alternative::kit (or id) in the estate, then in the catalogue. Fails: "unknown_kit",
/// "unknown_metric", "no_cameras", "no_target_area", what coverage() and rank() fail with, "cancelled".
/// Cost: one coverage per kit.
base::Result<KitRanking> rankKits(const estate::Estate& estate, const mcda::Problem& problem,
                                  const CoverageOptions& options, const base::Task& task);

} // namespace vidette::analysis
