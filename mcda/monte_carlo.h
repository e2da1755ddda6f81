// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "mcda/problem.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

/// How firm a decision is when weights or judgments are not known to the last digit: they are drawn at random
/// many times, and it is counted who comes out at which place (stochastic multicriteria acceptability
/// analysis, SMAA-2: Lahdelma & Salminen 2001, Operations Research 49(3)). Which numbers are drawn depends on
/// the seed alone: the same on every platform and for any number of threads.
namespace vidette::mcda {

enum class Drawn {
    AnyWeights,     ///< uniform among all weights that sum to 1: nothing is known of the criteria
    WeightsInOrder, ///< uniform among those that keep the order of the weights in force; equals are free
    WeightsAround,  ///< every weight in force times a uniform factor within 1 ± spread, renormalised
    Judgments,      ///< every pair of Saaty's matrices within half a step of its scale (judgment_draw.h)
};

struct DrawOptions {
    Drawn drawn = Drawn::AnyWeights;
    double spread = 0.1; ///< WeightsAround: 0 … 1
    std::uint64_t draws = 100'000;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0 = one for each processor; at most 256; the result does not depend on it
};

/// Who came out at which place. All rows run in the order of `alternatives`, places from the first on.
struct Acceptability {
    std::vector<std::string> criteria;     ///< ids of the leaves
    std::vector<std::string> alternatives; ///< ids of those compared (not the excluded)
    /// [alternative][place]: share of the draws, 0 … 1. Rows and columns sum to 1: who is tied for m places
    /// (totals within 1e-12, as in inOrder) has the m-th part of each of them.
    std::vector<std::vector<double>> places;
    std::vector<std::vector<double>> errors; ///< standard error of each share p: √(p(1 − p)/draws)
    /// [alternative][criterion]: mean weights of the draws in which it is first, a shared first place counted
    /// by its share; sum 1. Empty for who is never first.
    std::vector<std::vector<double>> centralWeights;
    Drawn drawn = Drawn::AnyWeights;
    double spread = 0;
    std::uint64_t draws = 0;
    std::uint64_t seed = 0;

    /// Share of the first place.
    double first(std::size_t alternative) const { return places[alternative].front(); }
    bool operator==(const Acceptability&) const = default;
};

/// Draws `options.draws` times and computes the order of the alternatives that the constraints leave.
/// Evaluations under every criterion stay as they are, but for Drawn::Judgments. A criterion of weight 0
/// takes part as any other in AnyWeights and WeightsInOrder and stays at 0 in WeightsAround.
///
/// Fails as rank() does, and with "bad_parameter" (no draws, a spread outside 0 … 1), "nobody_left" (all are
/// excluded), "nothing_to_draw" (Judgments, but neither weights nor evaluations are Saaty's), "cancelled".
///
/// Cost of a draw of n criteria and m alternatives: nm + m log m for methods whose totals are weighted sums,
/// (some five million draws of 7 × 5 a second and processor); the whole method for TOPSIS, VIKOR and the
/// lexicographic order (some hundred thousand); for judgments one priority vector for each matrix (some ten
/// thousand). Room: m² for each of a few blocks of draws per thread.
base::Result<Acceptability> monteCarlo(const Problem& problem, const DrawOptions& options,
                                       const base::Task& task);

} // namespace vidette::mcda
