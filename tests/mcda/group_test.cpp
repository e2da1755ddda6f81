// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group.h"

#include "group_parts.h"
#include "near.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

GroupResult resultOf(const GroupProblem& group) {
    auto result = groupResult(group);
    if (result) return *std::move(result);
    ADD_FAILURE() << base::describe(result.error());
    return {};
}

/// Every pair of every node judged by everybody, by lot, on Saaty's scale.
GroupProblem wholeGroup(Lot& lot, std::size_t criteria, std::size_t alternatives, std::size_t experts) {
    GroupProblem group = groupOf(openProblem(criteria, alternatives), experts);
    const auto nodes = groupNodes(group.problem);
    for (auto& expert : group.experts) {
        expert.weight = 1 + static_cast<double>(lot.below(4));
        for (const auto& node : nodes->nodes) {
            for (std::size_t i = 0; i < node.items.size(); ++i) {
                for (std::size_t j = i + 1; j < node.items.size(); ++j) {
                    const auto step = std::to_string(1 + lot.below(9));
                    const bool up = lot.next() < .5;
                    judge(group, expert.id, node.id,
                          {{node.items[i], node.items[j], up ? step : "1/" + step}});
                }
            }
        }
    }
    return group;
}

void byGeometricMean(Problem& problem) {
    problem.weights.saaty.priority = Priority::GeometricMean;
    problem.evaluation.saaty.priority = Priority::GeometricMean;
}

/// Of complete judgments, AIJ by row geometric means is AIP by geometric means (Barzilai and Golany 1994).
RC_GTEST_PROP(Group, CompleteJudgments_AijIsAipByGeometricMeans, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 7));
    GroupProblem group = wholeGroup(lot, n, 1, static_cast<std::size_t>(*rc::gen::inRange(1, 5)));
    byGeometricMean(group.problem);
    const auto result = *groupResult(group);
    RC_ASSERT(static_cast<bool>(allNear(result.nodes[0].byJudgments, result.nodes[0].byGeometric, 1e-12)));
}

/// Whoever judges, all priorities are shares, and every ranking names every alternative once.
RC_GTEST_PROP(Group, AnyGroup_HasSharesAndCompleteRankings, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    GroupProblem group = wholeGroup(lot, 3, 3, static_cast<std::size_t>(*rc::gen::inRange(1, 4)));
    // Some judgments are missing.
    std::erase_if(group.judgments, [&](const auto&) { return lot.next() < .3; });
    const auto result = *groupResult(group);
    const auto isShare = [](const std::vector<double>& shares) {
        return shares.empty() || std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-9;
    };
    for (const auto& node : result.nodes) {
        RC_ASSERT(isShare(node.byJudgments));
        RC_ASSERT(isShare(node.byGeometric));
        RC_ASSERT(isShare(node.byArithmetic));
        for (const auto& expert : node.experts) RC_ASSERT(isShare(expert.priorities));
        // Whoever has priorities links everything, and so does the mean.
        RC_ASSERT(node.byArithmetic.empty() || !node.byJudgments.empty());
    }
    for (const auto& ranking : {result.byJudgments, result.byGeometric, result.byArithmetic}) {
        if (ranking) RC_ASSERT(ranking->totals.size() == 3U);
    }
}

/// A single expert is his own group, by every way, and it is what rank() says of his matrices.
RC_GTEST_PROP(Group, OneExpert_IsTheGroup, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    const GroupProblem group = wholeGroup(lot, 3, 4, 1);
    const auto result = *groupResult(group);
    Problem alone = group.problem;
    for (const auto& node : result.nodes) {
        auto& matrix = node.node.ofCriteria ? alone.weights.nodes[node.node.id]
                                            : alone.evaluation.judgments[node.node.id];
        matrix = asMatrix(node.node, node.experts[0].said);
    }
    const auto expected = *rank(alone);
    RC_ASSERT(static_cast<bool>(allNear(result.byJudgments->totals, expected.totals, 1e-12)));
    RC_ASSERT(static_cast<bool>(allNear(result.byGeometric->totals, expected.totals, 1e-12)));
    RC_ASSERT(static_cast<bool>(allNear(result.byArithmetic->totals, expected.totals, 1e-12)));
    RC_ASSERT(static_cast<bool>(allNear(result.own.at(0).ranking.totals, expected.totals, 1e-12)));
    RC_ASSERT(!result.agreement.has_value());
}

