// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "mcda/problem.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// Fuller's triangle: every pair is compared once, the preferred one gets a point. Four conventions are in
/// use and can name different winners (docs/ranking.md): ties counted a half or not at all, and 0, 0.5 or 1
/// added to every count. Counts are exact in doubles (multiples of 0.5).
namespace vidette::mcda {

/// t[i][j] from values: the better one by `sign` (+1 max, −1 min) wins, equal values tie.
std::vector<std::vector<double>> triangleFromValues(const std::vector<double>& values, double sign);

/// From groups best to worst. Every item once: "unknown_item", "duplicate_item", "missing_item".
base::Result<std::vector<std::vector<double>>>
triangleFromOrder(const std::vector<std::string>& items, const Order& order, const std::string& where);

/// From judged pairs. "fuller_value_not_0_05_1", "fuller_tij_plus_tji_not_1" (both cells named),
/// "pair_missing", "unknown_item". A cycle A>B>C>A is a warning; the result still stands.
base::Result<std::vector<std::vector<double>>> triangleFromPairs(const std::vector<std::string>& items,
                                                                 const std::vector<PairJudgment>& pairs,
                                                                 const std::string& where,
                                                                 std::vector<RankingWarning>& warnings);

/// Counts and weights. When nothing is counted at all (every pair tied and uncounted, plus 0) the weights are
/// equal.
FullerTable fullerTable(const std::vector<std::string>& items,
                        const std::vector<std::vector<double>>& triangle, const FullerRule& rule);

/// 1-based places from groups; members of a group share the mean place. Errors as triangleFromOrder.
base::Result<std::vector<double>> meanPlaces(const std::vector<std::string>& items, const Order& order,
                                             const std::string& where);

/// The groups without the ids that are not among `kept`; empty groups fall away.
Order restricted(const Order& order, const std::vector<std::string>& kept);

} // namespace vidette::mcda
