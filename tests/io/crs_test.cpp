// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/crs.h"

#include "support/plan_json.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <map>

namespace vidette::io {
namespace {

TEST(Crs, EveryUsualSpelling_IsUnderstood) {
    for (const char* name : {"EPSG:5514", "epsg:5514", "urn:ogc:def:crs:EPSG::5514",
                             "urn:ogc:def:crs:EPSG:9.9:5514", "http://www.opengis.net/def/crs/EPSG/0/5514"})
        EXPECT_EQ(epsgName(name), "EPSG:5514") << name;
    for (const char* name :
         {"", "5514", "EPSG", "EPSG:", "EPSG:55x", "ESRI:102067", "urn:ogc:def:crs:OGC:1.3:X"})
        EXPECT_EQ(epsgName(name), "") << name;
}

TEST(Crs, ProjectedFramesInMetres_AreSuitable) {
    for (const char* name : {"EPSG:5514", "EPSG:8353", "EPSG:2180", "EPSG:25833", "EPSG:32632", "EPSG:32633",
                             "EPSG:32634", "EPSG:32635", "EPSG:3035", "EPSG:32733"})
        EXPECT_TRUE(checkMetricFrame(name)) << name;
}

TEST(Crs, UnsuitableFrames_AreRefusedWithTheReason) {
    struct Case {
        const char* name;
        const char* reason;
    };
    for (const Case& one : {Case{"EPSG:4326", "in degrees"}, Case{"EPSG:4258", "in degrees"},
                            Case{"EPSG:3857", "0.64 m on the ground"}, Case{"EPSG:3395", "Mercator"},
                            Case{"EPSG:2277", "not the metre"}, Case{"EPSG:4978", "not projected"},
                            Case{"EPSG:5513", "do not point east and north"},
                            Case{"EPSG:2065", "do not point east and north"}}) {
        const auto done = checkMetricFrame(one.name);
        ASSERT_FALSE(done) << one.name;
        EXPECT_EQ(done.error().code, "unsuitable_crs");
        EXPECT_NE(done.error().message.find(one.reason), std::string::npos) << done.error().message;
    }
    EXPECT_EQ(checkMetricFrame("EPSG:99999").error().code, "unknown_crs");
}

TEST(Crs, PlacesHaveFramesToComputeIn_TheNationalOneFirst) {
    using Frames = std::vector<std::string>;
    EXPECT_EQ(metricFramesFor({13.38, 49.74}), (Frames{"EPSG:5514", "EPSG:32633"}));
    EXPECT_EQ(metricFramesFor({21.25, 48.72}), (Frames{"EPSG:8353", "EPSG:32634"}));
    EXPECT_EQ(metricFramesFor({21.0, 52.23}), (Frames{"EPSG:2180", "EPSG:32634"}));
    EXPECT_EQ(metricFramesFor({77.59, 12.97}), (Frames{"EPSG:32643"}));
}

TEST(Crs, TownsNearABorder_GetTheFrameOfTheirCountry) {
    struct Town {
        const char* name;
        GeoPoint at;
    };
    const std::map<std::string, std::vector<Town>> towns{
        {"EPSG:5514",
         {{"Ostrava", {18.2625, 49.8209}},
          {"Český Těšín", {18.6261, 49.7461}},
          {"Náchod", {16.1629, 50.4167}},
          {"Liberec", {15.0563, 50.7671}},
          {"Břeclav", {16.8820, 48.7590}},
          {"Litvínov", {13.6115, 50.6009}},
          {"Zlín", {17.67, 49.22}},
          {"Praha", {14.4213, 50.0875}}}},
        {"EPSG:8353", {{"Žilina", {18.7408, 49.2231}}, {"Bratislava", {17.1077, 48.1486}}}},
        {"EPSG:2180",
         {{"Cieszyn", {18.6321, 49.7513}},
          {"Bielsko-Biała", {19.0444, 49.8224}},
          {"Zgorzelec", {15.0083, 51.1494}},
          {"Wałbrzych", {16.28, 50.77}},
          {"Częstochowa", {19.1203, 50.8118}}}},
        {"EPSG:32633", {{"Krems", {15.60, 48.41}}, {"Dresden", {13.74, 51.05}}, {"Wien", {16.37, 48.21}}}}};
    for (const auto& [frame, list] : towns) {
        for (const auto& town : list) EXPECT_EQ(metricFramesFor(town.at).front(), frame) << town.name;
    }
}

TEST(Crs, RefusalOfWebMercator_ProposesTheFramesOfThePlace) {
    const auto error = support::errorOf(support::collection(
        support::feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 5", "Point",
                         "[1605316.1128, 6461529.8616]"),
        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}},"));
    EXPECT_NE(error.find("0.64 m on the ground"), std::string::npos) << error;
    EXPECT_NE(error.find("here EPSG:5514 or"), std::string::npos) << error;
}

TEST(Crs, UtmZone_IsThatOfThePlace) {
    EXPECT_EQ(utmFrameOf({14.4, 50.1}), "EPSG:32633");
    EXPECT_EQ(utmFrameOf({18.1, 49.8}), "EPSG:32634");
    EXPECT_EQ(utmFrameOf({-179.9, 1}), "EPSG:32601");
    EXPECT_EQ(utmFrameOf({180, 1}), "EPSG:32660");
    EXPECT_EQ(utmFrameOf({18.4, -33.9}), "EPSG:32734");
}

RC_GTEST_PROP(Crs, ThereAndBack_IsTheSamePlaceToAMillimetre, ()) {
    const GeoPoint place{*rc::gen::inRange(12100, 17900) / 1000.0, *rc::gen::inRange(48000, 51000) / 1000.0};
    const auto projector = Projector::to("EPSG:32633");
    const auto back = projector->unproject(*projector->project(place));
    RC_ASSERT(std::abs(back->longitude - place.longitude) < 1e-8);
    RC_ASSERT(std::abs(back->latitude - place.latitude) < 1e-8);
}

TEST(Crs, TrueNorth_LeansTowardsTheMiddleOfTheZone) {
    // Convergence ≈ Δλ·sin φ: at 14.4208° E, 50.088° N in zone 33 (15° E) it is -0.4442°, so true north
    // points to the right of grid north.
    const auto projector = Projector::to("EPSG:32633");
    EXPECT_NEAR(projector->trueNorth({14.4208, 50.088})->degrees(), 0.4442, 1e-3);
    EXPECT_NEAR(projector->trueNorth({15, 50})->degrees(), 0, 1e-9);
}

TEST(Crs, PlanWithoutCrs_IsComputedInUtmAndSaysSo) {
    const auto text = support::collection(
        support::feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 5, \"pan\": 90", "Point",
                         "[14.4208, 50.088]"),
        "");
    const auto plan = readPlan(text, "p.geojson");
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_EQ(plan->value.crs, "EPSG:32633");
    // Snyder, Map Projections (USGS Professional Paper 1395, 1987), formula 8-9, gives x = 458566.3715.
    EXPECT_NEAR(plan->value.cameras.begin()->at.x, 458566.3715, 1e-3);
    EXPECT_NEAR(plan->value.cameras.begin()->pan.degrees(), 90.4442, 1e-3);
    ASSERT_EQ(plan->warnings.size(), 1U);
    EXPECT_EQ(plan->warnings.front().code, "frame_chosen");
    EXPECT_NE(plan->warnings.front().message.find("EPSG:32633"), std::string::npos);
}

