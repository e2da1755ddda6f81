// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_reader.h"

#include "geometry/polygon.h"
#include "io/gdal_session.h"
#include "support/sqlite_file.h"

#include <gdal_priv.h>
#include <gdal_utils.h>
#include <gtest/gtest.h>

#include <cmath>

namespace vidette::io {
namespace {

using support::TemporaryFolder;
using support::writeText;

/// Everything a map says, in lists.
struct Read {
    MapFrame frame;
    std::vector<std::string> columns;
    std::vector<MapFeature> features;
    std::vector<MapSkip> skips;
    std::string error;

    std::string text(std::size_t feature, const std::string& column) const {
        for (const auto& [number, value] : features.at(feature).values) {
            const auto* text = std::get_if<std::string>(&value);
            if (columns.at(static_cast<std::size_t>(number)) == column && text) return *text;
        }
        return "";
    }
    double area() const {
        double sum = 0;
        for (const auto& feature : features) {
            for (const auto& rings : feature.geometry.polygons) {
                sum += std::abs(geometry::signedArea(rings.front()));
                for (std::size_t i = 1; i < rings.size(); ++i)
                    sum -= std::abs(geometry::signedArea(rings[i]));
            }
        }
        return sum;
    }
};

Read read(const MapRequest& request) {
    Read all;
    const auto done = readMap(request, [&](const MapRecord& record) {
        if (const auto* frame = std::get_if<MapFrame>(&record)) all.frame = *frame;
        if (const auto* column = std::get_if<MapColumn>(&record)) all.columns.push_back(column->name);
        if (const auto* feature = std::get_if<MapFeature>(&record)) all.features.push_back(*feature);
        if (const auto* skip = std::get_if<MapSkip>(&record)) all.skips.push_back(*skip);
        return true;
    });
    if (!done) all.error = done.error().code;
    return all;
}

std::string polygon(const std::string& rings, const std::string& properties = "{}") {
    return R"({"type": "Feature", "properties": )" + properties +
           R"(, "geometry": {"type": "Polygon", "coordinates": )" + rings + "}}";
}

std::string collection(const std::string& features, const std::string& crs = R"({"type": "name",
"properties": {"name": "urn:ogc:def:crs:EPSG::32633"}})") {
    return R"({"type": "FeatureCollection", "crs": )" + crs + R"(, "features": [)" + features + "]}";
}

constexpr const char* kSquare =
    "[[[500000, 5300000], [500010, 5300000], [500010, 5300010], [500000, 5300010], "
    "[500000, 5300000]]]";

class MapReader : public testing::Test {
  protected:
    MapRequest request(const std::string& name, const std::string& text,
                       MapShape shape = MapShape::Polygons) const {
        writeText(m_folder / name, text);
        MapRequest wanted;
        wanted.file = m_folder / name;
        wanted.shape = shape;
        return wanted;
    }
    /// The square as a file of another format, written by GDAL.
    MapRequest converted(const std::string& driver, const std::string& name,
                         const std::vector<std::string>& words = {}) const {
        const auto source = request("square.geojson", collection(polygon(kSquare, R"({"name": "Šárka"})")));
        prepareGdal();
        std::vector<std::string> all{"-f", driver};
        all.insert(all.end(), words.begin(), words.end());
        std::vector<char*> pointers;
        for (auto& word : all) pointers.push_back(word.data());
        pointers.push_back(nullptr);
        auto* options = GDALVectorTranslateOptionsNew(pointers.data(), nullptr);
        GDALDatasetH input = GDALDataset::ToHandle(GDALDataset::Open(source.file.c_str()));
        GDALClose(GDALVectorTranslate((m_folder / name).c_str(), nullptr, 1, &input, options, nullptr));
        GDALClose(input);
        GDALVectorTranslateOptionsFree(options);
        MapRequest wanted = source;
        wanted.file = m_folder / name;
        return wanted;
    }

    const TemporaryFolder m_folder;
};

constexpr double kSquareMillimetre = 1e-6;
constexpr double kOfDegrees = 0.01; // what rounding to 7 and more decimals of a degree leaves of 100 m²

