// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_facts.h"

#include "support/backlog.h"

#include <gtest/gtest.h>

// When something last happened to a request.
namespace vidette::estate {
namespace {

using support::moved;
using support::on;

const base::Date kJune{2026, 6, 1};

std::string touched(const Estate& city, const base::Date& day = kJune) {
    const auto days = lastTouched(city, day);
    return days.empty() ? "" : base::toText(days.begin()->second);
}

TEST(LastTouched, IsTheDayOfTheLatestStepStatementOrMeeting) {
    Estate city = support::smallCity();
    EXPECT_EQ(touched(city), "2026-01-05");
    city = moved(city, "submitted", {}, on("2026-01-20"));
    EXPECT_EQ(touched(city), "2026-01-20");
    city = support::withStatements(city);
    EXPECT_EQ(touched(city), "2026-02-01");
    EXPECT_EQ(touched(support::advised(support::broughtTo("ready"), "recommend")), "2026-03-01");
}

TEST(LastTouched, LeavesOutWhatIsStillToCome) {
    const Estate city = support::withStatements(moved(support::smallCity(), "submitted"));
    EXPECT_EQ(touched(city, {2026, 2, 15}), "2026-02-01") << "the step is of March";
    EXPECT_EQ(touched(city, {2025, 1, 1}), "");
    EXPECT_TRUE(lastTouched({}, kJune).empty());
}

TEST(StaleRequests, AreOpenAndCountedFromTheDayItself) {
    const Estate city = support::broughtTo("registered"); // on 1 March
    EXPECT_EQ(staleRequests(city, 92, kJune).size(), 1U);
    EXPECT_EQ(staleRequests(city, 92, kJune).front().days, 92);
    EXPECT_TRUE(staleRequests(city, 93, kJune).empty());
    EXPECT_TRUE(staleRequests(support::broughtTo("in_operation"), 0, kJune).empty());
}

TEST(StaleRequests, DeferredOne_WaitsForItsDayOfReview) {
    const Estate discussed = support::broughtTo("discussed");
    const Estate city = moved(discussed, "deferred", {{"review_on", "2026-09-01"}});
    EXPECT_TRUE(staleRequests(city, 30, kJune).empty());
    EXPECT_EQ(staleRequests(city, 30, {2026, 9, 1}).size(), 1U);
}

TEST(StaleDays, AreNinetyUnlessTheProjectSaysOtherwise) {
    Estate city;
    EXPECT_EQ(staleDays(city), 90);
    RuleSetting setting;
    setting.id = RuleSettingId::fresh();
    setting.code = "backlog";
    setting.parameters = "stale_days=30";
    city.ruleSettings = city.ruleSettings.with(setting);
    EXPECT_EQ(staleDays(city), 30);
}

} // namespace
} // namespace vidette::estate
