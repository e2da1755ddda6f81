// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>
#include <numbers>

/// What stands or hangs in the way, and what sight passes through.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::figuresOf;
using support::hasWarning;
using support::opening;
using support::planeAt;
using support::rectangle;
using support::solid;
using support::squareRoom;
using support::wall;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;

/// A square of 10 cut in two by a wall at x = 5, a camera 2.5 m high in the middle of the left half.
estate::Estate cutRoom(const estate::Obstacle& divider) {
    auto plan = squareRoom(10);
    add(plan, divider);
    add(plan, allRound("C1", {2, 5}, kFar));
    return plan;
}

const std::vector<geometry::Polyline> kDivider{{{5, 0}, {5, 10}}};

TEST(CoverageHeights, WallWithoutTopStopsEverySight) {
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider))).coveredArea, 50, kExact);
}

TEST(CoverageHeights, GlassIsSeenThrough) {
    auto glass = wall("W", kDivider);
    glass.opaque = false;
    EXPECT_NEAR(coverageOf(cutRoom(glass)).coveredArea, 100, kExact);
    auto cabinet = solid("G", rectangle(4, 4, 6, 6));
    cabinet.opaque = false;
    const auto result = coverageOf(cutRoom(cabinet));
    EXPECT_NEAR(result.targetArea, 100, kExact) << "glass takes no ground from the target area";
    EXPECT_NEAR(result.coveredArea, 100, kExact);
}

TEST(CoverageHeights, OpenDoorOpensTheWallItLiesOn) {
    auto plan = cutRoom(wall("W", kDivider));
    add(plan, opening("D", {{5, 4}, {5, 6}}, false));
    // Slope 1/3 from (2, 5): behind the door from x = 5 to 10 the width grows from 2 to 16/3.
    EXPECT_NEAR(coverageOf(plan).coveredArea, 50 + 5 * (2 + 16.0 / 3) / 2, kExact);
}

TEST(CoverageHeights, OpenDoorOpensEveryWallThatLiesThere) {
    auto plan = cutRoom(wall("W", kDivider));
    add(plan, wall("W5", {{{5, 10}, {5, 3}}, {{5, 2}, {5, 5.5}}}));
    add(plan, opening("D", {{5, 6}, {5, 4}}, false));
    EXPECT_NEAR(coverageOf(plan).coveredArea, 50 + 5 * (2 + 16.0 / 3) / 2, kExact);
}

TEST(CoverageHeights, ShutDoorIsAWallEvenWhereNoneStands) {
    auto plan = cutRoom(wall("W", {{{5, 0}, {5, 4}}, {{5, 6}, {5, 10}}}));
    add(plan, opening("D", {{5, 4}, {5, 6}}, true));
    EXPECT_NEAR(coverageOf(plan).coveredArea, 50, kExact);
}

TEST(CoverageHeights, OpenDoorDoesNotOpenAWallThatMeetsIt) {
    auto plan = cutRoom(wall("W", kDivider));
    add(plan, wall("T", {{{5, 5}, {10, 5}}, {{3, 5}, {5, 5}}}));
    add(plan, opening("D", {{5, 4}, {5, 6}}, false));
    EXPECT_NEAR(coverageOf(plan).coveredArea, 50 + 5 * (2 + 16.0 / 3) / 2, kExact)
        << "walls in line with the camera hide nothing, walls beside the door still stand";
}

TEST(CoverageHeights, DoorInTheOutlineLetsTheCameraSeeOutButAddsNoTarget) {
    auto plan = squareRoom(10);
    add(plan, allRound("C1", {5, 5}, kFar));
    add(plan, opening("D", {{10, 4}, {10, 6}}, false));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.coveredArea, 100, kExact);
    EXPECT_GT(figuresOf(result, "C1").area, 100 + 5 * 2);
    EXPECT_NEAR(figuresOf(result, "C1").targetArea, 100, kExact);
}

TEST(CoverageHeights, CameraSeesOverAWallThatIsLowerThanItsSight) {
    // From 2.5 m over a 1.6 m fence 3 m away to a plane at 1 m: hidden up to 3·1.5/0.9 = 5 m.
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider, 1.6))).coveredArea, 50 + 3 * 10, kExact);
}

