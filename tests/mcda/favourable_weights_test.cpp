// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/favourable_weights.h"

#include "mcda/random_stream.h"
#include "near.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using Local = std::vector<std::vector<double>>; // [criterion][alternative]

/// Over the best rival, with these weights.
double leadOf(const Local& local, std::size_t alternative, const std::vector<double>& weights) {
    double least = 1e300;
    for (std::size_t b = 0; b < local.front().size(); ++b) {
        double lead = 0;
        for (std::size_t k = 0; k < local.size(); ++k)
            lead += weights[k] * (local[k][alternative] - local[k][b]);
        if (b != alternative) least = std::min(least, lead);
    }
    return least;
}

/// Weights and mixture prove each other: the lead is reached, and nobody can reach more.
void expectProven(const Local& local, std::size_t alternative, const FavourableWeights& best,
                  double tolerance) {
    EXPECT_NEAR(std::accumulate(best.weights.begin(), best.weights.end(), 0.0), 1, 1e-12);
    EXPECT_NEAR(std::accumulate(best.mixture.begin(), best.mixture.end(), 0.0), 1, 1e-12);
    EXPECT_GE(*std::min_element(best.weights.begin(), best.weights.end()), 0);
    EXPECT_GE(*std::min_element(best.mixture.begin(), best.mixture.end()), 0);
    EXPECT_EQ(best.mixture[alternative], 0);
    EXPECT_NEAR(best.lead, leadOf(local, alternative, best.weights), tolerance);
    double most = -1e300;
    for (const auto& row : local) {
        double better = row[alternative];
        for (std::size_t b = 0; b < row.size(); ++b) better -= best.mixture[b] * row[b];
        most = std::max(most, better);
    }
    EXPECT_NEAR(best.bound, most, tolerance);
    EXPECT_NEAR(best.lead, best.bound, tolerance);
}

TEST(FavourableWeights, ACompromiseBelowTheLineOfTwoExtremes_NeverWins) {
    const Local local{{.4, 1, 0}, {.4, 0, 1}};
    const auto best = favourableWeights(local, 0);
    EXPECT_EQ(best.chance, WinningChance::Never);
    EXPECT_NEAR(best.lead, -.1, 1e-12);
    EXPECT_TRUE(allNear(best.mixture, {0, .5, .5}, 1e-12));
    expectProven(local, 0, best, 1e-12);
}

TEST(FavourableWeights, ACompromiseAboveThatLine_WinsWithEqualWeights) {
    const auto best = favourableWeights({{.6, 1, 0}, {.6, 0, 1}}, 0);
    EXPECT_EQ(best.chance, WinningChance::Alone);
    EXPECT_NEAR(best.lead, .1, 1e-12);
    EXPECT_TRUE(allNear(best.weights, {.5, .5}, 1e-12));
}

TEST(FavourableWeights, ACompromiseOnThatLine_SharesAtBest) {
    EXPECT_EQ(favourableWeights({{.5, 1, 0}, {.5, 0, 1}}, 0).chance, WinningChance::Shared);
}

TEST(FavourableWeights, ADominatedAlternative_NeverWins) {
    const auto best = favourableWeights({{1, 2, 0}, {1, 3, 4}}, 0);
    EXPECT_EQ(best.chance, WinningChance::Never);
    EXPECT_NEAR(best.lead, -1, 1e-12);
}

/// As good under one criterion, worse under the other: level only where the other counts for nothing.
TEST(FavourableWeights, AWeaklyDominatedAlternative_SharesAtBest) {
    const auto best = favourableWeights({{2, 2}, {1, 3}}, 0);
    EXPECT_EQ(best.chance, WinningChance::Shared);
    EXPECT_TRUE(allNear(best.weights, {1, 0}, 1e-12));
}

TEST(FavourableWeights, Twins_ShareAtBest) {
    for (const std::size_t a : {0U, 1U})
        EXPECT_EQ(favourableWeights({{3, 3, 1}, {2, 2, 4}}, a).chance, WinningChance::Shared);
}

