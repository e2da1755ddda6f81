// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/failure_impact.h"

#include "analysis/simulation.h"
#include "estate/device_edits.h"
#include "support/plan_parts.h"

#include <gtest/gtest.h>

namespace vidette::analysis {
namespace {

using support::allRound;
using support::planeAt;
using support::squareRoom;

constexpr double kExact = 1e-6;
constexpr double kFar = 60;

estate::Device device(const std::string& code, const std::string& uplink = "") {
    return {estate::namedDevice(code),
            code,
            "",
            estate::DeviceKind::Switch,
            uplink.empty() ? estate::DeviceId{} : estate::namedDevice(uplink),
            std::nullopt};
}

/// Two rooms of 10 m side by side. A1 and A2 see the left one, B1 the right one. A1 and A2 hang on SWA, B1 on
/// SWB, and both switches on SRV.
estate::Estate twoRooms() {
    auto plan = squareRoom(10);
    support::add(plan, support::monitorZone("Z2", support::rectangle(20, 0, 30, 10)));
    support::add(plan, support::wall("W2", {support::closedLine(support::rectangle(20, 0, 30, 10))}));
    for (const auto& one : {device("SRV"), device("SWA", "SRV"), device("SWB", "SRV")})
        plan.devices = plan.devices.with(one);
    const auto hang = [&plan](const std::string& code, geometry::Point at, const std::string& on) {
        auto camera = allRound(code, at, kFar);
        camera.device = estate::namedDevice(on);
        support::add(plan, camera);
    };
    hang("A1", {2, 5}, "SWA");
    hang("A2", {8, 5}, "SWA");
    hang("B1", {25, 5}, "SWB");
    return plan;
}

FailureImpact impactOf(const std::vector<FailureImpact>& ranking, const std::string& code) {
    for (const auto& one : ranking) {
        if (one.code == code) return one;
    }
    ADD_FAILURE() << "no impact of " << code;
    return {};
}

Scenario failing(const std::string& code) {
    Scenario scenario;
    scenario.fail = {code};
    return scenario;
}

TEST(FailureRanking, DeviceTakesDownWhatHangsBelow_CamerasThatOverlapCostNothing) {
    const auto ranking = failureRanking(twoRooms(), planeAt(1), base::Task());
    ASSERT_TRUE(ranking) << base::describe(ranking.error());
    ASSERT_EQ(ranking->size(), 6U);
    EXPECT_EQ(ranking->front().code, "SRV");
    EXPECT_NEAR(impactOf(*ranking, "SRV").blindArea, 200, kExact);
    EXPECT_NEAR(impactOf(*ranking, "SWA").blindArea, 100, kExact);
    EXPECT_NEAR(impactOf(*ranking, "B1").blindArea, 100, kExact);
    EXPECT_NEAR(impactOf(*ranking, "A1").blindArea, 0, kExact);
    EXPECT_EQ(impactOf(*ranking, "SRV").cameras.size(), 3U);
    EXPECT_TRUE(impactOf(*ranking, "SRV").isDevice);
    EXPECT_FALSE(impactOf(*ranking, "B1").isDevice);
}

TEST(FailureRanking, AreaOfEachGroup_IsThatOfTheSimulation) {
    const auto plan = twoRooms();
    const auto ranking = failureRanking(plan, planeAt(1), base::Task());
    ASSERT_TRUE(ranking);
    for (const auto& one : *ranking) {
        const auto simulation = simulate(plan, failing(one.code), planeAt(1), base::Task());
        ASSERT_TRUE(simulation);
        EXPECT_NEAR(simulation->before.coveredArea - simulation->after.coveredArea, one.blindArea, kExact)
            << one.code;
    }
}

TEST(FailureRanking, RetiredCameras_NeitherFailNorCount) {
    auto plan = twoRooms();
    auto camera = *plan.cameras.begin();
    camera.status = estate::CameraStatus::Retired;
    plan.cameras = plan.cameras.with(camera);
    const auto ranking = failureRanking(plan, planeAt(1), base::Task());
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->size(), 5U);
    EXPECT_EQ(ranking->front().cameras.size(), 2U);
}

TEST(FailureRanking, RingOfUplinks_EndsAtItsBeginning) {
    auto plan = twoRooms();
    plan.devices = plan.devices.with(device("SRV", "SWA"));
    EXPECT_EQ(camerasBelow(plan, estate::namedDevice("SWB")).size(), 1U);
    EXPECT_EQ(camerasBelow(plan, estate::namedDevice("SWA")).size(), 3U);
    EXPECT_TRUE(camerasBelow(plan, estate::namedDevice("nowhere")).empty());
}

TEST(FailureRanking, EmptyPlan_HasNone) {
    const auto ranking = failureRanking({}, planeAt(1), base::Task());
    ASSERT_TRUE(ranking) << base::describe(ranking.error());
    EXPECT_TRUE(ranking->empty());
}

TEST(Simulation, FailingSwitch_TakesItsCamerasOutAndLeavesThePlan) {
    const auto plan = twoRooms();
    const auto simulation = simulate(plan, failing("SWA"), planeAt(1), base::Task());
    ASSERT_TRUE(simulation) << base::describe(simulation.error());
    EXPECT_EQ(simulation->lost, (std::vector<std::string>{"A1", "A2"}));
    EXPECT_TRUE(simulation->gained.empty());
    EXPECT_NEAR(simulation->after.coveredArea, 100, kExact);
    EXPECT_EQ(simulation->planBefore, plan);
}

TEST(Simulation, AddedCamera_HangsOnADeviceOfThePlan) {
    const auto plan = twoRooms();
    Scenario scenario;
    scenario.retire = {"B1"};
    scenario.added = estate::Estate{};
    auto camera = allRound("B2", {22, 2}, kFar);
    camera.device = estate::namedDevice("SWB");
    support::add(scenario.added, camera);
    const auto simulation = simulate(plan, scenario, planeAt(1), base::Task());
    ASSERT_TRUE(simulation) << base::describe(simulation.error());
    EXPECT_EQ(simulation->lost, (std::vector<std::string>{"B1"}));
    EXPECT_EQ(simulation->gained, (std::vector<std::string>{"B2"}));
    EXPECT_NEAR(simulation->after.coveredArea, 200, kExact);
}

TEST(Simulation, Build_LeavesProposedCamerasOutBefore) {
    auto plan = twoRooms();
    auto proposed = *plan.cameras.find(support::allRound("B1", {}, 1).id);
    proposed.status = estate::CameraStatus::Proposed;
    plan.cameras = plan.cameras.with(proposed);
    Scenario scenario;
    scenario.build = true;
    const auto simulation = simulate(plan, scenario, planeAt(1), base::Task());
    ASSERT_TRUE(simulation) << base::describe(simulation.error());
    EXPECT_NEAR(simulation->before.coveredArea, 100, kExact);
    EXPECT_NEAR(simulation->after.coveredArea, 200, kExact);
}

TEST(Simulation, UnknownIds_AreNamed) {
    const auto failed = plansOf(twoRooms(), failing("X9"));
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().code, "unknown_id");
    EXPECT_EQ(failed.error().where, "X9");
    Scenario scenario;
    scenario.retire = {"SWA"}; // a device is not retired
    EXPECT_EQ(plansOf(twoRooms(), scenario).error().code, "unknown_id");
}

TEST(Simulation, OtherFrame_IsRefused) {
    Scenario scenario;
    scenario.added.crs = "EPSG:5514";
    support::add(scenario.added, allRound("N1", {0, 0}, 5));
    EXPECT_EQ(plansOf(twoRooms(), scenario).error().code, "frame_differs");
}

} // namespace
} // namespace vidette::analysis
