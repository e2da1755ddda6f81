// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlay.h"
#include "geometry/predicates.h"
#include "geometry/sight_mesh.h"
#include "support/shapes.h"
#include "support/sight.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numbers>

namespace vidette::geometry {
namespace {

using support::addRing;
using support::boxAround;
using support::rectangle;

constexpr double kExact = 1e-10;
constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr SightHeights kEyeLevel{2.6, 1, 1};

double seenArea(const std::vector<Wall>& walls, Point from, const SightHeights& heights = kEyeLevel) {
    Box box = boxAround(-1, 11);
    for (const Wall& wall : walls) {
        box.include(wall.a);
        box.include(wall.b);
    }
    const SightMesh mesh(walls, box.grown(1));
    support::Sight sight(mesh, heights);
    const double area = sight.area(from);
    EXPECT_NEAR(sight.areaByTriangles(from), area, 1e-9 * area);
    return area;
}

std::vector<Wall> room(const Ring& outline) {
    std::vector<Wall> walls;
    addRing(walls, outline);
    return walls;
}

TEST(SightMesh, Square_IsSeenFromEverywhereInside) {
    const auto walls = room(rectangle(0, 0, 10, 10));
    for (const Point p : {Point{5, 5}, Point{0.001, 0.001}, Point{9.999, 3}}) {
        EXPECT_NEAR(seenArea(walls, p), 100, kExact);
    }
}

TEST(SightMesh, PillarHidesWhatIsBehind) { // performance.md §4: 70 from (2, 5)
    auto walls = room(rectangle(0, 0, 10, 10));
    addRing(walls, rectangle(4, 4, 5, 6));
    EXPECT_NEAR(seenArea(walls, {2, 5}), 70, kExact);
}

TEST(SightMesh, LShapedRoom_IsSeenWholeFromItsKernelOnly) {
    const auto walls = room({{0, 0}, {10, 0}, {10, 4}, {4, 4}, {4, 10}, {0, 10}});
    EXPECT_NEAR(seenArea(walls, {2, 2}), 64, kExact);
    EXPECT_NEAR(seenArea(walls, {8, 2}), 44, kExact);
}

TEST(SightMesh, SlitInAWall_LetsAWedgeThrough) {
    auto walls = room(rectangle(0, 0, 10, 10));
    addRing(walls, rectangle(5, 0, 5.2, 4.5));
    addRing(walls, rectangle(5, 5.5, 5.2, 10));
    EXPECT_NEAR(seenArea(walls, {1, 5}), 57.7428571428571, 1e-9);
}

TEST(SightMesh, DuplicateOverlappingAndCollinearWalls_AreOneWall) {
    auto walls = room(rectangle(0, 0, 10, 10));
    walls.push_back({{4, 0}, {4, 6}});
    const double once = seenArea(walls, {2, 5});
    walls.push_back({{4, 6}, {4, 0}});
    walls.push_back({{4, 2}, {4, 5}});
    walls.push_back({{4, 3}, {4, 3}});
    EXPECT_NEAR(seenArea(walls, {2, 5}), once, kExact);
}

TEST(SightMesh, CameraOnAWallOrCorner_SeesTheRoom) {
    // Standing on a wall one sees both of its sides; what counts here is the room.
    const Ring outline = rectangle(0, 0, 10, 10);
    const SightMesh mesh(room(outline), boxAround(-3, 13));
    support::Sight sight(mesh, kEyeLevel);
    for (const Point p : {Point{0, 0}, Point{5, 0}, Point{10, 7}, Point{10, 10}}) {
        const Ring polygon = sight.polygon(p);
        EXPECT_NEAR(area(intersectionOf({{outline, {}}}, {{polygon, {}}})), 100, kExact) << p.x << ' ' << p.y;
    }
}

TEST(SightMesh, CameraOnTheEndOfAFreeWall_SeesAllRound) {
    auto walls = room(rectangle(0, 0, 10, 10));
    walls.push_back({{5, 5}, {8, 5}});
    EXPECT_NEAR(seenArea(walls, {5, 5}), 100, kExact);
    EXPECT_NEAR(seenArea(walls, {6, 5}), 100, kExact);
}

TEST(SightMesh, LowWall_DoesNotStopALineThatPassesAbove) {
    auto walls = room(rectangle(0, 0, 10, 10));
    walls.push_back({{4, 2}, {4, 8}, 0, 1.8});
    EXPECT_NEAR(seenArea(walls, {2, 5}), 100, kExact) << "its shadow is not the mesh's business";
    EXPECT_LT(seenArea(walls, {2, 5}, {1.7, 1, 1}), 90) << "from below its top it is a wall";
}

TEST(SightMesh, SpiralOfFiveHundredEdges_IsFollowedWithoutEnd) {
    std::vector<Wall> walls;
    Point last{50, 50};
    for (int i = 1; i <= 500; ++i) {
        const double angle = i * 0.2;
        const Point next{50 + 0.08 * i * std::cos(angle), 50 + 0.08 * i * std::sin(angle)};
        walls.push_back({last, next});
        last = next;
    }
    const double area = seenArea(walls, {50.2, 50.1});
    EXPECT_GT(area, 0);
    EXPECT_LT(area, 50);
}

TEST(SightMesh, TenThousandCollinearPoints_AreOneLine) {
    std::vector<Wall> walls = room(rectangle(0, 0, 10, 10));
    for (int i = 0; i < 10000; ++i) walls.push_back({{i * 0.001, 5}, {(i + 1) * 0.001, 5}});
    EXPECT_NEAR(seenArea(walls, {5, 2}), 50, 1e-9);
}

/// Area seen by rays: every direction stops at the nearest wall.
double areaByRays(const std::vector<Wall>& walls, Point from, int rays) {
    double twice = 0;
    const double step = 2 * std::numbers::pi / rays;
    for (int i = 0; i < rays; ++i) {
        const Point d{std::cos((i + 0.5) * step), std::sin((i + 0.5) * step)};
        double nearest = kUnlimited;
        for (const Wall& wall : walls) {
            const Point side = wall.b - wall.a;
            const double den = cross(d, side);
            const double t = cross(wall.a - from, side) / den;
            const double u = cross(wall.a - from, d) / den;
            if (t > 0 && u >= 0 && u <= 1) nearest = std::min(nearest, t);
        }
        twice += nearest * nearest * step;
    }
    return twice / 2;
}

RC_GTEST_PROP(SightMesh, AgreesWithDenseRays, ()) {
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    auto walls = room(rectangle(-10, -10, 30, 30));
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) addRing(walls, support::randomRectangle(random, 20));
    std::uniform_real_distribution<double> unit(0, 20);
    const Point from{unit(random), unit(random)};
    const double exact = seenArea(walls, from);
    RC_ASSERT(std::abs(areaByRays(walls, from, 20000) - exact) <= 5e-3 * exact);
}

RC_GTEST_PROP(SightMesh, SightIsMutual, ()) {
    std::mt19937 random(*rc::gen::arbitrary<unsigned>());
    auto walls = room(rectangle(-10, -10, 30, 30));
    for (int i = 0; i < 8; ++i) addRing(walls, support::randomRectangle(random, 20));
    std::uniform_real_distribution<double> unit(0, 20);
    const Point p{unit(random), unit(random)};
    const Point q{unit(random), unit(random)};
    const SightMesh mesh(walls, boxAround(-11, 31));
    support::Sight sight(mesh, kEyeLevel);
    RC_ASSERT(contains(Polygon{sight.polygon(p), {}}, q) == contains(Polygon{sight.polygon(q), {}}, p));
}

TEST(Orientation, IsExactWhereRoundingWouldDecideWrong) {
    const Point a{0.5, 0.5};
    const Point b{12, 12};
    EXPECT_EQ(orientation(a, b, {24, 24}), 0);
    EXPECT_EQ(orientation(a, b, {24, std::nextafter(24, 25)}), 1);
    EXPECT_EQ(orientation(a, b, {24, std::nextafter(24, 23)}), -1);
}

} // namespace
} // namespace vidette::geometry
