// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/working.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/number_words.h"
#include "mcda/printed_digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace vidette::mcda {
namespace {

using Sign = Working::Sign;

constexpr int kFewest = 4;         ///< digits of a number in a line
constexpr int kAll = 17;           ///< a double in full
constexpr double kNothing = 1e-12; ///< below this a figure is rounding
constexpr double kSmallest = 1e-6; ///< below and above these numbers are written with a power of ten
constexpr double kLargest = 1e9;
constexpr double kWhole = 1e-12; ///< relative distance at which a figure is a whole number

/// How tightly a part holds together; what holds less tightly than its place needs stands in parentheses.
enum Hold { kLoose = 1, kTimes = 2, kTight = 3, kAtom = 4 };

std::string withoutZeros(std::string text) {
    if (text.find('.') == std::string::npos) return text;
    text.erase(text.find_last_not_of('0') + 1);
    if (text.ends_with('.')) text.pop_back();
    return text;
}

std::string scientific(double value, int digits) {
    std::array<char, 40> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), value,
                                            std::chars_format::scientific, digits - 1);
    return error == std::errc{} ? std::string(text.data(), end) : base::toText(value);
}

/// Digits of a number with a dot: `digits` behind the point, or significant ones below 1.
std::string rounded(double value, int digits) {
    const double size = std::abs(value);
    if (value == 0) return "0";
    if (digits >= kAll) return base::toText(value);
    if (size < kSmallest || size >= kLargest) return scientific(value, digits);
    const int before = size >= 1 ? 0 : static_cast<int>(std::floor(std::log10(size))) + 1;
    return withoutZeros(roundedHalfUp(value, digits - before));
}

/// For people: long minus, decimal sign of the language.
std::string forPeople(std::string digits) {
    std::replace(digits.begin(), digits.end(), '.', base::decimalSign());
    if (digits.starts_with('-')) digits.replace(0, 1, "−");
    return digits;
}

std::string digitsOf(const Working& number, int digits) {
    return number.inFull ? rounded(number.number, kAll) : rounded(number.number, digits);
}

Hold holdOf(const Working& working, int digits) {
    switch (working.sign) {
    case Sign::Number:
        if (!working.text.empty()) return working.text.find('/') == std::string::npos ? kAtom : kTimes;
        return digitsOf(working, digits).starts_with('-') ? kLoose : kAtom;
    case Sign::Sum:
    case Sign::Difference:
        return kLoose;
    case Sign::Product:
    case Sign::Quotient:
        return kTimes;
    case Sign::Power:
        return kTight;
    case Sign::Root:
    case Sign::Logarithm:
    case Sign::Largest:
    case Sign::Smallest:
        break;
    }
    return kAtom;
}

std::string written(const Working& working, int digits);

std::string held(const Working& part, int digits, Hold needed) {
    const std::string text = written(part, digits);
    return holdOf(part, digits) < needed ? "(" + text + ")" : text;
}

/// Parts with a sign between them; the first may hold as loosely as the whole.
std::string row(const Working& working, int digits, const std::string& between, Hold first, Hold others) {
    std::string text;
    for (std::size_t i = 0; i < working.parts.size(); ++i)
        text += (i ? between : "") + held(working.parts[i], digits, i ? others : first);
    return text;
}

std::string list(const Working& working, int digits, const std::string& name) {
    return name + "(" + row(working, digits, "; ", kLoose, kLoose) + ")";
}

std::string written(const Working& working, int digits) {
    switch (working.sign) {
    case Sign::Number:
        return working.text.empty() ? forPeople(digitsOf(working, digits)) : working.text;
    case Sign::Sum:
        return row(working, digits, " + ", kLoose, kTimes);
    case Sign::Difference:
        return row(working, digits, " − ", kLoose, kTimes);
    case Sign::Product:
        return row(working, digits, " · ", kTimes, kTimes);
    case Sign::Quotient:
        return row(working, digits, " / ", kTimes, kTight);
    case Sign::Power:
        return row(working, digits, "^", kAtom, kAtom);
    case Sign::Root:
        return list(working, digits, "√");
    case Sign::Logarithm:
        return list(working, digits, "ln");
    case Sign::Largest:
        return list(working, digits, "max");
    case Sign::Smallest:
        return list(working, digits, "min");
    }
    return {};
}

