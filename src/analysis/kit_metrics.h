// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "analysis/derived_criteria.h"
#include "base/result.h"
#include "base/task.h"
#include "catalog/kit.h"
#include "estate/estate.h"
#include "mcda/problem.h"

#include <string>
#include <string_view>
#include <vector>

/// The figures that a plan gives for a kit, by the name that a criterion's `derived` uses.
namespace vidette::analysis {

struct KitMetric : DerivedMetric {
    std::string_view className; ///< density class that counts as seen; "" = being in the picture
    double density = 0;         ///< px/m of that class where the standard has no such name
    bool night = false;
    bool storage = false;
};

/// Every metric, sorted by name.
const std::vector<KitMetric>& allKitMetrics();
/// Null when there is none of this name.
const KitMetric* findKitMetric(std::string_view name);

/// The estate with the kit's camera in the place of every camera that is not retired: position, height and
/// aim stay; angle, pixels, infrared range and model are the kit's. A range drawn on the plan stays as the
/// limit of the place.
estate::Estate mounted(const estate::Estate& estate, const catalog::Kit& kit);

/// One figure of an estate. Fails: "no_target_area", what coverage() and storage() fail with.
base::Result<double> kitFigure(const estate::Estate& estate, const KitMetric& metric,
                               const CoverageOptions& options, const base::Task& task);

} // namespace vidette::analysis
