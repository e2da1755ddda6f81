// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <sys/wait.h>

// `vidette export` and `vidette coverage --out` to map formats.
namespace vidette::cli {
namespace {

using support::runVidette;

constexpr const char* kPlan = R"PLAN({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"layer": "camera", "id": "C1", "height": 6, "pan": 10, "hfov": 60,
 "range": 20, "model": "=HYPERLINK(1)"}, "geometry": {"type": "Point", "coordinates": [14.4208, 50.088]}},
{"type": "Feature", "properties": {"layer": "camera", "id": "C2", "height": 6, "hfov": 60,
 "range": 20, "status": "proposed"}, "geometry": {"type": "Point", "coordinates": [14.4209, 50.088]}},
{"type": "Feature", "properties": {"layer": "site", "id": "M1", "height": 4},
 "geometry": {"type": "Point", "coordinates": [14.4209, 50.088]}},
{"type": "Feature", "properties": {"layer": "zone", "id": "Z1"}, "geometry": {"type": "Polygon",
 "coordinates": [[[14.4206, 50.0879], [14.421, 50.0879], [14.421, 50.0882],
 [14.4206, 50.0882], [14.4206, 50.0879]]]}}]})PLAN";

class ExportMaps : public testing::Test {
  protected:
    void SetUp() override {
        support::writeText(m_folder / "plan.geojson", kPlan);
        ASSERT_EQ(runVidette("new " + file("p.vidette.gpkg") + " --crs EPSG:5514").exitCode, 0);
        ASSERT_EQ(runVidette("import " + file("p.vidette.gpkg") + " " + file("plan.geojson") + " --as plan")
                      .exitCode,
                  0);
    }
    std::string file(const std::string& name) const { return (m_folder / name).string(); }
    support::RunResult exported(const std::string& words) const {
        return runVidette("export " + file("p.vidette.gpkg") + " " + words);
    }

    const support::TemporaryFolder m_folder;
};

TEST_F(ExportMaps, EndingOfTheName_ChoosesTheFormat) {
    for (const char* name : {"a.gpkg", "a.kml", "a.dxf", "a.csv", "a.osm", "a.geojson", "A.KML"}) {
        const auto run = exported(file(name));
        EXPECT_EQ(run.exitCode, 0) << run.err;
        EXPECT_TRUE(std::filesystem::exists(m_folder / name)) << name;
    }
    for (const char* name : {"c.fgb", "c.shp"}) {
        EXPECT_EQ(exported(file(name)).exitCode, 2) << "two layers in " << name;
        EXPECT_EQ(exported(file(name) + " --layer camera").exitCode, 0) << name;
    }
    EXPECT_EQ(exported(file("a.pdf")).exitCode, 2);
    EXPECT_EQ(exported(file("none/a.gpkg")).exitCode, 3);
}

TEST_F(ExportMaps, OpenStreetMap_GetsWhatStandsAndNothingPlanned) {
    const auto run = exported(file("c.osm"));
    ASSERT_EQ(run.exitCode, 0) << run.err;
    const std::string text = support::readText(m_folder / "c.osm");
    EXPECT_NE(text.find("k=\"camera:direction\" v=\"10\""), std::string::npos) << text;
    EXPECT_NE(text.find("lat=\"50.0880000\" lon=\"14.4208000\""), std::string::npos) << text;
    EXPECT_EQ(text.find("C2"), std::string::npos);
    EXPECT_NE(run.err.find("planned and retired"), std::string::npos);
    EXPECT_EQ(exported(file("c.osm") + " --profile public").exitCode, 2);
    EXPECT_EQ(exported(file("c.osm") + " --layer zone").exitCode, 2);
}

TEST_F(ExportMaps, Public_HoldsBackSitesModelsAndHeights) {
    ASSERT_EQ(exported(file("open.csv") + " --profile public").exitCode, 0);
    const std::string text = support::readText(m_folder / "open.csv");
    for (const char* word : {"HYPERLINK", "height", "M1", "pan"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
    const auto run = exported(file("s.gpkg") + " --layer site --profile public");
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("holds back"), std::string::npos);
}

TEST_F(ExportMaps, Projects_AreNotWrittenOver) {
    ASSERT_EQ(runVidette("new " + file("other.vidette.gpkg")).exitCode, 0);
    const std::string before = support::readText(m_folder / "other.vidette.gpkg");
    EXPECT_EQ(exported(file("other.vidette.gpkg")).exitCode, 2);
    EXPECT_EQ(
        runVidette("coverage " + file("p.vidette.gpkg") + " --out " + file("other.vidette.gpkg")).exitCode,
        2);
    EXPECT_EQ(support::readText(m_folder / "other.vidette.gpkg"), before);
}

TEST_F(ExportMaps, Coverage_GoesToEveryMapFormat) {
    for (const char* name : {"s.gpkg", "s.kml", "s.dxf", "s.csv", "s.geojson"}) {
        const auto run = runVidette("coverage " + file("p.vidette.gpkg") + " --out " + file(name));
        EXPECT_EQ(run.exitCode, 0) << run.err;
        const std::string text = support::readText(m_folder / name);
        EXPECT_NE(text.find("blind_spot"), std::string::npos) << name;
        EXPECT_EQ(text.find("nan"), std::string::npos) << name;
    }
}

TEST_F(ExportMaps, FullDisk_LeavesNothingBehind) {
    const std::string program = "\"" + support::programFile() + "\" export " + file("p.vidette.gpkg") + " ";
    for (const char* name : {"f.gpkg", "f.kml", "f.dxf", "f.csv"}) {
        // No file may grow beyond 512 bytes: writing fails as on a full disk.
        const int status =
            std::system(("ulimit -f 1; trap '' XFSZ; " + program + file(name) + " 2>/dev/null").c_str());
        EXPECT_EQ(WEXITSTATUS(status), 3) << name;
        EXPECT_FALSE(std::filesystem::exists(m_folder / name)) << name;
    }
    for (const auto& entry : std::filesystem::directory_iterator(m_folder.path()))
        EXPECT_EQ(entry.path().string().find(".part"), std::string::npos) << entry.path();
}

TEST_F(ExportMaps, Gdal_ReadsTheGeoPackageWithoutComplaint) {
    if (std::system("command -v ogrinfo >/dev/null 2>&1") != 0) GTEST_SKIP() << "gdal-bin is not installed";
    ASSERT_EQ(exported(file("m.gpkg")).exitCode, 0);
    const std::string out = file("out.txt");
    ASSERT_EQ(std::system(("ogrinfo -al " + file("m.gpkg") + " >" + out + " 2>&1").c_str()), 0);
    const std::string text = support::readText(out);
    EXPECT_NE(text.find("ID[\"EPSG\",5514]"), std::string::npos);
    EXPECT_NE(text.find("styleQML"), std::string::npos);
    for (const char* word : {"Warning", "ERROR", "nan"})
        EXPECT_EQ(text.find(word), std::string::npos) << word;
}

} // namespace
} // namespace vidette::cli
