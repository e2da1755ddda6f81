// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/fuller.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>

/// Fuller's triangle on the published decision (source in thesis_problem.h), recomputed as exact fractions.
namespace vidette::mcda {
namespace {

constexpr double kExact = 1e-12; ///< the figures are fractions; only the last bits may differ

std::vector<double> totalsOf(TieRule tie, double plus) {
    return rank(thesisFuller(tie, plus))->totals;
}

using Groups = std::vector<std::vector<std::string>>;

TEST(FullerThesis, CriteriaCounts_AreThoseOfTableTwo) {
    const auto table = *rank(thesisFuller())->weightsDetail.at(0).fuller;
    EXPECT_EQ(table.counts, (std::vector<double>{6, 3, 3, 3, 2, 1, 0}));
    EXPECT_EQ(table.plusCounts, (std::vector<double>{7, 4, 4, 4, 3, 2, 1}));
    EXPECT_EQ(table.sum, 25);
    EXPECT_TRUE(allNear(table.weights, {.28, .16, .16, .16, .12, .08, .04}, kExact));
}

TEST(FullerThesis, CriteriaCountsWithHalfPoints_SumToTwentyEight) {
    const auto table = *rank(thesisFuller(TieRule::Half, 1))->weightsDetail.at(0).fuller;
    EXPECT_EQ(table.plusCounts, (std::vector<double>{7, 5, 5, 5, 3, 2, 1}));
    EXPECT_EQ(table.sum, 28);
    EXPECT_TRUE(allNear(table.weights, {.25, 5. / 28, 5. / 28, 5. / 28, 3. / 28, 2. / 28, 1. / 28}, kExact));
}

TEST(FullerThesis, Evaluations_AreTheFractionsOfAppendixA) {
    const auto local = rank(thesisFuller())->local;
    EXPECT_TRUE(allNear(local[0], {1. / 3, 1. / 5, 2. / 15, 1. / 15, 4. / 15}, kExact));
    EXPECT_TRUE(allNear(local[1], {1. / 9, 2. / 9, 2. / 9, 2. / 9, 2. / 9}, kExact));
    EXPECT_TRUE(allNear(local[2], {1. / 7, 1. / 7, 2. / 7, 5. / 14, 1. / 14}, kExact));
    EXPECT_TRUE(allNear(local[3], {2. / 13, 2. / 13, 4. / 13, 4. / 13, 1. / 13}, kExact));
    EXPECT_TRUE(allNear(local[4], {1. / 11, 1. / 11, 4. / 11, 4. / 11, 1. / 11}, kExact));
    EXPECT_TRUE(allNear(local[5], {1. / 13, 1. / 13, 3. / 13, 5. / 13, 3. / 13}, kExact));
    EXPECT_TRUE(allNear(local[6], {5. / 13, 3. / 13, 1. / 13, 1. / 13, 3. / 13}, kExact));
}

TEST(FullerThesis, SumsOfEvaluations_AreNotConstantBecauseTiesAreNotCounted) {
    const auto ranking = *rank(thesisFuller());
    std::vector<double> sums;
    for (const auto& detail : ranking.localDetail) sums.push_back(detail.fuller->sum);
    EXPECT_EQ(sums, (std::vector<double>{15, 9, 14, 13, 11, 13, 13}));
}

TEST(FullerThesis, TotalsInTheThesisConvention_PutA4First) {
    const auto ranking = *rank(thesisFuller());
    EXPECT_TRUE(allNear(
        ranking.totals,
        {.191031191031191, .165321789321789, .233008769008769, .238078366078366, .172559884559885}, kExact));
    EXPECT_EQ(ranking.ranking, (Groups{{"A4"}, {"A3"}, {"A1"}, {"A5"}, {"A2"}}));
}

TEST(FullerThesis, TotalsWithTiesIgnoredAndNothingAdded_PutA3First) {
    EXPECT_TRUE(allNear(totalsOf(TieRule::Uncounted, 0),
                        {.172685185185185, .147685185185185, .2625, .261574074074074, .155555555555556},
                        kExact));
    EXPECT_EQ(rank(thesisFuller(TieRule::Uncounted, 0))->ranking.front(), (std::vector<std::string>{"A3"}));
}

TEST(FullerThesis, TotalsWithHalfPointsAndOne_TurnTheLastTwo) {
    const auto ranking = *rank(thesisFuller(TieRule::Half, 1));
    EXPECT_TRUE(allNear(
        ranking.totals,
        {.188095238095238, .180952380952381, .228571428571429, .230952380952381, .171428571428571}, kExact));
    EXPECT_EQ(ranking.ranking, (Groups{{"A4"}, {"A3"}, {"A1"}, {"A2"}, {"A5"}}));
}

TEST(FullerThesis, TotalsWithHalfPointsAndNothingAdded_PutA3First) {
    const auto ranking = *rank(thesisFuller(TieRule::Half, 0));
    EXPECT_TRUE(allNear(
        ranking.totals,
        {.183333333333333, .173809523809524, .245238095238095, .242857142857143, .154761904761905}, kExact));
    EXPECT_EQ(ranking.ranking, (Groups{{"A3"}, {"A4"}, {"A1"}, {"A2"}, {"A5"}}));
}

TEST(FullerThesis, DroppingTheLoserA5_MakesA3Win) {
    Problem problem = thesisFuller();
    problem.alternatives.pop_back();
    const auto ranking = *rank(problem);
    EXPECT_TRUE(allNear(ranking.totals, {.214301587301587, .204714285714286, 18343. / 63000, 18259. / 63000},
                        kExact));
    EXPECT_EQ(ranking.ranking.front(), (std::vector<std::string>{"A3"}));
}

TEST(FullerThesis, DroppingA5WithHalfPoints_TiesA3AndA4Exactly) {
    Problem problem = thesisFuller(TieRule::Half, 1);
    problem.alternatives.pop_back();
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.ranking.front(), (std::vector<std::string>{"A3", "A4"}));
    EXPECT_NEAR(ranking.totals[2], 159. / 560, kExact);
    EXPECT_NEAR(ranking.totals[3], 159. / 560, kExact);
}

TEST(FullerThesis, Contributions_AddUpToTheTotals) {
    const auto ranking = *rank(thesisFuller());
    EXPECT_NEAR(ranking.contributions[0][0], .28 / 3, kExact); // the thesis remarks .0933 for A1 under K1
    for (std::size_t a = 0; a < 5; ++a) {
        double sum = 0;
        for (const auto& row : ranking.contributions) sum += row[a];
        EXPECT_NEAR(sum, ranking.totals[a], kExact);
    }
}

} // namespace
} // namespace vidette::mcda