TEST(Crs, EveryDirection_IsTurnedToTheNorthOfTheFrame) {
    const auto at = [](const char* properties) {
        return support::feature(properties, "Point", "[14.4208, 50.088]");
    };
    const auto plan = readPlan(
        support::collection(
            at("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 5") + "," +
                at("\"layer\": \"site\", \"id\": \"M1\", \"height\": 5, \"allowed_pan\": [0, 90]") + "," +
                at("\"layer\": \"site\", \"id\": \"M2\", \"height\": 5, \"allowed_pan\": "
                   "{\"from\": 10, \"to\": 20}"),
            ""),
        "p.geojson");
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_NEAR(plan->value.cameras.begin()->pan.degrees(), 0.4442, 1e-3);
    EXPECT_NEAR(plan->value.mounts.find(estate::MountId::named("site:M1"))->allowedPan.back(), 90.4442, 1e-3);
    EXPECT_NEAR(plan->value.mounts.find(estate::MountId::named("site:M2"))->allowedPan.front(), 10.4442,
                1e-3);
}

TEST(Crs, SquareOfKnownSize_KeepsItsArea) {
    // 0.001° by 0.001° at 50° N on the WGS 84 ellipsoid: 71.70 m by 111.23 m; UTM scale 0.9996 to 1.001.
    const auto text = support::collection(
        support::feature("\"layer\": \"zone\", \"id\": \"Z1\"", "Polygon",
                         "[[[14.42,50],[14.421,50],[14.421,50.001],[14.42,50.001],[14.42,50]]]"),
        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:OGC:1.3:CRS84\"}},");
    const auto plan = readPlan(text, "p.geojson");
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_NEAR(geometry::area(plan->value.zones.begin()->area), 71.696 * 111.229, 12);
}

