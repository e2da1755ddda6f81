// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>
#include <numbers>

/// Ranges and classes with curved edges. An arc is drawn as chords within the stated tolerance, so that an
/// area may be off by tolerance × length of the arcs; whole circles keep their area.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::figuresOf;
using support::planeAt;
using support::squareRoom;
using support::wedge;

constexpr double kPi = std::numbers::pi;
constexpr double kChord = 0.001;
/// The height of every camera here, so that ranges are ground distances.
constexpr double kLevel = 2.5;
/// Part of the allowed chord error: chords inside and outside the arc nearly cancel.
constexpr double kCancelled = 0.1;

TEST(CoverageArcs, CircleInARoomKeepsItsArea) {
    auto plan = squareRoom(10);
    add(plan, allRound("C1", {5, 5}, 4));
    const auto result = coverageOf(plan, planeAt(kLevel));
    EXPECT_NEAR(result.coveredArea, 16 * kPi, 1e-9);
    EXPECT_LE(result.tolerance, kChord);
}

TEST(CoverageArcs, RangeIsMeasuredInSpace) {
    auto plan = squareRoom(10);
    add(plan, allRound("C1", {5, 5}, 4));
    EXPECT_NEAR(coverageOf(plan, planeAt(0.5)).coveredArea, (16 - 4) * kPi, 1e-9);
    EXPECT_NEAR(coverageOf(plan, planeAt(4.5)).coveredArea, (16 - 4) * kPi, 1e-9);
}

TEST(CoverageArcs, RangeThatDoesNotReachThePlaneSeesNothing) {
    auto plan = squareRoom(10);
    add(plan, allRound("C1", {5, 5}, 1.5));
    EXPECT_EQ(coverageOf(plan, planeAt(0.5)).coveredArea, 0);
}

TEST(CoverageArcs, CircleCutByTheWallsOfASquare) {
    auto plan = squareRoom(10);
    add(plan, allRound("C1", {5, 5}, 6));
    const double exact = 36 * kPi - 4 * (36 * std::acos(5.0 / 6) - 5 * std::sqrt(11.0));
    ASSERT_NEAR(exact, 95.0911130785108, 1e-12 * 100);
    EXPECT_NEAR(coverageOf(plan, planeAt(kLevel)).coveredArea, exact, 12 * kPi * kChord * kCancelled);
}

TEST(CoverageArcs, SectorHasHalfTheSquareOfTheRangeTimesTheField) {
    for (const double degrees : {5.0, 60.0, 90.0, 140.0, 179.0}) {
        estate::Estate plan;
        add(plan, wedge("C1", {1e6, -2e6}, 33, degrees, 12));
        const double field = degrees * kPi / 180;
        EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(kLevel)), "C1").area, 72 * field,
                    12 * field * kChord * kCancelled)
            << degrees << "°";
    }
}

TEST(CoverageArcs, FisheyeFieldBeyondAHalfCircle) {
    for (const double degrees : {180.0, 200.0, 270.0, 359.0, 360.0}) {
        estate::Estate plan;
        add(plan, wedge("C1", {4, 4}, -20, degrees, 5));
        const double field = degrees * kPi / 180;
        EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(kLevel)), "C1").area, 12.5 * field,
                    5 * field * kChord * kCancelled)
            << degrees << "°";
    }
}

TEST(CoverageArcs, FisheyeLookingDownSeesACircle) {
    estate::Estate plan;
    auto camera = wedge("C1", {4, 4}, 0, 100, 50);
    camera.projection = geometry::Projection::Equidistant;
    camera.imageWidth = camera.imageHeight = 2000;
    camera.height = base::Metres(3);
    camera.tilt = base::Angle::degrees(90);
    add(plan, camera);
    const double radius = 3 * std::tan(50 * kPi / 180);
    EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(0)), "C1").area, radius * radius * kPi,
                2 * radius * kPi * kChord);
}

/// Tilted straight up, a fisheye of 280° misses a cone of 40° around the foot of its mast.
TEST(CoverageArcs, FisheyeLookingUpMissesADiscBelowIt) {
    estate::Estate plan;
    auto camera = wedge("C1", {4, 4}, 0, 280, 9);
    camera.height = base::Metres(3);
    camera.tilt = base::Angle::degrees(-90);
    add(plan, camera);
    const double hole = 3 * std::tan(40 * kPi / 180);
    EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(0)), "C1").area, (81 - 9 - hole * hole) * kPi, .02);
}

/// Half of its field is the right angle between its axis and all of the plane that its lens lies in: the edge
/// of a picture belongs to it.
TEST(CoverageArcs, FisheyeOfAHalfSphereSeesThePlaneOfItsLens) {
    for (const double tilt : {90.0, -90.0}) {
        estate::Estate plan;
        auto camera = wedge("C1", {4, 4}, 198, 180, 9);
        camera.tilt = base::Angle::degrees(tilt);
        add(plan, camera);
        EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(kLevel)), "C1").area, 81 * kPi, 1e-9) << tilt;
        plan.cameras = {};
        camera.hfov = base::Angle::degrees(179.99);
        add(plan, camera);
        EXPECT_EQ(figuresOf(coverageOf(plan, planeAt(kLevel)), "C1").area, 0) << tilt;
    }
}

/// Level, 300°: behind it lies a cone of 30°; of a person before and above the lens some part is in it.
TEST(CoverageArcs, LevelFisheyeMissesWhatIsBehindItAtAnyHeightOfAPerson) {
    estate::Estate plan;
    auto camera = wedge("C1", {0, 0}, 0, 300, 20);
    camera.height = base::Metres(1);
    camera.tilt = base::Angle::degrees(0);
    add(plan, camera);
    auto options = planeAt(0.2);
    options.targetHigh = 1.8;
    const double reach = 20 * 20 - 0.8 * 0.8;
    EXPECT_NEAR(figuresOf(coverageOf(plan, options), "C1").area, reach * kPi * 5 / 6, .05);
}

