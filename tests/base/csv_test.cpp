// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::base {
namespace {

using Rows = std::vector<std::vector<std::string>>;

/// A cell in RFC 4180 quotes.
std::string quoted(const std::string& cell) {
    std::string text = "\"";
    for (const char c : cell) text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + "\"";
}

TEST(Csv, HeaderAndRowsAreApart) {
    const auto table = parseCsv("a,b\n1,2\n3,4\n");
    EXPECT_EQ(table.header, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(table.rows, (Rows{{"1", "2"}, {"3", "4"}}));
}

TEST(Csv, NothingIsAnEmptyTable) {
    EXPECT_TRUE(parseCsv("").header.empty());
    EXPECT_TRUE(parseCsv("# only a comment\n\n").header.empty());
}

TEST(Csv, LastLineNeedsNoEnd) {
    EXPECT_EQ(parseCsv("a,b\n1,2").rows, (Rows{{"1", "2"}}));
    EXPECT_EQ(parseCsv("a,b\n1,").rows, (Rows{{"1", ""}}));
}

TEST(Csv, ByteOrderMarkAndCarriageReturnsAreNotContent) {
    const auto table = parseCsv("\xEF\xBB\xBF"
                                "a,b\r\n1,2\r\n");
    EXPECT_EQ(table.header[0], "a");
    EXPECT_EQ(table.rows, (Rows{{"1", "2"}}));
}

/// RFC 4180 §2.5–2.7.
TEST(Csv, QuotesHoldSeparatorsLineEndsAndQuotes) {
    const auto table = parseCsv("a,b\n\"x, y\",\"two\nlines\"\n\"say \"\"no\"\"\",\"\"\n");
    EXPECT_EQ(table.rows, (Rows{{"x, y", "two\nlines"}, {"say \"no\"", ""}}));
}

TEST(Csv, CommentsAndBlankLinesAreLeftOut) {
    EXPECT_EQ(parseCsv("# who\na,b\n\n# and why\n1,2\n  \n").rows, (Rows{{"1", "2"}}));
}

TEST(Csv, QuotedHashIsNoComment) {
    EXPECT_EQ(parseCsv("a,b\n\"#1\",2\n").rows, (Rows{{"#1", "2"}}));
}

TEST(Csv, ShortRowIsFilledAndLongRowKept) {
    EXPECT_EQ(parseCsv("a,b,c\n1\n1,2,3,4\n").rows, (Rows{{"1", "", ""}, {"1", "2", "3", "4"}}));
}

TEST(Csv, SemicolonSeparatesWhereItIsAskedFor) {
    EXPECT_EQ(parseCsv("a;b\n1,5;2\n", ';').rows, (Rows{{"1,5", "2"}}));
}

TEST(Csv, ColumnIsFoundByItsName) {
    const auto table = parseCsv("a,b\n");
    EXPECT_EQ(table.column("b"), 1U);
    EXPECT_EQ(table.column("c"), std::nullopt);
}

RC_GTEST_PROP(Csv, QuotedCellsReadBackUnchanged,
              (const std::vector<std::pair<std::string, std::string>>& rows)) {
    std::string text = "first,second\n";
    Rows expected;
    for (const auto& [first, second] : rows) {
        text += quoted(first) + "," + quoted(second) + "\n";
        expected.push_back({first, second});
    }
    RC_ASSERT(parseCsv(text).rows == expected);
}

RC_GTEST_PROP(Csv, AnyTextIsReadWithoutHarm, (const std::string& text)) {
    const auto table = parseCsv(text);
    for (const auto& row : table.rows) RC_ASSERT(row.size() >= table.header.size());
}

} // namespace
} // namespace vidette::base
