// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/kit_ranking.h"

#include "analysis/kit_metrics.h"
#include "io/decision_json.h"
#include "io/plan_geojson.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <map>

namespace vidette::analysis {
namespace {

using Ids = std::vector<std::string>;

/// The example shop and its problem "which kit sees most of it", read once for a test.
struct Shop {
    estate::Estate estate;
    mcda::Problem problem;
    CoverageOptions options;
};

Shop shop() {
    const auto plan = support::repositoryFile("examples/shop/shop.geojson");
    const auto decision = support::repositoryFile("examples/shop/decision-coverage.json");
    const auto estate = io::readPlan(support::readText(plan), plan.string());
    const auto problem = io::readProblem(support::readText(decision), decision.string());
    if (!estate || !problem) return {};
    return {estate->value, problem->value, *defaultCoverageOptions()};
}

base::Result<KitRanking> answer(const Shop& shop) {
    return rankKits(shop.estate, shop.problem, shop.options, base::Task());
}

std::map<std::string, double> figuresOf(const KitRanking& ranking) {
    std::map<std::string, double> figures;
    for (const auto& one : ranking.figures) figures[one.alternative] = one.computed;
    return figures;
}

/// Requirement: the catalogue's angle names A4, but the shop seen by each kit names A1, since beyond 90° only
/// the shadows of the shelves are left.
TEST(KitRanking, CatalogueSaysA4_ThePlanSaysA1) {
    const auto ranking = answer(shop());
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    ASSERT_TRUE(ranking->catalogue.has_value());
    EXPECT_EQ(ranking->catalogue->ranking.front(), (Ids{"A4"}));
    EXPECT_EQ(ranking->computed.ranking.front(), (Ids{"A1"}));
    EXPECT_TRUE(ranking->winnerDiffers);
}

TEST(KitRanking, Figures_HoldCatalogueAndComputedValueSideBySide) {
    const auto ranking = answer(shop());
    ASSERT_TRUE(ranking.has_value());
    ASSERT_EQ(ranking->figures.size(), 5U);
    EXPECT_EQ(ranking->figures[3].alternative, "A4");
    EXPECT_EQ(ranking->figures[3].catalogue, 103);
    auto seen = figuresOf(*ranking);
    EXPECT_LT(seen["A5"], .90); // 82°
    EXPECT_GT(seen["A1"], .95); // 95°
    EXPECT_EQ(seen["A1"], seen["A2"]);
    EXPECT_LE(seen["A1"], seen["A3"]);
    EXPECT_LE(seen["A3"], seen["A4"]);
    EXPECT_LT(seen["A4"] - seen["A1"], .005); // the shelves' shadows remain
}

TEST(KitRanking, ComputedFigure_IsTheCoverageOfTheMountedPlan) {
    Shop one = shop();
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value());
    const auto kits = *catalog::kits();
    const auto seen = coverage(mounted(one.estate, kits[4]), one.options, base::Task());
    EXPECT_EQ(figuresOf(*ranking)["A5"], *seen->coveredFraction);
}

TEST(KitRanking, BlindAreaAndCoveredArea_MakeTheWhole) {
    Shop one = shop();
    auto second = one.problem.criteria[2];
    one.problem.criteria[2].derived = "covered_area";
    second.id = second.name = "K8";
    second.derived = "blind_area";
    second.direction = mcda::Direction::Min;
    one.problem.criteria.push_back(second);
    one.problem.weights.judgments.intensity["K8"] = 1;
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    const double target = coverage(one.estate, one.options, base::Task())->targetArea;
    for (std::size_t i = 0; i + 1 < ranking->figures.size(); i += 2)
        EXPECT_NEAR(ranking->figures[i].computed + ranking->figures[i + 1].computed, target, 1e-9);
    EXPECT_FALSE(ranking->catalogue.has_value()); // K8 has no written values
}

TEST(KitRanking, EveryMetric_CanBeComputed) {
    EXPECT_EQ(kitMetrics(), (Ids{"blind_area", "covered_area", "covered_fraction", "identify_area",
                                 "night_covered_fraction", "recognise_area", "storage_tb"}));
    Shop one = shop();
    for (const auto& metric : allKitMetrics()) {
        one.problem.criteria[2].derived = std::string(metric.name);
        one.problem.criteria[2].direction = metric.better;
        const auto ranking = answer(one);
        ASSERT_TRUE(ranking.has_value()) << metric.name << ": " << ranking.error().message;
        EXPECT_TRUE(ranking->warnings.empty()) << metric.name;
        EXPECT_EQ(ranking->computedProblem.criteria[2].unit, metric.unit);
        for (const auto& figure : ranking->figures) EXPECT_GE(figure.computed, 0) << metric.name;
    }
}

TEST(KitRanking, NarrowerLens_IdentifiesMore) {
    Shop one = shop();
    one.problem.criteria[2].derived = "identify_area";
    auto area = figuresOf(*answer(one));
    EXPECT_GT(area["A5"], area["A4"]); // 82° against 103° with the same pixels
}

TEST(KitRanking, DirectionAgainstTheMetric_IsWarnedOf) {
    Shop one = shop();
    one.problem.criteria[2].derived = "blind_area";
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value());
    ASSERT_EQ(ranking->warnings.size(), 1U);
    EXPECT_EQ(ranking->warnings[0].code, "direction_suspicious");
}

