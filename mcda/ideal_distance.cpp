// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/evaluation.h"

#include "base/speech.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

/// TOPSIS (Hwang & Yoon 1981) and VIKOR (Opricovic & Tzeng 2004): nearness to an ideal alternative.
namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

/// x/√Σx², the sign turned where small is good.
std::vector<double> byVector(std::vector<double> column, double sign) {
    double squares = 0;
    for (const double value : column) squares += value * value;
    const double length = squares > 0 ? std::sqrt(squares) : 1;
    for (double& value : column) value *= sign / length;
    return column;
}

double span(const std::vector<double>& values, double at) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    return *high > *low ? (at - *low) / (*high - *low) : 0;
}

/// Opricovic & Tzeng's two conditions under which the first may be named alone.
void checkAdvantage(const Candidates& candidates, Evaluation& result) {
    const std::size_t n = result.totals.size();
    if (n < 2) return;
    auto sorted = result.totals;
    std::sort(sorted.begin(), sorted.end());
    const double needed = 1 / static_cast<double>(n - 1);
    if (sorted[1] - sorted[0] >= needed) return;
    const auto best = std::min_element(result.totals.begin(), result.totals.end()) - result.totals.begin();
    const std::string& leader = candidates.alternatives[static_cast<std::size_t>(best)].id;
    result.warnings.push_back({"no_acceptable_advantage",
                               "evaluation",
                               {},
                               say("VIKOR: {alternative} leads by {lead}, less than 1/(n-1) = {needed}; the "
                                   "next ones belong to the compromise too",
                                   {{"alternative", leader},
                                    {"lead", shortNumber(sorted[1] - sorted[0])},
                                    {"needed", shortNumber(needed)}})});
}

} // namespace

Result<Evaluation> evaluateTopsis(const Problem& problem, const Candidates& candidates,
                                  const std::vector<double>& weights) {
    const auto normalisation = problem.evaluation.normalisation.value_or(Normalisation::Vector);
    if (normalisation != Normalisation::Vector && normalisation != Normalisation::MinMax)
        return failure("bad_normalisation", "evaluation",
                       say("topsis knows the normalisations vector and min_max"));
    Evaluation result;
    const std::size_t n = candidates.alternatives.size();
    std::vector<double> toBest(n, 0.0);
    std::vector<double> toWorst(n, 0.0);
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const double sign = candidates.sign(leaf);
        auto column = candidates.column(leaf);
        column =
            normalisation == Normalisation::Vector ? byVector(std::move(column), sign) : minMax(column, sign);
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        for (std::size_t a = 0; a < n; ++a) {
            toBest[a] += std::pow(weights[leaf] * (*high - column[a]), 2);
            toWorst[a] += std::pow(weights[leaf] * (column[a] - *low), 2);
        }
        result.local.push_back(std::move(column));
    }
    for (std::size_t a = 0; a < n; ++a) {
        toBest[a] = std::sqrt(toBest[a]);
        toWorst[a] = std::sqrt(toWorst[a]);
        const double both = toBest[a] + toWorst[a];
        // Where nothing distinguishes the alternatives, every one is as near to the best as to the worst.
        result.totals.push_back(both > 0 ? toWorst[a] / both : 0.5);
    }
    result.measures = {{"distance_to_best", std::move(toBest)}, {"distance_to_worst", std::move(toWorst)}};
    return result;
}

Result<Evaluation> evaluateVikor(const Problem& problem, const Candidates& candidates,
                                 const std::vector<double>& weights) {
    const double v = problem.evaluation.v;
    if (!(v >= 0 && v <= 1))
        return failure("bad_parameter", "evaluation",
                       say("v is {value}; it lies between 0 and 1", {{"value", shortNumber(v)}}));
    Evaluation result;
    const std::size_t n = candidates.alternatives.size();
    std::vector<double> sums(n, 0.0);
    std::vector<double> regrets(n, 0.0);
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        auto column = minMax(candidates.column(leaf), candidates.sign(leaf));
        const auto [low, high] = std::minmax_element(column.begin(), column.end());
        const double best = *high;
        for (std::size_t a = 0; a < n; ++a) {
            column[a] = best - column[a];
            sums[a] += weights[leaf] * column[a];
            regrets[a] = std::max(regrets[a], weights[leaf] * column[a]);
        }
        result.local.push_back(std::move(column));
    }
    for (std::size_t a = 0; a < n; ++a)
        result.totals.push_back(v * span(sums, sums[a]) + (1 - v) * span(regrets, regrets[a]));
    result.lowerIsBetter = true;
    result.measures = {{"S", std::move(sums)}, {"R", std::move(regrets)}};
    checkAdvantage(candidates, result);
    return result;
}

} // namespace vidette::mcda
