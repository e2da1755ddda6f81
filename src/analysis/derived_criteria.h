// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Criteria whose values are computed from a plan: what kits and requests have in common. A criterion names
/// its metric in `derived`; the computed value stands beside the one that was written.
namespace vidette::analysis {

struct DerivedMetric {
    std::string_view name;
    std::string_view unit;
    mcda::Direction better = mcda::Direction::Max;
};

/// One computed value.
struct DerivedFigure {
    std::string criterion;
    std::string metric;
    std::string alternative;
    std::optional<double> catalogue; ///< the value written in the problem
    double computed = 0;             ///< in the unit of the metric

    bool operator==(const DerivedFigure&) const = default;
};

/// A criterion with the metric it is derived by.
struct DerivedCriterion {
    std::size_t criterion = 0;
    DerivedMetric metric;
};

/// Fails with "unknown_metric" when `find` knows no metric of a name that a criterion gives; the message
/// lists `known`.
using FindMetric = std::function<std::optional<DerivedMetric>(std::string_view)>;
base::Result<std::vector<DerivedCriterion>>
derivedCriteria(const mcda::Problem& problem, const FindMetric& find, const std::vector<std::string>& known);

/// The problem with computed values; judgments made by hand for a derived criterion give way to the values.
/// Warns where a criterion asks for the contrary of what is usually wanted.
mcda::Problem withFigures(const mcda::Problem& problem, const std::vector<DerivedCriterion>& derived,
                          const std::vector<DerivedFigure>& figures, base::Warnings& warnings);

/// The written value, in the unit it was written in.
std::optional<double> writtenValue(const mcda::Alternative& alternative, const std::string& criterion);

} // namespace vidette::analysis
