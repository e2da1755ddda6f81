// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/date.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace vidette::base {
namespace {

std::chrono::year_month_day calendarDay(const Date& date) {
    return std::chrono::year(date.year) / std::chrono::month(static_cast<unsigned>(date.month)) /
           std::chrono::day(static_cast<unsigned>(date.day));
}

Date dateOf(const std::chrono::year_month_day& date) {
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

std::optional<int> digits(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || text.front() == '-') return std::nullopt;
    return value;
}

} // namespace

std::string toText(const Date& date) {
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", date.year, date.month, date.day);
    return text.data();
}

std::optional<Date> dateFromText(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = digits(text.substr(0, 4));
    const auto month = digits(text.substr(5, 2));
    const auto day = digits(text.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const Date date{*year, *month, *day};
    if (!calendarDay(date).ok()) return std::nullopt;
    return date;
}

long dayNumber(const Date& date) {
    return std::chrono::sys_days(calendarDay(date)).time_since_epoch().count();
}

Date daysAfter(const Date& date, long days) {
    return dateOf(std::chrono::sys_days(calendarDay(date)) + std::chrono::days(days));
}

Date monthsAfter(const Date& date, int months) {
    const auto later = calendarDay(date) + std::chrono::months(months);
    if (later.ok()) return dateOf(later);
    return dateOf(later.year() / later.month() / std::chrono::last);
}

Date today() {
    return dateOf(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
}

std::string nowAsText() {
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const auto day = std::chrono::floor<std::chrono::days>(now);
    const std::chrono::hh_mm_ss time{now - day};
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(time.hours().count()),
                  static_cast<int>(time.minutes().count()), static_cast<int>(time.seconds().count()),
                  static_cast<int>(time.subseconds().count()));
    return toText(today()) + text.data();
}

} // namespace vidette::base
