// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/vector_import.h"

#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::io {
namespace {

using support::TemporaryFolder;
using support::writeText;

/// A square of 10 m, `number` times 20 m further east.
std::string building(int number, const std::string& properties) {
    const auto x = [&](int along) { return std::to_string(500000 + number * 20 + along); };
    return R"({"type": "Feature", "properties": )" + properties +
           R"(, "geometry": {"type": "Polygon", "coordinates": [[[)" + x(0) + ", 5300000], [" + x(10) +
           ", 5300000], [" + x(10) + ", 5300010], [" + x(0) + ", 5300010], [" + x(0) + ", 5300000]]]}}";
}

class VectorImporting : public testing::Test {
  protected:
    VectorReading reading(const std::vector<std::string>& properties, const std::string& as = "building") {
        std::string features;
        for (std::size_t i = 0; i < properties.size(); ++i)
            features += (i > 0 ? ", " : "") + building(static_cast<int>(i), properties[i]);
        writeText(m_folder / "a.geojson",
                  R"({"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name":
"urn:ogc:def:crs:EPSG::32633"}}, "features": [)" +
                      features + "]}");
        VectorReading wanted;
        wanted.file = m_folder / "a.geojson";
        wanted.as = as;
        wanted.program = support::programFile();
        return wanted;
    }
    VectorImport imported(const VectorReading& wanted) {
        const base::Task task;
        auto result = importVector(wanted, task);
        EXPECT_TRUE(result) << result.error().where << ": " << result.error().message;
        return result ? *result : VectorImport{};
    }
    std::string codeOf(const VectorReading& wanted) {
        const base::Task task;
        const auto result = importVector(wanted, task);
        return result ? "imported" : result.error().code;
    }
    static const estate::Obstacle* obstacle(const VectorImport& result, const std::string& code) {
        for (const auto& one : result.estate.obstacles) {
            if (one.code == code) return &one;
        }
        return nullptr;
    }
    static int count(const VectorImport& result, const std::string& code) {
        int sum = 0;
        for (const auto& note : result.report.notes) sum += note.code == code ? note.count : 0;
        return sum;
    }

    const TemporaryFolder m_folder;
};

TEST_F(VectorImporting, Heights_AreReadWithUnits_CountedInStoreys_OrLeftOpen) {
    const auto result =
        imported(reading({R"({"id": "A", "height": "12,5 m", "min_height": 3})",
                          R"({"id": "B", "building:levels": 4})", R"({"id": "C"})",
                          R"({"id": "D", "height": "tall", "levels": "2"})", R"({"id": "E", "height": 0})"}));
    ASSERT_EQ(result.estate.obstacles.size(), 5u);
    EXPECT_EQ(obstacle(result, "A")->top, base::Metres(12.5));
    EXPECT_EQ(obstacle(result, "A")->base, base::Metres(3));
    EXPECT_EQ(obstacle(result, "B")->top, base::Metres(12));
    EXPECT_EQ(obstacle(result, "D")->top, base::Metres(6));
    EXPECT_FALSE(obstacle(result, "C")->top || obstacle(result, "E")->top);
    EXPECT_EQ(count(result, "height_of_storeys"), 2);
    EXPECT_EQ(count(result, "no_number"), 1);
    EXPECT_EQ(count(result, "no_height"), 1);
    EXPECT_EQ(count(result, "no_top"), 2);
}

TEST_F(VectorImporting, ValueForThoseThatStateNone_LeavesTheOthers) {
    auto wanted = reading({R"({"id": "A", "height": 5})", R"({"id": "B"})"});
    wanted.values = {{"top", "9 m"}};
    const auto result = imported(wanted);
    EXPECT_EQ(obstacle(result, "A")->top, base::Metres(5));
    EXPECT_EQ(obstacle(result, "B")->top, base::Metres(9));
}

