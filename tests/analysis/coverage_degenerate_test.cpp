// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"
#include "support/line_of_sight.h"
#include "support/moved_plan.h"

#include <chrono>
#include <cmath>
#include <numbers>

/// Plans as people draw them: double points, walls that almost meet, cameras on walls, rings that cross
/// themselves. Nothing may crash or hang, and the figures stay right.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::figuresOf;
using support::hasWarning;
using support::planeAt;
using support::rectangle;
using support::solid;
using support::squareRoom;
using support::wall;
using support::wedge;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;

double targetSeen(estate::Estate plan, geometry::Point at) {
    add(plan, allRound("C1", at, kFar));
    return figuresOf(coverageOf(plan), "C1").targetArea;
}

/// A square of 10 whose divider at x = 5 stands from the floor wall up to y = 6.
estate::Estate roomWithDivider() {
    auto plan = squareRoom(10);
    add(plan, wall("W2", {{{5, 0}, {5, 6}}}));
    return plan;
}

TEST(CoverageDegenerate, CameraOnAWallSeesBothSidesOfIt) {
    EXPECT_NEAR(targetSeen(roomWithDivider(), {5, 3}), 100, kExact);
}

TEST(CoverageDegenerate, CameraOnATJointSeesBothSidesOfTheStem) {
    EXPECT_NEAR(targetSeen(roomWithDivider(), {5, 0}), 100, kExact);
}

TEST(CoverageDegenerate, CameraOnTheFreeEndOfAWallSeesAroundIt) {
    EXPECT_NEAR(targetSeen(roomWithDivider(), {5, 6}), 100, kExact);
}

TEST(CoverageDegenerate, CameraHairsBreadthBesideAWallSeesItsOwnSide) {
    // 0.1 mm to the left: the divider hides the right of the line over its end at (5, 6).
    const double seen = targetSeen(roomWithDivider(), {4.9999, 3});
    EXPECT_NEAR(seen, 50, 0.01);
    EXPECT_GT(seen, 50);
}

TEST(CoverageDegenerate, CameraOnTheFaceOfASolidSeesItsOuterHalfOnly) {
    auto plan = squareRoom(20);
    add(plan, solid("B", rectangle(5, 5, 15, 15)));
    EXPECT_NEAR(targetSeen(plan, {15, 10}), 5 * 20, kExact);
    EXPECT_NEAR(targetSeen(plan, {10, 5}), 5 * 20, kExact);
}

TEST(CoverageDegenerate, CameraOnTheCornerOfASolidSeesThreeQuarters) {
    auto plan = squareRoom(20);
    add(plan, solid("B", rectangle(5, 5, 15, 15)));
    EXPECT_NEAR(targetSeen(plan, {15, 15}), 2 * 5 * 20 - 25, kExact);
}

TEST(CoverageDegenerate, CameraInTheNookOfTwoTouchingSolidsSeesBetweenThem) {
    auto plan = squareRoom(20);
    add(plan, solid("A", rectangle(5, 5, 10, 15)));
    add(plan, solid("B", rectangle(10, 5, 15, 10)));
    // At (10, 10) only the quarter up and to the right is free.
    EXPECT_NEAR(targetSeen(plan, {10, 10}), 100, kExact);
}

TEST(CoverageDegenerate, CameraBetweenTwoSolidsThatShareAFaceSeesNothing) {
    auto plan = squareRoom(20);
    add(plan, solid("A", rectangle(5, 5, 10, 15)));
    add(plan, solid("B", rectangle(10, 5, 15, 15)));
    EXPECT_NEAR(targetSeen(plan, {10, 10}), 0, kExact);
}

TEST(CoverageDegenerate, CameraOutsideOfEverythingSeesNothingOfTheTarget) {
    auto plan = squareRoom(10);
    EXPECT_NEAR(targetSeen(plan, {-5, 5}), 0, kExact);
    EXPECT_NEAR(targetSeen(plan, {1e5, 1e5}), 0, kExact);
}

TEST(CoverageDegenerate, SliverOfAMicrometreIsStillAWall) {
    auto plan = squareRoom(10);
    add(plan, solid("S", rectangle(5, 0, 5 + 1e-6, 10)));
    EXPECT_NEAR(targetSeen(plan, {2, 5}), 50, 1e-4);
    add(plan, solid("T", {{2, 2}, {2.5, 2 + 1e-6}, {3, 2}}));
    const double seen = targetSeen(plan, {2, 5});
    EXPECT_LT(seen, 49);
    EXPECT_GT(seen, 45);
}

