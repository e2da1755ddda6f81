// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/exercise.h"

#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::mcda {
namespace {

const SheetCell& cellOf(const Sheet& sheet, const std::string& row, const std::string& column) {
    return *sheet.cells.at(*indexOf(sheet.rows, row)).at(*indexOf(sheet.columns, column));
}

Sheet sheet(SheetKind kind, const std::string& node, const Problem& problem) {
    const auto ranking = rank(problem);
    EXPECT_TRUE(ranking);
    auto made = sheetOf({kind, node}, *ranking);
    EXPECT_TRUE(made) << (made ? "" : made.error().message);
    return *made;
}

/// Glos 2025, table of weights: f = 6 3 3 3 2 1 0, f* = 7 4 4 4 3 2 1 of 25.
TEST(Exercise, Triangle_HasTheFiguresOfTheThesis) {
    const Sheet made = sheet(SheetKind::Triangle, "goal", thesisFuller());
    EXPECT_EQ(cellOf(made, "K1", "f").value, 6);
    EXPECT_EQ(cellOf(made, "K2", "f*").value, 4);
    EXPECT_DOUBLE_EQ(cellOf(made, "K1", "v").value, 0.28);
    EXPECT_EQ(cellOf(made, "K1", "v").formula, "v = f*/Σf* = 7/25 = 0.280");
    EXPECT_EQ(cellOf(made, "K2", "f").formula, "f = 0 + 0 + 0 + 1 + 1 + 1 = 3");
    EXPECT_EQ(cellOf(made, "K2", "K3").formula, "K2 = K3: 0.5");
    EXPECT_FALSE(made.cells[1][0]) << "nothing stands below the diagonal";
}

/// Glos 2025, appendix B, with a21 = 1/4 as its own rule demands: weights .496 .164 .061 .032 .247.
TEST(Exercise, Matrix_AsksForTheLowerHalfAndTheMeans) {
    const Sheet made = sheet(SheetKind::Matrix, "K1", thesisSaaty());
    EXPECT_FALSE(cellOf(made, "A1", "A2").asked);
    EXPECT_TRUE(cellOf(made, "A2", "A1").asked);
    EXPECT_EQ(cellOf(made, "A2", "A1").text, "1/4");
    EXPECT_NEAR(cellOf(made, "A2", "G").value, 1.246, 0.0005);
    EXPECT_NEAR(cellOf(made, "A1", "v").value, 0.495561572, 1e-9);
    EXPECT_EQ(judged(cellOf(made, "A2", "A1"), "1/3"), Verdict::Wrong);
}

TEST(Exercise, Consistency_IsWorkedOut) {
    const Sheet made = sheet(SheetKind::Consistency, "K1", thesisSaaty());
    EXPECT_NEAR(cellOf(made, "CR", "=").value, 0.049, 0.0005);
    EXPECT_EQ(judged(cellOf(made, "CR", "="), "0,049"), Verdict::Right);
    EXPECT_EQ(judged(cellOf(made, "CR", "="), "0.060"), Verdict::Wrong); // as printed
}

TEST(Exercise, Totals_AreSumsOfContributions) {
    const Sheet made = sheet(SheetKind::Totals, "", thesisFuller());
    EXPECT_NEAR(cellOf(made, "A4", "Σ").value, 0.238078366078, 1e-9);
    double sum = 0;
    for (const auto& criterion : kThesisCriteria) sum += cellOf(made, "A4", criterion).value;
    EXPECT_NEAR(sum, cellOf(made, "A4", "Σ").value, 1e-12);
}

/// Glos 2025: v .28 .16 …, and 1/15 for the price of A4.
TEST(Exercise, Evaluations_AreAllGiven) {
    const Sheet made = sheet(SheetKind::Evaluations, "", thesisFuller());
    EXPECT_EQ(made.asked(), 0U);
    EXPECT_EQ(cellOf(made, "v", "K1").text, "0.280");
    EXPECT_EQ(cellOf(made, "A4", "K1").text, "0.067");
    EXPECT_EQ(sheet(SheetKind::Totals, "", thesisFuller()).asked(), 5U * 8U);
    EXPECT_EQ(sheetOf({SheetKind::Evaluations, ""}, Ranking{}).error().code, "no_such_table");
}

TEST(Exercise, WhatThereIsNot_IsSaid) {
    const auto ranking = rank(thesisFuller());
    ASSERT_TRUE(ranking);
    EXPECT_EQ(sheetOf({SheetKind::Matrix, "goal"}, *ranking).error().code, "no_such_table");
    EXPECT_EQ(sheetOf({SheetKind::Triangle, "K9"}, *ranking).error().code, "no_such_node");
    Ranking outranked = *ranking;
    outranked.contributions.clear();
    EXPECT_EQ(sheetOf({SheetKind::Totals, ""}, outranked).error().code, "no_such_table");
}

TEST(Exercise, TwoItemsHaveNoConsistency) {
    Problem problem = thesisSaaty();
    problem.alternatives.resize(2);
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking) << ranking.error().message;
    EXPECT_EQ(sheetOf({SheetKind::Consistency, "K1"}, *ranking).error().code, "no_such_table");
}