TEST_F(MapReader, MetricFileKeepsItsFrameAndItsNumbers) {
    const Read map = read(request("a.geojson", collection(polygon(kSquare))));
    EXPECT_EQ(map.frame, (MapFrame{"EPSG:32633", "EPSG:32633", 0.0}));
    ASSERT_EQ(map.features.size(), 1u);
    EXPECT_EQ(map.features[0].name, "a-0");
    EXPECT_EQ(map.features[0].place, "a 0");
    EXPECT_EQ(map.features[0].repair, "");
    EXPECT_NEAR(map.area(), 100, kSquareMillimetre);
}

TEST_F(MapReader, EveryFormat_GivesTheSameSquare) {
    const std::vector<std::tuple<std::string, std::string, double>> formats{
        {"GPKG", "a.gpkg", kSquareMillimetre},
        {"ESRI Shapefile", "a.shp", kSquareMillimetre},
        {"FlatGeobuf", "a.fgb", kSquareMillimetre},
        {"GML", "a.gml", kSquareMillimetre},
        {"LIBKML", "a.kml", kOfDegrees}};
    for (const auto& [driver, name, tolerance] : formats) {
        const bool shapefile = driver == "ESRI Shapefile";
        using Words = std::vector<std::string>;
        MapRequest wanted = converted(driver, name, shapefile ? Words{"-lco", "ENCODING=UTF-8"} : Words{});
        wanted.frame = "EPSG:32633";
        const Read map = read(wanted);
        EXPECT_EQ(map.error, "") << driver;
        EXPECT_EQ(map.frame.target, "EPSG:32633") << driver;
        ASSERT_EQ(map.features.size(), 1u) << driver;
        EXPECT_NEAR(map.area(), 100, tolerance) << driver;
        EXPECT_EQ(map.text(0, driver == "LIBKML" ? "Name" : "name"), "Šárka") << driver;
    }
}

TEST_F(MapReader, FrameWhoseRegisterHasNorthFirst_IsReadEastFirst) {
    // EPSG:2180 registers northing before easting; GML writes it so, Shapefile and GeoPackage do not.
    for (const auto& [driver, name] :
         {std::pair{"GML", "p.gml"}, {"ESRI Shapefile", "p.shp"}, {"GPKG", "p.gpkg"}}) {
        MapRequest wanted = converted(driver, name, {"-t_srs", "EPSG:2180"});
        wanted.frame = "EPSG:32633";
        const Read map = read(wanted);
        ASSERT_EQ(map.features.size(), 1u) << driver << map.error;
        EXPECT_NEAR(map.area(), 100, 0.001) << driver;
        EXPECT_NEAR(map.features[0].geometry.polygons[0][0][0].x, 500005, 6) << driver;
    }
}

TEST_F(MapReader, OutlineThatCrossesItself_KeepsBothLobes) {
    const std::string bow = "[[[500000, 5300000], [500010, 5300010], [500010, 5300000], [500000, 5300010], "
                            "[500000, 5300000]]]";
    const Read map = read(request("a.geojson", collection(polygon(bow))));
    ASSERT_EQ(map.features.size(), 1u);
    EXPECT_NE(map.features[0].repair.find("Self-intersection"), std::string::npos);
    EXPECT_NEAR(map.area(), 50, kSquareMillimetre);
}

TEST_F(MapReader, PartsThatOverlap_CountOnce) {
    const std::string parts = R"({"type": "Feature", "properties": {}, "geometry": {"type": "MultiPolygon",
"coordinates": [
[[[500000, 5300000], [500010, 5300000], [500010, 5300010], [500000, 5300010], [500000, 5300000]]],
[[[500005, 5300000], [500015, 5300000], [500015, 5300010], [500005, 5300010], [500005, 5300000]]]]}})";
    const Read map = read(request("a.geojson", collection(parts)));
    ASSERT_EQ(map.features.size(), 1u);
    EXPECT_NE(map.features[0].repair, "");
    EXPECT_NEAR(map.area(), 150, kSquareMillimetre);
}

TEST_F(MapReader, HolesStayHoles) {
    const std::string holed = "[[[500000, 5300000], [500010, 5300000], [500010, 5300010], [500000, 5300010], "
                              "[500000, 5300000]], [[500002, 5300002], [500002, 5300004], [500004, 5300004], "
                              "[500004, 5300002], [500002, 5300002]]]";
    const Read map = read(request("a.geojson", collection(polygon(holed))));
    EXPECT_NEAR(map.area(), 96, kSquareMillimetre);
}

