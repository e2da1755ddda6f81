// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/problem_variant.h"

#include "mcda/ranking.h"

#include <algorithm>

namespace vidette::mcda {
namespace {

std::vector<std::string> idsOf(const Problem& problem) {
    std::vector<std::string> ids;
    for (const auto& alternative : problem.alternatives) ids.push_back(alternative.id);
    return ids;
}

/// A matrix without names stands for all alternatives, as long as there are so many.
void nameMatrices(Problem& problem) {
    for (auto& [criterion, judgments] : problem.evaluation.judgments) {
        if (!judgments.cells.empty() && judgments.items.empty()) judgments.items = idsOf(problem);
    }
}

void copyInOrder(Order& order, const std::string& id, const std::string& copy) {
    for (auto& group : order) {
        if (indexOf(group, id)) group.push_back(copy);
    }
}

void copyInPairs(std::vector<PairJudgment>& pairs, const std::string& id, const std::string& copy) {
    std::vector<PairJudgment> more;
    for (const auto& pair : pairs) {
        if (pair.first == id) more.push_back({copy, pair.second, pair.value});
        if (pair.second == id) more.push_back({pair.first, copy, pair.value});
    }
    pairs.insert(pairs.end(), more.begin(), more.end());
    pairs.push_back({id, copy, 0.5});
}

void copyInMatrix(SaatyJudgments& judgments, const std::string& id, const std::string& copy) {
    const auto intensity = judgments.intensity.find(id);
    if (intensity != judgments.intensity.end()) judgments.intensity[copy] = intensity->second;
    const auto at = indexOf(judgments.items, id);
    if (!at || judgments.cells.size() != judgments.items.size()) return;
    judgments.items.push_back(copy);
    for (auto& row : judgments.cells) row.push_back(*at < row.size() ? row[*at] : "");
    judgments.cells[*at].back() = "1";
    auto row = judgments.cells[*at];
    row[*at] = "1";
    judgments.cells.push_back(std::move(row));
}

} // namespace

Problem withOnly(Problem problem, const std::vector<std::string>& kept) {
    nameMatrices(problem);
    std::erase_if(problem.alternatives, [&](const Alternative& one) { return !indexOf(kept, one.id); });
    return problem;
}

Problem withCopyOf(Problem problem, const std::string& id) {
    nameMatrices(problem);
    const auto ids = idsOf(problem);
    Alternative copy = problem.alternatives[*indexOf(ids, id)];
    do copy.id += "'";
    while (indexOf(ids, copy.id));
    copy.name += copy.id.substr(id.size());
    for (auto& [criterion, order] : problem.evaluation.orders) copyInOrder(order, id, copy.id);
    for (auto& [criterion, pairs] : problem.evaluation.pairs) copyInPairs(pairs, id, copy.id);
    for (auto& [criterion, judgments] : problem.evaluation.judgments) copyInMatrix(judgments, id, copy.id);
    problem.alternatives.push_back(std::move(copy));
    return problem;
}

} // namespace vidette::mcda
