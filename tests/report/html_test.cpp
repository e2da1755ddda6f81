// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace vidette::report {
namespace {

std::string unescaped(std::string text) {
    const std::pair<std::string, std::string> entities[] = {
        {"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}};
    for (const auto& [entity, character] : entities) {
        for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
            text.replace(at, entity.size(), character);
        }
    }
    return text;
}

TEST(Html, MarkupInTextIsShownNotObeyed) {
    EXPECT_EQ(escaped("<b title=\"x\" class='y'>A & B</b>"),
              "&lt;b title=&quot;x&quot; class=&#39;y&#39;&gt;A &amp; B&lt;/b&gt;");
}

TEST(Html, ControlCharactersBecomeSpaces) {
    EXPECT_EQ(escaped(std::string("a\0b\x1b\nc", 6)), "a b  c");
}

TEST(Html, LettersBeyondAsciiStayAsTheyAre) {
    EXPECT_EQ(escaped("Prodejna U Mostu – sklad, Częstochowa"), "Prodejna U Mostu – sklad, Częstochowa");
}

RC_GTEST_PROP(Html, EscapedTextHoldsNoMarkupAndReadsBack, ()) {
    const auto text = *rc::gen::container<std::string>(rc::gen::inRange<char>(32, 127));
    const std::string safe = escaped(text);
    RC_ASSERT(safe.find_first_of("<>\"'") == std::string::npos);
    RC_ASSERT(unescaped(safe) == text);
}

TEST(Html, GroupsOfThreeDigitsHaveANarrowGap) {
    EXPECT_EQ(grouped(11290, 0), "11\u202F290");
    EXPECT_EQ(grouped(1234567.25, 2), "1\u202F234\u202F567.25");
    EXPECT_EQ(grouped(999, 0), "999");
    EXPECT_EQ(grouped(-1000, 0), "\u22121\u202F000");
}

TEST(Html, RoundedNothingHasNoSign) {
    EXPECT_EQ(grouped(-0.001, 2), "0.00");
    EXPECT_EQ(percent(-0.00001), "0.0\u00A0%");
}

TEST(Html, NumbersThatPeopleWroteKeepTheirDecimals) {
    EXPECT_EQ(asWritten(4), "4");
    EXPECT_EQ(asWritten(2.8), "2.8");
    EXPECT_EQ(asWritten(0.125), "0.125");
    EXPECT_EQ(asWritten(100), "100");
}

TEST(Html, SliverIsNotRoundedToNothing) {
    EXPECT_EQ(squareMetres(0.0004), "under\u00A00.01\u00A0m²");
    EXPECT_EQ(squareMetres(0), "0.00\u00A0m²");
    EXPECT_EQ(squareMetres(2.328), "2.33\u00A0m²");
    EXPECT_EQ(squareMetres(68.2), "68.2\u00A0m²");
    EXPECT_EQ(squareMetres(9.996), "10.0\u00A0m²");
}

TEST(Html, DegreeFollowsItsNumberDirectly) {
    EXPECT_EQ(withUnit(80, 0, "°"), "80°");
    EXPECT_EQ(withUnit(80, 0, "m"), "80\u00A0m");
    EXPECT_EQ(unitAfter(""), "");
}

TEST(Html, OneAndManyAreNamedRightly) {
    EXPECT_EQ(counted(1, "{n} place", "{n} places"), "1\u00A0place");
    EXPECT_EQ(counted(0, "{n} place", "{n} places"), "0\u00A0places");
}

TEST(Html, TableWithoutRowsIsNoTable) {
    EXPECT_EQ(table({{"A"}}, {}), "");
}

TEST(Html, NumberColumnsAreRightAligned) {
    const std::string text = table({{"Name"}, {"Area", true}}, {{"Z1", "2"}});
    EXPECT_NE(text.find("<td>Z1</td><td class=\"n\">2</td>"), std::string::npos) << text;
}

} // namespace
} // namespace vidette::report
