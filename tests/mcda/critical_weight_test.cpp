// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/critical_weight.h"

#include "published_cases.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

const WeightChange* find(const CriticalWeights& all, const std::string& criterion, const std::string& first,
                         const std::string& second) {
    for (const auto& one : all.changes) {
        if (one.criterion == criterion && one.first == first && one.second == second) return &one;
    }
    return nullptr;
}

CriticalWeights critical(const Problem& problem) {
    return criticalWeights(*rank(problem)).value();
}

/// Triantaphyllou & Sánchez (1997), Decision Sciences 28(1), numerical example of the weighted sum.
TEST(CriticalWeight, PublishedExample_HasItsTotalsAndItsChange) {
    const auto all = publishedCases();
    if (!all) GTEST_SKIP() << "no reference data";
    const auto one = caseNamed(*all, "cases", "triantaphyllou_sanchez_1997");
    Problem problem = tableProblem(one["inputs"]);
    problem.evaluation.normalisation = Normalisation::None;
    const auto ranking = *rank(problem);
    for (std::size_t a = 0; a < 4; ++a)
        EXPECT_NEAR(ranking.totals[a], one["expected"]["P"][a].get<double>(), one["tolerance"]["P"]);
    const auto found = *criticalWeights(ranking);
    const auto* change = find(found, "K3", "A1", "A2");
    ASSERT_NE(change, nullptr);
    EXPECT_NEAR(*change->percent, -one["expected"]["percent_1_2_C3"].get<double>(),
                one["tolerance"]["percent_1_2_C3"]);
    EXPECT_NEAR(*change->percent, -one["computed_full_precision"]["percent_1_2_C3"].get<double>(), 1e-9);
}

/// In that example the third criterion decides the first place, and the first the nearest pair of all, A2 and
/// A3 (computed by hand from δ = (P_j − P_i)/(a_jk − a_ik)).
TEST(CriticalWeight, PublishedExample_NamesTheMostCriticalCriteria) {
    const auto all = publishedCases();
    if (!all) GTEST_SKIP() << "no reference data";
    Problem problem = tableProblem(caseNamed(*all, "cases", "triantaphyllou_sanchez_1997")["inputs"]);
    problem.evaluation.normalisation = Normalisation::None;
    const auto found = critical(problem);
    ASSERT_TRUE(found.top && found.any && found.anyAbsolute);
    EXPECT_EQ(found.top->criterion, "K3");
    EXPECT_EQ(found.top->second, "A2");
    EXPECT_EQ(found.any->first, "A2");
    EXPECT_EQ(found.any->second, "A3");
    EXPECT_EQ(found.any->criterion, "K1");
    EXPECT_NEAR(*found.any->percent, 100 * (.27677615 - .26226621) / (.4509 - .2163) / .3277, 1e-6);
}

/// 2·w1 against 1·w2: with w2 = 0.4 the tie lies at w1 = 0.2, after dividing by the sum at 1/3.
TEST(CriticalWeight, TwoByTwo_TiesAtTheCrossing) {
    const auto found = critical(tableOf({{2, 0}, {0, 1}}, {.6, .4}));
    const auto* falls = find(found, "K1", "A1", "A2");
    ASSERT_NE(falls, nullptr);
    EXPECT_NEAR(falls->change, -.4, 1e-12);
    EXPECT_NEAR(*falls->percent, -200. / 3, 1e-9);
    EXPECT_NEAR(falls->weight, .2, 1e-12);
    EXPECT_NEAR(falls->renormalisedWeight, 1. / 3, 1e-12);
    const auto* rises = find(found, "K2", "A1", "A2");
    ASSERT_NE(rises, nullptr);
    EXPECT_NEAR(rises->change, .8, 1e-12);
    EXPECT_NEAR(rises->renormalisedWeight, 2. / 3, 1e-12);
    EXPECT_EQ(found.top->criterion, "K1");
    EXPECT_EQ(found.topAbsolute->criterion, "K1");
    EXPECT_NEAR(*found.criticality[1], 200, 1e-9);
}

/// The renormalised weights nearest to those in force are the limits that weightStability() finds by moving
/// all weights together.
TEST(CriticalWeight, ChangesOfTheFirstPlace_LieWhereStabilityEnds) {
    Problem ideal = thesisSaaty();
    ideal.evaluation.synthesis = Synthesis::Ideal;
    for (const Problem& problem : {thesisFuller(), thesisSaaty(), thesisFuller(TieRule::Half, 1), ideal}) {
        const auto ranking = *rank(problem);
        const auto found = *criticalWeights(ranking);
        for (const auto& stability : ranking.stability) {
            double low = 0;
            double high = 1;
            for (const auto& one : found.changes) {
                const bool isFirst = one.first == ranking.ranking.front().front();
                if (!isFirst || one.criterion != stability.criterion) continue;
                if (one.change < 0) low = std::max(low, one.renormalisedWeight);
                if (one.change > 0) high = std::min(high, one.renormalisedWeight);
            }
            EXPECT_NEAR(low, stability.low, 1e-9) << stability.criterion;
            EXPECT_NEAR(high, stability.high, 1e-9) << stability.criterion;
        }
    }
}

