// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_json.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using support::camera;
using support::collection;
using support::feature;

base::WithWarnings<estate::Estate> read(const std::string& text) {
    auto plan = readPlan(text, "p.geojson");
    EXPECT_TRUE(plan) << base::describe(plan.error());
    return plan ? std::move(*plan) : base::WithWarnings<estate::Estate>{};
}

std::string refused(const std::string& text) {
    const auto plan = readPlan(text, "p.geojson");
    EXPECT_FALSE(plan);
    return plan ? "" : plan.error().where + ": " + plan.error().message;
}

std::string device(const std::string& id, const std::string& more = "") {
    return "{\"type\": \"Feature\", \"properties\": {\"layer\": \"device\", \"id\": \"" + id + "\"" + more +
           "}, \"geometry\": null}";
}

const std::string kAims = "\"kind\": \"multi\", \"hfov\": 90, \"aims\": [{\"pan\": 90, \"tilt\": 20, "
                          "\"hfov\": 60, \"vfov\": 40, \"name\": \"gate\"}, {\"pan\": 180}], "
                          "\"pan_range\": [300, 60], \"tilt_range\": [-10, 80]";

TEST(PlanEquipment, AimsAndReach_AreRead) {
    const auto plan = read(collection(camera(kAims)));
    const auto& row = *plan.value.cameras.begin();
    ASSERT_EQ(row.aims.size(), 2U);
    EXPECT_EQ(row.aims[0].name, "gate");
    EXPECT_EQ(row.aims[0].pan.degrees(), 90);
    EXPECT_EQ(row.aims[0].vfov->degrees(), 40);
    EXPECT_FALSE(row.aims[1].hfov);
    EXPECT_EQ(row.panRange->from.degrees(), 300);
    EXPECT_EQ(row.panRange->to.degrees(), 60);
    EXPECT_EQ(row.tiltRange->from.degrees(), -10);
}

TEST(PlanEquipment, BadAims_AreRefusedByName) {
    EXPECT_NE(refused(collection(camera("\"aims\": [{\"tilt\": 3}]"))).find("without pan"),
              std::string::npos);
    EXPECT_NE(refused(collection(camera("\"aims\": [{\"pan\": 3, \"hov\": 2}]"))).find("'hov'"),
              std::string::npos);
    EXPECT_NE(refused(collection(camera("\"aims\": 4"))).find("found 4"), std::string::npos);
    EXPECT_NE(refused(collection(camera("\"aims\": [{\"pan\": 1, \"hfov\": 400}]"))).find("400"),
              std::string::npos);
    EXPECT_NE(refused(collection(camera("\"pan_range\": [1, 2, 3]"))).find("two numbers"), std::string::npos);
    EXPECT_NE(refused(collection(camera("\"tilt_range\": [50, 10]"))).find("from low to high"),
              std::string::npos);
}

TEST(PlanEquipment, OwnerMountAndAssumedFields_AreRead) {
    const auto plan = read(collection(
        camera("\"operator\": \"city\", \"mount\": \"pole\", \"assumed\": [\"height\", \"hfov\"]")));
    const auto& row = *plan.value.cameras.begin();
    EXPECT_EQ(row.owner, "city");
    EXPECT_EQ(row.mount, "pole");
    EXPECT_EQ(row.assumed, (std::vector<std::string>{"height", "hfov"}));
    const auto text = read(collection(camera("\"assumed\": \"height, hfov\"")));
    EXPECT_EQ(text.value.cameras.begin()->assumed, row.assumed);
}

TEST(PlanEquipment, CameraHangsOnADeviceOfThePlan) {
    const std::string uid = "0190f0a0-0000-7000-8000-000000000001";
    const auto plan = read(collection(camera("\"device\": \"SW1\"") + "," +
                                      device("SW1", ", \"uid\": \"" + uid + "\", \"uplink\": \"SRV\"") + "," +
                                      device("SRV", ", \"kind\": \"server\"")));
    const auto* found = plan.value.devices.find(plan.value.cameras.begin()->device);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->id.text(), uid);
    const auto* above = plan.value.devices.find(found->uplink);
    ASSERT_TRUE(above);
    EXPECT_EQ(above->kind, estate::DeviceKind::Server);
    EXPECT_FALSE(above->at);
    EXPECT_TRUE(plan.warnings.empty());
}

TEST(PlanEquipment, DeviceThatIsNotInThePlan_IsWarnedOf) {
    const auto plan = read(collection(camera("\"device\": \"SW9\"")));
    ASSERT_EQ(plan.warnings.size(), 1U);
    EXPECT_EQ(plan.warnings.front().code, "unknown_device");
    EXPECT_EQ(plan.value.cameras.begin()->device, estate::namedDevice("SW9"));
}

TEST(PlanEquipment, RingOfUplinks_IsRefused) {
    const auto said =
        refused(collection(device("A", ", \"uplink\": \"B\"") + "," + device("B", ", \"uplink\": \"A\"")));
    EXPECT_NE(said.find("hangs on itself"), std::string::npos) << said;
}

TEST(PlanEquipment, StreetsTakeLinesOnly) {
    const auto plan = read(
        collection(feature("\"layer\": \"street\", \"id\": \"S1\", \"name\": \"Nádražní\", \"weight\": 3",
                           "MultiLineString", "[[[0, 0], [5, 0]], [[5, 1], [9, 1]]]")));
    ASSERT_EQ(plan.value.streets.size(), 1U);
    EXPECT_EQ(plan.value.streets.begin()->lines.size(), 2U);
    EXPECT_EQ(plan.value.streets.begin()->weight, 3);
    const auto said = refused(collection(feature("\"layer\": \"street\"", "Point", "[0, 0]")));
    EXPECT_NE(said.find("(Multi)LineString"), std::string::npos);
}

TEST(PlanEquipment, LongitudeAndLatitude_TurnAimsWithTheCamera) {
    const std::string text =
        "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": "
        "{\"layer\": "
        "\"camera\", \"id\": \"C1\", \"height\": 3, \"pan\": 10, \"hfov\": 60, \"aims\": [{\"pan\": 100}], "
        "\"pan_range\": [10, 50]}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [17.5, 50]}}]}";
    const auto plan = read(text);
    const auto& row = *plan.value.cameras.begin();
    const double turned = row.pan.degrees() - 10;
    EXPECT_GT(std::abs(turned), 0.5); // the grid's north leans 1.9° there
    EXPECT_NEAR(row.aims.front().pan.degrees() - 100, turned, 1e-9);
    EXPECT_NEAR(row.panRange->to.degrees() - 50, turned, 1e-9);
}

} // namespace
} // namespace vidette::io
