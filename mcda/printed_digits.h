// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

/// Figures as a table prints them, compared digit by digit: ".289", "0,289", "28.9 %", "8".
namespace vidette::mcda {

/// A decimal number as printed. Its digits say how exactly it is meant: half a unit of the last place.
struct PrintedNumber {
    double value = 0; ///< "28.9 %" is 0.289
    int decimals = 0; ///< of `value`: 3 for ".289", 3 for "28.9 %", 0 for "8"
    bool percent = false;

    /// Half a unit of the last place.
    double half() const;
    bool operator==(const PrintedNumber&) const = default;
};

/// Decimal point or comma, a leading 0 or none, a sign, per cent. Nothing for fractions, exponents, groups of
/// thousands, more than 30 digits or other text.
std::optional<PrintedNumber> printedNumber(std::string_view text);

/// Rounded half up (away from 0) to so many decimals, from the decimal digits of the number: 0.285 gives
/// "0.29", although the double nearest to it lies below. Digits from the 16th on are taken as rounding.
std::string roundedHalfUp(double value, int decimals);

/// Whether `ours` is what was printed: rounded to the printed decimals it has the same digits. A number that
/// lies exactly between two agrees with both, since tables round it up, down or to even.
bool agrees(double ours, const PrintedNumber& printed);

/// `ours` with the decimals of what is printed, as per cent where that is.
std::string asPrinted(double ours, const PrintedNumber& printed);

} // namespace vidette::mcda
