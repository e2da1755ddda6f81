// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_json.h"
#include "support/plan_text.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

/// `vidette simulate`, from outside, on the example shop: C1 alone sees the store.
namespace vidette::cli {
namespace {

using nlohmann::json;

constexpr double kRounding = 1e-6;

std::string shop() {
    return "\"" + support::repositoryFile("examples/shop/shop.geojson").string() + "\"";
}

json simulated(const std::string& words) {
    const auto run = support::runVidette("simulate " + shop() + " --json " + words);
    EXPECT_EQ(run.exitCode, 0) << run.err;
    return json::parse(run.out, nullptr, false);
}

TEST(Simulate, FailedCamera_GivesBeforeAfterAndDifference) {
    const json document = simulated("--fail C1");
    const json& before = document.at("before");
    const json& after = document.at("after");
    const json& change = document.at("difference");
    EXPECT_NEAR(change.at("covered_area").get<double>(),
                after.at("covered_area").get<double>() - before.at("covered_area").get<double>(), kRounding);
    EXPECT_LT(change.at("covered_area"), 0);
    EXPECT_EQ(change.at("cameras_lost"), json::array({"C1"}));
    EXPECT_EQ(before.at("cameras").size(), after.at("cameras").size() + 1);
    for (const char* key : {"target_area", "covered_fraction", "blind_area", "k_areas", "zones"})
        EXPECT_TRUE(change.contains(key)) << key;
}

/// Two districts of a square of 40 m; C1 in the middle sees the eastern one, PX is a demand point and S1 a
/// street in it.
std::string squareWithDistricts() {
    using support::feature;
    const auto zone = [](const std::string& id, const std::string& kind, const std::string& ring) {
        return feature("\"layer\": \"zone\", \"id\": \"" + id + "\", \"kind\": \"" + kind + "\"", "Polygon",
                       "[[" + ring + "]]");
    };
    return support::collection(
        zone("Z1", "monitor", "[0, 0], [40, 0], [40, 40], [0, 40]") + ",\n" +
        zone("D1", "district", "[0, 0], [20, 0], [20, 40], [0, 40]") + ",\n" +
        zone("D2", "district", "[20, 0], [40, 0], [40, 40], [20, 40]") + ",\n" +
        feature("\"layer\": \"demand\", \"id\": \"PX\"", "Point", "[35, 20]") + ",\n" +
        feature("\"layer\": \"street\", \"id\": \"S1\"", "LineString", "[[0, 20], [40, 20]]") + ",\n" +
        feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 2.5, \"pan\": 90, \"hfov\": 90, "
                "\"image_width\": 2560, \"image_height\": 1440, \"range\": 100",
                "Point", "[20, 20]"));
}

TEST(Simulate, Difference_NamesDistrictsClassesDemandAndStreets) {
    const support::PlanFile plan(squareWithDistricts());
    const auto run = support::runVidette("simulate " + plan.word() + " --fail C1 --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json document = json::parse(run.out);
    const json& change = document.at("difference");
    ASSERT_EQ(change.at("districts").size(), 1U);
    EXPECT_EQ(change.at("districts")[0].at("id"), "D2");
    EXPECT_NEAR(change.at("districts")[0].at("covered_area").get<double>(), -400, kRounding);
    EXPECT_NEAR(change.at("districts")[0].at("covered_fraction").get<double>(), -0.5, kRounding);
    EXPECT_EQ(change.at("class_areas").at("detect").get<double>(),
              -document.at("before").at("class_areas").at("detect").get<double>());
    EXPECT_EQ(change.at("demands_lost"), json::array({"PX"}));
    EXPECT_NEAR(change.at("blind_street_length").get<double>(), 20, kRounding);
    EXPECT_EQ(change.at("facade_length"), 0.0);
}

TEST(Simulate, DistrictsStandInTheTable) {
    const support::PlanFile plan(squareWithDistricts());
    const auto run = support::runVidette("simulate " + plan.word() + " --fail C1");
    EXPECT_NE(run.out.find("D2"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("-400.0 m²"), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("demand points no longer seen: PX"), std::string::npos) << run.out;
}

TEST(Simulate, Ranking_AgreesWithFailing) {
    const json ranking = simulated("--rank").at("ranking");
    ASSERT_EQ(ranking.size(), 4U);
    double last = ranking.at(0).at("blind_area");
    for (const auto& one : ranking) {
        EXPECT_LE(one.at("blind_area").get<double>(), last);
        last = one.at("blind_area");
        const json change = simulated("--fail " + one.at("id").get<std::string>()).at("difference");
        EXPECT_NEAR(-change.at("covered_area").get<double>(), last, kRounding);
    }
}

TEST(Simulate, WrongWords_AreRefused) {
    EXPECT_EQ(support::runVidette("simulate " + shop()).exitCode, 2);
    EXPECT_EQ(support::runVidette("simulate " + shop() + " --rank --build").exitCode, 2);
    const auto unknown = support::runVidette("simulate " + shop() + " --fail C9");
    EXPECT_EQ(unknown.exitCode, 2);
    EXPECT_NE(unknown.err.find("C9"), std::string::npos);
    EXPECT_EQ(support::runVidette("simulate " + shop() + " --add nowhere.geojson").exitCode, 2);
}

TEST(Simulate, WithoutJson_PrintsTables) {
    const auto change = support::runVidette("simulate " + shop() + " --retire C1 C2");
    EXPECT_EQ(change.exitCode, 0) << change.err;
    EXPECT_NE(change.out.find("no longer see: C1, C2"), std::string::npos) << change.out;
    EXPECT_NE(support::runVidette("simulate " + shop() + " --rank").out.find("becomes blind"),
              std::string::npos);
}

} // namespace
} // namespace vidette::cli
