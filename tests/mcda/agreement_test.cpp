// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/agreement.h"

#include "mcda/monte_carlo.h"
#include "mcda/ranking.h"
#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using Groups = std::vector<std::vector<std::string>>;

AgreementMap mapOf(const Problem& problem) {
    const auto map = agreementMap(problem, base::Task());
    EXPECT_TRUE(map.has_value()) << (map ? "" : map.error().message);
    return map.value_or(AgreementMap{});
}

template<typename Choices>
std::size_t placeOf(const Choices& choices, const std::string& code) {
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const auto& one) { return one.code == code; });
    EXPECT_NE(found, choices.end()) << code;
    return static_cast<std::size_t>(found - choices.begin());
}

bool has(const AgreementMap& map, const std::string& row) {
    return std::any_of(map.rows.begin(), map.rows.end(), [&](const auto& one) { return one.code == row; });
}

AgreementCell cell(const AgreementMap& map, const std::string& row, const std::string& column = "given") {
    return map.cells.at(placeOf(map.rows, row)).at(placeOf(map.columns, column));
}

std::string first(const AgreementMap& map, const std::string& row, const std::string& column = "given") {
    const auto one = cell(map, row, column);
    if (one.reason) return one.reason->code;
    std::string names;
    for (const auto& id : one.order.front()) names += (names.empty() ? "" : " ") + id;
    return names;
}

/// Who wins by other methods on the table of the thesis (thesis_problem.h), computed apart from this program.
TEST(Agreement, ThesisByOtherMethods_HasFourDifferentWinners) {
    const auto fuller = mapOf(thesisFuller());
    const auto saaty = mapOf(thesisSaaty());
    EXPECT_EQ(first(fuller, "weighted_sum_min_max"), "A4");
    EXPECT_EQ(first(saaty, "weighted_sum_min_max"), "A3");
    EXPECT_EQ(first(fuller, "topsis_vector"), "A1");
    EXPECT_EQ(first(saaty, "topsis_vector"), "A1");
    EXPECT_EQ(cell(fuller, "topsis_vector").order.back(), (std::vector<std::string>{"A4"}));
    EXPECT_EQ(cell(saaty, "topsis_vector").order.back(), (std::vector<std::string>{"A4"}));
    EXPECT_EQ(first(fuller, "vikor"), "A3");
    EXPECT_EQ(first(saaty, "vikor"), "A2");
    EXPECT_EQ(first(fuller, "promethee2"), "A3 A4");
    EXPECT_EQ(first(saaty, "promethee2"), "A3");
}

TEST(Agreement, FullerConventions_StandSideBySide) {
    const auto map = mapOf(thesisFuller());
    EXPECT_EQ(first(map, "fuller_uncounted+1"), "A4");
    EXPECT_EQ(cell(map, "fuller_uncounted+1").order, rank(thesisFuller())->ranking);
    EXPECT_FALSE(has(map, "saaty_distributive"));
    EXPECT_TRUE(has(map, "saaty_values_distributive"));
    EXPECT_FALSE(has(map, "given"));
    EXPECT_FALSE(has(map, "ratings"));
}

TEST(Agreement, JudgmentsOfTheProblem_HaveRowsOfTheirOwn) {
    const auto map = mapOf(thesisSaaty());
    EXPECT_EQ(cell(map, "saaty_distributive").order, rank(thesisSaaty())->ranking);
    EXPECT_EQ(cell(map, "saaty_ideal").order, (Groups{{"A4"}, {"A3"}, {"A1"}, {"A2"}, {"A5"}}));
}

TEST(Agreement, AConventionOfNoName_StandsFirst) {
    const auto map = mapOf(thesisFuller(TieRule::Half, .5));
    EXPECT_EQ(map.rows.front().code, "given");
    EXPECT_EQ(map.cells[0][0].order, rank(thesisFuller(TieRule::Half, .5))->ranking);
}

