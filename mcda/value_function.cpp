// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/value_function.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {

using base::failure;
using base::Result;
using base::say;

Result<base::Done> checkValueFunction(const Criterion& criterion) {
    const auto& points = criterion.valueFunction;
    const std::string where = "criterion " + criterion.id + ", value function";
    if (points.size() == 1)
        return failure("bad_value_function", where, say("one point is no function; give two at least"));
    for (std::size_t i = 0; i < points.size(); ++i) {
        const std::string place = where + ", point " + std::to_string(i + 1);
        const auto& [x, value] = points[i];
        if (!(std::abs(x) <= kLargestNumber))
            return failure("bad_value_function", place,
                           say("{number} is beyond 1e100", {{"number", shortNumber(x)}}));
        if (!(value >= 0 && value <= 1))
            return failure(
                "bad_value_function", place,
                say("the value is {number}; it lies between 0 and 1", {{"number", shortNumber(value)}}));
        if (i > 0 && !(x > points[i - 1].x))
            return failure("bad_value_function", place,
                           say("x is {number} after {before}; the points are given by rising x",
                               {{"number", shortNumber(x)}, {"before", shortNumber(points[i - 1].x)}}));
    }
    return base::Done{};
}

double worthOf(const std::vector<ValuePoint>& points, double x) {
    const auto next =
        std::upper_bound(points.begin(), points.end(), x, [](double v, const auto& p) { return v < p.x; });
    if (next == points.begin()) return points.front().value;
    if (next == points.end()) return points.back().value;
    const ValuePoint& before = *std::prev(next);
    const double share = (x - before.x) / (next->x - before.x);
    return std::lerp(before.value, next->value, share);
}

std::vector<double> worthOfColumn(const Candidates& candidates, std::size_t leaf,
                                  std::vector<RankingWarning>& warnings) {
    const Criterion& criterion = candidates.leaves[leaf];
    const auto& points = criterion.valueFunction;
    RankingWarning clamped{"value_clamped", criterion.id, {}, {}};
    std::vector<double> worths;
    std::vector<std::string> names;
    const auto column = candidates.column(leaf);
    for (std::size_t a = 0; a < column.size(); ++a) {
        worths.push_back(worthOf(points, column[a]));
        if (column[a] >= points.front().x && column[a] <= points.back().x) continue;
        const std::string& id = candidates.alternatives[a].id;
        clamped.cells.push_back({id, criterion.id});
        names.push_back(id + " (" + shortNumber(column[a]) + ")");
    }
    clamped.message = say("{criterion}: the value function runs from {low} to {high}; beyond it the end "
                          "counts for {alternatives}",
                          {{"criterion", label(criterion)},
                           {"low", shortNumber(points.front().x)},
                           {"high", shortNumber(points.back().x)},
                           {"alternatives", base::join(names, ", ")}});
    if (!names.empty()) warnings.push_back(std::move(clamped));
    return worths;
}

std::vector<RankingWarning> unusedValueFunctions(const Problem& problem) {
    std::vector<RankingWarning> warnings;
    if (problem.evaluation.method == EvaluationMethod::WeightedSum) return warnings;
    for (const auto& leaf : leavesOf(problem.criteria)) {
        if (leaf.valueFunction.empty()) continue;
        warnings.push_back({"value_function_unused",
                            leaf.id,
                            {},
                            say("only the weighted sum reads the value function of {criterion}",
                                {{"criterion", label(leaf)}})});
    }
    return warnings;
}

} // namespace vidette::mcda
