// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/ranking.h"

#include "decision_table.h"
#include "mcda/saaty.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

/// What must not matter: the order of rows and columns, the names, the unit of a column under a method
/// without a scale, a second copy of an alternative. And closed forms.
namespace vidette::mcda {
namespace {

constexpr auto kMax = Direction::Max;
constexpr auto kMin = Direction::Min;

constexpr std::array kMethods{EvaluationMethod::Fuller,  EvaluationMethod::WeightedSum,
                              EvaluationMethod::Topsis,  EvaluationMethod::Promethee2,
                              EvaluationMethod::Vikor,   EvaluationMethod::Lexicographic,
                              EvaluationMethod::Electre1};

Problem anyTable() {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    const auto count = *rc::gen::inRange<std::size_t>(1, 7);
    std::vector<std::vector<double>> rows;
    for (std::size_t a = 0; a < count; ++a) {
        rows.emplace_back();
        for (std::size_t k = 0; k < criteria; ++k) rows.back().push_back(*rc::gen::inRange(1, 9));
    }
    std::vector<Direction> directions;
    std::vector<double> weights;
    for (std::size_t k = 0; k < criteria; ++k) {
        directions.push_back(*rc::gen::element(kMax, kMin));
        // All different, so that the lexicographic order is one.
        weights.push_back(static_cast<double>((1U << k) + 1U));
    }
    Problem problem = weighed(decisionTable(rows, directions), weights);
    problem.weights.method = WeightMethod::Points;
    problem.evaluation.method = *rc::gen::elementOf(kMethods);
    return problem;
}

/// Total of every alternative by id.
std::map<std::string, double> totalsOf(const Problem& problem) {
    const auto ranking = *rank(problem);
    std::map<std::string, double> totals;
    for (std::size_t a = 0; a < ranking.totals.size(); ++a)
        totals[ranking.alternatives[a]] = ranking.totals[a];
    return totals;
}

bool same(const std::map<std::string, double>& a, const std::map<std::string, double>& b, double tolerance) {
    return a.size() == b.size() && std::all_of(a.begin(), a.end(), [&](const auto& one) {
               const auto found = b.find(one.first);
               return found != b.end() && std::abs(found->second - one.second) <= tolerance;
           });
}

RC_GTEST_PROP(Invariance, RotatedRows_ChangeNoTotal, ()) {
    Problem problem = anyTable();
    const auto before = totalsOf(problem);
    auto& list = problem.alternatives;
    std::rotate(list.begin(), list.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(list)),
                list.end());
    RC_ASSERT(same(before, totalsOf(problem), 1e-12));
}

RC_GTEST_PROP(Invariance, RotatedColumns_ChangeNoTotal, ()) {
    Problem problem = anyTable();
    const auto before = totalsOf(problem);
    auto& list = problem.criteria;
    std::rotate(list.begin(), list.begin() + *rc::gen::inRange<std::ptrdiff_t>(0, std::ssize(list)),
                list.end());
    RC_ASSERT(same(before, totalsOf(problem), 1e-12));
}

RC_GTEST_PROP(Invariance, Renaming_ChangesNothingButNames, ()) {
    Problem problem = anyTable();
    const auto before = *rank(problem);
    for (auto& one : problem.alternatives) one.id = one.name = "z" + one.id;
    const auto after = *rank(problem);
    RC_ASSERT(before.totals == after.totals);
    RC_ASSERT(before.local == after.local);
    RC_ASSERT(before.ranking.size() == after.ranking.size());
}

/// Crowns or thousands of crowns: a power of two keeps every digit.
RC_GTEST_PROP(Invariance, ColumnInAnotherUnit_ChangesNoTotal, ()) {
    Problem problem = anyTable();
    const auto before = totalsOf(problem);
    for (auto& one : problem.alternatives) *one.values["K1"].number *= 1024;
    RC_ASSERT(same(before, totalsOf(problem), 1e-12));
}

/// Where every alternative stands twice, a copy always has the total of its original.
RC_GTEST_PROP(Invariance, Duplicates_ShareTheirTotal, ()) {
    Problem problem = anyTable();
    const auto originals = problem.alternatives;
    for (auto copy : originals) {
        copy.id += "'";
        problem.alternatives.push_back(copy);
    }
    const auto totals = totalsOf(problem);
    for (const auto& one : originals)
        RC_ASSERT(std::abs(totals.at(one.id) - totals.at(one.id + "'")) <= 1e-12);
}

/// min_max and value functions look at nobody but the best and the worst: a copy leaves the totals alone.
RC_GTEST_PROP(Invariance, Copy_LeavesAWeightedSumAlone, ()) {
    Problem problem = anyTable();
    problem.evaluation.method = EvaluationMethod::WeightedSum;
    const auto before = totalsOf(problem);
    auto copy = problem.alternatives.back();
    copy.id = "copy";
    problem.alternatives.push_back(copy);
    auto after = totalsOf(problem);
    after.erase("copy");
    RC_ASSERT(same(before, after, 0));
}

/// Goepel's oracle: one item x times better than n − 1 equal ones has w = x/(x + n − 1), by both vectors.
RC_GTEST_PROP(ClosedForms, OneDominantItem_HasItsShare, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(2, 12);
    const int x = *rc::gen::inRange(1, 10);
    const auto place = *rc::gen::inRange<std::size_t>(0, n);
    std::vector<std::string> items;
    std::vector<std::vector<std::string>> cells(n, std::vector<std::string>(n, "1"));
    for (std::size_t i = 0; i < n; ++i) {
        items.push_back("I" + std::to_string(i));
        if (i == place) continue;
        cells[place][i] = std::to_string(x);
        cells[i][place] = "1/" + std::to_string(x);
    }
    std::vector<RankingWarning> warnings;
    const auto table = *saatyFromJudgments({items, cells, {}, false}, items, {}, "test", warnings);
    const double expected = x / (x + static_cast<double>(n) - 1);
    RC_ASSERT(std::abs(table.perron[place] - expected) <= 1e-12);
    RC_ASSERT(std::abs(table.geometricMean[place] - expected) <= 1e-12);
    RC_ASSERT(std::abs(table.lambdaMax - static_cast<double>(n)) <= 1e-10);
}

/// Fuller with half points and 1 on a strict order is the rank sum: n, n − 1 … 1 over n(n + 1)/2.
RC_GTEST_PROP(ClosedForms, FullerPlusOne_IsTheRankSum, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 10);
    Problem problem = decisionTable({std::vector<double>(n, 1)}, std::vector<Direction>(n, kMax));
    problem.weights.method = WeightMethod::Fuller;
    problem.weights.fuller = {TieRule::Half, 1};
    for (const auto& criterion : problem.criteria) problem.weights.order.push_back({criterion.id});
    const auto fuller = rank(problem)->weights;
    problem.weights.method = WeightMethod::RankSum;
    RC_ASSERT(allNear(fuller, rank(problem)->weights, 1e-15));
}

} // namespace
} // namespace vidette::mcda
