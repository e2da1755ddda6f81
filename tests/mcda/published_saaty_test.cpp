// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/perron.h"
#include "mcda/saaty.h"
#include "near.h"
#include "published_cases.h"

#include <gtest/gtest.h>

/// Published cases of Saaty's method; each test names its source, the figures stand in the collection.
namespace vidette::mcda {
namespace {

class PublishedSaaty : public ::testing::Test {
  protected:
    void SetUp() override {
        m_all = publishedCases();
        if (!m_all) GTEST_SKIP() << "no reference data";
    }
    nlohmann::json named(const std::string& id) const { return caseNamed(*m_all, "cases", id); }

    SaatyTable tableOf(const nlohmann::json& cells, const std::string& randomIndex = "saaty1980") const {
        const auto ranking = rank(matrixProblem(cellsOf(cells), randomIndex));
        return ranking ? *ranking->weightsDetail.at(0).saaty : SaatyTable{};
    }

    /// Totals of a one-level hierarchy, the alternatives' matrices given by upper triangles.
    std::vector<double> totalsOf(const nlohmann::json& criteria,
                                 const std::vector<std::vector<std::string>>& upper, std::size_t alternatives,
                                 Synthesis synthesis) const {
        Problem problem = matrixProblem(cellsOf(criteria), "saaty1980");
        problem.alternatives.clear();
        for (const auto& id : namesFrom("A", alternatives)) problem.alternatives.push_back({id, id, {}, {}});
        problem.evaluation.method = EvaluationMethod::Saaty;
        problem.evaluation.synthesis = synthesis;
        for (std::size_t k = 0; k < upper.size(); ++k)
            problem.evaluation.judgments[problem.criteria[k].id].cells =
                upperTriangle(upper[k], alternatives);
        const auto ranking = rank(problem);
        return ranking ? ranking->totals : std::vector<double>{};
    }

