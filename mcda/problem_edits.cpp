// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/problem_edits.h"

#include "base/text.h"
#include "mcda/candidates.h"
#include "mcda/evaluation.h"
#include "mcda/ranking.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace vidette::mcda {
namespace {

using Ids = std::vector<std::string>;

template<typename Rows>
auto rowOf(Rows& rows, const std::string& id) {
    return std::find_if(rows.begin(), rows.end(), [&](const auto& row) { return row.id == id; });
}

template<typename Rows>
bool holdsId(const Rows& rows, const std::string& id) {
    return rowOf(rows, id) != rows.end();
}

template<typename Rows>
Ids idsOf(const Rows& rows) {
    Ids ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}

std::string normal(const std::string& name) {
    return base::lowered(base::trimmed(name));
}

Ids childrenOf(const Problem& problem, const std::string& parent) {
    Ids ids;
    for (const auto& criterion : problem.criteria) {
        if (criterion.parent == parent) ids.push_back(criterion.id);
    }
    return ids;
}

/// The key of the judgments below a criterion; "" is the goal.
std::string nodeOf(const std::string& parent) {
    return parent.empty() ? "goal" : parent;
}

void name(SaatyJudgments& judgments, const Ids& ids) {
    if (!judgments.cells.empty() && judgments.items.empty()) judgments.items = ids;
}

void nameMatrices(Problem& problem) {
    name(problem.weights.judgments, idsOf(leavesOf(problem.criteria)));
    for (auto& [node, judgments] : problem.weights.nodes)
        name(judgments, childrenOf(problem, node == "goal" ? "" : node));
    for (auto& [id, judgments] : problem.evaluation.judgments) name(judgments, idsOf(problem.alternatives));
}

/// A row and a column that nobody has judged yet.
void addTo(SaatyJudgments& judgments, const std::string& id) {
    if (judgments.cells.empty() || indexOf(judgments.items, id)) return;
    judgments.items.push_back(id);
    for (auto& row : judgments.cells) row.emplace_back();
    judgments.cells.emplace_back(judgments.items.size());
    judgments.cells.back().back() = "1";
}

void removeFrom(SaatyJudgments& judgments, const std::string& id) {
    judgments.intensity.erase(id);
    const auto at = indexOf(judgments.items, id);
    if (!at) return;
    const auto place = static_cast<std::ptrdiff_t>(*at);
    judgments.items.erase(judgments.items.begin() + place);
    if (*at < judgments.cells.size()) judgments.cells.erase(judgments.cells.begin() + place);
    for (auto& row : judgments.cells) {
        if (*at < row.size()) row.erase(row.begin() + place);
    }
    if (judgments.items.empty()) judgments.cells.clear();
}

void removeFrom(Order& order, const std::string& id) {
    for (auto& group : order) std::erase(group, id);
    std::erase_if(order, [](const auto& group) { return group.empty(); });
}

void removeFrom(std::vector<PairJudgment>& pairs, const std::string& id) {
    std::erase_if(pairs, [&](const PairJudgment& pair) { return pair.first == id || pair.second == id; });
}

/// What weighs a criterion with values.
void weighLeast(WeightSettings& weights, const std::string& id) {
    if (!weights.values.empty()) weights.values.try_emplace(id, 0);
    if (!weights.order.empty()) weights.order.push_back({id});
    addTo(weights.judgments, id);
}

void unweigh(Problem& problem, const std::string& id) {
    problem.weights.values.erase(id);
    removeFrom(problem.weights.order, id);
    removeFrom(problem.weights.pairs, id);
    removeFrom(problem.weights.judgments, id);
    for (auto& [node, judgments] : problem.weights.nodes) removeFrom(judgments, id);
    problem.weights.nodes.erase(id);
}

/// How alternatives are judged under it.
void unjudge(EvaluationSettings& evaluation, const std::string& id) {
    evaluation.orders.erase(id);
    evaluation.pairs.erase(id);
    evaluation.judgments.erase(id);
    evaluation.preferences.erase(id);
    evaluation.levels.erase(id);
}

void forgetValues(Problem& problem, const std::string& id) {
    for (auto& alternative : problem.alternatives) alternative.values.erase(id);
    std::erase_if(problem.constraints, [&](const Constraint& limit) { return limit.criterion == id; });
}

/// Judgments of a tree below `parent` have a place for a new child.
void addToNode(Problem& problem, const std::string& parent, const std::string& id) {
    const auto node = problem.weights.nodes.find(nodeOf(parent));
    if (node != problem.weights.nodes.end()) addTo(node->second, id);
}

/// A criterion above others that has lost the last of them is none any more; it never had values.
void removeEmptyAbove(Problem& problem, std::string parent) {
    while (!parent.empty() && childrenOf(problem, parent).empty()) {
        const auto at = rowOf(problem.criteria, parent);
        if (at == problem.criteria.end()) return;
        const std::string next = at->parent;
        problem.criteria.erase(at);
        unweigh(problem, parent);
        parent = next;
    }
}

template<typename Row>
void swapRows(std::vector<Row>& rows, const Ids& among, const std::string& id, int by) {
    const auto at = indexOf(among, id);
    if (!at) return;
    const auto other = static_cast<std::ptrdiff_t>(*at) + by;
    if (other < 0 || other >= static_cast<std::ptrdiff_t>(among.size())) return;
    std::iter_swap(rowOf(rows, id), rowOf(rows, among[static_cast<std::size_t>(other)]));
}

/// Groups by falling weight; equal weights share one.
Order orderOf(const Ids& criteria, const std::vector<double>& weights) {
    std::vector<std::size_t> places(criteria.size());
    std::iota(places.begin(), places.end(), std::size_t{0});
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });
    constexpr double kEqual = 1e-12;
    Order order;
    double last = 0;
    for (const std::size_t place : places) {
        if (order.empty() || last - weights[place] > kEqual) order.emplace_back();
        order.back().push_back(criteria[place]);
        last = weights[place];
    }
    return order;
}