TEST(Crs, FloorPlanWithoutCrsNull_IsRefusedWithTheHint) {
    const auto corner = [](const char* id, const char* at) {
        return support::feature(std::string("\"layer\": \"camera\", \"id\": \"") + id + "\", \"height\": 2.6",
                                "Point", at);
    };
    const auto wide =
        support::errorOf(support::collection(corner("C1", "[0, 0]") + "," + corner("C2", "[10, 9.5]"), ""));
    EXPECT_EQ(wide.substr(0, 8), "too_wide");
    EXPECT_NE(wide.find("\"crs\": null"), std::string::npos);
    const auto far = support::errorOf(support::collection(corner("C1", "[500, 0]"), ""));
    EXPECT_EQ(far.substr(0, 14), "not_geographic");
}

TEST(Crs, WebMercatorPlan_IsRefusedNamingTheField) {
    const auto error = support::errorOf(support::collection(
        "", "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}},"));
    EXPECT_EQ(error.substr(0, 32), "unsuitable_crs | p.geojson: crs ");
    EXPECT_NE(support::errorOf(support::collection("", "\"crs\": \"EPSG:5514\",")).find("p.geojson: crs"),
              std::string::npos);
}

TEST(Crs, PlanIntoAProject_FollowsTheFrameOfTheProject) {
    const auto text =
        support::collection(support::feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 5", "Point",
                                             "[14.4208, 50.088]"),
                            "");
    PlanReading reading;
    reading.frame = "EPSG:5514";
    const auto plan = readPlan(text, "p.geojson", reading);
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_NEAR(plan->value.cameras.begin()->at.x, -742833.70, 0.01);
    reading.frame = "";
    EXPECT_EQ(readPlan(text, "p.geojson", reading).error().code, "frame_differs");
    reading.frame = "EPSG:5514";
    EXPECT_EQ(readPlan(support::collection(""), "p.geojson", reading).error().code, "frame_differs");
}

TEST(Crs, PlanInAnotherFrame_IsBroughtIntoThatOfTheProject) {
    const auto text = support::collection(
        support::feature("\"layer\": \"camera\", \"id\": \"C1\", \"height\": 5, \"pan\": 90", "Point",
                         "[1605316.1128, 6461529.8616]"),
        "\"crs\": {\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::3857\"}},");
    PlanReading reading;
    reading.frame = "EPSG:5514";
    const auto plan = readPlan(text, "p.geojson", reading);
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_EQ(plan->value.crs, "EPSG:5514");
    EXPECT_NEAR(plan->value.cameras.begin()->at.x, -742833.70, 0.01);
    EXPECT_NEAR(plan->value.cameras.begin()->at.y, -1042949.53, 0.01);
    // Meridian convergence by the surveyors' formula 0.008257 Y + 2.373 Y / X (km, degrees).
    constexpr double kY = 742.8337;
    constexpr double kX = 1042.9495;
    EXPECT_NEAR(plan->value.cameras.begin()->pan.degrees(), 90 + 0.008257 * kY + 2.373 * kY / kX, 0.02);
    ASSERT_EQ(plan->warnings.size(), 1U);
    EXPECT_EQ(plan->warnings.front().code, "frame_changed");
    EXPECT_NE(plan->warnings.front().message.find("accuracy about 1 m"), std::string::npos);
}

TEST(Crs, Definition_IsWkt) {
    EXPECT_EQ(definitionOf("EPSG:5514").substr(0, 8), "PROJCS[\"");
    EXPECT_EQ(definitionOf(""), "");
}

} // namespace
} // namespace vidette::io
