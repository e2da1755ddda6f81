// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/judgment_block.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

namespace vidette::io {
namespace {

using Texts = std::vector<std::vector<std::string>>;

mcda::Problem threeCriteria(mcda::WeightMethod method) {
    mcda::Problem problem;
    for (const auto& [id, name] : {std::pair{"K1", "Price"}, {"K2", "Night range"}, {"K3", "Warranty"}})
        problem.criteria.push_back({id, name, "", mcda::Direction::Max, "", ""});
    problem.alternatives = {{"A1", "", {}, {}}, {"A2", "", {}, {}}};
    problem.weights.method = method;
    return problem;
}

mcda::GroupNode goalOf(const mcda::Problem& problem) {
    return mcda::judgingNodes(problem).front();
}

base::Result<PastedJudgments> pasted(const mcda::Problem& problem, const std::string& text) {
    const auto cells = blockCells(text);
    EXPECT_TRUE(cells);
    return withJudgmentBlock(problem, goalOf(problem), *cells);
}

class SaatyBlock : public testing::Test {
  protected:
    std::string refused(const std::string& text) {
        const auto result = pasted(m_problem, text);
        if (result) return "taken";
        m_words = result.error().message;
        return result.error().code;
    }
    mcda::Problem m_problem = threeCriteria(mcda::WeightMethod::Saaty);
    std::string m_words;
};

TEST_F(SaatyBlock, WholeMatrixWithNames_InAnyOrder) {
    const auto result =
        pasted(m_problem, "\tWarranty\tPrice\tNight range\nWarranty\t1\t1/5\t0,333\nPrice\t5\t1\t3\n"
                          "Night range\t3\t0.33\t1\n");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->judged, 3U);
    EXPECT_EQ(result->problem.weights.judgments.cells, (Texts{{"", "3", "5"}, {"", "", "3"}, {"", "", ""}}));
}

TEST_F(SaatyBlock, UpperTriangleIsEnough_AndEmptyPairsAreTakenBack) {
    m_problem.weights.judgments = {
        {"K1", "K2", "K3"}, {{"", "2", "7"}, {"", "", "9"}, {"", "", ""}}, {}, false};
    const auto result = pasted(m_problem, "\tK1\tK2\tK3\nK1\t\t1/4\t\nK2\t\t\t2,5\nK3\t\t\t\n");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->judged, 2U);
    EXPECT_EQ(result->problem.weights.judgments.cells,
              (Texts{{"", "1/4", ""}, {"", "", "2.5"}, {"", "", ""}}));
}

TEST_F(SaatyBlock, PartOfTheItems_LeavesOthersAsTheyWere) {
    m_problem.weights.judgments = {
        {"K1", "K2", "K3"}, {{"", "2", "7"}, {"", "", "9"}, {"", "", ""}}, {}, false};
    const auto result = pasted(m_problem, "\tK3\tK1\nK3\t1\t4\nK1\t\t1\n");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->problem.weights.judgments.cells,
              (Texts{{"", "2", "1/4"}, {"", "", "9"}, {"", "", ""}}));
}

TEST_F(SaatyBlock, WithoutNames_TheOrderIsThatOfTheNode) {
    const auto result = pasted(m_problem, "1\t2\t4\n\t1\t2\n\t\t1\n");
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_EQ(result->problem.weights.judgments.cells, (Texts{{"", "2", "4"}, {"", "", "2"}, {"", "", ""}}));
}

TEST_F(SaatyBlock, WhatIsWrongIsNamedByItsCell) {
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t3\nK2\t0,5\t1\n"), "nonreciprocal");
    EXPECT_NE(m_words.find("K1/K2 = 3, but K2/K1 = 0,5; expected 1/3"), std::string::npos) << m_words;
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\tmuch\nK2\t\t1\n"), "not_a_number");
    EXPECT_NE(m_words.find("K1/K2: "), std::string::npos) << m_words;
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t12\nK2\t\t1\n"), "outside_scale_1_9");
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t0\nK2\t\t1\n"), "nonpositive_or_missing");
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t3\nK2\t\t2\n"), "diagonal_not_one");
    EXPECT_NE(m_words.find("K2/K2"), std::string::npos) << m_words;
    EXPECT_EQ(refused("\tK1\tColour\nK1\t1\t3\nColour\t\t1\n"), "unknown_item");
    EXPECT_EQ(refused("\tK1\tPrice\nK1\t1\t3\nPrice\t\t1\n"), "duplicate_item");
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t3\nK3\t\t1\n"), "not_square");
    EXPECT_EQ(refused("\tK1\tK2\nK1\t1\t3\n"), "not_square");
    EXPECT_EQ(refused("5\n"), "not_square");
}

TEST(FullerBlock, PreferencesAreTakenFromEitherHalf) {
    const auto problem = threeCriteria(mcda::WeightMethod::Fuller);
    const auto result = pasted(problem, "\tK1\tK2\tK3\nK1\t\t1\t\nK2\t0\t\t0,5\nK3\t1\t=\t\n");
    ASSERT_TRUE(result) << result.error().message;
    const std::vector<mcda::PairJudgment> expected{{"K1", "K2", 1}, {"K1", "K3", 0}, {"K2", "K3", 0.5}};
    EXPECT_EQ(result->problem.weights.pairs, expected);
}

TEST(FullerBlock, HalvesThatDisagree_AndOtherNumbers_AreRefused) {
    const auto problem = threeCriteria(mcda::WeightMethod::Fuller);
    EXPECT_EQ(pasted(problem, "\tK1\tK2\nK1\t\t1\nK2\t1\t\n").error().code, "fuller_tij_plus_tji_not_1");
    EXPECT_EQ(pasted(problem, "\tK1\tK2\nK1\t\t3\nK2\t\t\n").error().code, "fuller_value_not_0_05_1");
    EXPECT_EQ(pasted(problem, "\tK1\tK2\nK1\t1\t1\nK2\t\t\n").error().code, "diagonal_not_one");
}

/// What is copied comes back as it was, with decimal points and commas.
RC_GTEST_PROP(JudgmentBlock, CopiedAndPasted_IsTheSame, ()) {
    const bool isFuller = *rc::gen::arbitrary<bool>();
    auto problem = threeCriteria(isFuller ? mcda::WeightMethod::Fuller : mcda::WeightMethod::Saaty);
    const auto empty = problem;
    const auto node = goalOf(problem);
    for (const auto& [a, b] : {std::pair{"K1", "K2"}, {"K1", "K3"}, {"K2", "K3"}}) {
        if (*rc::gen::arbitrary<bool>()) continue;
        const auto step = std::to_string(*rc::gen::inRange(1, 10));
        const auto next =
            isFuller ? mcda::withPreference(problem, node, a, b, *rc::gen::element(0.0, 0.5, 1.0))
                     : mcda::withRatio(problem, node, a, b,
                                       *rc::gen::arbitrary<bool>() || step == "1" ? step : "1/" + step);
        RC_ASSERT(next);
        problem = *next;
    }
    const char sign = *rc::gen::element('.', ',');
    const auto kept = mcda::keptAt(problem, node);
    const auto cells = blockCells(judgmentText(kept, sign));
    RC_ASSERT(cells);
    const auto back = withJudgmentBlock(empty, node, *cells);
    RC_ASSERT(back);
    RC_ASSERT(mcda::keptAt(back->problem, node).said == kept.said);
}

} // namespace
} // namespace vidette::io
