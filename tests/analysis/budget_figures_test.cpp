// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/budget_figures.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace vidette::analysis {
namespace {

using estate::CostItem;
using estate::Estate;

estate::BudgetLineId line(Estate& city, const std::string& code, int year, std::int64_t cap) {
    estate::BudgetLine row;
    row.id = estate::BudgetLineId::named(code);
    row.code = code;
    row.year = year;
    row.kind = "building";
    row.cap = cap;
    city.budgetLines = city.budgetLines.with(row);
    return row.id;
}

CostItem& cost(CostItem& item, std::int64_t amount, const std::string& state) {
    item.id = estate::CostItemId::fresh();
    item.amount = amount;
    item.state = state;
    return item;
}

/// A room for 270,000 CZK of which 263,400 were spent: Litvínov's limit, the demonstration city's figure.
TEST(BudgetFigures, RoomWorksOfTheCity) {
    Estate city;
    CostItem item;
    item.budget = line(city, "ROOM", 2023, 27'000'000);
    item.kind = "building";
    city.costItems = city.costItems.with(cost(item, 26'340'000, "paid"));
    const auto figures = budgetFigures(city, 2023);
    ASSERT_EQ(figures.lines.size(), 1U);
    EXPECT_EQ(figures.lines[0].amounts.paid, 26'340'000);
    EXPECT_EQ(figures.lines[0].free, 660'000);
    EXPECT_EQ(figures.spare, 660'000);
    EXPECT_TRUE(budgetFigures(city, 2024).lines.empty());
}

TEST(BudgetFigures, OverspentLineIsNegative) {
    Estate city;
    CostItem item;
    item.budget = line(city, "ROOM", 2023, 100);
    city.costItems = city.costItems.with(cost(item, 130, "committed"));
    EXPECT_EQ(budgetFigures(city, 2023).lines[0].free, -30);
}

TEST(BudgetFigures, MoneyThatIsOnlyAppliedForIsNotSecured) {
    Estate city;
    estate::Grant grant;
    grant.id = estate::GrantId::named("IROP");
    grant.state = "applied";
    city.grants = city.grants.with(grant);
    CostItem item;
    item.grant = grant.id;
    item.source = "grant";
    item.on = base::Date{2026, 5, 1};
    city.costItems = city.costItems.with(cost(item, 500, "planned"));
    EXPECT_EQ(budgetFigures(city, 2026).unsecured, 500);
    EXPECT_EQ(budgetFigures(city, 2026).total.planned, 500);
    grant.state = "awarded";
    city.grants = city.grants.with(grant);
    EXPECT_EQ(budgetFigures(city, 2026).unsecured, 0);
}

TEST(BudgetFigures, FundedWithoutItemsCountsWithItsEstimate) {
    Estate city;
    estate::Request request;
    request.id = estate::RequestId::named("RQ");
    request.state = "funded";
    request.capex = 700;
    request.budget = line(city, "G", 2026, 1'000);
    city.requests = city.requests.with(request);
    EXPECT_EQ(budgetFigures(city, 2026).lines[0].amounts.committed, 700);
    EXPECT_EQ(budgetFigures(city, 2026).total.committed, 700);
    CostItem item;
    item.request = request.id;
    item.budget = request.budget;
    city.costItems = city.costItems.with(cost(item, 650, "paid"));
    EXPECT_EQ(budgetFigures(city, 2026).total.committed, 0);
    EXPECT_EQ(budgetFigures(city, 2026).total.paid, 650);
}

RC_GTEST_PROP(BudgetFigures, SourcesAlwaysSumToTheTotal, ()) {
    Estate city;
    const auto id = line(city, "L", 2026, 1'000);
    std::int64_t sum = 0;
    for (int i = *rc::gen::inRange(0, 30); i > 0; --i) {
        CostItem item;
        item.budget = id;
        item.source = *rc::gen::element<std::string>("own", "grant", "district", "other", "luck", "");
        item.kind = *rc::gen::element<std::string>("capex", "opex", "building", "staff", "none");
        const auto amount = *rc::gen::inRange<std::int64_t>(0, 1'000'000);
        sum += amount;
        city.costItems = city.costItems.with(
            cost(item, amount, *rc::gen::element<std::string>("planned", "committed", "paid")));
    }
    const auto figures = budgetFigures(city, 2026);
    std::int64_t bySource = 0;
    for (const auto& row : figures.sources) bySource += row.amounts.all();
    RC_ASSERT(figures.sources.size() == 16U);
    RC_ASSERT(bySource == sum && figures.total.all() == sum);
    RC_ASSERT(figures.lines[0].free == 1'000 - sum);
}

TEST(GrantDuty, AssetMustStayUntilItsDay) {
    Estate city;
    estate::Grant grant;
    grant.id = estate::GrantId::named("IROP");
    grant.state = "awarded";
    grant.sustainUntil = base::Date{2030, 1, 1};
    city.grants = city.grants.with(grant);
    estate::Asset asset;
    asset.id = estate::AssetId::named("A");
    asset.grant = grant.id;
    city.assets = city.assets.with(asset);
    ASSERT_EQ(grantDuties(city).size(), 1U);
    EXPECT_FALSE(grantDuties(city)[0].isBroken);
    asset.retiredOn = base::Date{2029, 12, 31};
    city.assets = city.assets.with(asset);
    EXPECT_TRUE(grantDuties(city)[0].isBroken);
    asset.retiredOn = base::Date{2030, 1, 1};
    city.assets = city.assets.with(asset);
    EXPECT_FALSE(grantDuties(city)[0].isBroken);
    grant.state = "refused";
    city.grants = city.grants.with(grant);
    EXPECT_TRUE(grantDuties(city).empty());
}

TEST(GrantDuty, TakingDownAndAPlannedReplacementAreToldToo) {
    Estate city;
    estate::Grant grant;
    grant.id = estate::GrantId::named("IROP");
    grant.state = "closed";
    grant.sustainUntil = base::Date{2030, 1, 1};
    city.grants = city.grants.with(grant);
    estate::Asset asset;
    asset.id = estate::AssetId::named("A");
    asset.grant = grant.id;
    city.assets = city.assets.with(asset);
    estate::ReplacementItem item;
    item.id = estate::ReplacementItemId::named("RP");
    item.asset = asset.id;
    item.dueYear = 2028;
    city.replacementItems = city.replacementItems.with(item);
    EXPECT_EQ(grantDuties(city)[0].replacedIn, 2028);
    estate::Mounting mounting;
    mounting.id = estate::MountingId::named("M");
    mounting.asset = asset.id;
    mounting.to = base::Date{2027, 5, 1};
    city.mountings = city.mountings.with(mounting);
    EXPECT_TRUE(grantDuties(city)[0].isBroken);
    EXPECT_EQ(grantDuties(city)[0].leftOn, (base::Date{2027, 5, 1}));
}

} // namespace
} // namespace vidette::analysis
