// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/cell_table.h"

#include "base/text.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

/// "a|b" of the heading, then "2: c|d" of each row; the code of the error.
std::string cut(const std::string& text, char delimiter = ',') {
    const auto table = cellsOf(text, delimiter, "f.csv");
    if (!table) return table.error().code;
    std::string shown = base::join(table->header, "|");
    for (const auto& row : table->rows)
        shown += " / " + std::to_string(row.number) + ": " + base::join(row.cells, "|");
    return shown;
}

TEST(CellTable, RowsAreCountedAsSpreadsheetsDo) {
    EXPECT_EQ(cut("code,name\nA,x\n\nB,y\n"), "code|name / 2: A|x / 4: B|y");
    EXPECT_EQ(cut("code,name\nA,\"two\nlines\"\nB,y"), "code|name / 2: A|two\nlines / 3: B|y");
}

TEST(CellTable, EveryEndOfLineEndsARow) {
    EXPECT_EQ(cut("a,b\r\n1,2\r\n3,4"), "a|b / 2: 1|2 / 3: 3|4");
    EXPECT_EQ(cut("a,b\r1,2\r3,4\r"), "a|b / 2: 1|2 / 3: 3|4");
}

TEST(CellTable, QuotesKeepDelimitersAndQuotes) {
    EXPECT_EQ(cut("a,b\n\"x,y\",\"say \"\"no\"\"\"\n"), "a|b / 2: x,y|say \"no\"");
    EXPECT_EQ(cut("a;b\nx,y;\"\"\n", ';'), "a|b / 2: x,y|");
    EXPECT_EQ(cut("a,b\n\"x,y\n"), "open_quote");
}

TEST(CellTable, ShortRowsAreFilledAndLongOnesToldApart) {
    EXPECT_EQ(cut("a,b,c\n1\n"), "a|b|c / 2: 1||");
    EXPECT_EQ(cut("a,b,,\n1,2,,,\n"), "a|b / 2: 1|2");
    const auto table = cellsOf("a,b\n1,2,3\n", ',', "f.csv");
    ASSERT_TRUE(table);
    ASSERT_EQ(table->wide.size(), 1U);
    EXPECT_EQ(table->wide.front().number, 2);
}

TEST(CellTable, GuardOfFormulasIsTakenAway) {
    EXPECT_EQ(cut("a,b\n'=1+1,'-x\n"), "a|b / 2: =1+1|-x");
    EXPECT_EQ(cut("a,b\n'plain,-5\n"), "a|b / 2: 'plain|-5");
}

TEST(CellTable, HugeFilesAreRefused) {
    EXPECT_EQ(cut(""), "no_header");
    EXPECT_EQ(cut("\n\n \n"), "no_header");
    EXPECT_EQ(cut(std::string(1000000, ',')), "too_large");
    EXPECT_EQ(cut("a\n" + std::string(kLongestCell + 1, 'x')), "too_large");
    EXPECT_EQ(cut("a\n\"" + std::string(kLongestCell + 1, 'x') + "\""), "too_large");
    EXPECT_EQ(cut("a\n" + std::string(kLongestCell, 'x')).size(), kLongestCell + 7);
}

TEST(CellTable, DelimiterIsTheMostFrequentOutsideQuotes) {
    EXPECT_EQ(delimiterOf("a,b,c\n"), ',');
    EXPECT_EQ(delimiterOf("a;b;\"c,d,e,f\"\n1,2,3,4,5"), ';');
    EXPECT_EQ(delimiterOf("a\tb\n"), '\t');
    EXPECT_EQ(delimiterOf("alone"), ',');
}

} // namespace
} // namespace vidette::io
