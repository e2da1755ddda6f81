// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <unistd.h>

/// `vidette report`, from outside.
namespace vidette {
namespace {

using nlohmann::json;

/// A folder of its own that is gone after the test.
class ReportCommand : public testing::Test {
  protected:
    void SetUp() override {
        m_folder = std::filesystem::temp_directory_path() /
                   ("vidette-report-" + std::to_string(getpid()) + "-" +
                    testing::UnitTest::GetInstance()->current_test_info()->name());
        std::filesystem::create_directories(m_folder);
    }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    std::string quoted(const std::string& name) const { return "'" + file(name) + "'"; }
    void write(const std::string& name, const std::string& text) const {
        std::ofstream(file(name), std::ios::binary) << text;
    }
    std::size_t filesInFolder() const {
        const auto begin = std::filesystem::directory_iterator(m_folder);
        return static_cast<std::size_t>(std::distance(begin, std::filesystem::directory_iterator()));
    }

  private:
    std::filesystem::path m_folder;
};

std::string example(const std::string& name) {
    return "'" + support::repositoryFile("examples/shop/" + name).string() + "'";
}

const std::string kSmallPlan = R"({"type": "FeatureCollection", "crs": null, "features": [
{"type": "Feature", "properties": {"layer": "zone", "id": "Z1", "kind": "monitor"},
 "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]]]}}]})";

TEST_F(ReportCommand, WritesThePageAndSaysTheMainFigures) {
    const auto run = support::runVidette("report " + example("shop.geojson") + " --on 2026-01-01 --out " +
                                         quoted("r.html"));
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(run.out.find("96.7 %"), std::string::npos) << run.out;
    const std::string page = support::readText(file("r.html"));
    EXPECT_EQ(page.rfind("<!DOCTYPE html>", 0), 0U);
    EXPECT_NE(page.find("Prodejna U Mostu"), std::string::npos);
    EXPECT_EQ(filesInFolder(), 1U);
}

TEST_F(ReportCommand, JsonIsOneDocument) {
    const auto run =
        support::runVidette("report " + example("shop.geojson") + " plan --json --out " + quoted("r.html"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json document = json::parse(run.out, nullptr, false);
    ASSERT_FALSE(document.is_discarded());
    EXPECT_EQ(document.at("decisions").size(), 3U);
    EXPECT_EQ(document.at("decisions").at(2).at("winner_differs"), true);
}

TEST_F(ReportCommand, PageOfAProjectNamesTheHeadThatAuditVerifies) {
    ASSERT_EQ(support::runVidette("new " + quoted("p.gpkg") + " --template shop").exitCode, 0);
    const auto audit = support::runVidette("audit " + quoted("p.gpkg") + " verify --json");
    ASSERT_EQ(audit.exitCode, 0) << audit.err;
    const std::string head = json::parse(audit.out).at("head");
    const auto run = support::runVidette("report " + quoted("p.gpkg") + " --out " + quoted("r.html"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(support::readText(file("r.html")).find(head), std::string::npos);
    const auto info = support::runVidette("info " + quoted("p.gpkg") + " --json");
    EXPECT_EQ(json::parse(info.out).at("changes").at("head"), head);
}

TEST_F(ReportCommand, SameDayGivesTheSameBytes) {
    const std::string words = "report " + example("shop.geojson") + " --on 2026-01-01 --out ";
    ASSERT_EQ(support::runVidette(words + quoted("a.html")).exitCode, 0);
    ASSERT_EQ(support::runVidette(words + quoted("b.html")).exitCode, 0);
    EXPECT_EQ(support::readText(file("a.html")), support::readText(file("b.html")));
}

TEST_F(ReportCommand, GivenDecisionsReplaceThoseOfThePlan) {
    const auto run = support::runVidette("report " + example("shop.geojson") + " --json --decision " +
                                         example("decision-saaty.json") + " --out " + quoted("r.html"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(json::parse(run.out).at("decisions").size(), 1U);
}

TEST_F(ReportCommand, PlaneHeightChangesTheFigures) {
    const auto run = support::runVidette("report " + example("shop.geojson") +
                                         " --plane-height 1.6 --json --out " + quoted("r.html"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NEAR(json::parse(run.out).at("covered_fraction"), 0.984, 0.0015); // sampled at 5 cm: 98.4 %
}

TEST_F(ReportCommand, ProjectCarriesItsOwnDecisionsAndStaysAsItWas) {
    std::filesystem::copy_file(support::repositoryFile("examples/shop/shop.vidette.gpkg"),
                               file("s.vidette.gpkg"));
    const std::string before = support::readText(file("s.vidette.gpkg"));
    const auto run =
        support::runVidette("report " + quoted("s.vidette.gpkg") + " --json --out " + quoted("r.html"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const json document = json::parse(run.out);
    EXPECT_EQ(document.at("plan"), "Prodejna U Mostu");
    ASSERT_EQ(document.at("decisions").size(), 3U);
    EXPECT_EQ(document.at("decisions").at(0).at("winners"), json({"A4"}));
    EXPECT_EQ(document.at("decisions").at(2).at("winners"), json({"A1"}));
    EXPECT_EQ(support::readText(file("s.vidette.gpkg")), before);
}

TEST_F(ReportCommand, PlanWithoutCamerasAndDecisionsStillGivesAPage) {
    write("small.geojson", kSmallPlan);
    const auto run = support::runVidette("report " + quoted("small.geojson") + " --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 0) << run.err;
    EXPECT_NE(support::readText(file("r.html")).find("The plan has no camera."), std::string::npos);
}

TEST_F(ReportCommand, UnknownKindIsRefusedWithTheKnownOnes) {
    const auto run =
        support::runVidette("report " + example("shop.geojson") + " yearly --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("'yearly'"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("plan"), std::string::npos) << run.err;
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(ReportCommand, DayThatDoesNotExistIsRefused) {
    const auto run = support::runVidette("report " + example("shop.geojson") + " --on 2026-02-30 --out " +
                                         quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("2026-02-30"), std::string::npos) << run.err;
}

TEST_F(ReportCommand, MissingOutIsBadUsage) {
    EXPECT_EQ(support::runVidette("report " + example("shop.geojson")).exitCode, 2);
}

TEST_F(ReportCommand, FolderThatCannotBeWrittenGivesThree) {
    const auto run =
        support::runVidette("report " + example("shop.geojson") + " --out " + quoted("none/r.html"));
    EXPECT_EQ(run.exitCode, 3);
    EXPECT_EQ(filesInFolder(), 0U);
}

TEST_F(ReportCommand, BadDecisionLeavesAnOldReportAsItWas) {
    write("r.html", "old");
    write("bad.json", "{\"format\": \"vidette-decision/1\", ");
    const auto run = support::runVidette("report " + example("shop.geojson") + " --decision " +
                                         quoted("bad.json") + " --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("bad.json"), std::string::npos) << run.err;
    EXPECT_EQ(support::readText(file("r.html")), "old");
}

TEST_F(ReportCommand, DecisionFileThatIsNotThereIsNamed) {
    std::string plan = kSmallPlan;
    plan.insert(1, R"("vidette": {"decisions": ["gone.json"]}, )");
    write("small.geojson", plan);
    const auto run = support::runVidette("report " + quoted("small.geojson") + " --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("gone.json"), std::string::npos) << run.err;
}

TEST_F(ReportCommand, DecisionsThatAreNoListOfNamesAreRefused) {
    std::string plan = kSmallPlan;
    plan.insert(1, R"("vidette": {"decisions": [1, 2]}, )");
    write("small.geojson", plan);
    const auto run = support::runVidette("report " + quoted("small.geojson") + " --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("decisions"), std::string::npos) << run.err;
}

TEST_F(ReportCommand, ComputedValuesWithoutCamerasAreRefusedByName) {
    write("small.geojson", kSmallPlan);
    const auto run = support::runVidette("report " + quoted("small.geojson") + " --decision " +
                                         example("decision-coverage.json") + " --out " + quoted("r.html"));
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("decision-coverage.json"), std::string::npos) << run.err;
    EXPECT_EQ(filesInFolder(), 1U);
}

} // namespace
} // namespace vidette
