// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/electre.h"

#include "decision_table.h"
#include "near.h"
#include "published_cases.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace vidette::mcda {
namespace {

constexpr auto kMax = Direction::Max;
constexpr auto kMin = Direction::Min;

Problem electre(Problem problem, double concordance, double discordance,
                Normalisation normalisation = Normalisation::MinMax) {
    problem.evaluation.method = EvaluationMethod::Electre1;
    problem.evaluation.normalisation = normalisation;
    problem.evaluation.concordance = concordance;
    problem.evaluation.discordance = discordance;
    return problem;
}

ElectreTable tableOf(const Problem& problem) {
    return *electreOf(problem, *rank(problem));
}

/// A table whose outranking relation is the given one: every arrow has a criterion of its own.
ElectreTable tableOfArrows(std::size_t n, const std::vector<std::array<std::size_t, 2>>& arrows) {
    ElectreTable wanted;
    std::vector<std::vector<double>> scaled;
    std::vector<std::string> names;
    for (std::size_t a = 0; a < n; ++a) names.push_back("A" + std::to_string(a + 1));
    // Under one criterion per missing arrow the second of its pair has the only advantage, which objects.
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b) {
            const std::array<std::size_t, 2> arrow{a, b};
            if (a == b || std::find(arrows.begin(), arrows.end(), arrow) != arrows.end()) continue;
            std::vector<double> column(n, .5);
            column[a] = 0;
            column[b] = 1;
            scaled.push_back(std::move(column));
        }
    }
    if (scaled.empty()) scaled.push_back(std::vector<double>(n, 0.0));
    return electreTable(names, scaled, std::vector<double>(scaled.size(), 1.0), 0, .6);
}

/// Cebrián & Porcar (2009), as tested by scikit-criteria.
TEST(Electre, Cebrian2009_HasPublishedMatricesAndKernel) {
    const auto all = publishedCases();
    if (!all) GTEST_SKIP() << "no reference data";
    const auto one = caseNamed(*all, "cases", "electre1_cebrian_2009");
    const auto table = tableOf(electre(tableProblem(one["inputs"]), one["inputs"]["p"].get<double>(),
                                       one["inputs"]["q"].get<double>(), Normalisation::Sum));
    const auto near = [&](const std::vector<std::vector<double>>& found, const nlohmann::json& rows,
                          double tolerance) {
        for (std::size_t a = 0; a < found.size(); ++a) {
            for (std::size_t b = 0; b < found.size(); ++b) {
                if (a == b) continue;
                EXPECT_NEAR(found[a][b], rows[a][b].get<double>(), tolerance);
            }
        }
    };
    near(table.concordance, one["expected"]["concordance"], one["tolerance"]["concordance"]);
    near(table.discordance, one["expected"]["discordance"], one["tolerance"]["discordance"]);
    near(table.discordance, one["computed_full_precision"]["discordance"], 1e-12);
    EXPECT_EQ(table.kernel, (std::vector<std::string>{"A5"}));
    EXPECT_TRUE(table.circles.empty());
}

TEST(Electre, NetDominance_IsTheDifferenceOfRowsAndColumns) {
    const auto problem =
        electre(weighed(decisionTable({{3, 1}, {1, 3}, {2, 2}}, {kMax, kMax}), {.7, .3}), .6, .6);
    const auto table = tableOf(problem);
    EXPECT_TRUE(allNear(table.netConcordance, {.8, -.8, 0}, 1e-12));
    EXPECT_TRUE(allNear(table.netDiscordance, {0, 0, 0}, 1e-12));
    EXPECT_TRUE(allNear(table.places, {1.5, 2.5, 2}, 1e-12));
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.totals, table.places);
    EXPECT_TRUE(ranking.lowerIsBetter);
    EXPECT_EQ(ranking.ranking, (std::vector<std::vector<std::string>>{{"A1"}, {"A3"}, {"A2"}}));
    EXPECT_TRUE(ranking.contributions.empty());
}

