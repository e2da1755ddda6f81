// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/minimal_completion.h"

#include "mcda/completions.h"
#include "mcda/log_least_squares.h"
#include "mcda/perron.h"
#include "mcda/saaty.h"
#include "near.h"
#include "published_cases.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <map>
#include <set>
#include <utility>

namespace vidette::mcda {
namespace {

using Pair = std::pair<std::size_t, std::size_t>;

struct Incomplete {
    Matrix cells; ///< gaps are 1
    std::vector<std::vector<bool>> judged;
};

Incomplete incomplete(std::size_t n, const std::map<Pair, double>& known) {
    Incomplete result{Matrix(n, std::vector<double>(n, 1.0)),
                      std::vector<std::vector<bool>>(n, std::vector<bool>(n, false))};
    for (std::size_t i = 0; i < n; ++i) result.judged[i][i] = true;
    for (const auto& [pair, ratio] : known) {
        const auto& [i, j] = pair;
        result.cells[i][j] = ratio;
        result.cells[j][i] = 1 / ratio;
        result.judged[i][j] = result.judged[j][i] = true;
    }
    return result;
}

double lambdaOf(const Matrix& cells) {
    return perron(cells, rowGeometricMeans(cells)).lambda();
}

SaatyTable tableOf(const Incomplete& one, Priority priority) {
    const std::size_t n = one.cells.size();
    JudgmentMatrix matrix{namesFrom("K", n), one.cells, one.judged, false, true};
    const auto logs = logLeastSquares(one.cells, one.judged);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (!one.judged[i][j]) matrix.cells[i][j] = std::exp(logs[i] - logs[j]);
    SaatyRule rule;
    rule.priority = priority;
    std::vector<RankingWarning> warnings;
    return *saatyTable(std::move(matrix), rule, "", warnings);
}

/// Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52, pp. 318–333: the first example.
TEST(MinimalCompletion, OfTheFirstPublishedExample) {
    const auto all = publishedCases();
    if (!all) GTEST_SKIP() << "no reference data";
    const auto one = caseNamed(*all, "cases", "incomplete_bozoki_4");
    std::map<Pair, double> known;
    for (const auto& [key, value] : one["inputs"]["known"].items())
        known[{static_cast<std::size_t>(key[0] - '1'), static_cast<std::size_t>(key[2] - '1')}] = value;
    const auto matrix = incomplete(4, known);
    const auto found = minimalCompletion(matrix.cells, matrix.judged);
    EXPECT_TRUE(found.proven);
    EXPECT_NEAR(found.cells[2][3], one["expected"]["missing_3_4"], one["tolerance"]["missing_3_4"]);
    const auto weights = perron(found.cells, rowGeometricMeans(found.cells)).vector;
    EXPECT_TRUE(allNear(weights, numbers(one["expected"]["weights"]), one["tolerance"]["weights"]));
    const double ri = one["inputs"]["RI_4"];
    EXPECT_NEAR((found.lambdaHigh - 4) / 3 / ri, one["expected"]["CR"], one["tolerance"]["CR"]);
}

/// The buyer's house of the same paper (8 × 8, twelve gaps). The figures are those that the tests of the
/// Python package AHPy give to about 5 digits; a plain search with golden sections agrees to 7.
TEST(MinimalCompletion, OfTheHouseWithTwelveGaps) {
    const auto matrix = incomplete(8, {{{0, 1}, 5},
                                       {{0, 2}, 3},
                                       {{0, 3}, 7},
                                       {{0, 4}, 6},
                                       {{0, 5}, 6},
                                       {{1, 3}, 5},
                                       {{1, 5}, 3},
                                       {{2, 4}, 3},
                                       {{2, 6}, 6},
                                       {{3, 5}, 1.0 / 4},
                                       {{0, 6}, 1.0 / 3},
                                       {{4, 6}, 1.0 / 5},
                                       {{0, 7}, 1.0 / 4},
                                       {{1, 7}, 1.0 / 7},
                                       {{3, 7}, 1.0 / 8},
                                       {{5, 7}, 1.0 / 6}});
    const std::map<Pair, double> published{{{1, 2}, 0.3300187}, {{1, 4}, 1.7197409}, {{1, 6}, 0.4663515},
                                           {{2, 3}, 9.9205127}, {{2, 5}, 4.8524864}, {{2, 7}, 0.5696073},
                                           {{3, 4}, 0.5252768}, {{3, 6}, 0.1424438}, {{4, 5}, 0.9311974},
                                           {{4, 7}, 0.1093083}, {{5, 6}, 0.2912121}, {{6, 7}, 0.4030899}};
    const auto found = minimalCompletion(matrix.cells, matrix.judged);
    EXPECT_TRUE(found.proven);
    for (const auto& [pair, ratio] : published)
        EXPECT_NEAR(found.cells[pair.first][pair.second] / ratio, 1, 3e-5) << pair.first << pair.second;
}

TEST(MinimalCompletion, OfATree_IsConsistent) {
    const auto matrix = incomplete(4, {{{0, 1}, 2}, {{1, 2}, 3}, {{1, 3}, 0.5}});
    const auto found = minimalCompletion(matrix.cells, matrix.judged);
    EXPECT_NEAR(found.lambdaHigh, 4, 1e-11);
    EXPECT_NEAR(found.cells[0][2], 6, 1e-8);
    EXPECT_NEAR(found.cells[0][3], 1, 1e-8);
    EXPECT_NEAR(found.cells[2][3], 1.0 / 6, 1e-8);
}

TEST(MinimalCompletion, OfAWholeMatrix_IsTheMatrix) {
    const auto matrix = incomplete(3, {{{0, 1}, 2}, {{1, 2}, 3}, {{0, 2}, 2}});
    const auto found = minimalCompletion(matrix.cells, matrix.judged);
    EXPECT_EQ(found.cells, matrix.cells);
    EXPECT_TRUE(found.proven);
    // n = 3: λ = 1 + q + 1/q with q³ = a12·a23/a13 (the characteristic polynomial of a reciprocal matrix).
    const double q = std::cbrt(3.0);
    EXPECT_NEAR(found.lambdaLow, 1 + q + 1 / q, 1e-11);
}

Incomplete anyIncomplete() {
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(3, 8));
    const auto ratio = [] {
        const double size = *rc::gen::inRange(1, 10);
        return *rc::gen::arbitrary<bool>() ? size : 1 / size;
    };
    std::map<Pair, double> known;
    for (std::size_t j = 1; j < n; ++j)
        known[{static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(j))), j}] = ratio();
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (*rc::gen::inRange(0, 3) == 0) known[{i, j}] = ratio();
        }
    }
    return incomplete(n, known);
}

