// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/entity_bomb.h"
#include "support/loopback_listener.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <string>

// Files and names made to call home, to hang or to fill the machine. The project stays as it was, the program
// ends by itself with an error that names the file, and nobody is called.
namespace vidette::cli {
namespace {

using support::runVidette;

class ImportAttacks : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_EQ(runVidette("new " + m_project + " --template empty --crs EPSG:32633").exitCode, 0);
        m_before = support::readText(m_project);
    }

    std::string write(const std::string& name, const std::string& text) const {
        support::writeText(m_folder / name, text);
        return m_folder / name;
    }

    support::RunResult import(const std::string& file, const std::string& as = "building") {
        return runVidette("import " + m_project + " '" + file + "' --as " + as);
    }

    /// Refused with an error that names the file and says `why`, nothing changed, nobody called.
    void expectRefused(const std::string& file, const std::string& as = "building",
                       const std::string& why = "") {
        const auto run = import(file, as);
        EXPECT_EQ(run.exitCode, 2) << file << run.out << run.err;
        const std::string name = file.substr(file.rfind('/') + 1);
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_NE(run.err.find(why), std::string::npos) << run.err;
        EXPECT_EQ(support::readText(m_project), m_before) << file;
        EXPECT_EQ(m_listener.calls(), 0) << file;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_project = (m_folder / "p.vidette.gpkg").string();
    std::string m_before;
    support::LoopbackListener m_listener;
};

constexpr const char* kSquare = R"({"type": "Feature", "properties": {"height": 9}, "geometry":
{"type": "Polygon",
 "coordinates": [[[15.6, 48.4], [15.601, 48.4], [15.601, 48.401], [15.6, 48.401], [15.6, 48.4]]]}})";

std::string collection(const std::string& crs) {
    return R"({"type": "FeatureCollection", "crs": )" + crs + R"(, "features": [)" + kSquare + "]}";
}

TEST_F(ImportAttacks, Listener_SeesACall) {
    m_listener.callItself();
    EXPECT_EQ(m_listener.calls(), 1);
    EXPECT_EQ(m_listener.calls(), 0);
}

TEST_F(ImportAttacks, LinkToAFrame_IsNotFollowed) {
    const std::string link =
        R"({"type": "link", "properties": {"href": ")" + m_listener.address() + R"(/crs", "type": "proj4"}})";
    const auto run = import(write("link.geojson", collection(link)));
    EXPECT_EQ(run.exitCode, 0) << "the link counts as not written: WGS 84";
    EXPECT_NE(run.err.find("nothing is fetched from a network"), std::string::npos) << run.err;
    import(write("url.geojson", collection(R"({"type": "url", "properties": {"url": ")" +
                                           m_listener.address() + "/crs\"}}")));
    import(write("name.geojson", collection(R"({"type": "name", "properties": {"name": ")" +
                                            m_listener.address() + "/crs\"}}")));
    EXPECT_EQ(m_listener.calls(), 0);
}

TEST_F(ImportAttacks, NamesOfTheNetwork_AreRefused) {
    const std::string address = m_listener.address();
    for (const std::string& name : std::vector<std::string>{
             address + "/a.gpkg", "/vsicurl/" + address + "/a.gpkg", "/vsicurl?url=" + address + "/a.gpkg",
             "WFS:" + address, "GPKG:/vsicurl/" + address + "/a.gpkg:t",
             "/vsizip//vsicurl/" + address + "/a.zip"})
        expectRefused(name);
}

TEST_F(ImportAttacks, VirtualDatasets_AreRefused_WhateverTheyAreCalled) {
    const std::string source = "/vsicurl/" + m_listener.address() + "/a.geojson";
    const std::string vectors = "<OGRVRTDataSource><OGRVRTLayer name=\"a\"><SrcDataSource>" + source +
                                "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>";
    const std::string raster = "<VRTDataset rasterXSize=\"2\" rasterYSize=\"2\"><VRTRasterBand><SimpleSource>"
                               "<SourceFilename>" +
                               source + "</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>";
    for (const char* name : {"a.vrt", "a.geojson", "a.gpkg", "a.shp", "a.gml", "a.kml", "a.osm"})
        expectRefused(write(name, vectors));
    expectRefused(write("b.tif", raster));
}

TEST_F(ImportAttacks, ServicesAsFiles_AreRefused) {
    const std::string address = m_listener.address();
    expectRefused(write("wms.tif", "<GDAL_WMS><Service name=\"WMS\"><ServerUrl>" + address +
                                       "/?</ServerUrl><Layers>a</Layers></Service></GDAL_WMS>"));
    expectRefused(write("wfs.gml", "<OGRWFSDataSource><URL>" + address + "</URL></OGRWFSDataSource>"));
}

/// Ten levels of ten: 10^10 words out of one kilobyte.
TEST_F(ImportAttacks, EntityBombs_AreRefused) {
    const std::string kml =
        "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document><Placemark><name>&e10;</name>"
        "<Point><coordinates>15,48</coordinates></Point></Placemark></Document></kml>";
    expectRefused(write("bomb.kml", support::entityBomb() + kml), "district");
    expectRefused(write("bomb.gml", support::entityBomb() +
                                        "<gml:FeatureCollection xmlns:gml=\"http://www.opengis.net/gml\">"
                                        "<gml:name>&e10;</gml:name></gml:FeatureCollection>"));
    expectRefused(write("bomb.osm", support::entityBomb() +
                                        "<osm version=\"0.6\"><node id=\"1\" lat=\"48\" lon=\"15\">"
                                        "<tag k=\"building\" v=\"&e10;\"/></node></osm>"));
}

