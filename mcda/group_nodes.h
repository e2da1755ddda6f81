// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/candidates.h"
#include "mcda/group_problem.h"
#include "mcda/ranking.h"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

/// What the experts of a group are asked: the comparisons that the problem leaves open, node by node, and
/// what each of them has said there.
namespace vidette::mcda {

/// Rating compares nothing: every alternative gets a word of the scale, or a number from 0 to 1, by itself.
enum class PairMethod { Saaty, Fuller, Rating };

/// One set of comparisons: criteria below "goal" or below a criterion, or alternatives under a leaf.
struct GroupNode {
    std::string id;
    std::vector<std::string> items; ///< at least two; of alternatives those that pass the constraints
    PairMethod method = PairMethod::Saaty;
    bool ofCriteria = true; ///< false: alternatives under the leaf `id`

    bool operator==(const GroupNode&) const = default;
};

struct GroupNodes {
    Problem problem; ///< the group's, so arranged that no number is missed where experts are asked
    Candidates candidates;
    std::vector<GroupNode> nodes; ///< from the goal down, then leaves in their order
};

/// The nodes a group is asked about. Weights by Saaty: "goal" and every criterion with others below it; by
/// Fuller: "goal" with all leaves. Evaluation by Saaty, Fuller or ratings: every leaf. Not asked is what the
/// problem itself settles: a node with a matrix, an intensity, an order or pairs of its own, a leaf under
/// Fuller or ratings where every alternative has a value, and where less than two are compared. Fails as
/// checkProblem() and selectCandidates().
base::Result<GroupNodes> groupNodes(const Problem& problem);

/// Whether a judgment may stand at this node at all, and by which method; nothing where none is asked.
/// Alternatives that the constraints exclude count as items here.
std::optional<GroupNode> nodeForJudgments(const Problem& problem, const std::string& id);

/// What an expert said of a pair: the ratio of the first to the second (Saaty), or 1, 0.5, 0 (Fuller).
struct PairSaid {
    std::size_t first = 0; ///< place among the items; first < second
    std::size_t second = 0;
    double value = 0;

    bool operator==(const PairSaid&) const = default;
};

/// The judgments that count, to be found by node and expert. Refers to the group, which must outlive it.
class JudgmentIndex {
  public:
    explicit JudgmentIndex(const GroupProblem& group);
    /// In the order they came; empty where there are none.
    const std::vector<const GroupJudgment*>& at(const std::string& node, const std::string& expert) const;

  private:
    std::unordered_map<std::string, std::unordered_map<std::string, std::vector<const GroupJudgment*>>> m_all;
};

/// The judgments of an expert among the node's items, by pair; others (of excluded alternatives) are left
/// out. The group is checked.
std::vector<PairSaid> saidAt(const GroupNode& node, const JudgmentIndex& current, const std::string& expert);

/// Ratios as cells above the diagonal; 0 where nothing is said.
std::vector<std::vector<double>> asRatios(const GroupNode& node, const std::vector<PairSaid>& said);

/// Saaty's judgments as the engine takes them: only cells above the diagonal, the mirror follows. "" where
/// nothing is said.
SaatyJudgments asMatrix(const GroupNode& node, const std::vector<PairSaid>& said);

} // namespace vidette::mcda
