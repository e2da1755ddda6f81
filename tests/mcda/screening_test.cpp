// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/screening.h"

#include "decision_table.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>

namespace vidette::mcda {
namespace {

constexpr auto kMax = Direction::Max;
constexpr auto kMin = Direction::Min;
using Names = std::vector<std::string>;

Names namesOf(const std::vector<Screened>& list) {
    Names names;
    for (const auto& one : list) names.push_back(one.id);
    return names;
}

Constraint limit(const std::string& id, Comparison comparison, std::vector<double> limits) {
    return {id, comparison, std::move(limits), true, {}};
}

/// The thesis' table: A4 is at least as good as A3 but dearer, so nobody dominates it; A2 is dominated by
/// nobody either, since it is cheaper than whoever is better.
TEST(Dominance, ThesisTable_HasNoDominatedKit) {
    EXPECT_TRUE(dominances(thesisTable())->empty());
    // Without the price and the disk, which are wanted small, A4 is above all others.
    Problem problem = thesisTable();
    problem.criteria.erase(problem.criteria.begin());
    problem.criteria.pop_back();
    for (auto& one : problem.alternatives) {
        one.values.erase("K1");
        one.values.erase("K7");
    }
    const auto found = *dominances(problem);
    EXPECT_EQ(std::count_if(found.begin(), found.end(), [](const auto& d) { return d.better == "A4"; }), 4);
    const auto pair = std::find_if(found.begin(), found.end(), [](const auto& d) { return d.worse == "A3"; });
    ASSERT_NE(pair, found.end());
    EXPECT_EQ(*pair, (Dominance{"A4", "A3", {"K3", "K6"}}));
}

TEST(Dominance, Duplicates_DominateNobody) {
    EXPECT_TRUE(dominances(decisionTable({{1, 2}, {1, 2}}, {kMax, kMin}))->empty());
}

TEST(Dominance, OneAlternative_HasNobodyToDominate) {
    EXPECT_TRUE(dominances(decisionTable({{1}}, {kMax}))->empty());
}

TEST(Dominance, ExcludedAlternatives_TakeNoPart) {
    Problem problem = decisionTable({{9}, {2}, {1}}, {kMax});
    problem.constraints = {limit("K1", Comparison::AtMost, {5})};
    EXPECT_EQ(*dominances(problem), (std::vector<Dominance>{{"A2", "A3", {"K1"}}}));
}

TEST(Dominance, WhoLacksANumber_TakesNoPart) {
    Problem problem = decisionTable({{2, 2}, {1, 1}}, {kMax, kMax});
    problem.evaluation.method = EvaluationMethod::Fuller;
    problem.evaluation.orders["K2"] = {{"A1"}, {"A2"}};
    problem.alternatives[1].values.erase("K2");
    EXPECT_TRUE(dominances(problem)->empty());
}

RC_GTEST_PROP(Dominance, EveryPair_IsWhatTheDefinitionSays, ()) {
    const auto criteria = *rc::gen::inRange<std::size_t>(1, 4);
    const auto count = *rc::gen::inRange<std::size_t>(1, 7);
    std::vector<std::vector<double>> rows;
    for (std::size_t a = 0; a < count; ++a) {
        rows.emplace_back();
        for (std::size_t k = 0; k < criteria; ++k) rows.back().push_back(*rc::gen::inRange(0, 4));
    }
    std::vector<Direction> directions;
    for (std::size_t k = 0; k < criteria; ++k) directions.push_back(*rc::gen::element(kMax, kMin));
    const auto problem = decisionTable(rows, directions);
    const auto found = *dominances(problem);
    std::size_t expected = 0;
    for (std::size_t a = 0; a < count; ++a) {
        for (std::size_t b = 0; b < count; ++b) {
            Names better;
            bool worse = false;
            for (std::size_t k = 0; k < criteria; ++k) {
                const bool more = rows[a][k] > rows[b][k];
                const bool less = rows[a][k] < rows[b][k];
                if (directions[k] == kMax ? more : less) better.push_back(problem.criteria[k].id);
                worse = worse || (directions[k] == kMax ? less : more);
            }
            if (worse || better.empty()) continue;
            const Dominance pair{problem.alternatives[a].id, problem.alternatives[b].id, better};
            RC_ASSERT(std::find(found.begin(), found.end(), pair) != found.end());
            ++expected;
        }
    }
    RC_ASSERT(found.size() == expected);
}

TEST(Screening, ThesisLimits_NameMissesAndTheHardestLimit) {
    const std::vector<Constraint> limits{limit("K1", Comparison::AtMost, {21000}),
                                         limit("K3", Comparison::AtLeast, {95}),
                                         limit("K4", Comparison::AtLeast, {20})};
    const auto result = *conjunctive(thesisTable(), limits);
    EXPECT_EQ(namesOf(result.passing), (Names{"A1", "A2"}));
    EXPECT_EQ(namesOf(result.excluded), (Names{"A3", "A4", "A5"}));
    // A3 is 15 crowns too dear; prices span 25 661 − 11 290.
    ASSERT_EQ(result.excluded[0].missed.size(), 1U);
    EXPECT_DOUBLE_EQ(*result.excluded[0].missed[0].gap, 15);
    EXPECT_DOUBLE_EQ(*result.excluded[0].missed[0].share, 15. / 14371);
    // A5 misses the frames by 8 of 18 and the angle by 13 of 21: the frames are nearer.
    ASSERT_EQ(result.excluded[2].missed.size(), 2U);
    EXPECT_EQ(result.excluded[2].missed[0].limit, 2U);
    EXPECT_DOUBLE_EQ(*result.excluded[2].missed[1].share, 13. / 21);
    EXPECT_EQ(result.tallies, (std::vector<LimitTally>{{2, 2}, {1, 0}, {1, 0}}));
    EXPECT_EQ(result.hardest, (std::vector<std::size_t>{0}));
}

TEST(Screening, Disjunctive_AsksForOneOfThem) {
    const std::vector<Constraint> limits{limit("K1", Comparison::LessThan, {11500}),
                                         limit("K6", Comparison::AtLeast, {40})};
    const auto result = *disjunctive(thesisTable(), limits);
    EXPECT_EQ(namesOf(result.passing), (Names{"A1", "A4"}));
    EXPECT_EQ(result.passing[1].kept, (std::vector<std::size_t>{1}));
    EXPECT_EQ(result.excluded[0].missed.size(), 2U);
}

TEST(Screening, NoLimits_EverybodyPasses) {
    EXPECT_EQ(conjunctive(thesisTable(), {})->passing.size(), 5U);
    EXPECT_EQ(disjunctive(thesisTable(), {})->passing.size(), 5U);
    EXPECT_TRUE(conjunctive(thesisTable(), {})->hardest.empty());
}

TEST(Screening, UnknownValue_KeepsNoLimitAndStandsLast) {
    Problem problem = decisionTable({{1, 1}}, {kMax, kMax});
    problem.alternatives[0].values.erase("K1");
    const auto result =
        *conjunctive(problem, {limit("K1", Comparison::AtLeast, {0}), limit("K2", Comparison::AtLeast, {2})});
    ASSERT_EQ(result.excluded.size(), 1U);
    EXPECT_EQ(result.excluded[0].missed[0].limit, 1U);
    EXPECT_FALSE(result.excluded[0].missed[1].gap.has_value());
}

TEST(Screening, StrictLimitTouched_IsMissedByNothing) {
    const auto result = *conjunctive(decisionTable({{5}}, {kMax}), {limit("K1", Comparison::MoreThan, {5})});
    ASSERT_EQ(result.excluded.size(), 1U);
    EXPECT_EQ(result.excluded[0].missed[0].gap, 0.0);
    EXPECT_EQ(result.excluded[0].missed[0].share, 0.0);
}

TEST(Screening, Attributes_MayBeLimitedAndUnitsAreConverted) {
    Problem problem = decisionTable({{1}, {2}}, {kMax});
    problem.attributes = {{"D", "Disk", "TB", kMax, "", ""}};
    problem.alternatives[0].values["D"] = Value{500.0, "GB", "500 GB"};
    problem.alternatives[1].values["D"] = Value{2.0, "", ""};
    const auto result = *conjunctive(problem, {limit("D", Comparison::AtLeast, {1})});
    EXPECT_EQ(namesOf(result.excluded), (Names{"A1"}));
    EXPECT_DOUBLE_EQ(*result.excluded[0].missed[0].gap, .5);
    problem.alternatives[0].values["D"].unit = "m";
    EXPECT_EQ(conjunctive(problem, {limit("D", Comparison::AtLeast, {1})}).error().code, "unit_mismatch");
}

TEST(Screening, LimitsWithoutSense_AreRefused) {
    const auto problem = decisionTable({{1}}, {kMax});
    const auto code = [&](const Constraint& one) { return conjunctive(problem, {one}).error().code; };
    EXPECT_EQ(code(limit("K9", Comparison::AtLeast, {1})), "unknown_criterion");
    EXPECT_EQ(code(limit("K1", Comparison::AtLeast, {})), "bad_constraint");
    EXPECT_EQ(code(limit("K1", Comparison::Between, {2, 1})), "bad_constraint");
    EXPECT_EQ(code(limit("K1", Comparison::AtLeast, {1e200})), "bad_constraint");
    EXPECT_EQ(code(limit("K1", Comparison::AtLeast, {std::numeric_limits<double>::quiet_NaN()})),
              "bad_constraint");
}

/// A gap is the least that must be added or taken away: that far the limit is kept or touched, and no nearer
/// number keeps it.
RC_GTEST_PROP(Screening, Gap_IsTheWayToTheNearestNumberThatKeepsTheLimit, ()) {
    const auto comparison = static_cast<Comparison>(*rc::gen::inRange(0, 7));
    double low = *rc::gen::inRange(-5, 6);
    double high = low + *rc::gen::inRange(0, 4);
    const bool two = comparison == Comparison::Between || comparison == Comparison::In;
    const auto one = limit("K1", comparison, two ? std::vector<double>{low, high} : std::vector<double>{low});
    const double value = *rc::gen::inRange(-10, 11);
    const double gap = gapTo(one, value);
    if (holds(one, value)) {
        RC_ASSERT(gap == 0);
        return;
    }
    const double beyond = gap + 1e-9;
    RC_ASSERT(holds(one, value + gap) || holds(one, value - gap) || holds(one, value + beyond) ||
              holds(one, value - beyond));
    for (double nearer = 0; nearer < gap; nearer += .25) {
        RC_ASSERT(!holds(one, value + nearer));
        RC_ASSERT(!holds(one, value - nearer));
    }
}

RC_GTEST_PROP(Screening, WhoPassesAll_PassesOneOfThem, ()) {
    std::vector<Constraint> limits;
    const int count = *rc::gen::inRange(1, 4);
    for (int k = 0; k < count; ++k)
        limits.push_back(limit("K" + std::to_string(k % 2 + 1),
                               *rc::gen::element(Comparison::AtLeast, Comparison::LessThan),
                               {static_cast<double>(*rc::gen::inRange(0, 5))}));
    std::vector<std::vector<double>> rows;
    for (int a = 0; a < 5; ++a)
        rows.push_back(
            {static_cast<double>(*rc::gen::inRange(0, 5)), static_cast<double>(*rc::gen::inRange(0, 5))});
    const auto problem = decisionTable(rows, {kMax, kMax});
    const auto all = *conjunctive(problem, limits);
    const auto any = namesOf(disjunctive(problem, limits)->passing);
    for (const auto& one : all.passing) RC_ASSERT(std::find(any.begin(), any.end(), one.id) != any.end());
    RC_ASSERT(all.passing.size() + all.excluded.size() == rows.size());
    std::size_t most = 0;
    for (const auto& tally : all.tallies) most = std::max(most, tally.misses);
    for (const auto hardest : all.hardest) RC_ASSERT(all.tallies[hardest].misses == most);
}

} // namespace
} // namespace vidette::mcda
