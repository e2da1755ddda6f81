// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/slivers.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

namespace vidette::geometry {
namespace {

using support::rectangle;

Ring cut(const Ring& ring) {
    const auto polygons = withoutSlivers({{ring, {}}});
    return polygons.empty() ? Ring{} : polygons.front().outer;
}

TEST(Slivers, SpikesAndNotches_AreCutAtTheirRoot) {
    const Ring square = rectangle(0, 0, 4, 4);
    EXPECT_EQ(cut({{0, 0}, {4, 0}, {9, 2e-9}, {4, 4e-9}, {4, 4}, {0, 4}}).size(), 4U);
    EXPECT_EQ(cut({{0, 0}, {4, 0}, {4, 4}, {2, 2}, {4, 4}, {0, 4}}), square);
    EXPECT_EQ(cut({{4, 4}, {0, 4}, {0, 0}, {-3, 0}, {-3, -1}, {-3, 0}, {0, 0}, {4, 0}}).size(), 4U)
        << "a spike on a spike";
}

TEST(Slivers, RepeatedPoints_AreOne) {
    EXPECT_EQ(cut({{0, 0}, {4, 0}, {4, 0}, {4, 4 - 1e-9}, {4, 4}, {0, 4}}).size(), 4U);
}

TEST(Slivers, OutlinesThatAreNothingElse_AreLeftOut) {
    EXPECT_TRUE(cut({{0, 0}, {100, 0}, {100, 3e-9}, {0, 3e-9}}).empty());
    EXPECT_TRUE(cut({{0, 0}, {1, 1}, {2, 2}}).empty());
    EXPECT_TRUE(cut({}).empty());
    const auto polygons =
        withoutSlivers({{rectangle(0, 0, 4, 4), {{{1, 1}, {1, 3}, {1 + 1e-9, 3}, {1 + 1e-9, 1}}}}});
    ASSERT_EQ(polygons.size(), 1U);
    EXPECT_TRUE(polygons.front().holes.empty());
}

TEST(Slivers, WhatIsThinAndMeant_Stays) {
    const Ring sheet = rectangle(0, 0, 10, 1e-6);
    EXPECT_EQ(cut(sheet), sheet);
    const Ring blade{{0, 0}, {100, 0}, {0, 1e-6}};
    EXPECT_EQ(cut(blade), blade);
}

} // namespace
} // namespace vidette::geometry
