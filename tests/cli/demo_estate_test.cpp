// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>

// The estates of examples/, built by their own scripts; that of the city once for all tests.
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::repositoryFile;
using support::runVidette;

class DemoEstate : public testing::Test {
  protected:
    static void SetUpTestSuite() {
        s_folder = new support::TemporaryFolder;
        s_built = build("city/make_project.sh", file("city.gpkg"), "");
    }
    static void TearDownTestSuite() { delete s_folder; }
    void SetUp() override { ASSERT_EQ(s_built, 0); }

    static std::string file(const std::string& name) { return (*s_folder / name).string(); }
    static int build(const std::string& script, const std::string& project, const std::string& tables) {
        const std::string words = "VIDETTE='" + support::programFile() + "' '" +
                                  repositoryFile("examples/" + script).string() + "' '" + project + "' " +
                                  tables + " >/dev/null";
        return std::system(words.c_str());
    }
    /// The rules that stand on a day, one for each hit.
    static std::multiset<std::string> hits(const std::string& project,
                                           const std::string& day = "2026-01-01") {
        const auto run = runVidette("check " + project + " --on " + day + " --json");
        const json found = json::parse(run.out);
        std::multiset<std::string> rules;
        for (const auto& hit : found.at("hits"))
            if (!hit.at("waived").get<bool>()) rules.insert(hit.at("rule").get<std::string>());
        return rules;
    }
    /// How many rows of a table have each value of a field.
    static std::map<std::string, int> counts(const std::string& table, const std::string& field) {
        const auto run = runVidette("record " + file("city.gpkg") + " list " + table + " --json");
        std::map<std::string, int> counted;
        for (const auto& row : json::parse(run.out)) {
            const json& value = row.at(field);
            ++counted[value.is_string() ? value.get<std::string>() : value.dump()];
        }
        return counted;
    }

    static support::TemporaryFolder* s_folder;
    static int s_built;
};
support::TemporaryFolder* DemoEstate::s_folder = nullptr;
int DemoEstate::s_built = -1;

using Counts = std::map<std::string, int>;

TEST_F(DemoEstate, BacklogHas34RequestsInTheStatesGiven) {
    EXPECT_EQ(counts("request", "state"), (Counts{{"submitted", 3},
                                                  {"consultation", 5},
                                                  {"ready", 6},
                                                  {"deferred", 3},
                                                  {"approved", 4},
                                                  {"funded", 3},
                                                  {"in_build", 3},
                                                  {"merged", 2},
                                                  {"rejected", 3},
                                                  {"withdrawn", 1},
                                                  {"suspended", 1}}));
    EXPECT_EQ(counts("request", "urgent"), (Counts{{"true", 1}, {"false", 33}}));
    EXPECT_EQ(counts("request", "applicant_class"),
              (Counts{{"citizen", 9}, {"district", 14}, {"user", 9}, {"company", 1}, {"other", 1}}));
}

TEST_F(DemoEstate, PlannedCamerasComeFrom16Requests) {
    const auto byRequest = counts("request_camera", "request");
    EXPECT_EQ(byRequest.size(), 16U);
    int cameras = 0;
    for (const auto& [request, count] : byRequest) cameras += count;
    EXPECT_EQ(cameras, 23);
}

TEST_F(DemoEstate, CamerasBelongToWhomTheyShould) {
    auto owners = counts("asset", "owner");
    EXPECT_EQ(owners.at("transport"), 6);
    EXPECT_EQ(owners.at("roads"), 5);
    EXPECT_EQ(owners.at("district-STR") + owners.at("district-NAD") + owners.at("district-SEV"), 3);
    EXPECT_EQ(owners.at("city"), 38 + 6 + 5); // six that were replaced, five servers
}

