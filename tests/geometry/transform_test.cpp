// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/transform.h"

#include "geometry/crossing.h"
#include "geometry/strip.h"

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::geometry {
namespace {

const Ring kSquare{{0, 0}, {2, 0}, {2, 2}, {0, 2}};

TEST(Transform, QuarterTurns_AreExact) {
    EXPECT_EQ(turning({1, 1}, 90)({2, 1}), (Point{1, 2}));
    EXPECT_EQ(turning({0, 0}, 360), turning({0, 0}, 0));
}

TEST(Transform, PanTurnsWithThePlan_AndMirrorsAboutALine) {
    EXPECT_EQ(turnedPan(turning({5, 5}, -30), 350), 20); // clockwise
    EXPECT_EQ(turnedPan(mirroring({0, 0}, {0, 1}), 90), 270);
    EXPECT_EQ(turnedPan(mirroring({0, 0}, {1, 1}), 0), 90);
    EXPECT_EQ(turnedPan(moving({3, 4}), 12.345), 12.345);
}

TEST(Transform, MirrorAboutAPoint_ChangesNothing) {
    EXPECT_EQ(mirroring({1, 1}, {1, 1}), Transform{});
}

TEST(Transform, Chained_IsOneAfterTheOther) {
    const Transform one = turning({1, 2}, 37);
    const Transform other = stretching({0, 1}, 2, -3);
    const Point p{4, 5};
    EXPECT_NEAR(chained(one, other)(p).x, other(one(p)).x, 1e-12);
    EXPECT_NEAR(chained(one, other)(p).y, other(one(p)).y, 1e-12);
    EXPECT_TRUE(chained(one, other).mirrors());
}

TEST(Transform, InverseComesBack) {
    const Transform map{2, 0.5, 0.1, -3, {-7, 12}};
    const Point back = inverse(map)(map({3, 4}));
    EXPECT_NEAR(back.x, 3, 1e-12);
    EXPECT_NEAR(back.y, 4, 1e-12);
    const Point both = chained(moving({5, 6}), map)({3, 4});
    EXPECT_NEAR(both.x, map({8, 10}).x, 1e-12);
    EXPECT_NEAR(both.y, map({8, 10}).y, 1e-12);
}

TEST(Crossing, SegmentsThatMiss_ShareNothing) {
    EXPECT_EQ(crossing({0, 0}, {2, 2}, {0, 2}, {2, 0}), (Point{1, 1}));
    EXPECT_FALSE(crossing({0, 0}, {1, 0}, {2, -1}, {2, 1}));
    EXPECT_FALSE(crossing({0, 0}, {1, 0}, {0, 1}, {1, 1}));
    EXPECT_EQ(lineCrossing({0, 0}, {1, 0}, {2, -1}, {2, 1}), (Point{2, 0}));
}

TEST(Crossing, BowTieCrossesItself_AndASquareDoesNot) {
    EXPECT_FALSE(selfCrossing(kSquare));
    EXPECT_FALSE(selfCrossing({}));
    EXPECT_EQ(selfCrossing({{0, 0}, {2, 2}, {2, 0}, {0, 2}}), (Point{1, 1}));
}

TEST(Crossing, OutlineThatTouchesItselfAtACorner_CountsAsCrossing) {
    EXPECT_TRUE(selfCrossing({{0, 0}, {4, 0}, {4, 2}, {2, 0}, {0, 2}}));
}

TEST(Crossing, LineThroughABox_MeetsItWithoutAnEndInside) {
    const Box box{{0, 0}, {1, 1}};
    EXPECT_TRUE(meets(box, {{-1, 0.5}, {2, 0.5}}, false));
    EXPECT_FALSE(meets(box, {{-1, 0.9}, {0.2, 2.5}}, false));
    EXPECT_FALSE(meets(box, {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}, true));
    EXPECT_FALSE(meets(box, {}, true));
}

TEST(Strip, WallOfAWidth_HasItsLineInTheMiddle) {
    const auto wall = strip({0, 0}, {4, 0}, 0.2);
    ASSERT_TRUE(wall);
    EXPECT_NEAR(area(*wall), 0.8, 1e-12);
    EXPECT_FALSE(strip({1, 1}, {1, 1}, 0.2));
    EXPECT_FALSE(strip({0, 0}, {4, 0}, 0));
}

TEST(Strip, CutAcross_LeavesTheTwoEnds) {
    const auto wall = strip({0, 0}, {4, 0}, 0.2);
    const auto pieces = cutAcross(*wall, {1, 0}, {2, 0});
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_NEAR(area(pieces), 0.6, 1e-12);
    EXPECT_TRUE(cutAcross(*wall, {0, 0}, {4, 0}).empty());
    EXPECT_TRUE(cutAcross({{{0, 0}, {2, 0}, {1, 0.5}, {2, 2}}, {}}, {0.2, 0}, {0.4, 0}).empty());
}

} // namespace
} // namespace vidette::geometry
