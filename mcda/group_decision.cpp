// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_decision.h"

#include "base/speech.h"
#include "mcda/candidates.h"
#include "mcda/group_ratings.h"
#include "mcda/group_round.h"

#include <algorithm>
#include <set>
#include <utility>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

base::Error noRanking() {
    return {"no_group_ranking", "ranking",
            say("there is no ranking of the group before every node has enough judgments")};
}

void setDirect(WeightSettings& weights, const Ranking& ranking) {
    weights = {};
    weights.method = WeightMethod::Direct;
    for (std::size_t i = 0; i < ranking.criteria.size(); ++i)
        weights.values[ranking.criteria[i]] = ranking.weights[i];
}

/// Everything was asked on Saaty's scale.
bool areMatrices(const GroupResult& result) {
    return std::all_of(result.nodes.begin(), result.nodes.end(),
                       [](const NodeResult& one) { return one.node.method == PairMethod::Saaty; });
}

Problem withMatrices(Problem problem, const GroupResult& result) {
    for (const auto& node : result.nodes) {
        auto& matrix = node.node.ofCriteria ? problem.weights.nodes[node.node.id]
                                            : problem.evaluation.judgments[node.node.id];
        matrix = meanMatrix(node);
    }
    return problem;
}

/// Every evaluation of the ranking as a rating.
Problem withRatings(const Problem& before, const Ranking& ranking) {
    const bool rated = before.evaluation.method == EvaluationMethod::Ratings;
    Problem problem = rated ? before : asFacts(before);
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Ratings;
    for (std::size_t leaf = 0; leaf < ranking.criteria.size(); ++leaf) {
        for (auto& alternative : problem.alternatives) {
            const auto at = indexOf(ranking.alternatives, alternative.id);
            if (!at) alternative.values.erase(ranking.criteria[leaf]); // a word of a scale that goes
            if (at) alternative.values[ranking.criteria[leaf]] = Value{ranking.local[leaf][*at], "", ""};
        }
    }
    return problem;
}

template<typename Row>
std::set<std::string> idsOf(const std::vector<Row>& rows) {
    std::set<std::string> ids;
    for (const auto& row : rows) ids.insert(row.id);
    return ids;
}

} // namespace

const Ranking* rankingBy(const GroupResult& result, GroupWay way) {
    const auto& ranking = way == GroupWay::Judgments   ? result.byJudgments
                          : way == GroupWay::Geometric ? result.byGeometric
                                                       : result.byArithmetic;
    return ranking ? &*ranking : nullptr;
}

bool asksAlternatives(const GroupResult& result) {
    return std::any_of(result.nodes.begin(), result.nodes.end(),
                       [](const NodeResult& one) { return !one.node.ofCriteria; });
}

Result<Problem> decidedProblem(const GroupProblem& group, const GroupResult& result, GroupWay way) {
    const Ranking* ranking = rankingBy(result, way);
    if (!ranking) return failure(noRanking());
    auto nodes = groupNodes(group.problem);
    if (!nodes) return failure(nodes.error());
    if (way == GroupWay::Judgments && areMatrices(result))
        return withMatrices(std::move(nodes->problem), result);
    Problem problem = asksAlternatives(result) ? withRatings(group.problem, *ranking) : group.problem;
    setDirect(problem.weights, *ranking);
    return problem;
}

Result<Problem> withGroupWeights(Problem problem, const GroupResult& result, GroupWay way) {
    const Ranking* ranking = rankingBy(result, way);
    if (!ranking) return failure(noRanking());
    const auto leaves = idsOf(leavesOf(problem.criteria));
    if (leaves != std::set<std::string>(ranking->criteria.begin(), ranking->criteria.end()))
        return failure("different_criteria", "criteria",
                       say("the decision has other criteria than the group weighed"));
    setDirect(problem.weights, *ranking);
    return problem;
}

bool comparesTheSame(const Problem& a, const Problem& b) {
    return idsOf(a.criteria) == idsOf(b.criteria) && idsOf(a.alternatives) == idsOf(b.alternatives);
}

} // namespace vidette::mcda