Working made(Sign sign, std::vector<Working> parts) {
    Working working;
    working.sign = sign;
    working.parts = std::move(parts);
    return working;
}

/// One part alone stands for itself, none for `empty`.
Working joined(Sign sign, std::vector<Working> parts, double empty) {
    if (parts.empty()) return given(empty);
    if (parts.size() == 1) return std::move(parts.front());
    return made(sign, std::move(parts));
}

double number(const Working& working, int digits) {
    if (!working.text.empty()) return working.number;
    return base::numberFromText(digitsOf(working, digits)).value_or(working.number);
}

} // namespace

Working given(double number) {
    Working working;
    working.number = number;
    working.inFull = true;
    return working;
}

Working ratio(double number) {
    constexpr double kNear = 1e-12;
    const double inverse = number > 0 ? std::round(1 / number) : 0;
    if (number >= 1 && std::abs(number - std::round(number)) <= kNear * number)
        return given(std::round(number));
    if (inverse < 2 || std::abs(number * inverse - 1) > kNear) return computed(number);
    Working working = given(number);
    working.text = "1/" + base::toText(inverse);
    return working;
}

Working computed(double number) {
    Working working;
    working.number = number;
    return working;
}

Working sumOf(std::vector<Working> parts) {
    return joined(Sign::Sum, std::move(parts), 0);
}

Working productOf(std::vector<Working> parts) {
    return joined(Sign::Product, std::move(parts), 1);
}

Working difference(Working from, Working what) {
    return made(Sign::Difference, {std::move(from), std::move(what)});
}

Working quotient(Working above, Working below) {
    return made(Sign::Quotient, {std::move(above), std::move(below)});
}

Working power(Working base, Working exponent) {
    return made(Sign::Power, {std::move(base), std::move(exponent)});
}

Working rootOf(Working what) {
    return made(Sign::Root, {std::move(what)});
}

Working logarithm(Working what) {
    return made(Sign::Logarithm, {std::move(what)});
}

Working largestOf(std::vector<Working> parts) {
    return joined(Sign::Largest, std::move(parts), 0);
}

Working smallestOf(std::vector<Working> parts) {
    return joined(Sign::Smallest, std::move(parts), 0);
}

std::string shownFigure(double value) {
    constexpr int kDecimals = 4;
    constexpr double kFixed = 1e-3;
    const double size = std::abs(value);
    if (size < kNothing) return "0";
    const double whole = std::round(value);
    if (size < kLargest && std::abs(value - whole) <= kWhole * size) return forPeople(base::toText(whole));
    if (size >= kFixed && size < kLargest) return forPeople(roundedHalfUp(value, kDecimals));
    return forPeople(rounded(value, kFewest));
}

std::string lineOf(const Working& working, double value) {
    const std::string figure = shownFigure(value);
    for (int digits = kFewest; digits < kAll; ++digits)
        if (shownFigure(evaluated(working, digits)) == figure) return written(working, digits);
    return written(working, kAll);
}

double evaluated(const Working& working, int digits) {
    std::vector<double> values;
    for (const auto& part : working.parts) values.push_back(evaluated(part, digits));
    double result = working.sign == Sign::Product ? 1 : 0;
    switch (working.sign) {
    case Sign::Number:
        return number(working, digits);
    case Sign::Sum:
        for (const double value : values) result += value;
        return result;
    case Sign::Product:
        for (const double value : values) result *= value;
        return result;
    case Sign::Difference:
        return values[0] - values[1];
    case Sign::Quotient:
        return values[0] / values[1];
    case Sign::Power:
        return std::pow(values[0], values[1]);
    case Sign::Root:
        return std::sqrt(values[0]);
    case Sign::Logarithm:
        return std::log(values[0]);
    case Sign::Largest:
        return *std::max_element(values.begin(), values.end());
    case Sign::Smallest:
        return *std::min_element(values.begin(), values.end());
    }
    return result;
}

} // namespace vidette::mcda
