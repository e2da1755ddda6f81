// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/moved_plan.h"
#include "support/plan_parts.h"
#include "support/plan_text.h"
#include "support/random_plan.h"
#include "support/reference_data.h"
#include "support/sampled_coverage.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>

/// `vidette coverage PLAN --json`, from outside: the document and its figures.
namespace vidette {
namespace {

using nlohmann::json;
using support::add;
using support::allRound;
using support::rectangle;
using support::solid;
using support::squareRoom;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;

json coverage(const estate::Estate& plan, const std::string& words = "") {
    const support::PlanFile file(plan);
    const auto run = support::runVidette("coverage " + file.word() + " --json " + words);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    auto document = json::parse(run.out, nullptr, false);
    EXPECT_FALSE(document.is_discarded()) << "stdout holds exactly one document:\n" << run.out;
    return document;
}

estate::Estate pillarRoom() {
    auto plan = squareRoom(10);
    add(plan, solid("P", rectangle(4, 4, 5, 6)));
    add(plan, allRound("C1", {2, 5}, kFar));
    return plan;
}

TEST(CoverageDocument, HoldsEveryKeyOfTheContract) {
    const json all = coverage(pillarRoom());
    for (const char* key :
         {"plane_height", "standard", "model", "crs", "tolerance", "target_area", "covered_area",
          "covered_fraction", "blind_area", "k_areas", "blind_spots", "zones", "cameras", "warnings"})
        EXPECT_TRUE(all.contains(key)) << key;
    for (const char* key : {"id", "area", "covered_area", "covered_fraction", "required_class", "met"})
        EXPECT_TRUE(all.at("zones").at(0).contains(key)) << key;
    for (const char* key : {"id", "area", "target_area", "unique_area", "class_areas", "privacy_area"})
        EXPECT_TRUE(all.at("cameras").at(0).contains(key)) << key;
    EXPECT_EQ(all.at("plane_height"), 1.0);
    EXPECT_EQ(all.at("standard"), "2014");
    EXPECT_EQ(all.at("model"), "plane");
    EXPECT_TRUE(all.at("crs").is_null());
    EXPECT_EQ(all.at("tolerance"), 0.001);
}

TEST(CoverageDocument, StatesTheFiguresOfThePillarRoom) {
    const json all = coverage(pillarRoom());
    EXPECT_NEAR(all.at("target_area").get<double>(), 98, kExact);
    EXPECT_NEAR(all.at("covered_area").get<double>(), 70, kExact);
    EXPECT_NEAR(all.at("covered_fraction").get<double>(), 70.0 / 98, kExact);
    EXPECT_NEAR(all.at("blind_area").get<double>(), 28, kExact);
    ASSERT_EQ(all.at("k_areas").size(), 1U);
    EXPECT_EQ(all.at("k_areas").at(0).at("k"), 1);
    EXPECT_NEAR(all.at("k_areas").at(0).at("area").get<double>(), 70, kExact);
    ASSERT_EQ(all.at("blind_spots").size(), 1U);
    EXPECT_NEAR(all.at("blind_spots").at(0).at("area").get<double>(), 28, kExact);
    EXPECT_NEAR(all.at("blind_spots").at(0).at("centroid").at(1).get<double>(), 5, kExact);
    const json camera = all.at("cameras").at(0);
    EXPECT_EQ(camera.at("id"), "C1");
    EXPECT_NEAR(camera.at("area").get<double>(), 70, kExact);
    EXPECT_NEAR(camera.at("unique_area").get<double>(), 70, kExact);
    EXPECT_FALSE(all.at("zones").at(0).at("met").get<bool>());
    EXPECT_TRUE(all.at("zones").at(0).at("required_class").is_null());
}

TEST(CoverageDocument, WithoutAMonitorZoneTheFractionIsNull) {
    auto plan = pillarRoom();
    plan.zones = {};
    const json all = coverage(plan);
    EXPECT_EQ(all.at("target_area"), 0);
    EXPECT_EQ(all.at("covered_area"), 0);
    EXPECT_TRUE(all.at("covered_fraction").is_null());
    EXPECT_NEAR(all.at("cameras").at(0).at("area").get<double>(), 70, kExact);
    EXPECT_EQ(all.at("cameras").at(0).at("target_area"), 0);
}

TEST(CoverageDocument, EmptyPlanIsAnswered) {
    const json all = coverage({});
    EXPECT_TRUE(all.at("cameras").empty());
    EXPECT_TRUE(all.at("covered_fraction").is_null());
}

/// The shelf of the closed-form tests: 3 m high camera, 1.5 m shelf, 386 of 398 m² on the floor.
estate::Estate shelfRoom() {
    auto plan = squareRoom(20);
    auto camera = allRound("C1", {2, 10}, kFar);
    camera.height = base::Metres(3);
    add(plan, camera);
    add(plan, solid("S", rectangle(4, 9, 5, 11), 0, 1.5));
    return plan;
}

TEST(CoverageDocument, TakesThePlaneHeight) {
    const json floor = coverage(shelfRoom(), "--plane-height 0");
    EXPECT_NEAR(floor.at("covered_area").get<double>(), 386, kExact);
    EXPECT_EQ(floor.at("plane_height"), 0);
    const json roof = coverage(shelfRoom(), "--plane-height 1.5");
    EXPECT_NEAR(roof.at("covered_area").get<double>(), 400, kExact);
}

TEST(CoverageDocument, TakesTheHeightsOfAPerson) {
    const json person = coverage(shelfRoom(), "--target-low 0 --target-high 1.8");
    EXPECT_NEAR(person.at("covered_area").get<double>(), 386, kExact);
    const json head = coverage(shelfRoom(), "--target-low 1.6 --target-high 1.8");
    EXPECT_NEAR(head.at("covered_area").get<double>(), 400, kExact);
}

TEST(CoverageDocument, TakesAClassADensityAndAModel) {
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", rectangle(-100, -100, 100, 100)));
    auto camera = support::wedge("C1", {0, 0}, 90, 2 * std::atan(.5) * 180 / 3.14159265358979323846, 90);
    camera.height = base::Metres(1);
    add(plan, camera); // f_px = 2560
    const json identify = coverage(plan, "--class identify");
    EXPECT_NEAR(identify.at("covered_area").get<double>(), 10.24 * 10.24 / 2, 1e-8);
    const json density = coverage(plan, "--density 256");
    EXPECT_NEAR(density.at("covered_area").get<double>(), 50, 1e-8);
    const json angular = coverage(plan, "--density 256 --model angular");
    EXPECT_EQ(angular.at("model"), "angular");
    const double field = 2 * std::atan(.5);
    EXPECT_NEAR(angular.at("covered_area").get<double>(), 100 / (2 * field), .02);
    const json newer = coverage(plan, "--standard 2025 --class characterise");
    EXPECT_NEAR(newer.at("covered_area").get<double>(), 10.24 * 10.24 / 2, 1e-8);
    for (const char* name :
         {"overview", "outline", "discern", "perceive", "characterise", "validate", "scrutinise"})
        EXPECT_TRUE(newer.at("cameras").at(0).at("class_areas").contains(name)) << name;
}

TEST(CoverageDocument, KeepsToTheLightAtNight) {
    auto plan = squareRoom(20);
    auto camera = allRound("C1", {10, 10}, 9);
    camera.height = base::Metres(1);
    camera.irRange = base::Metres(5);
    add(plan, camera);
    const double pi = std::acos(-1.0);
    EXPECT_NEAR(coverage(plan).at("covered_area").get<double>(), 81 * pi, 1e-6);
    EXPECT_NEAR(coverage(plan, "--night").at("covered_area").get<double>(), 25 * pi, 1e-6);
}

TEST(CoverageDocument, ListsAsManyKAreasAsAskedFor) {
    auto plan = squareRoom(10);
    for (const char* code : {"C1", "C2", "C3"}) add(plan, allRound(code, {5, 5}, kFar));
    EXPECT_EQ(coverage(plan).at("k_areas").size(), 3U);
    EXPECT_EQ(coverage(plan, "--max-k 2").at("k_areas").size(), 2U);
}

TEST(CoverageDocument, WarnsOfACameraInsideASolid) {
    auto plan = squareRoom(10);
    add(plan, solid("S1", rectangle(4, 4, 6, 6)));
    add(plan, allRound("C1", {5, 5}, kFar));
    const json all = coverage(plan);
    EXPECT_EQ(all.at("covered_area"), 0);
    ASSERT_FALSE(all.at("warnings").empty());
    EXPECT_NE(all.at("warnings").dump().find("C1"), std::string::npos);
}

TEST(CoverageDocument, FiguresOfRandomPlansAgreeWithSampling) {
    for (const std::uint64_t seed : {5U, 6U, 7U}) {
        const auto plan = support::shifted(support::randomShop(seed), {-743000, -1043500});
        const json all = coverage(plan, "--plane-height 0.5");
        const auto slow = support::sampledCoverage(plan, support::planeAt(.5), 200, 3);
        const auto near = [&](const char* key, const support::Sampled& figure) {
            EXPECT_NEAR(all.at(key).get<double>(), figure.value, 5 * figure.error + .001)
                << "seed " << seed << ": " << key;
        };
        near("target_area", slow.target);
        near("covered_area", slow.covered);
        near("blind_area", slow.blind);
        ASSERT_EQ(all.at("cameras").size(), slow.cameras.size());
        for (std::size_t i = 0; i < slow.cameras.size(); ++i)
            EXPECT_NEAR(all.at("cameras").at(i).at("area").get<double>(), slow.cameras[i].area.value,
                        5 * slow.cameras[i].area.error + .001);
    }
}

TEST(CoverageDocument, MapsKeepTheirFrameAndTolerance) {
    const json all = coverage(support::randomCity(1), "--plane-height 1.6");
    EXPECT_NE(all.at("crs").get<std::string>().find("5514"), std::string::npos);
    EXPECT_EQ(all.at("tolerance"), 0.01);
}

/// 0.001° × 0.001° at 50° north: 71.7 m × 111.2 m by the WGS 84 ellipsoid.
TEST(CoverageDocument, LongitudesAndLatitudesAreMeasuredInMetres) {
    const support::PlanFile file(R"({"type":"FeatureCollection","features":[
        {"type":"Feature","properties":{"layer":"zone","id":"Z1","kind":"monitor"},
         "geometry":{"type":"Polygon",
          "coordinates":[[[15,50],[15.001,50],[15.001,50.001],[15,50.001],[15,50]]]}},
        {"type":"Feature","properties":{"layer":"camera","id":"C1","height":4,"pan":0,"hfov":90,
         "image_width":1920,"image_height":1080,"range":30},
         "geometry":{"type":"Point","coordinates":[15.0005,50.0003]}}]})");
    const auto run = support::runVidette("coverage " + file.word() + " --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json all = json::parse(run.out);
    EXPECT_FALSE(all.at("crs").is_null()) << "the frame it was computed in";
    EXPECT_NEAR(all.at("target_area").get<double>(), 7974, 15);
    EXPECT_NEAR(all.at("cameras").at(0).at("area").get<double>(), (900 - 9) * std::acos(-1.0) / 4, .3);
}

} // namespace
} // namespace vidette
