// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mcda/problem.h"

#include <optional>
#include <string>
#include <string_view>

/// Values with units and judgments with fractions, as people write them.
namespace vidette::mcda {

/// "3", "3 GB", "high" or "" as a Value. A number with anything behind it has that as its unit; text without
/// a leading number is kept as text. "nan" and "inf" are text, never numbers.
Value valueFromText(std::string_view text);

/// The same as a person types it or copies it from a spreadsheet: "11 290", "1,5 TB", "11,290.5 CZK". Blanks
/// between figures part thousands. Of point and comma the last is the decimal sign where both stand, and one
/// that stands several times parts thousands; a single one is decimal, unless it is the other than
/// `decimalSign` and exactly three figures follow one to three others ("11,290" where the sign is "."). A
/// dash alone ("–", "-") is nothing. Text with a number has it with a point; words stay as they are.
Value valueTyped(std::string_view text, char decimalSign);
/// Back: as valueTyped() reads it, with this decimal sign; the number's shortest form where it was a number.
std::string typedText(const Value& value, char decimalSign);

/// What a number in `from` is multiplied by to stand in `to`: GB → TB gives 0.001. Knows data, length, time,
/// bit rate and angle; nothing when the two do not measure the same. Equal units give 1, whatever they are.
std::optional<double> unitFactor(std::string_view from, std::string_view to);

/// A currency code or sign: CZK, Kč, EUR, €, …
bool isMoney(std::string_view unit);

/// "4", "0.25", "1/3", "2/3" as a number; nothing for anything else ("nan", "1/0", "").
std::optional<double> ratioFromText(std::string_view text);

/// The reciprocal as people write it: "4" → "1/4", "2/3" → "3/2", "1/5" → "5", "1" → "1", "0.2" → "5".
std::string reciprocalText(std::string_view text);

/// Values and weights beyond this are refused: their squares and sums would not stay finite.
inline constexpr double kLargestNumber = 1e100;

/// A number for a message, with the decimal sign of the language: six significant digits, "0.333333".
std::string shortNumber(double value);

/// ">=", "<=", ">", "<", "=", "between", "in": the words of the file format.
std::string comparisonText(Comparison comparison);

} // namespace vidette::mcda
