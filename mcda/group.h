// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "mcda/agreement_measures.h"
#include "mcda/group_aggregation.h"
#include "mcda/group_problem.h"
#include "mcda/ranking.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// The answer of a group to its decision problem: every node by all ways of aggregation, the ranking that
/// each way gives, how each expert alone would rank, and how far they agree. Whoever shows it takes
/// asSeenBy() first, so that a round that is not open stays blind.
namespace vidette::mcda {

/// How one expert alone would rank; only of experts with priorities at every node.
struct ExpertRanking {
    std::string expert;
    Ranking ranking;

    bool operator==(const ExpertRanking&) const = default;
};

struct GroupResult {
    std::vector<NodeResult> nodes; ///< from the goal down, then the leaves
    /// AIJ: the mean matrices, put into the problem and ranked by rank().
    std::optional<Ranking> byJudgments;
    std::optional<Ranking> byGeometric;  ///< AIP by the geometric mean
    std::optional<Ranking> byArithmetic; ///< AIP by the arithmetic mean
    std::vector<ExpertRanking> own;
    /// Of the totals of `own`, measured by those of AIJ. Entropies and distances only where totals are shares
    /// (weighted sums, none negative); S* is then S. Nothing with fewer than two rankings.
    std::optional<Agreement> agreement;
    /// Those of the nodes and of AIJ's ranking; "no_group_ranking", "first_place_differs", "consensus_low"
    /// and "group_split" of the totals.
    std::vector<RankingWarning> warnings;

    bool operator==(const GroupResult&) const = default;
};

/// Everything above for the judgments that `group` holds. A node that nobody has judged, or whose judgments
/// are not linked, is no error: there is no ranking then, and a warning says why. Fails as checkGroup(),
/// groupNodes() and rank(); "cancelled". Cost: experts × nodes × that of one matrix (n³ for n ≤ 50 items).
base::Result<GroupResult> groupResult(const GroupProblem& group, const AgreementRule& rule = {},
                                      const base::Task& task = base::Task());

/// Priorities of nodes by their id.
using NodePriorities = std::map<std::string, std::vector<double>>;

/// The ranking of the whole problem when these priorities stand at the nodes that are asked. What the problem
/// settles itself is taken from `byJudgments`, AIJ's ranking of the same nodes.
base::Result<Ranking> rankByPriorities(const GroupNodes& nodes, const Ranking& byJudgments,
                                       const NodePriorities& priorities);

} // namespace vidette::mcda
