// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_export.h"

#include "base/text.h"
#include "io/crs.h"
#include "io/gdal_session.h"
#include "support/comma_locale.h"
#include "support/plan_parts.h"
#include "support/random_estate.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <cpl_minixml.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <filesystem>
#include <map>
#include <set>

namespace vidette::io {
namespace {

using geometry::Point;

estate::Estate someTown() {
    estate::Estate plan;
    plan.crs = "EPSG:5514";
    const auto move = [](geometry::Ring ring) {
        for (Point& p : ring) p = p + Point{-742800, -1042900};
        return ring;
    };
    estate::Obstacle building = support::solid("B1", move(support::rectangle(0, 0, 20, 10)), 0, 12);
    building.solids.front().holes = {move(support::rectangle(5, 2, 10, 6))};
    building.solids.push_back({move(support::rectangle(30, 0, 40, 5)), {}});
    support::add(plan, building);
    support::add(plan,
                 support::wall("W1", {support::closedLine(move(support::rectangle(-5, -5, 50, 20)))}, 2));
    support::add(plan, support::monitorZone("Z1", move(support::rectangle(-5, -5, 50, 20))));
    estate::Camera camera = support::wedge("C1", {-742790.25, -1042880.5}, 90, 60, 30);
    camera.model = "=cmd()";
    support::add(plan, camera);
    return plan;
}

class VectorExport : public testing::Test {
  protected:
    std::string file(const char* name) const { return (m_folder / name).string(); }
    std::string write(const MapDrawing& map, const char* name) const {
        const auto done = writeMap(map, file(name), base::Task());
        EXPECT_TRUE(done) << base::describe(done.error());
        return file(name);
    }
    std::string errorOf(const MapDrawing& map, const char* name) const {
        const auto done = writeMap(map, file(name), base::Task());
        return done ? "written"
                    : done.error().code + " | " + done.error().where + " | " + done.error().message;
    }