TEST(CoverageArcs, TiltedFisheyeSeesAnEllipse) {
    estate::Estate plan;
    auto camera = wedge("C1", {4, 4}, 60, 60, 200);
    camera.projection = geometry::Projection::Equidistant;
    camera.imageWidth = camera.imageHeight = 2000;
    camera.height = base::Metres(3);
    camera.tilt = base::Angle::degrees(50);
    add(plan, camera);
    // The cone's cut: from 3/tan 80° to 3/tan 20°; half the small axis by the distance of the centre.
    const double near = 3 / std::tan(80 * kPi / 180);
    const double far = 3 / std::tan(20 * kPi / 180);
    const double middle = (near + far) / 2;
    const double axial = middle * std::cos(50 * kPi / 180) + 3 * std::sin(50 * kPi / 180);
    const double inSpace = axial / std::cos(30 * kPi / 180);
    const double across = std::sqrt(inSpace * inSpace - middle * middle - 9);
    const double area = kPi * across * (far - near) / 2;
    EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(0)), "C1").area, area, 4 * kPi * far * kChord);
}

TEST(CoverageArcs, TwoDiscsOverlapInALens) {
    auto plan = squareRoom(40);
    add(plan, allRound("C1", {15, 20}, 5));
    add(plan, allRound("C2", {21, 20}, 5));
    const auto result = coverageOf(plan, planeAt(kLevel));
    const double lens = 50 * std::acos(.6) - 3 * std::sqrt(100.0 - 36);
    ASSERT_EQ(result.kAreas.size(), 2U);
    EXPECT_NEAR(result.kAreas[1], lens, 10 * kPi * kChord * kCancelled);
    EXPECT_NEAR(result.kAreas[0] + result.kAreas[1], 50 * kPi, 1e-8);
}

TEST(CoverageArcs, ClassesOfAnAngularModelAreRings) {
    estate::Estate plan;
    add(plan, wedge("C1", {0, 0}, 0, 80, 1000));
    auto options = planeAt(kLevel);
    options.model = geometry::DensityModel::Angular;
    const auto camera = figuresOf(coverageOf(plan, options), "C1");
    ASSERT_EQ(camera.classes.size(), options.standard.classes.size());
    const double field = 80 * kPi / 180;
    for (std::size_t i = 0; i < camera.classes.size(); ++i) {
        const double distance = 2560 / (field * options.standard.classes[i].pixelsPerMetre);
        EXPECT_NEAR(camera.classes[i].area, field * distance * distance / 2, field * distance * kChord)
            << camera.classes[i].name;
        EXPECT_EQ(camera.classes[i].name, options.standard.classes[i].name);
    }
}

TEST(CoverageArcs, WithoutARangeSightEndsAtTheLowestClass) {
    estate::Estate plan;
    auto camera = wedge("C1", {0, 0}, 0, 90, 1);
    camera.range.reset();
    add(plan, camera);
    // f_px = 1280, lowest class 12.5 px/m: 102.4 m; on a floor plan as everywhere.
    const double area = 102.4 * 102.4 * kPi / 4;
    EXPECT_NEAR(figuresOf(coverageOf(plan, planeAt(kLevel)), "C1").area, area, 160 * kChord);
}

TEST(CoverageArcs, AtNightSightEndsWhereTheInfraredLightEnds) {
    auto plan = squareRoom(20);
    auto camera = allRound("C1", {10, 10}, 9);
    camera.irRange = base::Metres(4);
    add(plan, camera);
    camera = allRound("C2", {10, 10}, 3);
    camera.irRange = base::Metres(8);
    add(plan, camera);
    auto options = planeAt(kLevel);
    EXPECT_NEAR(figuresOf(coverageOf(plan, options), "C1").area, 81 * kPi, 1e-8);
    options.night = true;
    EXPECT_NEAR(figuresOf(coverageOf(plan, options), "C1").area, 16 * kPi, 1e-8);
    EXPECT_NEAR(figuresOf(coverageOf(plan, options), "C2").area, 9 * kPi, 1e-8) << "light adds no range";
    camera.irRange.reset();
    add(plan, camera);
    const auto dark = coverageOf(plan, options);
    EXPECT_EQ(figuresOf(dark, "C2").area, 0) << "no light, no picture";
    EXPECT_TRUE(support::hasWarning(dark, "C2"));
}

TEST(CoverageArcs, MapsSayTheirCoarserTolerance) {
    auto plan = squareRoom(300);
    plan.crs = "EPSG:5514";
    add(plan, allRound("C1", {150, 150}, 100));
    const auto result = coverageOf(plan, planeAt(kLevel));
    EXPECT_DOUBLE_EQ(result.tolerance, 0.01);
    EXPECT_NEAR(result.coveredArea, 1e4 * kPi, 1e-5);
}

/// Corners stay within the tolerance of the circle, inside and outside.
TEST(CoverageArcs, EveryCornerOfAnArcLiesWithinTheTolerance) {
    estate::Estate plan;
    add(plan, allRound("C1", {0, 0}, 20));
    const auto camera = figuresOf(coverageOf(plan, planeAt(kLevel)), "C1");
    ASSERT_EQ(camera.region.size(), 1U);
    const auto& ring = camera.region.front().outer;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const auto middle = (ring[i] + ring[(i + 1) % ring.size()]) * .5;
        EXPECT_NEAR(std::hypot(ring[i].x, ring[i].y), 20, kChord + 1e-9);
        EXPECT_NEAR(std::hypot(middle.x, middle.y), 20, kChord + 1e-9);
    }
}

} // namespace
} // namespace vidette
