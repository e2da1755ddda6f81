// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/merge_edits.h"

#include "estate/camera_edits.h"
#include "estate/device_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"
#include "support/random_estate.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::estate {
namespace {

Device device(const std::string& code) {
    Device row;
    row.id = DeviceId::fresh();
    row.code = code;
    return row;
}

Camera camera(const std::string& code) {
    Camera row;
    row.id = CameraId::fresh();
    row.code = code;
    return row;
}

/// The slow way: one edit after another.
Estate withObstaclesOneByOne(Estate into, const Estate& from) {
    for (Obstacle row : from.obstacles) {
        const Obstacle* old = nullptr;
        for (const Obstacle& other : into.obstacles) {
            if (other.code == row.code) old = &other;
        }
        if (old) row.id = old->id;
        row.level = {}; // of the other document
        into = *(old ? replaceObstacle(into, row) : addObstacle(into, row));
    }
    return into;
}

RC_GTEST_PROP(Merge, ManyRowsAtOnce_GiveWhatSingleEditsGive, (std::uint64_t one, std::uint64_t two)) {
    auto into = support::randomEstate(one, 3);
    auto from = support::randomEstate(two, 5);
    into.crs = from.crs;
    const auto merged = mergeEstate(into, from);
    RC_ASSERT(merged.has_value());
    const auto expected = withObstaclesOneByOne(into, from);
    RC_ASSERT(merged->estate.obstacles.size() == expected.obstacles.size());
    for (const Obstacle& row : expected.obstacles) {
        bool found = false;
        for (const Obstacle& other : merged->estate.obstacles)
            found = found || (other.code == row.code && other.solids == row.solids && other.top == row.top);
        RC_ASSERT(found);
    }
}

TEST(Merge, RowWithoutCode_GetsTheNextFreeOne) {
    const auto into = addCamera({}, camera("C4"));
    Estate from;
    Camera nameless = camera("");
    from.cameras = from.cameras.with(nameless);
    const auto merged = mergeEstate(*into, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.find(nameless.id)->code, "C5");
}

TEST(Merge, CodeTwiceInTheFile_IsRefused) {
    Estate from;
    from.cameras = from.cameras.with(camera("C1")).with(camera("C1"));
    EXPECT_EQ(mergeEstate({}, from).error().code, "duplicate_code");
}

TEST(Merge, IdentityClaimedByAnotherRow_BecomesANewRow) {
    const auto into = addCamera({}, camera("C1"));
    const auto id = into->cameras.begin()->id;
    Estate from;
    Camera renamed = camera("X");
    renamed.id = id;
    from.cameras = from.cameras.with(camera("C1")).with(renamed);
    const auto merged = mergeEstate(*into, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.size(), 2U);
    EXPECT_EQ(merged->estate.cameras.find(id)->code == "C1" || merged->estate.cameras.find(id)->code == "X",
              true);
}

TEST(Merge, CameraFollowsItsDeviceByCode) {
    const Device here = device("SW1");
    const auto into = addDevice({}, here);
    Estate from;
    const Device there = device("SW1");
    Camera hung = camera("C1");
    hung.device = there.id;
    from.devices = from.devices.with(there);
    from.cameras = from.cameras.with(hung);
    const auto merged = mergeEstate(*into, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.begin()->device, here.id);
    EXPECT_EQ(merged->estate.devices.size(), 1U);
}

TEST(Merge, DeviceThatIsOnlyNamed_IsFoundByItsName) {
    const Device here = device("SW1");
    Estate from;
    Camera hung = camera("C1");
    hung.device = namedDevice("SW1");
    from.cameras = from.cameras.with(hung);
    const auto merged = mergeEstate(*addDevice({}, here), from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.begin()->device, here.id);
}

TEST(Merge, DeviceThatIsNowhere_IsRefusedNamingTheCamera) {
    Estate from;
    Camera hung = camera("C1");
    hung.device = namedDevice("SW9");
    from.cameras = from.cameras.with(hung);
    const auto merged = mergeEstate({}, from);
    ASSERT_FALSE(merged);
    EXPECT_EQ(merged.error().where, "camera C1: device");
}

TEST(Merge, RingOfUplinksAcrossProjectAndFile_IsRefused) {
    Device a = device("A");
    Device b = device("B");
    b.uplink = a.id;
    const auto into = addDevice(*addDevice({}, a), b);
    ASSERT_TRUE(into);
    Estate from;
    a.uplink = b.id;
    b.uplink = {};
    from.devices = from.devices.with(a);
    const auto merged = mergeEstate(*into, from);
    ASSERT_FALSE(merged); // B is not in the file, so its identity is not known there either
    EXPECT_EQ(merged.error().code, "uplink_ring");
}

TEST(Merge, Mappings_AreKeptByFileAndLayer) {
    const ImportMapping first{ImportMappingId::fresh(), "budovy*.gpkg", "obstacle", {{"top", "vyska"}}};
    const ImportMapping second{ImportMappingId::fresh(), "budovy*.gpkg", "obstacle", {{"top", "h"}}};
    const auto into = keepMapping({}, first);
    ASSERT_TRUE(into);
    Estate from;
    from.mappings = from.mappings.with(second);
    const auto merged = mergeEstate(*into, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->updated, 0) << "how a file was read is no row of it";
    ASSERT_EQ(merged->estate.mappings.size(), 1U);
    EXPECT_EQ(merged->estate.mappings.begin()->id, first.id);
    EXPECT_EQ(merged->estate.mappings.begin()->columns.at("top"), "h");
}

} // namespace
} // namespace vidette::estate
