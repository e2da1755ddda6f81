// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_patch.h"
#include "support/shapes.h"
#include "support/sight.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <limits>

/// Meshes that change in one place, beside meshes made anew of the same walls.
namespace vidette::geometry {
namespace {

using support::rectangle;

constexpr double kExact = 1e-9;
constexpr SightHeights kEyeLevel{2, 1, 1};

/// The rings and lines of one owner; rings enclose a region of the same number.
std::vector<Wall> wallsOf(std::int32_t owner, const std::vector<Ring>& rings,
                          const std::vector<Polyline>& lines = {}) {
    constexpr double kTop = 9;
    std::vector<Wall> walls;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            walls.push_back({ring[i], ring[(i + 1) % ring.size()], 0, kTop, true, owner, owner});
    }
    for (const Polyline& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i)
            walls.push_back({line[i - 1], line[i], 0, kTop, true, owner, -1});
    }
    return walls;
}

std::vector<Wall> together(std::vector<Wall> walls, const std::vector<Wall>& more) {
    walls.insert(walls.end(), more.begin(), more.end());
    return walls;
}

std::vector<Wall> room() {
    return together(wallsOf(0, {rectangle(1, 1, 4, 3)}),
                    wallsOf(1, {}, {{{6, 0}, {6, 5}}, {{0, 7}, {9, 7}}}));
}

Box domain() {
    return support::boxAround(-2, 12);
}

double seenArea(const SightMesh& mesh, Point from) {
    support::Sight sight(mesh, kEyeLevel);
    const double area = sight.area(from);
    EXPECT_NEAR(sight.areaByTriangles(from), area, kExact);
    return area;
}

double areaOf(const SightMesh& mesh, std::int32_t region) {
    double area = 0;
    for (const std::int32_t triangle : mesh.trianglesOf(region)) {
        const auto corners = mesh.corners(triangle);
        area += signedArea(Ring(corners.begin(), corners.end()));
    }
    return area;
}

/// Triangles that are in use.
std::size_t count(const SightMesh& mesh) {
    return static_cast<std::size_t>(std::count_if(mesh.triangles().begin(), mesh.triangles().end(),
                                                  [](const auto& triangle) { return triangle.isUsed(); }));
}

TEST(MeshPatch, AddedHouse_IsSeenAsInANewMesh) {
    SightMesh mesh(room(), domain());
    const auto house = wallsOf(2, {rectangle(3, 2, 8, 8)});
    const auto patch = MeshPatch::of(mesh, {}, house);
    ASSERT_TRUE(patch);
    patch->apply(mesh);
    const SightMesh anew(together(room(), house), domain());
    for (const Point from : {Point{0.3, 0.2}, Point{5, 1}, Point{11, 9}, Point{3, 5}, Point{8, 2}})
        EXPECT_NEAR(seenArea(mesh, from), seenArea(anew, from), kExact) << from.x << " " << from.y;
    EXPECT_NEAR(areaOf(mesh, 2), 30, kExact);
    EXPECT_NEAR(areaOf(mesh, 0), 6, kExact);
}

TEST(MeshPatch, WallThatComesAndGoes_LeavesNothingBehind) {
    SightMesh mesh(room(), domain());
    const std::size_t before = count(mesh);
    const auto wall = wallsOf(2, {}, {{{2, -1}, {2, 9}, {7, 2}, {7, 9}}});
    for (int i = 0; i < 10; ++i) {
        const auto come = MeshPatch::of(mesh, {}, wall);
        ASSERT_TRUE(come);
        come->apply(mesh);
        const auto go = MeshPatch::of(mesh, wall, {});
        ASSERT_TRUE(go);
        go->apply(mesh);
    }
    EXPECT_EQ(count(mesh), before) << "points where the wall met others are gone";
    EXPECT_LE(mesh.triangles().size(), 3 * before) << "places are used again";
}

TEST(MeshPatch, TrianglesAwayFromTheChange_StayAsTheyAre) {
    const SightMesh before(room(), domain());
    SightMesh mesh = before;
    const auto patch = MeshPatch::of(mesh, {}, wallsOf(2, {}, {{{10, 10}, {10.5, 10}}}));
    ASSERT_TRUE(patch);
    const auto added = patch->apply(mesh);
    EXPECT_LT(patch->removed().size(), before.triangles().size());
    for (int i = 0; i < static_cast<int>(before.triangles().size()); ++i) {
        const bool isRemoved = std::binary_search(patch->removed().begin(), patch->removed().end(), i);
        if (isRemoved) continue;
        EXPECT_EQ(mesh.corners(i), before.corners(i));
    }
    EXPECT_GT(added.size(), patch->removed().size());
}

TEST(MeshPatch, WallBeyondTheDomain_AsksForAnotherMesh) {
    const SightMesh mesh(room(), domain());
    EXPECT_FALSE(MeshPatch::of(mesh, {}, wallsOf(2, {}, {{{5, 5}, {20, 5}}})));
    EXPECT_FALSE(MeshPatch::of(mesh, {}, wallsOf(2, {}, {{{-2, 5}, {5, 5}}}))) << "on its edge";
}

TEST(MeshPatch, Nothing_ChangesNothing) {
    SightMesh mesh(room(), domain());
    const auto patch = MeshPatch::of(mesh, {}, {});
    ASSERT_TRUE(patch);
    EXPECT_TRUE(patch->apply(mesh).empty());
    EXPECT_TRUE(patch->bounds().empty());
}

/// Corners on a lattice, so that houses touch, overlap and repeat each other.
Ring latticeBox() {
    const auto low = *rc::gen::inRange(0, 8);
    const auto left = *rc::gen::inRange(0, 8);
    return rectangle(left, low, left + *rc::gen::inRange(1, 4), low + *rc::gen::inRange(1, 4));
}

RC_GTEST_PROP(MeshPatch, HouseThatMovesAnywhere_IsSeenAsInANewMesh, ()) {
    SightMesh mesh(room(), domain());
    std::vector<Wall> house;
    for (int step = 0; step < 4; ++step) {
        const auto next = wallsOf(2, {latticeBox()});
        const auto patch = MeshPatch::of(mesh, house, next);
        RC_ASSERT(patch.has_value());
        patch->apply(mesh);
        house = next;
    }
    const SightMesh anew(together(room(), house), domain());
    const Point from{*rc::gen::inRange(0, 100) * 0.0997, *rc::gen::inRange(0, 100) * 0.1003};
    RC_ASSERT(std::abs(seenArea(mesh, from) - seenArea(anew, from)) < kExact);
    RC_ASSERT(std::abs(areaOf(mesh, 2) - areaOf(anew, 2)) < kExact);
    RC_ASSERT(std::abs(areaOf(mesh, 0) - 6) < kExact);
}

} // namespace
} // namespace vidette::geometry