/// Every cell is what rank() says of the problem with that method and those weights.
TEST(Agreement, Cells_AreRankings) {
    const auto map = mapOf(thesisFuller());
    for (const auto& [row, method, normalisation] :
         {std::tuple{"topsis_min_max", EvaluationMethod::Topsis, Normalisation::MinMax},
          {"weighted_sum_max", EvaluationMethod::WeightedSum, Normalisation::Max},
          {"weighted_sum_sum", EvaluationMethod::WeightedSum, Normalisation::Sum},
          {"promethee2", EvaluationMethod::Promethee2, Normalisation::None}}) {
        for (const auto& column : map.columns) {
            if (column.reason) continue;
            Problem problem = thesisTable();
            problem.weights.method = WeightMethod::Direct;
            for (std::size_t k = 0; k < map.criteria.size(); ++k)
                problem.weights.values[map.criteria[k]] = column.weights[k];
            problem.evaluation.method = method;
            problem.evaluation.normalisation = normalisation;
            EXPECT_EQ(cell(map, row, column.code).order, rank(problem)->ranking) << row << column.code;
        }
    }
}

/// ELECTRE I is a row of every map; its order is that of rank() with this method and these weights.
TEST(Agreement, Electre_HasARowOfItsOwn) {
    const auto map = mapOf(thesisFuller());
    ASSERT_TRUE(has(map, "electre1"));
    Problem problem = thesisFuller();
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Electre1;
    EXPECT_EQ(cell(map, "electre1").order, rank(problem)->ranking);
    EXPECT_EQ(first(map, "electre1"), "A4");
}

/// On the table of the thesis ELECTRE I by shares of the sum is another order than from worst to best.
TEST(Agreement, ElectreOfTheProblem_KeepsItsNormalisation) {
    Problem problem = thesisFuller();
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Electre1;
    const auto usual = rank(problem)->ranking;
    problem.evaluation.normalisation = Normalisation::Sum;
    ASSERT_NE(rank(problem)->ranking, usual);
    const auto map = mapOf(problem);
    EXPECT_EQ(cell(map, "electre1").order, rank(problem)->ranking);
    EXPECT_FALSE(has(map, "given"));
}

TEST(Agreement, Columns_AreTheKnownWeights) {
    const auto map = mapOf(thesisFuller());
    EXPECT_TRUE(
        allNear(map.columns[placeOf(map.columns, "given")].weights, rank(thesisFuller())->weights, 0));
    EXPECT_TRUE(
        allNear(map.columns[placeOf(map.columns, "equal")].weights, std::vector<double>(7, 1. / 7), 1e-15));
    EXPECT_TRUE(allNear(map.columns[placeOf(map.columns, "rank_sum")].weights,
                        {7. / 28, 5. / 28, 5. / 28, 5. / 28, 3. / 28, 2. / 28, 1. / 28}, 1e-15));
    for (const auto method : {WeightMethod::Entropy, WeightMethod::Critic}) {
        Problem problem = thesisFuller();
        problem.weights.method = method;
        const char* code = method == WeightMethod::Entropy ? "entropy" : "critic";
        EXPECT_TRUE(allNear(map.columns[placeOf(map.columns, code)].weights, rank(problem)->weights, 0));
    }
}

/// Textbook Fuller with 1 added is the rank sum of its order.
TEST(Agreement, WeightsThatAreThereAlready_AreNotCountedTwice) {
    const auto map = mapOf(thesisFuller(TieRule::Half, 1));
    EXPECT_EQ(first(map, "vikor", "rank_sum"), "same_weights");
    EXPECT_NE(first(map, "vikor", "roc"), "same_weights");
    const auto equal = mapOf(tableOf({{1, 2}, {2, 1}}));
    for (const char* column : {"equal", "rank_sum", "roc"})
        EXPECT_EQ(first(equal, "vikor", column), "same_weights");
}

TEST(Agreement, ValuesOfDifferentUnits_AreNotAddedAsTheyAre) {
    EXPECT_EQ(first(mapOf(thesisFuller()), "weighted_sum_none"), "units_differ");
    Problem money = tableOf({{1, 2}, {2, 2}});
    EXPECT_EQ(first(mapOf(money), "weighted_sum_none"), "A2"); // the problem itself adds them so
    money.evaluation.normalisation.reset();
    EXPECT_EQ(first(mapOf(money), "weighted_sum_none"), "units_differ");
    for (auto& criterion : money.criteria) criterion.unit = "m";
    EXPECT_EQ(first(mapOf(money), "weighted_sum_none"), "A2");
}

