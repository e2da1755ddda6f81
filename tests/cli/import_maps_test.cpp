// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <map>

// Maps of real places, published beside the project with the figures to expect (PROVENANCE.md of each).
namespace vidette::cli {
namespace {

using nlohmann::json;
using support::runVidette;

double ringArea(const json& ring) {
    double twice = 0;
    for (std::size_t i = 1; i + 2 < ring.size(); ++i) {
        const double ax = ring[i][0].get<double>() - ring[0][0].get<double>();
        const double ay = ring[i][1].get<double>() - ring[0][1].get<double>();
        const double bx = ring[i + 1][0].get<double>() - ring[0][0].get<double>();
        const double by = ring[i + 1][1].get<double>() - ring[0][1].get<double>();
        twice += ax * by - ay * bx;
    }
    return std::abs(twice / 2);
}

double polygonArea(const json& rings) {
    double area = ringArea(rings[0]);
    for (std::size_t i = 1; i < rings.size(); ++i) area -= ringArea(rings[i]);
    return area;
}

double lineLength(const json& line) {
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i][0].get<double>() - line[i - 1][0].get<double>(),
                             line[i][1].get<double>() - line[i - 1][1].get<double>());
    return length;
}

/// Area of polygons, or length of lines, whatever they are parts of.
double measure(const json& geometry) {
    const std::string type = geometry.at("type");
    const json& coordinates = geometry.at("coordinates");
    double sum = 0;
    if (type == "Polygon") return polygonArea(coordinates);
    if (type == "LineString") return lineLength(coordinates);
    for (const auto& part : coordinates) sum += type == "MultiPolygon" ? polygonArea(part) : lineLength(part);
    return sum;
}

class ImportMaps : public testing::Test {
  protected:
    std::string reference(const std::string& name) const {
        const auto file = support::referenceFile(name);
        return file ? file->string() : std::string();
    }
    void makeProject(const std::string& crs = "") {
        const std::string frame = crs.empty() ? "" : " --crs " + crs;
        ASSERT_EQ(runVidette("new " + m_project + " --template empty" + frame).exitCode, 0);
    }
    json import(const std::string& words) {
        const auto run = runVidette("import " + m_project + " " + words + " --json");
        EXPECT_EQ(run.exitCode, 0) << run.err;
        return run.exitCode == 0 ? json::parse(run.out) : json();
    }
    json plan() const {
        const auto file = (m_folder / "out.geojson").string();
        EXPECT_EQ(runVidette("export " + m_project + " " + file).exitCode, 0);
        return json::parse(support::readText(file));
    }
    static double sumOf(const json& plan, const std::string& layer) {
        double sum = 0;
        for (const auto& feature : plan.at("features")) {
            if (feature.at("properties").at("layer") == layer) sum += measure(feature.at("geometry"));
        }
        return sum;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_project = (m_folder / "p.vidette.gpkg").string();
};

constexpr double kSquareCentimetres = 0.01; // the figures are printed with two decimals

TEST_F(ImportMaps, QuarterOfPrague_HasItsTrueArea_NotThatOfWebMercator) {
    const auto file = reference("gis-bubenec/bubenec.gpkg");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject("EPSG:5514");
    const auto done = import(file + " --as building --layer buildings");
    EXPECT_EQ(done.at("added"), 144);
    EXPECT_EQ(done.at("report").at("source_crs"), "EPSG:3857");
    EXPECT_NEAR(sumOf(plan(), "obstacle"), 43176.09, kSquareCentimetres);
    EXPECT_EQ(import(file + " --as parcel --layer plots").at("added"), 407);
}

TEST_F(ImportMaps, ProjectWithoutAFrame_GetsTheOneOfTheCountry) {
    const auto file = reference("gis-bubenec/bubenec.gpkg");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject();
    const auto done = import(file + " --as building --layer buildings");
    EXPECT_EQ(done.at("report").at("crs"), "EPSG:5514");
    EXPECT_NEAR(sumOf(plan(), "obstacle"), 43176.09, kSquareCentimetres);
}

TEST_F(ImportMaps, FileWithSeveralLayers_AsksWhich) {
    const auto file = reference("gis-bubenec/bubenec.gpkg");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject("EPSG:5514");
    const auto run = runVidette("import " + m_project + " " + file + " --as building");
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("tessellation, buildings, plots"), std::string::npos) << run.err;
}

TEST_F(ImportMaps, StreetsOfThatQuarter_AreTaken) {
    const auto file = reference("gis-bubenec/bubenec.gpkg");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject("EPSG:5514");
    EXPECT_EQ(import(file + " --as street --layer streets").at("report").at("taken"), 35);
}

class ImportKrems : public ImportMaps {
  protected:
    void SetUp() override {
        const auto packed = reference("gis-krems/krems.osm.gz");
        if (packed.empty()) GTEST_SKIP() << "no reference data";
        m_osm = m_folder / "krems.osm";
        if (std::system(("gzip -dc '" + packed + "' > '" + m_osm + "'").c_str()) != 0)
            GTEST_SKIP() << "gzip is not installed";
        makeProject("EPSG:32633");
    }
    std::string m_osm;
};

