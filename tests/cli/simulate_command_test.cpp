// SPDX-License-Identifier: GPL-3.0-or-later
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
