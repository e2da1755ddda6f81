// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/saaty.h"

#include "mcda/perron.h"
#include "mcda/random_index.h"
#include "near.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vidette::mcda {
namespace {

using Cells = std::vector<std::vector<std::string>>;

std::vector<std::string> ids(std::size_t n) {
    std::vector<std::string> result;
    for (std::size_t i = 0; i < n; ++i) result.push_back("X" + std::to_string(i + 1));
    return result;
}

base::Result<SaatyTable> tableOf(const Cells& cells, const SaatyRule& rule = {}) {
    std::vector<RankingWarning> warnings;
    return saatyFromJudgments({ids(cells.size()), cells, {}, false}, ids(cells.size()), rule, "test",
                              warnings);
}

/// A random reciprocal matrix of the scale 1/9 … 9.
Matrix anyMatrix() {
    const auto n = *rc::gen::inRange<std::size_t>(3, 10);
    Matrix cells(n, std::vector<double>(n, 1.0));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            const int step = *rc::gen::inRange(-8, 9);
            cells[i][j] = step >= 0 ? step + 1 : 1.0 / (1 - step);
            cells[j][i] = 1 / cells[i][j];
        }
    }
    return cells;
}

/// Koczkodaj 1993, by the definition and triad by triad.
RC_GTEST_PROP(WorstTriad, IsTheFirstOfTheWorst, ()) {
    const Matrix cells = anyMatrix();
    const std::size_t n = cells.size();
    Triad expected{-1, 0, 0, 0};
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = i + 1; j < n; ++j) {
            for (std::size_t k = j + 1; k < n; ++k) {
                const double ratio = cells[i][j] * cells[j][k] / cells[i][k];
                const double size = std::min(std::abs(1 - ratio), std::abs(1 - 1 / ratio));
                if (size > expected.inconsistency + 1e-12) expected = {size, i, j, k};
            }
        }
    }
    const Triad found = worstTriad(cells);
    RC_ASSERT(std::abs(found.inconsistency - expected.inconsistency) < 1e-12);
    const double ratio = cells[found.i][found.j] * cells[found.j][found.k] / cells[found.i][found.k];
    RC_ASSERT(std::abs(1 - std::min(ratio, 1 / ratio) - found.inconsistency) < 1e-12);
    RC_ASSERT((std::array{found.i, found.j, found.k} <= std::array{expected.i, expected.j, expected.k}));
}

RC_GTEST_PROP(Perron, Enclosure_HoldsForEveryReciprocalMatrix, ()) {
    const Matrix cells = anyMatrix();
    const auto root = perron(cells, rowGeometricMeans(cells));
    RC_ASSERT(root.converged);
    RC_ASSERT(root.low <= root.high);
    // λ ≥ n for a reciprocal matrix (Saaty 1980), the rounding apart.
    RC_ASSERT(root.high >= static_cast<double>(cells.size()));
    RC_ASSERT(root.high - root.low <= 1e-10 * root.high);
    RC_ASSERT(std::abs(std::accumulate(root.vector.begin(), root.vector.end(), 0.0) - 1) < 1e-12);
}

RC_GTEST_PROP(Perron, Vector_IsAnEigenvector, ()) {
    const Matrix cells = anyMatrix();
    const auto root = perron(cells, rowGeometricMeans(cells));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double image = std::inner_product(cells[i].begin(), cells[i].end(), root.vector.begin(), 0.0);
        RC_ASSERT(std::abs(image / root.vector[i] - root.lambda()) < 1e-9);
    }
}

/// For three items, and for consistent matrices of any size, both priorities agree.
RC_GTEST_PROP(Saaty, ThreeItems_HaveOnePriority, ()) {
    Matrix cells(3, std::vector<double>(3, 1.0));
    for (const auto& [i, j] : {std::pair{0, 1}, std::pair{0, 2}, std::pair{1, 2}}) {
        cells[i][j] = *rc::gen::inRange(1, 10);
        cells[j][i] = 1 / cells[i][j];
    }
    const auto mean = normalised(rowGeometricMeans(cells));
    const auto root = perron(cells, rowGeometricMeans(cells));
    for (std::size_t i = 0; i < 3; ++i) RC_ASSERT(std::abs(mean[i] - root.vector[i]) < 1e-10);
}

