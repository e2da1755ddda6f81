// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_question.h"

#include "base/speech.h"
#include "mcda/group_nodes.h"
#include "mcda/group_ratings.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;

/// How far an expert is at a node, and what he is asked there next.
struct NodeState {
    PairProgress progress;
    std::optional<Question> next;
};

NodeState stateAt(const GroupProblem& group, const GroupNode& node, const JudgmentIndex& current,
                  const std::string& expert) {
    if (node.method == PairMethod::Rating) {
        const auto rated = ratedAt(group.problem, node, current, expert);
        NodeState state{ratingProgress(rated), {}};
        const auto open = std::find(rated.begin(), rated.end(), std::nullopt);
        if (open != rated.end())
            state.next =
                Question{node.id, node.items[static_cast<std::size_t>(open - rated.begin())], "", true};
        return state;
    }
    const auto said = saidAt(node, current, expert);
    NodeState state{pairProgress(node.items.size(), node.method, said), {}};
    if (const auto pair = nextPair(node.items.size(), node.method, said))
        state.next =
            Question{node.id, node.items[pair->first], node.items[pair->second], !state.progress.linked};
    return state;
}

/// No fewer than are judged already, no more than there are.
std::size_t neededAt(const GroupNode& node, const PairProgress& progress, bool isEnough) {
    if (isEnough) return progress.asked;
    return std::min(progress.all,
                    std::max(progress.asked + 1, usualQuestions(node.items.size(), node.method)));
}

} // namespace

std::size_t usualQuestions(std::size_t n, PairMethod method) {
    if (method == PairMethod::Rating) return n;
    const std::size_t all = n * (n - 1) / 2;
    if (method == PairMethod::Saaty) return std::min(all, n - 1 + n / 2);
    double bits = 0;
    for (std::size_t k = 2; k <= n; ++k) bits += std::log2(static_cast<double>(k));
    return std::min(all, static_cast<std::size_t>(std::ceil(bits)));
}

Result<Questionnaire> questionsFor(const GroupProblem& group, const std::string& expert) {
    const auto checked = checkGroup(group);
    if (!checked) return failure(checked.error());
    const bool isExpert = std::any_of(group.experts.begin(), group.experts.end(),
                                      [&](const auto& one) { return one.id == expert; });
    if (!isExpert)
        return failure("unknown_expert", "experts",
                       base::say("\"{found}\" is none of the experts", {{"found", expert}}));
    const auto nodes = groupNodes(group.problem);
    if (!nodes) return failure(nodes.error());
    const JudgmentIndex current(group);
    Questionnaire result;
    result.enough = true;
    bool mustLink = false;
    double least = 2;
    for (const auto& node : nodes->nodes) {
        const auto [progress, next] = stateAt(group, node, current, expert);
        result.nodes.push_back({node.id, progress});
        const bool isEnough = progress.linked && progress.certainty >= kCertainEnough;
        result.enough = result.enough && isEnough;
        result.asked += progress.asked;
        result.all += progress.all;
        result.needed += neededAt(node, progress, isEnough || !next);
        const bool better = next && !mustLink && (!progress.linked || progress.certainty < least);
        if (!better) continue;
        mustLink = !progress.linked;
        least = progress.certainty;
        result.next = next;
    }
    return result;
}

} // namespace vidette::mcda
