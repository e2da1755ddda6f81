// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/place_edits.h"

#include "estate/project_edits.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::estate {
namespace {

using geometry::Ring;

const Ring kSquare{{0, 0}, {2, 0}, {2, 2}, {0, 2}};

Zone zone(const std::string& code, Ring outline) {
    Zone row;
    row.id = ZoneId::named(code);
    row.code = code;
    row.area = {{std::move(outline), {}}};
    return row;
}

Obstacle shelf(double base, std::optional<double> top) {
    Obstacle row;
    row.id = ObstacleId::named("S1");
    row.code = "S1";
    row.solids = {{kSquare, {}}};
    row.base = base::Metres(base);
    if (top) row.top = base::Metres(*top);
    return row;
}

TEST(PlaceEdits, PointsOnOneLine_AreNoZone) {
    for (const Ring& ring : {Ring{{0, 0}, {1, 1}, {2, 2}}, Ring{{0, 0}, {1, 1}}, Ring{},
                             Ring{{0.1, 0.1}, {0.2, 0.2}, {0.3, 0.3}},
                             Ring{{1e6, 1e6}, {1e6 + 0.1, 1e6 + 0.1}, {1e6 + 0.3, 1e6 + 0.3}}}) {
        const auto after = addZone({}, zone("Z1", ring));
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().where, "zone Z1: geometry");
    }
}

TEST(PlaceEdits, ThinZone_IsAZone) {
    // A kerb of 1 mm over 100 m is thin, but somebody drew it.
    EXPECT_TRUE(addZone({}, zone("Z1", {{0, 0}, {100, 0}, {100, 0.001}, {0, 0.001}})));
}

TEST(PlaceEdits, Polygons_AreKeptNormalised) {
    const auto after = addZone({}, zone("Z1", {{0, 2}, {2, 2}, {2, 2}, {2, 0}, {0, 0}, {0, 2}}));
    ASSERT_TRUE(after);
    const auto& outer = after->zones.begin()->area.front().outer;
    EXPECT_EQ(outer.size(), 4U);
    EXPECT_GT(geometry::signedArea(outer), 0);
}

TEST(PlaceEdits, TopMustBeAboveBase) {
    EXPECT_TRUE(addObstacle({}, shelf(0, 1.8)));
    EXPECT_TRUE(addObstacle({}, shelf(-1, 0)));
    EXPECT_TRUE(addObstacle({}, shelf(5, std::nullopt)));
    for (const double top : {0.0, -1.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto after = addObstacle({}, shelf(0, top));
        ASSERT_FALSE(after);
        EXPECT_EQ(after.error().where, "obstacle S1: top");
    }
}

TEST(PlaceEdits, ObstacleWithoutGeometry_IsRefused) {
    auto row = shelf(0, 1);
    row.solids.clear();
    EXPECT_EQ(addObstacle({}, row).error().where, "obstacle S1: geometry");
    row.sheets = {{{1, 1}, {1, 1}}};
    EXPECT_EQ(addObstacle({}, row).error().where, "obstacle S1: geometry");
}

TEST(PlaceEdits, UnknownClass_IsRefusedWithTheKnownOnes) {
    auto row = zone("Z1", kSquare);
    row.requiredClass = "recognize";
    const auto after = addZone({}, row);
    ASSERT_FALSE(after);
    EXPECT_EQ(after.error().code, "unknown_class");
    EXPECT_EQ(after.error().where, "zone Z1: required_class");
    EXPECT_NE(after.error().message.find("recognise"), std::string::npos);
    row.requiredClass = "perceive"; // of the edition of 2025
    EXPECT_TRUE(addZone({}, row));
}

TEST(PlaceEdits, ZoneNumbers_AreChecked) {
    auto row = zone("Z1", kSquare);
    row.requiredK = 0;
    EXPECT_EQ(addZone({}, row).error().where, "zone Z1: required_k");
    row.requiredK = 1;
    row.weight = -1;
    EXPECT_EQ(addZone({}, row).error().where, "zone Z1: weight");
}

TEST(PlaceEdits, Translated_MovesEveryPart) {
    auto row = shelf(0, 1);
    row.solids.front().holes = {{{0.5, 0.5}, {0.5, 1}, {1, 1}}};
    row.sheets = {{{0, 0}, {1, 0}}};
    const auto added = *addObstacle({}, row);
    const auto after = translateObstacle(added, row.id, {10, -1});
    ASSERT_TRUE(after);
    const auto& moved = *after->obstacles.begin();
    EXPECT_EQ(moved.solids.front().outer.front(), (geometry::Point{10, -1}));
    EXPECT_EQ(moved.solids.front().holes.front().front(),
              (added.obstacles.begin()->solids.front().holes.front().front() + geometry::Point{10, -1}));
    EXPECT_EQ(moved.sheets.front().back(), (geometry::Point{11, -1}));
}

TEST(PlaceEdits, RangeOfPans_NeedsTwoEnds) {
    Mount row;
    row.id = MountId::named("M1");
    row.code = "M1";
    row.allowedPan = {10};
    row.allowedPanIsRange = true;
    EXPECT_EQ(addMount({}, row).error().where, "site M1: allowed_pan");
    row.allowedPan = {10, 80};
    EXPECT_TRUE(addMount({}, row));
}

TEST(PlaceEdits, PlaceWithLevels_CannotBeRemoved) {
    const Site site{SiteId::named("B1"), "B1", "Shop", "shop"};
    const Level level{LevelId::named("L"), site.id, "Ground", 0, {}};
    Estate estate = *addLevel(*addSite({}, site), level);
    EXPECT_EQ(removeSite(estate, site.id).error().code, "still_used");
    estate = *removeLevel(estate, level.id);
    EXPECT_TRUE(removeSite(estate, site.id));
    EXPECT_EQ(addLevel(Estate{}, level).error().where, "level Ground: site");
}

TEST(ProjectEdits, RetentionBelowZero_IsRefused) {
    EXPECT_FALSE(setRetention({}, -1, "", ""));
    const auto after = setRetention({}, 7, "CZ-SHOP", "weekly stocktaking");
    ASSERT_TRUE(after);
    EXPECT_EQ(after->retentionDays, 7);
}

TEST(ProjectEdits, KitNumbers_AreChecked) {
    Kit kit;
    kit.id = KitId::named("A1");
    kit.facts.code = "A1";
    EXPECT_TRUE(addKit({}, kit));
    kit.facts.hfov = 400;
    EXPECT_EQ(addKit({}, kit).error().where, "kit A1: hfov");
    kit.facts.hfov = 90;
    kit.facts.price.currency = "crowns";
    EXPECT_EQ(addKit({}, kit).error().where, "kit A1: currency");
}

} // namespace
} // namespace vidette::estate
