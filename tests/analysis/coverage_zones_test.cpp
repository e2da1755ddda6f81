// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>
#include <numbers>

/// Zones: what is asked for, where, by how many cameras and how sharply; and what must not be seen.
namespace vidette {
namespace {

using support::add;
using support::allRound;
using support::coverageOf;
using support::figuresOf;
using support::monitorZone;
using support::planeAt;
using support::rectangle;
using support::solid;
using support::squareRoom;
using support::wedge;
using support::zoneOf;

constexpr double kExact = 1e-9;
constexpr double kFar = 60;
/// A triangle as wide as it is deep.
const double kHalfSlopeField = 2 * std::atan(.5) * 180 / std::numbers::pi;

estate::Zone privateZone(const std::string& code, const geometry::Ring& outline, estate::ZoneKind kind) {
    auto zone = monitorZone(code, outline);
    zone.kind = kind;
    return zone;
}

TEST(CoverageZones, OverlappingZonesAreTargetOnce) {
    estate::Estate plan;
    add(plan, monitorZone("Z1", rectangle(0, 0, 6, 10)));
    add(plan, monitorZone("Z2", rectangle(4, 0, 10, 10)));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 100, kExact);
    EXPECT_NEAR(result.coveredArea, 100, kExact);
    EXPECT_NEAR(zoneOf(result, "Z1").area, 60, kExact);
    EXPECT_NEAR(zoneOf(result, "Z2").coveredArea, 60, kExact);
}

TEST(CoverageZones, PartsOfOneZoneAndOneSolidCountOnce) {
    estate::Estate plan;
    auto zone = monitorZone("Z1", rectangle(0, 0, 6, 10));
    zone.area.push_back({rectangle(4, 0, 10, 10), {}});
    add(plan, zone);
    EXPECT_NEAR(coverageOf(plan).targetArea, 100, kExact);
    auto shelf = solid("S1", rectangle(1, 1, 3, 3));
    shelf.solids.push_back({rectangle(2, 2, 4, 4), {}});
    add(plan, shelf);
    EXPECT_NEAR(coverageOf(plan).targetArea, 93, kExact);
}

TEST(CoverageZones, FootprintsTakeGroundFromTargetAndZone) {
    auto plan = squareRoom(10);
    add(plan, solid("S1", rectangle(1, 1, 3, 3), 0, 1.4));
    add(plan, solid("S2", rectangle(2, 2, 4, 4), 0, 1.2));
    add(plan, solid("S3", rectangle(6, 6, 7, 7), 1.1, 1.4));
    add(plan, solid("S4", rectangle(8, 8, 9, 9), 0, 0.9));
    const auto result = coverageOf(plan, planeAt(1));
    EXPECT_NEAR(result.targetArea, 100 - 7, kExact) << "only S1 and S2 stand on the height of the plane";
    EXPECT_NEAR(zoneOf(result, "Z1").area, 93, kExact);
    EXPECT_NEAR(coverageOf(plan, planeAt(1.1)).targetArea, 100 - 8, kExact);
    EXPECT_NEAR(coverageOf(plan, planeAt(1.4)).targetArea, 100, kExact) << "the top is no part of a solid";
}

TEST(CoverageZones, WithoutAZoneThereIsNoTarget) {
    estate::Estate plan;
    add(plan, support::wall("W1", {support::closedLine(rectangle(0, 0, 10, 10))}));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto result = coverageOf(plan);
    EXPECT_EQ(result.targetArea, 0);
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_EQ(result.blindArea, 0);
    EXPECT_FALSE(result.coveredFraction.has_value());
    EXPECT_TRUE(result.blindSpots.empty());
    EXPECT_NEAR(figuresOf(result, "C1").area, 100, kExact);
    EXPECT_EQ(figuresOf(result, "C1").targetArea, 0);
}

TEST(CoverageZones, ZoneBuiltOverHasNoFraction) {
    auto plan = squareRoom(10);
    add(plan, solid("B", rectangle(-1, -1, 11, 11)));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 0, kExact);
    EXPECT_FALSE(result.coveredFraction.has_value());
    EXPECT_FALSE(zoneOf(result, "Z1").coveredFraction.has_value());
}

