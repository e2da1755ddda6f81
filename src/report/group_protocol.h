// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/date.h"
#include "mcda/group.h"
#include "report/table_report.h"

#include <string>

/// A group's decision for the minutes: who judged with which weight and when, what came of it at every node
/// and in all, where they disagree most, the reasons they gave, and the decision.
namespace vidette::report {

struct GroupMinutes {
    const mcda::GroupProblem& group; ///< whole; the protocol keeps the round blind itself
    const mcda::GroupResult& result; ///< of the same group
    std::string decision;            ///< "" leaves a line to write on
    base::Date on;
};

/// While the round is not open: who takes part and who has submitted, nothing of what. Figures have three
/// decimals; files of the full ones are written by the command line (`vidette group --json`).
TableReport groupProtocol(const GroupMinutes& minutes);

/// What an expert may see of a round that is not open: who takes part, and his own priorities and ranking.
/// `result` is that of mcda::asSeenBy() for him.
TableReport ownResult(const mcda::GroupProblem& group, const mcda::GroupResult& result,
                      const std::string& expert, const base::Date& on);

} // namespace vidette::report
