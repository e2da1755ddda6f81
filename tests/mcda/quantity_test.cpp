// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/quantity.h"

#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

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

/// What is typed, the decimal sign of the window, and the number meant.
struct TypedCase {
    const char* typed;
    char decimalSign;
    double number;
    const char* unit;
};

TEST(Quantity, TypedNumbers_AreReadAsPeopleMeanThem) {
    for (const auto& one :
         {TypedCase{"11 290", ',', 11290, ""},      TypedCase{"11\u00A0290,50 Kč", ',', 11290.5, "Kč"},
          TypedCase{"11\u202F290", '.', 11290, ""}, TypedCase{"1 234 567", ',', 1234567, ""},
          TypedCase{"1,5 TB", '.', 1.5, "TB"},      TypedCase{"1.5TB", ',', 1.5, "TB"},
          TypedCase{"11,290", '.', 11290, ""},      TypedCase{"11,290", ',', 11.29, ""},
          TypedCase{"11.290", ',', 11290, ""},      TypedCase{"11.290", '.', 11.29, ""},
          TypedCase{"0,125", '.', 0.125, ""},       TypedCase{"1.234,5", '.', 1234.5, ""},
          TypedCase{"1,234.5", ',', 1234.5, ""},    TypedCase{"1,234,567", '.', 1234567, ""},
          TypedCase{"-3,5", ',', -3.5, ""},         TypedCase{"\u22123", '.', -3, ""},
          TypedCase{"+7 °", '.', 7, "°"},           TypedCase{"2 100 dpi", '.', 2100, "dpi"},
          TypedCase{"4 10-bit", '.', 4, "10-bit"},  TypedCase{"1e3", '.', 1000, ""}}) {
        const auto value = valueTyped(one.typed, one.decimalSign);
        EXPECT_EQ(value.number, one.number) << one.typed << " with " << one.decimalSign;
        EXPECT_EQ(value.unit, one.unit) << one.typed;
    }
}

TEST(Quantity, DashesAndNothing_AreMissing_AndWordsStay) {
    for (const char* typed : {"", " ", "-", "–", "—"}) EXPECT_EQ(valueTyped(typed, '.'), Value{}) << typed;
    EXPECT_EQ(valueTyped("very good", ',').text, "very good");
    EXPECT_FALSE(valueTyped(", and", ',').number.has_value());
}

RC_GTEST_PROP(Quantity, TypedText_ReadsBackAsTheSameValue, ()) {
    const double number = *rc::gen::inRange(-50000000, 50000000) / 1000.0;
    const char sign = *rc::gen::element('.', ',');
    const std::string unit = *rc::gen::element<std::string>("", "TB", "frames/s");
    const Value value =
        valueFromText(unit.empty() ? base::toText(number) : base::toText(number) + " " + unit);
    const Value back = valueTyped(typedText(value, sign), sign);
    RC_ASSERT(back.number == value.number);
    RC_ASSERT(back.unit == value.unit);
}

TEST(Quantity, Money_IsKnownByCodeAndSign) {
    EXPECT_TRUE(isMoney("CZK"));
    EXPECT_TRUE(isMoney("€"));
    EXPECT_FALSE(isMoney("TB"));
}

} // namespace
} // namespace vidette::mcda
