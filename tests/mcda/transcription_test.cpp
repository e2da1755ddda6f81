// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/transcription.h"

#include "mcda/judgment_matrix.h"
#include "mcda/number_words.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::mcda {
namespace {

RuleCheck checkOf(const std::vector<std::vector<std::string>>& cells, const std::string& cr = {}) {
    std::vector<std::string> items;
    for (std::size_t i = 0; i < cells.size(); ++i) items.push_back("A" + std::to_string(i + 1));
    return *checkIntensityRule({items, cells, {}, false}, items, cr, "saaty1980", "test");
}

/// The thesis prints A2/A1 = 1/3 and CR = .060 under the price (table 5, appendix B).
TEST(Transcription, ThesisPrice_HasASlipInOneCell) {
    const auto check = *checkIntensityRule(thesisK1AsPrinted(), kThesisKits, ".060", "thesis", "K1");
    EXPECT_TRUE(check.proven);
    ASSERT_EQ(check.breaks.size(), 1U);
    EXPECT_EQ(check.breaks[0], (RuleBreak{"A2", "A1", "1/3", .25, "1/4"}));
    EXPECT_NEAR(*check.crBound, .053, 5e-4);
    EXPECT_EQ(check.steps,
              (std::map<std::string, double>{{"A1", 8}, {"A2", 5}, {"A3", 2}, {"A4", 0}, {"A5", 6}}));
    const std::string sentence = sentenceOf(check);
    EXPECT_NE(sentence.find("0.060 is above 0.053"), std::string::npos) << sentence;
    EXPECT_NE(sentence.find("A2/A1 = 1/3 where the rule gives 1/4"), std::string::npos) << sentence;
}

TEST(Transcription, CrWithinItsLastDigitOfTheBound_ProvesNothing) {
    // The bound of five items is .0530; "0.05" and "0.053" leave it open, "0.0531" does not.
    const std::vector<std::vector<std::string>> none(5, std::vector<std::string>(5));
    EXPECT_FALSE(checkOf(none, "0.05").proven);
    EXPECT_FALSE(checkOf(none, "0.053").proven);
    EXPECT_TRUE(checkOf(none, "0.0531").proven);
    EXPECT_TRUE(checkOf(none, "5.4 %").proven);
    EXPECT_NE(sentenceOf(checkOf(none, "5.4 %")), "");
}

TEST(Transcription, RoundedReciprocals_FollowTheRule) {
    EXPECT_TRUE(checkOf({{"1", "3", "9"}, {"0.333", "1", "7"}, {"0.11", "0.14", "1"}}).breaks.empty());
}

TEST(Transcription, RatiosThatAreNotWhole_BreakTheRule) {
    const auto check = checkOf({{"1", "2.5", "3"}, {"", "1", "2"}, {"", "", "1"}});
    ASSERT_EQ(check.breaks.size(), 1U);
    EXPECT_EQ(check.breaks[0].expectedText, "2");
}

TEST(Transcription, DifferencesThatDoNotAddUp_BreakTheRule) {
    // 2 and 3 are steps of 1 and 2, so the ends lie 3 apart: 4, not 5.
    const auto check =
        checkOf({{"1", "2", "5", "6"}, {"", "1", "3", "5"}, {"", "", "1", "3"}, {"", "", "", "1"}});
    ASSERT_EQ(check.breaks.size(), 1U);
    EXPECT_EQ(check.breaks[0].given, "5");
    EXPECT_EQ(check.breaks[0].expectedText, "4");
}

TEST(Transcription, UnwrittenCells_AreNotLookedAt) {
    EXPECT_TRUE(checkOf({{"", "2"}, {"", ""}}).breaks.empty());
    EXPECT_TRUE(checkOf({{""}}).breaks.empty());
    EXPECT_EQ(sentenceOf(checkOf({{""}})), "");
}

TEST(Transcription, BeyondTheEnumeration_ThereIsNoBound) {
    const std::vector<std::vector<std::string>> two(2, std::vector<std::string>(2));
    const std::vector<std::vector<std::string>> nine(9, std::vector<std::string>(9));
    EXPECT_FALSE(checkOf(two, "0.5").crBound.has_value());
    EXPECT_FALSE(checkOf(nine, "0.5").proven);
}

TEST(Transcription, WrongInput_IsRefused) {
    const auto code = [](const std::vector<std::vector<std::string>>& cells, const std::string& cr,
                         const std::string& index) {
        const auto check = checkIntensityRule({{"a", "b"}, cells, {}, false}, {"a", "b"}, cr, index, "test");
        return check ? "" : check.error().code;
    };
    EXPECT_EQ(code({{"1", "2"}}, "", "saaty1980"), "not_square");
    EXPECT_EQ(code({{"1", "x"}, {"", "1"}}, "", "saaty1980"), "not_a_number");
    EXPECT_EQ(code({{"1", "0"}, {"", "1"}}, "", "saaty1980"), "nonpositive_or_missing");
    EXPECT_EQ(code({{"1", "-2"}, {"", "1"}}, "", "saaty1980"), "nonpositive");
    EXPECT_EQ(code({{"1", "2"}, {"", "1"}}, "small", "saaty1980"), "not_a_number");
    EXPECT_EQ(code({{"1", "2"}, {"", "1"}}, "", "nobody"), "unknown_random_index");
}

/// Any matrix by the rule passes, its CR never proves a slip, and one wrong cell among five or more items is
/// found.
RC_GTEST_PROP(Transcription, OneWrongCell_IsFound, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(4, 8);
    std::vector<int> s;
    for (std::size_t i = 0; i < n; ++i) s.push_back(*rc::gen::inRange(1, 10));
    std::vector<std::vector<std::string>> cells(n, std::vector<std::string>(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j)
            cells[i][j] = (s[i] >= s[j] ? "" : "1/") + std::to_string(std::abs(s[i] - s[j]) + 1);
    }
    RC_ASSERT(checkOf(cells).breaks.empty());
    const auto i = *rc::gen::inRange<std::size_t>(0, n);
    const auto j = (i + *rc::gen::inRange<std::size_t>(1, n)) % n;
    const std::string right = cells[i][j];
    cells[i][j] = right == "5" ? "1/5" : "5";
    const auto check = checkOf(cells);
    RC_ASSERT(check.breaks.size() == 1U);
    RC_ASSERT(check.breaks[0].given == cells[i][j]);
    RC_ASSERT(check.breaks[0].expectedText == right);
}

} // namespace
} // namespace vidette::mcda
