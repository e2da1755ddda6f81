// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/level_edits.h"

#include "estate/camera_edits.h"
#include "estate/levels.h"
#include "estate/place_edits.h"
#include "estate/plan_image_edits.h"
#include "estate/record_edits.h"
#include "support/random_estate.h"
#include "support/random_records.h"

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

using geometry::Point;
using geometry::Transform;

constexpr Transform kQuarterLeft{0, -2, 2, 0, {100, 50}}; ///< 90° counter-clockwise, twice as large

std::string codeOf(const base::Result<Estate>& result) {
    return result ? "" : result.error().code;
}

/// A site with two floors, a camera on the upper one.
class Floors : public testing::Test {
  protected:
    void SetUp() override {
        m_estate = *addSite({}, m_site);
        m_estate = *addLevel(m_estate, m_ground);
        m_estate = *addLevel(m_estate, m_upper);
        Camera eye;
        eye.id = m_camera;
        eye.at = {1, 2};
        eye.pan = base::Angle::degrees(10);
        eye.aims = {{"door", base::Angle::degrees(350), {}, {}, {}}};
        eye.range = base::Metres(20);
        eye.level = m_upper.id;
        m_estate = *addCamera(m_estate, eye);
        Note note;
        note.id = m_note;
        note.text = "Till";
        note.place = Point{3, 4};
        m_estate = *putRecord(m_estate, note);
    }
    const Camera& camera(const Estate& estate) const { return *estate.cameras.find(m_camera); }

    const Site m_site{SiteId::fresh(), "S1", "School", "school"};
    const Level m_ground{LevelId::fresh(), m_site.id, "Ground floor", 0, {}};
    const Level m_upper{LevelId::fresh(), m_site.id, "First floor", 1, base::Metres(3)};
    const CameraId m_camera = CameraId::fresh();
    const NoteId m_note = NoteId::fresh();
    Estate m_estate;
};

TEST_F(Floors, WhatAnImportBrought_StandsOnTheLevel) {
    Estate after = m_estate;
    Camera eye;
    eye.id = CameraId::fresh();
    after = *addCamera(after, eye);
    Camera told = eye;
    told.id = CameraId::fresh();
    told.level = m_upper.id;
    after = *addCamera(after, told);
    Zone room;
    room.id = ZoneId::fresh();
    room.area = {{{{0, 0}, {4, 0}, {4, 4}, {0, 4}}, {}}};
    after = *addZone(after, room);
    room.id = ZoneId::fresh();
    room.kind = ZoneKind::District;
    after = *addZone(after, room);
    const auto next = putAdded(m_estate, after, m_ground.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->cameras.find(eye.id)->level, m_ground.id);
    EXPECT_EQ(next->cameras.find(told.id)->level, m_upper.id) << "its own";
    EXPECT_EQ(camera(*next).level, m_upper.id) << "stood there before";
    for (const auto& zone : next->zones) EXPECT_EQ(zone.level.isNull(), zone.kind == ZoneKind::District);
    EXPECT_EQ(*putAdded(after, after, m_ground.id), after);
    EXPECT_EQ(codeOf(putAdded(m_estate, after, LevelId::fresh())), "no_such_row");
}

TEST_F(Floors, LevelInUse_StaysWhereItIs) {
    EXPECT_EQ(codeOf(removeLevel(m_estate, m_upper.id)), "still_used");
    EXPECT_EQ(codeOf(removeLevel(m_estate, m_ground.id)), "");
}

