// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/value_block.h"

#include "mcda/problem_edits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::io {
namespace {

using mcda::Direction;

/// Two criteria and two alternatives, no values yet.
mcda::Problem plainProblem() {
    mcda::Problem problem;
    problem.criteria = {{"K1", "First criterion", "", Direction::Max, "", ""},
                        {"K2", "Second criterion", "", Direction::Max, "", ""}};
    problem.alternatives = {{"A1", "One", {}, ""}, {"A2", "Two", {}, ""}};
    return problem;
}

Cells cellsOfText(std::string_view text) {
    const auto cells = blockCells(text);
    return cells ? *cells : Cells{};
}

std::optional<double> numberAt(const mcda::Problem& problem, std::size_t alternative,
                               const std::string& fact) {
    const auto found = problem.alternatives.at(alternative).values.find(fact);
    return found == problem.alternatives.at(alternative).values.end() ? std::nullopt : found->second.number;
}

TEST(ValueBlock, CellsAreThoseOfASpreadsheet) {
    EXPECT_EQ(cellsOfText("a\tb\r\n1\t\r\n\r\n"), (Cells{{"a", "b"}, {"1", ""}}));
    EXPECT_EQ(cellsOfText("a;b\n\n1;2;3"), (Cells{{"a", "b", ""}, {"", "", ""}, {"1", "2", "3"}}));
    EXPECT_EQ(cellsOfText("1,5"), (Cells{{"1,5"}})) << "a comma parts nothing";
    EXPECT_EQ(cellsOfText("\"two\nlines\"\t\"he said \"\"no\"\"\""),
              (Cells{{"two\nlines", "he said \"no\""}}));
}

TEST(ValueBlock, NothingAndTooMuch_AreRefused) {
    EXPECT_EQ(blockCells(" \n\t\n").error().code, "nothing_pasted");
    std::string tall;
    for (std::size_t i = 0; i <= kMostBlockRows; ++i) tall += "1\n";
    EXPECT_EQ(blockCells(tall).error().code, "too_large");
    EXPECT_EQ(blockCells(std::string(kMostBlockColumns, '\t') + "1").error().code, "too_large");
}

TEST(ValueBlock, NamesAreWordsAboveOrBesideNumbers) {
    const auto names = [](std::string_view text) { return namesIn(cellsOfText(text), '.'); };
    EXPECT_EQ(names("\tPrice\tAngle\nA\t1\t2\nB\t3\t4"), (BlockNames{true, true}));
    EXPECT_EQ(names("Price\tAngle\n1\t2"), (BlockNames{true, false}));
    EXPECT_EQ(names("Kit one\t1\t2\nKit two\t3\t4"), (BlockNames{false, true}));
    EXPECT_EQ(names("1\t2\n3\t4"), (BlockNames{false, false}));
    EXPECT_EQ(names("good\tbad\nbad\tgood"), (BlockNames{false, false})) << "words of a scale";
    EXPECT_EQ(names("Kit\t1"), (BlockNames{false, true}));
}

TEST(ValueBlock, WholeTable_OverwritesPlainNamesAndAddsTheRest) {
    const auto cells = cellsOfText("\tPrice (CZK)\tAngle [°]\tDisk\n"
                                   "Securia\t11 290\t95\t1,5 TB\n"
                                   "Patronum\t25 661\t103\t3 TB\n"
                                   "Techage\t13 390\t82\t–\n");
    const auto pasted = withBlock(plainProblem(), cells, {}, ',');
    const auto& problem = pasted.problem;
    ASSERT_EQ(problem.criteria.size(), 3U);
    ASSERT_EQ(problem.alternatives.size(), 3U);
    EXPECT_EQ(problem.criteria[0].name, "Price");
    EXPECT_EQ(problem.criteria[0].unit, "CZK");
    EXPECT_EQ(problem.criteria[0].id, "K1");
    EXPECT_EQ(problem.criteria[2].name, "Disk");
    EXPECT_EQ(problem.alternatives[2].name, "Techage");
    EXPECT_EQ(numberAt(problem, 0, "K1"), 11290);
    EXPECT_EQ(numberAt(problem, 0, "K3"), 1.5);
    EXPECT_EQ(problem.alternatives[0].values.at("K3").unit, "TB");
    EXPECT_EQ(numberAt(problem, 2, "K3"), std::nullopt);
    EXPECT_EQ(pasted.newCriteria, 1U);
    EXPECT_EQ(pasted.newAlternatives, 1U);
    EXPECT_EQ(pasted.values, 9U);
}

TEST(ValueBlock, NumbersAlone_GoToThePlaceAndBeyondTheTable) {
    const auto pasted = withBlock(plainProblem(), cellsOfText("1\t2\n3\t4"), {1, 1}, '.');
    EXPECT_EQ(numberAt(pasted.problem, 1, "K2"), 1);
    EXPECT_EQ(pasted.newCriteria, 1U);
    EXPECT_EQ(pasted.newAlternatives, 1U);
    EXPECT_EQ(numberAt(pasted.problem, 2, pasted.problem.criteria[2].id), 4);
    EXPECT_TRUE(pasted.problem.alternatives[0].values.empty());
}

TEST(ValueBlock, KnownNames_AreFoundWhereverTheyStand) {
    const auto cells = cellsOfText("\tsecond criterion\tWeight\nTwo\t7\t8\n");
    const auto pasted = withBlock(plainProblem(), cells, {0, 0}, '.');
    EXPECT_EQ(numberAt(pasted.problem, 1, "K2"), 7);
    EXPECT_EQ(pasted.problem.criteria.size(), 3U);
    EXPECT_EQ(pasted.problem.criteria[2].name, "Weight");
    EXPECT_EQ(pasted.problem.criteria[0].name, "First criterion");
    EXPECT_EQ(pasted.problem.alternatives.size(), 2U);
}

TEST(ValueBlock, EmptyCells_TakeValuesAway) {
    auto problem = plainProblem();
    problem.alternatives[0].values["K1"] = {3, "", ""};
    const auto pasted = withBlock(problem, cellsOfText("\t5"), {0, 0}, '.');
    EXPECT_EQ(numberAt(pasted.problem, 0, "K1"), std::nullopt);
    EXPECT_EQ(numberAt(pasted.problem, 0, "K2"), 5);
}

TEST(ValueBlock, ValuesThatThePlanComputes_AreLeftAlone) {
    auto problem = plainProblem();
    problem.criteria[0].derived = "covered_fraction";
    problem.alternatives[0].values["K1"] = {95, "", ""};
    const auto pasted = withBlock(problem, cellsOfText("1\t2"), {0, 0}, '.');
    EXPECT_EQ(numberAt(pasted.problem, 0, "K1"), 95);
    EXPECT_EQ(pasted.computed, 1U);
    EXPECT_EQ(pasted.values, 1U);
}

TEST(ValueBlock, SameNameTwice_IsToldApart) {
    const auto pasted = withBlock(plainProblem(), cellsOfText("Price\tPrice\n1\t2\n3\t4"), {}, '.');
    EXPECT_EQ(pasted.problem.criteria[0].name, "Price");
    EXPECT_EQ(pasted.problem.criteria[1].name, "Price 2");
}

/// Numbers laid onto an empty place come to stand in the same rows and columns.
RC_GTEST_PROP(ValueBlock, NumbersKeepTheirPlaces, ()) {
    const int rows = *rc::gen::inRange(1, 6);
    const int columns = *rc::gen::inRange(1, 6);
    std::string text;
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < columns; ++j)
            text += std::to_string(10 * i + j) + (j + 1 < columns ? "\t" : "\n");
    const auto pasted = withBlock(plainProblem(), cellsOfText(text), {}, '.');
    const auto facts = mcda::factIds(pasted.problem);
    for (int i = 0; i < rows; ++i)
        for (int j = 0; j < columns; ++j)
            RC_ASSERT(numberAt(pasted.problem, static_cast<std::size_t>(i),
                               facts[static_cast<std::size_t>(j)]) == 10 * i + j);
    RC_ASSERT(pasted.problem.alternatives.size() == static_cast<std::size_t>(std::max(2, rows)));
}

} // namespace
} // namespace vidette::io
