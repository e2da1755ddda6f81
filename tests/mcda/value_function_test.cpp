// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/value_function.h"

#include "decision_table.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::mcda {
namespace {

constexpr auto kMax = Direction::Max;
constexpr auto kMin = Direction::Min;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

/// 20 to 25 is best, 10 and 50 are worth nothing.
const std::vector<ValuePoint> kTarget{{10, 0}, {20, 1}, {25, 1}, {50, 0}};

/// What the points say, by going through every pair of neighbours.
double slowWorth(const std::vector<ValuePoint>& points, double x) {
    if (x <= points.front().x) return points.front().value;
    for (std::size_t i = 1; i < points.size(); ++i) {
        const auto& a = points[i - 1];
        const auto& b = points[i];
        if (x <= b.x) return a.value + (b.value - a.value) * (x - a.x) / (b.x - a.x);
    }
    return points.back().value;
}

std::string codeOf(std::vector<ValuePoint> points) {
    const auto checked = checkValueFunction({"K1", "K1", "", kMax, "", "", std::move(points)});
    return checked ? "" : checked.error().code;
}

TEST(ValueFunction, Target_IsBestInside) {
    EXPECT_DOUBLE_EQ(worthOf(kTarget, 15), .5);
    EXPECT_DOUBLE_EQ(worthOf(kTarget, 20), 1);
    EXPECT_DOUBLE_EQ(worthOf(kTarget, 22), 1);
    EXPECT_DOUBLE_EQ(worthOf(kTarget, 30), .8);
}

TEST(ValueFunction, BeyondTheEnds_TheEndCounts) {
    EXPECT_EQ(worthOf({{1, .25}, {2, .75}}, -1e100), .25);
    EXPECT_EQ(worthOf({{1, .25}, {2, .75}}, 1e100), .75);
}

TEST(ValueFunction, WrongPoints_AreRefused) {
    EXPECT_EQ(codeOf({}), "");
    EXPECT_EQ(codeOf(kTarget), "");
    EXPECT_EQ(codeOf({{1, 0}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, 0}, {1, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{2, 0}, {1, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, 0}, {2, 1.01}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, -.01}, {2, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, 0}, {kInfinity, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{kNan, 0}, {2, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, kNan}, {2, 1}}), "bad_value_function");
    EXPECT_EQ(codeOf({{1, 0}, {1e101, 1}}), "bad_value_function");
}

TEST(ValueFunction, ErrorNamesThePoint) {
    const auto checked = checkValueFunction({"K1", "K1", "", kMax, "", "", {{1, 0}, {2, 1}, {2, 0}}});
    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().where, "criterion K1, value function, point 3");
}

TEST(ValueFunction, WeightedSum_TakesItInThePlaceOfTheNormalisation) {
    Problem problem = weighed(decisionTable({{15, 1}, {22, 3}, {50, 2}}, {kMin, kMax}), {.75, .25});
    problem.criteria[0].valueFunction = kTarget;
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.local, (std::vector<std::vector<double>>{{.5, 1, 0}, {0, 1, .5}}));
    EXPECT_TRUE(allNear(ranking.totals, {.375, 1, .125}, 1e-15));
    EXPECT_FALSE(hasWarning(ranking, "value_clamped"));
}

TEST(ValueFunction, ValuesBeyondTheEnds_AreNamed) {
    Problem problem = decisionTable({{5}, {22}, {51}}, {kMax});
    problem.criteria[0].valueFunction = kTarget;
    const auto ranking = *rank(problem);
    const auto found = std::find_if(ranking.warnings.begin(), ranking.warnings.end(),
                                    [](const auto& one) { return one.code == "value_clamped"; });
    ASSERT_NE(found, ranking.warnings.end());
    EXPECT_EQ(found->cells, (std::vector<std::array<std::string, 2>>{{"A1", "K1"}, {"A3", "K1"}}));
    EXPECT_EQ(ranking.local[0], (std::vector<double>{0, 1, 0}));
}