/// The order of the experts changes nothing but the order they are named in.
RC_GTEST_PROP(Group, ReversedExperts_AreTheSameGroup, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    GroupProblem group = wholeGroup(lot, 3, 3, 3);
    const auto forward = *groupResult(group);
    std::reverse(group.experts.begin(), group.experts.end());
    const auto backward = *groupResult(group);
    RC_ASSERT(static_cast<bool>(allNear(forward.byJudgments->totals, backward.byJudgments->totals, 1e-12)));
    RC_ASSERT(static_cast<bool>(allNear(forward.byArithmetic->totals, backward.byArithmetic->totals, 1e-12)));
    RC_ASSERT(std::abs(forward.nodes[0].agreement->consensus->consensus -
                       backward.nodes[0].agreement->consensus->consensus) < 1e-12);
}

/// Judgments of 2, 3 and 4 make the cube root of 24, and their reciprocals its reciprocal: the arithmetic
/// mean would not (Aczél and Saaty 1983).
TEST(Group, MeanJudgment_IsTheGeometricMeanAndStaysReciprocal) {
    GroupProblem group = groupOf(openProblem(2, 1), 3);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}});
    judge(group, "bob", "goal", {{"K2", "K1", "1/3"}});
    judge(group, "cyd", "goal", {{"K1", "K2", "4"}});
    const SaatyTable table = *resultOf(group).nodes[0].derivation.saaty;
    EXPECT_NEAR(table.matrix[0][1], std::cbrt(24.0), 1e-14);
    EXPECT_NEAR(table.matrix[0][1] * table.matrix[1][0], 1, 1e-15);
}

TEST(Group, Weights_CountAsSoManyExperts) {
    GroupProblem two = groupOf(openProblem(3, 1), 2);
    judge(two, "ann", "goal", {{"K1", "K2", "3"}, {"K2", "K3", "2"}, {"K1", "K3", "5"}});
    judge(two, "bob", "goal", {{"K1", "K2", "1/5"}, {"K2", "K3", "7"}, {"K1", "K3", "2"}});
    two.experts[0].weight = 20; // only proportions count
    two.experts[1].weight = 10;
    GroupProblem three = groupOf(openProblem(3, 1), 3);
    three.judgments = two.judgments;
    for (auto one : two.judgments) {
        if (one.expert == "ann") one.expert = "cyd", three.judgments.push_back(one);
    }
    const auto weighted = resultOf(two).nodes[0];
    const auto repeated = resultOf(three).nodes[0];
    EXPECT_TRUE(allNear(weighted.byJudgments, repeated.byJudgments, 1e-12));
    EXPECT_TRUE(allNear(weighted.byGeometric, repeated.byGeometric, 1e-12));
    EXPECT_TRUE(allNear(weighted.byArithmetic, repeated.byArithmetic, 1e-12));
}

TEST(Group, Gaps_AreAveragedOverThoseWhoJudgedThePair) {
    GroupProblem group = groupOf(openProblem(3, 1), 3);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}, {"K2", "K3", "3"}});
    judge(group, "bob", "goal", {{"K1", "K2", "8"}});
    const NodeResult node = resultOf(group).nodes[0];
    // The mean of 2 and 8 is 4, the other pair is ann's alone, the third follows.
    EXPECT_TRUE(allNear(node.byJudgments, {12. / 16, 3. / 16, 1. / 16}, 1e-9));
    EXPECT_TRUE(allNear(node.byGeometric, {6. / 10, 3. / 10, 1. / 10}, 1e-9));
    EXPECT_TRUE(node.experts[1].priorities.empty());
    EXPECT_TRUE(node.experts[2].said.empty());
    EXPECT_TRUE(hasCode(node.warnings, "expert_without_result"));
    EXPECT_FALSE(node.agreement.has_value());
    EXPECT_FALSE(node.cr.has_value());
}