TEST_F(VectorImporting, IdThatStandsTwice_GetsAnotherName) {
    const auto result = imported(reading({R"({"id": "A"})", R"({"id": "A"})", R"({"id": "A~2"})", "{}"}));
    EXPECT_EQ(result.estate.obstacles.size(), 4u);
    EXPECT_TRUE(obstacle(result, "A") && obstacle(result, "A~2") && obstacle(result, "A~2~2"));
    EXPECT_TRUE(obstacle(result, "a-3")) << "named after the file and the number in it";
    EXPECT_EQ(count(result, "renamed"), 2);
}

TEST_F(VectorImporting, RowThatBreaksARule_IsLeftOutWithItsReason) {
    const auto result = imported(reading({R"({"id": "A", "height": 5, "min_height": 8})", R"({"id": "B"})"}));
    EXPECT_EQ(result.report.taken, 1);
    EXPECT_EQ(result.report.skipped, 1);
    ASSERT_FALSE(result.report.notes.empty());
    EXPECT_EQ(result.report.notes.front().kind, NoteKind::Skipped);
    EXPECT_EQ(result.report.notes.front().places, std::vector<std::string>{"a 0"});
    EXPECT_NE(result.report.notes.front().message.find("top"), std::string::npos);
}

TEST_F(VectorImporting, MappedColumn_IsTakenAsWritten_AndMissedWhenItIsNotThere) {
    auto wanted = reading({R"({"cislo": 7, "VYSKA_M": 4, "height": 99})"});
    wanted.columns = {{"id", "cislo"}, {"top", "VYSKA_M"}};
    EXPECT_EQ(obstacle(imported(wanted), "7")->top, base::Metres(4));
    wanted.columns = {{"top", "vyska"}};
    EXPECT_EQ(codeOf(wanted), "no_column");
    wanted.columns = {{"roof", "VYSKA_M"}};
    EXPECT_EQ(codeOf(wanted), "unknown_field");
}

TEST_F(VectorImporting, YesAndNo_AreUnderstoodAsFilesWriteThem) {
    const auto result =
        imported(reading({R"({"id": "A", "opaque": 1})", R"({"id": "B", "opaque": false})",
                          R"({"id": "C", "opaque": "no"})", R"({"id": "D", "opaque": "Ano"})"}));
    EXPECT_TRUE(obstacle(result, "A")->opaque);
    EXPECT_FALSE(obstacle(result, "B")->opaque);
    EXPECT_FALSE(obstacle(result, "C")->opaque);
    EXPECT_TRUE(obstacle(result, "D")->opaque);
}

TEST_F(VectorImporting, LineWithoutLength_IsLeftOut_NotTheWholeFile) {
    auto wanted = reading({R"({"id": "A"})"}, "obstacle");
    wanted.file = m_folder / "lines.csv";
    writeText(wanted.file, "id,wkt\nA,\"LINESTRING (0 0, 5 0)\"\nB,\"LINESTRING (3 3, 3 3)\"\n");
    const auto result = imported(wanted);
    EXPECT_EQ(result.report.taken, 1);
    EXPECT_EQ(count(result, "no_length"), 1);
}

TEST_F(VectorImporting, CamerasWithoutAStatus_CountAsInOperationAndThatIsSaid) {
    auto wanted = reading({"{}"}, "camera");
    wanted.file = m_folder / "cameras.csv";
    wanted.frame = "EPSG:5514";
    writeText(wanted.file, "id,lon,lat,status\nA,14.4,50.1,DESIRED\nB,14.5,50.1,\n");
    const auto result = imported(wanted);
    EXPECT_EQ(result.estate.cameras.begin()->code, "A");
    EXPECT_EQ(count(result, "no_status"), 1);
}

TEST_F(VectorImporting, Districts_AreZonesOfTheirKind) {
    const auto result = imported(reading({R"({"nazev": "Střed"})"}, "district"));
    ASSERT_EQ(result.estate.zones.size(), 1u);
    EXPECT_EQ(result.estate.zones.begin()->kind, estate::ZoneKind::District);
    EXPECT_EQ(result.estate.zones.begin()->name, "Střed");
    EXPECT_EQ(result.estate.crs, "EPSG:32633");
}