/// Full enumeration of whole intensities 1 … 9: the shipped bound is right and attained, so a CR test by this
/// rule cannot fail for four and more items.
TEST(Saaty, IntensityRuleBound_IsTheLargestOfAll) {
    for (const std::size_t n : {3UL, 4UL, 5UL}) {
        double largest = 0;
        std::vector<double> s(n, 1.0);
        const auto next = [&] {
            std::size_t at = n;
            while (at-- > 0) {
                if (s[at] < 9) {
                    std::fill(s.begin() + static_cast<std::ptrdiff_t>(at), s.end(), s[at] + 1);
                    return true;
                }
            }
            return false;
        };
        do {
            Matrix cells(n, std::vector<double>(n));
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < n; ++j) {
                    const double a = std::abs(s[i] - s[j]) + 1;
                    cells[i][j] = s[i] >= s[j] ? a : 1 / a;
                }
            }
            largest = std::max(largest, perron(cells, rowGeometricMeans(cells)).lambda());
        } while (next());
        const double count = static_cast<double>(n);
        EXPECT_NEAR(*intensityRuleBound(n), (largest - count) / (count - 1), 1e-10) << n;
    }
    EXPECT_FALSE(intensityRuleBound(9).has_value());
}

/// The random index of three items by full enumeration of 17³ matrices is .52445745.
TEST(Saaty, RandomIndexOfThree_IsItsEnumeration) {
    std::vector<double> scale;
    for (int k = 1; k <= 9; ++k) scale.push_back(k);
    for (int k = 2; k <= 9; ++k) scale.push_back(1.0 / k);
    double sum = 0;
    for (const double a : scale) {
        for (const double b : scale) {
            for (const double c : scale) {
                const Matrix cells{{1, a, b}, {1 / a, 1, c}, {1 / b, 1 / c, 1}};
                sum += (perron(cells, rowGeometricMeans(cells)).lambda() - 3) / 2;
            }
        }
    }
    EXPECT_NEAR(sum / (17.0 * 17 * 17), .52445745, 1e-8);
    EXPECT_NEAR(randomIndex("aguaron", 3)->value, .525, 1e-9);
}

TEST(RandomIndex, EveryTable_KnowsSevenItems) {
    const auto tables = *randomIndexTables();
    EXPECT_GE(tables.size(), 12U);
    for (const auto& table : tables) {
        EXPECT_NEAR(randomIndex(table, 7)->value, 1.32, .07) << table;
        EXPECT_FALSE(randomIndex(table, 7)->extended) << table;
    }
}

/// Alonso & Lamata (2006): λ of random matrices = 2.7699 n − 4.3513.
TEST(RandomIndex, BeyondATable_IsTheNamedFit) {
    const auto index = *randomIndex("saaty1980", 30);
    EXPECT_TRUE(index.extended);
    EXPECT_EQ(index.table, "alonso_lamata");
    EXPECT_NEAR(index.value, (2.7699 * 30 - 4.3513 - 30) / 29, 1e-12);
}

TEST(RandomIndex, UnknownTable_IsRefusedWithTheKnownOnes) {
    const auto index = randomIndex("saaty2077", 5);
    ASSERT_FALSE(index.has_value());
    EXPECT_EQ(index.error().code, "unknown_random_index");
    EXPECT_NE(index.error().message.find("saaty1980, thesis"), std::string::npos);
}

TEST(Saaty, LowerTriangle_IsFilledFromTheUpper) {
    const auto table = tableOf({{"1", "2", "4"}, {"", "1", "2"}, {"", "", "1"}});
    ASSERT_TRUE(table.has_value());
    EXPECT_TRUE(table->complete);
    EXPECT_TRUE(allNear(table->perron, {4. / 7, 2. / 7, 1. / 7}, 1e-12));
    EXPECT_EQ(*table->cr, 0);
}

/// A chain of n − 1 pairs has one consistent completion; both priorities find it.
TEST(Saaty, ChainOfPairs_IsCompletedConsistently) {
    for (const auto priority : {Priority::Eigenvector, Priority::GeometricMean}) {
        SaatyRule rule;
        rule.priority = priority;
        const auto table =
            tableOf({{"", "2", "", ""}, {"", "", "3", ""}, {"", "", "", "1/2"}, {"", "", "", ""}}, rule);
        ASSERT_TRUE(table.has_value());
        EXPECT_FALSE(table->complete);
        EXPECT_TRUE(allNear(table->weights(), {6. / 12, 3. / 12, 1. / 12, 2. / 12}, 1e-10));
        EXPECT_NEAR(*table->cr, 0, 1e-10);
    }
}

