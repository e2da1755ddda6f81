// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/entity_bomb.h"
#include "support/hand_made_tiff.h"
#include "support/loopback_listener.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <filesystem>

// Terrain models made to call home, to crash, to hang or to fill the machine: the program ends by itself with
// an error that names the file, and nobody is called.
namespace vidette::cli {
namespace {

using support::HandMadeTiff;
using support::runVidette;

constexpr const char* kPlan = R"({"type": "FeatureCollection", "crs": {"type": "name",
"properties": {"name": "EPSG:32633"}}, "features": [{"type": "Feature", "properties": {"layer": "camera",
"id": "C1", "height": 3, "hfov": 60, "azimuth": 45, "range": 20},
"geometry": {"type": "Point", "coordinates": [500010, 5549990]}}]})";

class TerrainAttacks : public testing::Test {
  protected:
    TerrainAttacks() { support::writeText(m_plan, kPlan); }

    std::string write(const std::string& name, const std::string& text) const {
        support::writeText(m_folder / name, text);
        return m_folder / name;
    }
    support::RunResult coverage(const std::string& terrain) {
        return runVidette("coverage " + m_plan + " --terrain '" + terrain + "'");
    }
    void expectRefused(const std::string& file) {
        const auto run = coverage(file);
        EXPECT_EQ(run.exitCode, 2) << file << run.out << run.err;
        const std::string name = file.substr(file.rfind('/') + 1);
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_EQ(m_listener.calls(), 0) << file;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_plan = (m_folder / "plan.geojson").string();
    support::LoopbackListener m_listener;
};

TEST_F(TerrainAttacks, HonestFile_IsRead) {
    const auto run = coverage(write("a.tif", HandMadeTiff().bytes()));
    EXPECT_EQ(run.exitCode, 0) << run.err;
}

TEST_F(TerrainAttacks, TruncatedFiles_AreRefused) {
    const std::string whole = HandMadeTiff().bytes();
    for (const std::size_t kept : {1U, 8U, 9U, 60U, 154U, 200U, 230U, 600U})
        expectRefused(write("cut" + std::to_string(kept) + ".tif", whole.substr(0, kept)));
}

TEST_F(TerrainAttacks, ClaimsLargerThanTheFile_AreRefused) {
    HandMadeTiff giant;
    giant.columns = giant.rows = 0x7fffffff;
    expectRefused(write("giant.tif", giant.bytes()));
    giant.columns = giant.rows = 0xffffffff;
    expectRefused(write("overflow.tif", giant.bytes()));
    giant.columns = giant.rows = 30000;
    giant.stripBytes = 0xffffffff;
    expectRefused(write("strip.tif", giant.bytes()));
    HandMadeTiff elsewhere;
    elsewhere.stripAt = 0xfffffff0;
    expectRefused(write("elsewhere.tif", elsewhere.bytes()));
    for (const int compression : {5, 7, 8, 34712, 34925, 50000, 999}) {
        HandMadeTiff packed;
        packed.compression = static_cast<std::uint16_t>(compression);
        expectRefused(write("packed" + std::to_string(compression) + ".tif", packed.bytes()));
    }
}

TEST_F(TerrainAttacks, FileThatTakesTooLong_IsStopped) {
    // Two thousand million cells out of four kilobytes.
    HandMadeTiff endless;
    endless.columns = endless.rows = 46000;
    endless.absentStrips = 46000 / 64 + 1;
    // Only what cameras see is read: a second one stands in the far corner.
    std::string plan = kPlan;
    const std::string far =
        R"(, {"type": "Feature", "properties": {"layer": "camera", "id": "C2", "height": 3,
"hfov": 60, "range": 20}, "geometry": {"type": "Point", "coordinates": [590000, 5459000]}})";
    plan.insert(plan.rfind("]}"), far);
    support::writeText(m_plan, plan);
    const auto run = coverage(write("endless.tif", endless.bytes()));
    EXPECT_EQ(run.exitCode, 2) << run.out;
    EXPECT_NE(run.err.find("endless.tif: reading was stopped after 10 seconds"), std::string::npos)
        << run.err;
}