    const support::TemporaryFolder m_folder;
    const MapDrawing m_town = mapOf(someTown(), {});
};

double areaOfLayer(OGRLayer& layer) {
    double area = 0;
    for (const auto& feature : layer) area += feature->GetGeometryRef()->toMultiPolygon()->get_Area();
    return area;
}

TEST_F(VectorExport, GeoPackage_HoldsEveryLayerWithFrameFieldsAndShapes) {
    const auto opened = GdalFile::open(write(m_town, "town.gpkg"), MapContent::Vector);
    ASSERT_TRUE(opened) << base::describe(opened.error());
    GDALDataset& data = opened->dataset();
    for (const char* name : {"zone", "street", "obstacle", "obstacle_line", "opening", "site", "demand",
                             "camera", "layer_styles"})
        EXPECT_TRUE(data.GetLayerByName(name)) << name;
    EXPECT_NEAR(areaOfLayer(*data.GetLayerByName("obstacle")), 20 * 10 - 5 * 4 + 10 * 5, 1e-6);
    OGRLayer& cameras = *data.GetLayerByName("camera");
    EXPECT_STREQ(cameras.GetSpatialRef()->GetAuthorityCode(nullptr), "5514");
    const auto camera = std::unique_ptr<OGRFeature>(cameras.GetNextFeature());
    EXPECT_EQ(camera->GetGeometryRef()->toPoint()->getX(), -742790.25);
    EXPECT_EQ(camera->GetFieldAsDouble("range"), 30);
    EXPECT_STREQ(camera->GetFieldAsString("model"), "=cmd()");
    EXPECT_FALSE(camera->IsFieldSetAndNotNull(camera->GetFieldIndex("tilt")));
}

TEST_F(VectorExport, GeoPackage_HasAStyleForEveryLayer) {
    const auto opened = GdalFile::open(write(m_town, "town.gpkg"), MapContent::Vector);
    OGRLayer& styles = *opened->dataset().GetLayerByName("layer_styles");
    std::set<std::string> styled;
    for (const auto& row : styles) {
        EXPECT_STREQ(row->GetFieldAsString("f_geometry_column"), "geom");
        EXPECT_EQ(row->GetFieldAsInteger("useAsDefault"), 1);
        const std::string qml = row->GetFieldAsString("styleQML");
        EXPECT_EQ(qml.find("<qgis "), 0U);
        EXPECT_NE(qml.find("</qgis>"), std::string::npos);
        styled.insert(row->GetFieldAsString("f_table_name"));
    }
    for (const MapLayer& layer : m_town.layers) EXPECT_TRUE(styled.contains(layer.name)) << layer.name;
}

/// Columns and their order as QGIS makes the table itself (QgsOgrProvider, saveStyle); it asks for rows by
/// f_table_schema = '', the name of the layer and of its geometry column.
TEST_F(VectorExport, GeoPackage_StylesAreInATableAsQgisMakesIt) {
    const std::string path = write(m_town, "town.gpkg");
    EXPECT_EQ(support::queryText(path, "SELECT group_concat(name || ' ' || type, ', ') FROM "
                                       "pragma_table_info('layer_styles')"),
              "id INTEGER, f_table_catalog TEXT, f_table_schema TEXT, f_table_name TEXT, "
              "f_geometry_column TEXT, styleName TEXT, styleQML TEXT, styleSLD TEXT, useAsDefault BOOLEAN, "
              "description TEXT, owner TEXT, ui TEXT, update_time DATETIME");
    EXPECT_EQ(
        support::queryText(path, "SELECT data_type FROM gpkg_contents WHERE table_name = 'layer_styles'"),
        "attributes");
    EXPECT_EQ(support::queryText(path, "SELECT count(*) FROM layer_styles s JOIN gpkg_geometry_columns g ON "
                                       "g.table_name = s.f_table_name AND g.column_name = "
                                       "s.f_geometry_column WHERE s.f_table_schema = ''"),
              std::to_string(m_town.layers.size()));
}

TEST_F(VectorExport, GeoPackage_StylesAreXmlThatDrawsTheLayer) {
    const auto opened = GdalFile::open(write(m_town, "town.gpkg"), MapContent::Vector);
    for (const auto& row : *opened->dataset().GetLayerByName("layer_styles")) {
        const std::string layer = row->GetFieldAsString("f_table_name");
        const CPLXMLTreeCloser tree(CPLParseXMLString(row->GetFieldAsString("styleQML")));
        ASSERT_TRUE(tree) << layer;
        const CPLXMLNode* renderer = CPLGetXMLNode(tree.get(), "=qgis.renderer-v2");
        ASSERT_TRUE(renderer) << layer;
        EXPECT_TRUE(CPLGetXMLNode(renderer, "symbols")) << layer;
    }
}

TEST_F(VectorExport, FloorPlan_IsInUndefinedCartesianMetres) {
    const MapDrawing plan = mapOf(support::squareRoom(10), {});
    EXPECT_EQ(support::queryText(write(plan, "room.gpkg"),
                                 "SELECT group_concat(DISTINCT srs_id) FROM gpkg_geometry_columns"),
              "-1");
}

TEST_F(VectorExport, EveryFormat_IsReadBackWithTheSameFeatures) {
    MapDrawing zones = m_town;
    std::erase_if(zones.layers, [](const MapLayer& layer) { return layer.name != "zone"; });
    for (const char* name : {"z.gpkg", "z.fgb", "z.shp"}) {
        const auto opened = GdalFile::open(write(zones, name), MapContent::Vector);
        ASSERT_TRUE(opened) << name;
        OGRLayer& layer = *opened->dataset().GetLayer(0);
        EXPECT_EQ(layer.GetFeatureCount(), 1) << name;
        EXPECT_NEAR(layer.GetSpatialRef() ? 1 : 0, 1, 0) << name;
        const auto zone = std::unique_ptr<OGRFeature>(layer.GetNextFeature());
        EXPECT_STREQ(zone->GetFieldAsString("id"), "Z1") << name;
        const auto* shape = zone->GetGeometryRef();
        const double area = OGR_G_Area(OGRGeometry::ToHandle(const_cast<OGRGeometry*>(shape)));
        EXPECT_NEAR(area, 55 * 25, 1e-6) << name;
    }
}

TEST_F(VectorExport, Kml_IsInLongitudeAndLatitudeWithPansAgainstTrueNorth) {
    const std::string path = write(m_town, "town.kml");
    const std::string text = support::readText(path);
    const auto opened = GdalFile::open(path, MapContent::Vector);
    ASSERT_TRUE(opened) << base::describe(opened.error());
    OGRLayer& layer = *opened->dataset().GetLayerByName("camera");
    const auto camera = std::unique_ptr<OGRFeature>(layer.GetNextFeature());
    const OGRPoint& at = *camera->GetGeometryRef()->toPoint();
    const auto projector = Projector::to("EPSG:5514");
    const auto back = projector->project({at.getX(), at.getY()});
    constexpr double kTwoMillimetres = 0.002; // 8 decimals of a degree
    EXPECT_NEAR(back->x, -742790.25, kTwoMillimetres);
    EXPECT_NEAR(back->y, -1042880.5, kTwoMillimetres);
    const double north = projector->trueNorth({at.getX(), at.getY()})->degrees();
    EXPECT_NE(text.find("<Data name=\"pan\"><value>" + base::toText(90 - north).substr(0, 8)),
              std::string::npos);
    EXPECT_NE(text.find("<Data name=\"model\"><value>=cmd()</value>"), std::string::npos);
    EXPECT_STREQ(camera->GetFieldAsString("Name"), "camera C1");
    for (auto* each : opened->dataset().GetLayers())
        EXPECT_EQ(each->GetFeatureCount(), 1) << each->GetDescription();
}

TEST_F(VectorExport, Dxf_HasLayersByNameAndClosedPolylines) {
    const std::string path = write(m_town, "town.dxf");
    const auto opened = GdalFile::open(path, MapContent::Vector);
    ASSERT_TRUE(opened) << base::describe(opened.error());
    std::map<std::string, int> count;
    for (const auto& entity : *opened->dataset().GetLayer(0)) ++count[entity->GetFieldAsString("Layer")];
    EXPECT_EQ(count, (std::map<std::string, int>{
                         {"obstacle", 3}, {"obstacle_line", 1}, {"zone", 1}, {"camera", 2}}));
    const std::string text = support::readText(path);
    std::size_t closed = 0;
    for (auto at = text.find("LWPOLYLINE"); at != std::string::npos; at = text.find("LWPOLYLINE", at + 1)) {
        const std::string entity = text.substr(at, text.find("\n  0\n", at) - at);
        closed += entity.find("\n 70\n1\n") != std::string::npos;
    }
    EXPECT_EQ(closed, 4U); // three rings of buildings and the zone; the wall is a line
    EXPECT_NE(text.find("$INSUNITS\n 70\n     6\n"), std::string::npos) << "metres";
}

TEST_F(VectorExport, Csv_HasPlacesAndGuardedTexts) {
    const auto table = base::parseCsv(support::readText(write(m_town, "town.csv")));
    const auto cell = [&](const char* layer, const char* name) {
        for (const auto& row : table.rows) {
            if (row[*table.column("layer")] == layer) return row[*table.column(name)];
        }
        return std::string("no row");
    };
    EXPECT_EQ(cell("camera", "x"), "-742790.25");
    EXPECT_EQ(cell("camera", "longitude").substr(0, 6), "14.421");
    EXPECT_EQ(cell("camera", "model"), "'=cmd()");
    EXPECT_EQ(cell("camera", "wkt"), "");
    EXPECT_EQ(cell("zone", "x"), "-742777.5");
    EXPECT_EQ(cell("zone", "wkt").substr(0, 26), "MULTIPOLYGON (((-742805 -1");
    EXPECT_EQ(cell("obstacle", "opaque"), "true");
    EXPECT_EQ(cell("obstacle_line", "wkt").substr(0, 17), "MULTILINESTRING (");
}

TEST_F(VectorExport, Public_HoldsBackWhatTheExchangePlanHoldsBack) {
    estate::Estate town = someTown();
    estate::Zone mask = support::monitorZone("P1", support::rectangle(0, 0, 1, 1));
    mask.kind = estate::ZoneKind::Privacy;
    support::add(town, mask);
    const MapDrawing open = mapOf(town, {"", Profile::Public});
    for (const MapLayer& layer : open.layers) {
        EXPECT_NE(layer.name, "site");
        EXPECT_NE(layer.name, "demand");
        EXPECT_EQ(layer.name == "zone" ? layer.features.size() : 1U, 1U);
        if (layer.name != "camera") continue;
        EXPECT_EQ(layer.fields.size(), 3U);
        EXPECT_EQ(layer.features.front().points.front(), (Point{-742790, -1042880}));
    }
    EXPECT_TRUE(mapOf(town, {"site", Profile::Public}).layers.empty());
}

TEST_F(VectorExport, WhatAFormatCannotHold_IsRefused) {
    EXPECT_EQ(errorOf(m_town, "town.fgb").substr(0, 9), "one_layer");
    EXPECT_NE(errorOf(m_town, "town.shp").find("zone, obstacle, obstacle_line, camera"), std::string::npos);
    EXPECT_EQ(errorOf(mapOf(support::squareRoom(5), {}), "room.kml").substr(0, 8), "no_frame");
    EXPECT_EQ(errorOf(m_town, "town.xyz").substr(0, 14), "unknown_format");
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

TEST_F(VectorExport, NumbersThatAreNotFinite_AreRefusedNamingTheFeature) {
    for (const double bad : {std::nan(""), HUGE_VAL}) {
        MapDrawing map = m_town;
        map.layers.back().features.front().points.front().x = bad;
        EXPECT_EQ(errorOf(map, "town.gpkg").substr(0, 22), "bad_value | camera C1 ");
        map = m_town;
        map.layers.back().features.front().values[1] = bad;
        EXPECT_EQ(errorOf(map, "town.csv").substr(0, 22), "bad_value | camera C1 ");
    }
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

TEST_F(VectorExport, FolderThatIsNotThereAndCancelledWork_LeaveNothing) {
    EXPECT_EQ(errorOf(m_town, "no/such/town.gpkg").substr(0, 11), "not_written");
    base::Task cancelled;
    cancelled.cancel();
    for (const char* name : {"t.gpkg", "t.kml", "t.dxf", "t.csv"}) {
        const auto done = writeMap(m_town, file(name), cancelled);
        ASSERT_FALSE(done) << name;
        EXPECT_EQ(done.error().code, "cancelled") << name;
    }
    EXPECT_TRUE(std::filesystem::is_empty(m_folder.path()));
}

TEST_F(VectorExport, EmptyMaps_AreWrittenToo) {
    estate::Estate empty;
    empty.crs = "EPSG:5514";
    for (const char* name : {"e.gpkg", "e.kml", "e.dxf", "e.csv", "e.fgb", "e.shp"}) {
        EXPECT_EQ(errorOf(mapOf(empty, {"camera"}), name), "written") << name;
        EXPECT_TRUE(std::filesystem::exists(file(name))) << name;
    }
}

TEST_F(VectorExport, ViewsWithoutArea_KeepTheirRow) {
    MapDrawing map{"EPSG:5514", {{"view", DrawnShape::Polygon, {{"camera", MapFieldType::Text}}, {}}}};
    map.layers.front().features = {{{std::string("C1")}, {}, {}, {}}};
    for (const char* name : {"v.gpkg", "v.shp", "v.fgb", "v.csv", "v.kml", "v.dxf"})
        EXPECT_EQ(errorOf(map, name), "written") << name;
}

TEST_F(VectorExport, AnotherLanguageOfTheMachine_ChangesNothing) {
    std::vector<std::string> texts;
    {
        const support::CommaLocale locale;
        if (!locale.isSet()) GTEST_SKIP() << "localedef could not make a locale";
        for (const char* name : {"a.csv", "a.kml", "a.dxf"})
            texts.push_back(support::readText(write(m_town, name)));
    }
    std::size_t at = 0;
    for (const char* name : {"b.csv", "b.kml", "b.dxf"})
        EXPECT_EQ(support::readText(write(m_town, name)), texts[at++]);
}

TEST_F(VectorExport, HardNamesAndNumbers_SurviveTheGeoPackage) {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        estate::Estate estate = support::randomEstate(seed, 6);
        estate.crs = "EPSG:5514";
        const MapDrawing map = mapOf(estate, {});
        const auto opened = GdalFile::open(write(map, "hard.gpkg"), MapContent::Vector);
        ASSERT_TRUE(opened);
        for (const MapLayer& layer : map.layers) {
            std::size_t row = 0;
            for (const auto& feature : *opened->dataset().GetLayerByName(layer.name.c_str())) {
                const auto& values = layer.features[row++].values;
                EXPECT_EQ(std::string(feature->GetFieldAsString(0)), std::get<std::string>(values.front()));
            }
            EXPECT_EQ(row, layer.features.size()) << layer.name;
        }
    }
}

TEST(BubenecBuildings, HaveTheirTrueAreaInTheProposedFrame) {
    const auto path = support::referenceFile("gis-bubenec/bubenec.gpkg");
    if (!path) GTEST_SKIP() << "no reference data";
    const auto opened = GdalFile::open(path->string(), MapContent::Vector);
    ASSERT_TRUE(opened) << base::describe(opened.error());
    const auto way = Transformation::between("EPSG:3857", metricFramesFor({14.4, 50.1}).front());
    double mercator = 0;
    double ground = 0;
    for (const auto& feature : *opened->dataset().GetLayerByName("buildings")) {
        double sign = 1; // the first ring is the outline, the others are holes
        for (const OGRLinearRing* ring : *feature->GetGeometryRef()->toPolygon()) {
            geometry::Ring written;
            geometry::Ring moved;
            for (const OGRPoint& p : *ring) {
                written.push_back({p.getX(), p.getY()});
                moved.push_back(*way->apply(written.back()));
            }
            mercator += sign * std::abs(geometry::signedArea(written));
            ground += sign * std::abs(geometry::signedArea(moved));
            sign = -1;
        }
    }
    // gis-bubenec/PROVENANCE.md
    EXPECT_NEAR(mercator, 104842.97, 0.01);
    EXPECT_NEAR(ground, 43176.09, 0.01);
}

} // namespace
} // namespace vidette::io
