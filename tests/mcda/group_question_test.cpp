// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_question.h"

#include "group_parts.h"

#include <gtest/gtest.h>

namespace vidette::mcda {
namespace {

using Ids = std::vector<std::string>;

TEST(Questions, LinkOneNodeAfterTheOtherThenSharpenTheLeastCertain) {
    GroupProblem group = groupOf(openProblem(3, 3), 2);
    std::vector<std::string> asked;
    for (int k = 0; k < 8; ++k) {
        const auto questions = questionsFor(group, "bob");
        ASSERT_TRUE(questions->next.has_value());
        EXPECT_TRUE(questions->next->links);
        EXPECT_FALSE(questions->enough);
        asked.push_back(questions->next->node);
        group = *withJudgment(group, {"bob", questions->next->node, questions->next->first,
                                      questions->next->second, "2", "", "", 0});
    }
    EXPECT_EQ(asked, (Ids{"goal", "goal", "K1", "K1", "K2", "K2", "K3", "K3"}));
    const auto more = questionsFor(group, "bob");
    ASSERT_TRUE(more->next.has_value());
    EXPECT_FALSE(more->next->links);
    EXPECT_EQ(more->nodes.size(), 4U);
    EXPECT_EQ(more->nodes[0].progress.asked, 2U);
    // The other expert has his own way to go.
    EXPECT_EQ(questionsFor(group, "ann")->nodes[0].progress.asked, 0U);
    EXPECT_EQ(questionsFor(group, "eva").error().code, "unknown_expert");
}

TEST(Questions, ClearJudgments_AreEnoughAndAllJudgedIsTheEnd) {
    GroupProblem group = groupOf(openProblem(2, 1), 1);
    EXPECT_TRUE(questionsFor(group, "ann")->next.has_value());
    judge(group, "ann", "goal", {{"K1", "K2", "9"}});
    const auto questions = questionsFor(group, "ann");
    EXPECT_FALSE(questions->next.has_value());
    EXPECT_TRUE(questions->enough);
}

TEST(Questions, AboutSoManyAreNeeded) {
    EXPECT_EQ(usualQuestions(30, PairMethod::Saaty), 44U) << "29 link, 15 check";
    EXPECT_EQ(usualQuestions(2, PairMethod::Saaty), 1U);
    EXPECT_EQ(usualQuestions(4, PairMethod::Fuller), 5U) << "log₂ 24 = 4.58";
    EXPECT_EQ(usualQuestions(30, PairMethod::Rating), 30U);
    GroupProblem group = groupOf(openProblem(4, 1), 1);
    auto questions = questionsFor(group, "ann");
    EXPECT_EQ(questions->asked, 0U);
    EXPECT_EQ(questions->needed, 5U);
    EXPECT_EQ(questions->all, 6U);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}, {"K1", "K2", "3"}});
    EXPECT_EQ(questionsFor(group, "ann")->asked, 1U) << "a pair judged anew counts once";
}

} // namespace
} // namespace vidette::mcda
