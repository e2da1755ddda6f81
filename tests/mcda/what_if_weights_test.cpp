// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/stability.h"
#include "mcda/what_if_weights.h"
#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using Names = std::vector<std::vector<std::string>>;

std::vector<double> moved(const Ranking& ranking, const std::string& criterion, double share) {
    const std::vector<bool> free(ranking.criteria.size(), false);
    return rescaled(ranking.weights, free, *indexOf(ranking.criteria, criterion), share);
}

std::string winnerAt(const Problem& problem, double priceShare) {
    const auto ranking = *rank(problem);
    const auto answer = reweighed(problem, ranking, moved(ranking, "K1", priceShare));
    return answer->ranking.front().front();
}

TEST(Rescaled, OthersKeepTheirProportions) {
    const auto shares = rescaled({.5, .3, .2}, {false, false, false}, 0, .75);
    EXPECT_TRUE(allNear(shares, {.75, .15, .1}, 1e-15));
}

TEST(Rescaled, ALockedWeightStays) {
    const auto shares = rescaled({.5, .3, .2}, {false, true, false}, 0, .6);
    EXPECT_TRUE(allNear(shares, {.6, .3, .1}, 1e-15));
}

TEST(Rescaled, LocksBoundTheWeight) {
    EXPECT_DOUBLE_EQ(largestShare({.5, .3, .2}, {false, true, false}, 0), .7);
    EXPECT_TRUE(allNear(rescaled({.5, .3, .2}, {false, true, false}, 0, .9), {.7, .3, 0}, 1e-15));
    EXPECT_TRUE(allNear(rescaled({.5, .3, .2}, {false, false, false}, 0, -1), {0, .6, .4}, 1e-15));
}

TEST(Rescaled, NobodyWhoCanGiveWay_LeavesAllAsItWas) {
    EXPECT_TRUE(allNear(rescaled({.5, .3, .2}, {false, true, true}, 0, .9), {.5, .3, .2}, 1e-15));
    EXPECT_TRUE(allNear(rescaled({1}, {false}, 0, .4), {1}, 0));
}

TEST(Rescaled, ALockOnTheOneMoved_SaysNothing) {
    EXPECT_TRUE(allNear(rescaled({.5, .5}, {true, false}, 0, .25), {.25, .75}, 1e-15));
}

TEST(Rescaled, OthersWithoutAnyWeight_ShareEqually) {
    EXPECT_TRUE(allNear(rescaled({1, 0, 0}, {false, false, false}, 0, .5), {.5, .25, .25}, 1e-15));
}

TEST(Rescaled, WeightsThatDoNotSumToOne_AreTakenAsShares) {
    EXPECT_TRUE(allNear(rescaled({2, 1, 1}, {false, true, false}, 0, .25), {.25, .25, .5}, 1e-15));
}

TEST(Rescaled, NoNumber_LeavesAllAsItWas) {
    EXPECT_TRUE(allNear(rescaled({.5, .5}, {false, false}, 0, std::nan("")), {.5, .5}, 0));
}

RC_GTEST_PROP(Rescaled, AnyMove_SumsToOneAndKeepsLocksAndProportions, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 8);
    std::vector<double> weights;
    std::vector<bool> locked;
    for (std::size_t k = 0; k < n; ++k) {
        weights.push_back(*rc::gen::inRange(0, 20) / 10.0);
        locked.push_back(*rc::gen::inRange(0, 3) == 0);
    }
    weights[0] += 0.5;
    const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
    const auto index = *rc::gen::inRange<std::size_t>(0, n);
    const double value = *rc::gen::inRange(-2, 13) / 10.0;
    const auto shares = rescaled(weights, locked, index, value);
    RC_ASSERT(std::abs(std::accumulate(shares.begin(), shares.end(), 0.0) - 1) < 1e-12);
    for (std::size_t j = 0; j < n; ++j) {
        RC_ASSERT(shares[j] >= 0);
        if (j != index && locked[j]) RC_ASSERT(std::abs(shares[j] - weights[j] / sum) < 1e-12);
        for (std::size_t k = 0; k < j; ++k) {
            if (j == index || k == index || locked[j] || locked[k] || weights[j] + weights[k] == 0) continue;
            const double before = weights[j] * shares[k];
            RC_ASSERT(std::abs(before - weights[k] * shares[j]) < 1e-12);
        }
    }
}