TEST(FavourableWeights, EverythingEqual_IsShared) {
    const auto best = favourableWeights({{7, 7}, {7, 7}}, 1);
    EXPECT_EQ(best.chance, WinningChance::Shared);
    EXPECT_EQ(best.lead, 0);
    EXPECT_EQ(favourableWeights({{0, 0}}, 0).chance, WinningChance::Shared);
}

TEST(FavourableWeights, TheOnlyAlternative_WinsAlone) {
    const auto best = favourableWeights({{-3}, {2}}, 0);
    EXPECT_EQ(best.chance, WinningChance::Alone);
    EXPECT_EQ(best.lead, 0);
    EXPECT_EQ(best.weights, (std::vector<double>{.5, .5}));
}

TEST(FavourableWeights, OneCriterion_IsWonByTheBest) {
    EXPECT_EQ(favourableWeights({{1, 5, 3}}, 1).chance, WinningChance::Alone);
    EXPECT_EQ(favourableWeights({{1, 5, 3}}, 1).lead, 2);
    EXPECT_EQ(favourableWeights({{1, 5, 3}}, 2).chance, WinningChance::Never);
}

TEST(FavourableWeights, HugeAndTinyValues_AreJudgedAlike) {
    for (const double size : {1e-90, 1e90}) {
        EXPECT_EQ(favourableWeights({{.4 * size, size, 0}, {.4 * size, 0, size}}, 0).chance,
                  WinningChance::Never);
        EXPECT_EQ(favourableWeights({{.6 * size, size, 0}, {.6 * size, 0, size}}, 0).chance,
                  WinningChance::Alone);
    }
}

TEST(FavourableWeights, ManyAlternatives_AreSolvedToTheLastDigits) {
    RandomStream stream(5);
    for (const std::size_t n : {30U, 300U}) {
        Local local(20, std::vector<double>(n));
        for (auto& row : local) {
            for (double& value : row) value = stream.uniform();
        }
        for (std::size_t a = 0; a < n; a += n / 10)
            expectProven(local, a, favourableWeights(local, a), 1e-11);
    }
}

/// All weights that are multiples of 1/12, and many at random.
std::vector<std::vector<double>> manyWeights(std::size_t criteria) {
    std::vector<std::vector<double>> all;
    RandomStream stream(11);
    std::vector<double> point(criteria);
    for (int i = 0; i < 500; ++i) {
        drawSimplexPoint(stream, point);
        all.push_back(point);
        for (double& weight : point) weight = std::round(12 * weight) / 12;
        const double sum = std::accumulate(point.begin(), point.end(), 0.0);
        if (std::abs(sum - 1) < 1e-9) all.push_back(point);
    }
    for (std::size_t k = 0; k < criteria; ++k) {
        all.emplace_back(criteria, 0.0);
        all.back()[k] = 1;
    }
    return all;
}

RC_GTEST_PROP(FavourableWeights, NoOtherWeights_LeadByMore, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    const auto alternatives = *rc::gen::inRange<std::size_t>(2, 7);
    Local local(criteria, std::vector<double>(alternatives));
    for (auto& row : local) {
        for (double& value : row) value = *rc::gen::inRange(-3, 4);
    }
    for (std::size_t a = 0; a < alternatives; ++a) {
        const auto best = favourableWeights(local, a);
        RC_ASSERT(std::abs(best.lead - best.bound) < 1e-10);
        RC_ASSERT(std::abs(best.lead - leadOf(local, a, best.weights)) < 1e-12);
        bool tried = false;
        for (const auto& weights : manyWeights(criteria)) {
            const double lead = leadOf(local, a, weights);
            RC_ASSERT(lead <= best.lead + 1e-9);
            tried = tried || lead > 1e-9;
        }
        if (tried) RC_ASSERT(best.chance == WinningChance::Alone);
        if (best.chance == WinningChance::Never) RC_ASSERT(best.bound < 0);
    }
}

} // namespace
} // namespace vidette::mcda
