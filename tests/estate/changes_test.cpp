// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/changes.h"

#include "estate/camera_edits.h"
#include "estate/merge_edits.h"
#include "estate/place_edits.h"
#include "estate/project_edits.h"
#include "estate/row_codes.h"
#include "support/random_estate.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::estate {
namespace {

using support::randomEstate;

TEST(Changes, SameEstate_HasNone) {
    const auto estate = randomEstate(1, 3);
    EXPECT_TRUE(changesBetween(estate, estate).empty());
}

TEST(Changes, MovedCamera_IsTheOnlyRow) {
    const auto before = randomEstate(2, 3);
    const auto& camera = *before.cameras.begin();
    const auto changes = changesBetween(before, *moveCamera(before, camera.id, {1, 1}));
    ASSERT_EQ(changes.rows.size(), 1U);
    EXPECT_EQ(changes.rows.front(),
              (RowChange{RowKind::Camera, camera.id.uuid, camera.code, {}, true, true}));
    EXPECT_TRUE(changes.touches(RowKind::Camera));
    EXPECT_FALSE(changes.touches(RowKind::Zone));
    EXPECT_FALSE(changes.settings);
}

TEST(Changes, AddedAndRemovedRows_AreTold) {
    const auto before = randomEstate(3, 1);
    const auto after = removeZone(before, before.zones.begin()->id);
    const auto changes = changesBetween(before, *after);
    ASSERT_EQ(changes.rows.size(), 1U);
    EXPECT_TRUE(changes.rows.front().before);
    EXPECT_FALSE(changes.rows.front().after);
    EXPECT_TRUE(changesBetween(*after, before).rows.front().after);
}

TEST(Changes, Retention_IsASetting) {
    const auto before = randomEstate(4, 1);
    const auto after = setRetention(before, before.retentionDays + 1, "", "");
    EXPECT_TRUE(changesBetween(before, *after).settings);
    EXPECT_TRUE(changesBetween(before, *after).rows.empty());
}

TEST(RowCodes, NextCode_FollowsTheLargestNumber) {
    EXPECT_EQ(nextCode("C", {}), "C1");
    EXPECT_EQ(nextCode("C", {"C1", "C4", "gate", "Cx9", "C"}), "C5");
    EXPECT_EQ(nextCode("C", {"C10", "C9"}), "C11");
    EXPECT_EQ(nextCode("C", {"C99999999999999999999"}), "C1");
}

TEST(Merge, EveryRowIntoAnEmptyProject_IsAdded) {
    const auto from = randomEstate(5, 2);
    const auto merged = mergeEstate({}, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->added, 24);
    EXPECT_EQ(merged->estate, from);
}

RC_GTEST_PROP(Merge, Twice_ChangesNothingMore, (std::uint64_t seed)) {
    const auto from = randomEstate(seed, 2);
    const auto once = mergeEstate({}, from);
    const auto twice = mergeEstate(once->estate, from);
    RC_ASSERT(twice.has_value());
    RC_ASSERT(twice->added == 0 && twice->updated == 0);
    RC_ASSERT(twice->estate == once->estate);
}

TEST(Merge, SameCode_KeepsIdentityAndTakesTheFields) {
    auto into = randomEstate(6, 1);
    auto from = randomEstate(7, 1);
    into.crs = from.crs = "";
    const auto id = into.cameras.begin()->id;
    const auto merged = mergeEstate(into, from);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.size(), 1U);
    EXPECT_EQ(merged->estate.cameras.begin()->id, id);
    EXPECT_EQ(merged->estate.cameras.begin()->at, from.cameras.begin()->at);
}

TEST(Merge, OtherFrame_IsRefusedOnceSomethingHasAPlace) {
    auto into = randomEstate(8, 1);
    auto from = randomEstate(9, 1);
    into.crs = "EPSG:5514";
    from.crs = "";
    EXPECT_EQ(mergeEstate(into, from).error().code, "frame_differs");
    Estate empty;
    empty.crs = "EPSG:5514";
    EXPECT_EQ(mergeEstate(empty, from)->estate.crs, "");
}

} // namespace
} // namespace vidette::estate
