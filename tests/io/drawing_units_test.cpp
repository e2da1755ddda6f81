// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/drawing_units.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::io {
namespace {

DrawingSizes scaled(DrawingSizes sizes, double factor) {
    sizes.across *= factor;
    if (sizes.door) *sizes.door *= factor;
    if (sizes.wall) *sizes.wall *= factor;
    return sizes;
}

const DrawingSizes kShop{14, 0.9, 4};

TEST(DrawingUnits, ShopIsKnownByItsDoors_InEveryUnit) {
    for (const char* unit : {"mm", "cm", "m", "in", "ft"}) {
        const auto verdict = judgeUnits(scaled(kShop, 1 / *metresOfUnit(unit)), unit);
        EXPECT_EQ(verdict.best, unit);
        EXPECT_FALSE(verdict.isDoubtful) << unit;
    }
}

TEST(DrawingUnits, HeaderThatMakesDoorsOfTheWrongWidth_IsDoubted) {
    const auto verdict = judgeUnits(scaled(kShop, 1000), "m");
    EXPECT_TRUE(verdict.isDoubtful);
    EXPECT_EQ(verdict.best, "mm");
    EXPECT_EQ(describe(verdict),
              "The drawing states m; in m doors are 900 m wide. mm fits better (0.90 m): --units mm");
}

TEST(DrawingUnits, NoUnit_IsDoubtedEvenWhenMetresFit) {
    const auto verdict = judgeUnits(kShop, "");
    EXPECT_TRUE(verdict.isDoubtful);
    EXPECT_EQ(verdict.best, "m");
}

RC_GTEST_PROP(DrawingUnits, DrawingAThousandTimesAsLarge_MovesFromMetresToMillimetres, ()) {
    // A door of 2 could be 2 m or 2 ft wide; up to 1.6 only metres fit.
    const double door = *rc::gen::inRange(65, 160) / 100.0;
    const double wall = *rc::gen::inRange(50, 1500) / 100.0;
    const double across = *rc::gen::inRange(400, 30000) / 100.0;
    const DrawingSizes sizes{across, door, wall};
    RC_ASSERT(judgeUnits(sizes, "").best == "m");
    RC_ASSERT(judgeUnits(scaled(sizes, 1000), "").best == "mm");
    RC_ASSERT(judgeUnits(scaled(sizes, 1000), "mm").isDoubtful == false);
    RC_ASSERT(judgeUnits(sizes, "mm").isDoubtful);
}

TEST(DrawingUnits, WithoutDoors_WallsAndTheWholeDecide) {
    const auto verdict = judgeUnits({14000, {}, 4000}, "");
    EXPECT_EQ(verdict.best, "mm");
    EXPECT_TRUE(judgeUnits({14000, {}, 4000}, "km").isDoubtful);
}

TEST(DrawingUnits, WhatFitsNoUnit_IsSaidSo) {
    for (const DrawingSizes& sizes : {DrawingSizes{}, DrawingSizes{1e12, 1e11, {}}}) {
        const auto verdict = judgeUnits(sizes, "m");
        EXPECT_EQ(verdict.best, "");
        EXPECT_FALSE(verdict.isDoubtful) << "there is nothing better to propose";
    }
}

TEST(DrawingUnits, Words_AreKnownOrRefused) {
    EXPECT_EQ(metresOfUnit("ft"), 0.3048);
    EXPECT_EQ(metresOfUnit("km"), 1000);
    EXPECT_FALSE(metresOfUnit("parsec"));
    EXPECT_FALSE(metresOfUnit(""));
}

} // namespace
} // namespace vidette::io