/// The turning points of requirement T07: Fuller as the thesis does it.
TEST(Reweighed, FullerThesis_TurnsWhereThePublishedDecisionTurns) {
    EXPECT_EQ(winnerAt(thesisFuller(), .330), "A4");
    EXPECT_EQ(winnerAt(thesisFuller(), .331), "A3");
    EXPECT_EQ(winnerAt(thesisFuller(), .404), "A3");
    EXPECT_EQ(winnerAt(thesisFuller(), .405), "A1");
    EXPECT_EQ(winnerAt(thesisSaaty(), .293), "A4");
    EXPECT_EQ(winnerAt(thesisSaaty(), .294), "A1");
}

/// K1 = 40 %: 0.4 · 1/3 + 0.6/0.72 · (0.191031191031 − 0.28 · 1/3), with the published total of A1.
TEST(Reweighed, FullerThesis_TotalOfA1) {
    const auto problem = thesisFuller();
    const auto ranking = *rank(problem);
    const auto answer = *reweighed(problem, ranking, moved(ranking, "K1", .4));
    EXPECT_NEAR(answer.totals[0], .4 / 3 + .6 / .72 * (.191031191031 - .28 / 3), 1e-12);
    EXPECT_NEAR(answer.weights[1], .16 * .6 / .72, 1e-15);
}

TEST(Reweighed, BadWeights_AreRefusedAsByRank) {
    const auto problem = thesisFuller();
    const auto ranking = *rank(problem);
    EXPECT_EQ(reweighed(problem, ranking, std::vector<double>(7, 0)).error().code, "weights_sum_zero");
    EXPECT_EQ(reweighed(problem, ranking, {1, 1, 1, 1, 1, 1, -1}).error().code, "weight_negative");
    const auto points = reweighed(problem, ranking, std::vector<double>(7, 1));
    EXPECT_TRUE(hasWarning(*points, "weights_sum_not_one"));
}

TEST(Reweighed, NobodyLeft_StaysNobody) {
    Problem problem = tableOf({{1, 2}, {3, 4}});
    problem.constraints = {{"K1", Comparison::AtLeast, {9}, true, ""}};
    const auto ranking = *rank(problem);
    const auto answer = *reweighed(problem, ranking, {.2, .8});
    EXPECT_TRUE(answer.ranking.empty());
    EXPECT_EQ(answer.excluded.size(), 2U);
}

TEST(WithShares, NamedOnesStand_OthersKeepTheirProportions) {
    const auto ranking = *rank(tableOf({{1, 2, 3}, {3, 2, 2}}, {.5, .3, .2}));
    EXPECT_TRUE(allNear(*withShares(ranking, {{"K1", .75}}), {.75, .15, .1}, 1e-15));
    EXPECT_TRUE(allNear(*withShares(ranking, {{"K1", .1}, {"K3", .4}}), {.1, .5, .4}, 1e-15));
    EXPECT_TRUE(allNear(*withShares(ranking, {}), {.5, .3, .2}, 1e-15));
    EXPECT_TRUE(allNear(*withShares(ranking, {{"K1", 2}, {"K2", 1}, {"K3", 1}}), {2, 1, 1}, 0))
        << "all named: as given";
}

