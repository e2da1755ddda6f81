// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>
#include <numbers>

/// Plans whose answer is known in closed form. Nothing curved takes part, so that every figure holds to 1e-9.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::figuresOf;
using support::planeAt;
using support::rectangle;
using support::solid;
using support::squareRoom;
using support::tilted;
using support::wall;
using support::wedge;

constexpr double kExact = 1e-9;
/// Farther than anything in these plans, so that no range arc is seen.
constexpr double kFar = 60;

double radians(double degrees) {
    return degrees * std::numbers::pi / 180;
}

/// Area of a room of which a camera that looks all around sees everything it can.
double seenFrom(estate::Estate plan, geometry::Point at) {
    add(plan, allRound("C1", at, kFar));
    return figuresOf(coverageOf(plan), "C1").targetArea;
}

TEST(CoverageClosedForm, EmptySquareIsSeenWholeFromInside) {
    EXPECT_NEAR(seenFrom(squareRoom(10), {3, 7}), 100, kExact);
}

TEST(CoverageClosedForm, SquareIsSeenWholeFromItsCornerAndFromItsEdge) {
    EXPECT_NEAR(seenFrom(squareRoom(10), {0, 0}), 100, kExact);
    EXPECT_NEAR(seenFrom(squareRoom(10), {10, 10}), 100, kExact);
    EXPECT_NEAR(seenFrom(squareRoom(10), {5, 0}), 100, kExact);
    EXPECT_NEAR(seenFrom(squareRoom(10), {10, 5}), 100, kExact);
}

TEST(CoverageClosedForm, PillarHidesATrapezoid) {
    auto plan = squareRoom(10);
    add(plan, solid("P", rectangle(4, 4, 5, 6)));
    EXPECT_NEAR(seenFrom(plan, {2, 5}), 70, kExact);
}

TEST(CoverageClosedForm, LRoomIsSeenWholeFromItsKernelOnly) {
    const auto plan = support::room({{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 10}, {0, 10}});
    EXPECT_NEAR(seenFrom(plan, {2, 2}), 64, kExact);
    EXPECT_NEAR(seenFrom(plan, {8, 2}), 44, kExact);
}

TEST(CoverageClosedForm, ThickWallWithASlitLetsAWedgeThrough) {
    auto plan = squareRoom(10);
    add(plan, solid("A", rectangle(5, 0, 5.2, 4.5)));
    add(plan, solid("B", rectangle(5, 5.5, 5.2, 10)));
    // 50 in front, 0.2 in the slit, behind it a wedge of slope 0.5/4.2.
    EXPECT_NEAR(seenFrom(plan, {1, 5}), 50.2 + (81 - 4.2 * 4.2) * .5 / 4.2, kExact);
    EXPECT_NEAR(seenFrom(plan, {1, 5}), 57.7428571428571, kExact);
}

TEST(CoverageClosedForm, RegularPolygonIsSeenWholeFromItsCentre) {
    for (const int n : {3, 5, 12, 97}) {
        geometry::Ring ring;
        for (int i = 0; i < n; ++i) {
            const double angle = 2 * std::numbers::pi * i / n;
            ring.push_back({7 * std::cos(angle), 7 * std::sin(angle)});
        }
        const double area = n * 49.0 / 2 * std::sin(2 * std::numbers::pi / n);
        EXPECT_NEAR(seenFrom(support::room(ring), {0, 0}), area, kExact) << n << " corners";
    }
}

TEST(CoverageClosedForm, DoubleWallIsOneWall) {
    auto plan = support::room({{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 10}, {0, 10}});
    for (const auto& zone : plan.zones) add(plan, wall("W2", {support::closedLine(zone.area.front().outer)}));
    add(plan, wall("W3", {{{10, 4}, {7, 4}}, {{8, 4}, {4, 4}}, {{4, 4}, {4, 4}}}));
    EXPECT_NEAR(seenFrom(plan, {8, 2}), 44, kExact);
}

TEST(CoverageClosedForm, WallsInPiecesAreWholeWalls) {
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", rectangle(0, 0, 10, 10)));
    std::vector<geometry::Polyline> pieces;
    for (const auto& [from, to] : {std::pair{geometry::Point{0, 0}, geometry::Point{10, 0}},
                                   std::pair{geometry::Point{10, 0}, geometry::Point{10, 10}},
                                   std::pair{geometry::Point{10, 10}, geometry::Point{0, 10}},
                                   std::pair{geometry::Point{0, 10}, geometry::Point{0, 0}}}) {
        for (int i = 0; i < 7; ++i)
            pieces.push_back({from + (to - from) * (i / 7.0), from + (to - from) * ((i + 1) / 7.0)});
    }
    add(plan, wall("W1", pieces));
    add(plan, allRound("C1", {1, 2}, kFar));
    EXPECT_NEAR(figuresOf(coverageOf(plan), "C1").area, 100, 1e-6);
    EXPECT_NEAR(figuresOf(coverageOf(plan), "C1").targetArea, 100, kExact);
}