TEST(Exercise, AnswersAreReadAsPeopleWriteThem) {
    const Sheet made = sheet(SheetKind::Triangle, "goal", thesisFuller());
    const SheetCell& weight = cellOf(made, "K1", "v");
    for (const char* right : {"0.28", "0,28", "28 %", "7/25", "0.281"})
        EXPECT_EQ(judged(weight, right), Verdict::Right);
    for (const char* wrong : {"0.29", "28", "0"}) EXPECT_EQ(judged(weight, wrong), Verdict::Wrong);
    EXPECT_EQ(judged(weight, " "), Verdict::Empty);
    EXPECT_EQ(judged(weight, "seven"), Verdict::NotANumber);
    EXPECT_EQ(judged(cellOf(made, "K1", "f"), "6.001"), Verdict::Wrong) << "counts are exact";
}

std::string slip(const Sheet& made, const char* row, const char* column, const char* written) {
    return slipIn(cellOf(made, row, column), written);
}

/// K4 is tied with K2 and K3 and wins three pairs, all to the right of it; K7 loses all six.
TEST(Exercise, SlipsOfTheTriangle_AreNamed) {
    const Sheet made = sheet(SheetKind::Triangle, "goal", thesisFuller());
    EXPECT_NE(slip(made, "K1", "K2", "0").find("other way round"), std::string::npos);
    EXPECT_NE(slip(made, "K2", "K3", "1").find("neither"), std::string::npos);
    EXPECT_NE(slip(made, "K4", "f", "4").find("tie gives nothing"), std::string::npos) << "3 + 0.5 + 0.5";
    EXPECT_NE(slip(made, "K7", "f", "6").find("loses"), std::string::npos);
    EXPECT_NE(slip(made, "K1", "v", "0.333").find("f/Σf"), std::string::npos) << "6/18";
    EXPECT_NE(slip(made, "K1", "v", "28").find("per cent"), std::string::npos);
    EXPECT_NE(slip(made, "K1", "v", "0.284").find("rounded too early"), std::string::npos);
    EXPECT_EQ(slip(made, "K1", "v", "0.5"), "") << "nothing is guessed";
    EXPECT_EQ(slip(made, "K1", "v", "0.28"), "");
    EXPECT_EQ(slip(made, "K1", "v", ""), "");
    const Sheet turned = sheet(SheetKind::Triangle, "K2", thesisFuller());
    EXPECT_NE(slip(turned, "A5", "f", "0").find("Only the row"), std::string::npos);
}

/// Row A2 of the corrected matrix: 1/4 · 1 · 4 · 6 · 1/2 = 3, root 1.246, sum 11.75.
TEST(Exercise, SlipsOfTheMatrix_AreNamed) {
    const Sheet made = sheet(SheetKind::Matrix, "K1", thesisSaaty());
    EXPECT_NE(slip(made, "A2", "A1", "4").find("reciprocal"), std::string::npos);
    EXPECT_NE(slip(made, "A2", "A1", "-4").find("not minus"), std::string::npos);
    EXPECT_NE(slip(made, "A2", "G", "3").find("root is missing"), std::string::npos);
    EXPECT_NE(slip(made, "A2", "G", "2.35").find("divided by n;"), std::string::npos);
    EXPECT_NE(slip(made, "A2", "G", "1.732").find("square root"), std::string::npos);
    const Sheet ratio = sheet(SheetKind::Consistency, "K1", thesisSaaty());
    EXPECT_NE(slip(ratio, "CI", "=", "0.2197").find("n − 1"), std::string::npos);
    EXPECT_NE(slip(ratio, "CR", "=", "0.0615").find("multiplied"), std::string::npos);
    const Sheet sums = sheet(SheetKind::Totals, "", thesisFuller());
    EXPECT_NE(slip(sums, "A4", "K1", "0.28").find("weight alone"), std::string::npos);
    EXPECT_NE(slip(sums, "A4", "K1", "0.0667").find("value alone"), std::string::npos);
}

RC_GTEST_PROP(Exercise, WhatACellShowsIsRight, ()) {
    const auto half = *rc::gen::arbitrary<bool>();
    const auto plus = *rc::gen::element(0.0, 0.5, 1.0);
    const auto ranking = rank(thesisFuller(half ? TieRule::Half : TieRule::Uncounted, plus));
    RC_ASSERT(ranking.has_value());
    const auto node = *rc::gen::elementOf(kThesisCriteria);
    for (const SheetName& name : {SheetName{SheetKind::Triangle, node}, SheetName{SheetKind::Totals, ""}}) {
        const auto made = sheetOf(name, *ranking);
        RC_ASSERT(made.has_value());
        for (const auto& row : made->cells)
            for (const auto& cell : row)
                if (cell) {
                    RC_ASSERT(judged(*cell, cell->text) == Verdict::Right);
                    for (const auto& one : cell->slips)
                        RC_ASSERT(judged(*cell, std::to_string(one.value)) == Verdict::Wrong ||
                                  std::abs(one.value - cell->value) < 1e-6);
                }
    }
}

} // namespace
} // namespace vidette::mcda