TEST_F(VectorImporting, UnknownLayerOfADrawing_IsAnErrorThatNamesTheOthers) {
    auto wanted = reading({"{}"}, "obstacle");
    wanted.file = m_folder / "walls.dxf";
    writeText(wanted.file, "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nwall high\n10\n0\n20\n0\n11\n5\n21\n0\n0\n"
                           "ENDSEC\n0\nEOF\n");
    wanted.layer = "wall";
    const base::Task task;
    const auto result = importVector(wanted, task);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "no_layer");
    EXPECT_NE(result.error().message.find("wall high"), std::string::npos) << result.error().message;
}

TEST_F(VectorImporting, NothingOfUse_IsAnError) {
    EXPECT_EQ(codeOf(reading({R"({"height": 5, "min_height": 8})"})), "nothing_taken");
    EXPECT_EQ(codeOf(reading({"{}"}, "camera")), "no_layer");
    EXPECT_EQ(codeOf(reading({"{}"}, "planet")), "unknown_layer");
}

TEST_F(VectorImporting, DirectionsOfCameras_AreTurnedToTheNorthOfTheFrame) {
    writeText(m_folder / "c.csv",
              "id,lon,lat,azimuth,state\nC1,14.42,50.088,90,ACTIVE\nC2,14.42,50.088,,scrapped\n");
    VectorReading wanted;
    wanted.file = m_folder / "c.csv";
    wanted.as = "camera";
    wanted.frame = "EPSG:5514";
    wanted.columns = {{"status", "state"}};
    wanted.words = {{"status:scrapped", "retired"}};
    wanted.program = support::programFile();
    const auto result = imported(wanted);
    ASSERT_EQ(result.estate.cameras.size(), 2u);
    for (const auto& camera : result.estate.cameras) {
        const bool first = camera.code == "C1";
        // Krovak's convergence at Prague is about 7.7 degrees: its north lies east of the true one.
        EXPECT_NEAR(camera.pan.degrees(), first ? 90 + 7.7 : 0, 0.3) << camera.pan.degrees();
        EXPECT_EQ(camera.status, first ? estate::CameraStatus::InOperation : estate::CameraStatus::Retired);
        EXPECT_EQ(camera.assumed.size(), first ? 1u : 2u);
    }
}

TEST_F(VectorImporting, NodesInAnyOrder_AreAllRead) {
    auto wanted = reading({"{}"}, "camera");
    wanted.file = m_folder / "nodes.osm";
    wanted.frame = "EPSG:5514";
    std::string nodes;
    for (const char* id : {"9", "3", "-1", "-2", "7"})
        nodes += "<node id='" + std::string(id) +
                 "' lat='50.1' lon='14.4'><tag k='man_made' v='surveillance'/></node>";
    writeText(wanted.file, "<?xml version='1.0'?><osm version='0.6'>" + nodes + "</osm>");
    const auto result = imported(wanted);
    EXPECT_EQ(result.estate.cameras.size(), 5U);
    for (const auto& warning : result.warnings)
        EXPECT_EQ(warning.message.find("osm_id"), std::string::npos) << "no tag of the file";
}

TEST(MapImport, IsMeantByLayerFormatAndContent) {
    const auto meant = [](const std::string& file, const std::string& as, const std::string& text = "") {
        VectorReading reading;
        reading.file = file;
        reading.as = as;
        return isMapImport(reading, text);
    };
    EXPECT_TRUE(meant("a.geojson", "building"));
    EXPECT_TRUE(meant("a.gpkg", "camera"));
    EXPECT_TRUE(meant("a.geojson", "camera", R"({"features": [{"properties": {"layer": "trams"}}]})"));
    EXPECT_FALSE(meant("a.geojson", "camera", R"({"features": [{"properties": {"layer" : "camera"}}]})"));
    EXPECT_TRUE(meant("a.csv", "demand", "id,lon,lat\n"));
    EXPECT_FALSE(meant("a.csv", "demand", "id,x,y\n"));
    EXPECT_FALSE(meant("a.gpkg", "kit"));
}

} // namespace
} // namespace vidette::io