TEST(ValueFunction, WorthDoesNotDependOnWhoElseIsCompared) {
    Problem problem = weighed(decisionTable({{12, 3}, {18, 1}, {40, 2}}, {kMax, kMax}), {.5, .5});
    problem.criteria[0].valueFunction = kTarget;
    problem.criteria[1].valueFunction = {{0, 0}, {3, 1}};
    const auto all = *rank(problem);
    problem.alternatives.pop_back();
    const auto fewer = *rank(problem);
    EXPECT_EQ(all.totals[0], fewer.totals[0]);
    EXPECT_EQ(all.totals[1], fewer.totals[1]);
}

TEST(ValueFunction, OtherMethods_SayThatTheyDoNotReadIt) {
    Problem problem = decisionTable({{15}, {22}}, {kMax});
    problem.criteria[0].valueFunction = kTarget;
    EXPECT_FALSE(hasWarning(*rank(problem), "value_function_unused"));
    problem.evaluation.method = EvaluationMethod::Topsis;
    EXPECT_TRUE(hasWarning(*rank(problem), "value_function_unused"));
}

/// 22 is on target, 40 is not: by the direction alone the first would be dominated.
TEST(ValueFunction, Dominance_IsJudgedByTheWorth) {
    Problem problem = decisionTable({{22, 1}, {40, 1}}, {kMax, kMax});
    EXPECT_TRUE(hasWarning(*rank(problem), "dominated"));
    problem.criteria[0].valueFunction = kTarget;
    const auto ranking = *rank(problem);
    for (const auto& one : ranking.warnings) {
        if (one.code != "dominated") continue;
        EXPECT_EQ(one.where, "alternative A2");
    }
}

TEST(ValueFunction, WorthsAreOfNoUnit_SoNoneAreAdded) {
    Problem problem = decisionTable({{15, 1}, {22, 2}}, {kMax, kMax});
    problem.criteria[0].unit = "m";
    problem.evaluation.normalisation = Normalisation::None;
    EXPECT_TRUE(hasWarning(*rank(problem), "units_added"));
    problem.criteria[0].valueFunction = kTarget;
    EXPECT_FALSE(hasWarning(*rank(problem), "units_added"));
}

TEST(ValueFunction, WrongFunction_IsRefusedWithTheProblem) {
    Problem problem = decisionTable({{15}}, {kMax});
    problem.criteria[0].valueFunction = {{1, 2}, {2, 0}};
    EXPECT_EQ(refusal(problem), "bad_value_function");
}

std::vector<ValuePoint> anyPoints() {
    std::vector<ValuePoint> points;
    double x = *rc::gen::inRange(-1000, 1000) / 8.0;
    const int count = *rc::gen::inRange(2, 9);
    for (int i = 0; i < count; ++i) {
        points.push_back({x, *rc::gen::inRange(0, 101) / 100.0});
        x += *rc::gen::inRange(1, 200) / 16.0;
    }
    return points;
}

RC_GTEST_PROP(ValueFunction, Worth_IsWhatAWalkThroughThePointsSays, ()) {
    const auto points = anyPoints();
    const double x = *rc::gen::inRange(-20000, 40000) / 32.0;
    RC_ASSERT(std::abs(worthOf(points, x) - slowWorth(points, x)) <= 1e-12);
}

RC_GTEST_PROP(ValueFunction, Worth_LiesBetweenItsNeighbours, ()) {
    const auto points = anyPoints();
    const auto i = *rc::gen::inRange<std::size_t>(1, points.size());
    const double share = *rc::gen::inRange(0, 1001) / 1000.0;
    const double worth = worthOf(points, std::lerp(points[i - 1].x, points[i].x, share));
    const auto [low, high] = std::minmax(points[i - 1].value, points[i].value);
    RC_ASSERT(worth >= low - 1e-12 && worth <= high + 1e-12);
}

/// A point on a straight piece says nothing new.
RC_GTEST_PROP(ValueFunction, PointOnAPiece_ChangesNothing, ()) {
    const auto points = anyPoints();
    auto more = points;
    const double x = (points[0].x + points[1].x) / 2;
    more.insert(more.begin() + 1, {x, worthOf(points, x)});
    const double at = *rc::gen::inRange(-20000, 40000) / 32.0;
    RC_ASSERT(std::abs(worthOf(points, at) - worthOf(more, at)) <= 1e-12);
}

} // namespace
} // namespace vidette::mcda
