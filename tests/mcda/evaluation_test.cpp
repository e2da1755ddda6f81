// SPDX-License-Identifier: GPL-3.0-or-later
#include "decision_table.h"
#include "mcda/evaluation.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

namespace vidette::mcda {
namespace {

using Groups = std::vector<std::vector<std::string>>;

constexpr auto kMax = Direction::Max;
constexpr auto kMin = Direction::Min;

Problem weightedSum(Normalisation normalisation) {
    Problem problem = decisionTable({{2, 10}, {4, 5}}, {kMax, kMin});
    problem.evaluation.normalisation = normalisation;
    return problem;
}

TEST(WeightedSum, EveryNormalisation_DoesWhatItsNameSays) {
    EXPECT_EQ(rank(weightedSum(Normalisation::MinMax))->local, (Columns{{0, 1}, {0, 1}}));
    EXPECT_EQ(rank(weightedSum(Normalisation::Max))->local, (Columns{{.5, 1}, {.5, 1}}));
    EXPECT_EQ(rank(weightedSum(Normalisation::None))->local, (Columns{{2, 4}, {-10, -5}}));
    const auto sum = rank(weightedSum(Normalisation::Sum))->local;
    EXPECT_TRUE(allNear(sum[0], {1. / 3, 2. / 3}, 1e-15));
    EXPECT_TRUE(allNear(sum[1], {1. / 3, 2. / 3}, 1e-15));
}

TEST(WeightedSum, RatioNormalisations_RefuseNegativeAndZero) {
    for (const auto normalisation : {Normalisation::Max, Normalisation::Sum}) {
        Problem problem = weightedSum(normalisation);
        problem.alternatives[0].values["K2"].number = 0;
        EXPECT_EQ(refusal(problem), "zero_value");
        problem.alternatives[0].values["K2"].number = -1;
        EXPECT_EQ(refusal(problem), "negative_value");
    }
}

TEST(WeightedSum, VectorNormalisation_IsRefused) {
    EXPECT_EQ(refusal(weightedSum(Normalisation::Vector)), "bad_normalisation");
}

TEST(WeightedSum, DifferentUnitsWithoutNormalisation_AreWarnedOf) {
    Problem problem = weightedSum(Normalisation::None);
    problem.criteria[0].unit = "m";
    problem.criteria[1].unit = "CZK";
    EXPECT_TRUE(hasWarning(*rank(problem), "units_added"));
}

TEST(Topsis, AllAlike_AreTiedInTheMiddle) {
    Problem problem = decisionTable({{1, 2}, {1, 2}}, {kMax, kMin});
    problem.evaluation.method = EvaluationMethod::Topsis;
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.totals, (std::vector<double>{.5, .5}));
    EXPECT_TRUE(ranking.contributions.empty());
    EXPECT_TRUE(ranking.stability.empty());
    problem.evaluation.normalisation = Normalisation::Sum;
    EXPECT_EQ(refusal(problem), "bad_normalisation");
}

/// The one that is best everywhere has closeness 1, the worst 0.
TEST(Topsis, DominatingAlternative_HasClosenessOne) {
    Problem problem = decisionTable({{1, 9}, {5, 2}, {3, 4}}, {kMax, kMin});
    problem.evaluation.method = EvaluationMethod::Topsis;
    const auto totals = rank(problem)->totals;
    EXPECT_NEAR(totals[1], 1, 1e-15);
    EXPECT_NEAR(totals[0], 0, 1e-15);
}

double preferred(PreferenceType type, double d) {
    Problem problem = decisionTable({{d}, {0}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Promethee2;
    problem.evaluation.preferences["K1"] = {type, 1, 3, 2};
    return rank(problem)->totals[0];
}

/// Brans & Vincke (1985), the six functions with q = 1, p = 3, s = 2; limits belong to the lower step.
TEST(Promethee, SixFunctions_AreThoseOfBransAndVincke) {
    EXPECT_EQ(preferred(PreferenceType::Usual, .1), 1);
    EXPECT_EQ(preferred(PreferenceType::UShape, 1), 0);
    EXPECT_EQ(preferred(PreferenceType::UShape, 1.1), 1);
    EXPECT_NEAR(preferred(PreferenceType::VShape, 1.5), .5, 1e-15);
    EXPECT_EQ(preferred(PreferenceType::VShape, 4), 1);
    EXPECT_EQ(preferred(PreferenceType::Level, 1), 0);
    EXPECT_EQ(preferred(PreferenceType::Level, 3), .5);
    EXPECT_EQ(preferred(PreferenceType::Level, 3.1), 1);
    EXPECT_EQ(preferred(PreferenceType::Linear, 1), 0);
    EXPECT_NEAR(preferred(PreferenceType::Linear, 2), .5, 1e-15);
    EXPECT_EQ(preferred(PreferenceType::Linear, 5), 1);
    EXPECT_NEAR(preferred(PreferenceType::Gaussian, 2), 1 - std::exp(-.5), 1e-15);
}

TEST(Promethee, BadParameters_AreNamed) {
    Problem problem = decisionTable({{1}, {0}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Promethee2;
    for (const Preference& bad :
         {Preference{PreferenceType::Linear, 2, 1, 0}, Preference{PreferenceType::VShape, 0, 0, 0},
          Preference{PreferenceType::Gaussian, 0, 0, 0}, Preference{PreferenceType::Usual, -1, 0, 0}}) {
        problem.evaluation.preferences["K1"] = bad;
        EXPECT_EQ(refusal(problem), "bad_preference");
    }
}

RC_GTEST_PROP(Promethee, NetFlows_SumToZero, ()) {
    const auto first = *rc::gen::container<std::vector<double>>(
        5, rc::gen::map(rc::gen::inRange(0, 9), [](int v) { return static_cast<double>(v); }));
    const auto second = *rc::gen::container<std::vector<double>>(
        5, rc::gen::map(rc::gen::inRange(0, 9), [](int v) { return static_cast<double>(v); }));
    std::vector<std::vector<double>> rows;
    for (std::size_t a = 0; a < 5; ++a) rows.push_back({first[a], second[a]});
    Problem problem = decisionTable(rows, {kMax, kMin});
    problem.evaluation.method = EvaluationMethod::Promethee2;
    problem.evaluation.preferences["K2"] = {PreferenceType::Linear, 1, 4, 0};
    double sum = 0;
    const auto totals = rank(problem)->totals;
    for (const double total : totals) sum += total;
    RC_ASSERT(std::abs(sum) < 1e-12);
}

TEST(Vikor, VOutsideZeroToOne_IsRefused) {
    Problem problem = decisionTable({{1}, {2}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Vikor;
    problem.evaluation.v = 1.5;
    EXPECT_EQ(refusal(problem), "bad_parameter");
}

TEST(Vikor, SmallAdvantage_IsWarnedOf) {
    Problem problem = decisionTable({{10, 1}, {9, 2}, {2, 9}, {1, 10}}, {kMax, kMax});
    problem.evaluation.method = EvaluationMethod::Vikor;
    const auto ranking = *rank(problem);
    EXPECT_TRUE(ranking.lowerIsBetter);
    EXPECT_TRUE(hasWarning(ranking, "no_acceptable_advantage"));
}

TEST(Lexicographic, TheWeightiestCriterionThatDiffers_Decides) {
    Problem problem = decisionTable({{5, 1}, {5, 3}, {4, 9}}, {kMax, kMax});
    problem.evaluation.method = EvaluationMethod::Lexicographic;
    problem.weights.method = WeightMethod::RankSum;
    problem.weights.order = {{"K1"}, {"K2"}};
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.ranking, (Groups{{"A2"}, {"A1"}, {"A3"}}));
    EXPECT_EQ(ranking.totals, (std::vector<double>{2, 1, 3}));
    EXPECT_FALSE(hasWarning(ranking, "equal_importance"));
    problem.weights = {};
    EXPECT_TRUE(hasWarning(*rank(problem), "equal_importance"));
}

Problem ratings() {
    Problem problem;
    problem.criteria = {{"need", "need", "", kMax, "", ""}, {"share", "share", "", kMax, "", ""}};
    problem.alternatives = {{"R1", "R1", {{"need", {{}, "", "high"}}, {"share", {.5, "", ""}}}, ""},
                            {"R2", "R2", {{"need", {{}, "", "low"}}, {"share", {1.0, "", ""}}}, ""}};
    problem.evaluation.method = EvaluationMethod::Ratings;
    problem.evaluation.levels["need"] = {{"high", 4}, {"medium", 2}, {"low", 1}};
    return problem;
}

TEST(Ratings, Words_AreTakenRelativeToTheBestOfTheScale) {
    const auto ranking = *rank(ratings());
    EXPECT_TRUE(allNear(ranking.totals, {.75, .625}, 1e-15));
}

TEST(Ratings, UnknownWord_IsRefusedWithTheScale) {
    Problem problem = ratings();
    problem.alternatives[0].values["need"].text = "huge";
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "unknown_level");
    EXPECT_NE(ranking.error().message.find("high, low, medium"), std::string::npos);
}

TEST(Ratings, NumberBeyondOneWithoutAScale_IsRefused) {
    Problem problem = ratings();
    problem.alternatives[0].values["share"].number = 3;
    EXPECT_EQ(refusal(problem), "bad_rating");
}

TEST(FullerEvaluation, OrderByHand_WinsOverValues) {
    Problem problem = decisionTable({{1}, {2}, {3}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Fuller;
    problem.evaluation.orders["K1"] = {{"A1"}, {"A2", "A3"}};
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.ranking, (Groups{{"A1"}, {"A2", "A3"}}));
}

TEST(FullerEvaluation, PairsOfExcludedAlternatives_FallAway) {
    Problem problem = decisionTable({{1}, {2}, {3}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Fuller;
    problem.evaluation.pairs["K1"] = {{"A1", "A2", 1}, {"A1", "A3", 1}, {"A2", "A3", .5}};
    problem.constraints = {{"K1", Comparison::LessThan, {3}, true, ""}};
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.ranking, (Groups{{"A1"}, {"A2"}}));
    EXPECT_TRUE(allNear(ranking.totals, {1, 0}, 1e-15));
}

TEST(SaatyEvaluation, CriterionWithoutJudgments_IsNamed) {
    Problem problem = decisionTable({{1}, {2}}, {kMax});
    problem.evaluation.method = EvaluationMethod::Saaty;
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "missing_judgments");
    EXPECT_EQ(ranking.error().where, "evaluation, K1");
}

TEST(SaatyEvaluation, IntensityFromValues_FollowsTheDirection) {
    Problem problem = decisionTable({{10}, {20}}, {kMin});
    problem.evaluation.method = EvaluationMethod::Saaty;
    problem.evaluation.judgments["K1"].intensityFromValues = true;
    EXPECT_TRUE(allNear(rank(problem)->totals, {.9, .1}, 1e-12));
}

TEST(Constraints, EveryComparison_KeepsWhatItSays) {
    const std::vector<std::pair<Constraint, std::size_t>> cases{
        {{"K1", Comparison::AtLeast, {2}, true, ""}, 3}, {{"K1", Comparison::MoreThan, {2}, true, ""}, 2},
        {{"K1", Comparison::AtMost, {2}, true, ""}, 2},  {{"K1", Comparison::LessThan, {2}, true, ""}, 1},
        {{"K1", Comparison::Equal, {2}, true, ""}, 1},   {{"K1", Comparison::Between, {2, 3}, true, ""}, 2},
        {{"K1", Comparison::In, {1, 4}, true, ""}, 2}};
    for (const auto& [constraint, left] : cases) {
        Problem problem = decisionTable({{1}, {2}, {3}, {4}}, {kMax});
        problem.constraints = {constraint};
        EXPECT_EQ(rank(problem)->alternatives.size(), left);
    }
}

TEST(Values, InAnotherUnit_AreConverted) {
    Problem problem = decisionTable({{1}, {2}}, {kMin});
    problem.criteria[0].unit = "TB";
    problem.alternatives[0].values["K1"] = Value{1500.0, "GB", "1500 GB"};
    problem.evaluation.normalisation = Normalisation::None;
    EXPECT_TRUE(allNear(rank(problem)->local[0], {-1.5, -2}, 1e-12));
}

} // namespace
} // namespace vidette::mcda