/// Camera 3 m high at (2, 10) in a square of 20, plane 0; the shelf stands 2 … 3 m ahead, 2 m wide.
struct ShelfCase {
    estate::Estate plan = squareRoom(20);
    ShelfCase() {
        auto camera = allRound("C1", {2, 10}, kFar);
        camera.height = base::Metres(3);
        add(plan, camera);
    }
    analysis::CoverageResult result() const { return coverageOf(plan, planeAt(0)); }
};

TEST(CoverageClosedForm, LowShelfCastsAFiniteShadow) {
    ShelfCase shelf;
    add(shelf.plan, solid("S", rectangle(4, 9, 5, 11), 0, 1.5));
    // The footprint stretched up to 3/(3−1.5) = 2 times: x from 2 to 4 with half width x/2, then 2 m × 4 m.
    const auto result = shelf.result();
    EXPECT_NEAR(result.targetArea, 398, kExact);
    EXPECT_NEAR(result.coveredArea, 386, kExact);
    EXPECT_NEAR(result.blindArea, 12, kExact);
    ASSERT_EQ(result.blindSpots.size(), 1U);
    EXPECT_NEAR(result.blindSpots[0].area, 12, kExact);
}

TEST(CoverageClosedForm, HangingShelfLetsSightUnderIt) {
    ShelfCase shelf;
    add(shelf.plan, solid("S", rectangle(4, 9, 5, 11), .5, 1.5));
    const auto result = shelf.result();
    EXPECT_NEAR(result.targetArea, 400, kExact) << "the floor below a hanging shelf is target area";
    EXPECT_NEAR(result.coveredArea, 400 - (16 - 2.4 * 2.4) / 2 - 8, kExact);
}

TEST(CoverageClosedForm, LowFenceCastsAFiniteShadow) {
    ShelfCase shelf;
    add(shelf.plan, wall("F", {{{4, 9}, {4, 11}}}, 1.5));
    EXPECT_NEAR(shelf.result().coveredArea, 400 - 6, kExact);
}

TEST(CoverageClosedForm, ShelfAsHighAsTheCameraCastsAnEndlessShadow) {
    ShelfCase shelf;
    add(shelf.plan, solid("S", rectangle(4, 9, 5, 11), 0, 3));
    // Half width x/2 from x = 2 to 18, cut by nothing: the walls are at ±10.
    EXPECT_NEAR(shelf.result().coveredArea, 400 - (18.0 * 18 - 4) / 2, kExact);
}

TEST(CoverageClosedForm, RoofOfALowShelfIsSeenOnTheHeightOfTheRoof) {
    ShelfCase shelf;
    add(shelf.plan, solid("S", rectangle(4, 9, 5, 11), 0, 1.5));
    const auto result = coverageOf(shelf.plan, planeAt(1.5));
    EXPECT_NEAR(result.targetArea, 400, kExact);
    EXPECT_NEAR(result.coveredArea, 400, kExact);
}

TEST(CoverageClosedForm, DeadZoneAndFarEdgeBoundATrapezoid) {
    estate::Estate plan;
    add(plan, tilted("C1", {0, 0}, 3, 90, 30, 60, 40, kFar));
    const double near = 3 / std::tan(radians(50));
    const double far = 3 / std::tan(radians(10));
    const auto halfWidth = [](double d) {
        return (d * std::cos(radians(30)) + 3 * std::sin(radians(30))) * std::tan(radians(30));
    };
    const double area = (halfWidth(near) + halfWidth(far)) * (far - near);
    EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(0)), "C1").area, area, kExact * area);
}

TEST(CoverageClosedForm, NearDeadZoneEndsWhereTheWallBegins) {
    auto plan = support::room(rectangle(0, -20, 8, 20));
    add(plan, tilted("C1", {0, 0}, 3, 90, 20, 60, 50, kFar));
    const double near = 3 / std::tan(radians(45));
    const auto halfWidth = [](double d) {
        return (d * std::cos(radians(20)) + 3 * std::sin(radians(20))) * std::tan(radians(30));
    };
    const auto result = coverageOf(plan, planeAt(0));
    EXPECT_NEAR(result.coveredArea, (halfWidth(near) + halfWidth(8)) * (8 - near), kExact * 100);
}