TEST(CoverageDegenerate, WallsWithoutLengthAreNoWalls) {
    auto plan = squareRoom(10);
    add(plan, wall("W2", {{{5, 5}, {5, 5}}, {{2, 2}}, {}, {{7, 7}, {7, 7}, {7, 7}}}));
    EXPECT_NEAR(targetSeen(plan, {3, 5}), 100, kExact);
    EXPECT_NEAR(targetSeen(plan, {5, 5}), 100, kExact);
}

TEST(CoverageDegenerate, OutlineThatTouchesItselfIsTwoRooms) {
    // Two squares that share the corner (5, 5), drawn in one stroke.
    const geometry::Ring outline{{0, 0}, {5, 0}, {5, 5}, {10, 5}, {10, 10}, {5, 10}, {5, 5}, {0, 5}};
    const auto plan = support::room(outline);
    EXPECT_NEAR(targetSeen(plan, {1, 2}), 25, 1e-6);
    EXPECT_NEAR(targetSeen(plan, {5, 5}), 50, kExact);
}

TEST(CoverageDegenerate, BowTieZoneIsItsTwoTriangles) {
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", {{0, 0}, {10, 10}, {10, 0}, {0, 10}}));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 50, kExact);
    EXPECT_NEAR(result.coveredArea, 50, kExact);
}

TEST(CoverageDegenerate, RingAroundARingIsAHole) {
    // Even-odd: the inner loop of one stroke is outside again.
    estate::Estate plan;
    auto zone = support::monitorZone("Z1", rectangle(0, 0, 10, 10));
    zone.area.front().holes = {rectangle(2, 2, 4, 4), rectangle(6, 6, 8, 8)};
    add(plan, zone);
    EXPECT_NEAR(coverageOf(plan).targetArea, 92, kExact);
}

TEST(CoverageDegenerate, BowTieSolidIsItsTwoTriangles) {
    auto plan = squareRoom(10);
    add(plan, solid("S", {{4, 4}, {6, 6}, {6, 4}, {4, 6}}));
    EXPECT_NEAR(coverageOf(plan).targetArea, 98, kExact);
    // From (5, 9) the left triangle hides (4,6) (5,5) (5,0) (2,0), 11.5 m², and the right one as much.
    EXPECT_NEAR(targetSeen(plan, {5, 9}), 100 - 23, kExact);
}

/// Two of its edges lie a nanometre apart: the map makes them one, and the sliver between them is none.
TEST(CoverageDegenerate, ZoneWithASliverAlongAWallIsFilledWithinItsOutline) {
    constexpr double kNano = 1.3e-9;
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", {{.6, 0}, {0, .8}, {.8, 0}, {.1, .7 - kNano}}));
    add(plan, wall("W1", {{{.3, .2}, {.5, .3}}}));
    for (const geometry::Point by : {geometry::Point{0, 0}, geometry::Point{1024, -4096}})
        EXPECT_NEAR(coverageOf(support::shifted(plan, by)).targetArea, .01, 1e-8) << by.x;
}

/// The fourth corner lies on the edge before, but for the rounding of coordinates of 1e7 m; how the plan is
/// turned does not decide whether the spike beyond it is there.
TEST(CoverageDegenerate, SpikeAsThinAsRoundingHidesNothingHoweverThePlanIsTurned) {
    estate::Estate plan;
    add(plan, solid("S1", {{2.9600000008940697, 1.849999999627471},
                           {1.849999999627471, 0},
                           {1.1099999994039536, 2.2200000006705523},
                           {1.4800000004470348, 1.1099999994039536}}));
    add(plan, allRound("C1", {2.2200000006705523, 2.2200000006705523}, 3));
    const double seen = figuresOf(coverageOf(plan), "C1").area;
    for (int turn = 0; turn < 360; turn += 8)
        EXPECT_NEAR(figuresOf(coverageOf(support::turned(plan, turn)), "C1").area, seen, 1e-6) << turn;
}

