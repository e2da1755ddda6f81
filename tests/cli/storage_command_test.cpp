// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <fstream>
#include <unistd.h>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// Runs `vidette storage` on this text and removes the file again.
support::RunResult storage(const std::string& text, const std::string& words = "--json") {
    const auto file =
        std::filesystem::temp_directory_path() / ("vidette-storage-" + std::to_string(getpid()) + ".json");
    std::ofstream(file) << text;
    auto result = support::runVidette("storage \"" + file.string() + "\" " + words);
    std::filesystem::remove(file);
    return result;
}

void expectRefused(const std::string& text, const std::string& part) {
    const auto result = storage(text);
    EXPECT_EQ(result.exitCode, 2) << text;
    EXPECT_TRUE(result.out.empty()) << text;
    EXPECT_NE(result.err.find(part), std::string::npos) << result.err;
}

TEST(StorageCommand, AnswerHasTheKeysOfTheContract) {
    const auto answer = json::parse(storage(R"({"days": 7, "streams": [{"id": "C1", "count": 4,
        "bit_rate": 3307000, "hours_per_day": 24, "duty": 1.0}], "reserve": 0.0,
        "array": {"raid": "5", "disks": 4, "disk_bytes": 4000000000000, "spares": 0}})")
                                        .out);
    EXPECT_NEAR(answer["tb"].get<double>(), 1.0, 0.001);
    EXPECT_NEAR(answer["tib"].get<double>(), 0.910, 0.001);
    EXPECT_NEAR(answer["vendor_mixed_tb"].get<double>(), 0.954, 0.001);
    EXPECT_EQ(answer["bit_rate_total"], 13228000);
    EXPECT_EQ(answer["usable_bytes"], 12e12);
    EXPECT_EQ(answer["fits"], true);
    EXPECT_NEAR(answer["days_possible"].get<double>(), 84, 0.1);
    EXPECT_EQ(answer["assumptions"], json::array());
}

TEST(StorageCommand, WithoutDisksThereIsNothingToCompare) {
    const auto answer =
        json::parse(storage(R"({"days": 7, "streams": [{"id": "C1", "bit_rate": 3307000}]})").out);
    for (const char* key : {"days_possible", "usable_bytes", "fits"})
        EXPECT_TRUE(answer[key].is_null()) << key;
}

TEST(StorageCommand, AssumedRateIsReportedWithItsSource) {
    const auto answer = json::parse(storage(R"({"days": 1, "streams": [{"id": "C1", "codec": "h265",
        "width": 2560, "height": 1440, "fps": 15, "scene": "medium"}]})")
                                        .out);
    ASSERT_EQ(answer["assumptions"].size(), 1U);
    EXPECT_EQ(answer["assumptions"][0]["stream"], "C1");
    EXPECT_EQ(answer["assumptions"][0]["bit_rate"], 4e6);
    EXPECT_FALSE(answer["assumptions"][0]["source"].get<std::string>().empty());
}

TEST(StorageCommand, BadInputNamesStreamAndField) {
    expectRefused(R"({"days": 7, "streams": [{"id": "C1", "bit_rate": -1}]})", "stream C1: bit_rate");
    expectRefused(R"({"days": 7, "streams": [{"id": "C1", "bit_rate": 1e6, "duty": 1.01}]})",
                  "stream C1: duty");
    expectRefused(
        R"({"days": 7, "streams": [{"id": "C1", "codec": "vp9", "width": 1, "height": 1, "fps": 1}]})",
        "stream C1: codec: found \"vp9\", expected one of h264");
    expectRefused(R"({"days": -1, "streams": []})", "days: found -1");
    expectRefused(R"({"days": NaN, "streams": []})", "no valid JSON");
    expectRefused(R"({"days": 7, "streams": [)", "no valid JSON");
    expectRefused(R"({"days": 7, "streams": [], "array": {"raid": "5", "disks": 2, "disk_bytes": 1e12}})",
                  "array: disks: found 2");
}

TEST(StorageCommand, MissingFileIsRefused) {
    const auto result = support::runVidette("storage no-such-file.json --json");
    EXPECT_EQ(result.exitCode, 2);
    EXPECT_NE(result.err.find("no-such-file.json"), std::string::npos);
}

TEST(StorageCommand, PlanIsKeptAsLongAsItSays) {
    const auto plan = support::repositoryFile("examples/shop/shop.geojson").string();
    const auto week = json::parse(support::runVidette("storage \"" + plan + "\" --json").out);
    EXPECT_EQ(week["declared_days"], 7);
    EXPECT_EQ(week["retention_profile"], "CZ-SHOP");
    EXPECT_NEAR(week["tb"].get<double>(), 3.024, 1e-9);
    const auto longer = support::runVidette("storage \"" + plan + "\" --days 8 --json");
    EXPECT_NE(longer.err.find("8 days are more than the 7 days"), std::string::npos) << longer.err;
    EXPECT_EQ(longer.exitCode, 0);
}

TEST(StorageCommand, WorkingIsPrintedForPeople) {
    const auto result = storage(R"({"days": 7, "streams": [{"id": "C1", "bit_rate": 4e6}]})", "--working");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_NE(result.out.find("1 × 4 Mbit/s ÷ 8 × 86400 s × 7 d = 302.400 GB"), std::string::npos)
        << result.out;
}

} // namespace
} // namespace vidette::cli
