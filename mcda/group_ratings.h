// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_aggregation.h"
#include "mcda/group_nodes.h"
#include "mcda/next_pair.h"

#include <optional>
#include <string>
#include <vector>

/// Alternatives that are rated one by one, so that 30 requests need 30 answers under a criterion instead of
/// pairs. A rating is a word of the criterion's scale ("good"), worth its level over the best level, or a
/// number from 0 to 1 where the criterion has no scale: what Problem's own ratings are.
///
/// The group's rating of an alternative is the mean over those who rated it, Σ w r / Σ w (as AIJ), or over
/// those who rated all (as AIP), there also geometric, exp(Σ w ln r / Σ w), where one 0 makes 0. Nothing is
/// divided by the sum: a rating means the same however many alternatives there are.
namespace vidette::mcda {

/// The value of a rating as it is written; nothing where the scale has no such word, or the number does not
/// lie between 0 and 1.
std::optional<double> ratingOf(const Problem& problem, const std::string& leaf, const std::string& written);

/// Words of the scale of a criterion, the best first; equal ones in alphabetical order. Empty without a
/// scale.
std::vector<std::string> scaleWords(const Problem& problem, const std::string& leaf);

/// What an expert rated, by the node's items. The group is checked.
std::vector<std::optional<double>> ratedAt(const Problem& problem, const GroupNode& node,
                                           const JudgmentIndex& current, const std::string& expert);

/// `forResult` and `all` are the number of alternatives; certainty is the part that is rated.
PairProgress ratingProgress(const std::vector<std::optional<double>>& rated);

/// A node whose alternatives are rated. Agreement is measured on the ratings as shares of their sum; whoever
/// gives 0 to all takes no part in that. Least α is the entropy of one best rating among lowest ones.
/// Warnings: "expert_without_result", "nobody_judged", "judgments_not_linked" (somebody rated, but an
/// alternative is left), "priorities_vanish", "consensus_low", "group_split". Does not fail.
base::Result<NodeResult> aggregatedRatings(const GroupNode& node, const GroupProblem& group,
                                           const JudgmentIndex& current, const AgreementRule& rule);

/// Puts the group's mean ratings of a node into the problem, as numbers without a scale.
void putRatings(Problem& problem, const NodeResult& result);

} // namespace vidette::mcda
