// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_question.h"

#include "base/speech.h"
#include "mcda/group_nodes.h"

#include <algorithm>

namespace vidette::mcda {

using base::failure;
using base::Result;

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
        const auto said = saidAt(node, current, expert);
        const auto progress = pairProgress(node.items.size(), node.method, said);
        result.nodes.push_back({node.id, progress});
        result.enough = result.enough && progress.linked && progress.certainty >= kCertainEnough;
        const auto pair = nextPair(node.items.size(), node.method, said);
        const bool better = pair && !mustLink && (!progress.linked || progress.certainty < least);
        if (!better) continue;
        mustLink = !progress.linked;
        least = progress.certainty;
        result.next = Question{node.id, node.items[pair->first], node.items[pair->second], !progress.linked};
    }
    return result;
}

} // namespace vidette::mcda
