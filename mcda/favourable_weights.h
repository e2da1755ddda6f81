// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

/// Whether an alternative can be first at all: the weights that are best for it, and if even these are not
/// enough, the mixture of the others that beats it under every criterion. The two are optimal strategies of a
/// matrix game with the pay-off D[k][b] = local[k][alternative] − local[k][b] (von Neumann's minimax theorem;
/// Dantzig 1951): weights are chosen against the worst rival, rivals are mixed against the best criterion.
namespace vidette::mcda {

enum class WinningChance {
    Alone,  ///< some weights put it first before all others
    Shared, ///< some weights put it first, but never without a rival
    Never,  ///< whatever the weights, somebody is better
};

struct FavourableWeights {
    WinningChance chance = WinningChance::Alone;
    std::vector<double> weights; ///< [criterion] ≥ 0, sum 1; with these it leads by `lead`
    double lead = 0;             ///< over its best rival, in units of the totals; below 0 = it stays behind
    std::vector<double> mixture; ///< [alternative] ≥ 0, sum 1, its own share 0; all 0 where it has no rival
    /// No weights give a larger lead: the most that it is better than the mixture under any criterion. Equal
    /// to `lead` but for rounding; together they prove each other.
    double bound = 0;

    bool operator==(const FavourableWeights&) const = default;
};

/// `local` is [criterion][alternative], finite, for totals Σ w·local; at least one criterion. Leads within
/// 1e-10 of the largest local value count as a shared place. The only alternative wins alone, by 0. Simplex
/// method with Bland's rule; cost of a step: criteria × (criteria + alternatives), of which there are about
/// as many as criteria.
FavourableWeights favourableWeights(const std::vector<std::vector<double>>& local, std::size_t alternative);

} // namespace vidette::mcda
