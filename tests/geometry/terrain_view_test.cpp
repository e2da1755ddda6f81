// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain_view.h"

#include "support/fractal_terrain.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::geometry {
namespace {

using support::lattice;
using support::rectangle;
using support::terrainOf;

constexpr double kNoLimit = std::numeric_limits<double>::infinity();

GroundQuestion question(Point at, double height, double hfov, double range) {
    GroundQuestion asked;
    asked.pose.at = at;
    asked.pose.height = height;
    asked.pose.pan = base::Angle::degrees(30);
    asked.lens.hfov = base::Angle::degrees(hfov);
    asked.lens.imageWidth = 1920;
    asked.lens.imageHeight = 1080;
    asked.target = {1, 1};
    asked.limits = {{range, kNoLimit}};
    asked.resolution = 0.5;
    return asked;
}

bool inBoxes(const std::vector<Box>& boxes, Point p) {
    return std::any_of(boxes.begin(), boxes.end(), [p](const Box& box) {
        return p.x >= box.low.x && p.y >= box.low.y && p.x < box.high.x && p.y < box.high.y;
    });
}

/// What the engine makes of the answer, without walls that always hide.
bool seenByBoxes(const GroundView& view, const NotSeen& missing, std::size_t level, Point p) {
    const auto& parts = view.field(level);
    const bool inField = std::any_of(parts.begin(), parts.end(), [p](const Ring& ring) {
        return contains(Polygon{ring, {}}, p);
    });
    return inField && !inBoxes(missing.hidden, p) && !inBoxes(missing.outside[level], p);
}

/// Share of random places on which boxes and definition agree, and the two shares of seen places.
struct Comparison {
    double same = 0;
    double boxes = 0;
    double definition = 0;
};

Comparison compared(const GroundView& view, const GroundQuestion& asked,
                    const std::vector<const Blocker*>& blockers, std::size_t level = 0) {
    const NotSeen missing = view.notSeen(blockers);
    std::mt19937 random(3);
    std::uniform_real_distribution<double> side(-view.reach(), view.reach());
    constexpr int kSamples = 20000;
    Comparison result;
    for (int i = 0; i < kSamples; ++i) {
        const Point p = asked.pose.at + Point{side(random), side(random)};
        const bool boxes = seenByBoxes(view, missing, level, p);
        const bool definition = view.sees(p, level, blockers);
        result.same += boxes == definition ? 1.0 / kSamples : 0;
        result.boxes += boxes ? 1.0 / kSamples : 0;
        result.definition += definition ? 1.0 / kSamples : 0;
    }
    return result;
}

void expectAgreement(const Terrain& terrain, const GroundQuestion& asked,
                     const std::vector<const Blocker*>& blockers = {}) {
    const auto view = GroundView::of(terrain, asked);
    ASSERT_TRUE(view);
    for (std::size_t level = 0; level < asked.limits.size(); ++level) {
        const Comparison result = compared(*view, asked, blockers, level);
        EXPECT_GE(result.same, 0.98) << "places on the edges of cells may differ";
        EXPECT_NEAR(result.boxes, result.definition, 0.005) << "but they cancel out";
        EXPECT_GT(result.definition, 0.02) << "the test looks at something";
    }
}

TEST(GroundView, LevelGround_NeedsNoBoxes_AndKeepsTheFieldOfThePlane) {
    const auto flat = terrainOf(lattice(300, 300), [](Point) { return 188.4; });
    GroundQuestion asked = question({150, 150}, 4, 90, 60);
    asked.pose.tilt = base::Angle::degrees(20);
    const auto view = *GroundView::of(flat, asked);
    const NotSeen missing = view.notSeen({});
    EXPECT_TRUE(missing.hidden.empty());
    EXPECT_TRUE(missing.outside[0].empty());
    EXPECT_EQ(view.field(0), fieldOnPlane(asked.pose, asked.lens, asked.target, asked.limits[0], 0.01));
    EXPECT_NEAR(view.eye(), 192.4, 1e-5);
}

TEST(GroundView, RidgeAcross_HidesTheKnownShadow) {
    // 5 m high, 20 m away, lens 9 m, target 1 m: the shadow is (5 − 1)·20/(9 − 5) = 20 m deep.
    const auto land = terrainOf(lattice(200, 200), [](Point p) { return p.x == 60 ? 5.0 : 0.0; });
    GroundQuestion asked = question({40, 100}, 9, 80, 80);
    asked.pose.pan = base::Angle::degrees(90);
    const auto view = *GroundView::of(land, asked);
    const NotSeen missing = view.notSeen({});
    EXPECT_TRUE(seenByBoxes(view, missing, 0, {59, 100.2}));
    for (double x = 62; x < 79.4; x += 0.5) EXPECT_FALSE(seenByBoxes(view, missing, 0, {x, 100.2})) << x;
    for (double x = 80.6; x < 115; x += 0.5) EXPECT_TRUE(seenByBoxes(view, missing, 0, {x, 100.2})) << x;
}

TEST(GroundView, Sea_EndsAtTheHorizon) {
    // √(2·R/(1 − k)·H): from 2 m the sea ends 5.4 km away; light bent by k sees farther than on a bare curve.
    const auto sea = terrainOf(lattice(80, 80, 200), [](Point) { return 0.0; });
    GroundQuestion asked = question({8000, 8000}, 2, 100, 7000);
    asked.target = {0, 0};
    for (const double refraction : {0.0, 0.13}) {
        asked.earth.refraction = refraction;
        const double horizon = std::sqrt(2 * asked.earth.radius / (1 - refraction) * 2);
        const auto view = *GroundView::of(sea, asked);
        const NotSeen missing = view.notSeen({});
        const Point ahead{std::sin(asked.pose.pan.radians()), std::cos(asked.pose.pan.radians())};
        for (double away = 100; away < 6990; away += 61) {
            // The ground lies in chords of 200 m, whose middles are up to 1 mm low.
            if (std::abs(away - horizon) < 200) continue;
            EXPECT_EQ(seenByBoxes(view, missing, 0, asked.pose.at + ahead * away), away < horizon) << away;
        }
    }
}

TEST(GroundView, Hills_AgreeWithTheDefinition) {
    for (const double step : {1.0, 4.0}) {
        const auto land = support::fractalTerrain(200, step, step * 12, 0.5, 9);
        for (const double hfov : {60.0, 100.0}) {
            GroundQuestion asked = question({100 * step + 0.3, 90 * step}, 6, hfov, 70);
            asked.limits.push_back({45, 40});
            expectAgreement(land, asked);
            asked.pose.tilt = base::Angle::degrees(12);
            asked.pose.roll = base::Angle::degrees(5);
            asked.target = {0.2, 1.8};
            expectAgreement(land, asked);
        }
    }
}

TEST(GroundView, Fisheye_AgreesWithTheDefinition) {
    const auto land = support::fractalTerrain(200, 1, 12, 0.5, 6);
    GroundQuestion asked = question({100.3, 90}, 6, 220, 50);
    asked.lens.projection = Projection::Equidistant;
    expectAgreement(land, asked);
    asked.lens.hfov = base::Angle::degrees(140);
    asked.pose.tilt = base::Angle::degrees(80);
    expectAgreement(land, asked);
}

TEST(GroundView, LowWallsOnASlope_AgreeWithTheDefinition) {
    const auto slope = terrainOf(lattice(200, 200), [](Point p) { return 0.08 * p.x + 0.03 * p.y; });
    const Blocker fence{{}, {{{80, 130}, {130, 135}, {140, 90}}}, 0, 2};
    const Blocker shed{{Polygon{rectangle(110, 100, 118, 109), {}}}, {}, 0, 2.6};
    const Blocker sign{{}, {{{95, 115}, {99, 112}}}, 2.5, 4};
    GroundQuestion asked = question({100, 100}, 4, 100, 70);
    const auto view = *GroundView::of(slope, asked);
    for (const Blocker* one : {&fence, &shed, &sign}) EXPECT_EQ(view.hides(*one), Hiding::Sometimes);
    expectAgreement(slope, asked, {&fence, &shed, &sign});
}

TEST(GroundView, RoofUnderTheCamera_HidesWhatItsEdgeHides) {
    // Lens 6 m up on a house of 4 m, targets on the ground: hidden is the roof stretched by 6/2 = 3.
    const auto flat = terrainOf(lattice(100, 100), [](Point) { return 300.0; });
    const Blocker house{{Polygon{rectangle(49, 49, 51, 51), {}}}, {}, 0, 4};
    GroundQuestion asked = question({50, 50}, 6, 170, 30);
    asked.pose.pan = base::Angle::degrees(0);
    asked.target = {0, 0};
    const auto view = *GroundView::of(flat, asked);
    const NotSeen missing = view.notSeen({&house});
    EXPECT_FALSE(seenByBoxes(view, missing, 0, {50.2, 52.4}));
    EXPECT_TRUE(seenByBoxes(view, missing, 0, {50.2, 53.6}));
    EXPECT_TRUE(missing.outside[0].empty());
}

TEST(GroundView, HidingOfABlocker_IsJudgedByTheGroundThere) {
    const auto land = terrainOf(lattice(200, 200), [](Point p) { return p.x < 100 ? 0.0 : 10.0; });
    const auto wallAt = [](double x, double base, double top) {
        return Blocker{{}, {{{x, 90}, {x, 110}}}, base, top};
    };
    const auto view = *GroundView::of(land, question({60, 100}, 5, 90, 80));
    EXPECT_EQ(view.hides(wallAt(70, 0, kNoLimit)), Hiding::Always);
    EXPECT_EQ(view.hides(wallAt(70, 0, 12)), Hiding::Always) << "higher than the targets on the terrace";
    EXPECT_EQ(view.hides(wallAt(70, 0, 8)), Hiding::Sometimes) << "the terrace may be seen over it";
    EXPECT_EQ(view.hides(wallAt(50, 0, 8)), Hiding::Always) << "on the other side all is low";
    EXPECT_EQ(view.hides(wallAt(70, 0, 0.5)), Hiding::Never);
    EXPECT_EQ(view.hides(wallAt(70, 14, 20)), Hiding::Never) << "over all lines";
    EXPECT_EQ(view.hides(wallAt(70, 3, 20)), Hiding::Sometimes);
}

TEST(GroundView, WhatIsCalledAlwaysOrNever_IsSoByTheDefinition) {
    const auto land = support::fractalTerrain(200, 1, 10, 0.5, 12);
    std::mt19937 random(5);
    std::uniform_real_distribution<double> unit(0, 1);
    int judged[3] = {};
    for (int i = 0; i < 300; ++i) {
        GroundQuestion asked = question({100, 100}, 2 + 6 * unit(random), 360, 60);
        asked.lens.projection = Projection::Equidistant;
        const auto view = *GroundView::of(land, asked);
        const Point a{60 + 80 * unit(random), 60 + 80 * unit(random)};
        const Point b = a + Point{20 * unit(random) - 10, 20 * unit(random) - 10};
        const double base = unit(random) < 0.5 ? 0 : 8 * unit(random);
        const Blocker wall{{}, {{a, b}}, base, base + 20 * unit(random)};
        const Hiding hiding = view.hides(wall);
        ++judged[static_cast<int>(hiding)];
        for (int k = 0; k < 30 && hiding != Hiding::Sometimes; ++k) {
            const Point on = a + (b - a) * unit(random);
            const Point p = asked.pose.at + (on - asked.pose.at) * (1.01 + unit(random));
            if (!view.sees(p, 0, {})) continue;
            EXPECT_EQ(view.sees(p, 0, {&wall}), hiding == Hiding::Never);
        }
    }
    for (const int count : judged) EXPECT_GT(count, 10);
}

TEST(GroundView, PlacesWithoutGround_AreNotSeen) {
    const auto land = terrainOf(lattice(60, 60), [](Point p) {
        return p.x > 30 && p.x < 35 ? std::numeric_limits<double>::quiet_NaN() : 7.0;
    });
    GroundQuestion asked = question({20, 30}, 5, 360, 70);
    asked.lens.projection = Projection::Equidistant;
    const auto view = *GroundView::of(land, asked);
    const NotSeen missing = view.notSeen({});
    EXPECT_FALSE(seenByBoxes(view, missing, 0, {33, 30}));
    EXPECT_TRUE(seenByBoxes(view, missing, 0, {50, 30}));
    for (const Point out : {Point{-3, 30}, Point{62, 30}, Point{20, -2}, Point{20, 80}})
        EXPECT_FALSE(seenByBoxes(view, missing, 0, out));
    EXPECT_EQ(GroundView::of(land, question({32, 30}, 5, 90, 10)).error().code, "no_ground");
}

TEST(GroundView, BoxesOfOneList_DoNotOverlap) {
    const auto land = support::fractalTerrain(120, 1, 14, 0.55, 3);
    const auto view = *GroundView::of(land, question({60, 60}, 3, 100, 50));
    const NotSeen missing = view.notSeen({});
    ASSERT_GT(missing.hidden.size(), 20U);
    for (std::size_t i = 0; i < missing.hidden.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const Box& a = missing.hidden[i];
            const Box& b = missing.hidden[j];
            EXPECT_FALSE(a.low.x < b.high.x && b.low.x < a.high.x && a.low.y < b.high.y &&
                         b.low.y < a.high.y);
        }
    }
}

} // namespace
} // namespace vidette::geometry
