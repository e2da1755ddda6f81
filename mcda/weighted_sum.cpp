// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/evaluation.h"

#include "base/speech.h"
#include "mcda/perron.h"
#include "mcda/quantity.h"
#include "mcda/value_function.h"

#include <algorithm>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

/// Ratio normalisations are not defined for negative numbers, nor for 0 where it is divided by; a small
/// number in its place would decide the result, so none is put there.
Result<base::Done> checkRatio(const Candidates& candidates, std::size_t leaf) {
    const auto numbers = candidates.column(leaf);
    const double low = *std::min_element(numbers.begin(), numbers.end());
    const double high = *std::max_element(numbers.begin(), numbers.end());
    const std::string where = "evaluation, " + label(candidates.leaves[leaf]);
    if (low < 0)
        return failure("negative_value", where,
                       say("{number} is negative; this normalisation needs ratios, use \"min_max\"",
                           {{"number", shortNumber(low)}}));
    const bool divided = candidates.leaves[leaf].direction == Direction::Min ? low == 0 : high == 0;
    if (divided)
        return failure("zero_value", where,
                       say("0 cannot be divided by in this normalisation, use \"min_max\""));
    return base::Done{};
}

/// x/max for max, min/x for min.
std::vector<double> byMax(const std::vector<double>& column, double sign) {
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    std::vector<double> result;
    for (const double value : column) result.push_back(sign > 0 ? value / *high : *low / value);
    return result;
}

/// x/Σx for max, (1/x)/Σ(1/x) for min.
std::vector<double> bySum(std::vector<double> column, double sign) {
    if (sign < 0) {
        for (double& value : column) value = 1 / value;
    }
    return normalised(std::move(column));
}

/// The values themselves; what is to be small counts negative.
std::vector<double> asTheyAre(std::vector<double> column, double sign) {
    for (double& value : column) value *= sign;
    return column;
}

void warnMixedUnits(const Candidates& candidates, Evaluation& result) {
    const auto& leaves = candidates.leaves;
    const auto unitOf = [](const Criterion& leaf) {
        return leaf.valueFunction.empty() ? leaf.unit : std::string();
    };
    const bool mixed = std::any_of(leaves.begin(), leaves.end(), [&](const Criterion& leaf) {
        return unitOf(leaf) != unitOf(leaves.front());
    });
    if (!mixed) return;
    result.warnings.push_back({"units_added",
                               "evaluation",
                               {},
                               say("without normalisation values of different units are added; the largest "
                                   "numbers decide alone")});
}

} // namespace

Result<Evaluation> evaluateWeightedSum(const Problem& problem, const Candidates& candidates,
                                       const std::vector<double>& weights) {
    const auto normalisation = problem.evaluation.normalisation.value_or(Normalisation::MinMax);
    Evaluation result;
    if (normalisation == Normalisation::Vector)
        return failure("bad_normalisation", "evaluation",
                       say("weighted_sum knows the normalisations none, min_max, max and sum"));
    if (normalisation == Normalisation::None) warnMixedUnits(candidates, result);
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const double sign = candidates.sign(leaf);
        auto column = candidates.column(leaf);
        if (!candidates.leaves[leaf].valueFunction.empty()) {
            result.local.push_back(worthOfColumn(candidates, leaf, result.warnings));
            continue;
        }
        const bool ratio = normalisation == Normalisation::Max || normalisation == Normalisation::Sum;
        const auto checked = ratio ? checkRatio(candidates, leaf) : base::Done{};
        if (!checked) return failure(checked.error());
        switch (normalisation) {
        case Normalisation::MinMax:
            result.local.push_back(minMax(column, sign));
            break;
        case Normalisation::Max:
            result.local.push_back(byMax(column, sign));
            break;
        case Normalisation::Sum:
            result.local.push_back(bySum(std::move(column), sign));
            break;
        case Normalisation::None:
        case Normalisation::Vector:
            result.local.push_back(asTheyAre(std::move(column), sign));
            break;
        }
    }
    addUp(result, weights);
    return result;
}

Result<Evaluation> evaluateRatings(const Problem& problem, const Candidates& candidates,
                                   const std::vector<double>& weights) {
    Evaluation result;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const Criterion& criterion = candidates.leaves[leaf];
        auto column = candidates.column(leaf);
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        const bool scaled = problem.evaluation.levels.count(criterion.id) > 0;
        if (*low < 0 || (!scaled && *high > 1))
            return failure("bad_rating", "evaluation, " + label(criterion),
                           say("ratings lie between 0 and 1, found {number}; give \"levels\" for words",
                               {{"number", shortNumber(*low < 0 ? *low : *high)}}));
        result.local.push_back(std::move(column));
    }
    addUp(result, weights);
    return result;
}

} // namespace vidette::mcda
