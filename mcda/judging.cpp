// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judging.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/candidates.h"
#include "mcda/fuller.h"
#include "mcda/implied_order.h"
#include "mcda/judgment_effect.h"
#include "mcda/judgment_matrix.h"
#include "mcda/quantity.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using Texts = std::vector<std::vector<std::string>>;

constexpr const char* kGoal = "goal";
constexpr double kRounded = 0.02; ///< this near to a reciprocal is a rounded one
constexpr double kExact = 1e-9;
constexpr double kScale = 9;
constexpr double kAnyRatio = 1e9;

template<typename Rows>
std::vector<std::string> idsOf(const Rows& rows) {
    std::vector<std::string> ids;
    for (const auto& row : rows) ids.push_back(row.id);
    return ids;
}

bool isGiven(const SaatyJudgments& judgments) {
    return !judgments.cells.empty() || !judgments.intensity.empty() || judgments.intensityFromValues;
}

/// Weights of a tree are judged node by node, unless all leaves stand in one matrix.
bool byNodes(const Problem& problem) {
    if (!problem.weights.nodes.empty()) return true;
    const bool tree = std::any_of(problem.criteria.begin(), problem.criteria.end(),
                                  [](const Criterion& one) { return !one.parent.empty(); });
    return tree && !isGiven(problem.weights.judgments);
}

void addNodesOfCriteria(const Problem& problem, std::vector<GroupNode>& nodes) {
    const auto method = problem.weights.method;
    if (method != WeightMethod::Saaty && method != WeightMethod::Fuller) return;
    const bool fuller = method == WeightMethod::Fuller;
    if (fuller || !byNodes(problem)) {
        nodes.push_back({kGoal, idsOf(leavesOf(problem.criteria)),
                         fuller ? PairMethod::Fuller : PairMethod::Saaty, true});
        return;
    }
    std::vector<std::string> above{""};
    for (const auto& id : idsOf(problem.criteria)) above.push_back(id);
    for (const auto& parent : above) {
        GroupNode node{parent.empty() ? kGoal : parent, {}, PairMethod::Saaty, true};
        for (const auto& criterion : problem.criteria)
            if (criterion.parent == parent) node.items.push_back(criterion.id);
        nodes.push_back(std::move(node));
    }
}

SaatyJudgments* saatyAt(Problem& problem, const GroupNode& node) {
    if (!node.ofCriteria) return &problem.evaluation.judgments[node.id];
    return byNodes(problem) ? &problem.weights.nodes[node.id] : &problem.weights.judgments;
}

/// A copy, since a node without judgments has none.
SaatyJudgments saatyKept(const Problem& problem, const GroupNode& node) {
    const auto found = [&](const std::map<std::string, SaatyJudgments>& all) {
        const auto at = all.find(node.id);
        return at == all.end() ? SaatyJudgments{} : at->second;
    };
    SaatyJudgments kept = !node.ofCriteria   ? found(problem.evaluation.judgments)
                          : byNodes(problem) ? found(problem.weights.nodes)
                                             : problem.weights.judgments;
    if (!kept.cells.empty() && kept.items.empty())
        kept.items = node.ofCriteria ? node.items : idsOf(problem.alternatives);
    return kept;
}

/// Numbers of a leaf for the items of a node; nothing where one is missing.
std::optional<std::vector<double>> valuesAt(const Problem& problem, const GroupNode& node) {
    std::vector<double> values;
    for (const auto& alternative : problem.alternatives) {
        if (!indexOf(node.items, alternative.id)) continue;
        const auto number = numberOf(factNamed(problem, node.id), alternative);
        if (!number || !*number) return std::nullopt;
        values.push_back(**number);
    }
    return values;
}

double signAt(const Problem& problem, const GroupNode& node) {
    return factNamed(problem, node.id).direction == Direction::Max ? 1.0 : -1.0;
}

std::vector<PairSaid> pairsOf(const std::vector<std::vector<double>>& table) {
    std::vector<PairSaid> said;
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = i + 1; j < table.size(); ++j) said.push_back({i, j, table[i][j]});
    }
    return said;
}