TEST_F(TerrainAttacks, GridsOfText_ThatClaimMoreThanTheyHave_AreRefused) {
    expectRefused(write("a.asc", "ncols 2000000000\nnrows 2000000000\nxllcorner 500000\nyllcorner 5549900\n"
                                 "cellsize 2\n1 2 3\n"));
    expectRefused(write("b.asc", "ncols -4\nnrows 4\nxllcorner 500000\nyllcorner 5549900\ncellsize 2\n1\n"));
    expectRefused(
        write("c.asc", "ncols 99\nnrows 99\nxllcorner 500000\nyllcorner 5549900\ncellsize nan\n1\n"));
}

TEST_F(TerrainAttacks, VirtualDatasetsAndServices_AreRefused_WhateverTheyAreCalled) {
    const std::string source = "/vsicurl/" + m_listener.address() + "/a.tif";
    const std::string dataset = "<VRTDataset rasterXSize=\"16\" rasterYSize=\"16\"><GeoTransform>500000,2,0,"
                                "5550000,0,-2</GeoTransform><VRTRasterBand dataType=\"Float32\" band=\"1\">"
                                "<SimpleSource><SourceFilename>" +
                                source + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>";
    const std::string service = "<GDAL_WMS><Service name=\"WMS\"><ServerUrl>" + m_listener.address() +
                                "/?</ServerUrl><Layers>a</Layers></Service></GDAL_WMS>";
    for (const char* name : {"a.vrt", "a.tif", "a.asc", "a.hgt", "a.jp2", "a.bil", "a.img"}) {
        expectRefused(write(name, dataset));
        expectRefused(write(name, service));
    }
}

TEST_F(TerrainAttacks, NamesOfTheNetwork_AreRefused) {
    const std::string address = m_listener.address();
    for (const std::string& name :
         {address + "/a.tif", "/vsicurl/" + address + "/a.tif", "/vsizip//vsicurl/" + address + "/a.zip",
          "GTIFF_DIR:1:/vsicurl/" + address + "/a.tif", "WMS:" + address, std::string("/dev/zero"),
          std::string("/proc/self"), m_folder.path().string()})
        expectRefused(name);
}

/// Ten levels of ten: 10^10 words out of one kilobyte.
TEST_F(TerrainAttacks, EntityBombs_AreRefusedOrNotLookedAt) {
    const std::string bomb = support::entityBomb() +
                             "<VRTDataset rasterXSize=\"2\" rasterYSize=\"2\"><SRS>&e10;</SRS>"
                             "</VRTDataset>";
    expectRefused(write("bomb.vrt", bomb));
    expectRefused(write("bomb.tif", bomb));
    const std::string honest = write("a.tif", HandMadeTiff().bytes());
    const auto before = coverage(honest);
    write("a.tif.aux.xml", support::entityBomb() + "<PAMDataset><SRS>&e10;</SRS></PAMDataset>");
    EXPECT_EQ(coverage(honest).out, before.out);
}

TEST_F(TerrainAttacks, NeighboursOfAFile_CannotCallHome) {
    const std::string honest = write("a.tif", HandMadeTiff().bytes());
    const auto before = coverage(honest);
    const std::string address = m_listener.address();
    write("a.tif.aux.xml", "<PAMDataset><GeoTransform>1,1,0,1,0,-1</GeoTransform></PAMDataset>");
    write("a.tif.ovr", "<VRTDataset>/vsicurl/" + address + "/a.tif</VRTDataset>");
    write("a.tif.msk", "/vsicurl/" + address + "/a.tif");
    EXPECT_EQ(coverage(honest).out, before.out);
    write("a.prj", address + "/frame");
    coverage(honest);
    EXPECT_EQ(m_listener.calls(), 0);
}

} // namespace
} // namespace vidette::cli
