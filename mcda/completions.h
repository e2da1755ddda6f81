// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/ranking.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// Both ways to fill in the pairs that nobody judged, side by side: so that λ is smallest (the one that goes
/// with the eigenvector), and by logarithmic least squares (the one that goes with the geometric mean).
namespace vidette::mcda {

struct GapCompletion {
    std::size_t row = 0; ///< row < column
    std::size_t column = 0;
    double leastLambda = 1;
    double leastSquares = 1;

    bool operator==(const GapCompletion&) const = default;
};

struct Completions {
    std::vector<std::string> items;
    std::vector<GapCompletion> gaps; ///< by row, then column
    double lambdaLow = 0;            ///< the smallest λ that any completion has lies within these
    double lambdaHigh = 0;
    bool proven = false;
    double lambdaOfLeastSquares = 0;
    std::vector<double> eigenvector;   ///< of the completion with the smallest λ
    std::vector<double> geometricMean; ///< of the one by least squares
    std::size_t widestGap = 0;         ///< place in `gaps` where they differ most, as a ratio
    std::size_t widestItem = 0;        ///< whose weight differs most
};

/// Nothing where every pair is judged. The judged cells of `table` must be reciprocal, as they are where
/// rank() has completed it.
std::optional<Completions> completionsOf(const SaatyTable& table);

/// How much they differ, in a sentence or two.
std::string sentenceOf(const Completions& completions);

} // namespace vidette::mcda
