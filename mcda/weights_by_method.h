// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// The same criteria weighed by every method that the problem has data for, side by side: how much of a
/// weight is the person's opinion, and how much the convention it was computed by.
namespace vidette::mcda {

struct MethodWeights {
    /// "given" (in force), "equal", "rank_sum", "roc", "entropy", "critic", "saaty_geometric_mean",
    /// "saaty_eigenvector", "fuller_half+0", "fuller_half+1", "fuller_uncounted+0", "fuller_uncounted+1"
    std::string code;
    std::string title;                 ///< the same in words, in the language spoken
    std::vector<double> weights;       ///< [criterion] of the ranking, sum 1; empty with a reason
    std::optional<base::Error> reason; ///< why the method gives none

    bool operator==(const MethodWeights&) const = default;
};

/// For the answer of rank(). Rank sum and ROC take the order of the problem, or else that of the weights in
/// force; Saaty stands only where there are judgments of criteria (both priorities), Fuller only where there
/// is an order or are pairs (its four conventions). Nothing where the ranking has no weights. Cost: that of
/// every method once.
std::vector<MethodWeights> weightsByMethod(const Problem& problem, const Ranking& ranking);

} // namespace vidette::mcda
