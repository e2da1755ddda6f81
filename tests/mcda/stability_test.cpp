// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/stability.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

/// The requirement names the first step of 0.001 at which another wins; the exact weight lies within it.
constexpr double kStep = 0.001;

const WeightStability& of(const Ranking& ranking, const std::string& criterion) {
    return ranking.stability.at(*indexOf(ranking.criteria, criterion));
}

void expectTurn(const WeightStability& stability, std::size_t range, double step, const std::string& winner) {
    ASSERT_GT(stability.ranges.size(), range);
    EXPECT_LE(stability.ranges[range].from, step);
    EXPECT_GT(stability.ranges[range].from, step - kStep);
    EXPECT_EQ(stability.ranges[range].winners, (std::vector<std::string>{winner}));
}

/// Requirement T07: the winner as the weight of the price runs from 0 to 1, for the published decision.
TEST(Stability, SaatyThesis_TurnsToA1At294) {
    const auto ranking = *rank(thesisSaaty());
    const auto& price = of(ranking, "K1");
    EXPECT_EQ(price.ranges.size(), 2U);
    EXPECT_EQ(price.ranges[0].winners, (std::vector<std::string>{"A4"}));
    expectTurn(price, 1, .294, "A1");
    EXPECT_NEAR(price.high, .2931, 5e-5);
}

TEST(Stability, FullerThesis_TurnsToA3At331AndToA1At405) {
    const auto ranking = *rank(thesisFuller());
    expectTurn(of(ranking, "K1"), 1, .331, "A3");
    expectTurn(of(ranking, "K1"), 2, .405, "A1");
    EXPECT_NEAR(of(ranking, "K1").high, .3309, 5e-5);
}

TEST(Stability, FullerWithHalfPoints_TurnsToA3At276AndToA1At377) {
    const auto ranking = *rank(thesisFuller(TieRule::Half, 1));
    expectTurn(of(ranking, "K1"), 1, .276, "A3");
    expectTurn(of(ranking, "K1"), 2, .377, "A1");
}

TEST(Stability, SaatyAsPrinted_HoldsUpTo2951AndUpTo0480ForTheDisk) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.saaty.nonreciprocal = Nonreciprocal::AsGiven;
    const auto ranking = *rank(problem);
    EXPECT_NEAR(of(ranking, "K1").high, .2951, 5e-5);
    EXPECT_NEAR(of(ranking, "K7").high, .0480, 5e-5);
}

TEST(NearestTurn, OfThePublishedDecisions_IsThePriceOrTheDisk) {
    const auto saaty = nearestTurn(*rank(thesisSaaty()));
    ASSERT_TRUE(saaty);
    const Ranking ranking = *rank(thesisSaaty());
    double least = 1;
    for (const auto& one : ranking.stability) {
        if (one.high < 1) least = std::min(least, one.high - one.weight);
        if (one.low > 0) least = std::min(least, one.weight - one.low);
    }
    EXPECT_DOUBLE_EQ(std::abs(saaty->at - saaty->now), least);
    EXPECT_EQ(saaty->above, saaty->at > saaty->now);
    EXPECT_NE(saaty->winners, ranking.ranking.front());
}

TEST(NearestTurn, BorderAtTheWeightItself_NamesWhoWinsBeyond) {
    Ranking ranking;
    ranking.stability = {{"K1", .5, {{0, .5, {"A"}}, {.5, 1, {"B"}}}, 0, .5},
                         {"K2", .3, {{0, 1, {"A"}}}, 0, 1}};
    EXPECT_EQ(nearestTurn(ranking), (Turn{"K1", .5, .5, true, {"B"}}));
    ranking.stability = {{"K1", .5, {{0, .5, {"A"}}, {.5, 1, {"B"}}}, .5, 1}};
    EXPECT_EQ(nearestTurn(ranking), (Turn{"K1", .5, .5, false, {"A"}}));
}

TEST(NearestTurn, WhereOneAlwaysWins_IsNone) {
    Ranking ranking;
    EXPECT_FALSE(nearestTurn(ranking));
    ranking.stability = {{"K1", .5, {{0, 1, {"A"}}}, 0, 1}};
    EXPECT_FALSE(nearestTurn(ranking));
}