TEST(CoverageZones, ZoneOutOfReachIsBlind) {
    auto plan = squareRoom(10);
    add(plan, monitorZone("Z2", rectangle(200, 0, 210, 10)));
    add(plan, allRound("C1", {5, 5}, 30));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.targetArea, 200, kExact);
    EXPECT_NEAR(result.blindArea, 100, kExact);
    EXPECT_NEAR(zoneOf(result, "Z2").coveredFraction.value_or(-1), 0, kExact);
    EXPECT_FALSE(zoneOf(result, "Z2").met);
    EXPECT_TRUE(zoneOf(result, "Z1").met);
}

/// The classes needed by a wedge as wide as deep: f_px = 2560, so identify (250) reaches 10.24 m.
TEST(CoverageZones, ZoneIsCoveredWhereItsClassIsReached) {
    auto plan = squareRoom(10);
    auto zone = monitorZone("Z2", rectangle(0, 0, 10, 10));
    zone.requiredClass = "inspect"; // 1000 px/m: 2.56 m
    add(plan, zone);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(zoneOf(result, "Z1").coveredArea, 50, kExact);
    EXPECT_NEAR(zoneOf(result, "Z2").coveredArea, 2.56 * 2.56 / 2, kExact);
    EXPECT_EQ(zoneOf(result, "Z2").requiredClass, "inspect");
    EXPECT_FALSE(zoneOf(result, "Z2").met);
}

TEST(CoverageZones, ZoneIsCoveredWhereEnoughCamerasReachItsClass) {
    auto plan = squareRoom(10);
    auto zone = monitorZone("Z2", rectangle(0, 0, 10, 10));
    zone.requiredK = 2;
    add(plan, zone);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    add(plan, wedge("C2", {10, 5}, 270, kHalfSlopeField, kFar));
    EXPECT_NEAR(zoneOf(coverageOf(plan), "Z2").coveredArea, 25, kExact);
    zone.requiredK = 3;
    add(plan, zone);
    EXPECT_NEAR(zoneOf(coverageOf(plan), "Z2").coveredArea, 0, kExact);
    zone.requiredK = 2;
    zone.requiredClass = "identify"; // to 10.24 m: all of it
    add(plan, zone);
    EXPECT_NEAR(zoneOf(coverageOf(plan), "Z2").coveredArea, 25, kExact);
    zone.requiredClass = "inspect"; // to 2.56 m: the triangles do not meet
    add(plan, zone);
    EXPECT_NEAR(zoneOf(coverageOf(plan), "Z2").coveredArea, 0, kExact);
}

TEST(CoverageZones, AskedDensityCountsWhereNoClassIsNamed) {
    auto plan = squareRoom(10);
    auto zone = monitorZone("Z2", rectangle(0, 0, 10, 10));
    zone.requiredClass = "identify"; // 250 px/m: to 10.24 m
    add(plan, zone);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    auto options = planeAt(1);
    options.density = 512; // to 5 m
    const auto result = coverageOf(plan, options);
    EXPECT_NEAR(result.coveredArea, 12.5, kExact);
    EXPECT_NEAR(result.kAreas.front(), 12.5, kExact);
    EXPECT_NEAR(figuresOf(result, "C1").area, 12.5, kExact);
    EXPECT_NEAR(figuresOf(result, "C1").uniqueArea, 12.5, kExact);
    EXPECT_NEAR(zoneOf(result, "Z1").coveredArea, 12.5, kExact);
    EXPECT_NEAR(zoneOf(result, "Z2").coveredArea, 50, kExact) << "judged by the class it names";
}

TEST(CoverageZones, AreasOfClassesDoNotDependOnTheAskedDensity) {
    auto plan = squareRoom(10);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    auto options = planeAt(1);
    const auto all = figuresOf(coverageOf(plan, options), "C1");
    options.density = 512;
    const auto asked = figuresOf(coverageOf(plan, options), "C1");
    ASSERT_EQ(all.classes.size(), asked.classes.size());
    for (std::size_t i = 0; i < all.classes.size(); ++i)
        EXPECT_NEAR(all.classes[i].area, asked.classes[i].area, kExact) << all.classes[i].name;
}

TEST(CoverageZones, CityMayHaveManyClassesOfItsOwn) {
    auto plan = squareRoom(10);
    add(plan, wedge("C1", {0, 5}, 90, kHalfSlopeField, kFar));
    auto options = planeAt(1);
    options.standard.classes.clear();
    for (int i = 0; i < 70; ++i)
        options.standard.classes.push_back({"c" + std::to_string(i), 256.0 + 20 * i});
    for (const auto& one : figuresOf(coverageOf(plan, options), "C1").classes) {
        const double depth = 2560 / one.pixelsPerMetre;
        EXPECT_NEAR(one.area, depth * depth / 2, kExact) << one.name;
    }
}

