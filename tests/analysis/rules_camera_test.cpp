// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_parts.h"
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>

#include <functional>

/// Rules about cameras, cables and devices: one mistake in a well-kept shop each, and the nearest thing that
/// is none.
namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::CameraSetting;
using estate::Estate;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::standing;
using support::wellKeptShop;

Estate withSetting(const std::function<void(CameraSetting&)>& how) {
    Estate shop = wellKeptShop();
    change(shop.cameraSettings, how);
    return shop;
}

/// C1 hangs on a switch of this capacity.
Estate withSwitch(const estate::DeviceCapacity& capacity) {
    Estate shop = wellKeptShop();
    estate::Device device;
    device.code = "SW1";
    estate::DeviceCapacity row = capacity;
    row.device = put(shop.devices, device);
    put(shop.deviceCapacities, row);
    change(shop.cameras, [&](Camera& camera) { camera.device = row.device; });
    return shop;
}

TEST(RulesInAWellKeptShop, NoneIsHit) {
    EXPECT_EQ(standing(wellKeptShop()), kNone);
}

TEST(CameraRules, R01_CameraInOperationNeedsAPurpose) {
    Estate shop = wellKeptShop();
    change(shop.cameraUses, [](estate::CameraUse& use) { use.to = base::Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-01 camera C1"});
    change(shop.cameraUses, [](estate::CameraUse& use) { use.to = support::kCheckDay; });
    EXPECT_EQ(standing(shop, "R-01"), kNone);
    change(shop.cameraUses, [](estate::CameraUse& use) { use.to = base::Date{2026, 5, 31}; });
    change(shop.cameras, [](Camera& camera) { camera.status = estate::CameraStatus::Proposed; });
    EXPECT_EQ(standing(shop, "R-01"), kNone) << "a proposed camera has time";
}

TEST(CameraRules, R01_ProposedCameraIsJudgedWhileItIsCommissioned) {
    Estate shop = wellKeptShop();
    shop.cameraUses = {};
    change(shop.cameras, [](Camera& camera) { camera.status = estate::CameraStatus::Proposed; });
    estate::Request request;
    request.state = "commissioning";
    estate::RequestCamera asked;
    asked.request = put(shop.requests, request);
    asked.camera = shop.cameras.begin()->id;
    put(shop.requestCameras, asked);
    EXPECT_EQ(standing(shop, "R-01"), Hits{"R-01 camera C1"});
    change(shop.requests, [](estate::Request& row) { row.state = "in_build"; });
    EXPECT_EQ(standing(shop, "R-01"), kNone);
}

TEST(CameraRules, R12_SmallPicturesMustBeWatchedWithoutBreak) {
    Estate shop = wellKeptShop();
    const auto pixels = [&](int width, int height) {
        change(shop.cameras, [&](Camera& camera) { camera.imageWidth = width, camera.imageHeight = height; });
        return standing(shop, "R-12");
    };
    EXPECT_EQ(pixels(2500, 2000), kNone) << "five megapixels";
    EXPECT_EQ(pixels(2499, 2000), Hits{"R-12 camera C1"});
    EXPECT_EQ(pixels(0, 0), kNone) << "pixels are not known";
    change(shop.cameraSettings, [](CameraSetting& row) { row.watched = "permanent"; });
    EXPECT_EQ(pixels(1920, 1080), kNone);
    change(shop.cameraSettings, [](CameraSetting& row) { row.watched = "part"; });
    EXPECT_EQ(pixels(1920, 1080), Hits{"R-12 camera C1"});
}

TEST(CameraRules, R14_PlateCameraMustBeStatic) {
    Estate shop = wellKeptShop();
    change(shop.purposes, [](estate::Purpose& row) { row.aim = "plates"; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.cameras, [](Camera& camera) { camera.kind = estate::CameraKind::Ptz; });
    EXPECT_EQ(standing(shop, "R-14"), Hits{"R-14 camera C1"});
    change(shop.purposes, [](estate::Purpose& row) { row.aim = "safety"; });
    EXPECT_EQ(standing(shop, "R-14"), kNone);
    change(shop.purposes, [](estate::Purpose& row) { row.aim = "plates"; });
    change(shop.cameras, [](Camera& camera) { camera.kind = estate::CameraKind::Fixed; });
    change(shop.models, [](estate::Model& row) { row.body = "ptz"; });
    EXPECT_EQ(standing(shop), Hits{"R-14 camera C1"}) << "the model tells it too";
}

TEST(CameraRules, R16_FastMotionNeedsTheUsualRate) {
    Estate shop = withSetting([](CameraSetting& row) { row.fastMotion = true, row.framesPerSecond = 24; });
    EXPECT_EQ(standing(shop), Hits{"R-16 camera C1"});
    change(shop.cameraSettings, [](CameraSetting& row) { row.framesPerSecond = 25; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.cameraSettings, [](CameraSetting& row) { row.framesPerSecond = 0; });
    EXPECT_EQ(standing(shop), kNone) << "that of the model";
    change(shop.models, [](estate::Model& row) { row.framesPerSecond = 15; });
    EXPECT_EQ(standing(shop), Hits{"R-16 camera C1"});
    change(shop.cameraSettings, [](CameraSetting& row) { row.fastMotion = false; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(CameraRules, R17_UnmannedCameraTellsThatItIsTurned) {
    Estate shop = wellKeptShop();
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.isStaffed = false; });
    EXPECT_EQ(standing(shop), Hits{"R-17 camera C1"});
    change(shop.cameraSettings, [](CameraSetting& row) { row.tamper = "scene change"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(CameraRules, R19_OutdoorsAsksForProtection) {
    Estate shop = withSetting([](CameraSetting& row) { row.outdoors = true; });
    EXPECT_EQ(standing(shop), kNone) << "IP66 is enough";
    change(shop.models, [](estate::Model& row) { row.ipCode = 65; });
    EXPECT_EQ(standing(shop), Hits{"R-19 camera C1"});
    change(shop.cameraSettings, [](CameraSetting& row) { row.outdoors = false; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(CameraRules, R20_CopperCarriesAHundredMetres) {
    for (const char* cable : {"coax", "copper"}) {
        Estate shop = withSetting([&](CameraSetting& row) { row.cable = cable, row.cableLength = 100; });
        EXPECT_EQ(standing(shop), kNone) << cable;
        change(shop.cameraSettings, [](CameraSetting& row) { row.cableLength = 100.5; });
        EXPECT_EQ(standing(shop), Hits{"R-20 camera C1"}) << cable;
    }
    EXPECT_EQ(standing(withSetting([](CameraSetting& row) { row.cable = "fibre", row.cableLength = 900; })),
              kNone);
}

TEST(CameraRules, R21_SwitchFeedsItsBudget) {
    estate::DeviceCapacity capacity;
    capacity.poeWatts = 10;
    EXPECT_EQ(standing(withSwitch(capacity)), kNone) << "just enough for ten watts";
    capacity.poeWatts = 9.9;
    EXPECT_EQ(standing(withSwitch(capacity)), Hits{"R-21 device SW1"});
    capacity.poeWatts = 0;
    EXPECT_EQ(standing(withSwitch(capacity)), kNone) << "it feeds nothing";
}

TEST(CameraRules, R22_CamerasHaveANetworkOfTheirOwn) {
    Estate shop = withSetting([](CameraSetting& row) { row.onOfficeNetwork = true; });
    EXPECT_EQ(standing(shop), Hits{"R-22 camera C1"});
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.ownNetwork = false; });
    EXPECT_EQ(standing(shop), Hits{"R-22 site S1"}) << "the site is named once";
}

TEST(CameraRules, R23_LinksHaveRoomToSpare) {
    estate::DeviceCapacity capacity;
    capacity.linkMbps = 5.72;
    EXPECT_EQ(standing(withSwitch(capacity)), kNone);
    capacity.linkMbps = 5.7;
    EXPECT_EQ(standing(withSwitch(capacity)), Hits{"R-23 device SW1"});
    Estate shop = wellKeptShop();
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.remoteAccess = true, row.uplinkMbps = 1; });
    EXPECT_EQ(standing(shop, "R-23"), kNone);
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.uplinkMbps = 0.9; });
    EXPECT_EQ(standing(shop, "R-23"), Hits{"R-23 site S1"});
}

TEST(CameraRules, R39_RecordsOnlyInTheAllowedHours) {
    const auto hits = [](const std::string& recorded, const std::string& allowed) {
        return standing(withSetting(
            [&](CameraSetting& row) { row.recordWindow = recorded, row.allowedWindow = allowed; }));
    };
    EXPECT_EQ(hits("08:00-16:00", "08:00-16:00"), kNone);
    EXPECT_EQ(hits("07:59-16:00", "08:00-16:00"), Hits{"R-39 camera C1"});
    EXPECT_EQ(hits("08:00-16:01", "08:00-16:00"), Hits{"R-39 camera C1"});
    EXPECT_EQ(hits("", "08:00-16:00"), Hits{"R-39 camera C1"}) << "all day";
    EXPECT_EQ(hits("01:00-05:00", "22:00-06:00"), kNone) << "over midnight";
    EXPECT_EQ(hits("20:00-23:00", "22:00-06:00"), Hits{"R-39 camera C1"});
    EXPECT_EQ(hits("", "00:00-24:00"), kNone);
    EXPECT_EQ(hits("whenever", "08:00-16:00"), kNone) << "cannot be read";
    EXPECT_EQ(hits("", ""), kNone);
}

TEST(CameraRules, R42_SoundNeedsABase) {
    Estate shop = withSetting([](CameraSetting& row) { row.audio = true; });
    EXPECT_EQ(standing(shop), Hits{"R-42 camera C1"});
    change(shop.cameraSettings, [](CameraSetting& row) { row.audioBase = "distress calls"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(CameraRules, R44_LeavesAFifthOfThePortsFree) {
    estate::DeviceCapacity capacity;
    capacity.ports = 2;
    EXPECT_EQ(standing(withSwitch(capacity)), kNone);
    capacity.ports = 1;
    EXPECT_EQ(standing(withSwitch(capacity)), Hits{"R-44 device SW1"});
}

TEST(CameraRules, R44_LeavesAFifthOfTheDiskBaysFree) {
    estate::DeviceCapacity capacity;
    capacity.diskBays = 1;
    Estate shop = withSwitch(capacity);
    EXPECT_EQ(standing(shop), kNone) << "no disk is kept";
    estate::Asset disk;
    disk.code = "DISK";
    disk.assetClass = "storage";
    disk.device = shop.devices.begin()->id;
    put(shop.assets, disk);
    EXPECT_EQ(standing(shop, "R-44"), Hits{"R-44 device SW1"});
    change(shop.deviceCapacities, [](auto& row) { row.diskBays = 2; });
    EXPECT_EQ(standing(shop, "R-44"), kNone);
}

/// Two cameras that share no view, on one switch; C3 watches by itself.
Estate threeRooms(bool onOneSwitch) {
    Estate plan = support::squareRoom(30);
    estate::Device device;
    device.code = "SW1";
    const auto id = put(plan.devices, device);
    for (const auto& [code, x] : {std::pair("C1", 5.0), std::pair("C2", 15.0), std::pair("C3", 25.0)}) {
        auto camera = support::allRound(code, {x, 5}, 4);
        if (onOneSwitch || std::string(code) == "C1") camera.device = id;
        support::add(plan, camera);
    }
    return plan;
}

TEST(CameraRules, R45_OneDeviceMustNotTakeDownMuch) {
    EXPECT_EQ(standing(threeRooms(true)), Hits{"R-45 device SW1"});
    EXPECT_EQ(standing(threeRooms(false)), kNone) << "one camera is no group";
    Estate plan = threeRooms(true);
    estate::RuleSetting setting;
    setting.code = "R-45";
    setting.parameters = "percent=100";
    put(plan.ruleSettings, setting);
    EXPECT_EQ(standing(plan), kNone);
    change(plan.ruleSettings, [](estate::RuleSetting& row) { row.parameters = "percent=100 cameras=2"; });
    EXPECT_EQ(standing(plan), Hits{"R-45 device SW1"});
}

} // namespace
} // namespace vidette::analysis
