// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::tests {
namespace {

using geometry::Box;
using ui::SheetWish;

SheetWish wishOf(ui::Paper paper, std::optional<int> scale) {
    SheetWish wish;
    wish.paper = paper;
    wish.scale = scale;
    return wish;
}

ui::SheetPlan planOf(const SheetWish& wish, const Box& part) {
    const auto plan = ui::sheetsOf(wish, part);
    EXPECT_TRUE(plan) << (plan ? "" : base::describe(plan.error()));
    return plan.value_or(ui::SheetPlan{});
}

TEST(Sheets, ToFit_TakesTheLargestUsualScaleOnOneSheet) {
    const auto plan = planOf(wishOf(ui::Paper::A4, {}), {{0, 0}, {24, 10}});
    EXPECT_EQ(plan.scale, 100) << "277 mm of 1:100 hold 27.7 m";
    EXPECT_EQ(plan.sheets.size(), 1U);
    const auto larger = planOf(wishOf(ui::Paper::A0, {}), {{0, 0}, {24, 10}});
    EXPECT_LT(larger.scale, plan.scale);
}

TEST(Sheets, PartOfASheet_IsAsLargeAsTheFrameAtItsScale) {
    const auto plan = planOf(wishOf(ui::Paper::A3, 50), {{2, 3}, {6, 5}});
    ASSERT_EQ(plan.sheets.size(), 1U);
    const Box part = plan.sheets.front().part;
    EXPECT_NEAR((part.high.x - part.low.x) * 1000 / 50, plan.frame.width(), 1e-9);
    EXPECT_NEAR((part.high.y - part.low.y) * 1000 / 50, plan.frame.height(), 1e-9);
    EXPECT_NEAR((part.low.x + part.high.x) / 2, 4, 1e-9);
    EXPECT_NEAR((part.low.y + part.high.y) / 2, 4, 1e-9);
}

TEST(Sheets, NeighboursOverlap_AndTogetherHoldEverything) {
    const auto plan = planOf(wishOf(ui::Paper::A4, 50), {{0, 0}, {40, 21}});
    ASSERT_EQ(plan.columns, 3);
    ASSERT_EQ(plan.rows, 3);
    ASSERT_EQ(plan.sheets.size(), 9U);
    const Box first = plan.sheets[0].part;
    const Box right = plan.sheets[1].part;
    const Box below = plan.sheets[3].part;
    EXPECT_NEAR(first.high.x - right.low.x, 0.5, 1e-9) << "10 mm at 1:50";
    EXPECT_NEAR(below.high.y - first.low.y, 0.5, 1e-9);
    EXPECT_LE(first.low.x, 0);
    EXPECT_GE(plan.sheets[8].part.high.x, 40);
    EXPECT_LE(plan.sheets[8].part.low.y, 0);
    EXPECT_GE(first.high.y, 21);
}

TEST(Sheets, ExactlyOneFrame_IsOneSheet) {
    const auto frame = planOf(wishOf(ui::Paper::A4, 100), {{0, 0}, {1, 1}}).frame;
    const auto plan = planOf(wishOf(ui::Paper::A4, 100), {{0, 0}, {frame.width() / 10, frame.height() / 10}});
    EXPECT_EQ(plan.sheets.size(), 1U);
}

TEST(Sheets, WhatCannotBeLaidOut_SaysWhy) {
    EXPECT_EQ(ui::sheetsOf({}, Box{}).error().code, "nothing_there");
    EXPECT_EQ(ui::sheetsOf(wishOf(ui::Paper::A4, 10), {{0, 0}, {5000, 5000}}).error().code,
              "too_many_sheets");
    EXPECT_EQ(ui::sheetsOf(wishOf(ui::Paper::A4, 0), {{0, 0}, {1, 1}}).error().code, "bad_value");
    EXPECT_EQ(ui::sheetsOf(wishOf(ui::Paper::A4, {}), {{0, 0}, {1e6, 1}}).error().code, "bad_value");
    SheetWish wish;
    wish.overlap = 80;
    EXPECT_EQ(ui::sheetsOf(wish, {{0, 0}, {1, 1}}).error().code, "bad_value");
    wish.overlap = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(ui::sheetsOf(wish, {{0, 0}, {1, 1}}).error().code, "bad_value");
}

TEST(Sheets, OnePoint_IsShownAtTheLargestScale) {
    EXPECT_EQ(planOf(wishOf(ui::Paper::A4, {}), {{3, 3}, {3, 3}}).scale, ui::usualScales().front());
}

} // namespace
} // namespace vidette::tests
