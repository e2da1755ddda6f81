// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/number_words.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

TEST(NumberWords, JudgmentsAreWrittenAsPeopleWriteThem) {
    EXPECT_EQ(ratioText(9), "9");
    EXPECT_EQ(ratioText(1.0 / 7), "1/7");
    EXPECT_EQ(ratioText(1), "1");
    EXPECT_EQ(ratioText(2.0 / 3), "0.667");
    EXPECT_EQ(ratioText(1.5), "1.500");
}

TEST(NumberWords, LargerNumbersNeedFewerDecimals) {
    EXPECT_EQ(decimalText(0.28), "0.280");
    EXPECT_EQ(decimalText(-12.34), "-12.3");
    EXPECT_EQ(decimalText(1234.5), "1234");
    EXPECT_DOUBLE_EQ(lastUnit(0.28), 0.001);
    EXPECT_DOUBLE_EQ(lastUnit(12.34), 0.1);
    EXPECT_DOUBLE_EQ(lastUnit(1234.5), 1);
}

TEST(NumberWords, WrittenNumbersMayBeFractionsOrShares) {
    EXPECT_EQ(numberWritten(" 1/4 "), 0.25);
    EXPECT_EQ(numberWritten("0,28"), 0.28);
    EXPECT_EQ(numberWritten("28 %"), 0.28);
    EXPECT_EQ(numberWritten("-3"), -3);
    for (const char* wrong : {"", " ", "x", "1/0", "1/2/3", "1/", "/2", "%", "nan"})
        EXPECT_FALSE(numberWritten(wrong)) << wrong;
}

RC_GTEST_PROP(NumberWords, WhatIsShownIsReadBack, ()) {
    const double value = *rc::gen::inRange(-2'000'000, 2'000'000) / 1000.0;
    const auto read = numberWritten(decimalText(value));
    RC_ASSERT(read.has_value());
    RC_ASSERT(std::abs(*read - value) <= lastUnit(value) / 2 + 1e-9);
}

RC_GTEST_PROP(NumberWords, RatiosOfWholeNumbersAreReadBack, ()) {
    const double whole = *rc::gen::inRange(1, 1000);
    RC_ASSERT(std::abs(*numberWritten(ratioText(whole)) - whole) < 1e-12);
    RC_ASSERT(std::abs(*numberWritten(ratioText(1 / whole)) - 1 / whole) < 1e-12);
}

} // namespace
} // namespace vidette::mcda
