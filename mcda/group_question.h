// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_problem.h"
#include "mcda/next_pair.h"

#include <optional>
#include <string>
#include <vector>

/// What to ask an expert next, over all nodes of the group's problem.
namespace vidette::mcda {

struct NodeProgress {
    std::string node;
    PairProgress progress;

    bool operator==(const NodeProgress&) const = default;
};

struct Question {
    std::string node;
    std::string first;
    std::string second; ///< "" = the first is to be rated
    bool links = false; ///< needed for a result; else it sharpens one

    bool operator==(const Question&) const = default;
};

struct Questionnaire {
    std::optional<Question> next; ///< nothing when every pair is judged, or follows (Fuller)
    std::vector<NodeProgress> nodes;
    bool enough = false;    ///< every node is linked, and certain to kCertainEnough
    std::size_t asked = 0;  ///< pairs judged and alternatives rated, each once
    std::size_t needed = 0; ///< about so many until it is enough, the asked ones among them
    std::size_t all = 0;    ///< everything that could be asked

    bool operator==(const Questionnaire&) const = default;
};

/// From this certainty of the order on, asking more changes little.
inline constexpr double kCertainEnough = 0.95;

/// About how many questions a node of `n` items takes. Ratios: the n − 1 that link and half as many to check
/// (docs/group.md: 45 of 435 pairs of 30 items); preferences: log₂ n!, what sorting takes; ratings: n.
std::size_t usualQuestions(std::size_t n, PairMethod method);

/// Nodes are linked one after the other, from the goal down; then the node whose order is least certain is
/// sharpened, of equals the first. Sees the expert's own judgments only. Fails as checkGroup() and
/// groupNodes(); "unknown_expert". Cost: nodes × n³ (Fuller n⁴) of n items.
base::Result<Questionnaire> questionsFor(const GroupProblem& group, const std::string& expert);

} // namespace vidette::mcda