TEST(WithShares, Refuses) {
    const auto ranking = *rank(tableOf({{1, 2, 3}, {3, 2, 2}}));
    EXPECT_EQ(withShares(ranking, {{"K9", .5}}).error().code, "unknown_criterion");
    EXPECT_EQ(withShares(ranking, {{"K1", -.5}}).error().code, "weight_negative");
    EXPECT_EQ(withShares(ranking, {{"K1", std::nan("")}}).error().code, "weight_negative");
    EXPECT_EQ(withShares(ranking, {{"K1", .7}, {"K2", .4}}).error().code, "weights_above_one");
}

TEST(WithShares, WithoutWeightsInForce_OthersShareEqually) {
    Problem problem = tableOf({{1, 2, 3}, {3, 2, 2}});
    problem.weights.method = WeightMethod::Entropy;
    problem.constraints = {{"K1", Comparison::AtLeast, {9}, true, ""}};
    EXPECT_TRUE(allNear(*withShares(*rank(problem), {{"K1", .5}}), {.5, .25, .25}, 1e-15));
}

TEST(GivenDirectly, TheMethodBefore_CanBeTakenUpAgain) {
    Problem problem = thesisSaaty();
    const auto before = rank(problem)->weights;
    problem.weights = givenDirectly(problem.weights, kThesisCriteria, {.4, .1, .1, .1, .1, .1, .1});
    EXPECT_EQ(rank(problem)->weights.front(), .4);
    problem.weights.method = WeightMethod::Saaty;
    EXPECT_EQ(rank(problem)->weights, before);
}

/// K3 keeps its 20 %, so K1 has at most 80 %: A1 = t·1 + (.8 − t)·0 + .2·.5 overtakes A2 = (.8 − t)·1 + .2·0
/// at t = .35.
TEST(WeightStability, ALock_MovesTheBorder) {
    const auto ranking = *rank(tableOf({{1, 0, .5}, {0, 1, 0}}, {.5, .3, .2}));
    const auto free = weightStability(ranking, {false, false, false}).front();
    EXPECT_EQ(free.ranges, ranking.stability.front().ranges);
    const auto locked = weightStability(ranking, {false, false, true}).front();
    ASSERT_EQ(locked.ranges.size(), 2U);
    EXPECT_NEAR(locked.ranges[1].from, .35, 1e-12);
    EXPECT_NEAR(locked.ranges[1].to, .8, 1e-12);
    EXPECT_NEAR(locked.high, .8, 1e-12);
    EXPECT_TRUE(weightStability(ranking, {false, true, true}).front().ranges.empty());
}

TEST(WeightStability, NoSums_NoBorders) {
    Problem problem = thesisFuller();
    problem.evaluation.method = EvaluationMethod::Topsis;
    EXPECT_TRUE(weightStability(*rank(problem), std::vector<bool>(7, false)).empty());
}

/// Moving a weight into the middle of a range lets those named for it win.
RC_GTEST_PROP(WeightStability, Locks_AgreeWithTrying, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(2, 6);
    std::vector<std::vector<double>> rows(*rc::gen::inRange<std::size_t>(2, 6));
    for (auto& row : rows)
        for (std::size_t k = 0; k < criteria; ++k) row.push_back(*rc::gen::inRange(0, 9));
    std::vector<double> weights;
    std::vector<bool> locked;
    for (std::size_t k = 0; k < criteria; ++k) {
        weights.push_back(*rc::gen::inRange(0, 9) / 8.0);
        locked.push_back(*rc::gen::inRange(0, 3) == 0);
    }
    weights[0] += 0.5;
    const auto problem = tableOf(rows, weights);
    const auto ranking = *rank(problem);
    const auto all = weightStability(ranking, locked);
    for (std::size_t k = 0; k < criteria; ++k) {
        double end = 0;
        for (const auto& range : all[k].ranges) {
            RC_ASSERT(range.from == end);
            end = range.to;
            if (range.to - range.from < 1e-6) continue;
            const auto there = rescaled(weights, locked, k, (range.from + range.to) / 2);
            RC_ASSERT(reweighed(problem, ranking, there)->ranking.front() == range.winners);
        }
        if (!all[k].ranges.empty()) RC_ASSERT(std::abs(end - largestShare(weights, locked, k)) < 1e-12);
    }
}

