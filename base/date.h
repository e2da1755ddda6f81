// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

/// A calendar day (proleptic Gregorian), written YYYY-MM-DD in every file.
namespace vidette::base {

struct Date {
    int year = 1970;
    int month = 1; ///< 1 … 12
    int day = 1;   ///< 1 … 31

    auto operator<=>(const Date&) const = default;
};

/// "2026-11-05".
std::string toText(const Date& date);
/// Exactly YYYY-MM-DD and a day that exists, else nothing.
std::optional<Date> dateFromText(std::string_view text);
/// Days since 1970-01-01; negative before.
long dayNumber(const Date& date);
/// The day so many days later; negative = earlier.
Date daysAfter(const Date& date, long days);
/// The same day of the month so many months later, or the last day of that month where it is shorter.
Date monthsAfter(const Date& date, int months);
/// Today in UTC.
Date today();
/// The moment in UTC as "2026-11-05T14:03:27.123Z".
std::string nowAsText();

} // namespace vidette::base
