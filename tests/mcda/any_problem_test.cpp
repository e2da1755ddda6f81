// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/ranking.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>

/// Whatever the numbers, every figure of an answer is finite, and an answer names every alternative once.
namespace vidette::mcda {
namespace {

constexpr std::array kNumbers{0.0, 1.0, 2.0, 2.0, 3.0, -1.0, 1e-9, 1e9, 1e90, -1e90, 1e-90};

Problem anyProblem() {
    Problem problem;
    const int criteria = *rc::gen::inRange(1, 5);
    const int alternatives = *rc::gen::inRange(1, 6);
    for (int k = 0; k < criteria; ++k) {
        const std::string id = "K" + std::to_string(k);
        const auto direction = *rc::gen::element(Direction::Max, Direction::Min);
        problem.criteria.push_back({id, id, "", direction, "", ""});
        problem.weights.values[id] = *rc::gen::element(0.0, 0.5, 1.0, 7.0);
        problem.weights.judgments.intensity[id] = *rc::gen::inRange(1, 10);
        problem.weights.order.push_back({id});
        problem.evaluation.judgments[id].intensityFromValues = true;
        problem.evaluation.preferences[id] = {
            *rc::gen::element(PreferenceType::Usual, PreferenceType::Gaussian, PreferenceType::Linear), 1, 2,
            1};
    }
    for (int a = 0; a < alternatives; ++a) {
        const std::string id = "A" + std::to_string(a);
        problem.alternatives.push_back({id, id, {}, {}});
        for (const auto& criterion : problem.criteria)
            problem.alternatives.back().values[criterion.id] = {*rc::gen::elementOf(kNumbers), "", ""};
    }
    problem.weights.method = static_cast<WeightMethod>(*rc::gen::inRange(0, 9));
    problem.evaluation.method = static_cast<EvaluationMethod>(*rc::gen::inRange(0, 9));
    return problem;
}

bool finite(const std::vector<double>& values) {
    return std::all_of(values.begin(), values.end(), [](double value) { return std::isfinite(value); });
}

RC_GTEST_PROP(AnyProblem, Answer_IsFiniteAndComplete, ()) {
    const auto ranking = rank(anyProblem());
    if (!ranking) return;
    RC_ASSERT(finite(ranking->weights));
    RC_ASSERT(finite(ranking->totals));
    for (const auto& row : ranking->local) RC_ASSERT(finite(row));
    for (const auto& row : ranking->contributions) RC_ASSERT(finite(row));
    for (const auto& [name, values] : ranking->measures) RC_ASSERT(finite(values));
    std::size_t placed = 0;
    for (const auto& group : ranking->ranking) placed += group.size();
    RC_ASSERT(placed == ranking->alternatives.size());
    for (const auto& one : ranking->stability) {
        for (const auto& range : one.ranges) RC_ASSERT(!range.winners.empty());
    }
}

/// The order of the alternatives in the file decides nothing but the order within a tie.
RC_GTEST_PROP(AnyProblem, ReversedAlternatives_GiveTheSameTotals, ()) {
    Problem problem = anyProblem();
    const auto forward = rank(problem);
    std::reverse(problem.alternatives.begin(), problem.alternatives.end());
    const auto backward = rank(problem);
    RC_ASSERT(forward.has_value() == backward.has_value());
    if (!forward) return;
    for (std::size_t a = 0; a < forward->totals.size(); ++a) {
        const double other = backward->totals[backward->totals.size() - 1 - a];
        const double size = std::max({1.0, std::abs(other), std::abs(forward->totals[a])});
        RC_ASSERT(std::abs(forward->totals[a] - other) <= 1e-9 * size);
    }
}

} // namespace
} // namespace vidette::mcda