constexpr std::array kNumbers{0.0, 1.0, 2.0, 2.0, 3.0, 7.5, -1.0, 100.0};

Problem anyProblem() {
    Problem problem;
    const int criteria = *rc::gen::inRange(1, 5);
    const int alternatives = *rc::gen::inRange(1, 6);
    const bool gaps = *rc::gen::arbitrary<bool>();
    Order everybody{{}};
    for (int a = 0; a < alternatives; ++a) everybody.front().push_back("A" + std::to_string(a));
    for (int k = 0; k < criteria; ++k) {
        const std::string id = "K" + std::to_string(k);
        const auto direction = *rc::gen::element(Direction::Max, Direction::Min);
        problem.criteria.push_back({id, id, "", direction, "", ""});
        problem.weights.values[id] = *rc::gen::element(0.5, 1.0, 7.0);
        problem.weights.judgments.intensity[id] = *rc::gen::inRange(1, 10);
        problem.weights.order.push_back({id});
        problem.evaluation.judgments[id].intensityFromValues = true;
        if (gaps) problem.evaluation.orders[id] = everybody;
    }
    for (int a = 0; a < alternatives; ++a) {
        const std::string id = "A" + std::to_string(a);
        problem.alternatives.push_back({id, id, {}, {}});
        for (const auto& criterion : problem.criteria) {
            if (gaps && *rc::gen::inRange(0, 8) == 0) continue;
            problem.alternatives.back().values[criterion.id] = {*rc::gen::elementOf(kNumbers), "", ""};
        }
    }
    problem.weights.method = static_cast<WeightMethod>(*rc::gen::inRange(0, 9));
    problem.evaluation.method = static_cast<EvaluationMethod>(*rc::gen::inRange(0, 9));
    problem.evaluation.synthesis = *rc::gen::element(Synthesis::Distributive, Synthesis::Ideal);
    return problem;
}

std::vector<std::string> messagesOf(const Ranking& ranking) {
    std::vector<std::string> messages;
    for (const auto& warning : ranking.warnings) messages.push_back(warning.code + " " + warning.message);
    std::sort(messages.begin(), messages.end());
    return messages;
}

/// Whatever the methods, the answer is that of ranking from the beginning.
RC_GTEST_PROP(Reweighed, AnyProblem_AnswersAsRankDoes, ()) {
    const Problem problem = anyProblem();
    const auto before = rank(problem);
    if (!before) return;
    std::vector<double> weights;
    for (std::size_t k = 0; k < before->criteria.size(); ++k)
        weights.push_back(*rc::gen::inRange(0, 9) / 8.0);
    Problem asked = problem;
    asked.weights = givenDirectly(problem.weights, before->criteria, weights);
    const auto expected = rank(asked);
    const auto found = reweighed(problem, *before, weights);
    RC_ASSERT(found.has_value() == expected.has_value());
    if (!found) {
        RC_ASSERT(found.error().code == expected.error().code);
        return;
    }
    RC_ASSERT(found->criteria == expected->criteria);
    RC_ASSERT(found->alternatives == expected->alternatives);
    RC_ASSERT(found->weights == expected->weights);
    RC_ASSERT(found->local == expected->local);
    RC_ASSERT(found->totals == expected->totals);
    RC_ASSERT(found->lowerIsBetter == expected->lowerIsBetter);
    RC_ASSERT(found->ranking == expected->ranking);
    RC_ASSERT(found->contributions == expected->contributions);
    RC_ASSERT(found->excluded == expected->excluded);
    RC_ASSERT(found->stability == expected->stability);
    RC_ASSERT(found->nearTie == expected->nearTie);
    RC_ASSERT(messagesOf(*found) == messagesOf(*expected));
}

} // namespace
} // namespace vidette::mcda