TEST(Agreement, ValuesThatANormalisationCannotTake_AreAReason) {
    const auto zero = mapOf(tableOf({{0, -2}, {0, 1}}));
    EXPECT_EQ(first(zero, "weighted_sum_max"), "zero_value");
    EXPECT_EQ(first(zero, "vikor", "entropy"), "negative_value");
    EXPECT_EQ(first(zero, "vikor"), "A2");
}

TEST(Agreement, WordsOfAScale_AreAReasonForAllButRatings) {
    Problem problem = tableOf({{1}, {1}});
    for (auto& alternative : problem.alternatives)
        alternative.values["K1"] = {{}, "", alternative.id == "A1" ? "high" : "low"};
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Ratings;
    problem.evaluation.levels["K1"] = {{"high", 1}, {"low", .2}};
    const auto map = mapOf(problem);
    EXPECT_EQ(first(map, "ratings"), "A1");
    EXPECT_EQ(first(map, "topsis_vector"), "not_a_number");
}

/// Judged by hand nobody needs a value; by values A2 would be set aside, so such cells stay empty.
TEST(Agreement, AMissingValue_IsAReasonAndNobodyIsSetAside) {
    Problem problem = thesisSaaty();
    problem.alternatives[1].values.erase("K3");
    const auto map = mapOf(problem);
    EXPECT_EQ(map.alternatives.size(), 5U);
    EXPECT_EQ(first(map, "saaty_distributive"), "A4");
    EXPECT_EQ(first(map, "topsis_vector"), "missing_value");
    EXPECT_EQ(first(map, "saaty_distributive", "critic"), "missing_value");
    EXPECT_EQ(cell(map, "vikor").reason->where, "alternative A2");
}

TEST(Agreement, Excluded_TakePartInNoCell) {
    Problem problem = thesisFuller();
    problem.constraints = {{"K1", Comparison::AtMost, {25000}, true, ""}}; // A4 costs more
    problem.alternatives[1].values.erase("K2");
    const auto map = mapOf(problem);
    EXPECT_EQ(map.alternatives, (std::vector<std::string>{"A1", "A3", "A5"}));
    for (const auto& row : map.cells) {
        for (const auto& one : row) {
            std::size_t placed = 0;
            for (const auto& group : one.order) placed += group.size();
            EXPECT_TRUE(one.reason || placed == 3U);
        }
    }
}

TEST(Agreement, LexicographicOrderOfEquals_IsRefusedWhereTheyDisagree) {
    const auto thesis = mapOf(thesisFuller());
    EXPECT_EQ(first(thesis, "lexicographic"), "A1"); // all prices differ, the price weighs most
    EXPECT_EQ(first(thesis, "lexicographic", "equal"), "equal_importance");
    const auto agreeing = mapOf(tableOf({{1, 2}, {0, 2}, {0, 1}}));
    EXPECT_EQ(cell(agreeing, "lexicographic").order, (Groups{{"A1"}, {"A2"}, {"A3"}}));
    // The middle one of three equals disagrees with the others.
    EXPECT_EQ(first(mapOf(tableOf({{1, 0, 1}, {0, 1, 0}})), "lexicographic"), "equal_importance");
}

TEST(Agreement, Wins_AreCountedAloneAndShared) {
    const auto map = mapOf(thesisFuller());
    std::size_t wins = 0;
    for (const auto& terms : map.terms) {
        EXPECT_EQ(terms.cells.size(), terms.alone + terms.shared);
        for (const auto& [row, column] : terms.cells)
            EXPECT_TRUE(indexOf(map.cells[row][column].order.front(), terms.alternative).has_value());
        wins += terms.alone;
    }
    std::size_t decided = 0;
    for (const auto& row : map.cells) {
        for (const auto& one : row) decided += !one.order.empty() && one.order.front().size() == 1 ? 1 : 0;
    }
    EXPECT_EQ(wins, decided);
    EXPECT_GT(map.terms[3].shared, 0U); // PROMETHEE II ties A3 and A4
    EXPECT_EQ(map.terms[1].alone + map.terms[4].alone + map.terms[0].alone + map.terms[2].alone +
                  map.terms[3].alone,
              wins);
}