TEST(Electre, CircleOfThree_CountsAsOne) {
    // A1 → A2 → A3 → A1, A2 → A4; A5 stands alone.
    const auto table = tableOfArrows(5, {{0, 1}, {1, 2}, {2, 0}, {1, 3}});
    EXPECT_EQ(table.circles, (std::vector<std::vector<std::string>>{{"A1", "A2", "A3"}}));
    EXPECT_EQ(table.kernel, (std::vector<std::string>{"A1", "A2", "A3", "A5"}));
}

TEST(Electre, OutrankedByOneOutsideTheKernel_StaysInIt) {
    // A1 → A2 → A3: A2 is outside, so A3 is in.
    const auto table = tableOfArrows(3, {{0, 1}, {1, 2}});
    EXPECT_EQ(table.kernel, (std::vector<std::string>{"A1", "A3"}));
}

TEST(Electre, NothingDiffers_EverybodyIsOneCircle) {
    const auto table = tableOf(electre(decisionTable({{1, 2}, {1, 2}, {1, 2}}, {kMax, kMin}), 1, 0));
    EXPECT_EQ(table.kernel.size(), 3U);
    EXPECT_EQ(table.circles.size(), 1U);
    EXPECT_EQ(table.places, (std::vector<double>{2, 2, 2}));
}

TEST(Electre, OneAlternative_IsTheKernel) {
    const auto table = tableOf(electre(decisionTable({{7}}, {kMin}), .65, .35));
    EXPECT_EQ(table.kernel, (std::vector<std::string>{"A1"}));
    EXPECT_EQ(table.places, (std::vector<double>{1}));
}

/// .25 + .2 + .2 is a hair below .65 in doubles.
TEST(Electre, ThresholdReachedByASum_IsReached) {
    const auto problem =
        weighed(decisionTable({{1, 1, 1, 0}, {0, 0, 0, 1}}, {kMax, kMax, kMax, kMax}), {.1, .2, .3, .4});
    const auto table = tableOf(electre(problem, .6, 1));
    EXPECT_TRUE(table.outranks[0][1]);
}

TEST(Electre, ThresholdsBeyondOne_AreRefused) {
    EXPECT_EQ(refusal(electre(decisionTable({{1}}, {kMax}), 1.1, .5)), "bad_parameter");
    EXPECT_EQ(refusal(electre(decisionTable({{1}}, {kMax}), .5, -.1)), "bad_parameter");
    EXPECT_EQ(refusal(electre(decisionTable({{1}}, {kMax}), .5, std::nan(""))), "bad_parameter");
}

TEST(Electre, RatioScales_RefuseNegativeValues) {
    const auto problem = decisionTable({{-1}, {2}}, {kMax});
    EXPECT_EQ(refusal(electre(problem, .6, .4, Normalisation::Sum)), "negative_value");
    EXPECT_EQ(refusal(electre(problem, .6, .4, Normalisation::Max)), "negative_value");
    EXPECT_EQ(refusal(electre(problem, .6, .4, Normalisation::MinMax)), "");
    EXPECT_EQ(refusal(electre(problem, .6, .4, Normalisation::Vector)), "");
}

TEST(Electre, OtherMethods_HaveNoTable) {
    const auto problem = thesisFuller();
    EXPECT_FALSE(electreOf(problem, *rank(problem)).has_value());
}

Problem anyElectre() {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    const auto count = *rc::gen::inRange<std::size_t>(1, 8);
    std::vector<std::vector<double>> rows;
    for (std::size_t a = 0; a < count; ++a) {
        rows.emplace_back();
        for (std::size_t k = 0; k < criteria; ++k) rows.back().push_back(*rc::gen::inRange(0, 6));
    }
    std::vector<Direction> directions;
    std::vector<double> weights;
    for (std::size_t k = 0; k < criteria; ++k) {
        directions.push_back(*rc::gen::element(kMax, kMin));
        weights.push_back(*rc::gen::inRange(1, 5));
    }
    return electre(weighed(decisionTable(rows, directions), weights), *rc::gen::inRange(0, 101) / 100.0,
                   *rc::gen::inRange(0, 101) / 100.0,
                   *rc::gen::element(Normalisation::MinMax, Normalisation::Sum, Normalisation::Vector));
}

