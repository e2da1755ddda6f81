// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group.h"

#include <string>
#include <vector>

/// From what a group said to a decision as one person would have made it, which can be looked into, changed
/// and ranked again.
namespace vidette::mcda {

/// By which average: mean judgments (AIJ), or mean priorities, geometric or arithmetic (AIP).
enum class GroupWay { Judgments, Geometric, Arithmetic };

/// Its ranking; null while there is none.
const Ranking* rankingBy(const GroupResult& result, GroupWay way);

/// Whether experts judged the alternatives; else the weights of the criteria alone.
bool asksAlternatives(const GroupResult& result);

/// The problem of the group with what the group said in it; rank() of it gives the group's ranking. Mean
/// judgments on Saaty's scale stand as matrices. All other weights are direct ones. Evaluations are ratings
/// from 0 to 1: those that the group gave or, of judged pairs, the priorities of the alternatives; what was
/// known of the alternatives stays as attributes (asFacts() of group_round.h). With Saaty's ideal synthesis
/// totals are in proportion to the group's, otherwise the same. "no_group_ranking", and as
/// groupNodes().
base::Result<Problem> decidedProblem(const GroupProblem& group, const GroupResult& result, GroupWay way);

/// `problem` with the group's weights as direct ones, everything else as it is. "no_group_ranking";
/// "different_criteria" where it has other leaves.
base::Result<Problem> withGroupWeights(Problem problem, const GroupResult& result, GroupWay way);

/// Whether both compare the same: criteria and alternatives by their ids.
bool comparesTheSame(const Problem& a, const Problem& b);

} // namespace vidette::mcda
