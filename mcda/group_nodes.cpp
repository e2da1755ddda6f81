// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_nodes.h"

#include "base/text.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <string_view>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

constexpr const char* kGoal = "goal";

bool isGiven(const SaatyJudgments& judgments) {
    return !judgments.cells.empty() || !judgments.intensity.empty() || judgments.intensityFromValues;
}

std::vector<std::string> idsOf(const std::vector<Criterion>& criteria) {
    std::vector<std::string> ids;
    for (const auto& criterion : criteria) ids.push_back(criterion.id);
    return ids;
}

std::vector<std::string> childrenOf(const Problem& problem, const std::string& node) {
    std::vector<std::string> ids;
    for (const auto& criterion : problem.criteria) {
        if (criterion.parent == (node == kGoal ? "" : node)) ids.push_back(criterion.id);
    }
    return ids;
}

/// The criteria compared below a node, or nothing where the problem settles it.
std::vector<std::string> criteriaAsked(const Problem& problem, const std::string& node) {
    const auto& weights = problem.weights;
    if (weights.method == WeightMethod::Saaty) {
        const auto own = weights.nodes.find(node);
        const bool settled =
            isGiven(weights.judgments) || (own != weights.nodes.end() && isGiven(own->second));
        return settled ? std::vector<std::string>() : childrenOf(problem, node);
    }
    const bool asked =
        weights.method == WeightMethod::Fuller && weights.order.empty() && weights.pairs.empty();
    return asked && node == kGoal ? idsOf(leavesOf(problem.criteria)) : std::vector<std::string>();
}

bool everyNumberKnown(const Problem& problem, const std::string& leaf) {
    return std::all_of(problem.alternatives.begin(), problem.alternatives.end(), [&](const auto& one) {
        const auto found = one.values.find(leaf);
        return found != one.values.end() && found->second.number;
    });
}

bool everyValueKnown(const Problem& problem, const std::string& leaf) {
    return std::all_of(problem.alternatives.begin(), problem.alternatives.end(), [&](const auto& one) {
        const auto found = one.values.find(leaf);
        return found != one.values.end() && (found->second.number || !found->second.text.empty());
    });
}

bool alternativesAsked(const Problem& problem, const std::string& leaf) {
    const auto& settings = problem.evaluation;
    if (settings.method == EvaluationMethod::Ratings) return !everyValueKnown(problem, leaf);
    if (settings.method == EvaluationMethod::Saaty) {
        const auto own = settings.judgments.find(leaf);
        return own == settings.judgments.end() || !isGiven(own->second);
    }
    return settings.method == EvaluationMethod::Fuller && !settings.orders.count(leaf) &&
           !settings.pairs.count(leaf) && !everyNumberKnown(problem, leaf);
}

bool isLeaf(const Problem& problem, const std::string& id) {
    const auto leaves = idsOf(leavesOf(problem.criteria));
    return indexOf(leaves, id).has_value();
}

GroupNode nodeOfCriteria(const Problem& problem, const std::string& id) {
    const bool fuller = problem.weights.method == WeightMethod::Fuller;
    return {id, criteriaAsked(problem, id), fuller ? PairMethod::Fuller : PairMethod::Saaty, true};
}

GroupNode nodeOfAlternatives(const Problem& problem, const std::string& leaf,
                             const std::vector<Alternative>& alternatives) {
    GroupNode node{leaf, {}, PairMethod::Saaty, false};
    if (problem.evaluation.method == EvaluationMethod::Fuller) node.method = PairMethod::Fuller;
    if (problem.evaluation.method == EvaluationMethod::Ratings) node.method = PairMethod::Rating;
    for (const auto& one : alternatives) node.items.push_back(one.id);
    return node;
}

/// Stands at a leaf until the experts' ratings do, so that nobody is set aside for a missing value.
void putPlaceholders(Problem& problem, const std::string& leaf) {
    problem.evaluation.levels.erase(leaf);
    for (auto& one : problem.alternatives) one.values[leaf] = Value{0.0, "", ""};
}

} // namespace

