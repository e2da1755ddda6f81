// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/device_edits.h"

#include "estate/camera_edits.h"
#include "estate/invariants.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

Device device(const std::string& code, DeviceId uplink = {}) {
    return {DeviceId::named(code), code, "", DeviceKind::Switch, uplink, std::nullopt};
}

/// SW1 hangs on SRV, the camera C1 on SW1.
Estate chain() {
    Estate estate = *addDevice({}, device("SRV"));
    estate = *addDevice(estate, device("SW1", DeviceId::named("SRV")));
    Camera camera;
    camera.id = CameraId::named("C1");
    camera.device = DeviceId::named("SW1");
    return *addCamera(estate, camera);
}

TEST(DeviceEdits, NewDeviceWithoutCode_GetsOne) {
    const auto made = addDevice({}, {DeviceId::fresh(), "", "", DeviceKind::Server, {}, std::nullopt});
    ASSERT_TRUE(made);
    EXPECT_EQ(made->devices.begin()->code, "SW1");
}

TEST(DeviceEdits, UplinkThatIsNotThere_IsRefused) {
    const auto made = addDevice({}, device("SW1", DeviceId::named("SRV")));
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "no_such_row");
    EXPECT_EQ(made.error().where, "device SW1: uplink");
}

TEST(DeviceEdits, Ring_IsRefused) {
    const auto ring = replaceDevice(chain(), device("SRV", DeviceId::named("SW1")));
    ASSERT_FALSE(ring);
    EXPECT_EQ(ring.error().code, "uplink_ring");
    const auto onItself = replaceDevice(chain(), device("SRV", DeviceId::named("SRV")));
    EXPECT_EQ(onItself.error().code, "uplink_ring");
}

TEST(DeviceEdits, RingMadeElsewhere_IsFoundNamingADevice) {
    const auto devices =
        base::Table<Device>::of({device("A", DeviceId::named("B")), device("B", DeviceId::named("A"))});
    const auto found = checkNoRing(devices);
    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, "uplink_ring");
    EXPECT_TRUE(checkNoRing(chain().devices));
}

TEST(DeviceEdits, DeviceInUse_IsNotRemoved) {
    EXPECT_EQ(removeDevice(chain(), DeviceId::named("SW1")).error().code, "still_used");
    EXPECT_EQ(removeDevice(chain(), DeviceId::named("SRV")).error().code, "still_used");
    EXPECT_EQ(removeDevice(chain(), DeviceId::named("X")).error().code, "no_such_row");
    const auto freed = hangCamera(chain(), CameraId::named("C1"), {});
    ASSERT_TRUE(freed);
    EXPECT_TRUE(removeDevice(*freed, DeviceId::named("SW1")));
}

TEST(DeviceEdits, CameraOnAnUnknownDevice_IsRefused) {
    const auto hung = hangCamera(chain(), CameraId::named("C1"), DeviceId::named("X"));
    ASSERT_FALSE(hung);
    EXPECT_EQ(hung.error().where, "camera C1: device");
}

TEST(StreetEdits, StreetWithoutLength_IsRefused) {
    Street street;
    street.id = StreetId::fresh();
    EXPECT_EQ(addStreet({}, street).error().code, "bad_value");
    street.lines = {{{1, 1}, {1, 1}}};
    EXPECT_EQ(addStreet({}, street).error().where, "street S1: geometry");
    street.lines = {{{1, 1}, {2, 1}}};
    const auto moved = translateStreet(*addStreet({}, street), street.id, {1, 0});
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->streets.begin()->lines.front().back(), (geometry::Point{3, 1}));
}

TEST(CameraChecks, Aims_KeepToTheRulesOfTheCamera) {
    Camera camera;
    camera.code = "C1";
    camera.aims = {{"a", base::Angle::degrees(10), std::nullopt, base::Angle::degrees(200), std::nullopt}};
    EXPECT_EQ(checkCamera(camera).error().where, "camera C1: aims: hfov");
    camera.aims.clear();
    camera.tiltRange = Turn{base::Angle::degrees(30), base::Angle::degrees(10)};
    EXPECT_EQ(checkCamera(camera).error().where, "camera C1: tilt_range");
}

TEST(Mappings, WithoutLayer_AreRefused) {
    EXPECT_EQ(keepMapping({}, {ImportMappingId::fresh(), "a.gpkg", "", {}}).error().code, "bad_value");
    EXPECT_EQ(removeMapping({}, ImportMappingId::fresh()).error().code, "no_such_row");
}

} // namespace
} // namespace vidette::estate
