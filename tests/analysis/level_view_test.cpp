// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/level_view.h"

#include "estate/camera_edits.h"
#include "estate/place_edits.h"
#include "estate/row_codes.h"
#include "support/random_estate.h"

#include <gtest/gtest.h>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;
using estate::Level;
using estate::LevelId;

/// A house with a cellar, a ground floor and a first floor; each has a camera, and one hangs on all.
class House : public testing::Test {
  protected:
    void SetUp() override {
        m_estate = *addSite({}, m_site);
        for (const int order : {1, -1, 0}) {
            const Level level{LevelId::fresh(), m_site.id, "Floor " + std::to_string(order), order, {}};
            m_estate = *addLevel(m_estate, level);
            m_estate = *addCamera(m_estate, camera("C" + std::to_string(order), level.id));
        }
        m_estate = *addCamera(m_estate, camera("all", {}));
    }
    static estate::Camera camera(const std::string& code, LevelId level) {
        estate::Camera row;
        row.id = estate::CameraId::fresh();
        row.code = code;
        row.level = level;
        return row;
    }
    static std::string codesOf(const Estate& estate) {
        std::set<std::string> codes;
        for (const auto& row : estate.cameras) codes.insert(row.code);
        std::string text;
        for (const auto& code : codes) text += code + " ";
        return text;
    }

    const estate::Site m_site{estate::SiteId::fresh(), "S1", "School", "school"};
    Estate m_estate;
};

TEST_F(House, WithoutChoice_IsSeenOnTheGround) {
    EXPECT_EQ(codesOf(onLevels(m_estate, defaultLevels(m_estate))), "C0 all ");
    EXPECT_TRUE(leavesOut(m_estate, defaultLevels(m_estate)));
}

TEST_F(House, NamedLevel_IsTheOneLookedAt) {
    const auto choice = levelsNamed(m_estate, {"Floor -1"});
    ASSERT_TRUE(choice);
    EXPECT_EQ(codesOf(onLevels(m_estate, *choice)), "C-1 all ");
    EXPECT_EQ(levelsNamed(m_estate, {"S1/Floor -1"}), choice);
}

TEST_F(House, TwoLevelsOfOnePlace_AreRefused) {
    const auto choice = levelsNamed(m_estate, {"Floor 0", "Floor 1"});
    ASSERT_FALSE(choice);
    EXPECT_EQ(choice.error().code, "two_levels");
    EXPECT_EQ(levelsNamed(m_estate, {"Attic"}).error().code, "no_such_row");
}

TEST_F(House, LevelsOfAnotherPlace_KeepTheirGround) {
    const estate::Site shop{estate::SiteId::fresh(), "S2", "Shop", "shop"};
    const Level floor{LevelId::fresh(), shop.id, "Shop floor", 0, {}};
    m_estate = *addLevel(*addSite(m_estate, shop), floor);
    m_estate = *addCamera(m_estate, camera("shop", floor.id));
    EXPECT_EQ(codesOf(onLevels(m_estate, *levelsNamed(m_estate, {"Floor 1"}))), "C1 all shop ");
}

TEST_F(House, OfTwoLevelsAsNear_TheUpperIsTaken) {
    const estate::Camera ground = *estate::rowNamed(m_estate.cameras, "C0");
    m_estate = *removeCamera(m_estate, ground.id);
    m_estate = *removeLevel(m_estate, ground.level);
    EXPECT_EQ(codesOf(onLevels(m_estate, defaultLevels(m_estate))), "C1 all ");
}

TEST(LevelView, WithoutLevels_IsTheEstateItself) {
    Estate plan = support::randomEstate(4, 3);
    Estate flat;
    flat.streets = plan.streets;
    const Estate seen = onLevels(flat, defaultLevels(flat));
    EXPECT_EQ(seen.streets.find(flat.streets.begin()->id), &*flat.streets.begin());
    EXPECT_FALSE(leavesOut(flat, defaultLevels(flat)));
}

TEST(LevelView, FollowsEveryEditAsIfItBeganAnew) {
    Estate plan = support::randomEstate(8, 6);
    LevelView view(LevelChoice{{plan.levels.begin()->id}});
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        EXPECT_EQ(view.of(plan), LevelView(view.choice()).of(plan)) << seed;
        plan = support::randomlyEdited(plan, seed);
    }
}

TEST(LevelView, RowsThatStay_AreShared) {
    const Estate plan = support::randomEstate(8, 6);
    LevelView view(defaultLevels(plan));
    const Estate before = view.of(plan);
    const Estate after = view.of(*estate::moveCamera(plan, plan.cameras.begin()->id, {1, 2}));
    EXPECT_TRUE(base::Table<estate::Obstacle>::replaced(before.obstacles, after.obstacles).empty());
    EXPECT_EQ(base::Table<estate::Camera>::replaced(before.cameras, after.cameras).size(), 1U);
}

} // namespace
} // namespace vidette::analysis
