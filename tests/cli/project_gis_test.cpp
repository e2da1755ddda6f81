// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cstdlib>

// The project under GDAL, which is what QGIS opens it with. Skipped where gdal-bin is not installed.
namespace vidette::cli {
namespace {

using support::runVidette;

constexpr const char* kPlan = R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"layer": "camera", "id": "C1", "height": 6, "pan": 10, "hfov": 60},
 "geometry": {"type": "Point", "coordinates": [14.4208, 50.088]}},
{"type": "Feature", "properties": {"layer": "obstacle", "id": "B1", "top": 12}, "geometry":
 {"type": "Polygon",
  "coordinates": [[[14.42, 50.08], [14.421, 50.08], [14.421, 50.081], [14.42, 50.08]]]}}]})";

class ProjectGis : public testing::Test {
  protected:
    void SetUp() override {
        if (std::system("command -v ogrinfo >/dev/null 2>&1") != 0)
            GTEST_SKIP() << "gdal-bin is not installed";
        ASSERT_EQ(runVidette("new " + m_file + " --template city --crs EPSG:32633").exitCode, 0);
        support::writeText(m_folder / "plan.geojson", kPlan);
        ASSERT_EQ(runVidette("import " + m_file + " " + (m_folder / "plan.geojson").string() + " --as plan")
                      .exitCode,
                  0);
    }

    std::string ogr(const std::string& command) const {
        const std::string out = (m_folder / "out.txt").string();
        EXPECT_EQ(std::system((command + " >" + out + " 2>&1").c_str()), 0) << support::readText(out);
        return support::readText(out);
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = (m_folder / "p.vidette.gpkg").string();
};

TEST_F(ProjectGis, EveryLayerIsListedWithoutComplaint) {
    const auto text = ogr("ogrinfo " + m_file);
    for (const char* layer : {"camera (Point)", "obstacle", "zone (Multi Polygon)", "opening (Line String)",
                              "mount (Point)", "kit (None)", "change_log (None)"})
        EXPECT_NE(text.find(layer), std::string::npos) << layer << "\n" << text;
    EXPECT_EQ(text.find("Warning"), std::string::npos) << text;
    EXPECT_EQ(text.find("ERROR"), std::string::npos) << text;
}

TEST_F(ProjectGis, FeaturesHavePlaceFieldsAndFrame) {
    const auto text = ogr("ogrinfo -al " + m_file + " camera");
    EXPECT_NE(text.find("POINT (458566.371"), std::string::npos) << text;
    EXPECT_NE(text.find("height (Real) = 6"), std::string::npos);
    EXPECT_NE(text.find("ID[\"EPSG\",32633]"), std::string::npos);
}

TEST_F(ProjectGis, EditByGdal_IsLoggedAsOutsideEditAndRead) {
    ogr("ogrinfo " + m_file + " -sql \"UPDATE camera SET height = 7.5 WHERE code = 'C1'\"");
    const auto run = runVidette("info " + m_file + " --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(nlohmann::json::parse(run.out).at("changes").at("outside_edits"), 1);
}

TEST_F(ProjectGis, FeatureAddedByGdal_IsACamera) {
    ogr("ogr2ogr -f GeoJSON " + (m_folder / "c.geojson").string() +
        " -t_srs EPSG:32633 -sql \"SELECT 'C2' AS code, "
        "4.0 AS height, geom FROM camera\" " +
        m_file);
    ogr("ogr2ogr -append -nln camera " + m_file + " " + (m_folder / "c.geojson").string());
    const auto run = runVidette("info " + m_file + " --json");
    ASSERT_EQ(run.exitCode, 0) << run.err;
    EXPECT_EQ(nlohmann::json::parse(run.out).at("cameras"), (nlohmann::json{"C1", "C2"}));
}

} // namespace
} // namespace vidette::cli
