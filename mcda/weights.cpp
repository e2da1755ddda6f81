// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weights.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/fuller.h"
#include "mcda/perron.h"
#include "mcda/quantity.h"
#include "mcda/saaty.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

constexpr const char* kWhere = "weights";
constexpr double kSumTolerance = 1e-9;

Result<std::vector<double>> givenValues(const WeightSettings& settings, const std::vector<std::string>& ids) {
    for (const auto& [id, value] : settings.values) {
        if (!indexOf(ids, id))
            return failure("unknown_criterion", kWhere,
                           say("\"{criterion}\" is no criterion with values", {{"criterion", id}}));
    }
    std::vector<double> weights;
    for (const auto& id : ids) {
        const auto found = settings.values.find(id);
        if (found == settings.values.end())
            return failure("weight_missing", kWhere,
                           say("no weight is given for \"{criterion}\"", {{"criterion", id}}));
        if (found->second < 0)
            return failure(
                "weight_negative", std::string(kWhere) + ", " + id,
                say("{number} is negative; a weight is 0 or more", {{"number", shortNumber(found->second)}}));
        if (!(found->second <= kLargestNumber))
            return failure("number_too_large", std::string(kWhere) + ", " + id,
                           say("{number} is beyond 1e100", {{"number", shortNumber(found->second)}}));
        weights.push_back(found->second);
    }
    if (std::accumulate(weights.begin(), weights.end(), 0.0) <= 0)
        return failure("weights_sum_zero", kWhere, say("all weights are 0; at least one must be above 0"));
    return weights;
}

Result<Weighing> direct(const WeightSettings& settings, const std::vector<std::string>& ids) {
    auto weights = givenValues(settings, ids);
    if (!weights) return failure(weights.error());
    Weighing result{std::move(*weights), {}, {}};
    const double sum = std::accumulate(result.weights.begin(), result.weights.end(), 0.0);
    if (std::abs(sum - 1) > kSumTolerance)
        result.warnings.push_back({"weights_sum_not_one",
                                   kWhere,
                                   {},
                                   say("the weights sum to {sum}, not to 1; they are used as given (method "
                                       "\"points\" divides them by their sum)",
                                       {{"sum", shortNumber(sum)}})});
    return result;
}

Result<Weighing> points(const WeightSettings& settings, const std::vector<std::string>& ids) {
    auto weights = givenValues(settings, ids);
    if (!weights) return failure(weights.error());
    return Weighing{normalised(std::move(*weights)), {}, {}};
}

/// n + 1 − place over the sum; ties share the mean place.
Result<Weighing> rankSum(const WeightSettings& settings, const std::vector<std::string>& ids) {
    auto places = meanPlaces(ids, settings.order, "weights, order");
    if (!places) return failure(places.error());
    for (double& place : *places) place = static_cast<double>(ids.size()) + 1 - place;
    return Weighing{normalised(std::move(*places)), {}, {}};
}

/// Rank order centroid: w_k = (1/n) Σ_{i≥k} 1/i; a group shares the mean weight of its places.
Result<Weighing> roc(const WeightSettings& settings, const std::vector<std::string>& ids) {
    const auto places = meanPlaces(ids, settings.order, "weights, order");
    if (!places) return failure(places.error());
    const std::size_t n = ids.size();
    std::vector<double> centroid(n + 1, 0.0);
    for (std::size_t k = n; k-- > 0;) centroid[k] = centroid[k + 1] + 1 / static_cast<double>((k + 1) * n);
    Weighing result;
    for (const double place : *places) {
        const auto size = std::count(places->begin(), places->end(), place);
        const auto first = static_cast<std::size_t>(place - static_cast<double>(size - 1) / 2 - 0.5);
        double sum = 0;
        for (std::size_t k = first; k < first + static_cast<std::size_t>(size); ++k) sum += centroid[k];
        result.weights.push_back(sum / static_cast<double>(size));
    }
    return result;
}

Result<Weighing> fuller(const WeightSettings& settings, const std::vector<std::string>& ids) {
    Weighing result;
    const auto triangle = settings.pairs.empty()
                              ? triangleFromOrder(ids, settings.order, "weights, order")
                              : triangleFromPairs(ids, settings.pairs, "weights, pairs", result.warnings);
    if (!triangle) return failure(triangle.error());
    FullerTable table = fullerTable(ids, *triangle, settings.fuller);
    result.weights = table.weights;
    result.details.push_back({"goal", std::move(table), {}});
    return result;
}

