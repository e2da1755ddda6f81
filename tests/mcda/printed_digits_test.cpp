// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/printed_digits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

TEST(PrintedNumber, EveryWayOfPrinting_IsRead) {
    EXPECT_EQ(printedNumber(".289"), (PrintedNumber{.289, 3, false}));
    EXPECT_EQ(printedNumber("0,289"), (PrintedNumber{.289, 3, false}));
    EXPECT_EQ(printedNumber(" 8 "), (PrintedNumber{8, 0, false}));
    EXPECT_EQ(printedNumber("5."), (PrintedNumber{5, 0, false}));
    EXPECT_EQ(printedNumber("-0.50"), (PrintedNumber{-.5, 2, false}));
    EXPECT_EQ(printedNumber("+1,5"), (PrintedNumber{1.5, 1, false}));
    EXPECT_EQ(printedNumber("\u22121,5"), (PrintedNumber{-1.5, 1, false}));
    const auto percent = printedNumber("28,9 %");
    ASSERT_TRUE(percent.has_value());
    EXPECT_NEAR(percent->value, .289, 1e-15);
    EXPECT_EQ(percent->decimals, 3);
}

TEST(PrintedNumber, OtherText_IsNone) {
    for (const char* text : {"", " ", ".", "-", "1/3", "1e5", "0x1", "1.2.3", "1,234.5", "nan", "inf", "--1",
                             "1 2", "%", "12a", "1234567890123456789012345678901"})
        EXPECT_FALSE(printedNumber(text).has_value()) << text;
}

TEST(RoundedHalfUp, TiesGoAwayFromZero) {
    EXPECT_EQ(roundedHalfUp(.125, 2), "0.13");
    EXPECT_EQ(roundedHalfUp(-.125, 2), "-0.13");
    EXPECT_EQ(roundedHalfUp(2.5, 0), "3");
    EXPECT_EQ(roundedHalfUp(.5, 0), "1");
    EXPECT_EQ(roundedHalfUp(.49, 0), "0");
    EXPECT_EQ(roundedHalfUp(-.001, 2), "0.00");
}

/// 0.285 and 1.005 lie below the tie as doubles, but were written as ties.
TEST(RoundedHalfUp, DecimalDigitsDecide) {
    EXPECT_EQ(roundedHalfUp(.285, 2), "0.29");
    EXPECT_EQ(roundedHalfUp(1.005, 2), "1.01");
    EXPECT_EQ(roundedHalfUp(.1 + .2, 1), "0.3");
    EXPECT_EQ(roundedHalfUp(.28499999, 2), "0.28");
}

TEST(RoundedHalfUp, CarryAndPlaces_AreRight) {
    EXPECT_EQ(roundedHalfUp(.9996, 3), "1.000");
    EXPECT_EQ(roundedHalfUp(99.5, 0), "100");
    EXPECT_EQ(roundedHalfUp(.0004, 3), "0.000");
    EXPECT_EQ(roundedHalfUp(.00051, 3), "0.001");
    EXPECT_EQ(roundedHalfUp(12345.678, 1), "12345.7");
    EXPECT_EQ(roundedHalfUp(1e20, 1), "100000000000000000000.0");
    EXPECT_EQ(roundedHalfUp(0, 3), "0.000");
    EXPECT_EQ(roundedHalfUp(1e-200, 3), "0.000");
}

TEST(Agrees, TheDigitsShownDecide) {
    const auto fits = [](double ours, const char* printed) { return agrees(ours, *printedNumber(printed)); };
    EXPECT_TRUE(fits(.288734387598, ".289"));
    EXPECT_FALSE(fits(.288734387598, ".288"));
    EXPECT_TRUE(fits(.288734387598, "0,2887"));
    EXPECT_TRUE(fits(7.67, "8"));
    EXPECT_TRUE(fits(.2887, "28.9 %"));
    EXPECT_TRUE(fits(.2887, "29%"));
    EXPECT_FALSE(fits(.2887, "28%"));
    EXPECT_TRUE(fits(5, "5.000"));
    EXPECT_FALSE(fits(-.3, ".3"));
}

TEST(Agrees, ExactTie_AgreesWithBothNeighbours) {
    EXPECT_TRUE(agrees(.285, *printedNumber(".29")));
    EXPECT_TRUE(agrees(.285, *printedNumber(".28")));
    EXPECT_FALSE(agrees(.2850001, *printedNumber(".28")));
    EXPECT_FALSE(agrees(.285, *printedNumber(".27")));
}

TEST(Agrees, MoreDigitsThanADoubleHolds_AreRounding) {
    EXPECT_TRUE(agrees(1.0 / 3, *printedNumber("0.33333333333333333333")));
    EXPECT_FALSE(agrees(1.0 / 3, *printedNumber("0.33333333333433333333")));
}

TEST(AsPrinted, ShowsOursTheSameWay) {
    EXPECT_EQ(asPrinted(.288734, *printedNumber(".3")), "0.3");
    EXPECT_EQ(asPrinted(.288734, *printedNumber("29,1 %")), "28.9 %");
}

/// A number printed with its own digits agrees, and one that is a unit of the last place away does not.
RC_GTEST_PROP(Agrees, OneUnitAway_Differs, ()) {
    const int decimals = *rc::gen::inRange(0, 7);
    const double unit = std::pow(10.0, -decimals);
    const double value = *rc::gen::inRange(-100000, 100000) / 3000.0 + unit / 7;
    const auto printed = *printedNumber(roundedHalfUp(value, decimals));
    RC_ASSERT(printed.decimals == decimals);
    RC_ASSERT(std::abs(printed.value - value) <= printed.half() * (1 + 1e-9));
    RC_ASSERT(agrees(value, printed));
    RC_ASSERT(!agrees(value + 1.001 * unit, printed));
    RC_ASSERT(!agrees(value - 1.001 * unit, printed));
}

} // namespace
} // namespace vidette::mcda
