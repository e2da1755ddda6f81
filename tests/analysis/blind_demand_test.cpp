// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

#include <cmath>

/// Streets and entrances in blind spots.
namespace vidette {
namespace {

using support::add;
using support::coverageOf;

constexpr double kExact = 1e-6; // m; corners of outlines are rounded

estate::Street street(const std::string& code, geometry::Polyline line, double weight = 1) {
    estate::Street street;
    street.id = estate::StreetId::named(code);
    street.code = code;
    street.lines = {std::move(line)};
    street.weight = weight;
    return street;
}

estate::Opening entrance(const std::string& code, geometry::Polyline line) {
    auto door = support::opening(code, std::move(line), true);
    door.isEntry = true;
    return door;
}

/// A square of 40 m; the camera in its middle sees all that lies within 45° of east: half of y = 20, and of
/// y = 30 what is farther than x = 30.
estate::Estate square() {
    auto plan = support::squareRoom(40);
    add(plan, support::wedge("C1", {20, 20}, 90, 90, 100));
    return plan;
}

TEST(BlindStreets, MetresInAndOutOfTheView) {
    auto plan = square();
    plan.streets = plan.streets.with(street("S1", {{0, 20}, {40, 20}}));
    plan.streets = plan.streets.with(street("S2", {{-10, 30}, {50, 30}}));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.streets.size(), 2U);
    EXPECT_EQ(result.streets[0].code, "S2");
    EXPECT_NEAR(result.streets[0].length, 60, kExact);
    EXPECT_NEAR(result.streets[0].targetLength, 40, kExact);
    EXPECT_NEAR(result.streets[0].blindLength, 30, kExact);
    EXPECT_NEAR(result.streets[1].targetLength, 40, kExact);
    EXPECT_NEAR(result.streets[1].blindLength, 20, kExact);
    ASSERT_EQ(result.blindSpots.size(), 1U);
    EXPECT_NEAR(result.blindSpots[0].streetLength, 50, kExact);
}

TEST(BlindStreets, FootprintsAreNoStreet) {
    auto plan = square();
    add(plan, support::solid("B1", support::rectangle(2, 25, 12, 35)));
    plan.streets = plan.streets.with(street("S1", {{0, 30}, {40, 30}}));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.streets[0].targetLength, 30, kExact);
    EXPECT_NEAR(result.streets[0].blindLength, 20, kExact);
}

/// Two rooms of the same size without cameras, 20 m of street in one and 10 m in the other.
estate::Estate twoRooms(double weightOfTheSecond) {
    estate::Estate plan;
    add(plan, support::monitorZone("Z1", support::rectangle(0, 0, 20, 20)));
    add(plan, support::monitorZone("Z2", support::rectangle(30, 0, 50, 21)));
    plan.streets = plan.streets.with(street("S1", {{0, 10}, {20, 10}}));
    plan.streets = plan.streets.with(street("S2", {{40, 0}, {40, 10}}, weightOfTheSecond));
    return plan;
}

TEST(BlindSpotsByDemand, LongerStreetIsFirst_UnlessTheOtherWeighsMore) {
    const auto plain = coverageOf(twoRooms(1));
    EXPECT_EQ(plain.blindSpots[0].area, 420);
    EXPECT_EQ(plain.spotsByDemand, (std::vector<std::size_t>{1, 0}));
    const auto main = coverageOf(twoRooms(3));
    EXPECT_EQ(main.spotsByDemand, (std::vector<std::size_t>{0, 1}));
    EXPECT_NEAR(main.blindSpots[0].weightedStreet, 30, kExact);
    EXPECT_EQ(main.streets[0].code, "S2");
}

TEST(BlindSpotsByDemand, DemandPointsComeBeforeEntrances_EntrancesBeforeStreets) {
    auto plan = twoRooms(1);
    add(plan, entrance("E1", {{50, 8}, {50, 10}}));
    EXPECT_EQ(coverageOf(plan).spotsByDemand, (std::vector<std::size_t>{0, 1}));
    estate::Demand incident;
    incident.id = estate::DemandId::fresh();
    incident.at = {5, 5};
    plan.demands = plan.demands.with(incident);
    EXPECT_EQ(coverageOf(plan).spotsByDemand, (std::vector<std::size_t>{1, 0}));
}

TEST(BlindSpotsByDemand, SpotThatNobodyAsksFor_IsNotRanked) {
    auto plan = twoRooms(1);
    add(plan, support::monitorZone("Z3", support::rectangle(60, 0, 70, 10)));
    EXPECT_EQ(coverageOf(plan).blindSpots.size(), 3U);
    EXPECT_EQ(coverageOf(plan).spotsByDemand.size(), 2U);
}

TEST(BlindEntrances, SeenSideAndBlindSideOfADoor) {
    auto plan = square();                            // the doors are opaque and stand free
    add(plan, entrance("E1", {{30, 19}, {30, 21}})); // seen from the west, the east is hidden behind it
    add(plan, entrance("E2", {{10, 0}, {12, 0}}));   // in the outer wall: one side is in the room
    add(plan, entrance("E3", {{100, 0}, {102, 0}}));
    const auto result = coverageOf(plan);
    ASSERT_EQ(result.entrances.size(), 3U);
    EXPECT_EQ(result.entrances[0].sides, 2);
    EXPECT_EQ(result.entrances[0].blindSides, 1);
    EXPECT_EQ(result.entrances[1].sides, 1);
    EXPECT_EQ(result.entrances[1].blindSides, 1);
    EXPECT_EQ(result.entrances[2].sides, 0);
    int inSpots = 0;
    for (const auto& spot : result.blindSpots) inSpots += spot.entrances;
    EXPECT_EQ(inSpots, 2);
}

TEST(BlindStreets, WithoutTarget_LengthIsGivenAndNothingIsBlind) {
    estate::Estate plan;
    add(plan, support::wedge("C1", {20, 20}, 90, 90, 100));
    plan.streets = plan.streets.with(street("S1", {{0, 20}, {40, 20}}));
    const auto result = coverageOf(plan);
    EXPECT_NEAR(result.streets[0].length, 40, kExact);
    EXPECT_EQ(result.streets[0].targetLength, 0);
    EXPECT_EQ(result.streets[0].blindLength, 0);
}

} // namespace
} // namespace vidette