TEST(CoverageHeights, SightPassesUnderASignAboveItsHead) {
    auto sign = wall("W", kDivider);
    sign.base = base::Metres(2);
    // Below 2 m from share 1/3 of the way on: the plane is hidden where the sign stands before that.
    // 3 m of way; hidden beyond 3/(1/3) = 9 m.
    EXPECT_NEAR(coverageOf(cutRoom(sign)).coveredArea, 100, 1e-6);
    sign.base = base::Metres(1.5);
    EXPECT_NEAR(coverageOf(cutRoom(sign)).coveredArea, 50 + 10 * (3 * 1.5 - 3), kExact);
}

TEST(CoverageHeights, WallBelowThePlaneHidesNothing) {
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider, 1.0))).coveredArea, 100, kExact);
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider, 0.4))).coveredArea, 100, kExact);
}

TEST(CoverageHeights, CameraBelowThePlaneLooksUp) {
    auto plan = cutRoom(wall("W", kDivider, 2.8));
    // From 2.5 m up to 4 m: the line is above 2.8 m after 0.2 of the way; the wall is met at 3 of d metres.
    const auto result = coverageOf(plan, planeAt(4));
    EXPECT_NEAR(result.coveredArea, 100, kExact);
    auto hanging = wall("W", kDivider);
    hanging.base = base::Metres(3);
    // Above 3 m after a third: hidden up to 9 m from the camera, that is to the right wall.
    EXPECT_NEAR(coverageOf(cutRoom(hanging), planeAt(4)).coveredArea, 50, kExact);
}

TEST(CoverageHeights, LevelSightMeetsWhatStandsAtItsHeight) {
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider, 2.6)), planeAt(2.5)).coveredArea, 50, kExact);
    EXPECT_NEAR(coverageOf(cutRoom(wall("W", kDivider, 2.4)), planeAt(2.5)).coveredArea, 100, kExact);
}

TEST(CoverageHeights, PlaneAtTheHeightOfTheLensIsSeenAsALine) {
    // Level sight is in the picture as long as the tilt is at most half the vertical field; then the width
    // of the picture is 2 · d · cos(tilt) · tan(hfov/2), up to the 10 m of the room.
    auto plan = squareRoom(10);
    add(plan, support::tilted("C1", {0, 5}, 1, 90, 20, 60, 50, kFar));
    const double slope = std::cos(20 * std::numbers::pi / 180) * std::tan(std::numbers::pi / 6);
    EXPECT_NEAR(coverageOf(plan).coveredArea, 100 - 5 * 5 / slope, kExact);
    add(plan, support::tilted("C1", {0, 5}, 1, 90, 40, 60, 50, kFar));
    EXPECT_EQ(coverageOf(plan).coveredArea, 0);
}

TEST(CoverageHeights, PictureThatMeetsThePlaneOfItsLensInAPointSeesNothing) {
    for (const double range : {5.0, 50.0, 1000.0}) {
        for (const auto& [pan, hfov] : {std::pair{0.0, 57.8513}, {21.2, 57.8513}, {0.0, 90.0}}) {
            auto plan = squareRoom(10);
            add(plan, support::tilted("C1", {5, 5}, 1, pan, 90, hfov, 40, range));
            EXPECT_NEAR(coverageOf(plan, planeAt(1)).coveredArea, 0, kExact);
        }
    }
}

TEST(CoverageHeights, CameraFixedToTheUndersideOfACanopySeesFromUnderIt) {
    auto plan = squareRoom(10);
    add(plan, solid("S", rectangle(4, 4, 6, 6), 2.5, 2.7));
    add(plan, support::allRound("C1", {5, 5}, 60)); // 2.5 m high
    EXPECT_NEAR(coverageOf(plan, planeAt(1)).coveredArea, 100, kExact);
}