TEST_F(MapReader, WhatCannotBeUsed_IsSaidWithItsReason) {
    const std::string line = "[[[500000, 5300000], [500010, 5300000], [500000, 5300000]]]";
    const std::string point = R"({"type": "Feature", "properties": {}, "geometry": {"type": "Point",
"coordinates": [500000, 5300000]}})";
    const std::string none = R"({"type": "Feature", "properties": {}, "geometry": null})";
    const Read map = read(
        request("a.geojson", collection(polygon(kSquare) + "," + polygon(line) + "," + point + "," + none)));
    EXPECT_EQ(map.features.size(), 1u);
    ASSERT_EQ(map.skips.size(), 3u);
    EXPECT_EQ(map.skips[0].code, "no_area");
    EXPECT_EQ(map.skips[1].code, "wrong_geometry");
    EXPECT_EQ(map.skips[2].place, "a 3");
}

TEST_F(MapReader, FarFromTheFrame_IsLeftOut_NotMoved) {
    MapRequest wanted =
        request("a.geojson", collection(polygon("[[[15, 91], [15.1, 91], [15.1, 91.1], [15, 91]]]") + "," +
                                            polygon("[[[15, 48], [15.1, 48], [15.1, 48.1], [15, 48]]]"),
                                        R"({"type": "name", "properties": {"name": "EPSG:4326"}})"));
    wanted.frame = "EPSG:32633";
    const Read map = read(wanted);
    EXPECT_EQ(map.features.size(), 1u);
    ASSERT_EQ(map.skips.size(), 1u);
    EXPECT_EQ(map.skips[0].code, "not_projected");
}

TEST_F(MapReader, MapIntoAFloorPlan_IsRefused) {
    MapRequest wanted = request("a.geojson", collection(polygon(kSquare)));
    wanted.frame = "";
    EXPECT_EQ(read(wanted).error, "frame_differs");
}

TEST_F(MapReader, FileWithoutAFrame_IsTakenAsMetresOfTheProject_OrOfWhatIsSaid) {
    MapRequest wanted = request("a.geojson", collection(polygon(kSquare), "null"));
    wanted.frame = "EPSG:5514";
    EXPECT_EQ(read(wanted).frame, (MapFrame{"EPSG:5514", "", std::nullopt}));
    wanted.sourceFrame = "EPSG:32633";
    const Read map = read(wanted);
    EXPECT_EQ(map.frame.source, "EPSG:32633");
    EXPECT_LT(map.features.at(0).geometry.polygons[0][0][0].x, 0) << "west of Krovak's origin";
    wanted.sourceFrame = "krovak";
    EXPECT_EQ(read(wanted).error, "unknown_crs");
}

TEST_F(MapReader, Filter_TakesOnlyWhatFits) {
    MapRequest wanted =
        request("a.geojson", collection(polygon(kSquare, R"({"use": "school", "n": 3})") + "," +
                                        polygon(kSquare, R"({"use": "shop", "n": 12})")));
    wanted.where = {"use=shop"};
    EXPECT_EQ(read(wanted).features.size(), 1u);
    wanted.where = {"n>2", "n<12"};
    EXPECT_EQ(read(wanted).features.at(0).name, "a-0");
    wanted.where = {"use"};
    EXPECT_EQ(read(wanted).error, "bad_where");
}

TEST_F(MapReader, DrawingInMillimetres_BecomesMetres) {
    const Read map =
        read(request("a.dxf",
                     "0\nSECTION\n2\nHEADER\n9\n$INSUNITS\n70\n4\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n"
                     "0\nLINE\n8\nwall\n10\n0\n20\n0\n11\n3000\n21\n4000\n0\nENDSEC\n0\nEOF\n",
                     MapShape::Walls));
    ASSERT_EQ(map.features.size(), 1u) << map.error;
    EXPECT_EQ(map.features[0].geometry.lines[0].back(), (geometry::Point{3, 4}));
}