TEST(CoverageDegenerate, TenThousandPointsOnOneWall) {
    geometry::Ring outline{{0, 0}};
    for (int i = 1; i < 10000; ++i) outline.push_back({i * 0.001, 0});
    outline.insert(outline.end(), {{10, 0}, {10, 10}, {0, 10}});
    const auto plan = support::room(outline);
    EXPECT_NEAR(targetSeen(plan, {3, 7}), 100, 1e-8);
    EXPECT_NEAR(targetSeen(plan, {5, 0}), 100, 1e-8);
}

/// Walls of a spiral corridor of 0.5 m; a camera in its middle sees little, and every figure is sampled.
TEST(CoverageDegenerate, SpiralOfFiveHundredWalls) {
    geometry::Polyline spiral;
    for (int i = 0; i <= 500; ++i) {
        const double turn = i * 2 * std::numbers::pi / 50;
        spiral.push_back({(.5 + i * .01) * std::cos(turn), (.5 + i * .01) * std::sin(turn)});
    }
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", rectangle(-6, -6, 6, 6)));
    add(plan, wall("W1", {spiral}));
    add(plan, allRound("C1", {0, 0}, kFar));
    const auto result = coverageOf(plan);
    const support::LineOfSight sight(plan, planeAt(1));
    const auto& camera = *plan.cameras.begin();
    int seen = 0;
    constexpr int kSide = 600;
    for (int i = 0; i < kSide * kSide; ++i) {
        const geometry::Point p{-6 + 12 * (i % kSide + .5) / kSide, -6 + 12 * (i / kSide + .31) / kSide};
        if (std::hypot(p.x, p.y) < 2.5) seen += sight.sees(camera, p);
    }
    EXPECT_NEAR(result.coveredArea, seen * 144.0 / (kSide * kSide), .02);
}

TEST(CoverageDegenerate, RangeOfZeroSeesNothing) {
    auto plan = squareRoom(10);
    add(plan, wedge("C1", {5, 5}, 0, 90, 0));
    const auto result = coverageOf(plan);
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_NEAR(result.blindArea, 100, kExact);
}

TEST(CoverageDegenerate, EndlessRangeChangesNothingInARoom) {
    for (const double range : {1e3, 1e6, 1e9, 1e12}) {
        auto plan = squareRoom(10);
        add(plan, solid("P", rectangle(4, 4, 5, 6)));
        add(plan, allRound("C1", {2, 5}, range));
        EXPECT_NEAR(coverageOf(plan).coveredArea, 70, kExact) << range;
    }
}

TEST(CoverageDegenerate, CameraOnASlantedWallSeesBothSidesOfIt) {
    auto plan = squareRoom(10);
    const geometry::Point from{1, 1};
    const geometry::Point way{8, 7.3};
    add(plan, wall("W2", {{from, from + way}}));
    EXPECT_NEAR(targetSeen(plan, from + way * .377), 100, kExact) << "the place is rounded to doubles";
}

TEST(CoverageDegenerate, EmptyPlanIsAnsweredWithNothing) {
    const auto result = coverageOf({});
    EXPECT_EQ(result.targetArea, 0);
    EXPECT_FALSE(result.coveredFraction.has_value());
    EXPECT_TRUE(result.kAreas.empty());
    EXPECT_TRUE(result.cameras.empty());
    EXPECT_TRUE(result.blindSpots.empty());
}

TEST(CoverageDegenerate, PlanWithoutCamerasIsOneBlindSpot) {
    const auto result = coverageOf(squareRoom(10));
    EXPECT_NEAR(result.blindArea, 100, kExact);
    ASSERT_EQ(result.blindSpots.size(), 1U);
    EXPECT_NEAR(result.blindSpots[0].centroid.x, 5, kExact);
    EXPECT_NEAR(result.coveredFraction.value_or(-1), 0, kExact);
}

TEST(CoverageDegenerate, VeryNarrowFieldIsAThinWedge) {
    auto plan = squareRoom(10);
    add(plan, wedge("C1", {0, 5}, 90, 0.001, kFar));
    const double exact = 100 * std::tan(0.0005 * std::numbers::pi / 180);
    EXPECT_NEAR(coverageOf(plan).coveredArea, exact, 1e-8);
}

