// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/rank_reversal.h"

#include "mcda/ranking.h"
#include "near.h"
#include "published_cases.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace vidette::mcda {
namespace {

using Groups = std::vector<std::vector<std::string>>;

constexpr double kExact = 1e-12;

RankReversals audit(const Problem& problem) {
    const auto result = rankReversals(problem, base::Task());
    EXPECT_TRUE(result.has_value()) << (result ? "" : result.error().message);
    return result.value_or(RankReversals{});
}

ReversalTrial trial(const RankReversals& all, const std::string& code, const std::string& subject) {
    for (const auto& one : all.trials) {
        if (one.code == code && one.subject == subject) return one;
    }
    ADD_FAILURE() << "no trial " << code << " " << subject;
    return {};
}

std::vector<std::string> codes(const RankReversals& all) {
    std::vector<std::string> result;
    for (const auto& one : all.trials) result.push_back(one.code + " " + one.subject);
    return result;
}

bool turns(const ReversalTrial& one, const TurnedPair& pair) {
    return std::find(one.turned.begin(), one.turned.end(), pair) != one.turned.end();
}

TEST(RankReversal, FullerThesisWithoutA5_MakesA3Win) {
    const auto all = audit(thesisFuller());
    EXPECT_EQ(all.order.front(), (std::vector<std::string>{"A4"}));
    const auto one = trial(all, "leave_out", "A5");
    EXPECT_EQ(one.alternatives, (std::vector<std::string>{"A1", "A2", "A3", "A4"}));
    EXPECT_NEAR(one.totals[2], 18343. / 63000, kExact);
    EXPECT_NEAR(one.totals[3], 18259. / 63000, kExact);
    EXPECT_TRUE(one.firstChanges);
    EXPECT_EQ(one.turned, (std::vector<TurnedPair>{{"A4", "A3", PairTurn::Turned}}));
    EXPECT_EQ(one.done, "A5 is left out");
}

TEST(RankReversal, FullerWithHalfPointsWithoutA5_TiesA3AndA4) {
    const auto all = audit(thesisFuller(TieRule::Half, 1));
    const auto one = trial(all, "leave_out", "A5");
    EXPECT_NEAR(one.totals[2], 159. / 560, kExact);
    EXPECT_NEAR(one.totals[3], 159. / 560, kExact);
    EXPECT_EQ(one.order.front(), (std::vector<std::string>{"A3", "A4"}));
    EXPECT_TRUE(one.firstChanges);
    EXPECT_TRUE(turns(one, {"A4", "A3", PairTurn::BecameTie}));
}

TEST(RankReversal, SaatyThesisWithoutA5_MakesA1Win) {
    const auto one = trial(audit(thesisSaaty()), "leave_out", "A5");
    EXPECT_NEAR(one.totals[0], .2792, 5e-5);
    EXPECT_NEAR(one.totals[3], .2786, 5e-5);
    EXPECT_TRUE(one.firstChanges);
    EXPECT_TRUE(turns(one, {"A4", "A1", PairTurn::Turned}));
}

TEST(RankReversal, FullerThesis_TriesTheThreeOtherConventions) {
    const auto all = audit(thesisFuller());
    EXPECT_EQ(codes(all), (std::vector<std::string>{
                              "leave_out A1", "leave_out A2", "leave_out A3", "leave_out A4", "leave_out A5",
                              "add_copy A1", "add_copy A2", "add_copy A3", "add_copy A4", "add_copy A5",
                              "fuller_rule half+0", "fuller_rule half+1", "fuller_rule uncounted+0"}));
    EXPECT_TRUE(trial(all, "fuller_rule", "half+0").firstChanges);
    EXPECT_TRUE(trial(all, "fuller_rule", "uncounted+0").firstChanges);
    const auto textbook = trial(all, "fuller_rule", "half+1");
    EXPECT_FALSE(textbook.firstChanges);
    EXPECT_EQ(textbook.turned, (std::vector<TurnedPair>{{"A5", "A2", PairTurn::Turned}}));
}

TEST(RankReversal, AConventionOfNoName_IsComparedWithAllFour) {
    const auto all = audit(thesisFuller(TieRule::Half, .5));
    EXPECT_EQ(std::count_if(all.trials.begin(), all.trials.end(),
                            [](const auto& one) { return one.code == "fuller_rule"; }),
              4);
}

TEST(RankReversal, SaatyThesis_TriesSynthesisAndEigenvector) {
    const auto all = audit(thesisSaaty());
    const auto ideal = trial(all, "synthesis", "ideal");
    EXPECT_EQ(ideal.order, (Groups{{"A4"}, {"A3"}, {"A1"}, {"A2"}, {"A5"}}));
    EXPECT_FALSE(ideal.firstChanges);
    EXPECT_TRUE(turns(ideal, {"A1", "A3", PairTurn::Turned}));
    const auto vector = trial(all, "priority", "eigenvector");
    EXPECT_TRUE(allNear(vector.totals,
                        {.238500213965, .156193388664, .211104098449, .239043762107, .155158536816}, 5e-12));
    EXPECT_TRUE(vector.turned.empty());
    EXPECT_EQ(codes(all).size(), 12U);
    Problem idealNow = thesisSaaty(Priority::Eigenvector);
    idealNow.evaluation.synthesis = Synthesis::Ideal;
    const auto other = audit(idealNow);
    EXPECT_EQ(trial(other, "synthesis", "distributive").order.front(), (std::vector<std::string>{"A4"}));
    EXPECT_FALSE(trial(other, "priority", "geometric_mean").order.empty());
}

TEST(RankReversal, MixedMethods_TryBothFamilies) {
    Problem problem = thesisFuller();
    problem.weights = thesisSaaty().weights;
    const auto found = codes(audit(problem));
    EXPECT_EQ(std::count(found.begin(), found.end(), "priority eigenvector"), 1);
    EXPECT_EQ(std::count(found.begin(), found.end(), "fuller_rule half+0"), 1);
    EXPECT_EQ(std::count(found.begin(), found.end(), "synthesis ideal"), 0);
}

/// Belton & Gear (1983), Omega 11(3): a copy of B makes A win. Ideal synthesis withstands it.
Problem beltonGear() {
    Problem problem = tableOf({{1, 9, 8}, {9, 1, 9}, {1, 1, 1}});
    const std::vector<std::string> ids{"A", "B", "C"};
    for (std::size_t a = 0; a < ids.size(); ++a)
        problem.alternatives[a].id = problem.alternatives[a].name = ids[a];
    problem.evaluation.method = EvaluationMethod::Saaty;
    problem.evaluation.judgments["K1"].cells = {{"1", "1/9", "1"}, {"9", "1", "9"}, {"1", "1/9", "1"}};
    problem.evaluation.judgments["K2"].cells = {{"1", "9", "9"}, {"1/9", "1", "1"}, {"1/9", "1", "1"}};
    problem.evaluation.judgments["K3"].cells = {{"1", "8/9", "8"}, {"9/8", "1", "9"}, {"1/8", "1/9", "1"}};
    return problem;
}

TEST(RankReversal, BeltonAndGear_ACopyOfTheWinnerMakesTheSecondWin) {
    const auto cases = publishedCases();
    if (!cases) GTEST_SKIP() << "no reference data";
    const auto one = caseNamed(*cases, "cases", "belton_gear_1983");
    const auto& figures = one["computed_full_precision"];
    EXPECT_TRUE(allNear(rank(beltonGear())->totals, numbers(figures["totals_3"]), kExact));
    const auto all = audit(beltonGear());
    const auto copied = trial(all, "add_copy", "B");
    EXPECT_TRUE(allNear(copied.totals, numbers(figures["totals_4"]), kExact));
    EXPECT_TRUE(allNear(copied.totals, numbers(one["expected"]["totals_4"]), one["tolerance"]));
    EXPECT_EQ(copied.order, (Groups{{"A"}, {"B", "B'"}, {"C"}}));
    EXPECT_TRUE(copied.firstChanges);
    EXPECT_EQ(copied.turned, (std::vector<TurnedPair>{{"B", "A", PairTurn::Turned}}));
    EXPECT_EQ(copied.done, "a copy of B is added");
}

TEST(RankReversal, BeltonAndGearIdeal_WithstandsCopies) {
    Problem problem = beltonGear();
    problem.evaluation.synthesis = Synthesis::Ideal;
    const auto all = audit(problem);
    for (const auto& one : all.trials) {
        if (one.code != "add_copy") continue;
        EXPECT_TRUE(one.turned.empty()) << one.subject;
    }
}

TEST(RankReversal, LeavingOutTheWinner_ChangesNothingWhenTheNextFollows) {
    const auto all = audit(tableOf({{3}, {2}, {1}}));
    for (const auto& one : all.trials) {
        EXPECT_FALSE(one.firstChanges) << one.code << one.subject;
        EXPECT_TRUE(one.turned.empty());
    }
}

/// Sums of values as they are look at one alternative at a time, so nobody else can turn an order.
RC_GTEST_PROP(RankReversal, PlainSums_NeverTurn, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 4);
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 6);
    std::vector<std::vector<double>> rows(alternatives, std::vector<double>(criteria));
    for (auto& row : rows) {
        for (double& value : row) value = *rc::gen::inRange(0, 5);
    }
    const auto all = rankReversals(tableOf(rows), base::Task());
    RC_ASSERT(all.has_value());
    RC_ASSERT(all->trials.size() == (alternatives > 1 ? 2 * alternatives : 1));
    for (const auto& one : all->trials) {
        RC_ASSERT(!one.error.has_value());
        RC_ASSERT(one.turned.empty());
        RC_ASSERT(!one.firstChanges);
    }
}

