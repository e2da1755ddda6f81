// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>
#include <numbers>

/// Whose windows are looked into. Figures by hand: a house of 10 × 10 m whose western wall is 10 m in front
/// of the camera.
namespace vidette {
namespace {

using support::add;
using support::coverageOf;
using support::rectangle;

constexpr double kExact = 1e-6;

double fieldOf(double halfWidth, double distance) {
    return 2 * std::atan(halfWidth / distance) * 180 / std::numbers::pi;
}

estate::Estate house(const std::string& kind = "building") {
    estate::Estate plan;
    auto building = support::solid("B1", rectangle(20, 0, 30, 10));
    building.kind = kind;
    add(plan, building);
    return plan;
}

void addParcel(estate::Estate& plan, const std::string& code, geometry::Ring outline) {
    auto zone = support::monitorZone(code, std::move(outline));
    zone.kind = estate::ZoneKind::Parcel;
    add(plan, zone);
}

TEST(Facades, LengthIsWhatLiesInTheField) {
    auto plan = house();
    addParcel(plan, "P1", rectangle(18, -2, 32, 12));
    add(plan, support::wedge("C1", {10, 5}, 90, fieldOf(3, 10), 50));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.facades.size(), 1U);
    EXPECT_EQ(result.facades[0].code, "B1");
    EXPECT_EQ(result.facades[0].areas, std::vector<std::string>{"P1"});
    EXPECT_NEAR(result.facades[0].length, 40, kExact);
    EXPECT_NEAR(result.facades[0].seenLength, 6, kExact);
    ASSERT_EQ(result.cameras[0].facades.size(), 1U);
    EXPECT_NEAR(result.cameras[0].facades[0].length, 6, kExact);
}

TEST(Facades, CamerasTogether_CountAPlaceOnce) {
    auto plan = house("apartments");
    add(plan, support::wedge("C1", {10, 5}, 90, fieldOf(3, 10), 50));
    add(plan, support::wedge("C2", {10, 7}, 90, fieldOf(2, 10), 50)); // y 5 … 9, of which 3 m again
    const auto facade = coverageOf(plan).facades.at(0);
    EXPECT_NEAR(facade.seenLength, 7, kExact);
    ASSERT_EQ(facade.cameras.size(), 2U);
    EXPECT_EQ(facade.cameras[0].code, "C1");
    EXPECT_NEAR(facade.cameras[1].length, 4, kExact);
}

TEST(Facades, WhatAnotherHouseHides_IsNotLookedAt) {
    auto plan = house("apartments");
    add(plan, support::solid("B2", rectangle(15, 5, 16, 12))); // hides y > 5
    add(plan, support::wedge("C1", {10, 5}, 90, 120, 50));
    EXPECT_NEAR(coverageOf(plan).facades.at(0).seenLength, 5, kExact);
}

TEST(Facades, OutOfRange_NothingIsLookedAt) {
    auto plan = house("apartments");
    add(plan, support::wedge("C1", {10, 5}, 90, 90, 9));
    EXPECT_TRUE(coverageOf(plan).facades.empty());
}

TEST(Facades, PublicBuildingOnNoParcel_IsNobodysPrivacy) {
    auto plan = house();
    addParcel(plan, "P1", rectangle(30, 0, 40, 10)); // only touches it
    add(plan, support::wedge("C1", {10, 5}, 90, 90, 50));
    EXPECT_TRUE(coverageOf(plan).facades.empty());
}

TEST(Facades, CameraOnItsOwnWall_DoesNotLookIntoIt) {
    auto plan = house("apartments");
    add(plan, support::allRound("C1", {20, 5}, 50));
    EXPECT_TRUE(coverageOf(plan).facades.empty());
}

TEST(Facades, FlatterThanTenDegrees_DoesNotCount) {
    auto plan = house("apartments");
    add(plan, support::allRound("C1", {19.9, 5}, 50)); // 0.1 m off: 0.1 / tan 10° to both sides
    EXPECT_NEAR(coverageOf(plan).facades.at(0).seenLength, 0.2 / std::tan(std::numbers::pi / 18), kExact);
}

TEST(Facades, WallBetweenTwoHouses_IsNoOuterWall) {
    auto plan = house("apartments");
    add(plan, support::solid("B2", rectangle(30, 0, 40, 10)));
    add(plan, support::wedge("C1", {10, 5}, 90, 90, 50));
    EXPECT_NEAR(coverageOf(plan).facades.at(0).length, 30, kExact);
}

TEST(Facades, AboveTheRoof_ThereIsNoWall) {
    auto low = support::solid("B1", rectangle(20, 0, 30, 10), 0, 3.0);
    low.kind = "apartments";
    estate::Estate flat;
    add(flat, low);
    auto camera = support::wedge("C1", {10, 5}, 90, fieldOf(3, 10), 50);
    camera.height = base::Metres(6);
    add(flat, camera);
    EXPECT_NEAR(coverageOf(flat, support::planeAt(2)).facades.at(0).seenLength, 6, kExact);
    EXPECT_TRUE(coverageOf(flat, support::planeAt(4)).facades.empty());
}

TEST(Facades, LongestViewIsFirst) {
    auto plan = house("house");
    auto other = support::solid("B2", rectangle(-10, 4, 0, 6));
    other.kind = "house";
    add(plan, other);
    add(plan, support::wedge("C1", {10, 5}, 90, fieldOf(3, 10), 50));
    add(plan, support::wedge("C2", {10, 5}, 270, 90, 50));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.facades.size(), 2U);
    EXPECT_EQ(result.facades[0].code, "B1");
    EXPECT_NEAR(result.facades[1].seenLength, 2, kExact);
}

} // namespace
} // namespace vidette
