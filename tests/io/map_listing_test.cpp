// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_listing.h"

#include "io/layer_tally.h"
#include "support/reference_data.h"
#include "support/shop_drawing.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::io {
namespace {

class Listing : public testing::Test {
  protected:
    base::Result<MapListing> listed(const std::string& name, const std::string& text,
                                    const std::string& encoding = {}) {
        support::writeText(m_folder / name, text);
        return listMap({(m_folder / name).string(), encoding, 1, support::programFile()}, m_task);
    }
    static const LayerFacts* layer(const MapListing& listing, const std::string& name) {
        for (const auto& one : listing.layers)
            if (one.name == name) return &one;
        return nullptr;
    }

    const support::TemporaryFolder m_folder;
    base::Task m_task;
};

TEST_F(Listing, Drawing_ShowsTheLayersOfItsEntities_ItsUnitAndItsLetters) {
    const auto listing = listed("shop.dxf", support::shopDrawing(1000, 4));
    ASSERT_TRUE(listing) << listing.error().message;
    EXPECT_EQ(listing->file, (FileFacts{"DXF", "mm", "ANSI_1250"}));
    ASSERT_EQ(listing->layers.size(), 4u);
    const auto* walls = layer(*listing, "ZDI");
    ASSERT_TRUE(walls && layer(*listing, "DVEŘE") && layer(*listing, "REGÁLY") && layer(*listing, "KÓTY"));
    EXPECT_EQ(walls->lines, 6);
    EXPECT_EQ(walls->areas + walls->points + walls->shapeless, 0);
    EXPECT_EQ(boxOf(*walls), (geometry::Box{{0, 0}, {12000, 8000}}));
    EXPECT_EQ(walls->pieces.size(), 12u);
    EXPECT_EQ(frameOf(*listing), "");
}

TEST_F(Listing, Letters_AreThoseThatAreSaid) {
    const std::string drawing = support::shopDrawing(1, 6, "ANSI_1252");
    const auto wrong = listed("shop.dxf", drawing);
    ASSERT_TRUE(wrong);
    EXPECT_FALSE(layer(*wrong, "DVEŘE"));
    const auto right = listed("shop.dxf", drawing, "windows-1250");
    ASSERT_TRUE(right);
    EXPECT_TRUE(layer(*right, "DVEŘE"));
    const auto unknown = listed("shop.dxf", drawing, "klingon");
    ASSERT_FALSE(unknown);
    EXPECT_EQ(unknown.error().code, "unknown_encoding");
}

TEST_F(Listing, Map_ShowsFieldsFrameAndBounds) {
    const auto listing = listed("a.geojson", R"({"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"vyska": 9, "id": "A"},
 "geometry": {"type": "Point", "coordinates": [14.4, 50.1]}},
{"type": "Feature", "properties": {}, "geometry": null},
{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [14.5, 50.2]}}]})");
    ASSERT_TRUE(listing) << listing.error().message;
    ASSERT_EQ(listing->layers.size(), 1u);
    const LayerFacts& facts = listing->layers.front();
    EXPECT_EQ(facts.points, 2);
    EXPECT_EQ(facts.shapeless, 1);
    EXPECT_EQ(thingsIn(facts), 3);
    EXPECT_EQ(facts.fields, (std::vector<std::string>{"vyska", "id"}));
    EXPECT_EQ(frameOf(*listing), "EPSG:4326");
    EXPECT_EQ(boxOf(listing->layers), (geometry::Box{{14.4, 50.1}, {14.5, 50.2}}));
}

TEST_F(Listing, MapWithoutThings_IsListedAsEmpty) {
    const auto listing = listed("a.geojson", R"({"type": "FeatureCollection", "features": []})");
    ASSERT_TRUE(listing) << listing.error().message;
    EXPECT_EQ(thingsIn(listing->layers.front()), 0);
    EXPECT_TRUE(boxOf(listing->layers).empty());
}

TEST_F(Listing, OpenStreetMap_IsListedByKinds) {
    const auto listing = listed("a.osm", R"(<?xml version="1.0"?><osm version="0.6">
<node id="1" lat="50.0" lon="14.0"/><node id="2" lat="50.001" lon="14.0"/>
<node id="3" lat="50.001" lon="14.001"/>
<node id="4" lat="50.002" lon="14.0"><tag k="man_made" v="surveillance"/></node>
<way id="7"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/></way>
<way id="8"><nd ref="1"/><nd ref="3"/><tag k="highway" v="residential"/></way></osm>)");
    ASSERT_TRUE(listing) << listing.error().message;
    ASSERT_EQ(listing->layers.size(), 3u);
    EXPECT_EQ(layer(*listing, "building")->areas, 1);
    EXPECT_EQ(layer(*listing, "street")->lines, 1);
    EXPECT_EQ(layer(*listing, "camera")->points, 1);
}

TEST_F(Listing, Table_IsOneLayerOfPointsOrShapes) {
    const auto points = listed("a.csv", "name,Longitude,Latitude\nA,14.4,50.1\nB,,\n");
    ASSERT_TRUE(points) << points.error().message;
    EXPECT_EQ(points->layers.front().points, 1);
    EXPECT_EQ(points->layers.front().shapeless, 1);
    EXPECT_EQ(frameOf(*points), "EPSG:4326");
    const auto shapes = listed("b.csv", "id;wkt\n1;POLYGON ((0 0, 4 0, 4 3, 0 0))\n2;POINT (1 1)\n");
    ASSERT_TRUE(shapes) << shapes.error().message;
    EXPECT_EQ(shapes->layers.front().areas, 1);
    EXPECT_EQ(shapes->layers.front().points, 1);
}

TEST_F(Listing, WhatIsNoMap_IsRefusedWithItsName) {
    const auto broken = listed("broken.dxf", "this is no drawing");
    ASSERT_FALSE(broken);
    EXPECT_NE(broken.error().where.find("broken.dxf"), std::string::npos);
    const auto absent = listMap({(m_folder / "absent.gpkg").string(), "", 1, support::programFile()}, m_task);
    ASSERT_FALSE(absent);
    EXPECT_EQ(absent.error().code, "not_a_file");
}

TEST_F(Listing, Cancelled_IsSaid) {
    m_task.cancel();
    const auto listing = listed("shop.dxf", support::shopDrawing(1, 6));
    ASSERT_FALSE(listing);
    EXPECT_EQ(listing.error().code, "cancelled");
}

TEST(LayerTally, KeepsBoundedPieces_WhateverComes) {
    LayerTally tally("many");
    for (int i = 0; i < 50'000; ++i) {
        PlanGeometry line;
        line.type = "LineString";
        line.lines = {{{double(i), 0}, {double(i), 2}}};
        tally.take(line);
    }
    const auto facts = tally.facts();
    EXPECT_EQ(facts.lines, 50'000);
    EXPECT_LE(facts.pieces.size(), 4 * EvenSample<int>::kMost);
    EXPECT_GE(facts.pieces.size(), 2 * EvenSample<int>::kMost);
    EXPECT_EQ(boxOf(facts), (geometry::Box{{0, 0}, {49'999, 2}}));
    EXPECT_EQ(facts.size, 2);
}

TEST(LayerTally, WhatIsNotFinite_HasNoShape) {
    LayerTally tally("odd");
    PlanGeometry point;
    point.type = "Point";
    point.points = {{std::nan(""), 1}};
    tally.take(point);
    EXPECT_EQ(tally.facts().shapeless, 1);
    EXPECT_TRUE(tally.facts().corners.empty());
}

} // namespace
} // namespace vidette::io