/// The criterion of this name that others may stand below; made where there is none. "" when the name is
/// taken by something that cannot.
std::string groupNamed(Problem& problem, const std::string& name, const std::string& parent) {
    for (const auto& criterion : problem.criteria) {
        if (normal(criterion.name) != normal(name)) continue;
        return childrenOf(problem, criterion.id).empty() ? "" : criterion.id;
    }
    for (const auto& attribute : problem.attributes) {
        if (normal(attribute.name) == normal(name)) return "";
    }
    const std::string id = freeId(problem, "G");
    problem.criteria.push_back({id, std::string(base::trimmed(name)), "", Direction::Max, parent, ""});
    addToNode(problem, parent, id);
    return id;
}

} // namespace

std::string freeId(const Problem& problem, std::string_view prefix) {
    for (int number = 1;; ++number) {
        std::string id = std::string(prefix) + std::to_string(number);
        const bool taken = holdsId(problem.criteria, id) || holdsId(problem.attributes, id) ||
                           holdsId(problem.alternatives, id);
        if (!taken) return id;
    }
}

std::string freeCriterionName(const Problem& problem, const std::string& wanted) {
    std::string free = wanted;
    const auto isTaken = [&](const Criterion& one) { return normal(one.name) == normal(free); };
    const auto taken = [&] {
        return std::any_of(problem.criteria.begin(), problem.criteria.end(), isTaken) ||
               std::any_of(problem.attributes.begin(), problem.attributes.end(), isTaken);
    };
    for (int number = 2; taken(); ++number) free = wanted + " " + std::to_string(number);
    return free;
}

const Criterion* findFact(const Problem& problem, const std::string& id) {
    for (const auto* list : {&problem.criteria, &problem.attributes}) {
        const auto at = rowOf(*list, id);
        if (at != list->end()) return &*at;
    }
    return nullptr;
}

Criterion* findFact(Problem& problem, const std::string& id) {
    return const_cast<Criterion*>(findFact(std::as_const(problem), id));
}

std::vector<std::string> factIds(const Problem& problem) {
    Ids ids = idsOf(leavesOf(problem.criteria));
    for (const auto& attribute : problem.attributes) ids.push_back(attribute.id);
    return ids;
}

Problem withCriterion(Problem problem, Criterion criterion) {
    nameMatrices(problem);
    const std::string id = criterion.id;
    const std::string parent = criterion.parent;
    problem.criteria.push_back(std::move(criterion));
    weighLeast(problem.weights, id);
    addToNode(problem, parent, id);
    return problem;
}

Problem withAlternative(Problem problem, Alternative alternative) {
    nameMatrices(problem);
    for (auto& [id, judgments] : problem.evaluation.judgments) addTo(judgments, alternative.id);
    problem.alternatives.push_back(std::move(alternative));
    return problem;
}

Problem withoutCriterion(Problem problem, const std::string& id) {
    const auto at = rowOf(problem.criteria, id);
    if (at == problem.criteria.end()) {
        if (std::erase_if(problem.attributes, [&](const Criterion& one) { return one.id == id; }) > 0)
            forgetValues(problem, id);
        return problem;
    }
    nameMatrices(problem);
    const std::string parent = at->parent;
    for (auto& criterion : problem.criteria) {
        if (criterion.parent != id) continue;
        criterion.parent = parent;
        addToNode(problem, parent, criterion.id);
    }
    problem.criteria.erase(rowOf(problem.criteria, id));
    unweigh(problem, id);
    unjudge(problem.evaluation, id);
    forgetValues(problem, id);
    removeEmptyAbove(problem, parent);
    return problem;
}

