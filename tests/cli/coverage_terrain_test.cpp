// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <string>

// Of a terrain model as much is read as cameras see of it.
namespace vidette::cli {
namespace {

/// A level grid of 100 × 100 cells of 1 m, of which the file holds the first `rows` rows.
std::string levelGrid(int west, int rows) {
    std::string text = "ncols 100\nnrows 100\nxllcorner " + std::to_string(west) +
                       "\nyllcorner 5500000\ncellsize 1\nNODATA_value -9999\n";
    std::string row;
    for (int i = 0; i < 100; ++i) row += "200 ";
    for (int i = 0; i < rows; ++i) text += row + "\n";
    return text;
}

class CoverageTerrain : public testing::Test {
  protected:
    CoverageTerrain() {
        support::writeText(m_plan, R"({"type": "FeatureCollection", "crs": {"type": "name",
  "properties": {"name": "urn:ogc:def:crs:EPSG::32633"}}, "features": [{"type": "Feature",
  "properties": {"layer": "camera", "id": "C1", "height": 4, "hfov": 90, "range": 30},
  "geometry": {"type": "Point", "coordinates": [500050, 5500050]}}]})");
        support::writeText(m_near, levelGrid(500000, 100));
        support::writeText(m_cutOff, levelGrid(500500, 3));
    }
    support::RunResult coverage(const std::string& terrain) const {
        return support::runVidette("coverage " + m_plan + " --json " + terrain);
    }

    const support::TemporaryFolder m_folder;
    const std::string m_plan = m_folder / "plan.geojson";
    const std::string m_near = m_folder / "near.asc";
    const std::string m_cutOff = m_folder / "far.asc";
};

TEST_F(CoverageTerrain, TileThatNoCameraSees_IsNotRead) {
    const auto both = coverage("--terrain " + m_near + " " + m_cutOff);
    ASSERT_EQ(both.exitCode, 0) << both.err;
    const auto near = nlohmann::json::parse(coverage("--terrain " + m_near).out);
    const auto ground = nlohmann::json::parse(both.out);
    EXPECT_GT(ground["cameras"][0]["area"], 500);
    EXPECT_EQ(ground["cameras"], near["cameras"]);
}

TEST_F(CoverageTerrain, ModelOfAnotherPlace_IsRefused) {
    const auto run = coverage("--terrain " + m_cutOff);
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("far.asc"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("no terrain model meets the place"), std::string::npos) << run.err;
}

} // namespace
} // namespace vidette::cli