TEST(Group, TogetherLinkedThoughNobodyAlone_HasMeanJudgmentsOnly) {
    GroupProblem group = groupOf(openProblem(3, 2), 2);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}});
    judge(group, "bob", "goal", {{"K2", "K3", "2"}});
    for (const char* leaf : {"K1", "K2", "K3"}) judge(group, "ann", leaf, {{"A1", "A2", "3"}});
    const auto result = resultOf(group);
    EXPECT_TRUE(allNear(result.nodes[0].byJudgments, {4. / 7, 2. / 7, 1. / 7}, 1e-9));
    EXPECT_TRUE(result.nodes[0].byGeometric.empty());
    ASSERT_TRUE(result.byJudgments.has_value());
    EXPECT_TRUE(allNear(result.byJudgments->totals, {.75, .25}, 1e-12));
    EXPECT_FALSE(result.byGeometric.has_value());
    EXPECT_TRUE(result.own.empty());
}

TEST(Group, NotLinkedOrNotJudged_HasNoRankingAndSaysWhy) {
    GroupProblem group = groupOf(openProblem(4, 2), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}, {"K3", "K4", "2"}});
    const auto result = resultOf(group);
    EXPECT_FALSE(result.byJudgments.has_value());
    for (const char* code :
         {"judgments_not_linked", "nobody_judged", "no_group_ranking", "expert_without_result"})
        EXPECT_TRUE(hasCode(result.warnings, code)) << code;
}

TEST(Group, Contradictions_AreToldOfTheExpert) {
    GroupProblem group = groupOf(openProblem(3, 1), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "9"}, {"K2", "K3", "9"}, {"K1", "K3", "1/9"}});
    const NodeResult node = resultOf(group).nodes[0];
    EXPECT_GT(*node.experts[0].cr, 1);
    const auto inconsistent = std::find_if(node.warnings.begin(), node.warnings.end(),
                                           [](const auto& one) { return one.code == "inconsistent"; });
    ASSERT_NE(inconsistent, node.warnings.end());
    EXPECT_EQ(inconsistent->where, "ann, goal");
}

/// Weights by the group, evaluations by numbers.
GroupProblem weighed(EvaluationMethod method) {
    Problem problem = openProblem(2, 3);
    const std::vector<std::vector<double>> table{{1, 3}, {2, 2}, {3, 1}};
    for (std::size_t a = 0; a < 3; ++a) {
        problem.alternatives[a].values["K1"] = {table[a][0], "", ""};
        problem.alternatives[a].values["K2"] = {table[a][1], "", ""};
    }
    problem.evaluation.method = method;
    GroupProblem group = groupOf(problem, 2);
    judge(group, "ann", "goal", {{"K1", "K2", "9"}});
    judge(group, "bob", "goal", {{"K1", "K2", "3"}});
    return group;
}

TEST(Group, WeightsAloneMayBeJudged) {
    const auto result = resultOf(weighed(EvaluationMethod::WeightedSum));
    ASSERT_EQ(result.nodes.size(), 1U);
    const double ratio = std::sqrt(27.0);
    EXPECT_TRUE(allNear(result.byJudgments->weights, {ratio / (1 + ratio), 1 / (1 + ratio)}, 1e-12));
    EXPECT_TRUE(allNear(result.byArithmetic->weights, {(.9 + .75) / 2, (.1 + .25) / 2}, 1e-12));
    EXPECT_EQ(result.byJudgments->ranking.front(), (std::vector<std::string>{"A3"}));
    ASSERT_TRUE(result.agreement.has_value());
    EXPECT_NEAR(result.agreement->concordance->w, 1, 1e-12);
    EXPECT_TRUE(result.agreement->consensus.has_value());
}

TEST(Group, TotalsThatAreNoShares_AreComparedByPlacesOnly) {
    for (const auto method :
         {EvaluationMethod::Vikor, EvaluationMethod::Promethee2, EvaluationMethod::Topsis}) {
        const auto result = resultOf(weighed(method));
        ASSERT_TRUE(result.agreement.has_value());
        EXPECT_FALSE(result.agreement->consensus.has_value());
        EXPECT_NEAR(*result.agreement->distances[0].kendall, 1, 1e-12);
    }
}

