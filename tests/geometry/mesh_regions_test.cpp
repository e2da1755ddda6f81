// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/mesh_regions.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

/// Regions of the mesh whose borders are not as they should be.
namespace vidette::geometry {
namespace {

using support::rectangle;

constexpr double kExact = 1e-9;

/// A border that stops no line.
void addBorder(std::vector<Wall>& walls, const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i)
        walls.push_back({ring[i], ring[(i + 1) % ring.size()], 0, 0, false, -1, 0});
}

double filledArea(const std::vector<Wall>& walls) {
    const SightMesh mesh(walls, support::boxAround(-10, 20));
    double area = 0;
    for (int triangle = 0; triangle < static_cast<int>(mesh.triangles().size()); ++triangle) {
        if (mesh.regionsOf(triangle).empty()) continue;
        const auto corners = mesh.corners(triangle);
        area += signedArea(Ring(corners.begin(), corners.end()));
    }
    return area;
}

TEST(MeshRegions, SpikesOfABorder_PartNothing) {
    std::vector<Wall> walls;
    addBorder(walls, {{0, 0}, {4, 0}, {4, 2}, {9, 2}, {4, 2}, {4, 4}, {0, 4}, {0, 2}, {3, 2}, {0, 2}});
    EXPECT_NEAR(filledArea(walls), 16, kExact);
}

TEST(MeshRegions, SliverThatIsOneEdge_IsNone) {
    std::vector<Wall> walls;
    addBorder(walls, {{0, 0}, {4, 4}, {4, 4 + 1e-10}, {0, 1e-10}});
    EXPECT_EQ(filledArea(walls), 0);
}

TEST(MeshRegions, BorderRoundTheWrongWay_FillsNothing) {
    std::vector<Wall> walls;
    const Ring ring = rectangle(0, 0, 4, 4);
    addBorder(walls, Ring(ring.rbegin(), ring.rend()));
    EXPECT_EQ(filledArea(walls), 0);
}

TEST(MeshRegions, PartTurnedInsideOut_DoesNotFillTheHoleAroundIt) {
    std::vector<Wall> walls;
    addBorder(walls, rectangle(0, 0, 10, 10));
    for (const Ring& ring : {rectangle(2, 2, 8, 8), rectangle(4, 4, 5, 5)})
        addBorder(walls, Ring(ring.rbegin(), ring.rend()));
    EXPECT_NEAR(filledArea(walls), 100 - 36, kExact);
}

} // namespace
} // namespace vidette::geometry