TEST(Stability, EqualLines_WinTogether) {
    const auto all = weightStability({"K1", "K2"}, {"A", "B"}, {.5, .5}, {{1, 1}, {2, 2}});
    ASSERT_EQ(all.size(), 2U);
    ASSERT_EQ(all[0].ranges.size(), 1U);
    EXPECT_EQ(all[0].ranges[0].winners, (std::vector<std::string>{"A", "B"}));
}

TEST(Stability, OneAlternative_HasNothingToTurn) {
    EXPECT_TRUE(weightStability({"K1", "K2"}, {"A"}, {.5, .5}, {{1}, {2}}).empty());
}

TEST(Stability, AllWeightOnOneCriterion_LetsTheOthersShareEqually) {
    const auto all = weightStability({"K1", "K2", "K3"}, {"A", "B"}, {1, 0, 0}, {{1, 0}, {0, 1}, {0, 3}});
    EXPECT_NEAR(all[0].low, 2.0 / 3, 1e-12); // A: t, B: 2(1-t)
    EXPECT_EQ(all[0].high, 1);
}

TEST(Stability, TotalsWithinTheTolerance_ShareAPlace) {
    const auto groups = inOrder({"A", "B", "C"}, {159. / 560, 0.1 + 159. / 560 - 0.1, .5}, false);
    EXPECT_EQ(groups, (std::vector<std::vector<std::string>>{{"C"}, {"A", "B"}}));
}

TEST(Stability, LowerIsBetter_TurnsTheOrder) {
    EXPECT_EQ(inOrder({"A", "B"}, {1, 0}, true), (std::vector<std::vector<std::string>>{{"B"}, {"A"}}));
}

TEST(Stability, AClearLead_IsNoNearTie) {
    Problem problem = thesisTable();
    problem.alternatives = {{"A", "A", {{"K1", {10, "", ""}}}, ""}, {"B", "B", {{"K1", {20, "", ""}}}, ""}};
    problem.criteria.resize(1);
    EXPECT_FALSE(rank(problem)->nearTie.has_value());
}

struct Case {
    std::vector<double> weights;
    std::vector<std::vector<double>> local;
};

Case anyCase() {
    Case one;
    const auto criteria = *rc::gen::inRange<std::size_t>(2, 6);
    const auto alternatives = *rc::gen::inRange<std::size_t>(2, 6);
    for (std::size_t k = 0; k < criteria; ++k) {
        one.weights.push_back(*rc::gen::inRange(1, 20));
        one.local.emplace_back();
        for (std::size_t a = 0; a < alternatives; ++a)
            one.local[k].push_back(*rc::gen::inRange(0, 30) / 10.0);
    }
    return one;
}

double totalAt(const Case& one, std::size_t criterion, std::size_t alternative, double t) {
    double rest = 0;
    for (std::size_t k = 0; k < one.weights.size(); ++k) rest += k == criterion ? 0 : one.weights[k];
    double total = t * one.local[criterion][alternative];
    for (std::size_t k = 0; k < one.weights.size(); ++k) {
        if (k != criterion) total += (1 - t) * one.weights[k] / rest * one.local[k][alternative];
    }
    return total;
}

/// The closed form says the same as trying weights.
RC_GTEST_PROP(Stability, ClosedForm_AgreesWithTrying, ()) {
    const Case one = anyCase();
    std::vector<std::string> criteria(one.weights.size());
    std::vector<std::string> alternatives;
    for (std::size_t a = 0; a < one.local[0].size(); ++a) alternatives.push_back("A" + std::to_string(a));
    const auto all = weightStability(criteria, alternatives, one.weights, one.local);
    for (std::size_t k = 0; k < all.size(); ++k) {
        double end = 0;
        for (const auto& range : all[k].ranges) {
            RC_ASSERT(range.from == end);
            end = range.to;
            const double middle = (range.from + range.to) / 2;
            double best = -1;
            for (std::size_t a = 0; a < alternatives.size(); ++a)
                best = std::max(best, totalAt(one, k, a, middle));
            for (std::size_t a = 0; a < alternatives.size(); ++a) {
                const bool wins = indexOf(range.winners, alternatives[a]).has_value();
                const double behind = best - totalAt(one, k, a, middle);
                const bool right = !wins || behind < 1e-9;
                RC_ASSERT(right);
            }
        }
        RC_ASSERT(end == 1);
        const bool inside = all[k].low <= all[k].weight + 1e-12 && all[k].weight <= all[k].high + 1e-12;
        RC_ASSERT(inside);
    }
}

} // namespace
} // namespace vidette::mcda
