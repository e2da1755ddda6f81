// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/opening_edits.h"

#include "estate/place_edits.h"
#include "geometry/strip.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

Obstacle thinWall() {
    Obstacle wall;
    wall.id = ObstacleId::named("W1");
    wall.code = "W1";
    wall.kind = "wall";
    wall.sheets = {{{0, 0}, {6, 0}}};
    return wall;
}

Obstacle thickWall() {
    Obstacle wall = thinWall();
    wall.sheets.clear();
    wall.solids = {*geometry::strip({0, 0}, {6, 0}, 0.3)};
    return wall;
}

Opening door() {
    Opening row;
    row.id = OpeningId::named("D1");
    row.code = "D1";
    row.kind = "door";
    row.opaque = false;
    return row;
}

TEST(OpeningEdits, DoorOnAWallLine_LiesOnItWithItsWidth) {
    const auto place = wallPlace(thinWall(), {3, 0.2}, 0.9, 0.5);
    ASSERT_TRUE(place);
    EXPECT_NEAR(geometry::length(place->line), 0.9, 1e-12);
    EXPECT_EQ(place->line.front().y, 0);
    EXPECT_FALSE(place->cut);
}

TEST(OpeningEdits, DoorAtTheEndOfAWall_StaysOnTheWall) {
    const auto place = wallPlace(thinWall(), {6.1, 0}, 0.9, 0.5);
    ASSERT_TRUE(place);
    EXPECT_NEAR(place->line.back().x, 6, 1e-12);
    const auto wide = wallPlace(thinWall(), {3, 0}, 20, 0.5);
    EXPECT_NEAR(geometry::length(wide->line), 6, 1e-12);
}

TEST(OpeningEdits, OffEveryWall_IsNoPlace) {
    EXPECT_FALSE(wallPlace(thinWall(), {3, 0.6}, 0.9, 0.5));
    EXPECT_FALSE(wallPlace(thinWall(), {3, 0}, 0, 0.5));
    EXPECT_FALSE(wallPlace(Obstacle{}, {3, 0}, 0.9, 0.5));
}

TEST(OpeningEdits, DoorInAThickWall_CutsItThrough) {
    const Estate before = *addObstacle({}, thickWall());
    const auto place = wallPlace(thickWall(), {2, 0.15}, 1, 0.1);
    ASSERT_TRUE(place);
    const auto after = placeOpening(before, *place, door());
    ASSERT_TRUE(after);
    const auto& wall = *after->obstacles.find(ObstacleId::named("W1"));
    EXPECT_EQ(wall.solids.size(), 2U);
    EXPECT_NEAR(geometry::area(wall.solids), 5 * 0.3, 1e-9);
    EXPECT_EQ(after->openings.size(), 1U);
}

TEST(OpeningEdits, DoorAsWideAsAThickWall_TakesItsPlace) {
    const Estate before = *addObstacle({}, thickWall());
    const auto place = wallPlace(thickWall(), {2, 0}, 9, 0.1);
    const auto after = placeOpening(before, *place, door());
    ASSERT_TRUE(after);
    EXPECT_TRUE(after->obstacles.empty());
}

TEST(OpeningEdits, WindowOfABuilding_LiesOnItsOutlineAndCutsNothing) {
    Obstacle house = thickWall();
    house.kind = "building";
    house.solids = {{{{0, 0}, {10, 0}, {10, 8}, {0, 8}}, {}}};
    const auto place = wallPlace(house, {10.1, 4}, 1.2, 0.5);
    ASSERT_TRUE(place);
    EXPECT_EQ(place->line.front().x, 10);
    EXPECT_FALSE(place->cut);
}

} // namespace
} // namespace vidette::estate
