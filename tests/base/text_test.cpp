// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>
#include <limits>

namespace vidette::base {
namespace {

TEST(Number, PlainWritingsAreRead) {
    EXPECT_EQ(numberFromText("1"), 1.0);
    EXPECT_EQ(numberFromText("-2.5"), -2.5);
    EXPECT_EQ(numberFromText("+3"), 3.0);
    EXPECT_EQ(numberFromText(" 1e9\t"), 1e9);
    EXPECT_EQ(numberFromText(".5"), 0.5);
}

TEST(Number, WhatIsNoFiniteNumberIsNothing) {
    for (const char* text : {"", " ", "nan", "inf", "-inf", "infinity", "1e999", "1,5", "1 000", "0x10",
                             "12 m", "--1", "+-1", "++1", "1.2.3", "one"})
        EXPECT_EQ(numberFromText(text), std::nullopt) << text;
}

TEST(Number, IsWrittenShortestWithADot) {
    EXPECT_EQ(toText(0.1), "0.1");
    EXPECT_EQ(toText(3307000.0), "3307000");
    EXPECT_EQ(toText(-0.25), "-0.25");
}

RC_GTEST_PROP(Number, TextReadsBackAsTheSameDouble, (std::uint64_t bits)) {
    const auto value = std::bit_cast<double>(bits);
    RC_PRE(std::isfinite(value));
    const auto back = numberFromText(toText(value));
    RC_ASSERT(back.has_value());
    RC_ASSERT(std::bit_cast<std::uint64_t>(*back) == bits);
}

TEST(Decimal, RoundsForPeople) {
    EXPECT_EQ(decimal(2.345, 1), "2.3");
    EXPECT_EQ(decimal(2.05, 0), "2");
    EXPECT_EQ(decimal(1e6, 2), "1000000.00");
    EXPECT_EQ(decimal(-1.25, 2), "-1.25");
}

TEST(Decimal, ZeroHasNoSign) {
    EXPECT_EQ(decimal(-0.0, 1), "0.0");
    EXPECT_EQ(decimal(-0.04, 1), "0.0");
    EXPECT_EQ(decimal(-0.06, 1), "-0.1");
}

TEST(Decimal, LargestNumberFits) {
    EXPECT_EQ(decimal(std::numeric_limits<double>::max(), 2).size(), 312U);
}

RC_GTEST_PROP(Decimal, IsWithinHalfAUnitOfTheLastPlace, (std::int32_t thousandths)) {
    const double value = thousandths / 1000.0;
    const auto back = numberFromText(decimal(value, 2));
    RC_ASSERT(back.has_value());
    RC_ASSERT(std::abs(*back - value) <= 0.005 + 1e-9);
}

TEST(Words, TrimmedTakesSpaceFromBothEnds) {
    EXPECT_EQ(trimmed("  a b\t\r\n"), "a b");
    EXPECT_EQ(trimmed(" \t "), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Words, LoweredLeavesOtherLettersAlone) {
    EXPECT_EQ(lowered("Identify ÁŽ"), "identify ÁŽ");
}

TEST(Words, SplitKeepsEmptyParts) {
    EXPECT_EQ(split("", ','), (std::vector<std::string>{""}));
    EXPECT_EQ(split("a,,b,", ','), (std::vector<std::string>{"a", "", "b", ""}));
}

TEST(Words, JoinPutsTheSeparatorBetween) {
    EXPECT_EQ(join({}, ", "), "");
    EXPECT_EQ(join({"a"}, ", "), "a");
    EXPECT_EQ(join({"a", "", "b"}, ", "), "a, , b");
}

RC_GTEST_PROP(Words, JoinUndoesSplit, (const std::string& text)) {
    RC_ASSERT(join(split(text, ','), ",") == text);
}

} // namespace
} // namespace vidette::base