/// A building, way 77 of four nodes, packed by hand as the format description says
/// (wiki.openstreetmap.org/wiki/PBF_Format): a header and one block, not compressed.
std::string packedBuilding() {
    const std::string digits =
        "0000000d0a094f534d48656164657218200a1c220e4f736d536368656d612d56302e36220a44656e73654e6f64"
        "6573101c0000000b0a074f534d44617461185e0a5a0a1f0a000a086275696c64696e670a037965730a06686569"
        "6768740a043132206d122212200a0402020202420a8084cacd0300a09c01004a0c80fce29401a09c01009f9c01"
        "12131a11084d120201031a02020442050202020205105a";
    std::string bytes;
    for (std::size_t i = 0; i < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

TEST_F(MapReader, OpenStreetMapPacked_IsReadWithItsTags) {
    MapRequest wanted = request("a.osm.pbf", packedBuilding());
    wanted.frame = "EPSG:32633";
    wanted.where = {"building=*"};
    const Read map = read(wanted);
    ASSERT_EQ(map.features.size(), 1u) << map.error;
    EXPECT_EQ(map.features[0].name, "way/77");
    EXPECT_EQ(map.text(0, "height"), "12 m");
    EXPECT_NEAR(map.area(), 74.02 * 111.16, 5);
}

TEST_F(MapReader, TableWithSemicolonsAndDecimalCommas_IsPlaced) {
    MapRequest wanted =
        request("a.csv", "\xEF\xBB\xBFname;lat;lon\nA;50,1;14,4\nB;;14\nC;0;0\n", MapShape::Points);
    const Read map = read(wanted);
    ASSERT_EQ(map.features.size(), 1u) << map.error;
    EXPECT_EQ(map.frame.target, "EPSG:5514");
    EXPECT_EQ(map.text(0, "name"), "A");
    EXPECT_NE(map.features[0].turn, 0) << "Krovak's north is not the true one";
    EXPECT_EQ(map.skips.size(), 2u);
}

TEST_F(MapReader, TableWithShapesAsText_IsReadAsThem) {
    const std::string table = "id,x,y,wkt\n"
                              "A,5,5,\"POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2))\"\n"
                              "B,0,0,\"LINESTRING (0 0, 9 9)\"\nC,1,1,nonsense\n";
    const Read areas = read(request("a.csv", table, MapShape::Polygons));
    ASSERT_EQ(areas.features.size(), 1u) << areas.error;
    EXPECT_NEAR(areas.area(), 96, 1e-9);
    EXPECT_EQ(areas.skips.size(), 2u) << "a line is no area, and nonsense no shape";
    const Read points = read(request("a.csv", table, MapShape::Points));
    EXPECT_EQ(points.features.size(), 3u) << "points come of x and y";
}

TEST_F(MapReader, ShapesAsTextBesideLongitudeAndLatitude_AreInDegrees) {
    const Read map = read(request("a.csv",
                                  "lon,lat,geometry\n14.4,50.1,\"POLYGON ((14.4 50.1, 14.401 50.1, 14.401 "
                                  "50.101, 14.4 50.1))\"\n",
                                  MapShape::Polygons));
    ASSERT_EQ(map.features.size(), 1u) << map.error;
    EXPECT_EQ(map.frame.target, "EPSG:5514");
    EXPECT_NEAR(map.area(), 71.6 * 111.2 / 2, 20);
}

TEST_F(MapReader, TableInWindows1250_IsReadAsThat) {
    const Read map = read(request("a.csv", "name,x,y\n\x8A\xE1rka,1,2\n", MapShape::Points));
    EXPECT_EQ(map.text(0, "name"), "Šárka");
}

TEST_F(MapReader, Request_ComesBackFromItsText) {
    MapRequest sent = request("a.csv", "");
    sent.where = {"a=b"};
    sent.columns = {{"x", "east"}};
    const auto back = requestFromText(requestText(sent));
    ASSERT_TRUE(back);
    EXPECT_EQ(back->where, sent.where);
    EXPECT_EQ(back->columns, sent.columns);
    EXPECT_EQ(back->frame, sent.frame);
    EXPECT_FALSE(requestFromText("{"));
}

} // namespace
} // namespace vidette::io
