// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/replacement_need.h"

#include "support/old_cameras.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::analysis {
namespace {

using estate::Asset;
using estate::Estate;

NeedOptions on(const base::Date& day) {
    NeedOptions options;
    options.on = day;
    options.scores = *replacementScores();
    return options;
}

const base::Date kNewYear{2026, 1, 1};

Estate oneCamera(const std::function<void(Asset&)>& change = {}) {
    Estate city = support::oldCameras();
    Asset asset = *city.assets.begin();
    asset.code = "CAM";
    asset.installedOn = base::Date{2020, 7, 1};
    if (change) change(asset);
    city.assets = base::Table<Asset>().with(asset);
    return city;
}

ReplacementNeed needOf(const Estate& city, const NeedOptions& options = on(kNewYear)) {
    const auto needs = replacementNeeds(city, options);
    EXPECT_EQ(needs.size(), 1U);
    return needs.empty() ? ReplacementNeed{} : needs.front();
}

int overdueWithLife(int years) {
    auto options = on(kNewYear);
    options.lifeYears = years;
    int count = 0;
    for (const auto& need : replacementNeeds(support::oldCameras(), options))
        if (need.state == DueState::Overdue) ++count;
    return count;
}

/// Demonstration city, 52 cameras of 2014 to 2024.
TEST(DueYear, OverdueCamerasOfTheCityByTheirLife) {
    EXPECT_EQ(overdueWithLife(7), 24);
    EXPECT_EQ(overdueWithLife(8), 18);
    EXPECT_EQ(overdueWithLife(9), 13);
}

TEST(DueYear, IsTheEarliestOfLifeSupportAndWhatIsFixed) {
    Estate city = oneCamera();
    EXPECT_EQ(needOf(city).dueOn, (base::Date{2028, 7, 1}));
    EXPECT_EQ(needOf(city).reason, DueReason::Life);
    estate::Model model;
    model.id = estate::ModelId::named("model");
    model.supportEnd = base::Date{2027, 3, 31};
    city.models = city.models.with(model);
    Asset asset = *city.assets.begin();
    asset.model = model.id;
    city.assets = city.assets.with(asset);
    EXPECT_EQ(needOf(city).dueYear, 2027);
    EXPECT_EQ(needOf(city).reason, DueReason::Support);
    asset.endOfLife = base::Date{2026, 12, 31};
    city.assets = city.assets.with(asset);
    EXPECT_EQ(needOf(city).reason, DueReason::Fixed);
}

TEST(DueYear, StatesFollowTheCalendar) {
    const auto state = [](const base::Date& day) { return needOf(oneCamera(), on(day)).state; };
    EXPECT_EQ(state({2026, 6, 30}), DueState::Ok) << "24 months before the first of July 2028";
    EXPECT_EQ(state({2026, 7, 1}), DueState::Watch);
    EXPECT_EQ(state({2028, 1, 1}), DueState::Due);
    EXPECT_EQ(state({2028, 12, 31}), DueState::Due);
    EXPECT_EQ(state({2029, 1, 1}), DueState::Overdue);
}

TEST(DueYear, LifeClassIsTheOwnElseThatOfTheBodyElseThatOfTheClass) {
    Estate city = oneCamera([](Asset& asset) { asset.lifeClass = {}; });
    EXPECT_EQ(needOf(city).lifeYears, 8) << "any camera";
    estate::LifeClass ptz = *city.lifeClasses.begin();
    ptz.id = estate::LifeClassId::named("ptz");
    ptz.body = "ptz";
    ptz.years = 6;
    city.lifeClasses = city.lifeClasses.with(ptz);
    estate::Model model;
    model.id = estate::ModelId::named("model");
    model.body = "ptz";
    city.models = city.models.with(model);
    Asset asset = *city.assets.begin();
    asset.model = model.id;
    city.assets = city.assets.with(asset);
    EXPECT_EQ(needOf(city).lifeYears, 6);
}

TEST(DueYear, WhatIsNotStatedIsNotGuessed) {
    const auto undated = needOf(oneCamera([](Asset& asset) { asset.installedOn.reset(); }));
    EXPECT_FALSE(undated.dueOn || undated.state || undated.dueYear || undated.parts.ageYears);
    EXPECT_EQ(undated.parts.age, on(kNewYear).scores.ageUnknown);
    Estate city = oneCamera([](Asset& asset) { asset.assetClass = "server", asset.lifeClass = {}; });
    EXPECT_FALSE(needOf(city).lifeYears || needOf(city).dueYear);
    EXPECT_TRUE(replacementNeeds({}, on(kNewYear)).empty());
}

TEST(DueYear, RetiredAssetsAreNotAskedForAndFutureOnesAreNew) {
    const auto retired = oneCamera([](Asset& asset) { asset.retiredOn = base::Date{2026, 1, 1}; });
    EXPECT_TRUE(replacementNeeds(retired, on(kNewYear)).empty());
    EXPECT_EQ(replacementNeeds(retired, on({2025, 12, 31})).size(), 1U);
    const auto future = needOf(oneCamera([](Asset& asset) { asset.installedOn = base::Date{2027, 7, 1}; }));
    EXPECT_EQ(future.parts.ageYears, 0);
    EXPECT_EQ(future.parts.age, 1);
    EXPECT_EQ(future.dueYear, 2035);
}

/// The printed formula: age 1 + 4·(6/8), condition 4, criticality 4, a quarter seen by nobody else.
TEST(Risk, PartsFollowTheFormula) {
    Estate city = oneCamera([](Asset& asset) {
        asset.installedOn = base::Date{2020, 1, 1};
        asset.condition = 4;
        asset.criticality = 4;
    });
    estate::Mounting mounting;
    mounting.id = estate::MountingId::named("m");
    mounting.asset = city.assets.begin()->id;
    mounting.camera = estate::CameraId::named("C1");
    city.mountings = city.mountings.with(mounting);
    auto options = on(kNewYear);
    options.uniqueShares[mounting.camera] = 0.25;
    const RiskParts parts = needOf(city, options).parts;
    constexpr double kDays = 0.01; // years have 365 or 366 days
    EXPECT_NEAR(parts.age, 4, kDays);
    EXPECT_NEAR(parts.failure, 0.4 * 4 + 0.6 * 4, kDays);
    EXPECT_DOUBLE_EQ(parts.consequence, 4 * (0.5 + 0.5 * 0.25));
    EXPECT_DOUBLE_EQ(parts.risk, parts.failure * parts.consequence);
}

TEST(Risk, EndedSupportCountsAsFourOfFive) {
    Estate city = oneCamera([](Asset& asset) { asset.condition = 1; });
    estate::Model model;
    model.id = estate::ModelId::named("model");
    model.supportEnd = base::Date{2025, 12, 31};
    city.models = city.models.with(model);
    Asset asset = *city.assets.begin();
    asset.model = model.id;
    city.assets = city.assets.with(asset);
    EXPECT_EQ(needOf(city).parts.support, 5);
    EXPECT_EQ(needOf(city).parts.failure, 4);
}

RC_GTEST_PROP(Risk, LiesBetweenOneAndTwentyFiveAndGrowsWithEachPart, ()) {
    const int condition = *rc::gen::inRange(1, 5);
    const int criticality = *rc::gen::inRange(1, 5);
    const int year = *rc::gen::inRange(2000, 2030);
    const auto with = [&](int c, int k, int y) {
        return needOf(oneCamera([&](Asset& asset) {
            asset.condition = c;
            asset.criticality = k;
            asset.installedOn = base::Date{y, 1, 1};
        }));
    };
    const double risk = with(condition, criticality, year).parts.risk;
    RC_ASSERT(risk >= 1 && risk <= 25);
    RC_ASSERT(with(condition + 1, criticality, year).parts.risk >= risk);
    RC_ASSERT(with(condition, criticality + 1, year).parts.risk >= risk);
    RC_ASSERT(with(condition, criticality, year - 1).parts.risk >= risk);
}

estate::ReplacementItem itemOf(const Estate& city, const std::string& state) {
    estate::ReplacementItem item;
    item.id = estate::ReplacementItemId::named("item");
    item.asset = city.assets.begin()->id;
    item.state = state;
    return item;
}

TEST(Need, DeferredItemWaitsForItsYear) {
    Estate city = oneCamera();
    auto item = itemOf(city, "deferred");
    item.deferredTo = 2031;
    city.replacementItems = city.replacementItems.with(item);
    EXPECT_EQ(needOf(city).dueYear, 2028);
    EXPECT_EQ(needOf(city).plannedYear, 2031);
}

TEST(Need, WhatWasReplacedWithinTheYearIsNotAskedForAgain) {
    Estate city = oneCamera([](Asset& asset) { asset.retiredOn = base::Date{2026, 9, 14}; });
    EXPECT_TRUE(replacementNeeds(city, on(kNewYear)).empty());
    city.replacementItems = city.replacementItems.with(itemOf(city, "installed"));
    EXPECT_TRUE(replacementNeeds(city, on(kNewYear)).empty());
    city.replacementItems = city.replacementItems.with(itemOf(city, "ordered"));
    EXPECT_EQ(replacementNeeds(city, on(kNewYear)).size(), 1U) << "its item still waits";
    city.replacementItems = {};
    EXPECT_EQ(replacementNeeds(city, on({2025, 1, 1})).size(), 1U);
}

TEST(Need, CostIsTheNearestThatIsKnown) {
    Estate city = oneCamera([](Asset& asset) { asset.price = 5; });
    EXPECT_EQ(needOf(city).cost, 3'800'000);
    auto item = itemOf(city, "planned");
    item.cost = 4'000'000;
    city.replacementItems = city.replacementItems.with(item);
    EXPECT_EQ(needOf(city).cost, 4'000'000);
    estate::CostItem cost;
    cost.id = estate::CostItemId::named("cost");
    cost.item = item.id;
    cost.amount = 4'500'000;
    city.costItems = city.costItems.with(cost);
    EXPECT_EQ(needOf(city).cost, 4'500'000);
    city.costItems = {};
    city.replacementItems = {};
    city.lifeClasses = {};
    EXPECT_EQ(needOf(city).cost, 5);
}

TEST(Need, PlaceThatIsGivenUpNeedsNothing) {
    Estate city = oneCamera();
    city.replacementItems = city.replacementItems.with(itemOf(city, "cancelled"));
    EXPECT_TRUE(replacementNeeds(city, on(kNewYear)).empty());
}

TEST(Scores, BrokenTablesAreRefusedWithTheirRow) {
    const auto code = [](const std::string& row) {
        const auto scores = parseReplacementScores("name,value,meaning\n" + row + "\n", "mine.csv");
        return scores ? std::string("read") : scores.error().code + " " + scores.error().where;
    };
    EXPECT_EQ(code("age_weight,0.5,"), "read");
    EXPECT_EQ(code("age_weight,many,"), "bad_table mine.csv: age_weight");
    EXPECT_EQ(code("age_weight,-1,"), "bad_table mine.csv: age_weight");
    EXPECT_EQ(code("luck,1,"), "bad_table mine.csv: luck");
    EXPECT_EQ(code("least,9,"), "bad_table mine.csv");
    EXPECT_EQ(parseReplacementScores("a,b\n", "mine.csv").error().code, "bad_table");
}

TEST(Scores, ShippedBandsHoldEveryRisk) {
    const auto scores = *replacementScores();
    EXPECT_EQ(scores, *parseReplacementScores("name,value\nband:low,0\nband:medium,5\nband:high,10\n"
                                              "band:extreme,15\n",
                                              "as the program has it"));
    EXPECT_EQ(scores.bandOf(1), "low");
    EXPECT_EQ(scores.bandOf(10), "high");
    EXPECT_EQ(scores.bandOf(25), "extreme");
}

} // namespace
} // namespace vidette::analysis
