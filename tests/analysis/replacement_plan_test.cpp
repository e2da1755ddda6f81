// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_plan.h"

#include "support/old_cameras.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace vidette::analysis {
namespace {

using estate::Estate;

constexpr std::int64_t kCamera = 3'800'000;

PlanOptions options(int years, std::map<int, std::int64_t> budgets = {}) {
    PlanOptions result;
    result.need.scores = *replacementScores();
    result.from = 2026;
    result.years = years;
    result.budgets = std::move(budgets);
    return result;
}

Estate withLine(Estate city, const std::string& code, const std::string& kind, std::int64_t cap) {
    estate::BudgetLine line;
    line.id = estate::BudgetLineId::named(code);
    line.code = code;
    line.year = 2026;
    line.kind = kind;
    line.cap = cap;
    city.budgetLines = city.budgetLines.with(line);
    return city;
}

/// Demonstration city: 18 overdue at the first of January 2026, then 6, 8, 5, 4, 3, 4 and 4 a year.
TEST(ReplacementPlan, DueYearsOfTheCity) {
    const auto plan = *replacementPlan(support::oldCameras(), options(7));
    EXPECT_EQ(plan.assets, 52);
    EXPECT_EQ(plan.overdue, 18);
    std::vector<int> due;
    for (const auto& year : plan.money.years) due.push_back(year.wanted);
    EXPECT_EQ(due, (std::vector<int>{6, 8, 5, 4, 3, 4, 4}));
    EXPECT_EQ(plan.money.years.front().paid.size(), 24U) << "without a limit";
    EXPECT_DOUBLE_EQ(*plan.impliedCycleYears, 7);
}

TEST(ReplacementPlan, MoneyForThreeCarriesTheRestOver) {
    const auto plan =
        *replacementPlan(support::oldCameras(), options(2, {{2026, 3 * kCamera + 1}, {2027, kCamera}}));
    const auto& first = plan.money.years[0];
    EXPECT_EQ(first.paid.size(), 3U);
    EXPECT_EQ(first.paidCost, 3 * kCamera);
    EXPECT_EQ(first.pushed.size(), 21U);
    EXPECT_EQ(plan.money.years[1].pushed.size(), 28U);
    EXPECT_DOUBLE_EQ(*plan.impliedCycleYears, 52.0 * 2 / 4);
    EXPECT_EQ(plan.items[0].fundedYear, 2026) << "CAM1 is of 2014";
    double risk = 0;
    for (const auto i : first.pushed) risk += plan.items[i].need.parts.risk;
    EXPECT_DOUBLE_EQ(first.pushedRank, risk);
}

TEST(ReplacementPlan, EveryClassHasARow) {
    const auto plan = *replacementPlan(support::oldCameras(), options(1, {{2026, kCamera}}));
    ASSERT_EQ(plan.classes.size(), 6U);
    EXPECT_EQ(plan.classes[0].assetClass, "camera");
    EXPECT_EQ(plan.classes[0].overdue, 18);
    EXPECT_EQ(plan.classes[0].due, 6);
    EXPECT_EQ(plan.classes[1].assets, 0);
    EXPECT_FALSE(plan.classes[1].impliedCycleYears.has_value());
}

TEST(ReplacementPlan, NothingToPlanGivesNoFigureRatherThanInfinity) {
    const auto none = *replacementPlan({}, options(3));
    EXPECT_EQ(none.assets, 0);
    EXPECT_FALSE(none.impliedCycleYears.has_value());
    const auto poor = *replacementPlan(support::oldCameras(), options(3, {{2026, 0}}));
    EXPECT_FALSE(poor.impliedCycleYears.has_value());
    EXPECT_EQ(poor.money.years[2].pushed.size(), 18U + 6 + 8 + 5);
}

TEST(ReplacementPlan, OddYearsAreRefused) {
    EXPECT_EQ(replacementPlan({}, options(0)).error().code, "bad_value");
    EXPECT_EQ(replacementPlan({}, options(101)).error().code, "bad_value");
    auto early = options(1);
    early.from = 0;
    EXPECT_EQ(replacementPlan({}, early).error().where, "from");
}

TEST(ReplacementPlan, WhatHasNoDateOrPriceIsNamed) {
    Estate city;
    estate::Asset asset;
    asset.id = estate::AssetId::named("X");
    asset.code = "X";
    city.assets = city.assets.with(asset);
    const auto plan = *replacementPlan(city, options(5));
    EXPECT_EQ(plan.withoutDue, std::vector<std::string>{"X"});
    EXPECT_EQ(plan.withoutCost, std::vector<std::string>{"X"});
    EXPECT_EQ(plan.overdue, 0);
    EXPECT_FALSE(plan.items[0].fundedYear.has_value());
}

/// An item funded on the line of 2026 with the money of one and a half cameras.
Estate withFunded(const std::string& code) {
    Estate city = withLine(support::oldCameras(), "RENEW", "renewal", kCamera * 3 / 2);
    estate::ReplacementItem item;
    item.id = estate::ReplacementItemId::named("item");
    item.asset = estate::AssetId::named(code);
    item.state = "funded";
    item.cost = kCamera;
    item.budget = city.budgetLines.begin()->id;
    city.replacementItems = city.replacementItems.with(item);
    return city;
}

TEST(ReplacementPlan, FundedItemKeepsItsMoneyBeforeRiskierOnes) {
    const auto plan = *replacementPlan(withFunded("CAM18"), options(1));
    EXPECT_EQ(plan.money.years[0].cap, kCamera * 3 / 2);
    ASSERT_EQ(plan.money.years[0].paid.size(), 1U);
    EXPECT_EQ(plan.items[plan.money.years[0].paid[0]].need.code, "CAM18");
}

RC_GTEST_PROP(ReplacementPlan, BalancesAndNeverOverdraws, ()) {
    std::map<int, std::int64_t> budgets;
    for (int year = 2026; year < 2031; ++year)
        budgets[year] = *rc::gen::inRange<std::int64_t>(0, 15 * kCamera);
    auto asked = options(5, budgets);
    asked.need.lifeYears = *rc::gen::inRange(1, 20);
    const auto plan = *replacementPlan(support::oldCameras(), asked);
    std::size_t waiting = static_cast<std::size_t>(plan.overdue);
    for (const auto& year : plan.money.years) {
        RC_ASSERT(year.paidCost <= budgets[year.year]);
        RC_ASSERT(year.paidCost == static_cast<std::int64_t>(year.paid.size()) * kCamera);
        RC_ASSERT(waiting + static_cast<std::size_t>(year.wanted) == year.paid.size() + year.pushed.size());
        for (const auto paid : year.paid)
            for (const auto pushed : year.pushed)
                RC_ASSERT(plan.items[paid].need.parts.risk >= plan.items[pushed].need.parts.risk);
        waiting = year.pushed.size();
    }
    if (plan.impliedCycleYears) RC_ASSERT(std::isfinite(*plan.impliedCycleYears));
}

/// Demonstration city: 12 fixed, 4 PTZ and 2 plate cameras overdue cost 992,000 CZK; 700,000 for renewal and
/// 1,900,000 for growth leave 292,000 open.
Estate demonstration() {
    Estate city = withLine(support::oldCameras(), "R26", "renewal", 70'000'000);
    city = withLine(city, "G26", "growth", 190'000'000);
    for (int i = 1; i <= 18; ++i) {
        estate::Asset asset = *city.assets.find(estate::AssetId::named("CAM" + std::to_string(i)));
        asset.lifeClass = estate::LifeClassId::named("none");
        asset.endOfLife = base::Date{2024, 1, 1};
        asset.assetClass = "other"; // no class with a price of its own
        asset.price = i <= 12 ? 3'800'000 : i <= 16 ? 9'500'000 : 7'800'000;
        city.assets = city.assets.with(asset);
    }
    return city;
}

TEST(Growth, BesideOverdueReplacementIsToldInFigures) {
    const auto facts = growthAndRenewal(demonstration(), 2026, options(1).need);
    EXPECT_EQ(facts.growthCap, 190'000'000);
    EXPECT_EQ(facts.growthBound, 0);
    EXPECT_EQ(facts.overdue, 18);
    EXPECT_EQ(facts.overdueCost, 99'200'000);
    EXPECT_EQ(facts.due, 6);
    EXPECT_EQ(facts.overdueShort, 29'200'000);
    EXPECT_GE(facts.unfundedCost, facts.overdueCost + facts.dueCost - facts.renewalCap);
}

TEST(Growth, YearWithoutALineHasNoMoneyForRenewal) {
    const auto facts = growthAndRenewal(support::oldCameras(), 2026, options(1).need);
    EXPECT_EQ(facts.unfunded, 24);
    EXPECT_EQ(facts.unfundedCost, 24 * kCamera);
    EXPECT_EQ(facts.overdueShort, 18 * kCamera);
    EXPECT_EQ(growthAndRenewal({}, 2026, options(1).need).unfunded, 0);
}

TEST(ImpliedCycle, IsNothingWhereNothingIsReplaced) {
    EXPECT_DOUBLE_EQ(*impliedCycle(52, 6, 3), 26) << "two a year";
    EXPECT_DOUBLE_EQ(*impliedCycle(285, 6, 1), 47.5) << "Ostrava 2017: 285 cameras, 6 modernised";
    EXPECT_FALSE(impliedCycle(52, 0, 3).has_value());
    EXPECT_FALSE(impliedCycle(0, 2, 3).has_value());
}

TEST(ReplacementsDone, AreItemsInstalledAndAssetsThatFollowedAnother) {
    Estate city = support::oldCameras();
    const auto mount = [&](const std::string& asset, int fromYear, int toYear) {
        estate::Mounting row;
        row.id = estate::MountingId::named(asset);
        row.asset = estate::AssetId::named(asset);
        row.camera = estate::CameraId::named("C1");
        row.from = base::Date{fromYear, 1, 1};
        if (toYear > 0) row.to = base::Date{toYear, 1, 1};
        city.mountings = city.mountings.with(row);
    };
    mount("CAM1", 2014, 2023);
    EXPECT_EQ(replacementsDone(city, 2014, 2026, ""), 0) << "the first one replaces nobody";
    mount("CAM50", 2023, 0);
    EXPECT_EQ(replacementsDone(city, 2023, 2025, "camera"), 1);
    EXPECT_EQ(replacementsDone(city, 2023, 2025, "server"), 0);
    EXPECT_EQ(replacementsDone(city, 2024, 2025, ""), 0);
    EXPECT_EQ(assetsInUse(city, {2014, 12, 31}, ""), 4);
}

} // namespace
} // namespace vidette::analysis