TEST(KitRanking, LimitInTheCataloguesUnit_StaysOnTheCatalogueValue) {
    Shop one = shop();
    one.problem.criteria[2].unit = "°";
    one.problem.constraints = {{"K3", mcda::Comparison::AtLeast, {90}, true, "shop"}};
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    ASSERT_EQ(ranking->computed.excluded.size(), 1U);
    EXPECT_EQ(ranking->computed.excluded[0].id, "A5");
    EXPECT_EQ(ranking->computed.excluded[0].value, 82);
    EXPECT_EQ(ranking->computed.alternatives.size(), 4U);
}

TEST(KitRanking, KitOfTheEstate_WinsOverTheCatalogue) {
    Shop one = shop();
    auto kit = (*catalog::kits())[0];
    kit.hfov = 60;
    one.estate.kits = base::Table<estate::Kit>::of({{estate::KitId::named("A1"), kit}});
    EXPECT_LT(figuresOf(*answer(one))["A1"], .85);
}

TEST(KitRanking, TooFewCameras_AreWarnedOf) {
    Shop one = shop();
    estate::Camera fifth = *one.estate.cameras.begin();
    fifth.id = estate::CameraId::fresh();
    fifth.code = "C5";
    one.estate.cameras = one.estate.cameras.with(fifth);
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_EQ(ranking->warnings.size(), 5U);
    EXPECT_EQ(ranking->warnings[0].code, "too_few_cameras");
}

TEST(KitRanking, RetiredCameras_AreNotMounted) {
    Shop one = shop();
    estate::Camera old = *one.estate.cameras.begin();
    old.status = estate::CameraStatus::Retired;
    one.estate.cameras = one.estate.cameras.with(old);
    const auto place = mounted(one.estate, (*catalog::kits())[0]);
    EXPECT_EQ(*place.cameras.find(old.id), old);
}

TEST(KitRanking, Errors_AreNamed) {
    Shop metric = shop();
    metric.problem.criteria[2].derived = "beauty";
    EXPECT_EQ(answer(metric).error().code, "unknown_metric");
    Shop kit = shop();
    kit.problem.alternatives[1].kit = "B7";
    EXPECT_EQ(answer(kit).error().code, "unknown_kit");
    EXPECT_EQ(answer(kit).error().where, "alternative A2: kit");
    Shop cameras = shop();
    cameras.estate.cameras = {};
    EXPECT_EQ(answer(cameras).error().code, "no_cameras");
    Shop zones = shop();
    zones.estate.zones = {};
    EXPECT_EQ(answer(zones).error().code, "no_target_area");
}

TEST(KitRanking, Cancelled_EndsWithThatCode) {
    const Shop one = shop();
    base::Task task;
    task.cancel();
    EXPECT_EQ(rankKits(one.estate, one.problem, one.options, task).error().code, "cancelled");
}

TEST(KitRanking, ProblemWithoutDerivedCriteria_IsRankedAsWritten) {
    Shop one = shop();
    one.problem.criteria[2].derived.clear();
    const auto ranking = answer(one);
    ASSERT_TRUE(ranking.has_value());
    EXPECT_TRUE(ranking->figures.empty());
    EXPECT_EQ(ranking->computed, *ranking->catalogue);
    EXPECT_FALSE(ranking->winnerDiffers);
}

} // namespace
} // namespace vidette::analysis
