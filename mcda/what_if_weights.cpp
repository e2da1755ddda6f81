// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/what_if_weights.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/conclusion.h"
#include "mcda/evaluation.h"
#include "mcda/perron.h"
#include "mcda/quantity.h"
#include "mcda/weights.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr double kSumTolerance = 1e-9;
constexpr const char* kWhere = "weights";

/// Those not fixed fill up to 1 in their proportions; false where there are none.
bool fill(std::vector<double>& shares, const std::vector<bool>& fixed) {
    double taken = 0;
    double free = 0;
    std::size_t count = 0;
    for (std::size_t k = 0; k < shares.size(); ++k) {
        (fixed[k] ? taken : free) += shares[k];
        count += fixed[k] ? 0 : 1;
    }
    if (count == 0) return false;
    const double left = std::max(0.0, 1 - taken);
    for (std::size_t k = 0; k < shares.size(); ++k) {
        if (fixed[k]) continue;
        shares[k] = free > 0 ? shares[k] / free * left : left / static_cast<double>(count);
    }
    return true;
}

/// "weights" and "weights, K1" are about "weights".
bool isAbout(const std::string& part, const RankingWarning& warning) {
    return warning.where == part || warning.where.starts_with(part + ",");
}

/// Those that other weights leave as they are.
std::vector<RankingWarning> lasting(const Ranking& ranking) {
    const bool additive = !ranking.contributions.empty();
    std::vector<RankingWarning> warnings;
    for (const auto& warning : ranking.warnings) {
        const bool goes = isAbout(kWhere, warning) || warning.code == "nearly_a_tie" ||
                          (!additive && isAbout("evaluation", warning));
        if (!goes) warnings.push_back(warning);
    }
    return warnings;
}

void append(std::vector<RankingWarning>& to, const std::vector<RankingWarning>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

/// The settings alone, to be checked as weigh() checks them.
Result<Weighing> weighed(const Problem& problem, const Ranking& ranking, const std::vector<double>& weights) {
    Problem asked;
    asked.criteria = problem.criteria;
    asked.weights = givenDirectly({}, ranking.criteria, weights);
    Candidates candidates;
    candidates.leaves = leavesOf(problem.criteria);
    return weigh(asked, candidates);
}

/// Weights drawn from the values need every value; given ones may not, and then more alternatives stay.
bool maySetAsideFewer(const Problem& problem, const Ranking& ranking) {
    const auto method = problem.weights.method;
    if (method != WeightMethod::Entropy && method != WeightMethod::Critic) return false;
    return std::any_of(ranking.excluded.begin(), ranking.excluded.end(),
                       [](const Exclusion& one) { return one.limits.empty(); });
}

Result<Evaluation> evaluated(const Problem& problem, const Ranking& ranking,
                             const std::vector<double>& weights) {
    if (ranking.contributions.empty()) {
        const auto candidates = selectCandidates(problem);
        if (!candidates) return failure(candidates.error());
        return evaluate(problem, *candidates, weights);
    }
    Evaluation evaluation;
    evaluation.local = ranking.local;
    addUp(evaluation, weights);
    const bool isIdeal = problem.evaluation.method == EvaluationMethod::Saaty &&
                         problem.evaluation.synthesis == Synthesis::Ideal;
    if (isIdeal)
        addUp(evaluation, weights, std::accumulate(evaluation.totals.begin(), evaluation.totals.end(), 0.0));
    return evaluation;
}

} // namespace

double largestShare(const std::vector<double>& weights, const std::vector<bool>& locked, std::size_t index) {
    const auto shares = normalised(weights);
    double taken = 0;
    for (std::size_t k = 0; k < shares.size(); ++k) taken += k != index && locked[k] ? shares[k] : 0;
    return std::max(0.0, 1 - taken);
}

std::vector<double> rescaled(const std::vector<double>& weights, const std::vector<bool>& locked,
                             std::size_t index, double value) {
    const auto before = normalised(weights);
    if (std::isnan(value)) return before;
    auto shares = before;
    shares[index] = std::clamp(value, 0.0, largestShare(weights, locked, index));
    auto fixed = locked;
    fixed[index] = true;
    return fill(shares, fixed) ? shares : before;
}

Result<std::vector<double>> withShares(const Ranking& ranking, const std::map<std::string, double>& shares) {
    // Weights from values that nobody has left are none; all are alike then.
    const std::vector<double> alike(ranking.criteria.size(), 1);
    auto weights = normalised(ranking.weights.empty() ? alike : ranking.weights);
    std::vector<bool> fixed(weights.size(), false);
    double sum = 0;
    for (const auto& [id, share] : shares) {
        const auto index = indexOf(ranking.criteria, id);
        if (!index)
            return failure("unknown_criterion", kWhere,
                           say("\"{criterion}\" is no criterion with values", {{"criterion", id}}));
        if (!(share >= 0))
            return failure(
                "weight_negative", std::string(kWhere) + ", " + id,
                say("{number} is negative; a weight is 0 or more", {{"number", shortNumber(share)}}));
        weights[*index] = share;
        fixed[*index] = true;
        sum += share;
    }
    const bool all = shares.size() == weights.size();
    if (!all && sum > 1 + kSumTolerance)
        return failure("weights_above_one", kWhere,
                       say("the weights named sum to {sum}; together with the others they must sum to 1",
                           {{"sum", shortNumber(sum)}}));
    fill(weights, fixed);
    return weights;
}

WeightSettings givenDirectly(WeightSettings kept, const std::vector<std::string>& criteria,
                             const std::vector<double>& weights) {
    kept.method = WeightMethod::Direct;
    kept.values.clear();
    for (std::size_t k = 0; k < criteria.size(); ++k) kept.values[criteria[k]] = weights[k];
    return kept;
}

Result<Ranking> reweighed(const Problem& problem, const Ranking& ranking,
                          const std::vector<double>& weights) {
    if (maySetAsideFewer(problem, ranking)) {
        Problem asked = problem;
        asked.weights = givenDirectly(std::move(asked.weights), ranking.criteria, weights);
        return rank(asked);
    }
    auto weighing = weighed(problem, ranking, weights);
    if (!weighing) return failure(weighing.error());
    Ranking result;
    result.criteria = ranking.criteria;
    result.alternatives = ranking.alternatives;
    result.weights = std::move(weighing->weights);
    result.excluded = ranking.excluded;
    result.softMisses = ranking.softMisses;
    result.warnings = lasting(ranking);
    append(result.warnings, weighing->warnings);
    if (result.alternatives.empty()) return result;
    auto evaluation = evaluated(problem, ranking, result.weights);
    if (!evaluation) return failure(evaluation.error());
    result.local = std::move(evaluation->local);
    result.totals = std::move(evaluation->totals);
    result.contributions = std::move(evaluation->contributions);
    result.measures = std::move(evaluation->measures);
    result.lowerIsBetter = ranking.lowerIsBetter;
    append(result.warnings, evaluation->warnings);
    conclude(result);
    return result;
}

} // namespace vidette::mcda