TEST(Group, Tree_MultipliesDownTheBranches) {
    Problem problem = openProblem(4, 1);
    problem.criteria[2].parent = problem.criteria[3].parent = "K1";
    GroupProblem group = groupOf(problem, 2);
    for (const char* id : {"ann", "bob"}) judge(group, id, "goal", {{"K1", "K2", "3"}});
    judge(group, "ann", "K1", {{"K3", "K4", "4"}});
    judge(group, "bob", "K1", {{"K3", "K4", "1"}});
    const auto result = resultOf(group);
    // Leaves K2, K3, K4; the mean of 4 and 1 is 2.
    EXPECT_TRUE(allNear(result.byJudgments->weights, {.25, .5, .25}, 1e-12));
    EXPECT_TRUE(allNear(result.byGeometric->weights, {.25, .5, .25}, 1e-12));
    EXPECT_TRUE(allNear(result.byArithmetic->weights, {.25, .75 * .65, .75 * .35}, 1e-12));
}

TEST(Group, SettledNodeOfATree_KeepsItsMatrix) {
    Problem problem = openProblem(4, 1);
    problem.criteria[2].parent = problem.criteria[3].parent = "K1";
    problem.weights.nodes["K1"] = {{"K3", "K4"}, {{"1", "3"}, {"1/3", "1"}}, {}, false};
    GroupProblem group = groupOf(problem, 1);
    judge(group, "ann", "goal", {{"K1", "K2", "1"}});
    const auto result = resultOf(group);
    EXPECT_EQ(result.nodes.size(), 1U);
    EXPECT_TRUE(allNear(result.byArithmetic->weights, {.5, .375, .125}, 1e-12));
}

/// Saaty's ideal synthesis by every way of averaging, for one expert: all are the engine's.
TEST(Group, IdealSynthesis_IsKept) {
    Lot lot(5);
    GroupProblem group = wholeGroup(lot, 3, 3, 1);
    group.problem.evaluation.synthesis = Synthesis::Ideal;
    const auto result = resultOf(group);
    EXPECT_TRUE(allNear(result.byGeometric->totals, result.byJudgments->totals, 1e-12));
    EXPECT_NEAR(std::accumulate(result.byJudgments->totals.begin(), result.byJudgments->totals.end(), 0.0), 1,
                1e-12);
    for (std::size_t k = 0; k < 3; ++k)
        EXPECT_TRUE(allNear(result.byGeometric->local[k], result.byJudgments->local[k], 1e-12));
}

TEST(Group, Excluded_StayInSightInEveryRanking) {
    Problem problem = openProblem(2, 3);
    problem.attributes = {{"price", "Price", "", Direction::Max, "", ""}};
    for (std::size_t a = 0; a < 3; ++a)
        problem.alternatives[a].values["price"] = {static_cast<double>(a), "", ""};
    problem.constraints = {{"price", Comparison::AtLeast, {1}, true, ""}};
    GroupProblem group = groupOf(problem, 1);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}});
    for (const char* leaf : {"K1", "K2"}) judge(group, "ann", leaf, {{"A2", "A3", "3"}});
    const auto result = resultOf(group);
    for (const auto& ranking : {result.byJudgments, result.byGeometric, result.byArithmetic}) {
        ASSERT_EQ(ranking->excluded.size(), 1U);
        EXPECT_EQ(ranking->excluded[0].id, "A1");
        EXPECT_TRUE(allNear(ranking->totals, {.75, .25}, 1e-12));
    }
}

TEST(Group, OneAlternativeLeft_HasEverything) {
    GroupProblem group = groupOf(openProblem(2, 1), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}});
    const auto result = resultOf(group);
    EXPECT_TRUE(allNear(result.byJudgments->totals, {1}, 1e-12));
    EXPECT_TRUE(allNear(result.byGeometric->totals, {1}, 1e-12));
}

TEST(Group, NothingToJudge_IsSaid) {
    GroupProblem group = groupOf(openProblem(1, 1), 2);
    const auto result = resultOf(group);
    EXPECT_TRUE(hasCode(result.warnings, "nothing_asked"));
    EXPECT_TRUE(result.byJudgments.has_value());
    EXPECT_TRUE(result.own.empty());
}

