// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/level_rows.h"

#include "estate/chosen_edits.h"
#include "estate/place_edits.h"
#include "estate/record_edits.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

using geometry::Point;

std::string codeOf(const base::Result<Estate>& result) {
    return result ? "" : result.error().code;
}

/// Two schools; the first has three floors, with a demand point and a text on the first floor, a zone on
/// every one, a street and a sign on none.
class TwoSchools : public testing::Test {
  protected:
    void SetUp() override {
        m_estate = *addSite(*addSite({}, m_a), m_b);
        for (const Level& level : {m_cellar, m_ground, m_first, m_other})
            m_estate = *addLevel(m_estate, level);
        Demand demand;
        demand.id = m_demand;
        demand.level = m_first.id;
        m_estate = *addDemand(m_estate, demand);
        Note note;
        note.id = m_note;
        note.text = "Reception";
        note.place = Point{1, 1};
        note.level = m_first.id;
        m_estate = *putRecord(m_estate, note);
        Street street;
        street.id = m_street;
        street.lines = {{{0, 0}, {5, 0}}};
        m_estate = *addStreet(m_estate, street);
        Sign sign;
        sign.id = m_sign;
        sign.site = m_a.id;
        sign.place = Point{2, 2};
        m_estate = *putRecord(m_estate, sign);
    }
    std::string order() const {
        std::string names;
        for (const Level* level : levelsInOrder(m_estate)) names += level->name + " ";
        return names;
    }

    const Site m_a{SiteId::fresh(), "A", "School", "school"};
    const Site m_b{SiteId::fresh(), "B", "Gym", "school"};
    const Level m_cellar{LevelId::fresh(), m_a.id, "cellar", -1, base::Metres(-3)};
    const Level m_ground{LevelId::fresh(), m_a.id, "ground", 0, {}};
    const Level m_first{LevelId::fresh(), m_a.id, "first", 1, base::Metres(3)};
    const Level m_other{LevelId::fresh(), m_b.id, "hall", 0, {}};
    const DemandId m_demand = DemandId::fresh();
    const NoteId m_note = NoteId::fresh();
    const StreetId m_street = StreetId::fresh();
    const SignId m_sign = SignId::fresh();
    Estate m_estate;
};

TEST_F(TwoSchools, LevelsStandBySite_TheHighestFirst) {
    EXPECT_EQ(order(), "first ground cellar hall ");
    EXPECT_EQ(levelBeside(m_estate, m_ground.id, 1)->name, "first");
    EXPECT_EQ(levelBeside(m_estate, m_ground.id, -1)->name, "cellar");
    EXPECT_EQ(levelBeside(m_estate, m_cellar.id, -1), nullptr); // the hall is of another school
    EXPECT_EQ(levelBeside(m_estate, LevelId::fresh(), 1), nullptr);
}

TEST_F(TwoSchools, WhatStandsOnALevel_IsNamed) {
    EXPECT_EQ(rowsOnLevel(m_estate, m_first.id), (PlaceIds{m_demand, m_note}));
    EXPECT_TRUE(rowsOnLevel(m_estate, m_cellar.id).empty());
    EXPECT_EQ(levelOf(m_estate, m_note), m_first.id);
    EXPECT_EQ(levelOf(m_estate, m_street), std::nullopt);
    EXPECT_EQ(levelOf(m_estate, m_sign), std::nullopt);
}

