// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/conclusion.h"
#include "mcda/evaluation.h"
#include "mcda/group_ratings.h"
#include "mcda/perron.h"
#include "mcda/weights.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;

bool asksOf(const GroupNodes& nodes, bool criteria) {
    return std::any_of(nodes.nodes.begin(), nodes.nodes.end(),
                       [&](const GroupNode& node) { return node.ofCriteria == criteria; });
}

bool byFuller(const GroupNodes& nodes, bool criteria) {
    return std::any_of(nodes.nodes.begin(), nodes.nodes.end(), [&](const GroupNode& node) {
        return node.ofCriteria == criteria && node.method == PairMethod::Fuller;
    });
}

void setWeights(Problem& problem, const std::vector<std::string>& leaves,
                const std::vector<double>& weights) {
    problem.weights = {};
    problem.weights.method = WeightMethod::Direct;
    for (std::size_t i = 0; i < leaves.size(); ++i) problem.weights.values[leaves[i]] = weights[i];
}

/// Weights of the leaves from the shares at every node, multiplied down the tree.
std::vector<double> leafWeights(const GroupNodes& nodes, const Ranking& byJudgments,
                                const NodePriorities& priorities) {
    const auto leaves = nodes.candidates.leafIds();
    if (byFuller(nodes, true)) return priorities.at("goal");
    if (!asksOf(nodes, true)) return byJudgments.weights;
    const auto sharesAt = [&](const std::string& node, std::size_t count) {
        const auto asked = priorities.find(node);
        if (asked != priorities.end()) return asked->second;
        for (const auto& one : byJudgments.weightsDetail) {
            if (one.node == node && one.saaty) return one.saaty->weights();
        }
        return std::vector<double>(count, 1 / static_cast<double>(count));
    };
    std::vector<double> weights(leaves.size(), 0.0);
    std::vector<std::pair<std::string, double>> open{{"goal", 1.0}};
    for (std::size_t k = 0; k < open.size(); ++k) {
        const auto [node, weight] = open[k];
        std::vector<std::string> children;
        for (const auto& criterion : nodes.problem.criteria) {
            if (criterion.parent == (node == "goal" ? "" : node)) children.push_back(criterion.id);
        }
        const auto shares = sharesAt(node, children.size());
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (const auto leaf = indexOf(leaves, children[i]))
                weights[*leaf] = weight * shares[i];
            else
                open.push_back({children[i], weight * shares[i]});
        }
    }
    return weights;
}

/// Ranks alternatives whose evaluations under every leaf are given: a weighted sum of `local`.
Ranking rankByLocal(const GroupNodes& nodes, const std::vector<double>& weights, const Columns& local) {
    const Candidates& candidates = nodes.candidates;
    // Saaty's ideal synthesis shares the totals out at the end.
    const auto& settings = nodes.problem.evaluation;
    double scale = 1;
    if (settings.method == EvaluationMethod::Saaty && settings.synthesis == Synthesis::Ideal) {
        scale = 0;
        for (std::size_t leaf = 0; leaf < local.size(); ++leaf)
            scale += weights[leaf] * std::accumulate(local[leaf].begin(), local[leaf].end(), 0.0);
    }
    Evaluation sums;
    sums.local = local;
    addUp(sums, weights, scale);
    Ranking ranking;
    ranking.criteria = candidates.leafIds();
    ranking.alternatives = candidates.alternativeIds();
    ranking.weights = weights;
    ranking.local = local;
    ranking.totals = std::move(sums.totals);
    ranking.contributions = std::move(sums.contributions);
    ranking.excluded = candidates.excluded;
    ranking.softMisses = candidates.softMisses;
    conclude(ranking);
    return ranking;
}

/// Fuller's shares under every leaf; where experts are asked, their means.
Result<Columns> fullerColumns(const GroupNodes& nodes, const Problem& problem, const NodePriorities& means) {
    Problem settled = problem;
    const auto ids = nodes.candidates.alternativeIds();
    for (const auto& [leaf, shares] : means) settled.evaluation.orders[leaf] = {ids};
    const auto evaluation =
        evaluateFuller(settled, nodes.candidates, std::vector<double>(nodes.candidates.leaves.size(), 1.0));
    if (!evaluation) return failure(evaluation.error());
    Columns local = evaluation->local;
    for (std::size_t leaf = 0; leaf < local.size(); ++leaf) {
        const auto asked = means.find(nodes.candidates.leaves[leaf].id);
        if (asked != means.end()) local[leaf] = asked->second;
    }
    return local;
}

