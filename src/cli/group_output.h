// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group.h"
#include "mcda/group_merge.h"
#include "mcda/group_question.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// A group's decision as `vidette group` prints it. Nothing here looks at what a blind round hides: whoever
/// calls has taken it out.
namespace vidette::cli {

/// Members of the round, and whom it waits for.
nlohmann::json roundDocument(const mcda::GroupProblem& group);
/// Every node, every ranking, agreement and warnings in full precision.
nlohmann::json groupDocument(const mcda::GroupProblem& group, const mcda::GroupResult& result);
nlohmann::json questionDocument(const mcda::Questionnaire& questions);
nlohmann::json conflictsDocument(const std::vector<mcda::MergeConflict>& conflicts);

/// The pair to ask, and how far the expert is at every node.
std::string questionText(const mcda::GroupProblem& group, const std::string& expert,
                         const mcda::Questionnaire& questions);
/// Numbered, with every version and where it stands.
std::string conflictsText(const std::vector<mcda::MergeConflict>& conflicts);

} // namespace vidette::cli
