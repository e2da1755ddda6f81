// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/printed_figures.h"

#include "base/text.h"
#include "published_cases.h"
#include "support/reference_data.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::mcda {
namespace {

using nlohmann::json;

CheckedFigure only(const Problem& problem, const PrintedFigure& figure) {
    return checkFigures(problem, *rank(problem), {figure}, {}).figures.front();
}

/// The problem as the thesis prints it: the slip in K1 taken as it stands.
Problem thesisAsPrinted() {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.saaty.nonreciprocal = Nonreciprocal::AsGiven;
    return problem;
}

/// ".289" as a thesis prints it, from a number with three decimals.
std::string printedWith3(const json& number) {
    return number.is_number_integer() ? std::to_string(number.get<int>())
                                      : base::decimal(number.get<double>(), 3).substr(number < 1.0 ? 1 : 0);
}

TEST(PrintedFigures, FiguresOfAProblem_AgreeOrDiffer) {
    const auto problem = thesisFuller();
    EXPECT_EQ(only(problem, {FigureKind::Weight, "", "K1", ".28"}).verdict, FigureVerdict::Agrees);
    const auto wrong = only(problem, {FigureKind::Weight, "", "K1", "0,29"});
    EXPECT_EQ(wrong.verdict, FigureVerdict::Differs);
    EXPECT_EQ(wrong.oursPrinted, "0.28");
    EXPECT_EQ(only(problem, {FigureKind::Local, "K1", "A5", "26.7 %"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::Total, "", "A4", ".238"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::Place, "", "A4", "1"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::Place, "", "A2", "4"}).verdict, FigureVerdict::Differs);
    EXPECT_EQ(only(problem, {FigureKind::Contribution, "K1", "A1", ".0933"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::Count, "goal", "K2", "3"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::PlusCount, "K3", "A4", "5"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(problem, {FigureKind::PlusSum, "goal", "", "25"}).verdict, FigureVerdict::Agrees);
    const auto saaty = thesisSaaty();
    EXPECT_EQ(only(saaty, {FigureKind::Cr, "K1", "", ".049"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(saaty, {FigureKind::Ci, "K1", "", ".055"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(saaty, {FigureKind::Lambda, "goal", "", "7,071"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(saaty, {FigureKind::RowMean, "goal", "K1", "2.416"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(saaty, {FigureKind::RowMeanSum, "K1", "", "8"}).verdict, FigureVerdict::Agrees);
}

TEST(PrintedFigures, WhatCannotBeDerived_SaysWhy) {
    const auto fuller = thesisFuller();
    for (const PrintedFigure& figure : std::vector<PrintedFigure>{
             {FigureKind::Cr, "K1", "", ".05"},
             {FigureKind::RowMean, "goal", "K1", "2.4"},
             {FigureKind::Weight, "", "K9", ".1"},
             {FigureKind::Local, "K9", "A1", ".1"},
             {FigureKind::Local, "K1", "A9", ".1"},
             {FigureKind::Place, "", "A9", "1"},
             {FigureKind::Lambda, "K9", "", "5"},
             {FigureKind::Total, "", "A1", "about a fifth"},
             {FigureKind::Total, "", "A1", ""},
         }) {
        const auto found = only(fuller, figure);
        EXPECT_EQ(found.verdict, FigureVerdict::CannotBeDerived) << figure.node << figure.item;
        EXPECT_NE(found.note, "") << figure.node << figure.item;
    }
    EXPECT_NE(only(thesisSaaty(), {FigureKind::PlusSum, "goal", "", "25"}).note, "");
    Problem topsis = thesisFuller();
    topsis.evaluation.method = EvaluationMethod::Topsis;
    EXPECT_NE(only(topsis, {FigureKind::Contribution, "K1", "A1", ".1"}).note, "");
}

TEST(PrintedFigures, TheOtherVector_IsNamedWhereItFits) {
    // The geometric mean gives .289, the eigenvector .290.
    const auto found = only(thesisSaaty(), {FigureKind::Weight, "", "K1", ".290"});
    EXPECT_EQ(found.verdict, FigureVerdict::Differs);
    EXPECT_EQ(found.note, "the eigenvector gives the printed digits");
    EXPECT_EQ(only(thesisSaaty(Priority::Eigenvector), {FigureKind::Weight, "", "K1", ".289"}).note,
              "the geometric mean gives the printed digits");
    EXPECT_EQ(only(thesisSaaty(), {FigureKind::Weight, "", "K1", ".3"}).verdict, FigureVerdict::Agrees);
    EXPECT_EQ(only(thesisSaaty(), {FigureKind::Weight, "", "K1", ".5"}).note, "");
}

TEST(PrintedFigures, Slips_AreLookedForWhereTheRuleIsSaid) {
    const auto problem = thesisAsPrinted();
    const auto ranking = *rank(problem);
    const std::vector<PrintedFigure> figures{{FigureKind::Cr, "K1", "", ".060"}};
    EXPECT_TRUE(checkFigures(problem, ranking, figures, {}).slips.empty());
    const auto check = checkFigures(problem, ranking, figures, matrixNodes(ranking));
    ASSERT_EQ(check.slips.size(), 1U);
    EXPECT_EQ(check.slips[0].first, "K1");
    EXPECT_TRUE(check.slips[0].second.proven);
    EXPECT_EQ(check.slips[0].second.breaks.size(), 1U);
    EXPECT_EQ(check.agreeing, 1U);
}

/// Only intensities are known: no cell can be wrong, but .060 cannot come from the rule.
TEST(PrintedFigures, ImpossibleCr_IsASlipWithoutAnyCell) {
    const auto problem = thesisSaaty();
    const auto ranking = *rank(problem);
    const auto check =
        checkFigures(problem, ranking, {{FigureKind::Cr, "K1", "", ".060"}}, matrixNodes(ranking));
    ASSERT_EQ(check.slips.size(), 1U);
    EXPECT_TRUE(check.slips[0].second.proven);
    EXPECT_EQ(check.differing, 1U);
}

class PrintedThesis : public ::testing::Test {
  protected:
    void SetUp() override {
        const auto file = support::referenceFile("mcda-dev/thesis_expected.json");
        if (!file) GTEST_SKIP() << "no reference data";
        m_thesis = json::parse(support::readText(*file));
    }
    void add(FigureKind kind, const std::string& node, const std::vector<std::string>& items,
             const json& numbers) {
        for (std::size_t i = 0; i < items.size(); ++i)
            m_figures.push_back({kind, node, items[i], printedWith3(numbers.at(i))});
    }
    void addOne(FigureKind kind, const std::string& node, const json& number) {
        if (number.is_number()) m_figures.push_back({kind, node, "", printedWith3(number)});
    }

    json m_thesis;
    std::vector<PrintedFigure> m_figures;
};

/// Tables of section 3.6 and 3.7 and appendix A: every printed figure follows from the table of values.
TEST_F(PrintedThesis, FullerFigures_AllAgree) {
    const auto& fuller = m_thesis["fuller"];
    for (std::size_t k = 0; k < kThesisCriteria.size(); ++k)
        m_figures.push_back({FigureKind::Weight, "", kThesisCriteria[k],
                             base::decimal(fuller["criteria"]["printed_v"][k].get<double>(), 2)});
    for (const auto& id : kThesisCriteria)
        add(FigureKind::Local, id, kThesisKits, fuller["evaluations"][id]["printed_h"]);
    const auto problem = thesisFuller();
    const auto check = checkFigures(problem, *rank(problem), m_figures, {});
    EXPECT_EQ(check.agreeing, 42U);
    EXPECT_EQ(check.differing, 0U);
}

/// Sections 3.6 and 3.7, appendix B, with the matrix of K1 as printed: all figures agree but none of K1's
/// would without the slip.
TEST_F(PrintedThesis, SaatyFigures_AgreeWithTheSlipAndNotWithoutIt) {
    const auto& saaty = m_thesis["saaty"];
    const auto& goal = saaty["criteria"]["printed"];
    add(FigureKind::RowMean, "goal", kThesisCriteria, goal["gm"]);
    add(FigureKind::Weight, "", kThesisCriteria, goal["v"]);
    addOne(FigureKind::RowMeanSum, "goal", goal["gm_sum"]);
    addOne(FigureKind::Lambda, "goal", goal["lambda_max"]);
    addOne(FigureKind::Ci, "goal", goal["CI"]);
    addOne(FigureKind::Cr, "goal", goal["CR"]);
    for (const auto& id : kThesisCriteria) {
        const auto& printed = saaty["evaluations"][id]["printed"];
        add(FigureKind::RowMean, id, kThesisKits, printed["gm"]);
        add(FigureKind::Local, id, kThesisKits, printed["h"]);
        addOne(FigureKind::RowMeanSum, id, printed["gm_sum_rounded"]);
        addOne(FigureKind::Lambda, id, printed["lambda_max"]);
        addOne(FigureKind::Ci, id, printed["CI"]);
        addOne(FigureKind::Cr, id, printed["CR"]);
    }
    const auto problem = thesisAsPrinted();
    const auto asPrinted = checkFigures(problem, *rank(problem), m_figures, matrixNodes(*rank(problem)));
    for (const auto& one : asPrinted.figures)
        EXPECT_EQ(one.verdict, FigureVerdict::Agrees) << one.figure.node << " " << one.figure.item << " "
                                                      << one.figure.printed << " " << one.oursPrinted;
    ASSERT_EQ(asPrinted.slips.size(), 1U);
    EXPECT_EQ(asPrinted.slips[0].first, "K1");

    const auto corrected = thesisSaaty();
    const auto check = checkFigures(corrected, *rank(corrected), m_figures, {});
    EXPECT_GT(check.differing, 0U);
    for (const auto& one : check.figures) {
        if (one.verdict == FigureVerdict::Agrees) continue;
        EXPECT_EQ(one.figure.node, "K1") << one.figure.item << " " << one.figure.printed;
    }
}

} // namespace
} // namespace vidette::mcda
