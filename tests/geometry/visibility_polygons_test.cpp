// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/predicates.h"
#include "support/random_tangle.h"
#include "support/shapes.h"
#include "support/sight.h"
#include "support/slow_sight.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

/// Cells of a mesh and the polygons that sight through them makes. That they are the right ones is also
/// tested with the mesh (sight_mesh_test.cpp, sight_checks_test.cpp, sight_published_test.cpp,
/// random/walls_test.cpp).
namespace vidette::geometry {
namespace {

using support::addRing;
using support::boxAround;
using support::rectangle;

constexpr SightHeights kEyeLevel{2.6, 1, 1};

std::vector<Wall> tangle(unsigned seed, Point shift = {}) {
    std::mt19937 random(seed);
    std::vector<Wall> walls;
    addRing(walls, rectangle(-10, -10, 30, 30));
    for (int i = 0; i < 12; ++i) addRing(walls, support::randomRectangle(random, 20));
    for (Wall& wall : walls) {
        wall.a = wall.a + shift;
        wall.b = wall.b + shift;
    }
    return walls;
}

/// Corners of a cell, and the numbers of its sides.
struct OneCell {
    OneCell(const SightCells& cells, int triangle) : first(cells.firstSideOf(triangle)) {
        const auto& cell = cells.cells()[SightCells::cellOf(first)];
        for (int i = 0; i < SightCells::sidesAround(first); ++i) {
            corners.push_back(cells.mesh().point(cell.sides[i].corner));
            beyond.push_back(cell.sides[i].beyond);
        }
    }
    std::int32_t first;
    Ring corners;
    std::vector<std::int32_t> beyond;
};

RC_GTEST_PROP(SightCells, AreConvex_FillTheDomain_AndKnowTheirNeighbours, (unsigned seed)) {
    const auto walls = tangle(seed);
    const SightMesh mesh(walls, boxAround(-11, 31));
    const SightCells cells(mesh, kEyeLevel);
    RC_ASSERT(cells.size() < mesh.triangles().size());
    std::vector<bool> known(cells.size());
    double area = 0;
    for (int triangle = 0; triangle < static_cast<int>(mesh.triangles().size()); ++triangle) {
        const OneCell cell(cells, triangle);
        const auto index = static_cast<std::size_t>(SightCells::cellOf(cell.first));
        if (known[index]) continue;
        known[index] = true;
        const std::size_t size = cell.corners.size();
        RC_ASSERT(size >= 3 && size <= SightCells::kMostSides);
        area += signedArea(cell.corners);
        for (std::size_t i = 0; i < size; ++i) {
            RC_ASSERT(
                orientation(cell.corners[i], cell.corners[(i + 1) % size], cell.corners[(i + 2) % size]) > 0);
            if (cell.beyond[i] == SightCells::kOutside) continue;
            const std::int32_t there = cell.beyond[i] < 0 ? ~cell.beyond[i] : cell.beyond[i];
            const auto& back = cells.cells()[SightCells::cellOf(there)].sides[SightCells::placeOf(there)];
            const std::int32_t here = cell.first + static_cast<std::int32_t>(i);
            RC_ASSERT(back.beyond == (cell.beyond[i] < 0 ? ~here : here));
        }
    }
    RC_ASSERT(std::all_of(known.begin(), known.end(), [](bool is) { return is; }));
    RC_ASSERT(std::abs(area - 42 * 42) < 1e-9);
}

TEST(SightCells, WallThatSightPassesAbove_PartsNone) {
    std::vector<Wall> walls;
    addRing(walls, rectangle(0, 0, 10, 10));
    const SightMesh open(walls, boxAround(-1, 11));
    walls.push_back({{0, 0}, {10, 10}, 0, 1.8});
    const SightMesh parted(walls, boxAround(-1, 11));
    const SightHeights below{1.7, 1, 1};
    EXPECT_EQ(SightCells(open, kEyeLevel).size(), SightCells(open, below).size());
    EXPECT_LT(SightCells(parted, kEyeLevel).size(), SightCells(parted, below).size());
}

RC_GTEST_PROP(VisibilityPolygons, WithinReach_AreTheSameAsWithout, (unsigned seed)) {
    const auto walls = tangle(seed);
    const SightMesh mesh(walls, boxAround(-11, 31));
    support::Sight sight(mesh, kEyeLevel);
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> unit(-9, 29);
    const Point from{unit(random), unit(random)};
    const double reach = std::uniform_real_distribution<double>(0, 30)(random);
    const Polygon whole{sight.polygon(from), {}};
    const Polygon near{sight.polygon(from, reach), {}};
    RC_ASSERT(signedArea(near.outer) <= signedArea(whole.outer) + 1e-9);
    for (int i = 0; i < 200; ++i) {
        const Point p{unit(random), unit(random)};
        if (std::hypot(p.x - from.x, p.y - from.y) > reach) continue;
        RC_ASSERT(contains(near, p) == contains(whole, p));
    }
}

TEST(VisibilityPolygons, WithoutReach_EndAroundTheCell) {
    const SightMesh mesh(tangle(1), boxAround(-11, 31));
    support::Sight sight(mesh, kEyeLevel);
    const Ring seen = sight.polygon({-5, -5}, 0);
    EXPECT_GE(seen.size(), 3U);
    EXPECT_LE(seen.size(), static_cast<std::size_t>(SightCells::kMostSides));
}

/// Rounded coordinates of a plan far from the middle of its domain decide little: the exact ones must.
TEST(VisibilityPolygons, FarFromTheMiddleOfTheMesh_AreAsExact) {
    constexpr double kFar = 400000; // m
    for (unsigned seed = 0; seed < 20; ++seed) {
        const Point shift{kFar, -kFar};
        const auto walls = tangle(seed, shift);
        const SightMesh mesh(walls, boxAround(-kFar - 100, kFar + 100));
        support::Sight sight(mesh, kEyeLevel);
        const support::SlowSight slow(walls);
        std::mt19937 random(seed);
        std::uniform_real_distribution<double> unit(0, 20);
        for (int i = 0; i < 10; ++i) {
            const Point from = shift + Point{unit(random), unit(random)};
            const double wanted = slow.area(from);
            EXPECT_NEAR(sight.area(from), wanted, 1e-7 * wanted) << seed << " " << from.x << " " << from.y;
        }
    }
}

/// Working space that grew with one polygon leaves nothing in the next.
TEST(VisibilityPolygons, OneAfterAnother_AreThoseOfTheirOwn) {
    const SightMesh mesh(tangle(3), boxAround(-11, 31));
    const SightCells cells(mesh, kEyeLevel);
    VisibilityPolygons polygons(cells);
    Ring seen;
    for (const Point from : {Point{-9, -9}, Point{5, 5}, Point{29, 29}, Point{5, 5}, Point{-10, 3}}) {
        polygons.of(from, 50, seen);
        Ring fresh;
        VisibilityPolygons(cells).of(from, 50, fresh);
        EXPECT_EQ(seen, fresh);
    }
}

/// The waves of a narrow view change places; a view that begins more widely than any was comes after it.
TEST(VisibilityPolygons, FromTheEndOfManyWalls_AfterANarrowView_AreWhole) {
    constexpr int kWalls = 300;
    std::vector<Wall> walls;
    addRing(walls, rectangle(-30, -30, 30, 30));
    addRing(walls, rectangle(-28, -28, -27, -27));
    for (int i = 0; i < kWalls; ++i) {
        const double angle = 2 * std::numbers::pi * i / kWalls;
        walls.push_back({{}, {10 * std::cos(angle), 10 * std::sin(angle)}});
    }
    const SightMesh mesh(walls, boxAround(-31, 31));
    for (int narrow = 0; narrow < 4; ++narrow) {
        support::Sight sight(mesh, kEyeLevel);
        for (int i = 0; i < narrow; ++i) EXPECT_NEAR(sight.area({-27.5, -27.5}), 1, 1e-9);
        EXPECT_GT(sight.area({9.9, 0.1}), 0);
        const double area = sight.area({0, 0});
        EXPECT_NEAR(area, sight.areaByTriangles({0, 0}), 1e-9 * area);
        EXPECT_NEAR(area, 3600 - 36.0 / 7, 1e-9); // without the box and what it hides in its corner
    }
}

/// A fan of slivers around a point: every cell is narrow, and the wave is as wide as it can be.
TEST(VisibilityPolygons, ThroughAThousandGaps_AreFollowed) {
    std::vector<Wall> walls;
    addRing(walls, rectangle(-30, -30, 30, 30));
    constexpr int kPosts = 1000;
    for (int i = 0; i < kPosts; ++i) {
        const double angle = 2 * std::numbers::pi * i / kPosts;
        const double width = std::numbers::pi / kPosts;
        walls.push_back({{10 * std::cos(angle), 10 * std::sin(angle)},
                         {10 * std::cos(angle + width), 10 * std::sin(angle + width)}});
    }
    const SightMesh mesh(walls, boxAround(-31, 31));
    support::Sight sight(mesh, kEyeLevel);
    const double area = sight.area({0, 0});
    EXPECT_NEAR(area, sight.areaByTriangles({0, 0}), 1e-9 * area);
    // Half of all directions end on posts, 10 m away but for their sagitta, half on the walls of the square.
    EXPECT_NEAR(area, (std::numbers::pi * 100 + 3600) / 2, 5);
}

} // namespace
} // namespace vidette::geometry