TEST(RankReversal, Excluded_StayExcluded) {
    Problem problem = thesisFuller();
    problem.constraints = {{"K3", Comparison::AtLeast, {90}, true, ""}}; // A5 has 82
    problem.alternatives[1].values.erase("K6");                          // A2 is set aside
    const auto all = audit(problem);
    ASSERT_EQ(all.trials.size(), 9U);
    for (const auto& one : all.trials) {
        EXPECT_FALSE(one.error.has_value());
        EXPECT_FALSE(indexOf(one.alternatives, "A5").has_value());
        EXPECT_FALSE(indexOf(one.alternatives, "A2").has_value());
    }
}

/// A matrix without names stands for all three, the excluded one too.
TEST(RankReversal, MatricesOfExcluded_ArePassedOver) {
    Problem problem = beltonGear();
    problem.constraints = {{"K3", Comparison::AtLeast, {5}, true, ""}}; // C has 1
    const auto all = audit(problem);
    EXPECT_EQ(all.order, (Groups{{"B"}, {"A"}}));
    for (const auto& one : all.trials) EXPECT_FALSE(one.error.has_value()) << one.code << one.subject;
}

TEST(RankReversal, OneAlternative_IsOnlyCopied) {
    EXPECT_EQ(codes(audit(tableOf({{1, 2}}))), (std::vector<std::string>{"add_copy A1"}));
}

