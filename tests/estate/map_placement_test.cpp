// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/map_placement.h"

#include "estate/level_edits.h"
#include "support/random_estate.h"

#include <cmath>
#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

using geometry::Point;

std::string codeOf(const base::Result<MapPlacement>& result) {
    return result ? "" : result.error().code;
}

std::vector<geometry::PointPair> pairsOf(const geometry::Transform& map) {
    std::vector<geometry::PointPair> pairs;
    for (const Point p : {Point{0, 0}, {40, 0}, {40, 30}}) pairs.push_back({p, map(p)});
    return pairs;
}

const geometry::Transform kOntoGrid =
    geometry::chained(geometry::turning({}, 30), geometry::moving({-743000, -1043000}));

TEST(MapPlacement, ThreePoints_PutThePlanThereAndNameTheFrame) {
    const Estate plan = support::randomEstate(4, 1);
    const auto placed = placeOnMap(plan, {pairsOf(kOntoGrid), "EPSG:5514", {}});
    ASSERT_TRUE(placed) << base::describe(placed.error());
    EXPECT_EQ(placed->estate.crs, "EPSG:5514");
    EXPECT_TRUE(placed->warnings.empty());
    EXPECT_LT(placed->fit.rms, 1e-6);
    EXPECT_NEAR(placed->fit.rotation, 30, 1e-6);
    const Camera& camera = *plan.cameras.begin();
    const Point want = kOntoGrid(camera.at);
    const Point is = placed->estate.cameras.find(camera.id)->at;
    EXPECT_NEAR(std::hypot(is.x - want.x, is.y - want.y), 0, 1e-5);
}

TEST(MapPlacement, APlanInOtherUnits_IsWarnedOf) {
    const Estate plan = support::randomEstate(4, 1);
    const auto placed = placeOnMap(plan, {pairsOf(geometry::stretching({}, 1.02, 1.02)), plan.crs, {}});
    ASSERT_TRUE(placed);
    ASSERT_EQ(placed->warnings.size(), 1U);
    EXPECT_EQ(placed->warnings[0].code, "stretched");
}

TEST(MapPlacement, TwoPoints_ProveNothing) {
    const Estate plan = support::randomEstate(4, 1);
    auto pairs = pairsOf(kOntoGrid);
    pairs.pop_back();
    const auto placed = placeOnMap(plan, {pairs, "EPSG:5514", {}});
    ASSERT_TRUE(placed);
    EXPECT_EQ(placed->warnings.at(0).code, "unproven");
    EXPECT_EQ(codeOf(placeOnMap(plan, {{pairs[0]}, "EPSG:5514", {}})), "too_few");
}

TEST(MapPlacement, ExchangedPoints_AreRefused) {
    auto pairs = pairsOf(kOntoGrid);
    pairs.push_back({{0, 30}, kOntoGrid({0, 30})});
    for (auto& pair : pairs) pair.to.x = -pair.to.x;
    EXPECT_EQ(codeOf(placeOnMap(support::randomEstate(4, 1), {pairs, "EPSG:5514", {}})), "mirrored");
}

TEST(MapPlacement, ALevelAlone_StaysInTheFrameOfThePlan) {
    const Estate plan = support::randomEstate(4, 2);
    const LevelId level = plan.levels.begin()->id;
    const geometry::Transform aside = geometry::moving({7, 0});
    const auto placed = placeOnMap(plan, {pairsOf(aside), plan.crs, level});
    ASSERT_TRUE(placed) << base::describe(placed.error());
    EXPECT_EQ(placed->estate, *transformLevel(plan, level, placed->fit.map));
    EXPECT_EQ(codeOf(placeOnMap(plan, {pairsOf(aside), "EPSG:8353", level})), "frame_differs");
    EXPECT_EQ(codeOf(placeOnMap(plan, {pairsOf(aside), plan.crs, LevelId::fresh()})), "no_such_row");
}

} // namespace
} // namespace vidette::estate
