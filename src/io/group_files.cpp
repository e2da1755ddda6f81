// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/group_files.h"

#include "io/group_json.h"
#include "mcda/group_round.h"

#include <algorithm>
#include <cstddef>

namespace vidette::io {
namespace {

std::string safeName(const std::string& id) {
    std::string name;
    for (const char c : id) {
        const bool plain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
        name += plain ? c : '_';
    }
    return name;
}

} // namespace

std::string expertFileName(const mcda::GroupProblem& group, const std::string& expert) {
    std::size_t alike = 0;
    for (const auto& one : group.experts) {
        if (safeName(one.id) == safeName(expert)) ++alike;
        if (one.id != expert) continue;
        const std::string number = alike > 1 ? "." + std::to_string(alike) : "";
        return "expert-" + safeName(expert) + number + ".json";
    }
    return {};
}

std::vector<GroupFile> groupFiles(const mcda::GroupProblem& group) {
    mcda::GroupProblem round = group;
    round.judgments.clear();
    round.setAside.clear();
    for (auto& expert : round.experts) expert.submittedAt.clear();
    std::vector<GroupFile> files{{kRoundFile, "", writeGroup(round)}};
    for (const auto& expert : group.experts) {
        if (const auto own = mcda::fileOf(group, expert.id))
            files.push_back({expertFileName(group, expert.id), expert.id, writeGroup(*own)});
    }
    return files;
}

} // namespace vidette::io
