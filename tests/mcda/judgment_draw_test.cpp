// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judgment_draw.h"

#include "base/text.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

constexpr double kExact = 1e-11;

double onScale(double ratio) {
    return ratio >= 1 ? ratio - 1 : 1 - 1 / ratio;
}

RC_GTEST_PROP(JudgmentDraw, MovedJudgment_StaysWithinHalfAStep, ()) {
    const double size = 1 + *rc::gen::inRange(0, 801) / 100.0;
    const double ratio = *rc::gen::element(size, 1 / size);
    RandomStream stream(*rc::gen::arbitrary<std::uint64_t>());
    const double moved = movedJudgment(ratio, stream);
    RC_ASSERT(moved > 0);
    RC_ASSERT(std::abs(onScale(moved) - onScale(ratio)) <= .5 + 1e-12);
}

TEST(JudgmentDraw, MovedJudgments_ReachBothHalves) {
    RandomStream stream(1);
    double least = 9;
    double most = 0;
    for (int i = 0; i < 10'000; ++i) {
        const double moved = movedJudgment(1. / 3, stream);
        least = std::min(least, moved);
        most = std::max(most, moved);
    }
    EXPECT_NEAR(least, 1 / 3.5, 1e-3);
    EXPECT_NEAR(most, 1 / 2.5, 1e-3);
}

RC_GTEST_PROP(JudgmentDraw, GeometricMean_IsThatByLogarithms, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 51);
    std::vector<double> numbers;
    double logs = 0;
    for (std::size_t i = 0; i < n; ++i) {
        numbers.push_back(std::pow(10, *rc::gen::inRange(-900, 901) / 100.0));
        logs += std::log(numbers.back());
    }
    const double expected = std::exp(logs / double(n));
    RC_ASSERT(std::abs(geometricMeanOf(numbers) / expected - 1) < 1e-13);
}

TEST(JudgmentDraw, GeometricMeanOfHugeAndTinyProducts_IsExact) {
    EXPECT_DOUBLE_EQ(geometricMeanOf(std::vector<double>(50, 1e9)), 1e9);
    EXPECT_DOUBLE_EQ(geometricMeanOf(std::vector<double>(50, 1e-9)), 1e-9);
    EXPECT_EQ(geometricMeanOf({4, 1, 16}), 4);
    EXPECT_EQ(geometricMeanOf({.125}), .125);
}

/// The judgments moved by the same stream, written by hand and ranked.
SaatyJudgments movedByHand(const SaatyTable& table, RandomStream& stream) {
    SaatyJudgments result;
    result.items = table.items;
    const std::size_t n = table.items.size();
    result.cells.assign(n, std::vector<std::string>(n));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            if (!table.judged[i][j]) continue;
            result.cells[i][j] = base::toText(movedJudgment(table.matrix[i][j], stream));
            const bool agree = std::abs(table.matrix[i][j] * table.matrix[j][i] - 1) < 1e-9;
            if (!agree) result.cells[j][i] = base::toText(movedJudgment(table.matrix[j][i], stream));
        }
    }
    return result;
}

void expectAsRanked(Problem problem) {
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    const auto draw = judgmentDraw(problem, *ranking);
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        Problem moved = problem;
        moved.weights.saaty.anyRatio = moved.evaluation.saaty.anyRatio = true;
        RandomStream slow(seed);
        if (moved.weights.method == WeightMethod::Saaty) {
            for (const auto& detail : ranking->weightsDetail) {
                auto& judgments =
                    moved.weights.nodes.empty() ? moved.weights.judgments : moved.weights.nodes[detail.node];
                judgments = movedByHand(*detail.saaty, slow);
            }
        }
        if (moved.evaluation.method == EvaluationMethod::Saaty) {
            for (const auto& detail : ranking->localDetail)
                moved.evaluation.judgments[detail.node] = movedByHand(*detail.saaty, slow);
        }
        const auto expected = rank(moved);
        ASSERT_TRUE(expected.has_value()) << expected.error().message;
        RandomStream fast(seed);
        std::vector<double> weights;
        Columns local;
        ASSERT_TRUE(drawJudgedWeights(draw, fast, weights).has_value());
        ASSERT_TRUE(drawJudgedLocal(draw, fast, local).has_value());
        EXPECT_TRUE(allNear(weights, expected->weights, kExact)) << seed;
        for (std::size_t k = 0; k < local.size(); ++k)
            EXPECT_TRUE(allNear(local[k], expected->local[k], kExact)) << seed;
    }
}

TEST(JudgmentDraw, MovedThesis_IsAsRankedByHand) {
    for (const auto priority : {Priority::GeometricMean, Priority::Eigenvector}) {
        for (const auto synthesis : {Synthesis::Distributive, Synthesis::Ideal}) {
            Problem problem = thesisSaaty(priority);
            problem.evaluation.synthesis = synthesis;
            expectAsRanked(problem);
        }
    }
}

TEST(JudgmentDraw, MovedSlipOfThePen_IsAsRankedByHand) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.saaty.nonreciprocal = Nonreciprocal::AsGiven;
    expectAsRanked(problem);
}

TEST(JudgmentDraw, MovedMatrixWithGaps_IsAsRankedByHand) {
    for (const auto priority : {Priority::GeometricMean, Priority::Eigenvector}) {
        Problem problem = thesisSaaty(priority);
        problem.evaluation.judgments["K2"] = {kThesisKits,
                                              {{"", "4", "", "", "3"},
                                               {"", "", "2", "", ""},
                                               {"", "", "", "5", ""},
                                               {"", "", "", "", "1/3"},
                                               {"", "", "", "", ""}},
                                              {},
                                              false};
        expectAsRanked(problem);
    }
}

TEST(JudgmentDraw, MovedTree_IsAsRankedByHand) {
    Problem problem = thesisFuller();
    for (const char* id : {"cost", "image", "rest"})
        problem.criteria.push_back({id, id, "", Direction::Max, "", ""});
    for (std::size_t k = 0; k < 7; ++k)
        problem.criteria[k].parent = k == 0 ? "cost" : (k < 4 || k == 5 ? "image" : "rest");
    problem.weights = {};
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.nodes["goal"].intensity = {{"cost", 3}, {"image", 5}, {"rest", 1}};
    problem.weights.nodes["image"].intensity = {{"K2", 3}, {"K3", 5}, {"K4", 1}, {"K6", 2}};
    problem.weights.nodes["rest"].intensity = {{"K5", 3}, {"K7", 1}};
    expectAsRanked(problem);
}

TEST(JudgmentDraw, NoJudgments_AreNothingToDraw) {
    const auto draw = judgmentDraw(thesisFuller(), *rank(thesisFuller()));
    EXPECT_TRUE(draw.nodes.empty());
    EXPECT_TRUE(draw.tables.empty());
}

} // namespace
} // namespace vidette::mcda
