// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/chosen_edits.h"

#include "estate/arrange_edits.h"
#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/vertex_edits.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Ring;

Camera camera(const std::string& code, Point at, double pan) {
    Camera row;
    row.id = CameraId::named(code);
    row.code = code;
    row.at = at;
    row.height = base::Metres(2.6);
    row.pan = base::Angle::degrees(pan);
    row.hfov = base::Angle::degrees(90);
    return row;
}

Obstacle shelf(const std::string& code, Point low, Point high) {
    Obstacle row;
    row.id = ObstacleId::named(code);
    row.code = code;
    row.kind = "shelf";
    row.solids = {{{low, {high.x, low.y}, high, {low.x, high.y}}, {}}};
    row.top = base::Metres(1.8);
    return row;
}

/// Two cameras, two shelves.
Estate place() {
    Estate estate = *addCamera({}, camera("C1", {0, 0}, 0));
    estate = *addCamera(estate, camera("C2", {10, 4}, 135));
    estate = *addObstacle(estate, shelf("S1", {1, 1}, {3, 2}));
    return *addObstacle(estate, shelf("S2", {5, 6}, {6, 9}));
}

const PlaceId kC1 = CameraId::named("C1");
const PlaceId kC2 = CameraId::named("C2");
const PlaceId kS1 = ObstacleId::named("S1");
const PlaceId kS2 = ObstacleId::named("S2");

const Camera& c2(const Estate& estate) {
    return *estate.cameras.find(CameraId::named("C2"));
}

TEST(ChosenEdits, TurnOfMany_TurnsPlacesAndAims) {
    const auto after = transformRows(place(), {kC1, kC2, kS1}, geometry::turning({0, 0}, -90));
    ASSERT_TRUE(after);
    EXPECT_EQ(c2(*after).at, (Point{4, -10}));
    EXPECT_EQ(c2(*after).pan.degrees(), 225);
    EXPECT_EQ(boundsOf(*after, kS1), (geometry::Box{{1, -3}, {2, -1}}));
    EXPECT_EQ(boundsOf(*after, kS2), boundsOf(place(), kS2));
}

TEST(ChosenEdits, ScaleToNothing_IsRefusedAndNamesTheRow) {
    const auto after = transformRows(place(), {kC1, kS1}, geometry::stretching({0, 0}, 0, 1));
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().where, "obstacle S1: geometry");
}

TEST(ChosenEdits, MirroredCamera_LooksTheOtherWay) {
    Estate before = place();
    Camera turning = c2(before);
    turning.panRange = Turn{base::Angle::degrees(100), base::Angle::degrees(170)};
    turning.roll = base::Angle::degrees(5);
    before = *replaceCamera(before, turning);
    const auto after = transformRows(before, {kC2}, geometry::mirroring({0, 0}, {0, 1}));
    ASSERT_TRUE(after);
    EXPECT_EQ(c2(*after).pan.degrees(), 225);
    EXPECT_EQ(c2(*after).panRange->from.degrees(), 190);
    EXPECT_EQ(c2(*after).panRange->to.degrees(), 260);
    EXPECT_EQ(c2(*after).roll.degrees(), -5);
}

TEST(ChosenEdits, Copies_HaveNewIdentitiesAndTheNextCodes) {
    const auto copies = copyRows(place(), {kC1, kS2}, gridOf(2, 3, {4, 5}));
    ASSERT_TRUE(copies);
    EXPECT_EQ(copies->rows.size(), 10U);
    EXPECT_EQ(copies->estate.cameras.size(), 7U);
    EXPECT_EQ(copies->estate.obstacles.size(), 7U);
    std::set<std::string> codes;
    for (const Camera& row : copies->estate.cameras) codes.insert(row.code);
    EXPECT_EQ(codes, (std::set<std::string>{"C1", "C2", "C3", "C4", "C5", "C6", "C7"}));
}

TEST(ChosenEdits, PastedCameraOfAnotherProject_LosesADeviceThatIsNotHere) {
    Estate other = place();
    Camera hung = c2(other);
    hung.device = DeviceId::named("SW1");
    other.cameras = other.cameras.with(hung);
    const auto pasted = pasteRows({}, onlyRows(other, {kC2}), {geometry::moving({1, 0})});
    ASSERT_TRUE(pasted);
    ASSERT_EQ(pasted->estate.cameras.size(), 1U);
    EXPECT_TRUE(pasted->estate.cameras.begin()->device.isNull());
    EXPECT_EQ(pasted->estate.cameras.begin()->at, (Point{11, 4}));
}

TEST(ChosenEdits, RemovedRows_AreGoneAndOthersStay) {
    const auto after = removeRows(place(), {kC1, kS1, ZoneId::named("none"), {}});
    ASSERT_TRUE(after);
    EXPECT_EQ(allPlaces(*after), (PlaceIds{kC2, kS2}));
}

TEST(ChosenEdits, RowThatARecordRefersTo_IsNotRemoved) {
    Estate estate;
    estate::Camera camera;
    camera.id = estate::CameraId::fresh();
    camera.code = "C7";
    estate.cameras = estate.cameras.with(camera);
    estate::Mask mask;
    mask.id = estate::MaskId::fresh();
    mask.code = "MA-1";
    mask.camera = camera.id;
    estate.masks = estate.masks.with(mask);
    const auto refused = estate::removeRows(estate, {camera.id});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, "still_used");
    EXPECT_EQ(refused.error().where, "camera C7");
    EXPECT_EQ(refused.error().message, "mask MA-1 refers to it");
    estate.masks = estate.masks.without(mask.id);
    EXPECT_TRUE(estate::removeRows(estate, {camera.id}));
}

