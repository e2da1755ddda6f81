// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/weights_by_method.h"
#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <numeric>

namespace vidette::mcda {
namespace {

/// The published decision with both kinds of judgments of criteria.
Problem thesisBoth() {
    Problem problem = thesisSaaty();
    problem.weights.order = kThesisOrder;
    return problem;
}

std::vector<double> weightsBy(const Problem& problem, const std::string& code) {
    for (const auto& one : weightsByMethod(problem, *rank(problem)))
        if (one.code == code) return one.weights;
    return {};
}

std::vector<std::string> codesOf(const Problem& problem) {
    std::vector<std::string> codes;
    for (const auto& one : weightsByMethod(problem, *rank(problem))) codes.push_back(one.code);
    return codes;
}

/// The thesis, section 3.5 and 3.6: Fuller's weights, and Saaty's by geometric mean to three digits.
TEST(WeightsByMethod, Thesis_PrintedWeights) {
    EXPECT_TRUE(
        allNear(weightsBy(thesisBoth(), "fuller_uncounted+1"), {.28, .16, .16, .16, .12, .08, .04}, 1e-12));
    EXPECT_TRUE(allNear(weightsBy(thesisBoth(), "saaty_geometric_mean"),
                        {.289, .170, .170, .170, .098, .061, .041}, 5e-4));
}

/// Power iteration by hand, to nine digits.
TEST(WeightsByMethod, Thesis_Eigenvector) {
    EXPECT_TRUE(allNear(weightsBy(thesisBoth(), "saaty_eigenvector"),
                        {.290455601, .169572341, .169572341, .169572341, .098353104, .061492745, .040981528},
                        1e-9));
}

/// On judgments without contradiction half points with 1 added are the rank sum: (7, 5, 5, 5, 3, 2, 1)/28.
TEST(WeightsByMethod, RankSum_IsFullerWithHalfPointsAndOne) {
    const std::vector<double> expected{7. / 28, 5. / 28, 5. / 28, 5. / 28, 3. / 28, 2. / 28, 1. / 28};
    EXPECT_TRUE(allNear(weightsBy(thesisBoth(), "rank_sum"), expected, 1e-12));
    EXPECT_TRUE(allNear(weightsBy(thesisBoth(), "fuller_half+1"), expected, 1e-12));
}

/// (1 + 1/2 + … + 1/7)/7 for the first, (1/7)/7 for the last.
TEST(WeightsByMethod, OrderCentroid) {
    const auto weights = weightsBy(thesisBoth(), "roc");
    EXPECT_NEAR(weights.front(), 363. / 140 / 7, 1e-12);
    EXPECT_NEAR(weights.back(), 1. / 49, 1e-12);
}

TEST(WeightsByMethod, WithoutJudgments_OnlyWhatNeedsNone) {
    EXPECT_EQ(codesOf(tableOf({{1, 2}, {2, 1}})),
              (std::vector<std::string>{"given", "equal", "rank_sum", "roc", "entropy", "critic"}));
}

TEST(WeightsByMethod, WithoutAnOrder_ThatOfTheWeightsInForceIsTaken) {
    const auto problem = tableOf({{1, 2, 3}, {2, 1, 5}}, {.2, .5, .3});
    EXPECT_TRUE(allNear(weightsBy(problem, "rank_sum"), {1. / 6, 3. / 6, 2. / 6}, 1e-12));
}

TEST(WeightsByMethod, Points_AreSharesOfTheirSum) {
    EXPECT_TRUE(allNear(weightsBy(tableOf({{1, 2}, {2, 1}}, {3, 1}), "given"), {.75, .25}, 1e-15));
}

TEST(WeightsByMethod, WhatCannotBeComputed_HasAReason) {
    for (const auto& one : weightsByMethod(tableOf({{-1, 2}, {2, 1}}), *rank(tableOf({{-1, 2}, {2, 1}})))) {
        EXPECT_EQ(one.weights.empty(), one.reason.has_value()) << one.code;
        if (one.code == "entropy") {
            EXPECT_EQ(one.reason->code, "negative_value");
        }
    }
}

TEST(WeightsByMethod, ValuesThatAreMissing_AreAReasonToo) {
    Problem problem = thesisFuller();
    problem.alternatives[1].values.erase("K3");
    for (const auto& id : kThesisCriteria) problem.evaluation.orders[id] = {kThesisKits};
    for (const auto& one : weightsByMethod(problem, *rank(problem))) {
        if (one.code == "critic") {
            EXPECT_EQ(one.reason->code, "missing_value");
        }
    }
}

TEST(WeightsByMethod, NobodyLeft_AndWeightsFromValues_HaveNothingToShow) {
    Problem problem = tableOf({{1, 2}, {2, 1}});
    problem.weights.method = WeightMethod::Entropy;
    problem.constraints = {{"K1", Comparison::AtLeast, {9}, true, ""}};
    EXPECT_TRUE(weightsByMethod(problem, *rank(problem)).empty());
}

TEST(WeightsByMethod, AllSumToOne) {
    for (const auto& one : weightsByMethod(thesisBoth(), *rank(thesisBoth()))) {
        EXPECT_FALSE(one.title.empty());
        EXPECT_NEAR(std::accumulate(one.weights.begin(), one.weights.end(), 0.0), 1, 1e-12) << one.code;
    }
}

} // namespace
} // namespace vidette::mcda
