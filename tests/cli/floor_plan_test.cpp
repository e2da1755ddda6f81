// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;
using std::string_literals::operator""s;

const std::string kPng = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xE8\0\0\x01\xF4\x08\x02\0\0\0"s; // 1000 × 500

/// Two floors, each with a zone, of 4 and of 10 m²; a camera looks at the lower one.
const std::string kHouse = R"({"type": "FeatureCollection", "crs": null,
"vidette": {"levels": [{"name": "Ground", "order": 0}, {"name": "Upper", "order": 1}]}, "features": [
{"type": "Feature", "properties": {"layer": "zone", "id": "Z1", "kind": "monitor", "level": "Ground"},
 "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}},
{"type": "Feature", "properties": {"layer": "zone", "id": "Z2", "kind": "monitor", "level": "Upper"},
 "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [5, 0], [5, 2], [0, 2], [0, 0]]]}},
{"type": "Feature", "properties": {"layer": "camera", "id": "C1", "height": 3, "hfov": 90, "range": 9,
 "level": "Ground"}, "geometry": {"type": "Point", "coordinates": [1, -3]}}]})";

class FloorPlan : public testing::Test {
  protected:
    void SetUp() override {
        support::writeText(m_plan, kHouse);
        support::writeText(m_scan, kPng);
        ASSERT_EQ(run("new " + m_project + " --template empty --crs local").exitCode, 0);
        ASSERT_EQ(run("import " + m_project + " " + m_plan + " --as plan").exitCode, 0);
    }
    static support::RunResult run(const std::string& words) { return support::runVidette(words); }

    const support::TemporaryFolder m_folder;
    const std::string m_plan = (m_folder / "house.geojson").string();
    const std::string m_scan = (m_folder / "scan.png").string();
    const std::string m_project = (m_folder / "house.vidette.gpkg").string();
};

TEST_F(FloorPlan, Coverage_IsThatOfTheGroundAndSaysSo) {
    const auto told = run("coverage " + m_project + " --json");
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const json document = json::parse(told.out);
    EXPECT_NEAR(document["target_area"].get<double>(), 4, 1e-9);
    EXPECT_EQ(document["levels"], json::array({"Ground"}));
    EXPECT_EQ(document["warnings"].at(0)["code"], "levels_left_out");
}

TEST_F(FloorPlan, NamedLevel_IsTheOneJudged) {
    const json document = json::parse(run("coverage " + m_project + " --level Upper --json").out);
    EXPECT_NEAR(document["target_area"].get<double>(), 10, 1e-9);
    EXPECT_TRUE(document["cameras"].empty());
    EXPECT_EQ(document["levels"], json::array({"Upper"}));
    EXPECT_EQ(run("coverage " + m_project + " --level Upper --level Ground").exitCode, 2);
    EXPECT_EQ(run("coverage " + m_project + " --level Roof").exitCode, 2);
}

TEST_F(FloorPlan, Report_SaysWhichLevelItIsOf) {
    const std::string out = (m_folder / "report.html").string();
    const auto told = run("report " + m_project + " --level Upper --json --out " + out);
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const json document = json::parse(told.out);
    EXPECT_EQ(document["levels"], json::array({"Upper"}));
    EXPECT_NEAR(document["target_area"].get<double>(), 10, 1e-9);
    EXPECT_NE(support::readText(out).find("Level: Upper."), std::string::npos);
}

TEST_F(FloorPlan, Export_KeepsLevelsAndWritesOneWhereAsked) {
    const std::string out = (m_folder / "out.geojson").string();
    ASSERT_EQ(run("export " + m_project + " " + out).exitCode, 0);
    EXPECT_EQ(json::parse(support::readText(out))["features"].size(), 3U);
    ASSERT_EQ(run("export " + m_project + " " + out + " --level Upper").exitCode, 0);
    const json plan = json::parse(support::readText(out));
    ASSERT_EQ(plan["features"].size(), 1U);
    EXPECT_EQ(plan["features"][0]["properties"]["level"], "Upper");
}

TEST_F(FloorPlan, Picture_IsScaledByItsPoints) {
    const auto told = run("import " + m_project + " " + m_scan +
                          " --as plan_image --scale 0,500=0,0 --scale 1000,500=20,0.1 --scale 1000,0=20,10"
                          " --level Ground --json");
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const json document = json::parse(told.out);
    EXPECT_NEAR(document["scale"].get<double>(), 0.02, 1e-4);
    EXPECT_EQ(document["residuals"].size(), 3U);
    EXPECT_GT(document["rms"].get<double>(), 0);
    EXPECT_LT(document["rms"].get<double>(), 0.1);
    EXPECT_EQ(run("audit " + m_project + " verify").exitCode, 0);
}

TEST_F(FloorPlan, PictureWithAWorldFile_LiesWhereThatSays) {
    support::writeText(m_folder / "scan.pgw", "0.5\n0\n0\n-0.5\n100.25\n200\n");
    const json document =
        json::parse(run("import " + m_project + " " + m_scan + " --as plan_image --json").out);
    EXPECT_EQ(document["to_plan"], "100 0.5 0 200.25 0 -0.5");
    EXPECT_TRUE(document["warnings"].empty());
}

TEST_F(FloorPlan, PictureWithoutScale_IsWarnedOf) {
    const json document =
        json::parse(run("import " + m_project + " " + m_scan + " --as plan_image --json").out);
    EXPECT_EQ(document["warnings"].at(0)["code"], "no_scale");
    EXPECT_EQ(document["code"], "IMG-1");
}

TEST_F(FloorPlan, WrongPictures_AreRefusedAndNothingIsChanged) {
    const std::string before = support::readText(m_project);
    const std::string import = "import " + m_project + " " + m_scan + " --as plan_image ";
    EXPECT_EQ(run(import + "--scale 0,0=0,0").exitCode, 2);
    EXPECT_EQ(run(import + "--scale 0,0=0,0 --scale 0,0=1,1").exitCode, 2);
    EXPECT_EQ(run(import + "--scale zero").exitCode, 2);
    EXPECT_EQ(run(import + "--level Roof").exitCode, 2);
    EXPECT_EQ(run("import " + m_project + " " + m_plan + " --as plan_image").exitCode, 2);
    EXPECT_EQ(run("import " + m_project + " " + m_plan + " --as plan --scale 0,0=0,0").exitCode, 2);
    EXPECT_EQ(run(import + "--dry-run").exitCode, 0);
    EXPECT_TRUE(support::readText(m_project) == before);
}

} // namespace
} // namespace vidette::cli