TEST_F(DemoEstate, RegistersAreAsLongAsTheyShould) {
    EXPECT_EQ(counts("meeting", "body"), (Counts{{"EXPERT", 4}, {"CONTROL", 12}, {"STEER", 1}}));
    EXPECT_EQ(counts("release", "authority_class"),
              (Counts{{"police", 33}, {"prosecutor", 3}, {"court", 5}}));
    EXPECT_EQ(counts("incident", "is_false"), (Counts{{"true", 38}, {"false", 82}}));
    EXPECT_EQ(counts("finding", "done_on").at("null"), 2);
    for (const auto& [table, rows] :
         Counts{{"mask", 31}, {"consent", 6}, {"sign", 27}, {"complaint", 7}, {"legal_hold", 3}}) {
        const auto run = runVidette("record " + file("city.gpkg") + " list " + table + " --json");
        EXPECT_EQ(json::parse(run.out).size(), static_cast<std::size_t>(rows)) << table;
    }
}

TEST_F(DemoEstate, HistoryOfEveryRequestEndsInItsState) {
    const auto run = runVidette("record " + file("city.gpkg") + " list request --json");
    for (const auto& request : json::parse(run.out)) {
        const std::string number = request.at("code");
        const auto show =
            runVidette("request " + file("city.gpkg") + " show " + number + " --on 2026-01-01 --json");
        ASSERT_EQ(show.exitCode, 0) << show.err;
        const json history = json::parse(show.out).at("history");
        EXPECT_EQ(history.back().at("to"), request.at("state")) << number;
    }
}

using Rules = std::multiset<std::string>;

TEST_F(DemoEstate, HitsExactlyTheRulesItWasMadeFor) {
    EXPECT_EQ(hits(file("city.gpkg")), (Rules{"R-04", "R-04", "R-04", "R-28", "R-29", "R-30", "R-31", "R-33",
                                              "R-41", "R-47", "R-50", "R-53", "R-55", "R-62", "R-62"}));
}

/// 52 cameras of 0.297 km² in the open (PTZ 75 m around, fixed 60 m × 90°, plates 200 m²), behind buildings.
TEST_F(DemoEstate, CamerasCoverOneAndAHalfPercentOfTheCity) {
    const auto run = runVidette("report " + file("city.gpkg") + " annual --year 2025 --json");
    const json figures = json::parse(run.out);
    EXPECT_NEAR(figures.at("S05").at("share").get<double>(), 0.0153, 0.0001);
    EXPECT_EQ(figures.at("S05").at("share by district").at("Kolonie"), 0.0);
    EXPECT_EQ(figures.at("S01").at("end"), 52);
}

TEST_F(DemoEstate, AllRegisters_ComeBackUnchanged) {
    ASSERT_EQ(runVidette("record " + file("city.gpkg") + " export-all --out " + file("out")).exitCode, 0);
    const auto run = runVidette("record " + file("city.gpkg") + " import-all " + file("out") + " --json");
    const json tables = json::parse(run.out);
    EXPECT_GE(tables.size(), 50U);
    for (const auto& table : tables) EXPECT_EQ(table.at("unchanged"), table.at("rows")) << table.at("table");
}

TEST_F(DemoEstate, CleanTwin_HitsNone) {
    const std::string tables = repositoryFile("examples/city-clean/estate").string();
    ASSERT_EQ(build("city/make_project.sh", file("clean.gpkg"), "'" + tables + "'"), 0);
    EXPECT_EQ(hits(file("clean.gpkg")), Rules());
}

TEST_F(DemoEstate, ShopWithMistakes_HitsOneRuleForEach) {
    ASSERT_EQ(build("shop-mistakes/make_project.sh", file("shop.gpkg"), ""), 0);
    EXPECT_EQ(hits(file("shop.gpkg")), (Rules{"R-04", "R-04", "R-06", "R-08", "R-13", "R-18", "R-50"}))
        << "signs are missing at two doors";
}

TEST_F(DemoEstate, Walkthrough_TakesAndRefusesEveryStepAsItShould) {
    std::filesystem::copy_file(file("city.gpkg"), file("walk.gpkg"));
    EXPECT_EQ(build("city/walkthrough.sh", file("walk.gpkg"), ""), 0);
    EXPECT_EQ(hits(file("walk.gpkg"), "2026-09-30").count("R-31"), 0U) << "the urgent build was announced";
}

} // namespace
} // namespace vidette::cli