Problem withoutAlternative(Problem problem, const std::string& id) {
    if (!holdsId(problem.alternatives, id)) return problem;
    nameMatrices(problem);
    problem.alternatives.erase(rowOf(problem.alternatives, id));
    for (auto& [criterion, order] : problem.evaluation.orders) removeFrom(order, id);
    for (auto& [criterion, pairs] : problem.evaluation.pairs) removeFrom(pairs, id);
    for (auto& [criterion, judgments] : problem.evaluation.judgments) removeFrom(judgments, id);
    return problem;
}

Problem withCriterionMoved(Problem problem, const std::string& id, int by) {
    nameMatrices(problem);
    swapRows(problem.criteria, idsOf(leavesOf(problem.criteria)), id, by);
    swapRows(problem.attributes, idsOf(problem.attributes), id, by);
    return problem;
}

Problem withAlternativeMoved(Problem problem, const std::string& id, int by) {
    nameMatrices(problem);
    swapRows(problem.alternatives, idsOf(problem.alternatives), id, by);
    return problem;
}

Problem withWeighed(Problem problem, const std::string& id, bool weighed) {
    nameMatrices(problem);
    if (weighed) {
        const auto at = rowOf(problem.attributes, id);
        if (at == problem.attributes.end()) return problem;
        Criterion criterion = *at;
        problem.attributes.erase(at);
        return withCriterion(std::move(problem), std::move(criterion));
    }
    const auto at = rowOf(problem.criteria, id);
    if (at == problem.criteria.end() || !childrenOf(problem, id).empty()) return problem;
    Criterion attribute = *at;
    const std::string parent = std::exchange(attribute.parent, "");
    attribute.derived.clear();
    problem.criteria.erase(at);
    problem.attributes.push_back(std::move(attribute));
    unweigh(problem, id);
    unjudge(problem.evaluation, id);
    removeEmptyAbove(problem, parent);
    return problem;
}

std::vector<std::string> pathAbove(const Problem& problem, const std::string& id) {
    std::vector<std::string> path;
    auto at = rowOf(problem.criteria, id);
    while (at != problem.criteria.end() && !at->parent.empty() && path.size() <= problem.criteria.size()) {
        at = rowOf(problem.criteria, at->parent);
        if (at != problem.criteria.end()) path.insert(path.begin(), at->name);
    }
    return path;
}

Problem withPathAbove(Problem problem, const std::string& id, const std::vector<std::string>& path) {
    const auto at = rowOf(problem.criteria, id);
    if (at == problem.criteria.end() || !childrenOf(problem, id).empty()) return problem;
    nameMatrices(problem);
    const std::string before = at->parent;
    std::string parent;
    Ids groups;
    for (const auto& name : path) {
        const std::string group = groupNamed(problem, name, parent);
        if (group.empty()) break;
        parent = group;
        groups.push_back(group);
    }
    if (parent == before) return problem;
    rowOf(problem.criteria, id)->parent = parent;
    const auto node = problem.weights.nodes.find(nodeOf(before));
    if (node != problem.weights.nodes.end()) removeFrom(node->second, id);
    addToNode(problem, parent, id);
    removeEmptyAbove(problem, before);
    for (const auto& group : groups) removeEmptyAbove(problem, group);
    return problem;
}

Problem withWeightMethod(Problem problem, WeightMethod method, const std::vector<std::string>& criteria,
                         const std::vector<double>& weights) {
    auto& settings = problem.weights;
    settings.method = method;
    const bool isKnown = !criteria.empty() && criteria.size() == weights.size();
    const auto ids = isKnown ? criteria : idsOf(leavesOf(problem.criteria));
    const auto inForce = isKnown ? weights : std::vector<double>(ids.size(), 1);
    const bool byValues = method == WeightMethod::Direct || method == WeightMethod::Points;
    if (byValues && settings.values.empty()) {
        constexpr double kHundred = 100;
        const double sum = std::accumulate(inForce.begin(), inForce.end(), 0.0);
        const double all = method == WeightMethod::Points ? kHundred : 1;
        for (std::size_t k = 0; k < ids.size(); ++k)
            settings.values[ids[k]] =
                all * (sum > 0 ? inForce[k] / sum : 1 / static_cast<double>(ids.size()));
    }
    const bool byOrder = method == WeightMethod::RankSum || method == WeightMethod::Roc ||
                         (method == WeightMethod::Fuller && settings.pairs.empty());
    if (byOrder && settings.order.empty()) settings.order = orderOf(ids, inForce);
    return problem;
}

Problem withEvaluationMethod(Problem problem, EvaluationMethod method) {
    auto& normalisation = problem.evaluation.normalisation;
    const auto known = normalisationsOf(method);
    if (normalisation && !known.empty() &&
        std::find(known.begin(), known.end(), *normalisation) == known.end())
        normalisation.reset();
    problem.evaluation.method = method;
    if (method != EvaluationMethod::Saaty) return problem;
    for (const auto& leaf : leavesOf(problem.criteria))
        problem.evaluation.judgments.try_emplace(leaf.id, SaatyJudgments{{}, {}, {}, true});
    return problem;
}

} // namespace vidette::mcda
