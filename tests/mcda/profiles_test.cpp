// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/profiles.h"
#include "near.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <rapidcheck/gtest.h>

namespace vidette::mcda {
namespace {

Profiles profilesOf(const Problem& problem) {
    return *profiles(problem, *rank(problem));
}

/// Prices 11 290, 14 475, 21 015, 25 661, 13 390, the smaller the better.
TEST(Profiles, Thesis_CheapestIsBest) {
    const auto price = profilesOf(thesisFuller()).axes.front();
    EXPECT_EQ(price.worst, 25661);
    EXPECT_EQ(price.best, 11290);
    EXPECT_TRUE(allNear(price.places, {1, 11186. / 14371, 4646. / 14371, 0, 12271. / 14371}, 1e-12));
}

TEST(Profiles, AllAlike_AreAllBest) {
    const auto all = profilesOf(tableOf({{4, 1}, {4, 2}}));
    EXPECT_EQ(all.axes[0].places, (std::vector<double>{1, 1}));
    EXPECT_EQ(all.axes[0].best, 4);
}

TEST(Profiles, AValueFunction_SaysWhatIsBest) {
    Problem problem = tableOf({{10}, {20}, {50}, {35}});
    problem.criteria[0].valueFunction = {{10, 0}, {20, 1}, {50, 0}};
    const auto axis = profilesOf(problem).axes[0];
    EXPECT_TRUE(allNear(axis.places, {0, 1, 0, .5}, 1e-12));
    EXPECT_FALSE(axis.best.has_value()) << "no single value is the worst";
}

TEST(Profiles, JudgedWithoutValues_ByWhatTheMethodSays) {
    Problem problem = thesisSaaty();
    for (auto& alternative : problem.alternatives) alternative.values.erase("K1");
    const auto ranking = *rank(problem);
    const auto axis = profiles(problem, ranking)->axes[0];
    EXPECT_FALSE(axis.best.has_value());
    EXPECT_EQ(axis.places[0], 1);
    EXPECT_EQ(axis.places[3], 0);
    const auto& local = ranking.local[0];
    EXPECT_NEAR(axis.places[2], (local[2] - local[3]) / (local[0] - local[3]), 1e-12);
}

TEST(Profiles, NobodyLeft_HasNoAxes) {
    Problem problem = tableOf({{1, 2}, {2, 1}});
    problem.constraints = {{"K1", Comparison::AtLeast, {9}, true, ""}};
    EXPECT_TRUE(profilesOf(problem).axes.empty());
}

/// The weighted sum by min–max computes the same on a way of its own.
RC_GTEST_PROP(Profiles, AreTheLocalValuesOfMinMax, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 5);
    std::vector<std::vector<double>> rows(*rc::gen::inRange<std::size_t>(2, 6));
    for (auto& row : rows)
        for (std::size_t k = 0; k < criteria; ++k) row.push_back(*rc::gen::inRange(-9, 30));
    Problem problem = tableOf(rows);
    problem.evaluation.normalisation = Normalisation::MinMax;
    for (auto& criterion : problem.criteria)
        criterion.direction = *rc::gen::element(Direction::Max, Direction::Min);
    const auto ranking = *rank(problem);
    const auto all = *profiles(problem, ranking);
    for (std::size_t k = 0; k < criteria; ++k) {
        if (all.axes[k].best == all.axes[k].worst) continue;
        RC_ASSERT(static_cast<bool>(allNear(all.axes[k].places, ranking.local[k], 1e-12)));
    }
}

} // namespace
} // namespace vidette::mcda
