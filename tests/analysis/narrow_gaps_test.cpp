// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/narrow_gaps.h"

#include "support/coverage_run.h"

namespace vidette {
namespace {

using support::add;
using support::rectangle;
using support::squareRoom;

/// A room of 10 m whose middle wall ends `gap` metres before the outer one.
estate::Estate roomWithGap(double gap) {
    auto plan = squareRoom(10);
    add(plan, support::wall("W2", {{{5, 0}, {5, 10 - gap}}}));
    return plan;
}

TEST(NarrowGaps, MillimetreIsNamedWithItsPlace) {
    const auto warnings = analysis::narrowGaps(roomWithGap(0.001));
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_EQ(warnings[0].code, "narrow_gap");
    EXPECT_EQ(warnings[0].where, "obstacles W2 and W1");
    EXPECT_EQ(warnings[0].message, "leave a gap of 1 mm near x 5, y 9.999, and sight leaks through it");
}

TEST(NarrowGaps, TouchingWallsAndDoorsLeaveNone) {
    EXPECT_TRUE(analysis::narrowGaps(roomWithGap(0)).empty());
    EXPECT_TRUE(analysis::narrowGaps(roomWithGap(1e-9)).empty()) << "rounding";
    EXPECT_TRUE(analysis::narrowGaps(roomWithGap(0.9)).empty()) << "a door";
}

TEST(NarrowGaps, SolidBesideAWallIsNamedOnceForAllItsCorners) {
    auto plan = squareRoom(10);
    add(plan, support::solid("S", rectangle(0.0005, 2, 1, 3)));
    const auto warnings = analysis::narrowGaps(plan);
    ASSERT_EQ(warnings.size(), 1U);
    EXPECT_NE(warnings[0].message.find("0.5 mm"), std::string::npos) << warnings[0].message;
    EXPECT_NE(warnings[0].message.find("more corners"), std::string::npos) << warnings[0].message;
}

TEST(NarrowGaps, SliverIsSharpNotAGap) {
    auto plan = squareRoom(10);
    add(plan, support::solid("T", {{2, 2}, {3, 2.001}, {4, 2}}));
    EXPECT_TRUE(analysis::narrowGaps(plan).empty());
}

TEST(NarrowGaps, GlassAndMapsAreNotAsked) {
    auto plan = roomWithGap(0.001);
    plan.crs = "EPSG:5514";
    EXPECT_TRUE(analysis::narrowGaps(plan).empty());
    plan.crs.clear();
    auto wall = *plan.obstacles.find(estate::ObstacleId::named("W2"));
    wall.opaque = false;
    add(plan, wall);
    EXPECT_TRUE(analysis::narrowGaps(plan).empty());
}

TEST(NarrowGaps, CoverageCarriesTheWarning) {
    EXPECT_TRUE(support::hasWarning(support::coverageOf(roomWithGap(0.001)), "gap of 1 mm"));
}

} // namespace
} // namespace vidette