    std::optional<nlohmann::json> m_all;
};

/// Every case that is one matrix with expected weights; Saaty 1980, 1990, 2008, Goepel 2018 and others.
TEST_F(PublishedSaaty, WeightsOfSingleMatrices_AreThoseComputedInFullPrecision) {
    int checked = 0;
    for (const auto& one : m_all->at("cases")) {
        const std::string id = one.at("id");
        const auto& full = one.at("computed_full_precision");
        const bool single = id.starts_with("saaty_") && one["inputs"].contains("matrix") &&
                            full.contains("weights_gm") &&
                            !one["inputs"].value("accept_non_reciprocal", false);
        if (!single) continue;
        const auto table = tableOf(one["inputs"]["matrix"]);
        EXPECT_TRUE(allNear(table.perron, numbers(full["weights"]), 1e-10)) << id;
        EXPECT_TRUE(allNear(table.geometricMean, numbers(full["weights_gm"]), 1e-10)) << id;
        EXPECT_NEAR(table.lambdaMax, full["lambda_max"], 1e-10) << id;
        EXPECT_NEAR(*table.gci, full["GCI"], 1e-10) << id;
        EXPECT_NEAR(*table.koczkodaj, full["koczkodaj"], 1e-10) << id;
        ++checked;
    }
    EXPECT_GE(checked, 13);
}

/// Saaty (2008), Int. J. Services Sciences 1(1): drinks in the United States.
TEST_F(PublishedSaaty, Drinks2008_HavePublishedWeightsAndCr) {
    const auto one = named("saaty_drinks_2008");
    const auto table = tableOf(one["inputs"]["matrix"], "saaty2005");
    EXPECT_TRUE(allNear(table.perron, numbers(one["expected"]["weights"]), one["tolerance"]));
    EXPECT_NEAR(*table.cr, one["expected"]["CR"], one["tolerance"]);
}

/// Saaty (1990), EJOR 48: choosing a house.
TEST_F(PublishedSaaty, House1990_HasPublishedWeightsLambdaAndCr) {
    const auto one = named("saaty_house_1990_criteria");
    const auto table = tableOf(one["inputs"]["matrix"]);
    EXPECT_TRUE(allNear(table.perron, numbers(one["expected"]["weights"]), one["tolerance"]));
    EXPECT_NEAR(table.lambdaMax, one["expected"]["lambda_max"], one["tolerance"]);
    EXPECT_NEAR(*table.cr, one["expected"]["CR"], one["tolerance"]);
}

/// Saaty (2003), EJOR 145, repair after Harker: the judgment neighbourhood/condition = 6 should be 0.459.
TEST_F(PublishedSaaty, House1990_NamesTheJudgmentToRepair) {
    const auto one = named("saaty_house_harker_repair");
    const auto table = tableOf(one["inputs"]["matrix"], "cho");
    ASSERT_FALSE(table.hints.empty());
    EXPECT_EQ(table.hints[0].row, "K3");
    EXPECT_EQ(table.hints[0].column, "K7");
    const double tolerance = one["tolerance"]["replacement"];
    EXPECT_NEAR(table.hints[0].suggested, one["expected"]["replacement"], tolerance);
    EXPECT_NEAR(*table.cr, one["expected"]["CR_before"], one["tolerance"]["CR_before"]);
    EXPECT_NEAR(table.hints[0].crAfter, one["expected"]["CR_after"], one["tolerance"]["CR_after"]);
}

TEST_F(PublishedSaaty, House1990_IdealSynthesisTurnsTheWinner) {
    const auto one = named("saaty_house_1990_alternatives");
    std::vector<std::vector<std::string>> upper;
    for (const char* criterion :
         {"size", "transport", "neighbourhood", "age", "yard", "modern", "condition", "financing"})
        upper.push_back(one["inputs"]["alternative_upper_triangles"][criterion]);
    const auto criteria = named("saaty_house_1990_criteria")["inputs"]["matrix"];
    const auto& full = one["computed_full_precision"];
    EXPECT_TRUE(allNear(totalsOf(criteria, upper, 3, Synthesis::Distributive),
                        numbers(full["totals_distributive"]), 1e-10));
    EXPECT_TRUE(
        allNear(totalsOf(criteria, upper, 3, Synthesis::Ideal), numbers(full["totals_ideal"]), 1e-10));
}

/// Saaty (1980): choosing a school; the totals.
TEST_F(PublishedSaaty, School1980_HasPublishedTotals) {
    const auto one = named("saaty_school_1980_totals");
    const auto upper = cellsOf(one["inputs"]["alternative_upper_triangles"]);
    const auto criteria = named("saaty_school_1980_criteria")["inputs"]["matrix"];
    const auto totals = totalsOf(criteria, upper, 3, Synthesis::Distributive);
    EXPECT_TRUE(allNear(totals, numbers(one["expected"]["totals"]), one["tolerance"]));
    EXPECT_TRUE(allNear(totals, numbers(one["computed_full_precision"]["totals"]), 1e-10));
}

/// The leader example of the encyclopedia's article on AHP.
TEST_F(PublishedSaaty, Leader_HasPublishedTotals) {
    const auto one = named("wikipedia_leader");
    const auto upper = cellsOf(one["inputs"]["alternative_upper_triangles"]);
    const auto totals = totalsOf(one["inputs"]["criteria_matrix"], upper, 3, Synthesis::Distributive);
    EXPECT_TRUE(allNear(totals, numbers(one["expected"]["totals"]), one["tolerance"]["totals"]));
    const auto table = tableOf(one["inputs"]["criteria_matrix"]);
    EXPECT_NEAR(*table.cr, one["expected"]["criteria_CR"], one["tolerance"]["criteria_CR"]);
}

/// R package MCDA, test of consistency measures; its random index is that of Aguarón & Moreno-Jiménez.
TEST_F(PublishedSaaty, ConsistencyMeasures_AreThosePublished) {
    const auto one = named("consistency_measures_4x4");
    const auto table = tableOf(one["inputs"]["matrix"], "aguaron");
    EXPECT_NEAR(*table.cr, one["expected"]["CR"], one["tolerance"]);
    EXPECT_NEAR(*table.koczkodaj, one["expected"]["koczkodaj"], one["tolerance"]);
}

/// Bozóki, Fülöp & Rónyai (2010), Math. Comput. Modelling 52: the completion with the smallest λ.
TEST_F(PublishedSaaty, IncompleteMatrix_IsCompletedWithTheSmallestLambda) {
    const auto one = named("incomplete_bozoki_4");
    std::vector<std::vector<std::string>> cells(4, std::vector<std::string>(4));
    for (const auto& [key, value] : one["inputs"]["known"].items())
        cells[static_cast<std::size_t>(key[0] - '1')][static_cast<std::size_t>(key[2] - '1')] =
            std::to_string(value.get<int>());
    const auto ranking = rank(matrixProblem(cells, "donegan_dodd"));
    ASSERT_TRUE(ranking.has_value());
    const auto& table = *ranking->weightsDetail.at(0).saaty;
    EXPECT_FALSE(table.complete);
    EXPECT_FALSE(table.judged[2][3]);
    EXPECT_NEAR(table.matrix[2][3], one["expected"]["missing_3_4"], one["tolerance"]["missing_3_4"]);
    EXPECT_TRUE(allNear(table.perron, numbers(one["expected"]["weights"]), one["tolerance"]["weights"]));
    EXPECT_NEAR(*table.cr, one["expected"]["CR"], one["tolerance"]["CR"]);
}

/// Goepel (2018), IJAHP 10(3), eq. 41: one item x times all others has w = x/(x+n−1).
TEST_F(PublishedSaaty, OneDominantItem_HasTheClosedFormWeight) {
    for (const char* id : {"oracle_one_dominant_4_9", "oracle_one_dominant_7_5", "oracle_one_dominant_3_2"}) {
        const auto one = named(id);
        const auto table = tableOf(one["inputs"]["matrix"]);
        EXPECT_NEAR(table.perron[0], one["expected"]["w1"], one["tolerance"]) << id;
        EXPECT_EQ(*table.cr, 0) << id;
    }
}

/// Belton & Gear (1983), Omega 11: a copy of B makes A win.
TEST_F(PublishedSaaty, BeltonGear_ACopyTurnsTheWinner) {
    const auto one = named("belton_gear_1983");
    const std::vector<std::vector<std::string>> equal(3, std::vector<std::string>(3, "1"));
    const std::vector<std::vector<std::string>> three{{"1/9", "1", "9"}, {"9", "9", "1"}, {"8/9", "8", "9"}};
    const std::vector<std::vector<std::string>> four{{"1/9", "1", "1/9", "9", "1", "1/9"},
                                                     {"9", "9", "9", "1", "1", "1"},
                                                     {"8/9", "8", "8/9", "9", "1", "1/9"}};
    const auto& full = one["computed_full_precision"];
    EXPECT_TRUE(
        allNear(totalsOf(equal, three, 3, Synthesis::Distributive), numbers(full["totals_3"]), 1e-10));
    EXPECT_TRUE(allNear(totalsOf(equal, four, 4, Synthesis::Distributive), numbers(full["totals_4"]), 1e-10));
}

} // namespace
} // namespace vidette::mcda
