// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlay.h"
#include "support/coverage_run.h"
#include "support/random_plan.h"

#include <cmath>
#include <numbers>

/// Checks of docs/checks.md that have no other home: plans on which one method or another has failed.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::planeAt;
using support::squareRoom;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;
constexpr double kChord = 0.001;

/// A sign of 6 m, 5 cm before the camera and 10 cm below it: lines to the plane of 1.8 m pass over it up to
/// 7 · 5 cm from the camera, and further out it hides all.
TEST(CoverageChecks, LongSignRightBeforeTheCameraHidesAllBeyond) {
    auto plan = squareRoom(10);
    auto sign = support::wall("S", {{{2, 1.05}, {8, 1.05}}}, 2.6);
    sign.base = base::Metres(2.4);
    add(plan, sign);
    add(plan, allRound("C1", {5, 1}, kFar));
    EXPECT_NEAR(coverageOf(plan, planeAt(1.8)).coveredArea, 10 * 1.35, kExact);
}

/// A side of the mesh runs along the edge of the picture here, and an arc ends on it.
TEST(CoverageChecks, OutlineOfALongRangeHoldsTheWholeView) {
    estate::Estate plan;
    auto sign = support::wall("S", {{{-25, 50}, {100, 100}}}, 2.45);
    sign.base = base::Metres(2.4);
    add(plan, sign);
    add(plan, support::wedge("C1", {0, 0}, 90, 90, 150));
    const auto figures = support::figuresOf(coverageOf(plan, planeAt(1.2)), "C1");
    EXPECT_NEAR(geometry::area(figures.region), figures.area, 1e-6);
}

/// Between two classes lies a wedge of a ring: θ(R₂² − R₁²)/2.
TEST(CoverageChecks, WhatOneClassHasMoreThanTheNextIsAWedgeOfARing) {
    auto plan = squareRoom(100);
    add(plan, support::wedge("C1", {50, 50}, 30, 80, 40));
    auto options = planeAt(2.5);
    options.model = geometry::DensityModel::Angular;
    const auto classes = support::figuresOf(coverageOf(plan, options), "C1").classes;
    const double field = 80 * std::numbers::pi / 180;
    for (std::size_t i = 1; i < classes.size(); ++i) {
        const auto reach = [&](std::size_t k) {
            return std::min(40.0, 2560 / (field * classes[k].pixelsPerMetre));
        };
        const double ring = field * (reach(i - 1) * reach(i - 1) - reach(i) * reach(i)) / 2;
        EXPECT_NEAR(classes[i - 1].area - classes[i].area, ring, 2 * field * reach(i - 1) * kChord)
            << classes[i].name;
    }
}

/// What the first, second and third see alone or together, from coverages of every part of the three.
TEST(CoverageChecks, ThreeCamerasKeepInclusionAndExclusion) {
    for (std::uint64_t seed = 700; seed < 712; ++seed) {
        auto plan = support::randomShop(seed);
        while (plan.cameras.size() > 3) plan.cameras = plan.cameras.without(plan.cameras.begin()->id);
        const auto all = coverageOf(plan, planeAt(1));
        if (all.cameras.size() != 3) continue;
        double singles = 0;
        double pairs = 0;
        for (const auto& left : all.cameras) {
            singles += left.targetArea;
            auto two = plan;
            two.cameras = two.cameras.without(left.id);
            pairs += coverageOf(two, planeAt(1)).kAreas.at(1);
        }
        EXPECT_NEAR(all.coveredArea, singles - pairs + all.kAreas.at(2), 1e-10 * (1 + all.targetArea))
            << seed;
    }
}

/// The free area without the mesh: the zones less the footprints of what stands at this height.
double freeArea(const estate::Estate& plan, estate::ZoneKind kind, double height) {
    std::vector<geometry::Polygons> zones;
    for (const auto& zone : plan.zones) {
        if (zone.kind == kind) zones.push_back(zone.area);
    }
    std::vector<geometry::Polygons> footprints;
    for (const auto& one : plan.obstacles) {
        const bool above = one.top && one.top->value <= height;
        if (one.opaque && one.base.value <= height && !above) footprints.push_back(one.solids);
    }
    return geometry::area(geometry::differenceOf(geometry::unionOf(zones), geometry::unionOf(footprints)));
}

/// Arcs, walls, shelves that stand and hang, holes, zones that overlap.
TEST(CoverageChecks, CoveredAndBlindAreTheFreeArea) {
    for (std::uint64_t seed = 800; seed < 830; ++seed) {
        const auto plan = seed % 3 == 0 ? support::randomHall(seed) : support::randomShop(seed);
        const auto result = coverageOf(plan, planeAt(1.2));
        const double exact = 1e-10 * result.targetArea;
        EXPECT_NEAR(result.coveredArea + result.blindArea, result.targetArea, exact) << seed;
        EXPECT_NEAR(result.targetArea, freeArea(plan, estate::ZoneKind::Monitor, 1.2), exact) << seed;
        EXPECT_GT(result.coveredArea, 0) << seed;
    }
}

TEST(CoverageChecks, DistrictsAreTheirOpenAreaAndTheirFootprints) {
    for (std::uint64_t seed = 840; seed < 843; ++seed) {
        auto plan = support::randomCity(seed);
        auto district = *plan.zones.begin();
        plan.zones = {};
        district.kind = estate::ZoneKind::District;
        add(plan, district);
        const auto open = coverageOf(plan, planeAt(1.6)).districts.at(0);
        plan.zones = {};
        district.kind = estate::ZoneKind::Monitor;
        add(plan, district);
        const auto target = coverageOf(plan, planeAt(1.6));
        EXPECT_NEAR(open.openArea, freeArea(plan, estate::ZoneKind::Monitor, 1.6), 1e-10 * open.area) << seed;
        EXPECT_NEAR(open.coveredArea + target.blindArea, open.openArea, 1e-10 * open.area) << seed;
        EXPECT_NEAR(open.area, 300 * 220, 1e-6);
    }
}

/// A wall drawn with its thickness, the camera in the middle of it.
TEST(CoverageChecks, CameraInsideAThickWallSeesNothingAndSaysSo) {
    auto plan = squareRoom(10);
    add(plan, support::solid("W2", support::rectangle(4.9, 0, 5.1, 10)));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_TRUE(support::hasWarning(result, "C1"));
}

} // namespace
} // namespace vidette