Result<GroupNodes> groupNodes(const Problem& problem) {
    const auto checked = checkProblem(problem);
    if (!checked) return failure(checked.error());
    GroupNodes result;
    result.problem = problem;
    const auto leaves = idsOf(leavesOf(problem.criteria));
    for (const auto& leaf : leaves) {
        // An empty list of pairs stands for those that the experts give.
        if (problem.evaluation.method == EvaluationMethod::Fuller && alternativesAsked(problem, leaf))
            result.problem.evaluation.pairs[leaf];
        if (problem.evaluation.method == EvaluationMethod::Ratings && alternativesAsked(problem, leaf))
            putPlaceholders(result.problem, leaf);
    }
    auto candidates = selectCandidates(result.problem);
    if (!candidates) return failure(candidates.error());
    result.candidates = std::move(*candidates);
    const auto ids = result.candidates.alternativeIds();
    for (const auto& leaf : leaves) {
        // Nothing to compare: the only one has everything.
        if (ids.size() == 1 && problem.evaluation.method == EvaluationMethod::Saaty &&
            alternativesAsked(problem, leaf))
            result.problem.evaluation.judgments[leaf] = {ids, {{std::string()}}, {}, false};
    }
    if (const auto only = criteriaAsked(problem, kGoal);
        only.size() == 1 && problem.weights.method == WeightMethod::Saaty)
        result.problem.weights.nodes[kGoal] = {only, {{std::string()}}, {}, false};
    std::vector<std::string> above{kGoal};
    for (const auto& criterion : problem.criteria) above.push_back(criterion.id);
    for (const auto& id : above) {
        GroupNode node = nodeOfCriteria(problem, id);
        if (node.items.size() > 1) result.nodes.push_back(std::move(node));
    }
    for (const auto& leaf : leaves) {
        GroupNode node = nodeOfAlternatives(problem, leaf, result.candidates.alternatives);
        if (alternativesAsked(problem, leaf) && node.items.size() > 1)
            result.nodes.push_back(std::move(node));
    }
    return result;
}

std::optional<GroupNode> nodeForJudgments(const Problem& problem, const std::string& id) {
    if (isLeaf(problem, id)) {
        if (!alternativesAsked(problem, id)) return std::nullopt;
        return nodeOfAlternatives(problem, id, problem.alternatives);
    }
    GroupNode node = nodeOfCriteria(problem, id);
    if (node.items.empty()) return std::nullopt;
    return node;
}

JudgmentIndex::JudgmentIndex(const GroupProblem& group) {
    const GroupJudgment* last = nullptr;
    std::vector<const GroupJudgment*>* list = nullptr;
    for (const GroupJudgment* judgment : countingJudgments(group)) {
        const bool same = last && last->expert == judgment->expert && last->node == judgment->node;
        if (!same) list = &m_all[judgment->node][judgment->expert];
        list->push_back(judgment);
        last = judgment;
    }
}

const std::vector<const GroupJudgment*>& JudgmentIndex::at(const std::string& node,
                                                           const std::string& expert) const {
    static const std::vector<const GroupJudgment*> none;
    const auto atNode = m_all.find(node);
    if (atNode == m_all.end()) return none;
    const auto found = atNode->second.find(expert);
    return found == atNode->second.end() ? none : found->second;
}

std::vector<PairSaid> saidAt(const GroupNode& node, const JudgmentIndex& current, const std::string& expert) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < node.items.size(); ++i) places.emplace(node.items[i], i);
    std::vector<PairSaid> said;
    for (const GroupJudgment* judgment : current.at(node.id, expert)) {
        const auto first = places.find(judgment->first);
        const auto second = places.find(judgment->second);
        const auto value = ratioFromText(judgment->value);
        if (first == places.end() || second == places.end() || !value) continue;
        const bool fuller = node.method == PairMethod::Fuller;
        const double mirror = fuller ? 1 - *value : 1 / *value;
        if (first->second < second->second)
            said.push_back({first->second, second->second, *value});
        else
            said.push_back({second->second, first->second, mirror});
    }
    std::sort(said.begin(), said.end(), [](const PairSaid& a, const PairSaid& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    return said;
}

std::vector<std::vector<double>> asRatios(const GroupNode& node, const std::vector<PairSaid>& said) {
    const std::size_t n = node.items.size();
    std::vector<std::vector<double>> ratios(n, std::vector<double>(n, 0.0));
    for (const auto& pair : said) ratios[pair.first][pair.second] = pair.value;
    return ratios;
}

SaatyJudgments asMatrix(const GroupNode& node, const std::vector<PairSaid>& said) {
    const std::size_t n = node.items.size();
    SaatyJudgments judgments{node.items, {n, std::vector<std::string>(n)}, {}, false};
    for (const auto& pair : said) judgments.cells[pair.first][pair.second] = base::toText(pair.value);
    return judgments;
}

} // namespace vidette::mcda
