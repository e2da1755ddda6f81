// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_problem.h"

#include <string>
#include <vector>

/// The course of a round: begun by whoever leads it, judged by each expert in a file of his own, handed in,
/// and never changed after that. withJudgment() and submitted() know no such order; these do.
namespace vidette::mcda {

/// How the weights of the criteria come about. AsSet: as the problem says; Ratios: pairs on Saaty's scale;
/// Preferences: which of two counts more, Fuller's triangle.
enum class AskedWeights { AsSet, Ratios, Preferences };
/// How the alternatives are judged under each criterion; Ratings: one by one, in words of a scale.
enum class AskedAlternatives { AsSet, Ratios, Preferences, Ratings };

struct RoundPlan {
    Problem problem;
    std::vector<Expert> experts;
    AskedWeights weights = AskedWeights::Ratios;
    AskedAlternatives alternatives = AskedAlternatives::AsSet;

    bool operator==(const RoundPlan&) const = default;
};

/// A round that nobody has judged in. What experts are asked replaces what the problem had there: weights and
/// their judgments, evaluations and theirs. Where alternatives are judged, what was known of them stays to be
/// looked at: asFacts(). A criterion without a scale gets five words, excellent (4) … none (0), in the
/// language spoken. Fails as checkGroup() and groupNodes(); "nothing_asked" where no pair and no rating is
/// left to experts.
base::Result<GroupProblem> begunRound(const RoundPlan& plan);

/// The problem with the values of its leaves as attributes ("K3_value", "Cost, as known", same unit and
/// limits), and leaves without values, unit or direction: how good, not how much.
Problem asFacts(Problem problem);
/// The attribute that holds what was known under a leaf before asFacts(); null where there is none.
const Criterion* factOf(const Problem& problem, const std::string& leaf);

/// The file of one expert: everybody who takes part, but only his own judgments and his own submission.
/// "unknown_expert".
base::Result<GroupProblem> fileOf(const GroupProblem& group, const std::string& expert);

/// withJudgment() while judging is possible. Refuses as mayJudge().
base::Result<GroupProblem> judged(GroupProblem group, GroupJudgment judgment);
/// submitted() once. Refuses as mayJudge(), and "nothing_judged".
base::Result<GroupProblem> handedIn(GroupProblem group, const std::string& expert, const std::string& time);
/// Whether this expert may judge in this file. "unknown_expert"; "already_submitted"; "round_closed"; while
/// the round is blind "file_of_several": judgments of others stand in the file.
base::Result<base::Done> mayJudge(const GroupProblem& group, const std::string& expert);

} // namespace vidette::mcda
