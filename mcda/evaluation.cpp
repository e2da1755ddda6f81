// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/evaluation.h"

#include "base/speech.h"
#include "mcda/fuller.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <numeric>

namespace vidette::mcda {

using base::failure;
using base::Result;
using base::say;

std::vector<Normalisation> normalisationsOf(EvaluationMethod method) {
    if (method == EvaluationMethod::WeightedSum)
        return {Normalisation::MinMax, Normalisation::Max, Normalisation::Sum, Normalisation::None};
    if (method == EvaluationMethod::Topsis) return {Normalisation::Vector, Normalisation::MinMax};
    if (method == EvaluationMethod::Electre1)
        return {Normalisation::MinMax, Normalisation::Max, Normalisation::Sum, Normalisation::Vector,
                Normalisation::None};
    return {};
}

void addUp(Evaluation& evaluation, const std::vector<double>& weights, double scale) {
    const std::size_t n = evaluation.local.empty() ? 0 : evaluation.local.front().size();
    evaluation.totals.assign(n, 0.0);
    evaluation.contributions = evaluation.local;
    for (std::size_t leaf = 0; leaf < weights.size(); ++leaf) {
        for (std::size_t a = 0; a < n; ++a) {
            evaluation.contributions[leaf][a] *= weights[leaf] / scale;
            evaluation.totals[a] += evaluation.contributions[leaf][a];
        }
    }
}

std::vector<double> minMax(const std::vector<double>& column, double sign) {
    const auto [low, high] = std::minmax_element(column.begin(), column.end());
    const double span = *high - *low;
    const double worst = sign > 0 ? *low : *high;
    std::vector<double> result;
    for (const double value : column) result.push_back(span > 0 ? sign * (value - worst) / span : 0);
    return result;
}

Result<Evaluation> evaluateFuller(const Problem& problem, const Candidates& candidates,
                                  const std::vector<double>& weights) {
    const auto& settings = problem.evaluation;
    const auto ids = candidates.alternativeIds();
    Evaluation result;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const std::string& id = candidates.leaves[leaf].id;
        const std::string where = "evaluation, " + label(candidates.leaves[leaf]);
        const auto order = settings.orders.find(id);
        const auto pairs = settings.pairs.find(id);
        Result<std::vector<std::vector<double>>> triangle;
        if (order != settings.orders.end()) {
            triangle = triangleFromOrder(ids, restricted(order->second, ids), where);
        } else if (pairs != settings.pairs.end()) {
            std::vector<PairJudgment> kept;
            std::copy_if(pairs->second.begin(), pairs->second.end(), std::back_inserter(kept),
                         [&](const auto& p) { return indexOf(ids, p.first) && indexOf(ids, p.second); });
            triangle = triangleFromPairs(ids, kept, where, result.warnings);
        } else {
            triangle = triangleFromValues(candidates.column(leaf), candidates.sign(leaf));
        }
        if (!triangle) return failure(triangle.error());
        FullerTable table = fullerTable(ids, *triangle, settings.fuller);
        result.local.push_back(table.weights);
        result.details.push_back({id, std::move(table), {}});
    }
    addUp(result, weights);
    return result;
}

Result<Evaluation> evaluateSaaty(const Problem& problem, const Candidates& candidates,
                                 const std::vector<double>& weights) {
    const auto& settings = problem.evaluation;
    const auto ids = candidates.alternativeIds();
    Evaluation result;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        const Criterion& criterion = candidates.leaves[leaf];
        const std::string where = "evaluation, " + label(criterion);
        const auto found = settings.judgments.find(criterion.id);
        if (found == settings.judgments.end())
            return failure("missing_judgments", where,
                           say("neither a matrix nor an intensity is given for it"));
        SaatyJudgments judgments = found->second;
        // A matrix without names stands for all alternatives of the problem, the excluded ones too.
        if (!judgments.cells.empty() && judgments.items.empty()) {
            for (const auto& alternative : problem.alternatives) judgments.items.push_back(alternative.id);
        }
        if (judgments.intensityFromValues)
            judgments.intensity = intensityOfValues(ids, candidates.column(leaf), candidates.sign(leaf));
        auto table = saatyFromJudgments(judgments, ids, settings.saaty, where, result.warnings);
        if (!table) return failure(table.error());
        result.local.push_back(table->weights());
        result.details.push_back({criterion.id, {}, std::move(*table)});
    }
    if (settings.synthesis == Synthesis::Distributive) {
        addUp(result, weights);
        return result;
    }
    for (auto& column : result.local) {
        const double best = *std::max_element(column.begin(), column.end());
        for (double& value : column) value /= best;
    }
    addUp(result, weights);
    addUp(result, weights, std::accumulate(result.totals.begin(), result.totals.end(), 0.0));
    return result;
}

Result<Evaluation> evaluate(const Problem& problem, const Candidates& candidates,
                            const std::vector<double>& weights) {
    switch (problem.evaluation.method) {
    case EvaluationMethod::Fuller:
        return evaluateFuller(problem, candidates, weights);
    case EvaluationMethod::Saaty:
        return evaluateSaaty(problem, candidates, weights);
    case EvaluationMethod::WeightedSum:
        return evaluateWeightedSum(problem, candidates, weights);
    case EvaluationMethod::Topsis:
        return evaluateTopsis(problem, candidates, weights);
    case EvaluationMethod::Promethee2:
        return evaluatePromethee(problem, candidates, weights);
    case EvaluationMethod::Vikor:
        return evaluateVikor(problem, candidates, weights);
    case EvaluationMethod::Lexicographic:
        return evaluateLexicographic(problem, candidates, weights);
    case EvaluationMethod::Ratings:
        return evaluateRatings(problem, candidates, weights);
    case EvaluationMethod::Electre1:
        return evaluateElectre(problem, candidates, weights);
    }
    return failure("unknown_method", "evaluation", say("this method is unknown"));
}

} // namespace vidette::mcda