/// Weights from data need two alternatives.
TEST(RankReversal, ATrialThatFails_KeepsItsReason) {
    Problem problem = tableOf({{1, 2}, {2, 1}});
    problem.weights.method = WeightMethod::Critic;
    const auto one = trial(audit(problem), "leave_out", "A1");
    ASSERT_TRUE(one.error.has_value());
    EXPECT_EQ(one.error->code, "too_few_alternatives");
    EXPECT_TRUE(one.order.empty());
    EXPECT_FALSE(one.firstChanges);
}

TEST(RankReversal, GapsThatFallApart_AreAReason) {
    Problem problem = beltonGear();
    problem.evaluation.judgments["K1"].cells = {{"1", "2", ""}, {"", "1", "3"}, {"", "", "1"}};
    const auto one = trial(audit(problem), "leave_out", "B");
    ASSERT_TRUE(one.error.has_value());
    EXPECT_EQ(one.error->code, "comparison_graph_disconnected");
}

TEST(RankReversal, TurnedPairs_TellTurnsFromTies) {
    const Groups before{{"A", "B"}, {"C"}, {"D"}};
    const Groups after{{"C"}, {"B", "X"}, {"A", "D"}};
    EXPECT_EQ(turnedPairs({"A", "B", "C", "D"}, before, after),
              (std::vector<TurnedPair>{{"B", "A", PairTurn::TieBroken},
                                       {"A", "C", PairTurn::Turned},
                                       {"A", "D", PairTurn::BecameTie},
                                       {"B", "C", PairTurn::Turned}}));
    EXPECT_TRUE(turnedPairs({}, before, after).empty());
}

TEST(RankReversal, RefusedProblems_AreRefusedHereToo) {
    Problem problem = thesisFuller();
    problem.criteria.clear();
    EXPECT_EQ(rankReversals(problem, base::Task()).error().code, "no_criteria");
    problem = thesisFuller();
    problem.constraints = {{"K1", Comparison::AtMost, {1}, true, ""}};
    EXPECT_EQ(rankReversals(problem, base::Task()).error().code, "nobody_left");
}

TEST(RankReversal, Cancelled_IsSaid) {
    base::Task task;
    task.cancel();
    EXPECT_EQ(rankReversals(thesisFuller(), task).error().code, "cancelled");
}

TEST(RankReversal, Progress_RunsToOne) {
    double last = 0;
    const base::Task task([&](double done) { last = done; });
    ASSERT_TRUE(rankReversals(thesisFuller(), task).has_value());
    EXPECT_EQ(last, 1);
}

} // namespace
} // namespace vidette::mcda
