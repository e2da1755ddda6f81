// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/wall_trace.h"

#include "support/drawn_plan.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <random>

namespace vidette::geometry {
namespace {

using support::DrawnWall;
using support::Sheet;
using Walls = std::vector<TracedWall>;

const TraceOptions kOptions{{}, 50, 5, 40};

Walls traced(const GreyPicture& picture, const TraceOptions& options = kOptions) {
    const base::Task task;
    const auto walls = traceWalls(picture, options, task);
    EXPECT_TRUE(walls);
    return walls ? *walls : Walls();
}

double lengthOf(Point from, Point to) {
    return std::hypot(to.x - from.x, to.y - from.y);
}

/// The share of the middle lines of `those` that lies on middle lines of `these`: within a fifth of the
/// thickness across, in about the same direction; corners may be off by half a thickness.
template<typename Those, typename These>
double covered(const Those& those, const These& these) {
    double all = 0;
    double met = 0;
    for (const auto& one : those) {
        const Point along = one.to - one.from;
        const double length = lengthOf(one.from, one.to);
        const int steps = static_cast<int>(length);
        for (int i = 0; i < steps; ++i, ++all) {
            const Point at = one.from + along * ((i + 0.5) / steps);
            met += std::any_of(these.begin(), these.end(), [&](const auto& other) {
                const Point there = other.to - other.from;
                const double size = lengthOf(other.from, other.to);
                const double on = dot(at - other.from, there) / size;
                const double off = std::abs(cross(there, at - other.from)) / size;
                return std::abs(cross(along, there)) < 0.06 * length * size &&
                       off <= 0.2 * other.thickness + 1 && on >= -0.6 * other.thickness &&
                       on <= size + 0.6 * other.thickness;
            });
        }
    }
    return all > 0 ? met / all : 0;
}

/// At least so much of the drawn walls is found, and so much of what is found is drawn.
void expectFound(const support::DrawnPlan& plan, double recall, double precision, const std::string& what) {
    const Walls walls = traced(plan.picture);
    EXPECT_GE(covered(plan.walls, walls), recall) << what;
    EXPECT_GE(covered(walls, plan.walls), precision) << what;
}

TEST(WallTrace, RandomRooms_AreFound) {
    for (unsigned seed = 0; seed < 12; ++seed) {
        expectFound(support::drawnRooms(seed, false, 0), 0.97, 0.97, "filled " + std::to_string(seed));
        expectFound(support::drawnRooms(seed, true, 0), 0.95, 0.97, "outlined " + std::to_string(seed));
    }
}

TEST(WallTrace, TurnedRooms_AreFound) {
    unsigned seed = 0;
    for (const double degrees : {0.3, -1.0, 3.5, 17.0, 30.0, 45.0, -8.2, 89.0}) {
        const std::string turn = " turned by " + std::to_string(degrees);
        expectFound(support::drawnRooms(++seed, false, degrees), 0.95, 0.95, "filled" + turn);
        expectFound(support::drawnRooms(++seed, true, degrees), 0.9, 0.95, "outlined" + turn);
    }
}

TEST(WallTrace, ScannedRooms_AreFound) {
    for (unsigned seed = 0; seed < 6; ++seed) {
        for (const bool outlined : {false, true}) {
            auto plan = support::drawnRooms(seed, outlined, seed * 0.4 - 1);
            Sheet sheet(plan.picture);
            sheet.scan(seed, 12, 0.004);
            plan.picture = sheet.picture();
            expectFound(plan, outlined ? 0.85 : 0.95, 0.95,
                        (outlined ? "outlined scan " : "filled scan ") + std::to_string(seed));
        }
    }
}

TEST(WallTrace, OneWall_IsMeasured) {
    for (const double degrees : {0.0, 12.0, 90.0}) {
        const double angle = degrees * 3.14159265358979 / 180;
        const Point half{150 * std::cos(angle), 150 * std::sin(angle)};
        Sheet sheet(500, 500);
        sheet.wall({Point{250, 250} - half, Point{250, 250} + half, 16, false});
        const Walls walls = traced(sheet.picture());
        ASSERT_EQ(walls.size(), 1U) << degrees;
        EXPECT_NEAR(walls[0].thickness, 16, 0.6);
        EXPECT_NEAR(lengthOf(walls[0].from, walls[0].to), 300, 6);
        EXPECT_NEAR(((walls[0].from + walls[0].to) * 0.5).x, 250, 1.5);
        EXPECT_NEAR(((walls[0].from + walls[0].to) * 0.5).y, 250, 1.5);
        EXPECT_GT(walls[0].confidence, 0.9);
        EXPECT_FALSE(walls[0].outlined);
    }
}

TEST(WallTrace, OutlinedWall_IsAsThickAsItsLinesAreApart) {
    Sheet sheet(500, 300);
    sheet.wall({{50, 150}, {450, 150}, 20, true});
    const Walls walls = traced(sheet.picture());
    ASSERT_EQ(walls.size(), 1U);
    EXPECT_TRUE(walls[0].outlined);
    EXPECT_NEAR(walls[0].thickness, 20, 0.5);
    EXPECT_NEAR(walls[0].from.y, 150, 0.5);
}

TEST(WallTrace, Corner_IsMetByBothAndFilled) {
    for (const bool outlined : {false, true}) {
        Sheet sheet(500, 500);
        const double t = 20;
        if (outlined) {
            sheet.line({90, 90}, {400, 90}, 2), sheet.line({110, 110}, {400, 110}, 2);
            sheet.line({90, 90}, {90, 400}, 2), sheet.line({110, 110}, {110, 400}, 2);
        } else {
            sheet.line({90, 100}, {400, 100}, t), sheet.line({100, 90}, {100, 400}, t);
        }
        const Walls walls = traced(sheet.picture());
        ASSERT_EQ(walls.size(), 2U) << outlined;
        for (const TracedWall& wall : walls) {
            const bool first = lengthOf(wall.from, {100, 100}) < lengthOf(wall.to, {100, 100});
            EXPECT_LT(lengthOf(first ? wall.from : wall.to, {100, 100}), 1.5) << outlined;
            EXPECT_NEAR(first ? wall.ends.before : wall.ends.after, t / 2, 1) << outlined;
        }
    }
}

TEST(WallTrace, DoorsStayOpen_AndSmallGapsClose) {
    Sheet sheet(700, 300);
    sheet.line({50, 100}, {300, 100}, 16), sheet.line({360, 100}, {650, 100}, 16); // a door
    sheet.line({50, 200}, {300, 200}, 16), sheet.line({305, 200}, {650, 200}, 16); // a crease
    const Walls walls = traced(sheet.picture());
    ASSERT_EQ(walls.size(), 3U);
    EXPECT_NEAR(lengthOf(walls[0].from, walls[0].to), 600, 4);
    EXPECT_NEAR(walls[0].from.y, 200, 1);
}

TEST(WallTrace, BranchOfOutlinedWalls_DoesNotBreakTheOtherSide) {
    Sheet sheet(700, 400);
    sheet.line({50, 90}, {650, 90}, 2);
    sheet.line({50, 110}, {340, 110}, 2), sheet.line({360, 110}, {650, 110}, 2);
    sheet.line({340, 110}, {340, 350}, 2), sheet.line({360, 110}, {360, 350}, 2);
    const Walls walls = traced(sheet.picture());
    ASSERT_EQ(walls.size(), 2U);
    EXPECT_NEAR(lengthOf(walls[0].from, walls[0].to), 600, 6);
    EXPECT_NEAR(walls[1].from.x, 350, 1);
    EXPECT_NEAR(std::min(walls[1].from.y, walls[1].to.y), 100, 2);
}

TEST(WallTrace, LinesThatAreNoWalls_AreLeftOut) {
    Sheet sheet(900, 700);
    sheet.line({50, 50}, {850, 50}, 1.6);  // a dimension line
    sheet.line({50, 60}, {50, 650}, 1.6);  // an axis
    sheet.line({100, 640}, {800, 600}, 2); // a slope
    for (int i = 0; i < 12; ++i) sheet.line({100 + 12.0 * i, 100}, {100 + 12.0 * i, 200}, 1.6); // stairs
    for (int i = 0; i < 60; ++i) sheet.line({300 + 8.0 * i, 150}, {200 + 8.0 * i, 250}, 1.6);   // hatching
    for (int i = 0; i < 30; ++i) sheet.line({100 + 20.0 * i, 400}, {108 + 20.0 * i, 400}, 5);   // dashes
    EXPECT_TRUE(traced(sheet.picture()).empty());
}

TEST(WallTrace, LightLinesOnADarkGround_AreFoundToo) {
    auto plan = support::drawnRooms(3, false, 0);
    for (auto& pixel : plan.picture.pixels) pixel = static_cast<std::uint8_t>(255 - pixel * 0.8);
    expectFound(plan, 0.95, 0.95, "blueprint");
}

/// By the definition: a filled wall is dark along its middle line, and light beside it.
TEST(WallTrace, EveryFilledWall_IsDarkWithinAndLightBeside) {
    for (unsigned seed = 20; seed < 26; ++seed) {
        const auto plan = support::drawnRooms(seed, false, seed * 1.7);
        for (const TracedWall& wall : traced(plan.picture)) {
            const Point along = wall.to - wall.from;
            const double length = lengthOf(wall.from, wall.to);
            const Point aside = Point{-along.y, along.x} * (1 / length);
            int dark = 0;
            int light = 0;
            for (int i = 10; i < 90; ++i) {
                const auto at = [&](double off) {
                    const Point p = wall.from + along * (i / 100.0) + aside * off;
                    return plan.picture.at(static_cast<int>(p.x), static_cast<int>(p.y)) < 128;
                };
                dark += at(0) && at(0.4 * wall.thickness) && at(-0.4 * wall.thickness);
                light += !at(0.75 * wall.thickness + 2) || !at(-0.75 * wall.thickness - 2);
            }
            EXPECT_GE(dark, 76) << seed;
            EXPECT_GE(light, 60) << seed;
        }
    }
}

GreyPicture filled(int width, int height, int brightness) {
    return {width, height,
            std::vector<std::uint8_t>(static_cast<std::size_t>(width) * static_cast<std::size_t>(height),
                                      static_cast<std::uint8_t>(brightness))};
}

TEST(WallTrace, PicturesOfNothing_GiveNothingSoon) {
    const auto begin = std::chrono::steady_clock::now();
    EXPECT_TRUE(traced({}).empty());
    for (const int brightness : {0, 1, 128, 254, 255}) {
        EXPECT_TRUE(traced(filled(1, 1, brightness)).empty());
        EXPECT_TRUE(traced(filled(700, 1, brightness)).empty());
        EXPECT_TRUE(traced(filled(1, 700, brightness)).empty());
        EXPECT_TRUE(traced(filled(800, 800, brightness)).empty());
        EXPECT_TRUE(traced(filled(800, 800, brightness), {}).empty());
    }
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
}

TEST(WallTrace, Noise_GivesNothingSoon) {
    std::mt19937 random(4);
    for (const int levels : {2, 256}) {
        GreyPicture picture = filled(1000, 1000, 0);
        for (auto& pixel : picture.pixels)
            pixel = static_cast<std::uint8_t>(levels == 2 ? random() % 2 * 255 : random() % 256);
        const auto begin = std::chrono::steady_clock::now();
        EXPECT_TRUE(traced(picture).empty()) << levels;
        EXPECT_TRUE(traced(picture, {}).empty()) << levels;
        EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(5));
    }
}

TEST(WallTrace, OptionsThatMeanNothing_AreRefused) {
    const base::Task task;
    const GreyPicture picture = filled(20, 20, 255);
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    for (const TraceOptions& options :
         {TraceOptions{{}, -1, 0, 0}, TraceOptions{{}, kNone, 0, 0}, TraceOptions{{}, 0, -1, 0},
          TraceOptions{0, 0, 0, 0}, TraceOptions{255, 0, 0, 0}}) {
        const auto walls = traceWalls(picture, options, task);
        ASSERT_FALSE(walls);
        EXPECT_EQ(walls.error().code, "bad_value");
    }
}

TEST(WallTrace, Cancel_EndsIt) {
    base::Task task;
    task.cancel();
    const auto walls = traceWalls(support::drawnRooms(1, false, 0).picture, kOptions, task);
    ASSERT_FALSE(walls);
    EXPECT_EQ(walls.error().code, "cancelled");
}

TEST(WallTrace, MappedWall_GrowsWithTheMap) {
    const TracedWall wall{{0, 0}, {10, 0}, 4, {1, 2}, 1, false};
    const TracedWall moved = mapped(wall, {0.5, 0, 0, -0.5, {3, 4}});
    EXPECT_EQ(moved.to, (Point{8, 4}));
    EXPECT_EQ(moved.thickness, 2);
    EXPECT_EQ(moved.ends.after, 1);
    EXPECT_NEAR(area(*bodyOf(moved)), (5 + 1.5) * 2, 1e-9);
}

} // namespace
} // namespace vidette::geometry