/// The problem with the mean judgments in it, as far as the engine can take them.
Problem withMeans(const GroupNodes& nodes, const std::vector<NodeResult>& results) {
    Problem problem = nodes.problem;
    for (const auto& result : results) {
        const std::string& id = result.node.id;
        if (result.node.method == PairMethod::Fuller && result.node.ofCriteria)
            setWeights(problem, result.node.items, result.byJudgments);
        if (result.node.method == PairMethod::Rating) putRatings(problem, result);
        if (result.node.method != PairMethod::Saaty) continue;
        auto& matrix = result.node.ofCriteria ? problem.weights.nodes[id] : problem.evaluation.judgments[id];
        matrix = meanMatrix(result);
    }
    return problem;
}

Result<Ranking> rankByMeans(const GroupNodes& nodes, const std::vector<NodeResult>& results) {
    const Problem problem = withMeans(nodes, results);
    if (!byFuller(nodes, false)) return rank(problem);
    // The engine's triangles hold 1, 0.5 and 0 only, so their means stand in as evaluations.
    NodePriorities means;
    for (const auto& result : results) {
        if (!result.node.ofCriteria) means[result.node.id] = result.byJudgments;
    }
    const auto local = fullerColumns(nodes, problem, means);
    if (!local) return failure(local.error());
    Problem weighed = problem;
    weighed.evaluation = {};
    const auto weighing = weigh(weighed, nodes.candidates);
    if (!weighing) return failure(weighing.error());
    auto ranking = rankByLocal(nodes, weighing->weights, *local);
    ranking.weightsDetail = weighing->details;
    return ranking;
}

template<typename Pick>
std::optional<NodePriorities> everywhere(const std::vector<NodeResult>& results, Pick pick) {
    NodePriorities all;
    for (const auto& result : results) {
        const auto& priorities = pick(result);
        if (priorities.empty()) return std::nullopt;
        all[result.node.id] = priorities;
    }
    return all;
}

/// Rankings that need what AIJ's ranking settled.
Result<base::Done> rankPriorities(const GroupNodes& nodes, const GroupProblem& group, GroupResult& result) {
    const auto rankInto = [&](const std::optional<NodePriorities>& priorities,
                              std::optional<Ranking>& target) -> Result<base::Done> {
        if (!priorities) return base::Done{};
        auto ranking = rankByPriorities(nodes, *result.byJudgments, *priorities);
        if (!ranking) return failure(ranking.error());
        target = std::move(*ranking);
        return base::Done{};
    };
    auto done = rankInto(everywhere(result.nodes, [](const NodeResult& one) { return one.byGeometric; }),
                         result.byGeometric);
    if (done)
        done = rankInto(everywhere(result.nodes, [](const NodeResult& one) { return one.byArithmetic; }),
                        result.byArithmetic);
    for (std::size_t e = 0; done && e < group.experts.size(); ++e) {
        std::optional<Ranking> own;
        done = rankInto(
            everywhere(result.nodes, [&](const NodeResult& one) { return one.experts[e].priorities; }), own);
        if (own) result.own.push_back({group.experts[e].id, std::move(*own)});
    }
    return done;
}

/// Totals as shares of 1, or nothing where they are none.
std::optional<std::vector<double>> sharesOf(const Ranking& ranking) {
    const auto& totals = ranking.totals;
    const bool fits = !ranking.contributions.empty() && !ranking.lowerIsBetter &&
                      std::all_of(totals.begin(), totals.end(), [](double total) { return total >= 0; }) &&
                      std::accumulate(totals.begin(), totals.end(), 0.0) > 0;
    if (!fits) return std::nullopt;
    return normalised(totals);
}

std::vector<double> ranksOf(const Ranking& ranking) {
    auto scores = ranking.totals;
    if (ranking.lowerIsBetter) {
        for (double& score : scores) score = -score;
    }
    return meanRanks(scores);
}

Agreement agreementOfTotals(const GroupResult& result, const AgreementRule& rule) {
    std::vector<std::string> experts;
    std::vector<std::vector<double>> shares;
    std::vector<std::vector<double>> ranks;
    for (const auto& one : result.own) {
        experts.push_back(one.expert);
        ranks.push_back(ranksOf(one.ranking));
        if (auto own = sharesOf(one.ranking)) shares.push_back(std::move(*own));
    }
    const auto group = sharesOf(*result.byJudgments);
    if (group && shares.size() == experts.size()) return agreementOf(experts, shares, *group, 0, rule);
    Agreement agreement;
    agreement.experts = experts;
    agreement.rule = rule;
    agreement.concordance = kendallW(ranks);
    const auto groupRanks = ranksOf(*result.byJudgments);
    for (std::size_t i = 0; i < experts.size(); ++i)
        agreement.distances.push_back(
            {experts[i], 0, 0, spearmanRho(ranks[i], groupRanks), kendallTau(ranks[i], groupRanks)});
    return agreement;
}

