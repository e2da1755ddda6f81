// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_round.h"

#include "mcda/group_decision.h"
#include "mcda/group_parts.h"
#include "mcda/group_ratings.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

template<typename T>
std::string refusal(const base::Result<T>& result) {
    return result ? "" : result.error().code;
}

/// Three kits by price (small is good, at most 500) and sharpness; the third is too dear.
Problem kits() {
    Problem problem;
    problem.title = "Kits";
    problem.criteria = {{"K1", "Price", "CZK", Direction::Min, "", ""},
                        {"K2", "Sharpness", "px/m", Direction::Max, "", ""}};
    const std::vector<std::pair<double, double>> values{{100, 50}, {300, 150}, {900, 250}};
    for (std::size_t i = 0; i < values.size(); ++i)
        problem.alternatives.push_back(
            {"A" + std::to_string(i + 1),
             "Kit " + std::to_string(i + 1),
             {{"K1", Value{values[i].first, "", ""}}, {"K2", Value{values[i].second, "", ""}}},
             ""});
    problem.constraints = {{"K1", Comparison::AtMost, {500}, true, "budget"}};
    problem.weights.fuller.plus = 1; // nobody gets 0, so that geometric means say something
    problem.evaluation.fuller.plus = 1;
    return problem;
}

std::vector<Expert> two() {
    return {{"ann", "Ann", "", 1, "2026-01-01"}, {"bob", "", "", 2, ""}};
}

TEST(GroupRound, BegunForWeightsKeepsTheValues) {
    const auto round = begunRound({kits(), two(), AskedWeights::Ratios, AskedAlternatives::AsSet});
    ASSERT_TRUE(round) << round.error().message;
    EXPECT_EQ(round->problem.alternatives, kits().alternatives);
    EXPECT_EQ(round->experts[0].submittedAt, "") << "nobody has submitted in a new round";
    const auto nodes = groupNodes(round->problem);
    ASSERT_EQ(nodes->nodes.size(), 1U);
    EXPECT_EQ(nodes->nodes[0].id, "goal");
}

TEST(GroupRound, BegunForRatingsKeepsWhatIsKnownAsFactsWithItsLimits) {
    const auto round = begunRound({kits(), two(), AskedWeights::AsSet, AskedAlternatives::Ratings});
    ASSERT_TRUE(round) << round.error().message;
    const Problem& problem = round->problem;
    const Criterion* price = factOf(problem, "K1");
    ASSERT_TRUE(price);
    EXPECT_EQ(price->unit, "CZK");
    EXPECT_EQ(problem.alternatives[1].values.at(price->id).number, 300);
    EXPECT_EQ(problem.criteria[0].direction, Direction::Max);
    EXPECT_EQ(scaleWords(problem, "K1"),
              (std::vector<std::string>{"excellent", "good", "fair", "weak", "none"}));
    const auto nodes = groupNodes(problem);
    ASSERT_TRUE(nodes);
    EXPECT_EQ(nodes->nodes[0].items, (std::vector<std::string>{"A1", "A2"})) << "the third is too dear";
    EXPECT_FALSE(factOf(problem, "K9"));
}

TEST(GroupRound, PreferencesAreAskedWhereNumbersStood) {
    const auto round = begunRound({kits(), two(), AskedWeights::Preferences, AskedAlternatives::Preferences});
    ASSERT_TRUE(round) << round.error().message;
    const auto nodes = groupNodes(round->problem);
    ASSERT_EQ(nodes->nodes.size(), 3U);
    for (const auto& node : nodes->nodes) EXPECT_EQ(node.method, PairMethod::Fuller);
}

TEST(GroupRound, NothingToAskIsRefused) {
    EXPECT_EQ(refusal(begunRound({kits(), two(), AskedWeights::AsSet, AskedAlternatives::AsSet})),
              "nothing_asked");
    EXPECT_EQ(refusal(begunRound({kits(), {}, AskedWeights::Ratios, AskedAlternatives::AsSet})),
              "no_experts");
    Problem none = kits();
    none.criteria.clear();
    EXPECT_NE(refusal(begunRound({none, two(), AskedWeights::Ratios, AskedAlternatives::AsSet})), "");
}

TEST(GroupRound, AFileHoldsOneExpertsOwn) {
    GroupProblem group = groupOf(openProblem(3, 2), 2);
    judge(group, "ann", "goal", {{"K1", "K2", "3"}});
    judge(group, "bob", "goal", {{"K1", "K2", "5"}});
    for (auto& expert : group.experts) expert.submittedAt = "2026-01-01";
    const auto file = fileOf(group, "ann");
    ASSERT_TRUE(file);
    ASSERT_EQ(file->judgments.size(), 1U);
    EXPECT_EQ(file->judgments[0].expert, "ann");
    EXPECT_EQ(file->experts[0].submittedAt, "2026-01-01");
    EXPECT_EQ(file->experts[1].submittedAt, "");
    EXPECT_EQ(refusal(fileOf(group, "zoe")), "unknown_expert");
}

TEST(GroupRound, JudgingEndsWithSubmitting) {
    GroupProblem group = groupOf(openProblem(3, 2), 2);
    const GroupJudgment one{"ann", "goal", "K1", "K2", "3", "", "", 1};
    EXPECT_EQ(refusal(handedIn(group, "ann", "2026-01-01")), "nothing_judged");
    auto after = judged(group, one);
    ASSERT_TRUE(after);
    after = judged(*after, one);
    ASSERT_TRUE(after);
    EXPECT_EQ(after->judgments.size(), 2U) << "the earlier answer stays";
    EXPECT_EQ(after->judgments[1].sequence, 2);
    const auto done = handedIn(*after, "ann", "2026-01-01T10:00:00Z");
    ASSERT_TRUE(done);
    EXPECT_EQ(refusal(judged(*done, one)), "already_submitted");
    EXPECT_EQ(refusal(handedIn(*done, "ann", "2026-01-02")), "already_submitted");
    EXPECT_EQ(refusal(handedIn(*after, "ann", "soon")), "bad_time");
}

