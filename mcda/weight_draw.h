// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/random_stream.h"

#include <cstddef>
#include <vector>

/// Weights drawn at random, for monte_carlo.h. All are nonnegative and sum to 1 (to rounding).
namespace vidette::mcda {

/// Criteria from the weightiest on, in groups of equal weight (equal within 1e-12 of the largest); within a
/// group in their own order.
using ImportanceGroups = std::vector<std::vector<std::size_t>>;
ImportanceGroups importanceGroups(const std::vector<double>& weights);

/// Room that a draw works in, kept from draw to draw.
struct WeightDraft {
    std::vector<double> point;
    std::vector<std::size_t> byPlace;
};

/// Uniform among all weights that keep the order of the groups: a weightier group has the larger weights, who
/// of one group has which is free. The point drawn is handed out by size, so nothing is thrown away.
/// `weights` has one entry per criterion. Cost: n log n.
void drawWeightsInOrder(const ImportanceGroups& groups, RandomStream& stream, WeightDraft& draft,
                        std::vector<double>& weights);

/// Every weight of `given` times its own uniform factor from 1 − spread to 1 + spread (0 ≤ spread ≤ 1), then
/// divided by the sum. Should the sum be 0, the weights are those given, divided by their sum.
void drawWeightsAround(const std::vector<double>& given, double spread, RandomStream& stream,
                       std::vector<double>& weights);

} // namespace vidette::mcda