void warnOfTotals(GroupResult& result) {
    const auto& first = result.byJudgments->ranking.front();
    if (result.byGeometric && result.byGeometric->ranking.front() != first)
        result.warnings.push_back(
            {"first_place_differs",
             "ranking",
             {},
             say("mean judgments put {judgments} first, mean priorities {priorities}: the way of averaging "
                 "decides",
                 {{"judgments", base::join(first, ", ")},
                  {"priorities", base::join(result.byGeometric->ranking.front(), ", ")}})});
    if (!result.agreement) return;
    if (result.agreement->isLow())
        result.warnings.push_back(
            {"consensus_low",
             "ranking",
             {},
             say("the consensus on the totals is {value}, below {threshold}",
                 {{"value", base::sayNumber(result.agreement->consensus->consensus, 3)},
                  {"threshold", base::sayNumber(result.agreement->rule.lowConsensus)}})});
}

/// All nodes have a result, so the problem can be ranked.
Result<base::Done> rankAll(const GroupNodes& nodes, const GroupProblem& group, const AgreementRule& rule,
                           GroupResult& result) {
    auto ranking = rankByMeans(nodes, result.nodes);
    if (!ranking) return failure(ranking.error());
    const auto& warnings = ranking->warnings;
    std::copy_if(warnings.begin(), warnings.end(), std::back_inserter(result.warnings), [](const auto& one) {
        return one.code != "inconsistent" && one.code != "random_index_by_fit";
    });
    result.byJudgments = std::move(*ranking);
    if (result.byJudgments->ranking.empty()) return base::Done{};
    if (nodes.nodes.empty()) {
        result.warnings.push_back(
            {"nothing_asked", "group", {}, say("the problem leaves nothing to judge; no expert is asked")});
        return base::Done{};
    }
    const auto done = rankPriorities(nodes, group, result);
    if (!done) return done;
    if (result.own.size() > 1) result.agreement = agreementOfTotals(result, rule);
    warnOfTotals(result);
    return base::Done{};
}

} // namespace

Result<Ranking> rankByPriorities(const GroupNodes& nodes, const Ranking& byJudgments,
                                 const NodePriorities& priorities) {
    const auto weights = leafWeights(nodes, byJudgments, priorities);
    const bool addsUp = !byJudgments.contributions.empty();
    if (!asksOf(nodes, false) && addsUp) return rankByLocal(nodes, weights, byJudgments.local);
    if (!asksOf(nodes, false)) {
        Problem problem = nodes.problem;
        setWeights(problem, nodes.candidates.leafIds(), weights);
        return rank(problem);
    }
    const auto& settings = nodes.problem.evaluation;
    const bool ideal = settings.method == EvaluationMethod::Saaty && settings.synthesis == Synthesis::Ideal;
    Columns local = byJudgments.local;
    for (std::size_t leaf = 0; leaf < local.size(); ++leaf) {
        const auto asked = priorities.find(nodes.candidates.leaves[leaf].id);
        if (asked == priorities.end()) continue;
        local[leaf] = asked->second;
        const double best = ideal ? *std::max_element(local[leaf].begin(), local[leaf].end()) : 1;
        for (double& value : local[leaf]) value /= best;
    }
    return rankByLocal(nodes, weights, local);
}

Result<GroupResult> groupResult(const GroupProblem& group, const AgreementRule& rule,
                                const base::Task& task) {
    const auto checked = checkGroup(group);
    if (!checked) return failure(checked.error());
    const auto nodes = groupNodes(group.problem);
    if (!nodes) return failure(nodes.error());
    const JudgmentIndex current(group);
    GroupResult result;
    bool complete = true;
    for (const auto& node : nodes->nodes) {
        if (task.cancelled()) return failure("cancelled", "group", say("cancelled"));
        task.progress(static_cast<double>(result.nodes.size()) /
                      static_cast<double>(nodes->nodes.size() + 1));
        auto one = aggregated(node, group, current, ruleAt(node, group.problem, rule));
        if (!one) return failure(one.error());
        result.warnings.insert(result.warnings.end(), one->warnings.begin(), one->warnings.end());
        complete = complete && !one->byJudgments.empty();
        result.nodes.push_back(std::move(*one));
    }
    if (!complete) {
        result.warnings.push_back(
            {"no_group_ranking",
             "ranking",
             {},
             say("there is no ranking of the group before every node has enough judgments")});
        return result;
    }
    const auto done = rankAll(*nodes, group, rule, result);
    if (!done) return failure(done.error());
    task.progress(1);
    return result;
}

} // namespace vidette::mcda
