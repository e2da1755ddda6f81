// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_ratings.h"

#include "mcda/group_merge.h"
#include "mcda/group_parts.h"
#include "mcda/group_question.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

/// Criteria of weights 3 : 1, rated with high = 4, middle = 2, low = 1 under both.
GroupProblem ratedGroup(std::size_t alternatives, std::size_t experts) {
    Problem problem = openProblem(2, alternatives);
    problem.weights.method = WeightMethod::Direct;
    problem.weights.values = {{"K1", .75}, {"K2", .25}};
    problem.evaluation.method = EvaluationMethod::Ratings;
    for (const char* id : {"K1", "K2"})
        problem.evaluation.levels[id] = {{"high", 4}, {"low", 1}, {"middle", 2}};
    return groupOf(std::move(problem), experts);
}

void rate(GroupProblem& group, const std::string& expert, const std::string& node,
          const std::vector<std::string>& words) {
    std::vector<Said> said;
    for (std::size_t i = 0; i < words.size(); ++i)
        said.push_back({"A" + std::to_string(i + 1), "", words[i]});
    judge(group, expert, node, said);
}

TEST(GroupRatings, TheMeanOfEachAlternativeIsRanked) {
    GroupProblem group = ratedGroup(2, 2);
    group.experts[1].weight = 3;
    rate(group, "ann", "K1", {"high", "low"});
    rate(group, "ann", "K2", {"low", "low"});
    rate(group, "bob", "K1", {"low", "middle"});
    rate(group, "bob", "K2", {"high", "low"});
    const auto result = groupResult(group);
    ASSERT_TRUE(result) << result.error().message;
    ASSERT_TRUE(result->byJudgments);
    // K1: A1 (1·1 + 3·¼)/4 = .4375, A2 (¼ + 3·½)/4 = .4375; K2: A1 (¼ + 3)/4 = .8125, A2 ¼.
    EXPECT_NEAR(result->byJudgments->totals[0], .75 * .4375 + .25 * .8125, 1e-12);
    EXPECT_NEAR(result->byJudgments->totals[1], .75 * .4375 + .25 * .25, 1e-12);
    EXPECT_EQ(result->byArithmetic->totals, result->byJudgments->totals);
    // Geometric under K1: A1 1^¼·¼^¾ = .353553, A2 ¼^¼·½^¾ = .420448.
    EXPECT_NEAR(result->nodes[0].byGeometric[0], std::pow(.25, .75), 1e-12);
    EXPECT_NEAR(result->nodes[0].byGeometric[1], std::pow(.25, .25) * std::pow(.5, .75), 1e-12);
}

TEST(GroupRatings, OneExpertRanksAsTheProblemAlone) {
    GroupProblem group = ratedGroup(3, 1);
    rate(group, "ann", "K1", {"high", "low", "middle"});
    rate(group, "ann", "K2", {"low", "high", "high"});
    Problem alone = group.problem;
    const std::vector<std::pair<std::string, std::string>> words{
        {"high", "low"}, {"low", "high"}, {"middle", "high"}};
    for (std::size_t i = 0; i < 3; ++i) {
        alone.alternatives[i].values["K1"] = Value{{}, "", words[i].first};
        alone.alternatives[i].values["K2"] = Value{{}, "", words[i].second};
    }
    const auto expected = rank(alone);
    const auto result = groupResult(group);
    ASSERT_TRUE(expected && result);
    for (const auto* ranking : {&*result->byJudgments, &*result->byGeometric, &result->own[0].ranking}) {
        EXPECT_EQ(ranking->ranking, expected->ranking);
        for (std::size_t i = 0; i < 3; ++i) EXPECT_NEAR(ranking->totals[i], expected->totals[i], 1e-12);
    }
}

TEST(GroupRatings, WhatIsMissingIsSaid) {
    GroupProblem group = ratedGroup(2, 2);
    auto result = groupResult(group);
    ASSERT_TRUE(result);
    EXPECT_TRUE(hasCode(result->warnings, "nobody_judged"));
    EXPECT_FALSE(result->byJudgments);
    rate(group, "ann", "K1", {"high"});
    result = groupResult(group);
    EXPECT_TRUE(hasCode(result->warnings, "judgments_not_linked"));
    EXPECT_TRUE(hasCode(result->warnings, "expert_without_result"));
    judge(group, "bob", "K1", {{"A2", "", "low"}});
    rate(group, "bob", "K2", {"low", "low"});
    result = groupResult(group);
    ASSERT_TRUE(result->byJudgments) << "together they rated everything";
    EXPECT_FALSE(result->byGeometric) << "nobody rated all alone";
}

TEST(GroupRatings, OppositeRatingsAgreeAsLittleAsTheScaleAllows) {
    GroupProblem group = ratedGroup(2, 2);
    for (const char* node : {"K1", "K2"}) {
        rate(group, "ann", node, {"high", "low"});
        rate(group, "bob", node, {"low", "high"});
    }
    const auto result = groupResult(group);
    ASSERT_TRUE(result && result->nodes[0].agreement);
    // Shares .8 and .2 against .2 and .8: the mean is even, so β is the largest that the scale allows.
    EXPECT_NEAR(result->nodes[0].agreement->consensus->consensus, 0, 1e-12);
    EXPECT_TRUE(hasCode(result->warnings, "consensus_low"));
    ASSERT_EQ(result->nodes[0].spreads.size(), 2U);
    EXPECT_NEAR(result->nodes[0].spreads[0].spread, .75, 1e-12);
    EXPECT_EQ(result->nodes[0].spreads[0].lowExpert, "bob");
    EXPECT_EQ(result->nodes[0].spreads[0].second, "");
}

