// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/working.h"

#include "line_checker.h"
#include "support/marked_language.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::mcda {
namespace {

TEST(Working, LineHasTheUsualSigns) {
    EXPECT_EQ(lineOf(quotient(given(7), given(25)), 0.28), "7 / 25");
    EXPECT_EQ(lineOf(productOf({computed(0.28), computed(1.0 / 15)}), 0.28 / 15), "0.28 · 0.06667");
    EXPECT_EQ(lineOf(power(productOf({ratio(4), ratio(0.25)}), quotient(given(1), given(5))), 1),
              "(4 · 1/4)^(1 / 5)");
    EXPECT_EQ(lineOf(rootOf(sumOf({power(given(3), given(2)), power(given(4), given(2))})), 5),
              "√(3^2 + 4^2)");
    EXPECT_EQ(lineOf(difference(given(1), smallestOf({given(2), given(0.5)})), 0.5), "1 − min(2; 0.5)");
}

TEST(Working, WhatHoldsLooselyStandsInParentheses) {
    EXPECT_EQ(lineOf(difference(given(5), difference(given(3), given(1))), 3), "5 − (3 − 1)");
    EXPECT_EQ(lineOf(quotient(given(6), productOf({given(2), given(3)})), 1), "6 / (2 · 3)");
    EXPECT_EQ(lineOf(quotient(given(1), ratio(1.0 / 3)), 3), "1 / (1/3)");
    EXPECT_EQ(lineOf(sumOf({given(-2), given(-3)}), -5), "−2 + (−3)");
    EXPECT_EQ(lineOf(power(given(-2), given(2)), 4), "(−2)^2");
}

TEST(Working, NumbersAreRoundedNoMoreThanTheFigureBears) {
    // 0.3333 − 0.3333 would give 0.
    const std::string line = lineOf(difference(computed(1.0 / 3), computed(1.0 / 3 - 1.2345e-5)), 1.2345e-5);
    EXPECT_GT(line.size(), std::string("0.3333 − 0.3333").size());
    EXPECT_NEAR(*LineChecker::value(line), 1.2345e-5, 5e-9);
    EXPECT_EQ(lineOf(given(11290), 11290), "11290");
    EXPECT_EQ(lineOf(given(0.123456789), 0.123456789), "0.123456789") << "what was given stays whole";
}

TEST(Working, FiguresAreShownAsPeopleReadThem) {
    EXPECT_EQ(shownFigure(7), "7");
    EXPECT_EQ(shownFigure(0.28), "0.2800");
    EXPECT_EQ(shownFigure(-0.18), "−0.1800");
    EXPECT_EQ(shownFigure(5.2196948), "5.2197");
    EXPECT_EQ(shownFigure(0.00012345), "0.0001235");
    EXPECT_EQ(shownFigure(1e-17), "0");
    EXPECT_EQ(shownFigure(-0.0), "0");
}

class WorkingInALanguage : public tests::SaidInMarks {};

TEST_F(WorkingInALanguage, HasItsDecimalSign) {
    base::speak(&m_language);
    EXPECT_EQ(lineOf(productOf({given(0.5), given(0.25)}), 0.125), "0,5 · 0,25");
    EXPECT_EQ(shownFigure(0.125), "0,1250");
}

Working anyNumber() {
    const double number =
        *rc::gen::element(0.0, 1.0, 3.0, -2.0, 0.25, 1.0 / 3, 12345.678, -0.00123, 7e-8, 4e10);
    return *rc::gen::arbitrary<bool>() ? given(number) : number > 0 ? ratio(number) : computed(number);
}

Working anyWorking(int depth) {
    if (depth == 0) return anyNumber();
    const auto part = [&] { return anyWorking(depth - 1); };
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return sumOf({part(), part(), part()});
    case 1:
        return productOf({part(), part()});
    case 2:
        return difference(part(), part());
    case 3:
        return quotient(part(), part());
    case 4:
        return power(part(), given(2));
    case 5:
        return largestOf({part(), part()});
    default:
        return rootOf(part());
    }
}

/// Whoever follows the line arrives where it says.
RC_GTEST_PROP(Working, LineSaysWhatIsMeant, ()) {
    const Working working = anyWorking(*rc::gen::inRange(0, 4));
    const double meant = evaluated(working, 17);
    RC_PRE(std::isfinite(meant) && std::abs(meant) < 1e12);
    const std::string line = lineOf(working, meant);
    const auto read = LineChecker::value(line);
    RC_ASSERT(read.has_value());
    RC_LOG() << line << " gives " << *read << ", meant " << meant;
    RC_ASSERT(shownFigure(*read) == shownFigure(meant));
}

} // namespace
} // namespace vidette::mcda
