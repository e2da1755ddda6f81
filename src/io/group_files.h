// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/group_problem.h"

#include <string>
#include <vector>

/// A round as files of one folder: "round.json" of whoever leads it, without judgments, and one for each
/// expert, which holds only his own. All are "vidette-group/1" and are merged when they are read.
namespace vidette::io {

struct GroupFile {
    std::string name;   ///< within the folder
    std::string expert; ///< whose it is; "" = of whoever leads the round
    std::string text;

    bool operator==(const GroupFile&) const = default;
};

inline constexpr const char* kRoundFile = "round.json";

/// "expert-anna.json". What file names do not take in an id becomes "_"; ids that are alike then are
/// numbered, in the order of the experts. "" of somebody who takes no part.
std::string expertFileName(const mcda::GroupProblem& group, const std::string& expert);

/// All files of a round; the leader's first.
std::vector<GroupFile> groupFiles(const mcda::GroupProblem& group);

} // namespace vidette::io
