// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/facade_edits.h"
#include "support/plan_parts.h"

#include <gtest/gtest.h>

#include <limits>

/// A house of 10 × 10 m from (0, 0), 8 m high, and cameras that a map drew into it.
namespace vidette::estate {
namespace {

using geometry::Point;
using support::rectangle;

Estate house() {
    Estate plan;
    support::add(plan, support::solid("B1", rectangle(0, 0, 10, 10), 0, 8.0));
    return plan;
}

Camera cameraAt(Point at, double height = 4) {
    Camera camera = support::wedge("C1", at, 90, 60, 30);
    camera.height = base::Metres(height);
    return camera;
}

FacadeMoves movesOf(const Estate& plan, double within = 2) {
    auto moves = moveOntoFacades(plan, {}, base::Metres(within), base::Task());
    EXPECT_TRUE(moves);
    return moves ? *std::move(moves) : FacadeMoves{};
}

TEST(FacadeEdits, CameraInside_HangsBeforeTheNearestWall) {
    auto plan = house();
    support::add(plan, cameraAt({9.2, 4}));
    const auto moves = movesOf(plan);
    ASSERT_EQ(moves.moved.size(), 1U);
    EXPECT_EQ(moves.moved[0].code, "C1");
    EXPECT_EQ(moves.moved[0].building, "B1");
    EXPECT_NEAR(moves.moved[0].distance, 0.8, 1e-9);
    EXPECT_NEAR(moves.moved[0].to.x, 10.1, 1e-9);
    EXPECT_NEAR(moves.moved[0].to.y, 4, 1e-9);
    EXPECT_EQ(moves.estate.cameras.begin()->at, moves.moved[0].to);
    EXPECT_EQ(moves.estate.cameras.begin()->pan, plan.cameras.begin()->pan);
}

TEST(FacadeEdits, CameraTooFarInside_StaysAndIsNamed) {
    auto plan = house();
    support::add(plan, cameraAt({5, 4}));
    const auto moves = movesOf(plan);
    EXPECT_TRUE(moves.moved.empty());
    ASSERT_EQ(moves.left.size(), 1U);
    EXPECT_NEAR(moves.left[0].distance, 4, 1e-9);
    EXPECT_EQ(moves.estate, plan);
}

TEST(FacadeEdits, CameraOnTheRoofOrOutside_IsLeftAlone) {
    for (const auto& camera : {cameraAt({9, 4}, 8), cameraAt({12, 4}), cameraAt({10, 4})}) {
        auto plan = house();
        support::add(plan, camera);
        const auto moves = movesOf(plan);
        EXPECT_TRUE(moves.moved.empty() && moves.left.empty()) << camera.at.x;
    }
}

TEST(FacadeEdits, WallBetweenTwoHouses_IsNotChosen) {
    auto plan = house();
    support::add(plan, support::solid("B2", rectangle(10, 0, 20, 10), 0, 8.0));
    support::add(plan, cameraAt({9.8, 1.5})); // 0.2 m to the wall between, 1.5 m to the street
    const auto moves = movesOf(plan);
    ASSERT_EQ(moves.moved.size(), 1U);
    EXPECT_NEAR(moves.moved[0].to.y, -0.1, 1e-9);
    EXPECT_NEAR(moves.moved[0].distance, 1.5, 1e-9);
}

TEST(FacadeEdits, GapNarrowerThanTheDistanceFromTheWall_IsNoPlace) {
    auto plan = house();
    support::add(plan, support::solid("B2", rectangle(10.05, 0, 20, 10), 0, 8.0));
    support::add(plan, cameraAt({9.8, 1.5}));
    EXPECT_NEAR(movesOf(plan).moved.at(0).to.y, -0.1, 1e-9);
}

TEST(FacadeEdits, LowerNeighbour_DoesNotHideTheWallAboveIt) {
    auto plan = house();
    support::add(plan, support::solid("B2", rectangle(10, 0, 20, 10), 0, 3.0));
    support::add(plan, cameraAt({9.8, 1.5}));
    EXPECT_NEAR(movesOf(plan).moved.at(0).to.x, 10.1, 1e-9);
}

TEST(FacadeEdits, MovedCamera_IsNoLongerInside) {
    auto plan = house();
    support::add(plan, cameraAt({9.2, 4}));
    const auto moves = movesOf(movesOf(plan).estate);
    EXPECT_TRUE(moves.moved.empty() && moves.left.empty());
}

TEST(FacadeEdits, OnlyTheNamedCamerasMove) {
    auto plan = house();
    support::add(plan, cameraAt({9.2, 4}));
    auto second = support::wedge("C2", {0.5, 4}, 270, 60, 30);
    support::add(plan, second);
    const auto moves = moveOntoFacades(plan, {second.id}, base::Metres(2), base::Task());
    ASSERT_TRUE(moves);
    ASSERT_EQ(moves->moved.size(), 1U);
    EXPECT_EQ(moves->moved[0].code, "C2");
    EXPECT_EQ(moveOntoFacades(plan, {CameraId::named("C9")}, base::Metres(2), base::Task()).error().code,
              "no_such_row");
}

TEST(FacadeEdits, DistanceThatIsNoLength_IsRefused) {
    for (const double within : {-1.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto moves = moveOntoFacades(house(), {}, base::Metres(within), base::Task());
        ASSERT_FALSE(moves);
        EXPECT_EQ(moves.error().code, "bad_value");
    }
}

TEST(FacadeEdits, Cancelled_ChangesNothing) {
    auto plan = house();
    support::add(plan, cameraAt({9.2, 4}));
    base::Task task;
    task.cancel();
    EXPECT_EQ(moveOntoFacades(plan, {}, base::Metres(2), task).error().code, "cancelled");
}

} // namespace
} // namespace vidette::estate