GroupProblem triangles() {
    GroupProblem group = groupOf(openProblem(3, 1, PairMethod::Fuller), 2);
    judge(group, "ann", "goal", {{"K1", "K2", "1"}, {"K2", "K3", "1"}}); // K1 over K3 follows
    judge(group, "bob", "goal", {{"K1", "K2", "0.5"}, {"K1", "K3", "0"}, {"K2", "K3", "0.5"}});
    return group;
}

TEST(GroupFuller, MeanTriangle_IsTheMeanOfTheCounts) {
    const NodeResult node = resultOf(triangles()).nodes[0];
    // ann: 2, 1, 0; bob, half for ties: 0.5, 1, 1.5; the means over 3.
    EXPECT_TRUE(allNear(node.byJudgments, {1.25 / 3, 1. / 3, .75 / 3}, 1e-12));
    EXPECT_TRUE(allNear(node.byArithmetic, node.byJudgments, 1e-12));
    EXPECT_TRUE(allNear(node.experts[0].priorities, {2. / 3, 1. / 3, 0}, 1e-12));
    EXPECT_TRUE(allNear(node.byGeometric, {.5, .5, 0}, 1e-12));
    EXPECT_NEAR(node.derivation.fuller->triangle[0][2], .5, 1e-15);
}

TEST(GroupFuller, UncountedTies_AreCountedAsEachExpertsRuleSays) {
    GroupProblem group = triangles();
    group.problem.weights.fuller = {TieRule::Uncounted, 1};
    const NodeResult node = resultOf(group).nodes[0];
    // ann: 2, 1, 0; bob: 0, 0, 1 (his ties count for neither); means 1, .5, .5, plus 1, over 5.
    EXPECT_TRUE(allNear(node.byJudgments, {2. / 5, 1.5 / 5, 1.5 / 5}, 1e-12));
}

TEST(GroupFuller, OppositePreferencesWithoutPlus_LeaveNoGeometricMean) {
    GroupProblem group = groupOf(openProblem(2, 1, PairMethod::Fuller), 2);
    judge(group, "ann", "goal", {{"K1", "K2", "1"}});
    judge(group, "bob", "goal", {{"K1", "K2", "0"}});
    const auto result = resultOf(group);
    EXPECT_TRUE(result.nodes[0].byGeometric.empty());
    EXPECT_TRUE(hasCode(result.warnings, "priorities_vanish"));
    EXPECT_TRUE(allNear(result.nodes[0].byJudgments, {.5, .5}, 1e-12));
    EXPECT_NEAR(result.nodes[0].agreement->consensus->consensus, 0, 1e-12);
    EXPECT_FALSE(result.byGeometric.has_value());
    EXPECT_TRUE(result.byArithmetic.has_value());
}

TEST(GroupFuller, WholeProblem_MixesJudgmentsWithNumbers) {
    Problem problem = openProblem(2, 3, PairMethod::Fuller);
    for (std::size_t a = 0; a < 3; ++a)
        problem.alternatives[a].values["K1"] = {static_cast<double>(a), "", ""};
    GroupProblem group = groupOf(problem, 2);
    judge(group, "ann", "goal", {{"K1", "K2", "1"}});
    judge(group, "bob", "goal", {{"K1", "K2", "0.5"}});
    judge(group, "ann", "K2", {{"A1", "A2", "1"}, {"A2", "A3", "1"}});
    judge(group, "bob", "K2", {{"A1", "A2", "0"}, {"A2", "A3", "1"}, {"A1", "A3", "0.5"}});
    const auto result = resultOf(group);
    // K1 weighs (1 + .5)/2; by numbers A1 … A3 share 0, 1, 2 of 3; under K2 ann says 2, 1, 0 and bob .5, 2,
    // .5.
    EXPECT_TRUE(allNear(result.byJudgments->weights, {.75, .25}, 1e-12));
    EXPECT_TRUE(allNear(result.byJudgments->local[0], {0, 1. / 3, 2. / 3}, 1e-12));
    EXPECT_TRUE(allNear(result.byJudgments->local[1], {1.25 / 3, 1.5 / 3, .25 / 3}, 1e-12));
    EXPECT_NEAR(result.byJudgments->totals[0], .25 * 1.25 / 3, 1e-12);
    EXPECT_TRUE(allNear(result.byArithmetic->totals, result.byJudgments->totals, 1e-12));
    EXPECT_EQ(result.own.size(), 2U);
}