TEST(CoverageDegenerate, GapOfAMillimetreLeaks) {
    auto plan = squareRoom(10);
    add(plan, wall("W2", {{{5, 0}, {5, 5}}, {{5, 5.001}, {5, 10}}}));
    const double seen = targetSeen(plan, {2, 5});
    EXPECT_GT(seen, 50 + 1e-3);
    EXPECT_LT(seen, 50.02);
}

TEST(CoverageDegenerate, SolidsThatOverlapAndShareEdgesAreOne) {
    auto plan = squareRoom(10);
    add(plan, solid("A", rectangle(4, 4, 5, 5.5)));
    add(plan, solid("B", rectangle(4, 4.5, 5, 6)));
    add(plan, solid("C", rectangle(4, 4, 5, 6)));
    add(plan, solid("D", rectangle(4, 4, 4.5, 5)));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 98, kExact);
    EXPECT_NEAR(targetSeen(plan, {2, 5}), 70, kExact);
}

TEST(CoverageDegenerate, LowSolidsThatOverlapCastOneShadow) {
    auto plan = squareRoom(20);
    add(plan, solid("A", rectangle(4, 9, 4.6, 11), 0, 1.5));
    add(plan, solid("B", rectangle(4.4, 9, 5, 11), 0, 1.5));
    auto camera = allRound("C1", {2, 10}, kFar);
    camera.height = base::Metres(3);
    add(plan, camera);
    EXPECT_NEAR(coverageOf(plan, planeAt(0)).coveredArea, 386, kExact);
}

TEST(CoverageDegenerate, CoordinatesOfTenMillionKeepTheirFigures) {
    const geometry::Point far{1e7, -1e7};
    geometry::Ring outline = rectangle(0, 0, 10, 10);
    geometry::Ring pillar = rectangle(4, 4, 5, 6);
    for (auto* ring : {&outline, &pillar}) {
        for (auto& p : *ring) p = p + far;
    }
    auto plan = support::room(outline);
    add(plan, solid("P", pillar));
    EXPECT_NEAR(targetSeen(plan, geometry::Point{2, 5} + far), 70, 1e-6);
}

TEST(CoverageDegenerate, LongHallOfPillarsIsAnsweredQuickly) {
    auto plan = support::room(rectangle(0, 0, 200, 50));
    for (int i = 0; i < 400; ++i) {
        const double x = 2.0 + i % 50 * 4;
        const double y = 3.0 + i / 50 * 6;
        add(plan, solid("P" + std::to_string(i), rectangle(x, y, x + .5, y + .5), 0, i % 3 ? 2.0 : 4.0));
    }
    for (int i = 0; i < 20; ++i) add(plan, allRound("C" + std::to_string(i), {5.0 + 9.5 * i, 25.2}, 30));
    const auto start = std::chrono::steady_clock::now();
    const auto result = coverageOf(plan);
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    EXPECT_NEAR(result.coveredArea + result.blindArea, result.targetArea, 1e-6);
    EXPECT_LT(took.count(), 20) << "a busy machine included";
}

TEST(CoverageDegenerate, OutlineAtFarCoordinatesHoldsTheWholeView) {
    const geometry::Point far{1e7, -1e7};
    const auto at = [far](int x, int y) { return far + geometry::Point{x * .37, y * .37}; };
    estate::Estate plan;
    add(plan, solid("O0", {at(2, 1), at(8, 7), at(3, 7), at(7, 3)}, 0, 1));
    add(plan, solid("O1", {at(5, 4), at(7, 4), at(7, 8), at(5, 8)}));
    add(plan, allRound("C2", at(3, 5), 28.6));
    const auto figures = figuresOf(coverageOf(plan, planeAt(1.8)), "C2");
    EXPECT_NEAR(geometry::area(figures.region), figures.area, 1e-4);
}

TEST(CoverageDegenerate, OutlineOfAViewWhoseEdgeEndsOnASignHoldsTheWholeView) {
    estate::Estate plan;
    auto sign = wall("S", {{{-25, 50}, {100, 100}}}, 2.45);
    sign.base = base::Metres(2.4);
    add(plan, sign);
    add(plan, wedge("C1", {0, 0}, 90, 90, 150));
    const auto figures = figuresOf(coverageOf(plan, planeAt(1.2)), "C1");
    EXPECT_NEAR(geometry::area(figures.region), figures.area, 1e-6);
}

} // namespace
} // namespace vidette