TEST_F(TwoSchools, RowsOfAllKinds_MoveToALevel_WhatHasNoneIsLeft) {
    const auto next = moveToLevel(m_estate, {m_demand, m_note, m_street, m_sign}, m_other.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(rowsOnLevel(*next, m_other.id), (PlaceIds{m_demand, m_note}));
    EXPECT_EQ(next->streets, m_estate.streets);
    EXPECT_EQ(codeOf(moveToLevel(m_estate, {m_note}, LevelId::fresh())), "no_such_row");
    EXPECT_EQ(moveToLevel(m_estate, {m_demand, m_note}, {})->notes.find(m_note)->level, LevelId{});
}

TEST_F(TwoSchools, LevelRemovedKeepingItsRows_PutsThemOnAnother) {
    const auto next = removeLevelKeeping(m_estate, m_first.id, m_ground.id);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->levels.find(m_first.id), nullptr);
    EXPECT_EQ(rowsOnLevel(*next, m_ground.id), (PlaceIds{m_demand, m_note}));
    EXPECT_EQ(codeOf(removeLevelKeeping(m_estate, m_first.id, m_first.id)), "bad_value");
    EXPECT_EQ(codeOf(removeLevelKeeping(m_estate, LevelId::fresh(), {})), "no_such_row");
    EXPECT_EQ(codeOf(removeLevelKeeping(m_estate, m_first.id, LevelId::fresh())), "no_such_row");
}

TEST_F(TwoSchools, LevelRemovedWithItsRows_LeavesTheOthers) {
    const auto next = removeLevelWithRows(m_estate, m_first.id);
    ASSERT_TRUE(next);
    EXPECT_TRUE(next->demands.empty());
    EXPECT_TRUE(next->notes.empty());
    EXPECT_EQ(next->signs.size(), 1U);
    EXPECT_EQ(next->levels.size(), 3U);
    EXPECT_EQ(codeOf(removeLevelWithRows(m_estate, LevelId::fresh())), "no_such_row");
}

TEST_F(TwoSchools, LevelShifted_ChangesPlacesWithItsNeighbour) {
    m_estate = *shiftLevel(m_estate, m_cellar.id, 1);
    EXPECT_EQ(order(), "first cellar ground hall ");
    m_estate = *shiftLevel(m_estate, m_cellar.id, -1);
    EXPECT_EQ(order(), "first ground cellar hall ");
    EXPECT_EQ(*shiftLevel(m_estate, m_first.id, 1), m_estate);
}

TEST_F(TwoSchools, TwoLevelsOfTheSameOrder_CanStillChangePlaces) {
    const Level gallery{LevelId::fresh(), m_a.id, "gallery", 1, base::Metres(4)};
    m_estate = *addLevel(m_estate, gallery);
    EXPECT_EQ(order(), "first gallery ground cellar hall ");
    m_estate = *shiftLevel(m_estate, gallery.id, 1);
    EXPECT_EQ(order(), "gallery first ground cellar hall ");
}

TEST_F(TwoSchools, TextsAndSigns_MoveTurnAndAreCopiedWithTheRest) {
    const auto moved = transformRows(m_estate, {m_note, m_sign}, geometry::turning({0, 0}, 90));
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->notes.find(m_note)->rotation, 270); // clockwise
    EXPECT_EQ(boundsOf(*moved, m_sign).low, (Point{-2, 2}));
    const auto copies = copyRows(m_estate, {m_note, m_sign}, {geometry::moving({1, 0})});
    ASSERT_TRUE(copies);
    EXPECT_EQ(copies->rows.size(), 2U);
    EXPECT_EQ(copies->estate.notes.size(), 2U);
    EXPECT_EQ(boundsOf(copies->estate, copies->rows[1]).low, (Point{3, 2}));
    const auto elsewhere = pasteRows({}, onlyRows(m_estate, {m_note, m_sign}), {geometry::moving({0, 0})});
    ASSERT_TRUE(elsewhere);
    EXPECT_TRUE(elsewhere->estate.signs.begin()->site.isNull());
    EXPECT_TRUE(elsewhere->estate.notes.begin()->level.isNull());
    const auto removed = removeRows(m_estate, {m_note, m_sign});
    EXPECT_TRUE(removed->notes.empty() && removed->signs.empty());
}

TEST_F(TwoSchools, TextScaledToNothing_IsRefused) {
    const auto flat = transformRows(m_estate, {m_note}, geometry::stretching({0, 0}, 0, 0));
    EXPECT_EQ(codeOf(flat), "bad_value");
}

} // namespace
} // namespace vidette::estate
