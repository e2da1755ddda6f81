// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

int worth(const char* typed, const char* words) {
    return ui::fuzzyMatch(ui::folded(QString::fromUtf8(typed)), ui::folded(QString::fromUtf8(words)))
        .value_or(-1);
}

TEST(FuzzyMatch, CaseAndAccents_DoNotCount) {
    EXPECT_EQ(ui::folded(QString::fromUtf8("PŘEHLED Kamer")), QStringLiteral("prehled kamer"));
    EXPECT_GT(worth("prehled", "Přehled kamer"), 0);
}

TEST(FuzzyMatch, BetterFits_AreWorthMore) {
    EXPECT_GT(worth("rep", "Report…"), worth("rep", "Write the report"));
    EXPECT_GT(worth("rep", "Write the report"), worth("rep", "Prepare"));
    EXPECT_GT(worth("rep", "Prepare"), worth("rep", "Remove a point"));
}

TEST(FuzzyMatch, EveryWordTyped_MustBeFound) {
    EXPECT_GT(worth("plan whole", "Show the whole plan"), 0);
    EXPECT_EQ(worth("plan zebra", "Show the whole plan"), -1);
}

TEST(FuzzyMatch, LettersWithGaps_KeepTheirOrder) {
    EXPECT_GT(worth("svp", "Save as project"), 0);
    EXPECT_EQ(worth("pvs", "Save as project"), -1);
    EXPECT_GT(worth("camra", "Place a camera"), 0);
    EXPECT_GT(worth("ptm", "Put the plan onto the map"), 0);
    EXPECT_EQ(worth("trace", "Kits workspaces"), -1);
}

TEST(FuzzyMatch, NothingTyped_FitsEverythingAlike) {
    EXPECT_EQ(worth("", "Report…"), 0);
    EXPECT_EQ(worth("  ", "Undo"), 0);
    EXPECT_EQ(worth("a", ""), -1);
}

} // namespace
} // namespace vidette::tests
