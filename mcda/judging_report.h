// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/fuller_so_far.h"
#include "mcda/judging.h"
#include "mcda/judgment_slips.h"
#include "mcda/next_pair.h"
#include "mcda/preference_cycles.h"
#include "mcda/transcription.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// How the judgments of one node stand: how many there are, what they give, where they contradict each
/// other, and what to ask next. Answers for judgments that rank() would refuse too.
namespace vidette::mcda {

/// The worst that can be said of a node.
enum class NodeState {
    Unreadable,   ///< nothing can be read, or a cell is no ratio
    Clash,        ///< two cells of a pair contradict each other, or one is a rounded reciprocal of the other
    Unlinked,     ///< no result yet: items that no chain of judgments links, or a triangle with open pairs
    Inconsistent, ///< CR at or above the threshold, or preferences that run in a circle
    Open,         ///< a result; more pairs would check it
    Complete,
};

struct NodeReport {
    KeptJudgments kept;
    JudgmentSlips slips;
    PairProgress progress;
    std::size_t needed = 0;                      ///< pairs that are missing for a result
    std::vector<std::vector<std::string>> parts; ///< items that judgments link; one where all hang together
    std::optional<NextPair> next;
    std::optional<SaatyTable> saaty;
    std::optional<FullerTable> fuller; ///< counts of what is said; weights mean something when complete
    std::optional<FullerSoFar> soFar;  ///< of a triangle with judged and with open pairs
    std::string trouble;               ///< why there is no table; "" = there is one
    PreferenceCycles cycles;
    std::vector<ChainBreak> chainBreaks;
    /// The matrix is one that |s_i − s_j| + 1 gives, whether it came about so or was written by hand: then
    /// CR cannot pass this bound, and the test says nothing where it lies below the threshold.
    std::optional<double> crBound;
    NodeState state = NodeState::Complete;
};

/// Cost: n³, and that of a completion (minimal_completion.h) where there are gaps; Fuller n⁴.
NodeReport judgedAt(const Problem& problem, const GroupNode& node);

/// From this number of items on there are more than 105 pairs.
inline constexpr std::size_t kManyItems = 16;

} // namespace vidette::mcda
