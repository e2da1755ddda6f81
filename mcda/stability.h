// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <optional>
#include <string>
#include <vector>

/// How firm a result is. For additive methods the total of every alternative is a straight line in the weight
/// t of one criterion, the others keeping their proportions: T(t) = t·l + (1−t)·r. The winner is the upper
/// envelope of these lines, so every change of the winner is found exactly, not by trying weights.
namespace vidette::mcda {

/// Totals this near each other, relative to the largest, are a tie.
inline constexpr double kTie = 1e-12;

/// One entry per criterion; empty with fewer than two alternatives or without any weight.
std::vector<WeightStability> weightStability(const std::vector<std::string>& criteria,
                                             const std::vector<std::string>& alternatives,
                                             const std::vector<double>& weights,
                                             const std::vector<std::vector<double>>& local);

/// The same for the answer of rank() while some weights are locked, [criterion], and only the others give
/// way: each weight runs from 0 to what the locked ones leave it. A lock on a criterion says nothing about
/// its own entry, and an entry has no ranges where every other criterion is locked. Empty where totals are no
/// weighted sums.
std::vector<WeightStability> weightStability(const Ranking& ranking, const std::vector<bool>& locked);

/// Where somebody else comes to win as the weight of one criterion moves.
struct Turn {
    std::string criterion;
    double now = 0; ///< its weight
    double at = 0;
    bool above = true; ///< beyond `at` upwards; else downwards
    std::vector<std::string> winners;

    bool operator==(const Turn&) const = default;
};

/// The turn of the first place that is nearest to the weights in force, of all criteria; the first criterion
/// where two are as near. A border at the weight itself counts. Nothing where no single weight turns it.
std::optional<Turn> nearestTurn(const Ranking& ranking);

/// The second is near when its total is within 1 % of the winner's, or when moving one weight by at most 0.02
/// makes another win. Nothing when the first place is shared.
std::optional<NearTie> nearTie(const Ranking& ranking);

/// Best first; totals within 1e-12 (relative to the largest) are ties and share a list
/// in the order of the alternatives.
std::vector<std::vector<std::string>> inOrder(const std::vector<std::string>& alternatives,
                                              const std::vector<double>& totals, bool lowerIsBetter);

} // namespace vidette::mcda