/// The four corners of the picture, carried to the plane `drop` below the camera.
double footprintByCorners(double tilt, double roll, double hfov, double vfov, double drop) {
    const double u = std::tan(radians(hfov / 2));
    const double v = std::tan(radians(vfov / 2));
    geometry::Ring ring;
    for (const auto& [x, y] : {std::pair{-u, v}, std::pair{u, v}, std::pair{u, -v}, std::pair{-u, -v}}) {
        const double right = x * std::cos(radians(roll)) - y * std::sin(radians(roll));
        const double down = x * std::sin(radians(roll)) + y * std::cos(radians(roll));
        const double fall = std::sin(radians(tilt)) + down * std::cos(radians(tilt));
        const double ahead = std::cos(radians(tilt)) - down * std::sin(radians(tilt));
        ring.push_back({drop / fall * right, drop / fall * ahead});
    }
    return std::abs(geometry::signedArea(ring));
}

TEST(CoverageClosedForm, RolledPictureLiesOnThePlaneWhereItsCornersLie) {
    for (const double roll : {0.0, 10.0, -25.0, 90.0, 180.0}) {
        estate::Estate plan;
        auto camera = tilted("C1", {4, 5}, 4, 37, 55, 50, 30, kFar);
        camera.roll = base::Angle::degrees(roll);
        add(plan, camera);
        const double area = footprintByCorners(55, roll, 50, 30, 3);
        EXPECT_NEAR(figuresOf(coverageOf(plan), "C1").area, area, kExact * area) << "roll " << roll;
    }
}

TEST(CoverageClosedForm, RollTurnsClockwiseAsSeenFromBehind) {
    // Looking north; the camera's right turns down, so that the right of the picture dips to the ground.
    auto plan = support::room(rectangle(0, -30, 30, 30));
    auto camera = tilted("C1", {0, 0}, 4, 0, 40, 50, 30, kFar);
    camera.roll = base::Angle::degrees(20);
    add(plan, camera);
    const double right = coverageOf(plan, planeAt(0)).coveredArea;
    EXPECT_LT(right, footprintByCorners(40, 20, 50, 30, 4) / 2)
        << "the side that dips is nearer, so smaller, than the side that rises";
}

TEST(CoverageClosedForm, CameraLookingStraightDownSeesARectangle) {
    estate::Estate plan;
    add(plan, tilted("C1", {0, 0}, 4, 123, 90, 70, 45, kFar));
    const double area = 4 * 9 * std::tan(radians(35)) * std::tan(radians(22.5));
    EXPECT_NEAR(figuresOf(coverageOf(plan), "C1").area, area, kExact * area);
}

/// Half the opening slope 1/2: a triangle as wide as it is deep.
const double kHalfSlopeField = 2 * std::atan(.5) * 180 / std::numbers::pi;

TEST(CoverageClosedForm, TwoWedgesFaceEachOtherAndOverlapInADiamond) {
    auto plan = squareRoom(10);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    add(plan, wedge("C2", {10, 5}, 270, kHalfSlopeField, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.coveredArea, 75, kExact);
    ASSERT_EQ(result.kAreas.size(), 2U);
    EXPECT_NEAR(result.kAreas[0], 75, kExact);
    EXPECT_NEAR(result.kAreas[1], 25, kExact);
    EXPECT_NEAR(figuresOf(result, "C1").uniqueArea, 25, kExact);
    EXPECT_NEAR(figuresOf(result, "C2").targetArea, 50, kExact);
    EXPECT_NEAR(result.coveredFraction.value_or(-1), .75, kExact);
    ASSERT_EQ(result.blindSpots.size(), 2U);
    for (const auto& spot : result.blindSpots) {
        EXPECT_NEAR(spot.area, 12.5, kExact);
        EXPECT_NEAR(spot.centroid.x, 5, kExact);
        EXPECT_NEAR(std::abs(spot.centroid.y - 5), 5 - 2.5 / 3, kExact);
    }
}

TEST(CoverageClosedForm, DepthOfTheWantedDensityCutsAStraightEdge) {
    estate::Estate plan;
    add(plan, wedge("C1", {3, 3}, 20, kHalfSlopeField, 1000));
    auto options = planeAt(1);
    options.density = 250;
    // f_px = 1280/0.5 = 2560, depth 10.24 m; the triangle is as wide as deep.
    const auto result = coverageOf(plan, options);
    EXPECT_NEAR(figuresOf(result, "C1").area, 10.24 * 10.24 / 2, kExact * 100);
}

TEST(CoverageClosedForm, EqualCamerasAreCountedEachButCoverOnce) {
    auto plan = squareRoom(10);
    for (const char* code : {"C1", "C2", "C3"}) add(plan, wedge(code, {0, 5}, 90, kHalfSlopeField, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.coveredArea, 50, kExact);
    for (const double area : result.kAreas) EXPECT_NEAR(area, 50, kExact);
    for (const auto& camera : result.cameras) EXPECT_NEAR(camera.uniqueArea, 0, kExact);
}

} // namespace
} // namespace vidette
