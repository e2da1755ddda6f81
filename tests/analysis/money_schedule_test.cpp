// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/money_schedule.h"

#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using Places = std::vector<std::size_t>;

TEST(MoneySchedule, RiskiestComeFirstAndTheRestIsPushed) {
    const std::vector<ScheduledCost> costs{
        {"A", 2026, 5, 60, {}}, {"B", 2026, 9, 60, {}}, {"C", 2026, 7, 60, {}}};
    const auto plan = schedule(costs, {{2026, 130}, {2027, 60}}, 2026, 2);
    EXPECT_EQ(plan.years[0].paid, (Places{1, 2}));
    EXPECT_EQ(plan.years[0].pushed, (Places{0}));
    EXPECT_EQ(plan.years[0].pushedRank, 5);
    EXPECT_EQ(plan.years[1].paid, (Places{0}));
}

TEST(MoneySchedule, OfEqualRiskTheCheaperThenTheCode) {
    const std::vector<ScheduledCost> costs{
        {"C10", 2026, 5, 50, {}}, {"C2", 2026, 5, 50, {}}, {"C30", 2026, 5, 40, {}}};
    const auto plan = schedule(costs, {{2026, 200}}, 2026, 1);
    EXPECT_EQ(plan.years[0].paid, (Places{2, 1, 0}));
}

TEST(MoneySchedule, WhatDoesNotFitLeavesTheMoneyToSmallerOnes) {
    const std::vector<ScheduledCost> costs{{"A", 2026, 9, 500, {}}, {"B", 2026, 1, 50, {}}};
    const auto plan = schedule(costs, {{2026, 100}}, 2026, 1);
    EXPECT_EQ(plan.years[0].paid, (Places{1}));
    EXPECT_EQ(plan.years[0].pushed, (Places{0}));
}

TEST(MoneySchedule, WithoutCapsAllIsPaidAndAYearWithoutOneHasNothing) {
    const std::vector<ScheduledCost> costs{{"A", 2026, 1, 10, {}}, {"B", 2027, 1, 10, {}}};
    EXPECT_EQ(schedule(costs, {}, 2026, 2).years[1].paid, (Places{1}));
    EXPECT_FALSE(schedule(costs, {}, 2026, 2).years[1].cap.has_value());
    EXPECT_EQ(schedule(costs, {{2026, 100}}, 2026, 2).years[1].pushed, (Places{1}));
    EXPECT_TRUE(schedule({}, {{2026, 100}}, 2026, 2).years[1].paid.empty());
}

TEST(MoneySchedule, PromisedMoneyIsPaidInItsYearWhateverTheRisk) {
    const std::vector<ScheduledCost> costs{
        {"A", 2026, 9, 60, {}}, {"B", 2026, 1, 60, 2026}, {"C", 2020, 9, 60, 2025}, {"D", 2030, 1, 5, 2027}};
    const auto plan = schedule(costs, {{2026, 100}, {2027, 100}}, 2026, 2);
    EXPECT_EQ(plan.waiting, 0) << "C was paid before";
    EXPECT_EQ(plan.years[0].paid, (Places{1}));
    EXPECT_EQ(plan.years[0].pushed, (Places{0})) << "40 are left";
    EXPECT_EQ(plan.years[1].paid, (Places{0, 3}));
}

TEST(MoneySchedule, NothingIsPaidOfNothingButWhatIsFree) {
    const std::vector<ScheduledCost> costs{{"A", 2026, 1, 0, {}}, {"B", 2026, 9, 1, {}}};
    const auto plan = schedule(costs, {{2026, 0}}, 2026, 1);
    EXPECT_EQ(plan.years[0].paid, (Places{0}));
    EXPECT_EQ(plan.years[0].pushed, (Places{1}));
}

std::vector<ScheduledCost> someCosts() {
    const auto cost = rc::gen::exec([] {
        ScheduledCost one;
        one.code = "C" + std::to_string(*rc::gen::inRange(1, 40));
        one.year = *rc::gen::inRange(2023, 2032);
        one.rank = *rc::gen::inRange(1, 6);
        one.cost = *rc::gen::inRange(0, 8);
        if (*rc::gen::inRange(0, 6) == 0) one.boundYear = *rc::gen::inRange(2024, 2031);
        return one;
    });
    return *rc::gen::container<std::vector<ScheduledCost>>(cost);
}

std::map<int, std::int64_t> someCaps() {
    std::map<int, std::int64_t> caps;
    for (int year = 2026; year < 2030; ++year)
        if (*rc::gen::arbitrary<bool>()) caps[year] = *rc::gen::inRange(0, 20);
    return caps;
}

/// The year in which each is paid, by the words of the rule and nothing clever: in each year again and again
/// the best of those that wait and fit.
std::vector<int> slowYears(const std::vector<ScheduledCost>& costs, const std::map<int, std::int64_t>& caps,
                           int from, int years) {
    std::vector<int> paidIn(costs.size(), 0);
    for (int year = from; year < from + years; ++year) {
        const auto cap = caps.find(year);
        std::int64_t left = cap == caps.end() ? 0 : cap->second;
        for (std::size_t i = 0; i < costs.size(); ++i)
            if (costs[i].boundYear == year) paidIn[i] = year, left -= costs[i].cost;
        left = std::max<std::int64_t>(left, 0);
        for (bool found = true; found;) {
            found = false;
            std::size_t best = 0;
            for (std::size_t i = 0; i < costs.size(); ++i) {
                const auto& c = costs[i];
                const bool fits = caps.empty() || c.cost <= left;
                if (paidIn[i] != 0 || c.boundYear || c.year > year || !fits) continue;
                const auto& b = costs[best];
                const bool isBetter =
                    c.rank > b.rank || (c.rank == b.rank && c.cost < b.cost) ||
                    (c.rank == b.rank && c.cost == b.cost && base::naturalLess(c.code, b.code));
                if (!found || isBetter) best = i;
                found = true;
            }
            if (found) paidIn[best] = year, left -= costs[best].cost;
        }
    }
    return paidIn;
}

RC_GTEST_PROP(MoneySchedule, AgreesWithTheRuleDoneByHand, ()) {
    const auto costs = someCosts();
    const auto caps = someCaps();
    const auto slow = slowYears(costs, caps, 2026, 4);
    std::vector<int> fast(costs.size(), 0);
    for (const auto& year : schedule(costs, caps, 2026, 4).years)
        for (const auto i : year.paid) fast[i] = year.year;
    RC_ASSERT(fast == slow);
}

RC_GTEST_PROP(MoneySchedule, BalancesEveryYearAndKeepsToTheCaps, ()) {
    const auto costs = someCosts();
    const auto caps = someCaps();
    const auto plan = schedule(costs, caps, 2026, 4);
    std::size_t waiting = static_cast<std::size_t>(plan.waiting);
    std::set<std::size_t> done;
    for (const auto& year : plan.years) {
        RC_ASSERT(waiting + static_cast<std::size_t>(year.wanted) == year.paid.size() + year.pushed.size());
        waiting = year.pushed.size();
        std::int64_t promised = 0;
        for (const auto i : year.paid) {
            RC_ASSERT(done.insert(i).second);
            if (costs[i].boundYear) promised += costs[i].cost;
        }
        if (year.cap) RC_ASSERT(year.paidCost <= std::max(*year.cap, promised));
        double risk = 0;
        for (const auto i : year.pushed) risk += costs[i].rank;
        RC_ASSERT(risk == year.pushedRank);
    }
}

} // namespace
} // namespace vidette::analysis