/// Who reaches whom, by Warshall's algorithm.
std::vector<std::vector<bool>> reach(const std::vector<std::vector<bool>>& graph) {
    auto way = graph;
    for (std::size_t k = 0; k < way.size(); ++k) {
        for (std::size_t i = 0; i < way.size(); ++i) {
            for (std::size_t j = 0; j < way.size(); ++j) way[i][j] = way[i][j] || (way[i][k] && way[k][j]);
        }
    }
    return way;
}

/// The definition itself: nobody in the kernel is outranked from outside his circle by another member, and
/// everybody outside is outranked by a member.
RC_GTEST_PROP(Electre, Kernel_IsIndependentAndDominating, ()) {
    const auto table = tableOf(anyElectre());
    const auto way = reach(table.outranks);
    const std::size_t n = table.alternatives.size();
    const auto circle = [&](std::size_t a, std::size_t b) { return a == b || (way[a][b] && way[b][a]); };
    const auto member = [&](std::size_t a) {
        return indexOf(table.kernel, table.alternatives[a]).has_value();
    };
    for (std::size_t b = 0; b < n; ++b) {
        bool outranked = false;
        for (std::size_t a = 0; a < n; ++a) {
            for (std::size_t c = 0; c < n; ++c) {
                if (circle(b, c) && !circle(a, c) && member(a)) outranked = outranked || table.outranks[a][c];
            }
        }
        RC_ASSERT(member(b) != outranked);
    }
}

RC_GTEST_PROP(Electre, Circles_AreThoseThatReachEachOther, ()) {
    const auto table = tableOf(anyElectre());
    const auto way = reach(table.outranks);
    for (std::size_t a = 0; a < way.size(); ++a) {
        const bool turns = way[a][a];
        const bool named = std::any_of(table.circles.begin(), table.circles.end(), [&](const auto& circle) {
            return indexOf(circle, table.alternatives[a]).has_value();
        });
        RC_ASSERT(turns == named);
    }
}

/// Sums, spans and lengths scale with the column.
RC_GTEST_PROP(Electre, ColumnInAnotherUnit_ChangesNothing, ()) {
    auto problem = anyElectre();
    const auto before = tableOf(problem);
    for (auto& alternative : problem.alternatives) *alternative.values["K1"].number *= 1024;
    const auto after = tableOf(problem);
    RC_ASSERT(before.concordance == after.concordance);
    RC_ASSERT(before.kernel == after.kernel);
    for (std::size_t a = 0; a < before.places.size(); ++a)
        RC_ASSERT(allNear(before.discordance[a], after.discordance[a], 1e-12));
}

RC_GTEST_PROP(Electre, ReversedRows_GiveTheSameKernel, ()) {
    auto problem = anyElectre();
    auto before = tableOf(problem).kernel;
    std::reverse(problem.alternatives.begin(), problem.alternatives.end());
    auto after = tableOf(problem).kernel;
    std::reverse(after.begin(), after.end());
    RC_ASSERT(before == after);
}

/// A copy outranks and is outranked as the first is, so both are in or out together.
RC_GTEST_PROP(Electre, Copy_SharesTheFateOfTheFirst, ()) {
    auto problem = anyElectre();
    problem.evaluation.normalisation = Normalisation::MinMax;
    auto copy = problem.alternatives.front();
    copy.id = "copy";
    problem.alternatives.push_back(copy);
    const auto kernel = tableOf(problem).kernel;
    RC_ASSERT(indexOf(kernel, "A1").has_value() == indexOf(kernel, "copy").has_value());
}

} // namespace
} // namespace vidette::mcda
