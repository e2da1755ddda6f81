// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/quantity.h"

#include <gtest/gtest.h>

namespace vidette::mcda {
namespace {

TEST(Quantity, NumberWithUnit_IsTakenApart) {
    const auto value = valueFromText(" 3 GB ");
    EXPECT_EQ(value.number, 3);
    EXPECT_EQ(value.unit, "GB");
    EXPECT_EQ(value.text, "3 GB");
    EXPECT_EQ(valueFromText("103°").unit, "°");
}

TEST(Quantity, NanAndInfinity_AreTextNotNumbers) {
    EXPECT_FALSE(valueFromText("nan").number.has_value());
    EXPECT_FALSE(valueFromText("inf").number.has_value());
    EXPECT_FALSE(valueFromText("high").number.has_value());
    EXPECT_EQ(valueFromText(""), Value{});
}

TEST(Quantity, Units_ConvertWithinOneQuantityOnly) {
    EXPECT_DOUBLE_EQ(*unitFactor("GB", "TB"), 1e-3);
    EXPECT_DOUBLE_EQ(*unitFactor("TiB", "GiB"), 1024);
    EXPECT_DOUBLE_EQ(*unitFactor("Kč", "Kč"), 1);
    EXPECT_FALSE(unitFactor("m", "TB").has_value());
    EXPECT_FALSE(unitFactor("CZK", "EUR").has_value());
}

TEST(Quantity, Ratios_AreNumbersOrFractions) {
    EXPECT_DOUBLE_EQ(*ratioFromText("1/3"), 1.0 / 3);
    EXPECT_DOUBLE_EQ(*ratioFromText("0.25"), .25);
    EXPECT_DOUBLE_EQ(*ratioFromText(" 3 / 2 "), 1.5);
    for (const char* bad : {"1/0", "nan", "", "1/2/3", "a/b", "1,5"}) EXPECT_FALSE(ratioFromText(bad)) << bad;
}

TEST(Quantity, Reciprocals_AreWrittenAsPeopleDo) {
    EXPECT_EQ(reciprocalText("4"), "1/4");
    EXPECT_EQ(reciprocalText("1/5"), "5");
    EXPECT_EQ(reciprocalText("2/3"), "3/2");
    EXPECT_EQ(reciprocalText("1"), "1");
    EXPECT_EQ(reciprocalText("0.2"), "5");
}

TEST(Quantity, Money_IsKnownByCodeAndSign) {
    EXPECT_TRUE(isMoney("CZK"));
    EXPECT_TRUE(isMoney("€"));
    EXPECT_FALSE(isMoney("TB"));
}

} // namespace
} // namespace vidette::mcda
