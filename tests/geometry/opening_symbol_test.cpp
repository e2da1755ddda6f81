// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/opening_symbol.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kNear = 1e-9;

/// Points of a circle every four degrees, as drawings are unfolded.
Polyline arc(Point centre, double radius, double from, double to) {
    Polyline points;
    const int steps = static_cast<int>(std::ceil(std::abs(to - from) / 4));
    for (int i = 0; i <= steps; ++i) {
        const double angle = (from + (to - from) * i / steps) * std::numbers::pi / 180;
        points.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
    return points;
}

double spanOf(const Polyline& line) {
    return std::hypot(line.back().x - line.front().x, line.back().y - line.front().y);
}

void expectEnds(const std::optional<Polyline>& line, Point a, Point b) {
    ASSERT_TRUE(line);
    const bool turned = std::hypot(line->front().x - a.x, line->front().y - a.y) > 1e-6;
    const Point from = turned ? line->back() : line->front();
    const Point to = turned ? line->front() : line->back();
    EXPECT_NEAR(from.x, a.x, kNear);
    EXPECT_NEAR(from.y, a.y, kNear);
    EXPECT_NEAR(to.x, b.x, kNear);
    EXPECT_NEAR(to.y, b.y, kNear);
}

TEST(OpeningSymbol, DoorGoesFromItsHingeToWhereItCloses) {
    const Polyline swing = arc({0, 3}, 0.9, 0, 90);
    expectEnds(openingLine({swing, {{0, 3}, {0.9, 3}}}), {0, 3}, {0, 3.9});
    expectEnds(openingLine({{{0.9, 3}, {0, 3}}, swing}), {0, 3}, {0, 3.9});
    expectEnds(openingLine({swing, {{0, 3}, {0, 3.9}}}), {0, 3}, {0.9, 3});
}

TEST(OpeningSymbol, DoorDoesNotDependOnSizeOrDirection) {
    for (const double scale : {0.001, 1.0, 1000.0}) {
        for (const double turn : {0.0, 37.0, 181.0, 300.0}) {
            const double radius = 0.8 * scale;
            const Polyline swing = arc({5, -7}, radius, turn, turn + 90);
            const auto line = openingLine({swing, {{5, -7}, swing.front()}});
            ASSERT_TRUE(line);
            EXPECT_NEAR(spanOf(*line) / radius, 1, 1e-9);
            EXPECT_NEAR(line->back().x, swing.back().x, 1e-9 * scale + kNear);
        }
    }
}

TEST(OpeningSymbol, TwoLeavesThatMeet_AreOneDoor) {
    const Polyline left = arc({0, 0}, 1, 0, 90);
    const Polyline right = arc({2, 0}, 1, 180, 90);
    expectEnds(openingLine({left, {{0, 0}, {0, 1}}, right, {{2, 0}, {2, 1}}}), {0, 0}, {2, 0});
}

TEST(OpeningSymbol, WindowIsTheMiddleLineOfItsRectangle) {
    expectEnds(openingLine({{{1, 0}, {3, 0}, {3, 0.2}, {1, 0.2}, {1, 0}}}), {1, 0.1}, {3, 0.1});
}

TEST(OpeningSymbol, StraightLineIsItself) {
    expectEnds(openingLine({{{1, 2}, {4, 6}}}), {1, 2}, {4, 6});
}

TEST(OpeningSymbol, WhatIsNoArc_IsNone) {
    EXPECT_FALSE(arcOf({}));
    EXPECT_FALSE(arcOf({{0, 0}, {1, 0}, {2, 0}, {3, 0}, {4, 0}}));
    EXPECT_FALSE(arcOf({{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}}));
    EXPECT_FALSE(arcOf(arc({0, 0}, 1, 0, 360))) << "a whole circle is a column, not a door";
    EXPECT_FALSE(arcOf({{1, 1}, {1, 1}, {1, 1}, {1, 1}, {1, 1}}));
    EXPECT_TRUE(arcOf(arc({3, 4}, 2, 10, 100)));
}

TEST(OpeningSymbol, NothingWithALength_IsNoOpening) {
    EXPECT_FALSE(openingLine({}));
    EXPECT_FALSE(openingLine({{{1, 1}, {1, 1}}}));
    EXPECT_FALSE(openingLine({{{1, 1}}}));
}

} // namespace
} // namespace vidette::geometry