TEST(CoverageHeights, CameraLookingUpSeesThePlaneAboveItOnly) {
    auto plan = squareRoom(10);
    add(plan, support::tilted("C1", {5, 5}, 3, 400, -90, 60, 50, kFar));
    EXPECT_EQ(coverageOf(plan, planeAt(1)).coveredArea, 0);
    const double area = 4 * std::tan(std::numbers::pi / 6) * std::tan(25 * std::numbers::pi / 180);
    EXPECT_NEAR(coverageOf(plan, planeAt(4)).coveredArea, area, kExact);
}

TEST(CoverageHeights, WholePersonIsHiddenByWhatHidesItsFeet) {
    // A 0.9 m counter 3 m away hides feet (0 m) up to 3·2.5/1.6 = 4.6875 m; heads (1.8 m) are free.
    auto plan = cutRoom(wall("W", kDivider, 0.9));
    auto options = planeAt(0);
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, 100 - 10 * 1.6875, kExact);
    options.targetHigh = 1.8;
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, 100 - 10 * 1.6875, kExact);
    options.targetLow = 1.8;
    EXPECT_NEAR(coverageOf(plan, options).coveredArea, 100, kExact);
}

TEST(CoverageHeights, ObstacleBetweenFeetAndHeadHidesAPersonToo) {
    // A banner from 1.2 to 1.4 m: feet are seen below it and heads above it, the belly is not.
    auto banner = wall("W", {{{8, 0}, {8, 10}}}, 1.4);
    banner.base = base::Metres(1.2);
    const auto plan = cutRoom(banner);
    auto options = planeAt(0);
    const double feet = coverageOf(plan, options).coveredArea;
    options = planeAt(2.2);
    const double heads = coverageOf(plan, options).coveredArea;
    options.targetLow = 0;
    const double whole = coverageOf(plan, options).coveredArea;
    // Between 6 m and 8 m from the camera some line to a height from 0 to 2.2 m meets the banner.
    EXPECT_NEAR(feet, 100, kExact);
    EXPECT_NEAR(heads, 100, kExact);
    EXPECT_NEAR(whole, 80, kExact);
}

TEST(CoverageHeights, CameraInsideASolidSeesNothingAndSaysSo) {
    auto plan = squareRoom(10);
    add(plan, solid("S1", rectangle(4, 4, 6, 6), 0, 3));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_EQ(figuresOf(result, "C1").area, 0);
    EXPECT_TRUE(hasWarning(result, "C1"));
}

TEST(CoverageHeights, CameraInsideAHangingBoxSeesNothingAndSaysSo) {
    auto plan = squareRoom(10);
    auto box = solid("S1", rectangle(4, 4, 6, 6), 2.2, 3);
    add(plan, box);
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan, planeAt(0));
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_TRUE(hasWarning(result, "C1"));
}

TEST(CoverageHeights, CameraOnARoofLooksDownPastItsEdgeOnly) {
    auto plan = squareRoom(20);
    add(plan, solid("B", rectangle(8, 8, 12, 12), 0, 2));
    auto camera = allRound("C1", {10, 10}, kFar);
    camera.height = base::Metres(3);
    add(plan, camera);
    const auto result = coverageOf(plan, planeAt(0));
    // The roof, 1 m below the lens, hides the ground three times as far out as its edge: 12 m × 12 m.
    EXPECT_NEAR(result.coveredArea, 400 - 144, kExact);
    EXPECT_NEAR(result.targetArea, 400 - 16, kExact);
    EXPECT_FALSE(hasWarning(result, "C1"));
}

TEST(CoverageHeights, CameraUnderACanopySeesFromUnderIt) {
    auto plan = squareRoom(10);
    add(plan, solid("R", rectangle(4, 4, 6, 6), 3, 4));
    add(plan, allRound("C1", {5, 5}, kFar));
    EXPECT_NEAR(coverageOf(plan, planeAt(0)).coveredArea, 100, kExact);
}

TEST(CoverageHeights, CourtyardIsNoObstacle) {
    auto plan = squareRoom(20);
    auto block = solid("B", rectangle(5, 5, 15, 15));
    block.solids.front().holes = {rectangle(8, 8, 12, 12)};
    add(plan, block);
    add(plan, allRound("C1", {9, 11}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 400 - 100 + 16, kExact);
    EXPECT_NEAR(result.coveredArea, 16, kExact);
}

} // namespace
} // namespace vidette
