// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weight_draw.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

constexpr int kDraws = 100'000;

TEST(WeightDraw, ImportanceGroups_JoinEqualWeights) {
    EXPECT_EQ(importanceGroups({.1, .3, .1 + 1e-15, .2, .3}), (ImportanceGroups{{1, 4}, {3}, {0, 2}}));
    EXPECT_EQ(importanceGroups({0, 0}), (ImportanceGroups{{0, 1}}));
    EXPECT_TRUE(importanceGroups({}).empty());
}

RC_GTEST_PROP(WeightDraw, WeightsInOrder_KeepIt, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 9);
    std::vector<double> given(n);
    for (double& weight : given) weight = *rc::gen::inRange(0, 4);
    RandomStream stream(*rc::gen::arbitrary<std::uint64_t>());
    WeightDraft draft;
    std::vector<double> weights(n);
    drawWeightsInOrder(importanceGroups(given), stream, draft, weights);
    double sum = 0;
    for (std::size_t a = 0; a < n; ++a) {
        sum += weights[a];
        for (std::size_t b = 0; b < n; ++b) RC_ASSERT((given[a] <= given[b] || weights[a] >= weights[b]));
    }
    RC_ASSERT(std::abs(sum - 1) < 1e-12);
}

/// The mean of a uniform point in a given order is the rank order centroid (Barron & Barrett 1996): of three,
/// 11/18, 5/18 and 2/18.
TEST(WeightDraw, WeightsInFullOrder_AverageToTheCentroid) {
    RandomStream stream(3);
    WeightDraft draft;
    std::vector<double> weights(3);
    std::vector<double> sums(3);
    for (int i = 0; i < kDraws; ++i) {
        drawWeightsInOrder({{2}, {0}, {1}}, stream, draft, weights);
        for (std::size_t k = 0; k < 3; ++k) sums[k] += weights[k] / kDraws;
    }
    EXPECT_NEAR(sums[2], 11. / 18, .003);
    EXPECT_NEAR(sums[0], 5. / 18, .003);
    EXPECT_NEAR(sums[1], 2. / 18, .003);
}

TEST(WeightDraw, EqualsInAnOrder_AreFree) {
    RandomStream stream(4);
    WeightDraft draft;
    std::vector<double> weights(4);
    std::vector<int> largest(4);
    for (int i = 0; i < kDraws; ++i) {
        drawWeightsInOrder({{3}, {0, 1, 2}}, stream, draft, weights);
        const std::size_t second =
            weights[0] > weights[1] ? (weights[0] > weights[2] ? 0 : 2) : (weights[1] > weights[2] ? 1 : 2);
        ++largest[second];
    }
    for (std::size_t k = 0; k < 3; ++k) EXPECT_NEAR(largest[k] / double(kDraws), 1. / 3, .007);
}

RC_GTEST_PROP(WeightDraw, WeightsAround_StayWithinTheirFactors, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 9);
    std::vector<double> given(n);
    for (double& weight : given) weight = *rc::gen::inRange(0, 4);
    given.front() += 1;
    const double spread = *rc::gen::inRange(0, 11) / 10.0;
    RandomStream stream(*rc::gen::arbitrary<std::uint64_t>());
    std::vector<double> weights(n);
    drawWeightsAround(given, spread, stream, weights);
    const double before = std::accumulate(given.begin(), given.end(), 0.0);
    RC_ASSERT(std::abs(std::accumulate(weights.begin(), weights.end(), 0.0) - 1) < 1e-12);
    for (std::size_t k = 0; k < n; ++k) {
        // Factors are known up to the sum, which lies within 1 ± spread itself.
        RC_ASSERT(weights[k] * (1 - spread) <= given[k] / before * (1 + spread) + 1e-12);
        RC_ASSERT(weights[k] * (1 + spread) >= given[k] / before * (1 - spread) - 1e-12);
    }
}

TEST(WeightDraw, NoSpread_GivesTheWeightsInForce) {
    RandomStream stream(1);
    std::vector<double> weights(2);
    drawWeightsAround({2, 6}, 0, stream, weights);
    EXPECT_EQ(weights, (std::vector<double>{.25, .75}));
}

/// From this state the generator gives 0 first, so the factor is 0.
TEST(WeightDraw, NoWeightLeft_GivesTheWeightsInForce) {
    RandomStream stream(std::array<std::uint64_t, 4>{1, 0, 0, 0});
    std::vector<double> weights(1);
    drawWeightsAround({4}, 1, stream, weights);
    EXPECT_EQ(weights, (std::vector<double>{1}));
}

} // namespace
} // namespace vidette::mcda
