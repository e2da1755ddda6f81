// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/merge_edits.h"
#include "estate/place_edits.h"
#include "io/plan_geojson.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

/// A plan with one camera that names its level, and the levels given.
std::string planWith(const std::string& levels, const std::string& named) {
    return R"({"type": "FeatureCollection", "crs": null, "vidette": {"levels": [)" + levels +
           R"(]}, "features": [{"type": "Feature", "properties": {"layer": "camera", "id": "C1", "height": 3,
           "hfov": 90, "range": 9, "level": ")" +
           named + R"("}, "geometry": {"type": "Point", "coordinates": [1, 2]}}]})";
}

TEST(PlanLevels, RowsFindTheirLevelByName) {
    const auto plan = readPlan(planWith(R"({"name": "Cellar", "order": -1})", "Cellar"), "p.geojson");
    ASSERT_TRUE(plan) << base::describe(plan.error());
    EXPECT_EQ(plan->value.cameras.begin()->level, plan->value.levels.begin()->id);
    EXPECT_TRUE(plan->warnings.empty());
}

TEST(PlanLevels, UnknownLevel_IsEveryLevelAndAWarning) {
    const auto plan = readPlan(planWith("", "2"), "p.geojson");
    ASSERT_TRUE(plan);
    EXPECT_TRUE(plan->value.cameras.begin()->level.isNull());
    ASSERT_EQ(plan->warnings.size(), 1U);
    EXPECT_EQ(plan->warnings.front().code, "unknown_level");
}

TEST(PlanLevels, LevelOfTheProject_IsFoundAndKeptByTheMerge) {
    const estate::Level attic{estate::LevelId::fresh(), {}, "Attic", 2, {}};
    const auto project = estate::addLevel({}, attic);
    PlanReading reading;
    reading.project = &*project;
    const auto plan = readPlan(planWith("", "Attic"), "p.geojson", reading);
    ASSERT_TRUE(plan);
    const auto merged = estate::mergeEstate(*project, plan->value);
    ASSERT_TRUE(merged) << base::describe(merged.error());
    EXPECT_EQ(merged->estate.cameras.begin()->level, attic.id);
}

TEST(PlanLevels, SameLevelTwice_IsOneAfterTheMerge) {
    const auto plan = readPlan(planWith(R"({"name": "Cellar", "order": -1})", "Cellar"), "p.geojson");
    const estate::Level own{estate::LevelId::fresh(), {}, "Cellar", -1, {}};
    const auto merged = estate::mergeEstate(*estate::addLevel({}, own), plan->value);
    ASSERT_TRUE(merged);
    EXPECT_EQ(merged->estate.levels.size(), 1U);
    EXPECT_EQ(merged->estate.cameras.begin()->level, own.id);
}

} // namespace
} // namespace vidette::io
