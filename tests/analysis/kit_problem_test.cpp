// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_problem.h"

#include "analysis/kit_ranking.h"
#include "estate/project_edits.h"
#include "io/plan_geojson.h"
#include "mcda/ranking.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

namespace vidette::analysis {
namespace {

estate::Estate shop() {
    const auto plan = support::repositoryFile("examples/shop/shop.geojson");
    const auto read = io::readPlan(support::readText(plan), plan.string());
    return read ? read->value : estate::Estate{};
}

const mcda::Criterion* named(const mcda::Problem& problem, const std::string& id) {
    for (const auto& one : problem.criteria)
        if (one.id == id) return &one;
    return nullptr;
}

/// Prices and figures of data/catalog/kits.csv.
TEST(KitProblem, CatalogueWithoutAPlan_ComparesTheFieldOfView) {
    const auto kits = kitsToCompare({});
    ASSERT_TRUE(kits.has_value());
    const auto problem = kitProblem({}, *kits);
    ASSERT_GE(problem.alternatives.size(), 5U);
    ASSERT_NE(named(problem, "K3"), nullptr);
    EXPECT_EQ(named(problem, "K3")->derived, "");
    EXPECT_EQ(named(problem, "K1")->direction, mcda::Direction::Min);
    EXPECT_EQ(problem.alternatives[0].kit, "A1");
    EXPECT_EQ(problem.alternatives[0].values.at("K1").number, 11290);
    EXPECT_EQ(problem.alternatives[3].values.at("K7").number, 3);
    EXPECT_TRUE(mcda::rank(problem).has_value());
}

TEST(KitProblem, OnAPlan_ComputesWhatIsSeen) {
    const auto estate = shop();
    const auto kits = kitsToCompare(estate);
    ASSERT_TRUE(kits.has_value());
    const auto problem = kitProblem(estate, *kits);
    ASSERT_NE(named(problem, "K3"), nullptr);
    EXPECT_EQ(named(problem, "K3")->derived, "covered_fraction");
    const auto answer = rankKits(estate, problem, *defaultCoverageOptions(), base::Task());
    ASSERT_TRUE(answer.has_value()) << answer.error().message;
    EXPECT_EQ(answer->figures.size(), problem.alternatives.size());
}

TEST(KitProblem, KitsOfTheProject_ComeBeforeTheCatalogue) {
    estate::Estate estate;
    for (const char* code : {"B10", "B2"}) {
        estate::Kit kit;
        kit.id = estate::KitId::fresh();
        kit.facts.code = code;
        kit.facts.price = {100000, code == std::string("B2") ? "CZK" : "EUR"};
        estate = *estate::addKit(estate, kit);
    }
    const auto kits = kitsToCompare(estate);
    ASSERT_TRUE(kits.has_value());
    ASSERT_EQ(kits->size(), 2U);
    EXPECT_EQ(kits->front().code, "B2");
    const auto problem = kitProblem(estate, *kits);
    EXPECT_EQ(problem.criteria.size(), 1U) << "what no kit has a figure for is left out";
    EXPECT_EQ(problem.alternatives[0].name, "B2");
    EXPECT_EQ(problem.alternatives[1].values.at("K1").unit, "EUR");
    EXPECT_EQ(problem.alternatives[1].values.at("K1").number, 1000);
}

TEST(KitProblem, NoKits_GiveAnEmptyProblem) {
    EXPECT_TRUE(kitProblem({}, {}).criteria.empty());
}

} // namespace
} // namespace vidette::analysis
