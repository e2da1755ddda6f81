// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weights.h"

#include "mcda/fuller.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>

namespace vidette::mcda {
namespace {

std::vector<double> weightsOf(const Problem& problem) {
    const auto ranking = rank(problem);
    return ranking ? ranking->weights : std::vector<double>{};
}

/// A goal with two criteria, the first of which has two below it.
Problem treeProblem() {
    Problem problem;
    problem.criteria = {{"cost", "cost", "", Direction::Min, "", ""},
                        {"buy", "buy", "", Direction::Min, "cost", ""},
                        {"run", "run", "", Direction::Min, "cost", ""},
                        {"sight", "sight", "", Direction::Max, "", ""}};
    problem.alternatives = {
        {"A", "A", {{"buy", {1, "", ""}}, {"run", {2, "", ""}}, {"sight", {3, "", ""}}}, ""},
        {"B", "B", {{"buy", {2, "", ""}}, {"run", {1, "", ""}}, {"sight", {5, "", ""}}}, ""}};
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.nodes["goal"] = {{"cost", "sight"}, {{"1", "3"}, {"1/3", "1"}}, {}, false};
    problem.weights.nodes["cost"] = {{}, {}, {{"buy", 5}, {"run", 2}}, false};
    return problem;
}

TEST(Weights, Tree_MultipliesDownTheBranches) {
    const auto ranking = rank(treeProblem());
    ASSERT_TRUE(ranking.has_value());
    EXPECT_EQ(ranking->criteria, (std::vector<std::string>{"buy", "run", "sight"}));
    EXPECT_TRUE(allNear(ranking->weights, {.75 * .8, .75 * .2, .25}, 1e-12));
    EXPECT_EQ(ranking->weightsDetail.size(), 2U);
}

TEST(Weights, TreeWithASingleChild_NeedsNoJudgmentThere) {
    Problem problem = treeProblem();
    problem.criteria.erase(problem.criteria.begin() + 2);
    for (auto& alternative : problem.alternatives) alternative.values.erase("run");
    problem.weights.nodes.erase("cost");
    EXPECT_TRUE(allNear(weightsOf(problem), {.75, .25}, 1e-12));
}

TEST(Weights, TreeWithoutJudgmentsBelowANode_NamesTheNode) {
    Problem problem = treeProblem();
    problem.weights.nodes.erase("cost");
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "node_missing");
    EXPECT_NE(ranking.error().message.find("\"cost\" (buy, run)"), std::string::npos);
}

TEST(Weights, NodeThatIsALeaf_IsRefused) {
    Problem problem = treeProblem();
    problem.weights.nodes["sight"] = {};
    EXPECT_EQ(refusal(problem), "unknown_node");
}

TEST(Weights, Equal_IsOneOverN) {
    EXPECT_TRUE(allNear(weightsOf(thesisTable()), std::vector<double>(7, 1. / 7), 1e-15));
}

TEST(Weights, Points_AreDividedByTheirSum) {
    Problem problem = thesisTable();
    problem.criteria.resize(2);
    for (auto& kit : problem.alternatives) {
        for (const char* id : {"K3", "K4", "K5", "K6", "K7"}) kit.values.erase(id);
    }
    problem.weights.method = WeightMethod::Points;
    problem.weights.values = {{"K1", 70}, {"K2", 30}};
    EXPECT_TRUE(allNear(weightsOf(problem), {.7, .3}, 1e-15));
    problem.weights.values["K2"] = 1e300;
    EXPECT_EQ(refusal(problem), "number_too_large");
    problem.weights.values["K2"] = -1;
    EXPECT_EQ(refusal(problem), "weight_negative");
    problem.weights.values.erase("K2");
    EXPECT_EQ(refusal(problem), "weight_missing");
    problem.weights.values["K8"] = 1;
    EXPECT_EQ(refusal(problem), "unknown_criterion");
}

/// Textbook Fuller with half points and +1 is the rank sum with mean places: (7,5,5,5,3,2,1)/28.
TEST(Weights, RankSumOfTheThesisOrder_IsFullerWithHalfPointsAndOne) {
    Problem problem = thesisTable();
    problem.weights.method = WeightMethod::RankSum;
    problem.weights.order = kThesisOrder;
    EXPECT_TRUE(allNear(weightsOf(problem), weightsOf(thesisFuller(TieRule::Half, 1)), 1e-15));
}

TEST(Weights, RocWithATie_SharesTheMeanOfThePlaces) {
    Problem problem = treeProblem();
    problem.weights = {};
    problem.weights.method = WeightMethod::Roc;
    problem.weights.order = {{"buy", "run"}, {"sight"}};
    const double shared = (11. / 18 + 5. / 18) / 2;
    EXPECT_TRUE(allNear(weightsOf(problem), {shared, shared, 1. / 9}, 1e-12));
}

TEST(Weights, OrderErrors_AreNamed) {
    Problem problem = thesisTable();
    for (const auto method : {WeightMethod::RankSum, WeightMethod::Roc, WeightMethod::Fuller}) {
        problem.weights.method = method;
        problem.weights.order = {{"K1"}, {"K2", "K3"}};
        EXPECT_EQ(refusal(problem), "missing_item");
        problem.weights.order = {{"K1", "K9"}};
        EXPECT_EQ(refusal(problem), "unknown_item");
        problem.weights.order = {{"K1"}, {"K1"}};
        EXPECT_EQ(refusal(problem), "duplicate_item");
    }
}

TEST(Weights, FullerPairsThatAreMissing_AreNamed) {
    Problem problem = thesisTable();
    problem.weights.method = WeightMethod::Fuller;
    problem.weights.pairs = {{"K1", "K2", 1}};
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "pair_missing");
    EXPECT_NE(ranking.error().message.find("K1/K3"), std::string::npos);
    problem.weights.pairs = {{"K1", "K1", 1}};
    EXPECT_EQ(refusal(problem), "unknown_item");
}

