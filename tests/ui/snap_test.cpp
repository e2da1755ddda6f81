// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snap.h"

#include "estate/place_edits.h"

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using geometry::Point;
using ui::Caught;

estate::Obstacle wall(const char* code, Point from, Point to) {
    estate::Obstacle row;
    row.id = estate::ObstacleId::named(code);
    row.code = code;
    row.kind = "wall";
    row.sheets = {{from, to}};
    return row;
}

/// A wall along x, and one that crosses it at x = 6 without a common end.
ui::Places cross() {
    return ui::Places(
        *addObstacle(*addObstacle({}, wall("W1", {0, 0}, {10, 0})), wall("W2", {6, -3}, {6, 3.7})));
}

ui::Snapped at(Point wanted, std::optional<Point> from = {}, unsigned kinds = ui::SnapKinds::kUsual) {
    ui::SnapAsk ask;
    ask.wanted = wanted;
    ask.reach = 0.2;
    ask.from = from;
    ask.kinds.bits = kinds;
    return ui::snap(cross(), ask);
}

TEST(SnapKinds, EndMiddleCrossingAndEdge_AreEachCaught) {
    EXPECT_EQ(at({0.1, 0.1}).by, Caught::Corner);
    EXPECT_EQ(at({5.1, 0.05}).by, Caught::Middle);
    EXPECT_EQ(at({5.1, 0.05}).at, (Point{5, 0}));
    EXPECT_EQ(at({6.1, 0.1}).by, Caught::Crossing);
    EXPECT_EQ(at({6.1, 0.1}).at, (Point{6, 0}));
    EXPECT_EQ(at({2.2, 0.1}).by, Caught::Edge);
}

TEST(SnapKinds, WhatIsSwitchedOff_DoesNotCatch) {
    EXPECT_EQ(at({0.1, 0.1}, {}, ui::SnapKinds::Edges).by, Caught::Edge);
    EXPECT_EQ(at({0.1, 0.1}, {}, 0).by, Caught::Nothing);
    EXPECT_EQ(at({3, 2}, {}, ui::SnapKinds::MapGrid).by, Caught::Nothing);
}

TEST(SnapKinds, DirectionsFromTheLastPoint_CatchInStepsOf15Degrees) {
    const auto caught = at({32.92, 25.0}, Point{30, 20}, ui::SnapKinds::Angles);
    EXPECT_EQ(caught.by, Caught::Angle);
    const double degrees = std::atan2(caught.at.y - 20, caught.at.x - 30) * 180 / 3.14159265358979;
    EXPECT_NEAR(degrees, 60, 1e-6);
}

TEST(SnapKinds, ParallelToANearWall_Catches) {
    ui::SnapAsk ask;
    ask.wanted = {4, 1.03};
    ask.reach = 0.2;
    ask.from = Point{1, 1};
    ask.kinds.bits = ui::SnapKinds::Parallels;
    const auto caught = ui::snap(cross(), ask);
    EXPECT_EQ(caught.by, Caught::Parallel);
    EXPECT_NEAR(caught.at.y, 1, 1e-12);
}

TEST(SnapKinds, DirectionMeetingAnEdge_CatchesWhereBothAre) {
    const auto caught = at({3.05, 0.06}, Point{3, 4}, ui::SnapKinds::Edges | ui::SnapKinds::Angles);
    EXPECT_EQ(caught.by, Caught::Edge);
    EXPECT_NEAR(caught.at.x, 3, 1e-9);
    EXPECT_NEAR(caught.at.y, 0, 1e-12);
}

TEST(SnapKinds, GridIsForFloorPlansOnly_UnlessAskedFor) {
    EXPECT_NEAR(at({3.02, 2.03}).at.x, 3, 1e-12);
    EXPECT_NEAR(at({3.02, 2.03}).at.y, 2.05, 1e-12);
    estate::Estate map;
    map.crs = "EPSG:5514";
    ui::SnapAsk ask;
    ask.wanted = {3.02, 2.03};
    ask.reach = 0.2;
    EXPECT_EQ(ui::snap(ui::Places(map), ask).at, ask.wanted);
    ask.kinds.bits |= ui::SnapKinds::MapGrid;
    EXPECT_EQ(ui::snap(ui::Places(map), ask).by, Caught::Grid);
}

TEST(SnapKinds, EverySign_HasAWord) {
    for (const Caught by : {Caught::Angle, Caught::Parallel, Caught::Perpendicular, Caught::Edge,
                            Caught::Middle, Caught::Crossing, Caught::Corner}) {
        EXPECT_FALSE(ui::caughtWord(by).isEmpty());
    }
}

} // namespace
} // namespace vidette::tests
