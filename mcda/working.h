// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

/// A calculation with its numbers put in, as a person writes it: "(4 · 1/4 · 7)^(1/3)". Numbers are rounded
/// for reading, but never so much that whoever follows the line arrives at another figure than the one shown.
/// Everything is written with the decimal sign of the language; "−" is the long minus, "·" means times.
namespace vidette::mcda {

/// What a line is made of; made by the functions below.
struct Working {
    enum class Sign { Number, Sum, Difference, Product, Quotient, Power, Root, Logarithm, Largest, Smallest };

    Sign sign = Sign::Number;
    double number = 0;
    bool inFull = false; ///< a number that is never rounded
    std::string text;    ///< a number that is written in its own way: "1/4"; "" = by its digits
    std::vector<Working> parts;

    bool operator==(const Working&) const = default;
};

/// A number as it was given; it is written in full.
Working given(double number);
/// A ratio: "3", "1/4", else rounded.
Working ratio(double number);
/// A number that was computed before; it may be rounded.
Working computed(double number);

Working sumOf(std::vector<Working> parts); ///< 0 without parts
Working productOf(std::vector<Working> parts);
Working difference(Working from, Working what);
Working quotient(Working above, Working below);
Working power(Working base, Working exponent);
Working rootOf(Working what);
Working logarithm(Working what);
Working largestOf(std::vector<Working> parts);
Working smallestOf(std::vector<Working> parts);

/// A figure as it is shown beside its working: whole numbers as they are, else four decimals, and four
/// significant digits below 0.001. What is smaller than 1e-12 is 0.
std::string shownFigure(double value);

/// The line: rounded to four digits, or to as many as it needs to give `value` as shownFigure() shows it.
std::string lineOf(const Working& working, double value);

/// What the line gives when numbers are rounded to so many digits, as they are written; 17 = in full.
double evaluated(const Working& working, int digits);

} // namespace vidette::mcda