TEST(GroupFuller, ACircle_IsAWarningOfTheExpert) {
    GroupProblem group = groupOf(openProblem(3, 1, PairMethod::Fuller), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "1"}, {"K2", "K3", "1"}, {"K1", "K3", "0"}});
    const NodeResult node = resultOf(group).nodes[0];
    EXPECT_TRUE(hasCode(node.warnings, "cycle"));
    EXPECT_TRUE(allNear(node.byJudgments, {1. / 3, 1. / 3, 1. / 3}, 1e-12));
}

TEST(GroupAgreement, LowConsensusAndCamps_AreWarnedOf) {
    GroupProblem group = groupOf(openProblem(3, 1), 4);
    for (const char* id : {"ann", "bob"}) judge(group, id, "goal", {{"K1", "K2", "9"}, {"K1", "K3", "9"}});
    for (const char* id : {"cyd", "dan"}) judge(group, id, "goal", {{"K3", "K2", "9"}, {"K3", "K1", "9"}});
    const NodeResult node = resultOf(group).nodes[0];
    EXPECT_TRUE(hasCode(node.warnings, "consensus_low"));
    EXPECT_TRUE(hasCode(node.warnings, "group_split"));
    EXPECT_EQ(node.agreement->clusters.size(), 2U);
    const auto low = std::find_if(node.warnings.begin(), node.warnings.end(),
                                  [](const auto& one) { return one.code == "consensus_low"; });
    EXPECT_NE(low->message.find("below 0.625"), std::string::npos) << low->message;
    const auto lenient = *groupResult(group, {0, 0});
    EXPECT_FALSE(hasCode(lenient.warnings, "consensus_low"));
    EXPECT_FALSE(hasCode(lenient.warnings, "group_split"));
}

TEST(GroupAgreement, Spreads_NameWhoIsFarthestApartWidestFirst) {
    GroupProblem group = groupOf(openProblem(3, 1), 3);
    judge(group, "ann", "goal", {{"K1", "K2", "2"}, {"K1", "K3", "5"}});
    judge(group, "bob", "goal", {{"K1", "K2", "3"}, {"K1", "K3", "1/5"}});
    judge(group, "cyd", "goal", {{"K1", "K2", "2"}, {"K2", "K3", "2"}});
    const auto spreads = resultOf(group).nodes[0].spreads;
    ASSERT_EQ(spreads.size(), 2U); // K2/K3 has one judge only
    EXPECT_EQ(spreads[0].second, "K3");
    EXPECT_NEAR(spreads[0].spread, 25, 1e-12);
    EXPECT_EQ(spreads[0].lowExpert, "bob");
    EXPECT_EQ(spreads[0].highExpert, "ann");
    EXPECT_EQ(spreads[1].judges, 3U);
    EXPECT_EQ(spreads[1].lowExpert, "ann"); // the first of those who say 2
}

TEST(Group, TheWayOfAveragingDecides_IsWarnedOf) {
    bool found = false;
    for (std::uint64_t seed = 1; seed <= 100 && !found; ++seed) {
        Lot lot(seed);
        const auto result = resultOf(wholeGroup(lot, 4, 4, 3));
        const bool differ = result.byJudgments->ranking.front() != result.byGeometric->ranking.front();
        EXPECT_EQ(differ, hasCode(result.warnings, "first_place_differs"));
        found = found || differ;
    }
    EXPECT_TRUE(found);
}

TEST(Group, Cancelled_EndsWithThatCode) {
    base::Task task;
    task.cancel();
    Lot lot(1);
    const auto result = groupResult(wholeGroup(lot, 2, 2, 1), {}, task);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "cancelled");
}

TEST(Group, WrongJudgments_AreRefused) {
    GroupProblem group = groupOf(openProblem(2, 1), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "x"}});
    EXPECT_EQ(groupResult(group).error().code, "not_a_number");
    group.judgments.clear();
    group.problem.weights.saaty.randomIndex = "none";
    judge(group, "ann", "goal", {{"K1", "K2", "2"}});
    EXPECT_EQ(groupResult(group).error().code, "unknown_random_index");
}

} // namespace
} // namespace vidette::mcda