TEST(CriticalWeight, EachCriterion_HasItsSmallestChanges) {
    for (const Problem& problem : {thesisFuller(), thesisSaaty(), tableOf({{2, 0}, {0, 1}}, {1, 0})}) {
        const auto ranking = *rank(problem);
        const auto found = *criticalWeights(ranking);
        ASSERT_EQ(found.topOf.size(), found.criteria.size());
        for (std::size_t k = 0; k < found.criteria.size(); ++k) {
            double top = 1e9;
            double any = 1e9;
            for (const auto& one : found.changes) {
                if (one.criterion != found.criteria[k]) continue;
                any = std::min(any, std::abs(one.change));
                if (one.first == ranking.ranking.front().front()) top = std::min(top, std::abs(one.change));
            }
            EXPECT_EQ(found.topOf[k] ? std::abs(found.topOf[k]->change) : 1e9, top);
            EXPECT_EQ(found.anyOf[k] ? std::abs(found.anyOf[k]->change) : 1e9, any);
        }
    }
}

/// Of two by two above: each of both weights turns the first place, by −0.4 and +0.8.
TEST(CriticalWeight, TwoByTwo_NamesTheChangeOfEachCriterion) {
    const auto found = critical(tableOf({{2, 0}, {0, 1}}, {.6, .4}));
    EXPECT_NEAR(found.topOf[0]->change, -.4, 1e-12);
    EXPECT_NEAR(found.topOf[1]->change, .8, 1e-12);
    EXPECT_EQ(found.anyOf, found.topOf);
}

TEST(CriticalWeight, NoWeight_HasNoPercent) {
    const auto found = critical(tableOf({{2, 0}, {0, 1}}, {1, 0}));
    const auto* rises = find(found, "K2", "A1", "A2");
    ASSERT_NE(rises, nullptr);
    EXPECT_FALSE(rises->percent.has_value());
    EXPECT_NEAR(rises->change, 2, 1e-12);
    EXPECT_FALSE(found.top.has_value());
    EXPECT_EQ(found.topAbsolute->criterion, "K2");
    EXPECT_FALSE(found.criticality[1].has_value());
}

TEST(CriticalWeight, ADominatedAlternative_IsNeverAhead) {
    const auto found = critical(tableOf({{2, 3}, {1, 2}}));
    EXPECT_TRUE(found.changes.empty());
    EXPECT_FALSE(found.any.has_value());
}

TEST(CriticalWeight, TiesNow_AreNoOrderToTurn) {
    EXPECT_TRUE(critical(tableOf({{1, 0}, {0, 1}})).changes.empty());
}

/// Without the only criterion that tells them apart two alternatives tie; they are never turned.
TEST(CriticalWeight, AWeightOfZero_TurnsNobody) {
    EXPECT_TRUE(critical(tableOf({{1}, {3}})).changes.empty());
    EXPECT_TRUE(critical(tableOf({{3, 1}, {1, 1}}, {.25, .75})).changes.empty());
}

TEST(CriticalWeight, OneAlternative_HasNobodyToTurnWith) {
    EXPECT_TRUE(critical(tableOf({{1, 2}})).changes.empty());
}

TEST(CriticalWeight, MethodsThatAreNoSums_AreSaid) {
    Problem problem = thesisFuller();
    for (const auto method :
         {EvaluationMethod::Topsis, EvaluationMethod::Vikor, EvaluationMethod::Lexicographic}) {
        problem.evaluation.method = method;
        EXPECT_EQ(criticalWeights(*rank(problem)).error().code, "not_additive");
        EXPECT_EQ(criticalForFirst(*rank(problem)).error().code, "not_additive");
    }
}

TEST(CriticalWeight, NobodyLeft_IsSaid) {
    Problem problem = thesisFuller();
    problem.constraints = {{"K1", Comparison::AtMost, {1}, true, ""}};
    EXPECT_EQ(criticalWeights(*rank(problem)).error().code, "nobody_left");
    EXPECT_EQ(criticalForFirst(*rank(problem)).error().code, "nobody_left");
}

/// At every change the two tie; a little further they are turned, a little before they are not.
RC_GTEST_PROP(CriticalWeight, Changes_TurnWhatTheyName, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::vector<double>> rows(alternatives, std::vector<double>(criteria));
    for (auto& row : rows) {
        for (double& value : row) value = *rc::gen::inRange(0, 6);
    }
    std::vector<double> weights(criteria);
    for (double& weight : weights) weight = *rc::gen::inRange(0, 5);
    weights[0] += 1;
    const auto ranking = *rank(tableOf(rows, weights));
    const auto lead = [&](const WeightChange& one, double part) {
        double sum = 0;
        for (std::size_t k = 0; k < criteria; ++k) {
            const double moved = weights[k] + (ranking.criteria[k] == one.criterion ? part * one.change : 0);
            sum += moved * (rows[*indexOf(ranking.alternatives, one.first)][k] -
                            rows[*indexOf(ranking.alternatives, one.second)][k]);
        }
        return sum;
    };
    const auto found = *criticalWeights(ranking);
    RC_ASSERT(*criticalForFirst(ranking) == found.topAbsolute);
    for (const auto& one : found.changes) {
        RC_ASSERT(std::abs(lead(one, 1)) < 1e-9);
        RC_ASSERT(lead(one, .999) > 0);
        RC_ASSERT(lead(one, 1.001) < 0);
        RC_ASSERT(one.weight > 0);
    }
}

} // namespace
} // namespace vidette::mcda