/// Cells by the items of a node; items that the matrix does not know yet have empty cells.
Result<Texts> cellsByItems(const SaatyJudgments& kept, const std::vector<std::string>& items) {
    const auto whole = arrangedCells(kept, kept.items, "");
    if (!whole) return failure(whole.error());
    Texts cells(items.size(), std::vector<std::string>(items.size()));
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = 0; j < items.size(); ++j) {
            const auto row = indexOf(kept.items, items[i]);
            const auto column = indexOf(kept.items, items[j]);
            if (row && column) cells[i][j] = (*whole)[*row][*column];
        }
    }
    return cells;
}

std::optional<double> positive(const std::string& text) {
    const auto value = ratioFromText(base::trimmed(text));
    return value && *value > 0 ? value : std::nullopt;
}

/// The ratio a pair of cells agrees on; where they need not agree, that of the first.
std::optional<double> ratioOf(const std::string& cell, const std::string& mirror, bool mustAgree) {
    const bool one = !base::trimmed(cell).empty();
    const bool other = !base::trimmed(mirror).empty();
    const auto ratio = positive(cell);
    const auto inverse = positive(mirror);
    if ((one && !ratio) || (other && !inverse)) return std::nullopt;
    if (mustAgree && ratio && inverse && std::abs(*ratio * *inverse - 1) > kExact) return std::nullopt;
    if (ratio) return ratio;
    return inverse ? std::optional(1 / *inverse) : std::nullopt;
}

void readMatrix(KeptJudgments& result, const SaatyJudgments& kept, const SaatyRule& rule) {
    const auto& items = result.node.items;
    result.written.assign(items.size(), std::vector<std::string>(items.size()));
    if (kept.cells.empty()) return;
    auto cells = cellsByItems(kept, items);
    if (!cells) {
        result.trouble = cells.error().message;
        return;
    }
    result.written = std::move(*cells);
    for (std::size_t i = 0; i < items.size(); ++i) {
        for (std::size_t j = i + 1; j < items.size(); ++j) {
            const bool mustAgree = rule.nonreciprocal == Nonreciprocal::Refuse;
            const auto ratio = ratioOf(result.written[i][j], result.written[j][i], mustAgree);
            if (ratio) result.said.push_back({i, j, *ratio});
        }
    }
}

void readSaaty(KeptJudgments& result, const Problem& problem) {
    SaatyJudgments kept = saatyKept(problem, result.node);
    if (kept.cells.empty() && kept.intensityFromValues) {
        result.form = JudgmentForm::FromValues;
        const auto values = valuesAt(problem, result.node);
        if (!values) {
            result.trouble = say("a value is missing, so no intensity follows from it");
            return;
        }
        kept.intensity = intensityOfValues(result.node.items, *values, signAt(problem, result.node));
    } else if (kept.cells.empty() && !kept.intensity.empty()) {
        result.form = JudgmentForm::FromIntensity;
    }
    const SaatyRule& rule = saatyRuleAt(problem, result.node);
    if (result.form == JudgmentForm::ByHand) return readMatrix(result, kept, rule);
    const auto matrix = matrixByIntensity(kept.intensity, result.node.items, rule, std::string());
    if (matrix)
        result.said = pairsOf(matrix->cells);
    else
        result.trouble = matrix.error().message;
}