TEST(GroupRatings, ZerosOfAllTakeNoPartInAgreement) {
    GroupProblem group = ratedGroup(2, 2);
    for (auto& [id, levels] : group.problem.evaluation.levels) levels["none"] = 0;
    for (const char* node : {"K1", "K2"}) {
        rate(group, "ann", node, {"none", "none"});
        rate(group, "bob", node, {"high", "low"});
    }
    const auto result = groupResult(group);
    ASSERT_TRUE(result) << result.error().message;
    EXPECT_FALSE(result->nodes[0].agreement);
    EXPECT_TRUE(hasCode(result->warnings, "priorities_vanish"));
    EXPECT_NEAR(result->byJudgments->totals[0], .5, 1e-12);
}

TEST(GroupRatings, WordsAndPairsAreChecked) {
    const auto refusal = [](const std::string& second, const std::string& value, bool scale = true) {
        GroupProblem group = ratedGroup(2, 1);
        if (!scale) group.problem.evaluation.levels.clear();
        judge(group, "ann", "K1", {{"A1", second, value}});
        return groupRefusal(group);
    };
    EXPECT_EQ(refusal("", "high"), "");
    EXPECT_EQ(refusal("", "higher"), "unknown_level");
    EXPECT_EQ(refusal("", "1"), "unknown_level");
    EXPECT_EQ(refusal("A2", "high"), "unknown_item");
    EXPECT_EQ(refusal("", "0.4", false), "");
    EXPECT_EQ(refusal("", "1.4", false), "bad_rating");
    EXPECT_EQ(refusal("", "high", false), "bad_rating");
    GroupProblem pairs = groupOf(openProblem(2, 2), 1);
    judge(pairs, "ann", "K1", {{"A1", "", "3"}});
    EXPECT_EQ(groupRefusal(pairs), "unknown_item") << "a pair needs two";
}

TEST(GroupRatings, QuestionsGoThroughTheAlternativesOnce) {
    GroupProblem group = ratedGroup(3, 1);
    std::size_t asked = 0;
    for (auto questions = questionsFor(group, "ann"); questions->next;
         questions = questionsFor(group, "ann")) {
        EXPECT_EQ(questions->next->second, "");
        EXPECT_TRUE(questions->next->links);
        EXPECT_FALSE(questions->enough);
        judge(group, "ann", questions->next->node, {{questions->next->first, "", "low"}});
        ASSERT_LE(++asked, 6U);
    }
    EXPECT_EQ(asked, 6U);
    EXPECT_TRUE(questionsFor(group, "ann")->enough);
}

TEST(GroupRatings, ALeafWithEveryValueIsNotAsked) {
    GroupProblem group = ratedGroup(2, 1);
    for (auto& one : group.problem.alternatives) one.values["K2"] = Value{{}, "", "low"};
    const auto nodes = groupNodes(group.problem);
    ASSERT_TRUE(nodes);
    ASSERT_EQ(nodes->nodes.size(), 1U);
    EXPECT_EQ(nodes->nodes[0].id, "K1");
    rate(group, "ann", "K1", {"high", "low"});
    const auto result = groupResult(group);
    ASSERT_TRUE(result && result->byJudgments);
    EXPECT_NEAR(result->byJudgments->totals[0], .75 + .25 * .25, 1e-12);
}

TEST(GroupRatings, MergedRatingsThatDifferAreAConflict) {
    GroupProblem one = ratedGroup(2, 1);
    judge(one, "ann", "K1", {{"A1", "", "high"}});
    GroupProblem other = one;
    EXPECT_EQ(mergedGroups({{"a", one}, {"b", other}})->alike, 1U);
    other.judgments[0].value = "low";
    const auto merged = mergedGroups({{"a", one}, {"b", other}});
    ASSERT_TRUE(merged);
    ASSERT_EQ(merged->conflicts.size(), 1U);
    EXPECT_EQ(merged->conflicts[0].key, "judgment 1 of ann, K1, A1");
    EXPECT_EQ(merged->conflicts[0].versions[1].text, "A1 = low");
}

TEST(GroupRatings, ScaleRunsFromTheBestWord) {
    const GroupProblem group = ratedGroup(2, 1);
    EXPECT_EQ(scaleWords(group.problem, "K1"), (std::vector<std::string>{"high", "middle", "low"}));
    EXPECT_EQ(scaleWords(group.problem, "K9"), std::vector<std::string>{});
    EXPECT_NEAR(*ratingOf(group.problem, "K1", "middle"), .5, 1e-12);
}

RC_GTEST_PROP(GroupRatings, AloneEveryWayIsOnesOwn, ()) {
    GroupProblem group = ratedGroup(3, 1);
    const std::vector<std::string> words{"high", "middle", "low"};
    for (const char* node : {"K1", "K2"}) {
        std::vector<std::string> said;
        for (int i = 0; i < 3; ++i) said.push_back(words[*rc::gen::inRange<std::size_t>(0, 3)]);
        rate(group, "ann", node, said);
    }
    const auto result = groupResult(group);
    RC_ASSERT(result.has_value());
    for (const auto& node : result->nodes) {
        for (std::size_t i = 0; i < 3; ++i) {
            RC_ASSERT(std::abs(node.byJudgments[i] - node.experts[0].priorities[i]) < 1e-12);
            RC_ASSERT(std::abs(node.byGeometric[i] - node.byArithmetic[i]) < 1e-12);
        }
    }
}

} // namespace
} // namespace vidette::mcda