void fillAnyhow(Incomplete& one) {
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        for (std::size_t j = i + 1; j < one.cells.size(); ++j) {
            if (one.judged[i][j]) continue;
            one.cells[i][j] = std::exp(*rc::gen::inRange(-300, 301) / 100.0);
            one.cells[j][i] = 1 / one.cells[i][j];
        }
    }
}

RC_GTEST_PROP(MinimalCompletion, NoOtherCompletionHasASmallerLambda, ()) {
    Incomplete one = anyIncomplete();
    const auto found = minimalCompletion(one.cells, one.judged);
    RC_ASSERT(found.proven);
    for (int k = 0; k < 5; ++k) {
        fillAnyhow(one);
        RC_ASSERT(lambdaOf(one.cells) >= found.lambdaLow * (1 - 1e-12));
    }
}

/// The proof does not need the vectors to be right, only positive.
RC_GTEST_PROP(MinimalCompletion, TheBoundHoldsForAnyFlows, ()) {
    Incomplete one = anyIncomplete();
    std::vector<double> left;
    std::vector<double> right;
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        left.push_back(*rc::gen::inRange(1, 100));
        right.push_back(*rc::gen::inRange(1, 100));
    }
    fillAnyhow(one);
    const double bound = leastLambda(one.cells, one.judged, left, right);
    const auto found = minimalCompletion(one.cells, one.judged);
    RC_ASSERT(bound <= found.lambdaHigh * (1 + 1e-12));
}