TEST(Agreement, Intervals_AreThoseOfStability) {
    const auto map = mapOf(thesisFuller());
    const auto price = rank(thesisFuller())->stability[0];
    const auto of = [&](std::size_t a) {
        const auto& all = map.terms[a].intervals;
        return std::find_if(all.begin(), all.end(), [](const auto& one) { return one.criterion == "K1"; });
    };
    EXPECT_EQ(of(3)->from, 0);
    EXPECT_NEAR(of(3)->to, .3309, 5e-5);
    EXPECT_EQ(of(2)->from, price.ranges[1].from);
    EXPECT_EQ(of(2)->to, price.ranges[1].to);
    EXPECT_EQ(of(0)->to, 1);
    EXPECT_NEAR(of(0)->from, .4049, 5e-5);
    EXPECT_NEAR(of(0)->weight, .28, 1e-12);
    EXPECT_FALSE(of(0)->shared);
}

TEST(Agreement, RangesThatTouch_AreOneInterval) {
    // A1 and A2 are alike until K1 weighs something; A1 stays first throughout.
    const auto map = mapOf(tableOf({{2, 1}, {1, 1}}));
    ASSERT_EQ(map.terms[0].intervals.size(), 2U);
    EXPECT_EQ(map.terms[0].intervals[0].from, 0);
    EXPECT_EQ(map.terms[0].intervals[0].to, 1);
}

/// Whoever is never first in many draws can hardly win, and who is first can.
TEST(Agreement, ChanceOfTheThesis_FitsTheDraws) {
    for (const Problem& problem : {thesisFuller(), thesisSaaty()}) {
        const auto map = mapOf(problem);
        const auto drawn = *monteCarlo(problem, {}, base::Task());
        for (std::size_t a = 0; a < 5; ++a) {
            ASSERT_TRUE(map.terms[a].favourable.has_value());
            const bool canWin = map.terms[a].favourable->chance == WinningChance::Alone;
            EXPECT_EQ(canWin, drawn.first(a) > 0) << map.alternatives[a];
        }
    }
}

TEST(Agreement, MethodsThatAreNoSums_HaveNoLimits) {
    Problem problem = thesisFuller();
    problem.evaluation.method = EvaluationMethod::Topsis;
    const auto map = mapOf(problem);
    EXPECT_FALSE(map.additive);
    EXPECT_FALSE(map.terms[0].favourable.has_value());
    EXPECT_TRUE(map.terms[0].intervals.empty());
    EXPECT_EQ(winningWords(map, 0).back(),
              "The totals of this method are no weighted sums, so there are no exact limits of the weights.");
}

TEST(Agreement, WordsOfTheThesis_SayWhatMustHold) {
    const auto map = mapOf(thesisFuller());
    const auto words = winningWords(map, 0);
    EXPECT_NE(words[0].find("A1 is first in "), std::string::npos) << words[0];
    EXPECT_NE(
        std::find(words.begin(), words.end(),
                  "A1 wins while the weight of K1 is at least 0.405 (now 0.280) and the others keep their "
                  "proportions."),
        words.end());
    const auto third = winningWords(map, 2);
    EXPECT_NE(std::find(third.begin(), third.end(),
                        "A3 wins while the weight of K1 lies between 0.331 and 0.405 (now 0.280) and the "
                        "others keep their proportions."),
              third.end());
    const auto fourth = winningWords(map, 3);
    EXPECT_NE(
        std::find(fourth.begin(), fourth.end(),
                  "A4 wins while the weight of K1 is at most 0.331 (now 0.280) and the others keep their "
                  "proportions."),
        fourth.end());
}

