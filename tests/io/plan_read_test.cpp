// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_json.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::io {
namespace {

using support::camera;
using support::collection;
using support::feature;
using support::zone;

base::WithWarnings<estate::Estate> read(const std::string& text) {
    auto plan = readPlan(text, "p.geojson");
    EXPECT_TRUE(plan) << base::describe(plan.error());
    return plan ? std::move(*plan) : base::WithWarnings<estate::Estate>{};
}

estate::Camera onlyCamera(const std::string& properties) {
    const auto plan = read(collection(camera(properties)));
    return plan.value.cameras.empty() ? estate::Camera{} : *plan.value.cameras.begin();
}

TEST(PlanRead, CameraFields_AreTakenAsPrinted) {
    const auto row = onlyCamera("\"pan\": 45, \"tilt\": 20, \"roll\": 1, \"hfov\": 103, \"vfov\": 55, "
                                "\"focal_length\": 2.8, \"sensor_width\": 5.4, \"image_width\": 2592, "
                                "\"image_height\": 1944, \"range\": 30, \"ir_range\": 40, \"kind\": \"ptz\", "
                                "\"status\": \"proposed\", \"model\": \"A4\"");
    EXPECT_EQ(row.id, estate::CameraId::named("camera:C1"));
    EXPECT_EQ(row.at, (geometry::Point{1, 2}));
    EXPECT_EQ(row.height, base::Metres(2.6));
    EXPECT_EQ(row.pan.degrees(), 45);
    EXPECT_EQ(row.tilt->degrees(), 20);
    EXPECT_EQ(row.hfov->degrees(), 103);
    EXPECT_EQ(row.vfov->degrees(), 55);
    EXPECT_EQ(row.focalLength, 2.8);
    EXPECT_EQ(row.imageWidth, 2592);
    EXPECT_EQ(row.range, base::Metres(30));
    EXPECT_EQ(row.irRange, base::Metres(40));
    EXPECT_EQ(row.kind, estate::CameraKind::Ptz);
    EXPECT_EQ(row.status, estate::CameraStatus::Proposed);
    EXPECT_EQ(row.model, "A4");
}

TEST(PlanRead, CameraDefaults_AreThoseOfTheContract) {
    const auto row = onlyCamera("\"tilt\": null");
    EXPECT_FALSE(row.tilt);
    EXPECT_EQ(row.roll.degrees(), 0);
    EXPECT_EQ(row.projection, geometry::Projection::Rectilinear);
    EXPECT_EQ(row.kind, estate::CameraKind::Fixed);
    EXPECT_EQ(row.status, estate::CameraStatus::InOperation);
    EXPECT_FALSE(row.range);
}

TEST(PlanRead, PrintedDistances_ByClassOrByDensity) {
    // DORI: detect 25, identify 250 px/m (EN 62676-4).
    const std::vector<geometry::PrintedDistance> expected{{25, 44}, {250, 4.4}};
    EXPECT_EQ(onlyCamera("\"printed_distances\": {\"detect\": 44, \"identify\": 4.4}").printed, expected);
    EXPECT_EQ(onlyCamera("\"printed_distances\": [{\"pixels_per_metre\": 25, \"distance\": 44}, "
                         "{\"pixels_per_metre\": 250, \"distance\": 4.4}]")
                  .printed,
              expected);
    EXPECT_TRUE(onlyCamera("\"printed_distances\": []").printed.empty());
}

TEST(PlanRead, ObstacleDefaults_AreThoseOfTheContract) {
    const auto plan = read(collection(feature("\"layer\": \"obstacle\", \"id\": \"W1\", \"top\": null",
                                              "MultiLineString", "[[[0, 0], [1, 0]], [[2, 0], [3, 0]]]")));
    const auto& row = *plan.value.obstacles.begin();
    EXPECT_EQ(row.base, base::Metres(0));
    EXPECT_FALSE(row.top);
    EXPECT_TRUE(row.opaque);
    EXPECT_EQ(row.sheets.size(), 2U);
    EXPECT_TRUE(row.solids.empty());
}

TEST(PlanRead, ZoneFields_AreRead) {
    const auto plan = read(collection(zone("\"name\": \"Till\", \"kind\": \"monitor\", \"required_class\": "
                                           "\"identify\", \"required_k\": 2, \"weight\": 1.5")));
    const auto& row = *plan.value.zones.begin();
    EXPECT_EQ(row.name, "Till");
    EXPECT_EQ(row.requiredClass, "identify");
    EXPECT_EQ(row.requiredK, 2);
    EXPECT_EQ(row.weight, 1.5);
    EXPECT_EQ(geometry::area(row.area), 16);
}

TEST(PlanRead, MountsDemandsAndOpenings_AreRead) {
    const auto plan = read(collection(
        feature(
            "\"layer\": \"site\", \"id\": \"M1\", \"height\": 3, \"cost\": 1200, \"allowed_pan\": [0, 90]",
            "Point", "[0, 0]") +
        "," +
        feature(
            "\"layer\": \"site\", \"id\": \"M2\", \"height\": 3, \"allowed_pan\": {\"from\": 300, \"to\": "
            "60}",
            "Point", "[1, 0]") +
        "," +
        feature("\"layer\": \"demand\", \"id\": \"P1\", \"weight\": 3, \"required_class\": \"detect\"",
                "Point", "[2, 0]") +
        "," +
        feature(
            "\"layer\": \"opening\", \"id\": \"D1\", \"kind\": \"window\", \"is_entry\": true, \"opaque\": "
            "false",
            "LineString", "[[0, 0], [1, 0]]")));
    const auto& estate = plan.value;
    EXPECT_EQ(estate.mounts.find(estate::MountId::named("site:M1"))->allowedPan,
              (std::vector<double>{0, 90}));
    const auto* range = estate.mounts.find(estate::MountId::named("site:M2"));
    EXPECT_TRUE(range->allowedPanIsRange);
    EXPECT_EQ(range->allowedPan, (std::vector<double>{300, 60}));
    EXPECT_EQ(estate.demands.begin()->weight, 3);
    EXPECT_TRUE(estate.openings.begin()->isEntry);
    EXPECT_FALSE(estate.openings.begin()->opaque);
}

TEST(PlanRead, Header_IsTaken) {
    const auto plan = read(collection("", "\"crs\": null, \"vidette\": {\"name\": \"U Mostu\", "
                                          "\"retention_days\": 7, \"retention_profile\": \"CZ-SHOP\", "
                                          "\"retention_reason\": \"stocktaking\"},"));
    EXPECT_EQ(plan.value.name, "U Mostu");
    EXPECT_EQ(plan.value.retentionDays, 7);
    EXPECT_EQ(plan.value.retentionProfile, "CZ-SHOP");
    EXPECT_EQ(plan.value.retentionReason, "stocktaking");
}

TEST(PlanRead, FeaturesWithoutId_GetFreeCodes) {
    const auto plan = read(collection(
        feature("\"layer\": \"camera\", \"height\": 2", "Point", "[0, 0]") + "," +
        feature("\"layer\": \"camera\", \"id\": \"C4\", \"height\": 2", "Point", "[1, 0]") + "," +
        "{\"type\": \"Feature\", \"id\": 17, \"properties\": {\"layer\": \"camera\", \"height\": 2}, "
        "\"geometry\": {\"type\": \"Point\", \"coordinates\": [2, 0, 99]}}"));
    std::vector<std::string> codes;
    for (const auto& row : plan.value.cameras) codes.push_back(row.code);
    std::sort(codes.begin(), codes.end());
    EXPECT_EQ(codes, (std::vector<std::string>{"17", "C4", "C5"}));
}

TEST(PlanRead, UnknownField_IsAWarningOncePerLayer) {
    const auto plan = read(collection(camera("\"hfow\": 90, \"zone_note\": null")));
    ASSERT_EQ(plan.warnings.size(), 1U);
    EXPECT_EQ(plan.warnings.front().code, "unknown_field");
    EXPECT_NE(plan.warnings.front().message.find("'hfow' of the layer camera"), std::string::npos);
}

TEST(PlanRead, Twice_GivesEqualEstates) {
    const auto text = support::readText(support::repositoryFile("examples/shop/shop.geojson"));
    EXPECT_EQ(read(text).value, read(text).value);
}

TEST(PlanRead, OneLayerOfAForeignFile_NeedsNoLayerField) {
    const auto text = collection(
        feature("\"id\": \"house\", \"building_height\": 9", "Polygon", "[[[0,0],[9,0],[9,9],[0,0]]]") + "," +
        zone(""));
    PlanReading reading;
    reading.layer = "obstacle";
    reading.properties = {{"top", "building_height"}};
    const auto plan = readPlan(text, "p.geojson", reading);
    ASSERT_TRUE(plan) << base::describe(plan.error());
    ASSERT_EQ(plan->value.obstacles.size(), 1U);
    EXPECT_EQ(plan->value.obstacles.begin()->top, base::Metres(9));
    EXPECT_TRUE(plan->value.zones.empty());
}

TEST(PlanRead, DecisionFiles_AreThoseOfTheHeader) {
    const auto text = support::readText(support::repositoryFile("examples/shop/shop.geojson"));
    EXPECT_EQ(decisionFiles(text).size(), 3U);
    EXPECT_TRUE(decisionFiles("{}").empty());
    EXPECT_TRUE(decisionFiles("not json").empty());
}

} // namespace
} // namespace vidette::io