TEST(GroupRound, OthersClosedRoundsAndStrangersAreRefused) {
    GroupProblem group = groupOf(openProblem(3, 2), 2);
    const GroupJudgment one{"ann", "goal", "K1", "K2", "3", "", "", 1};
    EXPECT_EQ(refusal(mayJudge(group, "zoe")), "unknown_expert");
    const auto closed = closedRound(group, "2026-01-01");
    EXPECT_EQ(refusal(judged(*closed, one)), "round_closed");
    judge(group, "bob", "goal", {{"K1", "K2", "5"}});
    EXPECT_EQ(refusal(judged(group, one)), "file_of_several");
}

/// Every node judged by both, differently.
GroupProblem judgedRound(AskedWeights weights, AskedAlternatives alternatives) {
    auto round = begunRound({kits(), two(), weights, alternatives}).value();
    const bool pairs = weights == AskedWeights::Ratios;
    judge(round, "ann", "goal", {{"K1", "K2", pairs ? "3" : "1"}});
    judge(round, "bob", "goal", {{"K1", "K2", pairs ? "1/2" : "0.5"}});
    if (alternatives == AskedAlternatives::AsSet) return round;
    for (const char* node : {"K1", "K2"}) {
        if (alternatives == AskedAlternatives::Ratings) {
            judge(round, "ann", node, {{"A1", "", "good"}, {"A2", "", "weak"}});
            judge(round, "bob", node, {{"A1", "", "fair"}, {"A2", "", "excellent"}});
        } else {
            const bool ratios = alternatives == AskedAlternatives::Ratios;
            judge(round, "ann", node, {{"A1", "A2", ratios ? "4" : "1"}});
            judge(round, "bob", node, {{"A1", "A2", ratios ? "1/3" : "0"}});
        }
    }
    return round;
}

class Decided : public testing::TestWithParam<AskedAlternatives> {};

TEST_P(Decided, RanksAsTheGroupByEveryWay) {
    for (const auto weights : {AskedWeights::Ratios, AskedWeights::Preferences}) {
        const GroupProblem round = judgedRound(weights, GetParam());
        const auto result = groupResult(round);
        ASSERT_TRUE(result) << result.error().message;
        for (const auto way : {GroupWay::Judgments, GroupWay::Geometric, GroupWay::Arithmetic}) {
            const Ranking* group = rankingBy(*result, way);
            ASSERT_TRUE(group);
            const auto problem = decidedProblem(round, *result, way);
            ASSERT_TRUE(problem) << problem.error().message;
            const auto ranking = rank(*problem);
            ASSERT_TRUE(ranking) << ranking.error().message;
            EXPECT_EQ(ranking->ranking, group->ranking);
            ASSERT_EQ(ranking->alternatives, group->alternatives);
            for (std::size_t i = 0; i < group->totals.size(); ++i)
                EXPECT_NEAR(ranking->totals[i], group->totals[i], 1e-12);
            EXPECT_TRUE(comparesTheSame(*problem, kits()));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, Decided,
                         testing::Values(AskedAlternatives::AsSet, AskedAlternatives::Ratios,
                                         AskedAlternatives::Preferences, AskedAlternatives::Ratings));

TEST(GroupDecision, WeightsAloneGoIntoADecisionWithTheSameCriteria) {
    const auto round = judgedRound(AskedWeights::Ratios, AskedAlternatives::AsSet);
    const auto result = groupResult(round);
    const auto weighed = withGroupWeights(kits(), *result, GroupWay::Geometric);
    ASSERT_TRUE(weighed);
    // Ann 3/4 and 1/4, bob (twice) 1/3 and 2/3: (3/4)^⅓(1/3)^⅔ against (1/4)^⅓(2/3)^⅔.
    const double one = std::cbrt(.75) * std::pow(1.0 / 3, 2.0 / 3);
    const double other = std::cbrt(.25) * std::pow(2.0 / 3, 2.0 / 3);
    EXPECT_NEAR(weighed->weights.values.at("K1"), one / (one + other), 1e-12);
    EXPECT_EQ(weighed->alternatives, kits().alternatives);
    EXPECT_FALSE(asksAlternatives(*result));
    Problem others = kits();
    others.criteria[1].id = "K7";
    EXPECT_EQ(refusal(withGroupWeights(others, *result, GroupWay::Judgments)), "different_criteria");
    EXPECT_FALSE(comparesTheSame(others, kits()));
}

TEST(GroupDecision, WithoutARankingThereIsNothingToTake) {
    const auto round = begunRound({kits(), two(), AskedWeights::Ratios, AskedAlternatives::AsSet});
    const auto result = groupResult(*round);
    ASSERT_TRUE(result);
    EXPECT_FALSE(rankingBy(*result, GroupWay::Judgments));
    EXPECT_EQ(refusal(decidedProblem(*round, *result, GroupWay::Judgments)), "no_group_ranking");
    EXPECT_EQ(refusal(withGroupWeights(kits(), *result, GroupWay::Arithmetic)), "no_group_ranking");
}

} // namespace
} // namespace vidette::mcda
