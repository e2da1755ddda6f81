// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <cstddef>
#include <string>
#include <vector>

/// Judgments that contradict each other: who prefers a to b and b to c, but c to a, cannot be followed. And
/// the weaker kind: a chain of preferences whose ends differ less than its links.
namespace vidette::mcda {

/// Ways back to where they began, all of the shortest length that there is.
struct PreferenceCycles {
    std::size_t length = 0; ///< links of each; 0 = there is none
    /// Every one once: {"A", "B", "C", "A"}, from the first of its items in their order.
    std::vector<std::vector<std::string>> cycles;
    bool more = false; ///< there are more than kMostCycles

    bool operator==(const PreferenceCycles&) const = default;
};

inline constexpr std::size_t kMostCycles = 1000;

/// preferred[a][b]: a is preferred to b; the diagonal is not looked at. Cost: n³ for n items, and what the
/// cycles found cost to write.
PreferenceCycles preferenceCycles(const std::vector<std::string>& items,
                                  const std::vector<std::vector<bool>>& preferred);
/// A point in the triangle is a preference, a tie is none.
PreferenceCycles preferenceCycles(const FullerTable& table);
/// A judged cell above 1 (by more than 1e-9) is a preference; completed ones are not looked at.
PreferenceCycles preferenceCycles(const SaatyTable& table);

/// "A > B > C > A".
std::string cycleText(const std::vector<std::string>& cycle);

/// a is preferred to b or equal, and b to c, but a to c less than one of the links says.
struct ChainBreak {
    std::string first;
    std::string middle;
    std::string last;
    double firstLink = 1;  ///< first/middle, 1 or more
    double secondLink = 1; ///< middle/last, 1 or more
    double ends = 1;       ///< first/last, below the larger link

    bool operator==(const ChainBreak&) const = default;
};

/// Weak consistency (Jandová & Talašová 2013): a_ij ≥ 1 and a_jk ≥ 1 ask for a_ik ≥ max(a_ij, a_jk). Every
/// chain of three judged cells that breaks it, by more than 1e-9 of the cell; the worst first (max over
/// a_ik). A matrix by the rule |difference| + 1 never breaks it. Cost: n³.
std::vector<ChainBreak> chainBreaks(const SaatyTable& table);

/// The warnings "cycle" with the first shortest cycle as its cells, and, where there is none,
/// "weakly_inconsistent" with the worst chain. Empty when the judgments can be followed.
std::vector<RankingWarning> contradictions(const SaatyTable& table, const std::string& where);

} // namespace vidette::mcda
