// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

/// `vidette rank --check`, and what the answer says beside the order.
namespace vidette::cli {
namespace {

using nlohmann::json;

class RankCheck : public ::testing::Test {
  protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() / ("vidette-check-" + std::to_string(getpid()));
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string file(const std::string& name, const json& content) const {
        std::ofstream(m_folder / name) << content.dump();
        return "\"" + (m_folder / name).string() + "\"";
    }
    static std::string example() {
        return "\"" + support::repositoryFile("examples/shop/decision-saaty.json").string() + "\"";
    }
    static json exampleProblem() {
        return json::parse(support::readText(support::repositoryFile("examples/shop/decision-saaty.json")));
    }
    static json table(const json& printed) { return {{"format", "vidette-printed/1"}, {"printed", printed}}; }

    std::filesystem::path m_folder;
};

TEST_F(RankCheck, WhatAgrees_IsCountedAndDone) {
    const auto printed =
        file("p.json", table({{"weights", {{"K1", ".289"}}}, {"totals", {{"A4", "0,239"}}}}));
    const auto result = support::runVidette("rank " + example() + " --check " + printed);
    EXPECT_EQ(result.exitCode, 0) << result.err;
    EXPECT_EQ(result.out, "2 of 2 printed figures agree, 0 differ, 0 cannot be derived\n");
}

TEST_F(RankCheck, WhatDiffers_IsShownWithExitStatusOne) {
    const auto printed = file("p.json", table({{"weights", {{"K1", ".290"}, {"K2", "about .17"}}}}));
    const auto result = support::runVidette("rank " + example() + " --check " + printed);
    EXPECT_EQ(result.exitCode, 1);
    EXPECT_NE(result.out.find("the eigenvector gives the printed digits"), std::string::npos) << result.out;
    EXPECT_NE(result.out.find("1 differ, 1 cannot be derived"), std::string::npos) << result.out;
}

TEST_F(RankCheck, TableThatNamesItsProblem_NeedsNoOther) {
    file("d.json", exampleProblem());
    auto named = table({{"totals", {{"A4", ".239"}}}});
    named["problem"] = "d.json";
    EXPECT_EQ(support::runVidette("rank --check " + file("p.json", named)).exitCode, 0);
    named["problem"] = exampleProblem();
    EXPECT_EQ(support::runVidette("rank --check " + file("p.json", named)).exitCode, 0);
}

TEST_F(RankCheck, NoProblemAnywhere_IsBadInput) {
    EXPECT_EQ(support::runVidette("rank").exitCode, 2);
    const auto result =
        support::runVidette("rank --check " + file("p.json", table({{"cr", {{"goal", "1"}}}})));
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_NE(result.err.find("[no_problem]"), std::string::npos) << result.err;
}

/// The thesis' own rule cannot give CR .060 for five prices.
TEST_F(RankCheck, ImpossibleCr_IsASlip) {
    auto printed = table({{"cr", {{"K1", ".060"}}}});
    printed["by_rule"] = true;
    const auto result =
        support::runVidette("rank " + example() + " --json --check " + file("p.json", printed));
    EXPECT_EQ(result.exitCode, 1);
    const auto document = json::parse(result.out);
    EXPECT_EQ(document["differ"], 1);
    EXPECT_EQ(document["figures"][0]["ours_printed"], "0.049");
    ASSERT_EQ(document["slips"].size(), 1U);
    EXPECT_TRUE(document["slips"][0]["proven"]);
}

TEST_F(RankCheck, Electre_GivesItsKernel) {
    auto problem = exampleProblem();
    problem["evaluation"] = {{"method", "electre1"}, {"concordance", .6}, {"discordance", .5}};
    const auto path = file("e.json", problem);
    const auto document = json::parse(support::runVidette("rank " + path + " --json").out);
    EXPECT_FALSE(document["electre"]["kernel"].empty());
    EXPECT_EQ(document["electre"]["concordance"].size(), 5U);
    EXPECT_TRUE(document["partial_order"].is_null());
    EXPECT_NE(support::runVidette("rank " + path).out.find("kernel: "), std::string::npos);
}

TEST_F(RankCheck, Promethee_GivesItsPartialOrder) {
    auto problem = exampleProblem();
    problem["evaluation"] = {{"method", "promethee2"}};
    const auto path = file("p.json", problem);
    const auto document = json::parse(support::runVidette("rank " + path + " --json").out);
    EXPECT_FALSE(document["partial_order"]["unbeaten"].empty());
    EXPECT_TRUE(document["electre"].is_null());
    EXPECT_NE(support::runVidette("rank " + path).out.find("beaten by nobody: "), std::string::npos);
}

TEST_F(RankCheck, Limits_SayWhatTheyDecide) {
    auto problem = exampleProblem();
    problem["constraints"] = json::array({{{"criterion", "K1"}, {"op", "<="}, {"value", 21000}},
                                          {{"criterion", "K3"}, {"op", ">="}, {"value", 95}}});
    const auto path = file("l.json", problem);
    const auto document = json::parse(support::runVidette("rank " + path + " --json").out);
    EXPECT_EQ(document["limits"]["hardest"], json::array({0}));
    EXPECT_EQ(document["limits"]["missed"]["A3"][0]["gap"], 15);
    const auto text = support::runVidette("rank " + path).out;
    EXPECT_NE(text.find("A3 misses K1 <= 21000 by 15"), std::string::npos) << text;
}

TEST_F(RankCheck, Contradictions_AreShownAsCycles) {
    auto problem = exampleProblem();
    problem["weights"] = {{"method", "saaty"},
                          {"items", {"K1", "K2", "K3", "K4", "K5", "K6", "K7"}},
                          {"matrix", json::array()}};
    for (int i = 0; i < 7; ++i) {
        json row = json::array();
        for (int j = 0; j < 7; ++j)
            row.push_back(j <= i ? json(nullptr) : json(i == 0 && j == 2 ? "1/2" : "2"));
        problem["weights"]["matrix"].push_back(row);
    }
    const auto path = file("c.json", problem);
    const auto result = support::runVidette("rank " + path);
    EXPECT_NE(result.out.find("goal: K1 > K2 > K3 > K1"), std::string::npos) << result.out;
    const auto document = json::parse(support::runVidette("rank " + path + " --json").out);
    EXPECT_EQ(document["weights_detail"]["cycles"][0], json::array({"K1", "K2", "K3", "K1"}));
}

} // namespace
} // namespace vidette::cli