TEST_F(ImportAttacks, ExternalEntitiesAndSchemas_AreNotFetched) {
    const std::string address = m_listener.address();
    const std::string doctype = "<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"" + address +
                                "/a.dtd\" [<!ENTITY x SYSTEM \"" + address + "/x\">]>";
    const std::string gml =
        "<ogr:FeatureCollection xmlns:ogr=\"http://ogr.maptools.org/\" "
        "xmlns:gml=\"http://www.opengis.net/gml\" "
        "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
        "xsi:schemaLocation=\"http://ogr.maptools.org/ " +
        address +
        "/a.xsd\"><gml:featureMember><ogr:a fid=\"1\"><ogr:n>&x;</ogr:n></ogr:a></gml:featureMember>"
        "</ogr:FeatureCollection>";
    expectRefused(write("x.gml", doctype + gml));
    expectRefused(write("y.gml", "<?xml version=\"1.0\"?>" + gml));
    expectRefused(
        write("x.kml", doctype + "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><NetworkLink><Link><href>" +
                           address + "/b.kml</href></Link></NetworkLink></kml>"),
        "district");
}

TEST_F(ImportAttacks, NestedBlocksOfADrawing_AreNotUnfolded) {
    std::string dxf = "0\nSECTION\n2\nHEADER\n0\nENDSEC\n0\nSECTION\n2\nBLOCKS\n";
    for (int level = 0; level <= 10; ++level) {
        const std::string name = "B" + std::to_string(level);
        dxf += "0\nBLOCK\n8\n0\n2\n" + name + "\n70\n0\n10\n0\n20\n0\n30\n0\n";
        if (level == 0) dxf += "0\nLINE\n8\nwall\n10\n0\n20\n0\n11\n1\n21\n1\n";
        for (int i = 0; level > 0 && i < 10; ++i)
            dxf += "0\nINSERT\n8\nwall\n2\nB" + std::to_string(level - 1) + "\n10\n" + std::to_string(i) +
                   "\n20\n0\n";
        dxf += "0\nENDBLK\n";
    }
    dxf +=
        "0\nENDSEC\n0\nSECTION\n2\nENTITIES\n0\nINSERT\n8\nwall\n2\nB10\n10\n0\n20\n0\n0\nENDSEC\n0\nEOF\n";
    expectRefused(write("nested.dxf", dxf), "obstacle", "unfolds into more than 5,000,000 entities");
    expectRefused(write("nested.dxf", dxf), "obstacle", "--limits 2");
}

TEST_F(ImportAttacks, EndlessQueryInAGeoPackage_IsNotRun) {
    const std::string file = m_folder / "view.gpkg";
    ASSERT_EQ(runVidette("new " + file + " --template empty --crs EPSG:32633").exitCode, 0);
    ASSERT_EQ(support::runSql(
                  file, "CREATE VIEW bomb AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c "
                        "LIMIT 3000000000) SELECT n AS fid, (SELECT geom FROM obstacle) AS geom FROM c;"
                        "INSERT INTO gpkg_contents (table_name, data_type, identifier, srs_id) "
                        "VALUES ('bomb', 'features', 'bomb', 32633);"
                        "INSERT INTO gpkg_geometry_columns VALUES ('bomb', 'geom', 'POLYGON', 32633, 0, 0);"),
              "");
    const auto run = runVidette("import " + m_project + " " + file + " --as building --layer bomb");
    EXPECT_EQ(run.exitCode, 2) << run.err;
    EXPECT_NE(run.err.find("found no layer 'bomb'"), std::string::npos) << run.err;
}

TEST_F(ImportAttacks, DamagedGeoPackage_IsRefused) {
    std::string bytes = m_before;
    for (std::size_t i = 5000; i + 64 < bytes.size(); i += 997) bytes[i] = static_cast<char>(bytes[i] ^ 0x5A);
    expectRefused(write("damaged.gpkg", bytes));
}

TEST_F(ImportAttacks, DeepNesting_IsRefused) {
    std::string deep =
        R"({"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {}, "geometry":
{"type": "Polygon", "coordinates": )";
    deep += std::string(200000, '[') + "1" + std::string(200000, ']') + "}}]}";
    expectRefused(write("deep.geojson", deep));
}

TEST_F(ImportAttacks, NeighboursOfAFile_AreNotRead) {
    write("a.geojson", collection("null"));
    const std::string gml = write("b.gml", "<ogr:FeatureCollection xmlns:ogr=\"http://ogr.maptools.org/\"/>");
    write("b.gfs", "<GMLFeatureClassList><GMLFeatureClass><Name>a</Name><ElementPath>a</ElementPath>"
                   "<SRSName>" +
                       m_listener.address() + "</SRSName></GMLFeatureClass></GMLFeatureClassList>");
    expectRefused(gml);
}

TEST_F(ImportAttacks, PlacesThatAreNoFiles_AreRefused) {
    for (const char* name : {"/dev/zero", "/dev/random", "/proc/self", "/"}) {
        const auto run = runVidette("import " + m_project + " " + name + " --as building");
        EXPECT_EQ(run.exitCode, 2) << name;
    }
}

} // namespace
} // namespace vidette::cli