TEST_F(ImportKrems, BuildingsOfOpenStreetMap_HaveCountAndArea) {
    const auto done = import(m_osm + " --as building");
    EXPECT_EQ(done.at("added"), 1195) << done.at("report");
    EXPECT_NEAR(sumOf(plan(), "obstacle"), 828700.85, kSquareCentimetres);
}

TEST_F(ImportKrems, StreetsOfOpenStreetMap_HaveCountAndLength) {
    const auto done = import(m_osm + " --as street");
    EXPECT_EQ(done.at("added"), 836) << done.at("report");
    EXPECT_NEAR(sumOf(plan(), "street"), 226790.47, kSquareCentimetres);
}

TEST_F(ImportKrems, SecondImport_ChangesNothing) {
    import(m_osm + " --as building");
    const auto again = import(m_osm + " --as building");
    EXPECT_EQ(again.at("added"), 0);
    EXPECT_EQ(again.at("updated"), 0);
    EXPECT_EQ(again.at("unchanged"), 1195);
}

TEST_F(ImportKrems, LayerWithoutUsualTags_AsksForThem) {
    const auto run = runVidette("import " + m_project + " " + m_osm + " --as parcel");
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_NE(run.err.find("--where"), std::string::npos) << run.err;
}

TEST_F(ImportMaps, CamerasOfAustin_ComeWithTheirState) {
    const auto file = reference("cctv-austin/Traffic_Cameras.csv");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject();
    const auto done = import(file + " --as camera --map id='Camera ID' --map status='Camera Status' "
                                    "--map model='Camera Manufacturer'");
    EXPECT_EQ(done.at("added"), 512) << done.at("report");
    std::map<std::string, int> states;
    const json written = plan();
    for (const auto& feature : written.at("features"))
        ++states[feature.at("properties").value("status", "in_operation")];
    EXPECT_EQ(states, (std::map<std::string, int>{{"in_operation", 413}, {"proposed", 95}, {"retired", 4}}));
}

TEST_F(ImportMaps, SurveillanceNodesOfBengaluru_AreCameras) {
    const auto file = reference("osm-surveillance-bengaluru/cameras_excerpt.csv");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject();
    EXPECT_EQ(import(file + " --as camera").at("added"), 44);
}

TEST_F(ImportMaps, ColumnsOfAnEarlierImport_AreKeptForTheNextFileOfThisName) {
    makeProject("EPSG:32633");
    const auto file = (m_folder / "poles.csv").string();
    std::ofstream(file) << "nr,lon,lat,vyska\nM1,15.60,48.41,6.5\n";
    const std::string words = file + " --as site";
    EXPECT_EQ(import(words + " --map id=nr --map height=vyska").at("added"), 1);
    std::ofstream(file) << "nr,lon,lat,vyska\nM1,15.60,48.41,7.5\nM2,15.61,48.41,4\n";
    const auto again = import(words);
    EXPECT_EQ(again.at("added"), 1) << again;
    EXPECT_EQ(again.at("updated"), 1) << again;
    EXPECT_EQ(again.at("warnings")[0].at("code"), "kept_mapping");
    const json written = plan();
    EXPECT_EQ(written.at("features")[0].at("properties").at("id"), "M1");
    EXPECT_EQ(written.at("features")[0].at("properties").at("height"), 7.5);
}

TEST_F(ImportMaps, BoundsOfAMap_AreLiftedByNumber) {
    makeProject("EPSG:32633");
    const auto file = (m_folder / "poles.csv").string();
    std::ofstream(file) << "id,lon,lat,height\nM1,15.60,48.41,6.5\n";
    EXPECT_EQ(import(file + " --as site --limits 4").at("added"), 1);
    for (const char* wrong : {"0", "65", "many"})
        EXPECT_EQ(runVidette("import " + m_project + " " + file + " --as site --limits " + wrong).exitCode,
                  2);
}

TEST_F(ImportMaps, WallsOfADrawing_ComeByLayer) {
    const auto file = reference("floorplan-dxf-ceco/Ceco.NET-Architecture-Tm-53.dxf");
    if (file.empty()) GTEST_SKIP() << "no reference data";
    makeProject();
    const auto high = import(file + " --as obstacle --layer 'wall high' --set kind=wall");
    EXPECT_EQ(high.at("added"), 99) << high.at("report");
    EXPECT_NEAR(sumOf(plan(), "obstacle"), 128.50, kSquareCentimetres);
    const auto low = import(file + " --as obstacle --layer 'wall low' --set kind=wall --set top=1.2 "
                                   "--where SubClasses=AcDbEntity:AcDbLine");
    EXPECT_EQ(low.at("added"), 92) << low.at("report");
    EXPECT_NEAR(sumOf(plan(), "obstacle"), 128.50 + 180.06, 2 * kSquareCentimetres);
}

} // namespace
} // namespace vidette::cli