TEST(Agreement, WordsOfAHopelessOne_NameWhoIsBetter) {
    const auto dominated = winningWords(mapOf(tableOf({{1, 1}, {2, 3}})), 0);
    EXPECT_EQ(dominated.back(), "No weights make A1 win: A2 is better under every criterion.");
    EXPECT_EQ(dominated[1], "Moving one weight alone never makes A1 win.");
    EXPECT_NE(dominated[0].find("A1 is first in none of "), std::string::npos);
    const auto between = winningWords(mapOf(tableOf({{.4, .4}, {1, 0}, {0, 1}})), 0);
    EXPECT_EQ(between.back(),
              "No weights make A1 win: a mixture of its rivals (A2 0.500, A3 0.500) is better "
              "under every criterion.");
}

TEST(Agreement, WordsOfAWinner_NameItsBestWeights) {
    const auto words = winningWords(mapOf(tableOf({{3, 0}, {1, 1}})), 0);
    EXPECT_EQ(words.back(), "A1 leads most, by 2.000, with the weights K1 1.000.");
    const auto twins = winningWords(mapOf(tableOf({{3, 3}, {3, 3}})), 0);
    EXPECT_EQ(twins.back(), "A1 can share the first place at best, for example with the weights K1 0.500, K2 "
                            "0.500.");
    const auto always = winningWords(mapOf(tableOf({{3, 3}, {1, 1}})), 0);
    EXPECT_EQ(always[1], "A1 wins whatever the weight of K1 is (now 0.500), as long as the others keep their "
                         "proportions.");
}

TEST(Agreement, OneAlternative_WinsEverywhere) {
    const auto map = mapOf(tableOf({{1, 2}}));
    EXPECT_EQ(map.terms[0].alone, map.computed);
    EXPECT_EQ(first(map, "vikor", "entropy"), "too_few_alternatives");
    EXPECT_EQ(winningWords(map, 0).back(), "A1 has no rival; it wins with any weights.");
}

TEST(Agreement, OneCriterion_HasNoIntervals) {
    const auto map = mapOf(tableOf({{1}, {2}}));
    EXPECT_TRUE(map.terms[1].intervals.empty());
    EXPECT_EQ(map.terms[1].favourable->chance, WinningChance::Alone);
    EXPECT_EQ(map.terms[0].favourable->chance, WinningChance::Never);
}

TEST(Agreement, RefusedProblems_AreRefusedHereToo) {
    Problem problem = thesisFuller();
    problem.alternatives.clear();
    EXPECT_EQ(agreementMap(problem, base::Task()).error().code, "no_alternatives");
    problem = thesisFuller();
    problem.constraints = {{"K1", Comparison::AtMost, {1}, true, ""}};
    EXPECT_EQ(agreementMap(problem, base::Task()).error().code, "nobody_left");
    base::Task task;
    task.cancel();
    EXPECT_EQ(agreementMap(thesisFuller(), task).error().code, "cancelled");
}

RC_GTEST_PROP(Agreement, EveryCell_HasAnOrderOrAReason, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 4);
    const auto alternatives = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::vector<double>> rows(alternatives, std::vector<double>(criteria));
    for (auto& row : rows) {
        for (double& value : row) value = *rc::gen::element(0., 1., 1., 2., -1., 1e9, 1e-9, 1e90);
    }
    Problem problem = tableOf(rows);
    problem.evaluation.method = static_cast<EvaluationMethod>(*rc::gen::inRange(0, 8));
    for (const auto& criterion : problem.criteria)
        problem.evaluation.judgments[criterion.id].intensityFromValues = true;
    const auto map = agreementMap(problem, base::Task());
    if (!map) return;
    std::size_t computed = 0;
    for (const auto& row : map->cells) {
        RC_ASSERT(row.size() == map->columns.size());
        for (const auto& one : row) {
            RC_ASSERT(one.reason.has_value() == one.order.empty());
            computed += one.reason ? 0 : 1;
        }
    }
    RC_ASSERT(computed == map->computed);
    for (std::size_t a = 0; a < alternatives; ++a) {
        RC_ASSERT(!winningWords(*map, a).empty());
        const auto& best = map->terms[a].favourable;
        // Who wins the problem itself can win.
        if (best && map->additive && indexOf(rank(problem)->ranking.front(), map->alternatives[a]))
            RC_ASSERT(best->chance != WinningChance::Never);
    }
}

} // namespace
} // namespace vidette::mcda
