// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_json.h"

#include <gtest/gtest.h>

// Every wrong plan names file, feature and field, what was found and what is expected.
namespace vidette::io {
namespace {

using support::camera;
using support::collection;
using support::errorOf;
using support::feature;
using support::zone;

TEST(PlanErrors, BrokenJson_IsNamedByLineAndColumn) {
    EXPECT_EQ(errorOf("{\"type\": \"FeatureCollection\",\n \"features\": [,]}"),
              "bad_json | p.geojson: line 2, column 15 | broken JSON: syntax error while parsing value - "
              "unexpected ','; expected '[', '{', or a literal");
    EXPECT_EQ(errorOf("").substr(0, 42), "bad_json | p.geojson: line 1, column 1 | b");
    EXPECT_EQ(errorOf("{\n\"a\": \"b").substr(0, 41), "bad_json | p.geojson: line 2, column 8 | ");
}

TEST(PlanErrors, NaNAndInfinity_AreNoNumbers) {
    for (const char* word : {"NaN", "Infinity", "-Infinity", "nan"}) {
        const auto error = errorOf(collection(camera("\"hfov\": " + std::string(word))));
        EXPECT_EQ(error.substr(0, 32), "bad_json | p.geojson: line 3, co") << error;
    }
    EXPECT_NE(errorOf(collection(camera("\"hfov\": NaN"))).find("NaN and Infinity are no numbers"),
              std::string::npos);
    EXPECT_NE(errorOf(collection(camera("\"hfov\": 1e999"))).find("too large"), std::string::npos);
}

TEST(PlanErrors, OtherJson_IsNoPlan) {
    for (const char* text : {"[]", "3", "{}", "{\"type\": \"Topology\"}", "null", "\"x\"",
                             "{\"type\": \"FeatureCollection\", \"features\": {}}"})
        EXPECT_EQ(errorOf(text).substr(0, 24), "bad_plan | p.geojson | f") << text;
}

TEST(PlanErrors, UnknownLayer_IsRefusedWithTheKnownOnes) {
    EXPECT_EQ(errorOf(collection(feature("\"layer\": \"walls\"", "Point", "[0, 0]"))),
              "unknown_layer | p.geojson: feature 1: layer | found 'walls', expected one of obstacle, zone, "
              "camera, site, demand, opening, street, device, note, sign");
    EXPECT_EQ(errorOf(collection(feature("\"id\": \"C1\"", "Point", "[0, 0]"))).substr(0, 68),
              "unknown_layer | p.geojson: feature 1: layer | the field is missing, ");
}

TEST(PlanErrors, UnknownClass_IsRefusedWithTheKnownOnes) {
    const auto error = errorOf(collection(zone("\"required_class\": \"recognize\"")));
    EXPECT_EQ(error.substr(0, 85),
              "bad_value | p.geojson: zone Z1: required_class | found 'recognize', expected "
              "one of m");
    EXPECT_NE(error.find("recognise"), std::string::npos);
    EXPECT_NE(errorOf(collection(camera("\"printed_distances\": {\"see\": 4}"))).find("printed_distances"),
              std::string::npos);
}

TEST(PlanErrors, MissingHeight_IsNamed) {
    EXPECT_EQ(errorOf(collection(feature("\"layer\": \"camera\", \"id\": \"C7\"", "Point", "[0, 0]"))),
              "bad_value | p.geojson: camera C7: height | the field is missing, expected the height of the "
              "lens in metres");
    EXPECT_EQ(errorOf(collection(feature("\"layer\": \"camera\"", "Point", "[0, 0]"))).substr(0, 52),
              "bad_value | p.geojson: feature 1 (camera): height | ");
}

TEST(PlanErrors, FieldOfViewOutOfRange_IsNamed) {
    EXPECT_EQ(
        errorOf(collection(camera("\"hfov\": 0"))),
        "bad_value | p.geojson: camera C1: hfov | found 0 degrees, expected more than 0 and less than 180");
    EXPECT_EQ(
        errorOf(collection(camera("\"hfov\": 400"))),
        "bad_value | p.geojson: camera C1: hfov | found 400 degrees, expected more than 0 and less than "
        "180");
    EXPECT_NE(
        errorOf(collection(camera("\"hfov\": 400, \"projection\": \"equidistant\""))).find("at most 360"),
        std::string::npos);
}

TEST(PlanErrors, FieldThatIsNoNumber_IsNamed) {
    EXPECT_EQ(errorOf(collection(camera("\"range\": \"15 m\""))),
              "bad_value | p.geojson: camera C1: range | found the text '15 m', expected a number");
    EXPECT_EQ(errorOf(collection(camera("\"range\": \"15\""))),
              "bad_value | p.geojson: camera C1: range | found the text '15', expected a number");
    EXPECT_EQ(errorOf(collection(camera("\"image_width\": 2560.5"))),
              "bad_value | p.geojson: camera C1: image_width | found 2560.5, expected a whole number");
    EXPECT_EQ(errorOf(collection(camera("\"pan\": [1, 2]"))),
              "bad_value | p.geojson: camera C1: pan | found a list, expected a number");
    EXPECT_EQ(errorOf(collection(zone("\"name\": {\"a\": \"b\"}"))),
              "bad_value | p.geojson: zone Z1: name | found an object, expected a text");
}

TEST(PlanErrors, UnknownWords_AreRefusedWithTheKnownOnes) {
    EXPECT_EQ(errorOf(collection(camera("\"status\": \"broken\""))),
              "bad_value | p.geojson: camera C1: status | found 'broken', expected one of in_operation, "
              "proposed, retired");
    EXPECT_EQ(errorOf(collection(zone("\"kind\": \"watch\""))).substr(0, 57),
              "bad_value | p.geojson: zone Z1: kind | found 'watch', exp");
    EXPECT_NE(errorOf(collection(camera("\"projection\": \"fisheye\""))).find("equidistant"),
              std::string::npos);
}

TEST(PlanErrors, TopBelowBase_IsNamed) {
    const auto error =
        errorOf(collection(feature("\"layer\": \"obstacle\", \"id\": \"S1\", \"base\": 2, \"top\": 1",
                                   "LineString", "[[0, 0], [1, 0]]")));
    EXPECT_EQ(error,
              "bad_value | p.geojson: obstacle S1: top | found 1 m, expected more than the base of 2 m");
}

TEST(PlanErrors, IdUsedTwiceInALayer_IsNamed) {
    EXPECT_EQ(errorOf(collection(camera("") + ",\n" + camera(""))),
              "duplicate_id | p.geojson: feature 2: camera C1: id | the id is used twice in this layer, "
              "expected each once");
    const auto other =
        feature("\"layer\": \"zone\", \"id\": \"C1\"", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]");
    EXPECT_EQ(errorOf(collection(camera("") + ",\n" + other)), "read");
}

TEST(PlanErrors, PolygonOnOneLine_IsRefusedByName) {
    const auto error = errorOf(collection(
        feature("\"layer\": \"zone\", \"id\": \"Z9\"", "Polygon", "[[[0, 0], [1, 1], [2, 2], [0, 0]]]")));
    EXPECT_EQ(error, "no_area | p.geojson: zone Z9: coordinates | the points of the polygon lie on one line, "
                     "expected a polygon with an area");
}

TEST(PlanErrors, WrongGeometry_IsNamedByType) {
    const auto wrong = [](const char* layer, const char* type, const char* coordinates) {
        return errorOf(collection(feature(
            std::string("\"layer\": \"") + layer + "\", \"id\": \"X\", \"height\": 2", type, coordinates)));
    };
    EXPECT_EQ(wrong("camera", "LineString", "[[0, 0], [1, 0]]"),
              "bad_value | p.geojson: camera X: geometry | found the type LineString, expected a Point");
    EXPECT_EQ(
        wrong("zone", "Point", "[0, 0]"),
        "wrong_geometry | p.geojson: zone X: geometry | found the type Point, expected a (Multi)Polygon");
    EXPECT_EQ(wrong("opening", "Polygon", "[[[0,0],[1,0],[1,1],[0,0]]]").substr(0, 14), "wrong_geometry");
    EXPECT_EQ(wrong("obstacle", "Point", "[0, 0]").substr(0, 14), "wrong_geometry");
    EXPECT_NE(wrong("zone", "Curve", "[0, 0]").find("found the type 'Curve'"), std::string::npos);
}

TEST(PlanErrors, MissingGeometryAndCoordinates_AreNamed) {
    EXPECT_NE(
        errorOf(collection("{\"type\": \"Feature\", \"properties\": {\"layer\": \"camera\", \"id\": \"C1\", "
                           "\"height\": 2}, \"geometry\": null}"))
            .find("found no geometry, expected a Point"),
        std::string::npos);
    EXPECT_NE(errorOf(collection(feature("\"layer\": \"camera\", \"id\": \"C1\"", "Point", "[\"a\", 2]")))
                  .find("feature 1 (camera C1): coordinates | found [\"a\",2]"),
              std::string::npos);
    EXPECT_NE(
        errorOf(collection(feature("\"layer\": \"zone\"", "Polygon", "[]"))).find("polygon without points"),
        std::string::npos);
    EXPECT_NE(errorOf(collection("{\"type\": \"Feature\", \"geometry\": null}")).find("properties"),
              std::string::npos);
    EXPECT_NE(errorOf(collection("3")).find("feature 1: type"), std::string::npos);
}

TEST(PlanErrors, CoordinatesBeyondEveryPlace_AreRefused) {
    EXPECT_NE(errorOf(collection(feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 2", "Point",
                                         "[1e300, 0]")))
                  .find("camera C1: coordinates"),
              std::string::npos);
}

TEST(PlanErrors, CameraWithoutRangeAndPixels_IsReadAndLeftToTheAnalysis) {
    EXPECT_EQ(errorOf(collection(camera("\"hfov\": 90"))), "read");
}

TEST(PlanErrors, ListsWithoutEnd_AreRefusedNotFollowed) {
    const std::string deep = std::string(100000, '[') + std::string(100000, ']');
    EXPECT_NE(errorOf(collection(feature("\"layer\": \"zone\"", "Polygon", deep))).find("200 deep"),
              std::string::npos);
    EXPECT_EQ(errorOf(collection(camera("\"model\": \"" + std::string(1000, '[') + "\""))), "read");
}

TEST(PlanErrors, ControlCharacters_DoNotReachTheTerminal) {
    const auto error = errorOf(
        collection(feature("\"layer\": \"camera\", \"id\": \"C\\u001b[31m\\n1\"", "Point", "[0, 0]")));
    EXPECT_EQ(error.find_first_of("\x1B\n"), std::string::npos) << error;
    EXPECT_NE(error.find("camera C?[31m?1: height"), std::string::npos) << error;
}

TEST(PlanErrors, HeaderFields_AreNamed) {
    EXPECT_EQ(errorOf(collection("", "\"crs\": null, \"vidette\": {\"retention_days\": \"seven\"},")),
              "bad_value | p.geojson: vidette: retention_days | found the text 'seven', expected a number");
    EXPECT_NE(errorOf(collection("", "\"crs\": null, \"vidette\": [],")).find("p.geojson: vidette"),
              std::string::npos);
    EXPECT_NE(errorOf(collection("", "\"crs\": null, \"vidette\": {\"retention_days\": -1},")).find("-1"),
              std::string::npos);
    EXPECT_NE(errorOf(collection("", "\"crs\": null, \"vidette\": {\"levels\": [{\"site\": \"B9\"}]},"))
                  .find("levels: row 1: site | found 'B9'"),
              std::string::npos);
}

} // namespace
} // namespace vidette::io