TEST(CoverageZones, SeenPartOfPrivacyZonesAndParcelsCountsOnce) {
    auto plan = squareRoom(10);
    add(plan, privateZone("P1", rectangle(1, 1, 3, 3), estate::ZoneKind::Privacy));
    add(plan, privateZone("P2", rectangle(2, 1, 4, 3), estate::ZoneKind::Parcel));
    add(plan, privateZone("P3", rectangle(5, 5, 9, 9), estate::ZoneKind::District));
    add(plan, privateZone("P4", rectangle(9, 9, 12, 12), estate::ZoneKind::Privacy));
    add(plan, allRound("C1", {5, 5}, kFar));
    const auto camera = figuresOf(coverageOf(plan), "C1");
    EXPECT_NEAR(camera.privacyArea, 6 + 1, kExact) << "behind the wall nothing is seen, districts are public";
    EXPECT_NEAR(camera.targetArea, 100, kExact);
}

TEST(CoverageZones, RetiredCamerasSeeNothingMore) {
    auto plan = squareRoom(10);
    auto camera = allRound("C1", {5, 5}, kFar);
    camera.status = estate::CameraStatus::Retired;
    add(plan, camera);
    const auto result = coverageOf(plan);
    EXPECT_TRUE(result.cameras.empty());
    EXPECT_EQ(result.coveredArea, 0);
    EXPECT_NEAR(result.blindArea, 100, kExact);
}

TEST(CoverageZones, KAreasStopAtTheAskedNumber) {
    auto plan = squareRoom(10);
    for (const char* code : {"C1", "C2", "C3", "C4"}) add(plan, allRound(code, {5, 5}, kFar));
    auto options = planeAt(1);
    EXPECT_EQ(coverageOf(plan, options).kAreas.size(), 4U);
    options.maxK = 2;
    EXPECT_EQ(coverageOf(plan, options).kAreas.size(), 2U);
}

TEST(CoverageZones, CamerasComeInOrderOfTheirCode) {
    auto plan = squareRoom(10);
    for (const char* code : {"C3", "C1", "C2"}) add(plan, allRound(code, {5, 5}, kFar));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.cameras.size(), 3U);
    EXPECT_EQ(result.cameras[0].code, "C1");
    EXPECT_EQ(result.cameras[1].code, "C2");
    EXPECT_EQ(result.cameras[2].code, "C3");
}

TEST(CoverageZones, PrintedDistancesAreTakenAsPrinted) {
    estate::Estate plan;
    auto camera = wedge("C1", {0, 0}, 0, 60, 1000);
    camera.height = base::Metres(1);
    camera.printed = {{25, 80}, {62.5, 32}, {125, 16}, {250, 8}};
    add(plan, camera);
    auto options = planeAt(1);
    options.model = geometry::DensityModel::Printed;
    const auto figures = figuresOf(coverageOf(plan, options), "C1");
    const double distances[] = {160, 80, 32, 16, 8, 2};
    ASSERT_EQ(figures.classes.size(), 6U);
    for (std::size_t i = 0; i < 6; ++i) {
        const double field = std::numbers::pi / 3;
        EXPECT_NEAR(figures.classes[i].area, field * distances[i] * distances[i] / 2,
                    field * distances[i] * .001)
            << figures.classes[i].name;
    }
}

TEST(CoverageZones, OnAxisModelIsFocalLengthOverPitch) {
    estate::Estate plan;
    auto camera = wedge("C1", {0, 0}, 0, 60, 1000);
    camera.height = base::Metres(1);
    camera.hfov.reset();
    camera.focalLength = 4;
    camera.sensorWidth = 5.12; // 2560 px of 2 µm: 2000 px per unit slope
    add(plan, camera);
    auto options = planeAt(1);
    options.model = geometry::DensityModel::OnAxis;
    options.density = 250;
    const double field = 2 * std::atan(.64);
    EXPECT_NEAR(figuresOf(coverageOf(plan, options), "C1").area, field * 64 / 2, field * 8 * .001);
}

} // namespace
} // namespace vidette
