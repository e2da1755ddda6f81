// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/printed_digits.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vidette::mcda {
namespace {

constexpr std::size_t kMostDigits = 30;
constexpr int kSignificant = 15; ///< what a double holds of any decimal number

/// A nonnegative number as digits and the place of its point: 0.0285 is "285" with point −1.
struct Digits {
    std::string digits;
    int point = 0; ///< digits before the point
};

Digits digitsOf(double value) {
    std::array<char, 40> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            std::chars_format::scientific, kSignificant - 1);
    std::string_view all(text.data(), static_cast<std::size_t>(end - text.data()));
    const auto e = all.find('e');
    Digits result;
    for (const char c : all.substr(0, e)) {
        if (c != '.') result.digits += c;
    }
    const auto* first = all.data() + e + 1;
    std::from_chars(first + (*first == '+' ? 1 : 0), all.data() + all.size(), result.point);
    ++result.point;
    return result;
}

/// "8" → "9", "99" → "100".
std::string plusOne(std::string number) {
    for (std::size_t i = number.size(); i-- > 0;) {
        if (number[i] != '9') {
            ++number[i];
            return number;
        }
        number[i] = '0';
    }
    return "1" + number;
}

/// The whole number value·10^decimals as digits, cut off; `rest` is what was cut off.
std::string cutOff(double value, int decimals, std::string& rest) {
    Digits all = digitsOf(std::abs(value));
    const int keep = all.point + decimals;
    if (keep < 0) all.digits.insert(0, static_cast<std::size_t>(-keep), '0');
    const auto kept = static_cast<std::size_t>(std::max(keep, 0));
    if (all.digits.size() < kept) all.digits.append(kept - all.digits.size(), '0');
    rest = all.digits.substr(kept);
    const auto first = std::min(all.digits.find_first_not_of('0'), kept);
    return all.digits.substr(first, kept - first);
}

std::string withPoint(std::string number, int decimals, bool negative) {
    const auto places = static_cast<std::size_t>(decimals);
    if (number.size() <= places) number.insert(0, places + 1 - number.size(), '0');
    if (places > 0) number.insert(number.size() - places, ".");
    const bool zero = number.find_first_not_of("0.") == std::string::npos;
    return (negative && !zero ? "-" : "") + number;
}

bool isHalf(const std::string& rest) {
    return !rest.empty() && rest[0] == '5' && rest.find_first_not_of('0', 1) == std::string::npos;
}

} // namespace

double PrintedNumber::half() const {
    return .5 * std::pow(10.0, -decimals);
}

std::optional<PrintedNumber> printedNumber(std::string_view text) {
    std::string clean(base::trimmed(text));
    PrintedNumber number;
    if (clean.ends_with('%')) {
        number.percent = true;
        clean.pop_back();
        clean = base::trimmed(clean);
    }
    constexpr std::string_view kMinus = "\u2212";
    if (clean.starts_with(kMinus)) clean.replace(0, kMinus.size(), "-");
    std::replace(clean.begin(), clean.end(), ',', '.');
    const std::size_t first = clean.starts_with('-') || clean.starts_with('+') ? 1 : 0;
    const auto point = clean.find('.');
    const auto digits =
        std::count_if(clean.begin(), clean.end(), [](char c) { return c >= '0' && c <= '9'; });
    const std::size_t others = first + (point == std::string::npos ? 0 : 1);
    if (digits == 0 || static_cast<std::size_t>(digits) > kMostDigits ||
        static_cast<std::size_t>(digits) + others != clean.size())
        return std::nullopt;
    if (clean[first] == '.') clean.insert(first, "0");
    if (clean.ends_with('.')) clean += '0';
    if (clean[0] == '+') clean.erase(0, 1);
    number.decimals =
        point == std::string::npos ? 0 : static_cast<int>(digits) - static_cast<int>(point - first);
    const auto value = base::numberFromText(clean);
    if (!value) return std::nullopt;
    number.value = number.percent ? *value / 100 : *value;
    if (number.percent) number.decimals += 2;
    return number;
}

std::string roundedHalfUp(double value, int decimals) {
    std::string rest;
    std::string number = cutOff(value, decimals, rest);
    if (!rest.empty() && rest[0] >= '5') number = plusOne(number);
    return withPoint(std::move(number), decimals, value < 0);
}

bool agrees(double ours, const PrintedNumber& printed) {
    const std::string wanted = roundedHalfUp(printed.value, printed.decimals);
    if (roundedHalfUp(ours, printed.decimals) == wanted) return true;
    std::string rest;
    const std::string below = cutOff(ours, printed.decimals, rest);
    if (isHalf(rest)) return withPoint(below, printed.decimals, ours < 0) == wanted;
    // Beyond what a double holds, the last digits of both are rounding.
    constexpr double kExact = 1e-14;
    return std::abs(ours - printed.value) <= kExact * std::abs(printed.value);
}

std::string asPrinted(double ours, const PrintedNumber& printed) {
    if (!printed.percent) return roundedHalfUp(ours, printed.decimals);
    return roundedHalfUp(ours * 100, printed.decimals - 2) + " %";
}

} // namespace vidette::mcda
