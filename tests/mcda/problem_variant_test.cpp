// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/problem_variant.h"

#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

namespace vidette::mcda {
namespace {

std::vector<std::string> idsOf(const Problem& problem) {
    std::vector<std::string> ids;
    for (const auto& alternative : problem.alternatives) ids.push_back(alternative.id);
    return ids;
}

/// Judged in every way that an alternative can be: by matrix, intensity, order and pairs.
Problem matrixWithoutNames() {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.judgments["K1"].items.clear();
    problem.evaluation.saaty.nonreciprocal = Nonreciprocal::AsGiven;
    return problem;
}

TEST(ProblemVariant, WithOnly_KeepsTheOrderOfTheProblem) {
    EXPECT_EQ(idsOf(withOnly(thesisFuller(), {"A4", "A2"})), (std::vector<std::string>{"A2", "A4"}));
}

TEST(ProblemVariant, MatrixWithoutNames_StillFitsWhenOneLeaves) {
    const auto ranking = rank(withOnly(matrixWithoutNames(), {"A1", "A3", "A4"}));
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    EXPECT_EQ(ranking->localDetail[0].saaty->matrix[0][1], 7); // A1/A3
}

TEST(ProblemVariant, Copy_HasANewIdAndName) {
    Problem problem = thesisFuller();
    problem.alternatives[1].id = problem.alternatives[1].name = "A1'";
    const auto copied = withCopyOf(problem, "A1");
    EXPECT_EQ(copied.alternatives.back().id, "A1''");
    EXPECT_EQ(copied.alternatives.back().name, "A1''");
    EXPECT_EQ(copied.alternatives.back().values, problem.alternatives[0].values);
}

void expectTwins(const Problem& problem, const std::string& id) {
    const auto ranking = rank(withCopyOf(problem, id));
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    const auto original = *indexOf(ranking->alternatives, id);
    const auto copy = ranking->alternatives.size() - 1;
    for (const auto& row : ranking->local) EXPECT_NEAR(row[original], row[copy], 1e-12);
    EXPECT_NEAR(ranking->totals[original], ranking->totals[copy], 1e-12);
}

TEST(ProblemVariant, Copies_AreJudgedAsTheirOriginals) {
    Problem ordered = thesisFuller();
    ordered.evaluation.orders["K2"] = {{"A3"}, {"A1", "A2"}, {"A5"}, {"A4"}};
    for (std::size_t i = 0; i < kThesisKits.size(); ++i) {
        for (std::size_t j = i + 1; j < kThesisKits.size(); ++j)
            ordered.evaluation.pairs["K3"].push_back({kThesisKits[i], kThesisKits[j], i % 2 ? 1. : .5});
    }
    Problem gaps = thesisSaaty();
    gaps.evaluation.judgments["K4"] = {{},
                                       {{"", "4", "", "", "3"},
                                        {"", "", "2", "", ""},
                                        {"", "", "", "5", ""},
                                        {"", "", "", "", "1/3"},
                                        {"", "", "", "", ""}},
                                       {},
                                       false};
    Problem values = thesisSaaty();
    for (auto& [criterion, judgments] : values.evaluation.judgments) judgments = {{}, {}, {}, true};
    for (const auto& problem : {thesisFuller(), ordered, thesisSaaty(), matrixWithoutNames(), gaps, values}) {
        for (const auto& id : kThesisKits) expectTwins(problem, id);
    }
}

TEST(ProblemVariant, UnusedJudgmentsThatDoNotFit_AreLeftAlone) {
    Problem problem = thesisFuller();
    problem.evaluation.judgments["K1"] = {{"A1"}, {{"1", "2"}, {"1"}}, {}, false};
    problem.evaluation.judgments["K2"] = {{}, {{"1"}}, {}, false};
    EXPECT_TRUE(rank(withCopyOf(problem, "A1")).has_value());
    EXPECT_TRUE(rank(withOnly(problem, {"A1"})).has_value());
}

} // namespace
} // namespace vidette::mcda