TEST_F(Floors, LevelOfANote_IsInUseToo) {
    const auto next = moveToLevel(m_estate, {{RowKind::Record, m_note.uuid, "note"}}, m_ground.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(codeOf(removeLevel(*next, m_ground.id)), "still_used");
}

TEST_F(Floors, LevelThatIsNotThere_IsRefused) {
    Zone zone;
    zone.id = ZoneId::fresh();
    zone.area = {{{{0, 0}, {1, 0}, {0, 1}}, {}}};
    zone.level = LevelId::fresh();
    EXPECT_EQ(codeOf(addZone(m_estate, zone)), "no_such_row");
    EXPECT_EQ(codeOf(moveToLevel(m_estate, {}, LevelId::fresh())), "no_such_row");
}

TEST_F(Floors, MovedRows_StandOnTheirNewLevel) {
    const auto next = moveToLevel(m_estate, {{RowKind::Camera, m_camera.uuid, ""}}, m_ground.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(camera(*next).level, m_ground.id);
    EXPECT_TRUE(
        moveToLevel(*next, {{RowKind::Camera, m_camera.uuid, ""}}, {})->cameras.begin()->level.isNull());
}

TEST_F(Floors, StreetsAndRowsThatAreGone_AreNotMoved) {
    EXPECT_EQ(codeOf(moveToLevel(m_estate, {{RowKind::Street, base::newUuid(), ""}}, {})), "no_level");
    EXPECT_EQ(codeOf(moveToLevel(m_estate, {{RowKind::Zone, base::newUuid(), ""}}, {})), "no_such_row");
}

TEST_F(Floors, TurnedLevel_TurnsItsCamerasAlong) {
    const auto next = transformLevel(m_estate, m_upper.id, kQuarterLeft);
    ASSERT_TRUE(next) << base::describe(next.error());
    EXPECT_EQ(camera(*next).at, (Point{96, 52}));
    EXPECT_NEAR(camera(*next).pan.degrees(), 280, 1e-9);
    EXPECT_NEAR(camera(*next).aims.front().pan.degrees(), 260, 1e-9);
    EXPECT_EQ(camera(*next).range, base::Metres(20));
    EXPECT_EQ(next->notes, m_estate.notes) << "it stands on every level";
}

TEST_F(Floors, TurnedPlan_TakesEverything) {
    const auto next = transformPlan(m_estate, kQuarterLeft, "EPSG:5514");
    ASSERT_TRUE(next) << base::describe(next.error());
    EXPECT_EQ(next->crs, "EPSG:5514");
    const Note& note = *next->notes.find(m_note);
    EXPECT_EQ(std::get<Point>(note.place), (Point{92, 56}));
    EXPECT_NEAR(note.rotation, 270, 1e-9);
    EXPECT_NEAR(note.size, 0.6, 1e-12);
}

TEST_F(Floors, ShearAndMirror_AreRefusedForCameras) {
    EXPECT_EQ(codeOf(transformLevel(m_estate, m_upper.id, {1, 0.2, 0, 1, {}})), "sheared");
    EXPECT_EQ(codeOf(transformLevel(m_estate, m_upper.id, {1, 0, 0, -1, {}})), "mirrored");
    EXPECT_EQ(codeOf(transformLevel(m_estate, m_ground.id, {1, 0.2, 0, 1, {}})), "");
}

TEST(TransformPlan, ThereAndBack_IsTheSamePlanUpToRounding) {
    const Estate plan = support::withRandomRecords(support::randomEstate(4, 3), 5, 2);
    const auto there = transformPlan(plan, kQuarterLeft, plan.crs);
    ASSERT_TRUE(there) << base::describe(there.error());
    const auto back = transformPlan(*there, geometry::inverse(kQuarterLeft), plan.crs);
    ASSERT_TRUE(back);
    for (const Camera& camera : plan.cameras) {
        const Camera& again = *back->cameras.find(camera.id);
        EXPECT_NEAR(again.at.x, camera.at.x, 1e-6);
        EXPECT_NEAR(std::remainder(again.pan.degrees() - camera.pan.degrees(), 360), 0, 1e-9);
    }
    EXPECT_NEAR(boundsOf(*back).high.y, boundsOf(plan).high.y, 1e-6);
}

TEST(Levels, NamesakesAreCalledWithTheirSite) {
    const Estate plan = support::randomEstate(4, 2); // each site has a "Floor"
    for (const Level& level : plan.levels) {
        const std::string name = nameOfLevel(plan, level.id);
        EXPECT_EQ(name, plan.sites.find(level.site)->code + "/Floor");
        EXPECT_EQ(levelNamed(plan, name), level.id);
    }
    EXPECT_TRUE(levelNamed(plan, "Roof").isNull());
    EXPECT_EQ(findLevel(plan, "Roof", "--level").error().code, "no_such_row");
}

} // namespace
} // namespace vidette::estate
