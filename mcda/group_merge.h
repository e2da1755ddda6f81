// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/group_problem.h"

#include <cstddef>
#include <string>
#include <vector>

/// Files of several experts as one group. Nothing is dropped silently: what stands in two files alike counts
/// once, what differs is a conflict with all versions and where they stand, and somebody must decide it.
namespace vidette::mcda {

struct GroupSource {
    std::string name; ///< of the file; each its own
    GroupProblem group;
};

/// One version of something that the sources tell differently.
struct MergeVersion {
    std::vector<std::string> sources; ///< all that say so
    std::string text;                 ///< "K1/K2 = 3, 2026-03-01: price is law"

    bool operator==(const MergeVersion&) const = default;
};

struct MergeConflict {
    std::string key; ///< "judgment 3 of anna, goal, K1/K2"; "expert anna, weight"; "closed_at"
    std::vector<MergeVersion> versions; ///< two or more, in the order of the sources
    std::string judge;                  ///< whose judgment it is; "" = it is about something else

    bool operator==(const MergeConflict&) const = default;
};

/// Which source is right about a conflict.
struct MergeDecision {
    std::string key;
    std::string source;

    bool operator==(const MergeDecision&) const = default;
};

struct GroupMerge {
    /// With conflicts: without the judgments they are about, and with the first version of other fields; not
    /// to be kept as the answer.
    GroupProblem group;
    std::vector<MergeConflict> conflicts; ///< those not decided yet
    std::size_t alike = 0;                ///< judgments that stand in several sources and count once

    bool operator==(const GroupMerge&) const = default;
};

/// The union of experts and of judgments by expert, node, pair (whichever way round) and sequence; of a title
/// or plan the first that is given. A judgment said the other way round is the same, and so is a number
/// written another way; another value, reason or time is a conflict. An expert who has submitted in one
/// source and not yet in another has submitted. The version that loses a decision goes into `setAside`, where
/// a later merge of the same files finds it and asks no more.
///
/// Judgments of the result stand in the order of sequence, then of time, then of the sources. Fails:
/// "no_sources", "duplicate_source", as checkGroup() (`where` begins with the source); "different_problem"
/// (what differs, of the first two that do); "unknown_decision". Cost: judgments × log judgments.
base::Result<GroupMerge> mergedGroups(const std::vector<GroupSource>& sources,
                                      const std::vector<MergeDecision>& decisions = {});

/// What a blind round hides is not told by a conflict either: the texts of versions are empty, unless the
/// conflict is about no judgment or about one of this expert's.
std::vector<MergeConflict> conflictsSeenBy(const GroupMerge& merge, const std::string& expert);

/// How the second problem differs from the first, one sentence each: "criterion K2: \"Price\" in a.json,
/// \"Cost\" in b.json". Empty when they ask the same; titles and plans may differ.
std::vector<std::string> problemDifferences(const GroupSource& first, const GroupSource& second);

} // namespace vidette::mcda
