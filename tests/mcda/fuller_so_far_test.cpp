// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/fuller_so_far.h"

#include "mcda/fuller.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace vidette::mcda {
namespace {

std::vector<std::string> named(std::size_t n) {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < n; ++i) items.push_back("K" + std::to_string(i + 1));
    return items;
}

std::vector<std::vector<double>> triangleOf(std::size_t n, const std::vector<PairSaid>& said) {
    std::vector<std::vector<double>> triangle(n, std::vector<double>(n, 0.0));
    for (const auto& pair : said) {
        triangle[pair.first][pair.second] = pair.value;
        triangle[pair.second][pair.first] = 1 - pair.value;
    }
    return triangle;
}

/// The weights of every way in which the open pairs can go.
std::vector<std::vector<double>> allEnds(std::size_t n, const std::vector<PairSaid>& said,
                                         const FullerRule& rule) {
    std::vector<std::vector<PairSaid>> ways{said};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const bool judged = std::any_of(said.begin(), said.end(), [&](const PairSaid& pair) {
                return pair.first == i && pair.second == j;
            });
            if (judged) continue;
            std::vector<std::vector<PairSaid>> longer;
            for (const auto& way : ways) {
                for (const double value : {0.0, 0.5, 1.0}) {
                    longer.push_back(way);
                    longer.back().push_back({i, j, value});
                }
            }
            ways = std::move(longer);
        }
    }
    std::vector<std::vector<double>> weights;
    for (const auto& way : ways) weights.push_back(fullerTable(named(n), triangleOf(n, way), rule).weights);
    return weights;
}

/// K1 beat K2; K3 met nobody. By hand: 3 pairs in all, so the sum of all counts will be 3.
TEST(FullerSoFar, AnOpenPairCountsHalfToEither) {
    const auto soFar = fullerSoFar(named(3), {{0, 1, 1}}, {});
    EXPECT_EQ(soFar.open, 2U);
    EXPECT_EQ(soFar.unjudged, std::vector<std::string>{"K3"});
    EXPECT_DOUBLE_EQ(soFar.weights[0].weight, 1.5 / 3);
    EXPECT_DOUBLE_EQ(soFar.weights[1].weight, 0.5 / 3);
    EXPECT_DOUBLE_EQ(soFar.weights[2].weight, 1.0 / 3);
    EXPECT_DOUBLE_EQ(soFar.weights[0].least, 1.0 / 3);
    EXPECT_DOUBLE_EQ(soFar.weights[0].most, 2.0 / 3);
}

/// K1 and K2 tie, which is not counted; one is added to every count, so 3 + 2 is the sum that K3 meets when
/// its two pairs are decided, and 3 when both tie.
TEST(FullerSoFar, TiesThatAreNotCounted_WidenTheRange) {
    const auto soFar = fullerSoFar(named(3), {{0, 1, 0.5}}, {TieRule::Uncounted, 1});
    EXPECT_DOUBLE_EQ(soFar.weights[2].least, 1.0 / 5);
    EXPECT_DOUBLE_EQ(soFar.weights[2].most, 3.0 / 5);
    EXPECT_DOUBLE_EQ(soFar.weights[0].most, 2.0 / 4) << "K1 beats K3, K2 ties with it";
}

TEST(FullerSoFar, NothingCounted_IsEqual) {
    const std::vector<PairSaid> tied{{0, 1, 0.5}, {0, 2, 0.5}, {1, 2, 0.5}};
    for (const auto& one : fullerSoFar(named(3), tied, {TieRule::Uncounted, 0}).weights)
        EXPECT_EQ(one, (WeightSoFar{1.0 / 3, 1.0 / 3, 1.0 / 3}));
}

RC_GTEST_PROP(FullerSoFar, TheLimitsAreThoseOfAllEnds_AndTheWeightLiesWithin, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(2, 5);
    const auto tie = *rc::gen::element(TieRule::Half, TieRule::Uncounted);
    const FullerRule rule{tie, *rc::gen::element(0.0, 0.5, 1.0)};
    std::vector<PairSaid> said;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (*rc::gen::arbitrary<bool>()) said.push_back({i, j, *rc::gen::element(0.0, 0.5, 1.0)});
    const auto soFar = fullerSoFar(named(n), said, rule);
    const auto ends = allEnds(n, said, rule);
    double sum = 0;
    for (std::size_t i = 0; i < n; ++i) {
        double least = 1;
        double most = 0;
        for (const auto& weights : ends) {
            least = std::min(least, weights[i]);
            most = std::max(most, weights[i]);
        }
        RC_ASSERT(std::abs(soFar.weights[i].least - least) < 1e-12);
        RC_ASSERT(std::abs(soFar.weights[i].most - most) < 1e-12);
        RC_ASSERT(soFar.weights[i].weight > least - 1e-12 && soFar.weights[i].weight < most + 1e-12);
        sum += soFar.weights[i].weight;
    }
    RC_ASSERT(std::abs(sum - 1) < 1e-12);
}

RC_GTEST_PROP(FullerSoFar, WithEveryPairJudged_ItIsTheTable, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(2, 8);
    const FullerRule rule{*rc::gen::element(TieRule::Half, TieRule::Uncounted),
                          *rc::gen::element(0.0, 0.5, 1.0)};
    std::vector<PairSaid> said;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j) said.push_back({i, j, *rc::gen::element(0.0, 0.5, 1.0)});
    const auto soFar = fullerSoFar(named(n), said, rule);
    const auto table = fullerTable(named(n), triangleOf(n, said), rule);
    RC_ASSERT(soFar.open == 0U);
    RC_ASSERT(soFar.unjudged.empty());
    for (std::size_t i = 0; i < n; ++i) {
        const double weight = table.weights[i];
        RC_ASSERT(soFar.weights[i] == (WeightSoFar{weight, weight, weight}));
    }
}

} // namespace
} // namespace vidette::mcda
