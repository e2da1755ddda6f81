// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/economic_life.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

constexpr double kInterest = 0.04;
constexpr double kHalfACrown = 50; // minor units: the figures are printed in whole crowns

estate::LifeClass kind(std::int64_t price, std::int64_t first, std::int64_t growth) {
    estate::LifeClass life;
    life.code = "test";
    life.price = price;
    life.omFirst = first;
    life.omGrowth = growth;
    return life;
}

/// Prices of the demonstration city in CZK: a fixed camera, a PTZ, a plate camera; worked by hand at 4 %.
TEST(EconomicLife, WorkedNumbersOfThreeKindsOfCamera) {
    const auto fixed = economicLife(kind(3'800'000, 120'000, 110'000), kInterest);
    const auto ptz = economicLife(kind(9'500'000, 350'000, 360'000), kInterest);
    const auto plates = economicLife(kind(7'800'000, 300'000, 260'000), kInterest);
    EXPECT_EQ(fixed->years, 9);
    EXPECT_NEAR(fixed->yearlyCost, 1'042'400, kHalfACrown);
    EXPECT_EQ(ptz->years, 8);
    EXPECT_NEAR(ptz->yearlyCost, 2'947'000, kHalfACrown);
    EXPECT_EQ(plates->years, 8);
    EXPECT_NEAR(plates->yearlyCost, 2'315'100, kHalfACrown);
}

/// The formula as it is printed, each sum anew.
double slowCost(const estate::LifeClass& life, double i, int n) {
    double sum = static_cast<double>(life.price);
    for (int k = 1; k <= n; ++k)
        sum += static_cast<double>(life.omFirst + life.omGrowth * (k - 1)) / std::pow(1 + i, k);
    sum -= static_cast<double>(life.salvage) / std::pow(1 + i, n);
    return sum * i * std::pow(1 + i, n) / (std::pow(1 + i, n) - 1);
}

RC_GTEST_PROP(EconomicLife, IsTheLeastOfThePrintedFormula, ()) {
    auto life = kind(*rc::gen::inRange(1, 10'000'000), *rc::gen::inRange(0, 1'000'000),
                     *rc::gen::inRange(0, 500'000));
    life.salvage = *rc::gen::inRange<std::int64_t>(0, life.price + 1);
    const double interest = *rc::gen::inRange(1, 200) / 1000.0;
    const auto found = economicLife(life, interest);
    RC_ASSERT(found.has_value() && found->byYears.size() == std::size_t{kYearsLookedAt});
    constexpr double kRounding = 1e-9;
    for (int n = 1; n <= kYearsLookedAt; ++n) {
        const double cost = slowCost(life, interest, n);
        RC_ASSERT(std::abs(found->byYears[n - 1] - cost) <= kRounding * std::max(1.0, std::abs(cost)) + 1e-3);
        RC_ASSERT(found->yearlyCost <= found->byYears[n - 1]);
    }
    RC_ASSERT(found->yearlyCost == found->byYears[found->years - 1]);
}

TEST(EconomicLife, WithoutInterestItIsTheAverage) {
    const auto life = economicLife(kind(1'000, 100, 100), 0);
    EXPECT_DOUBLE_EQ(life->byYears[0], 1'100);
    EXPECT_DOUBLE_EQ(life->byYears[1], 650);
}

TEST(EconomicLife, UpkeepThatNeverGrowsLeavesItOpen) {
    const auto life = economicLife(kind(1'000, 100, 0), kInterest);
    EXPECT_TRUE(life->isOpen);
    EXPECT_EQ(life->years, kYearsLookedAt);
}

TEST(EconomicLife, OddInputIsRefused) {
    EXPECT_EQ(economicLife(kind(0, 1, 1), kInterest).error().code, "bad_value");
    EXPECT_EQ(economicLife(kind(1'000, 1, 1), -0.1).error().code, "bad_value");
    EXPECT_EQ(economicLife(kind(1'000, 1, 1), NAN).error().code, "bad_value");
}

TEST(EconomicLife, OldOneIsKeptWhileItsNextYearIsCheaper) {
    const auto life = kind(3'800'000, 120'000, 110'000);
    const auto fresh = *economicLife(life, kInterest);
    EXPECT_TRUE(isWorthKeeping(nextYearCost(life, 8), fresh)) << "1,000,000 in its ninth year";
    EXPECT_FALSE(isWorthKeeping(nextYearCost(life, 9), fresh)) << "1,110,000 in its tenth";
    EXPECT_EQ(nextYearCost(life, -3), nextYearCost(life, 0));
}

} // namespace
} // namespace vidette::analysis
