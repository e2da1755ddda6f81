// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::base {
namespace {

TEST(Date, IsWrittenYearMonthDay) {
    EXPECT_EQ(toText(Date{2026, 11, 5}), "2026-11-05");
    EXPECT_EQ(toText(Date{33, 4, 3}), "0033-04-03");
}

TEST(Date, DayThatDoesNotExistIsRefused) {
    for (const char* text :
         {"2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "2026-01-32"})
        EXPECT_EQ(dateFromText(text), std::nullopt) << text;
    EXPECT_EQ(dateFromText("2024-02-29"), (Date{2024, 2, 29}));
    EXPECT_EQ(dateFromText("2000-02-29"), (Date{2000, 2, 29}));
}

TEST(Date, OtherWritingIsRefused) {
    for (const char* text :
         {"", "2026-1-05", "05.11.2026", "2026/11/05", "2026-11-05 ", " 2026-11-05", "2026-11-05T10:00",
          "20261105", "+026-11-05", "-026-11-05", "2026--1-05", "2026-+1-05", "2026-1a-05"})
        EXPECT_EQ(dateFromText(text), std::nullopt) << text;
}

TEST(Date, DayNumberCountsFrom1970) {
    EXPECT_EQ(dayNumber({1970, 1, 1}), 0);
    EXPECT_EQ(dayNumber({1969, 12, 31}), -1);
    EXPECT_EQ(dayNumber({2000, 3, 1}), 11017);
    EXPECT_EQ(dayNumber({2024, 3, 1}) - dayNumber({2024, 2, 28}), 2);
}

TEST(Date, LaterIsGreater) {
    EXPECT_LT((Date{2025, 12, 31}), (Date{2026, 1, 1}));
    EXPECT_LT((Date{2026, 1, 31}), (Date{2026, 2, 1}));
}

TEST(Date, DaysAfter_CrossesMonthsAndLeapDays) {
    EXPECT_EQ(daysAfter({2028, 2, 28}, 1), (Date{2028, 2, 29}));
    EXPECT_EQ(daysAfter({2026, 12, 31}, 1), (Date{2027, 1, 1}));
    EXPECT_EQ(daysAfter({2026, 3, 1}, -1), (Date{2026, 2, 28}));
}

TEST(Date, MonthsAfter_EndsWithTheMonthWhereTheDayIsMissing) {
    EXPECT_EQ(monthsAfter({2026, 1, 31}, 1), (Date{2026, 2, 28}));
    EXPECT_EQ(monthsAfter({2026, 11, 22}, 14), (Date{2028, 1, 22}));
    EXPECT_EQ(monthsAfter({2024, 2, 29}, -12), (Date{2023, 2, 28}));
}

TEST(Date, TodayIsADayAndNowBeginsWithIt) {
    const Date before = today();
    const std::string now = nowAsText();
    const Date after = today();
    EXPECT_EQ(dateFromText(toText(before)), before);
    ASSERT_EQ(now.size(), 24U);
    EXPECT_TRUE(now.substr(0, 10) == toText(before) || now.substr(0, 10) == toText(after)) << now;
    EXPECT_EQ(now[10], 'T');
    EXPECT_EQ(now.back(), 'Z');
}

Date dateOf(std::uint32_t seed) {
    const int year = static_cast<int>(seed % 9999) + 1;
    const int month = static_cast<int>(seed / 9999 % 12) + 1;
    const int day = static_cast<int>(seed / 9999 / 12 % 28) + 1;
    return {year, month, day};
}

RC_GTEST_PROP(Date, TextReadsBackUnchanged, (std::uint32_t seed)) {
    RC_ASSERT(dateFromText(toText(dateOf(seed))) == dateOf(seed));
}

RC_GTEST_PROP(Date, OrderOfDaysIsOrderOfNumbers, (std::uint32_t first, std::uint32_t second)) {
    const Date a = dateOf(first);
    const Date b = dateOf(second);
    RC_ASSERT((a < b) == (dayNumber(a) < dayNumber(b)));
    RC_ASSERT((a == b) == (dayNumber(a) == dayNumber(b)));
}

} // namespace
} // namespace vidette::base
