// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

/// Two levels, a zone on each; no frame.
const std::string kHouse = R"({"type": "FeatureCollection", "crs": null,
"vidette": {"levels": [{"name": "Ground", "order": 0}, {"name": "Upper", "order": 1}]}, "features": [
{"type": "Feature", "properties": {"layer": "zone", "id": "Z1", "kind": "monitor", "level": "Ground"},
 "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]}},
{"type": "Feature", "properties": {"layer": "zone", "id": "Z2", "kind": "monitor", "level": "Upper"},
 "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [5, 0], [5, 2], [0, 2], [0, 0]]]}}]})";

/// A quarter turn to the left and onto the national grid; the third point is off by 3 cm.
const std::string kPoints = " --points 0,0=-743000,-1043000 10,0=-743000,-1042990 10,10=-743010.03,-1042990";

class Georeference : public testing::Test {
  protected:
    void SetUp() override {
        const std::string plan = (m_folder / "house.geojson").string();
        support::writeText(plan, kHouse);
        ASSERT_EQ(support::runVidette("new " + m_project + " --template empty --crs local").exitCode, 0);
        ASSERT_EQ(support::runVidette("import " + m_project + " " + plan + " --as plan").exitCode, 0);
    }
    support::RunResult run(const std::string& words) const {
        return support::runVidette("georeference " + m_project + words);
    }
    json exported() const {
        const std::string out = (m_folder / "out.geojson").string();
        EXPECT_EQ(support::runVidette("export " + m_project + " " + out).exitCode, 0);
        return json::parse(support::readText(out));
    }

    const support::TemporaryFolder m_folder;
    const std::string m_project = (m_folder / "house.vidette.gpkg").string();
};

TEST_F(Georeference, Plan_LiesOnTheMapAndSaysHowWell) {
    const auto told = run(kPoints + " --crs EPSG:5514 --json");
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const json document = json::parse(told.out);
    EXPECT_EQ(document["crs"], "EPSG:5514");
    EXPECT_NEAR(document["rotation"].get<double>(), 90, 0.2);
    ASSERT_EQ(document["residuals"].size(), 3U);
    double squares = 0;
    for (const auto& miss : document["residuals"]) squares += miss.get<double>() * miss.get<double>();
    EXPECT_NEAR(document["rms"].get<double>(), std::sqrt(squares / 3), 1e-12);
    EXPECT_LT(document["rms"].get<double>(), 0.02);
    const json corner = exported()["features"][0]["geometry"]["coordinates"][0][0];
    EXPECT_LT(corner[0].get<double>(), -742990);
    EXPECT_EQ(support::runVidette("audit " + m_project + " verify").exitCode, 0);
    const json info = json::parse(support::runVidette("info " + m_project + " --json").out);
    EXPECT_EQ(info["crs"], "EPSG:5514");
}

TEST_F(Georeference, OneLevel_LeavesTheOthersWhereTheyAre) {
    const json before = exported();
    ASSERT_EQ(run(" --points 0,0=100,0 10,0=110,0 --level Upper").exitCode, 0);
    const json after = exported();
    EXPECT_EQ(after["features"][0]["geometry"], before["features"][0]["geometry"]);
    EXPECT_NE(after["features"][1]["geometry"], before["features"][1]["geometry"]);
}

TEST_F(Georeference, WrongWords_ChangeNothing) {
    const std::string before = support::readText(m_project);
    EXPECT_EQ(run(" --points 0,0=1,1").exitCode, 2);
    EXPECT_EQ(run(" --points 0,0 1,1").exitCode, 2);
    EXPECT_EQ(run(" --points 0,0=1,1 0,0=2,2").exitCode, 2);
    EXPECT_EQ(run(kPoints + " --crs EPSG:4326").exitCode, 2);
    EXPECT_EQ(run(kPoints + " --crs EPSG:5514 --level Upper").exitCode, 2);
    EXPECT_EQ(run(kPoints + " --level Roof").exitCode, 2);
    EXPECT_EQ(run(kPoints + " --crs EPSG:5514 --dry-run").exitCode, 0);
    EXPECT_TRUE(support::readText(m_project) == before);
}

TEST_F(Georeference, TwoPoints_AreWarnedOf) {
    const auto told = run(" --points 0,0=0,0 10,0=11,0 --dry-run --json");
    ASSERT_EQ(told.exitCode, 0) << told.err;
    const json warnings = json::parse(told.out)["warnings"];
    ASSERT_EQ(warnings.size(), 2U);
    EXPECT_EQ(warnings[0]["code"], "stretched");
    EXPECT_EQ(warnings[1]["code"], "unproven");
}

} // namespace
} // namespace vidette::cli
