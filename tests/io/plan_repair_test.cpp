// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_json.h"

#include <gtest/gtest.h>

// What is repaired at reading, what is only told, and what stays as drawn.
namespace vidette::io {
namespace {

using support::collection;
using support::feature;

base::WithWarnings<estate::Estate> readZone(const std::string& coordinates) {
    auto plan = readPlan(collection(feature("\"layer\": \"zone\", \"id\": \"Z1\"", "Polygon", coordinates)),
                         "p.geojson");
    EXPECT_TRUE(plan) << base::describe(plan.error());
    return plan ? std::move(*plan) : base::WithWarnings<estate::Estate>{};
}

std::vector<std::string> codes(const base::Warnings& warnings) {
    std::vector<std::string> list;
    for (const auto& warning : warnings) list.push_back(warning.code);
    return list;
}

using Codes = std::vector<std::string>;

TEST(PlanRepair, RepeatedPoints_AreDropped) {
    const auto plan = readZone("[[[0,0],[0,0],[4,0],[4,4],[4,4],[4,4],[0,4],[0,0],[0,0]]]");
    EXPECT_EQ(plan.value.zones.begin()->area.front().outer.size(), 4U);
    EXPECT_TRUE(plan.warnings.empty());
}

TEST(PlanRepair, UnclosedRing_IsClosedAndTold) {
    const auto plan = readZone("[[[0,0],[4,0],[4,4],[0,4]]]");
    EXPECT_EQ(geometry::area(plan.value.zones.begin()->area), 16);
    ASSERT_EQ(codes(plan.warnings), Codes{"ring_closed"});
    EXPECT_EQ(plan.warnings.front().where, "p.geojson: zone Z1");
}

TEST(PlanRepair, ClockwiseRing_IsTurned) {
    const auto plan = readZone("[[[0,0],[0,4],[4,4],[4,0],[0,0]]]");
    EXPECT_GT(geometry::signedArea(plan.value.zones.begin()->area.front().outer), 0);
    EXPECT_TRUE(plan.warnings.empty());
}

TEST(PlanRepair, SelfTouchingOutline_IsAcceptedAsDrawn) {
    // Two squares that share the corner (2, 2).
    const auto plan = readZone("[[[0,0],[2,0],[2,2],[4,2],[4,4],[2,4],[2,2],[0,2],[0,0]]]");
    EXPECT_EQ(geometry::area(plan.value.zones.begin()->area), 8);
    EXPECT_TRUE(plan.warnings.empty());
}

TEST(PlanRepair, OutlineThatCrossesItself_IsTold) {
    const auto plan = readZone("[[[0,0],[4,4],[4,0],[0,4],[0,0]]]");
    EXPECT_EQ(codes(plan.warnings), Codes{"outline_crosses_itself"});
    EXPECT_EQ(plan.value.zones.size(), 1U);
}

TEST(PlanRepair, HoleWithoutArea_IsLeftOutAndTold) {
    const auto plan = readZone("[[[0,0],[4,0],[4,4],[0,4],[0,0]],[[1,1],[2,2],[3,3],[1,1]]]");
    EXPECT_TRUE(plan.value.zones.begin()->area.front().holes.empty());
    EXPECT_EQ(codes(plan.warnings), Codes{"hole_dropped"});
}

TEST(PlanRepair, WallWithoutLength_IsLeftOutAndTold) {
    const auto plan = readPlan(
        collection(feature("\"layer\": \"obstacle\", \"id\": \"W1\"", "LineString", "[[1,1],[1,1]]") + "," +
                   feature("\"layer\": \"obstacle\", \"id\": \"W2\"", "MultiLineString",
                           "[[[1,1],[1,1]],[[0,0],[5,0]]]") +
                   "," + feature("\"layer\": \"opening\", \"id\": \"D1\"", "LineString", "[[1,1]]")),
        "p.geojson");
    ASSERT_TRUE(plan) << base::describe(plan.error());
    ASSERT_EQ(plan->value.obstacles.size(), 1U);
    EXPECT_EQ(plan->value.obstacles.begin()->sheets.size(), 1U);
    EXPECT_TRUE(plan->value.openings.empty());
    EXPECT_EQ(codes(plan->warnings), (Codes{"line_dropped", "line_dropped", "line_dropped"}));
}

TEST(PlanRepair, PolygonOnOneLineByRounding_IsRefused) {
    const auto plan = readPlan(collection(feature("\"layer\": \"obstacle\", \"id\": \"S1\"", "Polygon",
                                                  "[[[0.1,0.1],[0.2,0.2],[0.7,0.7],[0.1,0.1]]]")),
                               "p.geojson");
    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().where, "p.geojson: obstacle S1: coordinates");
}

} // namespace
} // namespace vidette::io