TEST(Weights, EntropyOfNegativeValues_IsRefused) {
    Problem problem = thesisTable();
    problem.weights.method = WeightMethod::Entropy;
    problem.alternatives[0].values["K4"].number = -1;
    EXPECT_EQ(refusal(problem), "negative_value");
}

TEST(Weights, EntropyOfOneAlternative_IsRefused) {
    Problem problem = thesisTable();
    problem.alternatives.resize(1);
    for (const auto method : {WeightMethod::Entropy, WeightMethod::Critic}) {
        problem.weights.method = method;
        EXPECT_EQ(refusal(problem), "too_few_alternatives");
    }
}

TEST(Weights, WithoutInformation_AreEqualWithAWarning) {
    Problem problem = thesisTable();
    for (auto& kit : problem.alternatives) kit.values = problem.alternatives[0].values;
    for (const auto method : {WeightMethod::Entropy, WeightMethod::Critic}) {
        problem.weights.method = method;
        const auto ranking = rank(problem);
        ASSERT_TRUE(ranking.has_value());
        EXPECT_TRUE(allNear(ranking->weights, std::vector<double>(7, 1. / 7), 1e-15));
        EXPECT_TRUE(hasWarning(*ranking, "no_information"));
    }
}

TEST(Fuller, NothingCounted_GivesEqualShares) {
    const auto table = fullerTable({"A", "B"}, {{0, .5}, {.5, 0}}, {TieRule::Uncounted, 0});
    EXPECT_EQ(table.sum, 0);
    EXPECT_EQ(table.weights, (std::vector<double>{.5, .5}));
}

TEST(Fuller, LongCycleThroughTies_IsFound) {
    std::vector<RankingWarning> warnings;
    const std::vector<PairJudgment> pairs{{"A", "B", 1},  {"B", "C", 1},  {"C", "D", 1},
                                          {"A", "C", .5}, {"B", "D", .5}, {"A", "D", 0}};
    ASSERT_TRUE(triangleFromPairs({"A", "B", "C", "D"}, pairs, "test", warnings).has_value());
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].message.substr(0, 15), "cycle A>B>C>D>A");
}

/// Σ f = n(n−1)/2 with half points, whatever the values; more can only lose it where ties are not counted.
RC_GTEST_PROP(Fuller, CountsSumToTheNumberOfPairs, ()) {
    const auto values = *rc::gen::suchThat(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 6)),
                                           [](const auto& v) { return !v.empty(); });
    const std::vector<double> numbers(values.begin(), values.end());
    const std::vector<std::string> names(numbers.size(), "x");
    const auto triangle = triangleFromValues(numbers, 1);
    const auto half = fullerTable(names, triangle, {TieRule::Half, 0});
    const auto none = fullerTable(names, triangle, {TieRule::Uncounted, 0});
    const double pairs = static_cast<double>(numbers.size() * (numbers.size() - 1)) / 2;
    RC_ASSERT(half.sum == pairs);
    RC_ASSERT(none.sum <= pairs);
}

/// Turning the direction turns the triangle.
RC_GTEST_PROP(Fuller, OppositeDirection_IsTheTransposedTriangle, (const std::vector<double>& values)) {
    const auto up = triangleFromValues(values, 1);
    const auto down = triangleFromValues(values, -1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        for (std::size_t j = 0; j < values.size(); ++j) RC_ASSERT(up[i][j] == down[j][i]);
    }
}

} // namespace
} // namespace vidette::mcda
