// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/sight_line.h"

#include "estate/place_edits.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::analysis {
namespace {

using base::Metres;
using geometry::Point;

/// A shelf 1.8 m high from x = 2 to 3, and a wall at x = 6 with a clear window from y = 1 to 2.
estate::Estate place() {
    estate::Obstacle shelf;
    shelf.id = estate::ObstacleId::named("S1");
    shelf.code = "S1";
    shelf.kind = "shelf";
    shelf.solids = {{{{2, -1}, {3, -1}, {3, 1}, {2, 1}}, {}}};
    shelf.top = Metres(1.8);
    estate::Obstacle wall;
    wall.id = estate::ObstacleId::named("W1");
    wall.code = "W1";
    wall.kind = "wall";
    wall.sheets = {{{6, -5}, {6, 5}}};
    estate::Opening window;
    window.id = estate::OpeningId::named("D1");
    window.code = "D1";
    window.kind = "window";
    window.opaque = false;
    window.line = {{6, 1}, {6, 2}};
    return *addOpening(*addObstacle(*addObstacle({}, shelf), wall), window);
}

SightLine between(Point from, double eye, Point to, double target) {
    return *sightLine(place(), {from, Metres(eye)}, {to, Metres(target)});
}

TEST(SightLine, LowTargetBehindAShelf_IsBlockedWhereTheShelfBegins) {
    const auto line = between({0, 0}, 2, {5, 0}, 0.5);
    ASSERT_NE(line.blocker(), nullptr);
    EXPECT_EQ(line.blocker()->code, "S1");
    EXPECT_NEAR(line.blocker()->from, 2, 1e-9);
    EXPECT_NEAR(line.blocker()->to, 3, 1e-9);
    EXPECT_NEAR(line.heightAt(2), 1.4, 1e-9);
}

TEST(SightLine, OverTheShelf_IsClearAndStillTold) {
    // 2.6 m falling to 2.0 m passes the shelf's far edge at 2.24 m.
    const auto line = between({0, 0}, 2.6, {5, 0}, 2.0);
    EXPECT_TRUE(line.clear());
    ASSERT_EQ(line.steps.size(), 1U);
    EXPECT_FALSE(line.steps.front().blocks);
}

TEST(SightLine, TopOfTheShelf_IsAlreadyOverIt) {
    EXPECT_TRUE(between({0, 0}, 1.8, {5, 0}, 1.8).clear());
    EXPECT_FALSE(between({0, 0}, 1.79, {5, 0}, 1.79).clear());
}

TEST(SightLine, ThroughAClearWindow_IsClear_AndThroughTheWallIsNot) {
    EXPECT_TRUE(between({5, 1.5}, 1.6, {7, 1.5}, 1.6).clear());
    EXPECT_EQ(between({5, 3}, 1.6, {7, 3}, 1.6).blocker()->code, "W1");
}

TEST(SightLine, EyeInsideAShelf_BeginsInIt) {
    const auto line = between({2.5, 0}, 1, {5, 0}, 1);
    ASSERT_FALSE(line.clear());
    EXPECT_EQ(line.blocker()->from, 0);
    EXPECT_NEAR(line.blocker()->to, 0.5, 1e-9);
}

TEST(SightLine, OnePointOrNoNumber_IsAnError) {
    EXPECT_EQ(sightLine({}, {{1, 1}, Metres(1)}, {{1, 1}, Metres(2)}).error().code, "bad_value");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(sightLine({}, {{nan, 1}, Metres(1)}, {{2, 1}, Metres(2)}).error().code, "bad_value");
}

} // namespace
} // namespace vidette::analysis