std::vector<std::string> childrenOf(const Problem& problem, const std::string& node) {
    std::vector<std::string> ids;
    for (const auto& criterion : problem.criteria) {
        if (criterion.parent == (node == "goal" ? "" : node)) ids.push_back(criterion.id);
    }
    return ids;
}

/// Shares of the children of one node; a single child has everything.
Result<std::vector<double>> nodeShares(const Problem& problem, const std::string& node, Weighing& result) {
    const auto children = childrenOf(problem, node);
    const auto found = problem.weights.nodes.find(node);
    if (found == problem.weights.nodes.end()) {
        if (children.size() == 1) return std::vector<double>{1.0};
        return failure("node_missing", "weights, nodes",
                       say("no judgments are given below \"{node}\" ({criteria})",
                           {{"node", node}, {"criteria", base::join(children, ", ")}}));
    }
    const std::string where = "weights, node " + node;
    auto table = saatyFromJudgments(found->second, children, problem.weights.saaty, where, result.warnings);
    if (!table) return failure(table.error());
    auto shares = table->weights();
    result.details.push_back({node, {}, std::move(*table)});
    return shares;
}

Result<Weighing> saatyTree(const Problem& problem, const std::vector<std::string>& ids) {
    for (const auto& [node, judgments] : problem.weights.nodes) {
        if (childrenOf(problem, node).empty())
            return failure("unknown_node", "weights, nodes",
                           say("\"{node}\" is neither \"goal\" nor a criterion with criteria below it",
                               {{"node", node}}));
    }
    Weighing result;
    result.weights.assign(ids.size(), 0.0);
    struct Open {
        std::string node;
        double weight;
    };
    std::vector<Open> open{{"goal", 1.0}};
    for (std::size_t k = 0; k < open.size(); ++k) {
        const Open at = open[k];
        const auto shares = nodeShares(problem, at.node, result);
        if (!shares) return failure(shares.error());
        const auto children = childrenOf(problem, at.node);
        for (std::size_t i = 0; i < children.size(); ++i) {
            const double weight = at.weight * (*shares)[i];
            if (const auto leaf = indexOf(ids, children[i]))
                result.weights[*leaf] = weight;
            else
                open.push_back({children[i], weight});
        }
    }
    return result;
}

Result<Weighing> saaty(const Problem& problem, const std::vector<std::string>& ids) {
    if (!problem.weights.nodes.empty()) return saatyTree(problem, ids);
    Weighing result;
    const auto& settings = problem.weights;
    auto table = saatyFromJudgments(settings.judgments, ids, settings.saaty, kWhere, result.warnings);
    if (!table) return failure(table.error());
    result.weights = table->weights();
    result.details.push_back({"goal", {}, std::move(*table)});
    return result;
}

Result<Weighing> fromData(const Problem& problem, const Candidates& candidates) {
    std::vector<std::vector<double>> columns;
    std::vector<double> signs;
    for (std::size_t leaf = 0; leaf < candidates.leaves.size(); ++leaf) {
        columns.push_back(candidates.column(leaf));
        signs.push_back(candidates.sign(leaf));
    }
    auto weights = problem.weights.method == WeightMethod::Entropy
                       ? entropyWeights(columns, candidates.leafIds())
                       : criticWeights(columns, signs);
    if (!weights) return failure(weights.error());
    Weighing result{std::move(*weights), {}, {}};
    if (std::accumulate(result.weights.begin(), result.weights.end(), 0.0) > 0) return result;
    result.weights.assign(result.weights.size(), 1 / static_cast<double>(result.weights.size()));
    result.warnings.push_back({"no_information",
                               kWhere,
                               {},
                               say("no criterion distinguishes the alternatives; all weights are equal")});
    return result;
}

} // namespace

Result<Weighing> weigh(const Problem& problem, const Candidates& candidates) {
    const auto& settings = problem.weights;
    const auto ids = candidates.leafIds();
    switch (settings.method) {
    case WeightMethod::Equal:
        return Weighing{std::vector<double>(ids.size(), 1 / static_cast<double>(ids.size())), {}, {}};
    case WeightMethod::Direct:
        return direct(settings, ids);
    case WeightMethod::Points:
        return points(settings, ids);
    case WeightMethod::RankSum:
        return rankSum(settings, ids);
    case WeightMethod::Roc:
        return roc(settings, ids);
    case WeightMethod::Fuller:
        return fuller(settings, ids);
    case WeightMethod::Saaty:
        return saaty(problem, ids);
    case WeightMethod::Entropy:
    case WeightMethod::Critic:
        return fromData(problem, candidates);
    }
    return failure("unknown_method", kWhere, say("this method is unknown"));
}

} // namespace vidette::mcda