TEST(Saaty, InconsistentJudgments_AreWarnedOfWithPairsAndSuggestions) {
    std::vector<RankingWarning> warnings;
    const Cells cells{{"1", "9", "1/9"}, {"1/9", "1", "9"}, {"9", "1/9", "1"}};
    const auto table = saatyFromJudgments({ids(3), cells, {}, false}, ids(3), {}, "test", warnings);
    ASSERT_TRUE(table.has_value());
    ASSERT_EQ(warnings.size(), 2U);
    EXPECT_EQ(warnings[1].code, "cycle");
    EXPECT_EQ(warnings[0].code, "inconsistent");
    EXPECT_EQ(warnings[0].cells.size(), 3U);
    EXPECT_NE(warnings[0].message.find("worst triad X1, X2, X3"), std::string::npos) << warnings[0].message;
}

TEST(Saaty, FiftyItems_Converge) {
    Cells cells(50, std::vector<std::string>(50));
    for (std::size_t i = 0; i < 50; ++i) {
        for (std::size_t j = i + 1; j < 50; ++j) cells[i][j] = std::to_string(1 + (i * 7 + j * 3) % 9);
    }
    const auto table = tableOf(cells);
    ASSERT_TRUE(table.has_value());
    EXPECT_EQ(table->riTable, "alonso_lamata");
    EXPECT_LT(table->lambdaHigh - table->lambdaLow, 1e-9);
}

TEST(Saaty, AnyRatio_AllowsTwelve) {
    SaatyRule rule;
    EXPECT_EQ(tableOf({{"1", "12"}, {"1/12", "1"}}).error().code, "outside_scale_1_9");
    rule.anyRatio = true;
    EXPECT_TRUE(allNear(tableOf({{"1", "12"}, {"1/12", "1"}}, rule)->perron, {12. / 13, 1. / 13}, 1e-12));
}

TEST(Saaty, AnyRatio_EndsWhereProductsWouldNotStayFinite) {
    SaatyRule rule;
    rule.anyRatio = true;
    EXPECT_EQ(tableOf({{"1", "1e200"}, {"", "1"}}, rule).error().code, "outside_scale_1_9");
}

TEST(Saaty, GapsInAMatrixThatIsNotReciprocal_AreRefused) {
    SaatyRule rule;
    rule.nonreciprocal = Nonreciprocal::AsGiven;
    const auto table = tableOf({{"1", "4", ""}, {"1/3", "1", "2"}, {"", "1/2", "1"}}, rule);
    ASSERT_FALSE(table.has_value());
    EXPECT_EQ(table.error().code, "nonreciprocal");
}

TEST(Saaty, IntensitiesTooFarApart_AreRefused) {
    Problem problem = thesisSaaty();
    problem.weights.judgments.intensity["K1"] = 11;
    EXPECT_EQ(refusal(problem), "outside_scale_1_9");
}

TEST(Saaty, MissingIntensity_IsNamed) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K4"].intensity.erase("A3");
    const auto ranking = rank(problem);
    ASSERT_FALSE(ranking.has_value());
    EXPECT_EQ(ranking.error().code, "missing_item");
    EXPECT_EQ(ranking.error().where, "evaluation, K4");
}

TEST(Saaty, MatrixOfAllKits_ServesWhenOneIsExcluded) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.judgments["K1"].cells[1][0] = "1/4";
    const auto whole = *rank(problem);
    problem.evaluation.judgments["K1"].items.clear();
    EXPECT_EQ(rank(problem)->totals, whole.totals);
    problem.constraints = {{"K3", Comparison::AtLeast, {90}, true, ""}};
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_EQ(ranking->localDetail[0].saaty->items, (std::vector<std::string>{"A1", "A2", "A3", "A4"}));
}

TEST(Saaty, IntensityFromValues_RunsLinearlyFromWorstToBest) {
    // Reference on decision methods 1.4, item 12: linear prices would stand at 9, 7.83, 7.23, 3.59 and 1.
    const auto s = intensityOfValues({"A1", "A5", "A2", "A3", "A4"}, {11290, 13390, 14475, 21015, 25661}, -1);
    EXPECT_NEAR(s.at("A1"), 9, 1e-12);
    EXPECT_NEAR(s.at("A5"), 7.83, 5e-3);
    EXPECT_NEAR(s.at("A2"), 7.23, 5e-3);
    EXPECT_NEAR(s.at("A3"), 3.59, 5e-3);
    EXPECT_NEAR(s.at("A4"), 1, 1e-12);
}

} // namespace
} // namespace vidette::mcda