RC_GTEST_PROP(MinimalCompletion, DoesNotDependOnTheStart, ()) {
    Incomplete one = anyIncomplete();
    const auto first = minimalCompletion(one.cells, one.judged);
    fillAnyhow(one);
    const auto second = minimalCompletion(one.cells, one.judged);
    for (std::size_t i = 0; i < one.cells.size(); ++i) {
        for (std::size_t j = 0; j < one.cells.size(); ++j)
            RC_ASSERT(std::abs(std::log(first.cells[i][j] / second.cells[i][j])) < 1e-7);
    }
}

TEST(Completions, StandSideBySide_WhateverThePriority) {
    const auto matrix = incomplete(4, {{{0, 1}, 1}, {{0, 2}, 5}, {{0, 3}, 2}, {{1, 2}, 3}});
    const auto first = completionsOf(tableOf(matrix, Priority::Eigenvector));
    const auto second = completionsOf(tableOf(matrix, Priority::GeometricMean));
    ASSERT_TRUE(first && second);
    ASSERT_EQ(first->gaps.size(), 2U);
    EXPECT_EQ(first->gaps[0].row, 1U);
    EXPECT_EQ(first->gaps[0].column, 3U);
    for (std::size_t k = 0; k < 2; ++k) {
        EXPECT_NEAR(first->gaps[k].leastLambda, second->gaps[k].leastLambda, 1e-8);
        EXPECT_NEAR(first->gaps[k].leastSquares, second->gaps[k].leastSquares, 1e-12);
    }
    EXPECT_GE(first->lambdaOfLeastSquares, first->lambdaLow - 1e-11);
}

/// x = ln w by hand for K1–K2 = 1, K1–K3 = 5, K2–K3 = 3, K1–K4 = 2: K4 hangs on K1 alone, so a14 = 2 holds
/// exactly and a24 = w2/w1·2; of the triangle, w1/w2 = (1²·5/3)^(1/3).
TEST(Completions, ByLeastSquares_AreTheClosedForm) {
    const auto matrix = incomplete(4, {{{0, 1}, 1}, {{0, 2}, 5}, {{0, 3}, 2}, {{1, 2}, 3}});
    const auto found = completionsOf(tableOf(matrix, Priority::Eigenvector));
    EXPECT_NEAR(found->gaps[0].leastSquares, 2 / std::cbrt(5.0 / 3), 1e-12);
    EXPECT_NEAR(found->gaps[1].leastSquares, 2 / std::cbrt(5.0 * 5 * 3), 1e-12);
}

TEST(Completions, OfAWholeMatrix_AreNone) {
    SaatyTable whole;
    EXPECT_FALSE(completionsOf(whole));
}

TEST(Completions, AreToldInWords) {
    Completions two;
    two.items = {"K1", "K2", "K3"};
    two.gaps = {{0, 1, 2, 2.1}, {1, 2, 3, 4}};
    two.eigenvector = {.5, .3, .2};
    two.geometricMean = {.5, .29, .21};
    two.widestGap = 1;
    two.widestItem = 1;
    EXPECT_EQ(sentenceOf(two),
              "They differ most at K2/K3: 3.000 with the smallest λ, 4.000 by least squares. The "
              "weight of K2 is then 30.00 % by the eigenvector, 29.00 % by the geometric mean.");
    two.gaps[1].leastSquares = 3.0001;
    EXPECT_EQ(sentenceOf(two),
              "Both completions fill the gaps alike; K2/K3 is 3.000. The weight of K2 is 30.00 % by "
              "the eigenvector, 29.00 % by the geometric mean.");
}

} // namespace
} // namespace vidette::mcda