TEST(ChosenEdits, OneBadValue_StopsTheChangeOfAll) {
    const auto ids = std::vector{CameraId::named("C1"), CameraId::named("C2")};
    const auto bad =
        changeRows(place(), cameraRows(), ids, [](Camera& row) { row.height = base::Metres(-1); });
    EXPECT_FALSE(bad);
    const auto good =
        changeRows(place(), cameraRows(), ids, [](Camera& row) { row.height = base::Metres(4); });
    ASSERT_TRUE(good);
    EXPECT_EQ(c2(*good).height.value, 4);
}

RC_GTEST_PROP(ChosenEdits, TurnThereAndBack_IsWhereItWas, ()) {
    const double degrees = *rc::gen::inRange(-3600, 3600) * 0.1;
    const Point about{*rc::gen::inRange(-500, 500) * 0.1, *rc::gen::inRange(-500, 500) * 0.1};
    const PlaceIds all = allPlaces(place());
    const auto there = transformRows(place(), all, geometry::turning(about, degrees));
    const auto back = transformRows(*there, all, geometry::turning(about, -degrees));
    RC_ASSERT(std::hypot(c2(*back).at.x - 10, c2(*back).at.y - 4) < 1e-9);
    RC_ASSERT(std::abs(c2(*back).pan.degrees() - 135) < 1e-6);
    RC_ASSERT(std::abs(geometry::area(back->obstacles.find(ObstacleId::named("S1"))->solids) - 2) < 1e-9);
}

RC_GTEST_PROP(ChosenEdits, MirroredTwice_IsWhereItWas, ()) {
    const Point a{*rc::gen::inRange(-50, 50) * 1.0, *rc::gen::inRange(-50, 50) * 1.0};
    const Point b{a.x + *rc::gen::inRange(1, 50), a.y + *rc::gen::inRange(-50, 50)};
    const PlaceIds all = allPlaces(place());
    const auto axis = geometry::mirroring(a, b);
    const auto back = transformRows(*transformRows(place(), all, axis), all, axis);
    RC_ASSERT(std::hypot(c2(*back).at.x - 10, c2(*back).at.y - 4) < 1e-9);
    RC_ASSERT(std::abs(c2(*back).pan.degrees() - 135) < 1e-6);
}

TEST(ArrangeEdits, Alignment_MovesEachToTheEdgeOfAll) {
    const auto after = alignRows(place(), {kC1, kC2, kS1, kS2}, Alignment::Right);
    ASSERT_TRUE(after);
    for (const PlaceId& row : {kC1, kC2, kS1, kS2}) EXPECT_EQ(boundsOf(*after, row).high.x, 10);
    EXPECT_EQ(boundsOf(*after, kS2).low.y, 6);
    EXPECT_EQ(*alignRows(place(), {kS1}, Alignment::Top), place());
}

TEST(ArrangeEdits, Distributed_HasEqualGaps) {
    const auto after = distributeRows(place(), {kC1, kC2, kS1, kS2}, Axis::Across);
    ASSERT_TRUE(after);
    const double first = boundsOf(*after, kS1).low.x - boundsOf(*after, kC1).high.x;
    const double second = boundsOf(*after, kS2).low.x - boundsOf(*after, kS1).high.x;
    const double third = boundsOf(*after, kC2).low.x - boundsOf(*after, kS2).high.x;
    EXPECT_NEAR(first, second, 1e-12);
    EXPECT_NEAR(second, third, 1e-12);
    EXPECT_EQ(*distributeRows(place(), {kC1, kC2}, Axis::Up), place());
}

TEST(ArrangeEdits, ArrayBeyondTheLimit_IsNothing) {
    EXPECT_EQ(gridOf(3, 4, {1, 1}).size(), 11U);
    EXPECT_TRUE(gridOf(-5, 1, {1, 1}).empty());
    EXPECT_TRUE(gridOf(100000, 100000, {1, 1}).empty());
    EXPECT_EQ(lineOf(4, {2, 0}).back(), geometry::moving({6, 0}));
}

TEST(VertexEdits, CornerMovedAcrossItsOutline_IsRefusedAndSaysWhere) {
    const auto after = moveVertex(place(), {kS1, 0, 0}, {5, 1.5});
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, "crosses_itself");
    EXPECT_EQ(after.error().where, "obstacle S1");
}

TEST(VertexEdits, CornerInsertedAndRemoved_IsWhereItWas) {
    const auto more = insertVertex(place(), {kS1, 0, 0}, {2, 0.5});
    ASSERT_TRUE(more);
    EXPECT_EQ(outlinesOf(*more, kS1).front().points.size(), 5U);
    EXPECT_EQ(*removeVertex(*more, {kS1, 0, 1}), place());
}

TEST(VertexEdits, TriangleKeepsItsThreeCorners) {
    auto three = removeVertex(place(), {kS1, 0, 0});
    ASSERT_TRUE(three);
    const auto two = removeVertex(*three, {kS1, 0, 0});
    ASSERT_FALSE(two);
    EXPECT_EQ(two.error().code, "too_few_points");
}

TEST(VertexEdits, CornerThatIsNotThere_IsAnError) {
    for (const Vertex& vertex : {Vertex{kS1, 4, 0}, Vertex{kS1, 0, 9}, Vertex{kC1, 0, 0}, Vertex{{}, 0, 0}}) {
        EXPECT_EQ(moveVertex(place(), vertex, {1, 1}).error().code, "no_such_row");
    }
}

} // namespace
} // namespace vidette::estate