void readPairs(KeptJudgments& result, const std::vector<PairJudgment>& pairs) {
    const auto& items = result.node.items;
    for (const auto& pair : pairs) {
        const auto i = indexOf(items, pair.first);
        const auto j = indexOf(items, pair.second);
        if (!i || !j || *i == *j) continue;
        const PairSaid one = *i < *j ? PairSaid{*i, *j, pair.value} : PairSaid{*j, *i, 1 - pair.value};
        const auto same = std::find_if(result.said.begin(), result.said.end(), [&](const PairSaid& other) {
            return other.first == one.first && other.second == one.second;
        });
        if (same == result.said.end())
            result.said.push_back(one);
        else
            same->value = one.value;
    }
    std::sort(result.said.begin(), result.said.end(), [](const PairSaid& a, const PairSaid& b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
}

void readOrder(KeptJudgments& result, const Order& order) {
    result.form = JudgmentForm::FromOrder;
    const auto triangle = triangleFromOrder(result.node.items, restricted(order, result.node.items), "");
    if (triangle)
        result.said = pairsOf(*triangle);
    else
        result.trouble = triangle.error().message;
}

void readFuller(KeptJudgments& result, const Problem& problem) {
    const GroupNode& node = result.node;
    if (node.ofCriteria) {
        if (problem.weights.pairs.empty() && !problem.weights.order.empty())
            return readOrder(result, problem.weights.order);
        return readPairs(result, problem.weights.pairs);
    }
    const auto& settings = problem.evaluation;
    const auto order = settings.orders.find(node.id);
    if (order != settings.orders.end()) return readOrder(result, order->second);
    const auto pairs = settings.pairs.find(node.id);
    if (pairs != settings.pairs.end()) return readPairs(result, pairs->second);
    const auto values = valuesAt(problem, node);
    if (!values) return;
    result.form = JudgmentForm::FromValues;
    result.said = pairsOf(triangleFromValues(*values, signAt(problem, node)));
}

/// The matrix that is kept, or the one that follows from intensities, as a matrix in which every item of the
/// node stands.
Result<SaatyJudgments> matrixToEdit(const Problem& problem, const GroupNode& node) {
    SaatyJudgments kept = saatyKept(problem, node);
    const KeptJudgments read = keptAt(problem, node);
    if (read.form == JudgmentForm::ByHand && !kept.cells.empty()) {
        const auto whole = arrangedCells(kept, kept.items, node.id);
        if (!whole) return failure(whole.error());
    } else {
        kept = asMatrix(node, {});
        for (const auto& pair : read.said) kept.cells[pair.first][pair.second] = keptRatio(pair.value);
    }
    for (const auto& item : node.items) {
        if (indexOf(kept.items, item)) continue;
        kept.items.push_back(item);
        for (auto& row : kept.cells) row.emplace_back();
        kept.cells.emplace_back(kept.items.size());
    }
    return kept;
}

void keepPairs(Problem& problem, const GroupNode& node, std::vector<PairJudgment> pairs) {
    if (node.ofCriteria) {
        problem.weights.order.clear();
        problem.weights.pairs = std::move(pairs);
        return;
    }
    problem.evaluation.orders.erase(node.id);
    problem.evaluation.pairs[node.id] = std::move(pairs);
}

/// The pairs kept, those of items that do not stand in the node (excluded alternatives) too.
std::vector<PairJudgment> pairsToEdit(const Problem& problem, const GroupNode& node) {
    const KeptJudgments read = keptAt(problem, node);
    std::vector<PairJudgment> pairs;
    for (const auto& pair : read.said)
        pairs.push_back({node.items[pair.first], node.items[pair.second], pair.value});
    if (read.form != JudgmentForm::ByHand) return pairs;
    const auto own = problem.evaluation.pairs.find(node.id);
    if (!node.ofCriteria && own == problem.evaluation.pairs.end()) return pairs;
    for (const auto& pair : node.ofCriteria ? problem.weights.pairs : own->second) {
        if (!indexOf(node.items, pair.first) || !indexOf(node.items, pair.second)) pairs.push_back(pair);
    }
    return pairs;
}

Result<base::Done> checkItems(const GroupNode& node, const std::string& first, const std::string& second) {
    for (const auto& item : {first, second}) {
        if (!indexOf(node.items, item))
            return failure("unknown_item", node.id, say("\"{item}\" is not compared here", {{"item", item}}));
    }
    if (first == second)
        return failure("unknown_item", node.id, say("\"{item}\" is compared with itself", {{"item", first}}));
    return base::Done{};
}

} // namespace

const SaatyRule& saatyRuleAt(const Problem& problem, const GroupNode& node) {
    return node.ofCriteria ? problem.weights.saaty : problem.evaluation.saaty;
}

std::vector<GroupNode> judgingNodes(const Problem& problem) {
    std::vector<GroupNode> nodes;
    addNodesOfCriteria(problem, nodes);
    const auto method = problem.evaluation.method;
    if (method == EvaluationMethod::Saaty || method == EvaluationMethod::Fuller) {
        const auto compared = groupNodes(problem);
        const auto items = compared ? compared->candidates.alternativeIds() : idsOf(problem.alternatives);
        const bool fuller = method == EvaluationMethod::Fuller;
        for (const auto& leaf : leavesOf(problem.criteria))
            nodes.push_back({leaf.id, items, fuller ? PairMethod::Fuller : PairMethod::Saaty, false});
    }
    nodes.erase(
        std::remove_if(nodes.begin(), nodes.end(), [](const GroupNode& one) { return one.items.size() < 2; }),
        nodes.end());
    return nodes;
}

KeptJudgments keptAt(const Problem& problem, const GroupNode& node) {
    KeptJudgments result;
    result.node = node;
    if (node.method == PairMethod::Saaty)
        readSaaty(result, problem);
    else
        readFuller(result, problem);
    return result;
}

Result<std::string> ratioTyped(std::string_view typed, const SaatyRule& rule) {
    std::string text(base::trimmed(typed));
    if (text.empty()) return text;
    std::replace(text.begin(), text.end(), ',', '.');
    std::replace(text.begin(), text.end(), ':', '/');
    const auto value = ratioFromText(text);
    if (!value)
        return failure("not_a_number", "",
                       say("\"{found}\" is no number and no fraction", {{"found", text}}));
    if (!(*value > 0))
        return failure(*value < 0 ? "nonpositive" : "nonpositive_or_missing", "",
                       say("A ratio is above 0; leave the cell empty if the pair is not judged yet"));
    const double size = std::max(*value, 1 / *value);
    if (size > (rule.anyRatio ? kAnyRatio : kScale) * (1 + kRounded))
        return failure("outside_scale_1_9", "",
                       rule.anyRatio ? say("{number} is beyond 1e9", {{"number", text}})
                                     : say("{number} lies outside 1/9 … 9", {{"number", text}}));
    const double whole = std::round(1 / *value);
    const bool decimal = *value < 1 && text.find('/') == std::string::npos;
    if (decimal && whole <= kScale && std::abs(*value * whole - 1) <= kRounded) return keptRatio(1 / whole);
    return text;
}

Result<Problem> withRatio(const Problem& problem, const GroupNode& node, const std::string& first,
                          const std::string& second, const std::string& ratio) {
    const auto checked = checkItems(node, first, second);
    if (!checked) return failure(checked.error());
    auto judgments = matrixToEdit(problem, node);
    if (!judgments) return failure(judgments.error());
    const std::size_t i = *indexOf(judgments->items, first);
    const std::size_t j = *indexOf(judgments->items, second);
    const std::string mirror = ratio.empty() ? std::string() : reciprocalText(ratio);
    judgments->cells[i][j] = i < j ? ratio : std::string();
    judgments->cells[j][i] = i < j ? std::string() : mirror;
    Problem changed = problem;
    *saatyAt(changed, node) = std::move(*judgments);
    return changed;
}

Result<Problem> withPreference(const Problem& problem, const GroupNode& node, const std::string& first,
                               const std::string& second, std::optional<double> value) {
    const auto checked = checkItems(node, first, second);
    if (!checked) return failure(checked.error());
    auto pairs = pairsToEdit(problem, node);
    const bool forward = *indexOf(node.items, first) < *indexOf(node.items, second);
    const std::string& one = forward ? first : second;
    const std::string& other = forward ? second : first;
    pairs.erase(std::remove_if(pairs.begin(), pairs.end(),
                               [&](const PairJudgment& p) { return p.first == one && p.second == other; }),
                pairs.end());
    if (value) pairs.push_back({one, other, forward ? *value : 1 - *value});
    Problem changed = problem;
    keepPairs(changed, node, std::move(pairs));
    return changed;
}

Result<Problem> withImplied(const Problem& problem, const GroupNode& node) {
    const KeptJudgments kept = keptAt(problem, node);
    Problem changed = problem;
    for (const auto& pair : settledPairs(node.items.size(), kept.said)) {
        auto next =
            withPreference(changed, node, node.items[pair.first], node.items[pair.second], pair.value);
        if (!next) return next;
        changed = std::move(*next);
    }
    return changed;
}

} // namespace vidette::mcda
