// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/label_room.h"
#include "report/palette.h"
#include "report/svg.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace vidette::report {
namespace {

TEST(Svg, PlanPointsUpPagePointsDown) {
    const PageView view = fitted({{0, 0}, {10, 5}}, 100, 100);
    EXPECT_EQ(view.onPage({0, 0}), (PagePoint{0, 50}));
    EXPECT_EQ(view.onPage({10, 5}), (PagePoint{100, 0}));
}

TEST(Svg, TallPlanIsFittedByItsHeight) {
    const PageView view = fitted({{0, 0}, {1, 10}}, 100, 100);
    EXPECT_DOUBLE_EQ(view.scale, 10);
    EXPECT_DOUBLE_EQ(view.width(), 10);
}

TEST(Svg, PointLineAndEmptyBoundsHaveAFiniteView) {
    for (const geometry::Box box : {geometry::Box{{3, 3}, {3, 3}}, {{0, 0}, {0, 7}}, {{0, 2}, {9, 2}}, {}}) {
        const PageView view = fitted(box, 100, 80);
        EXPECT_TRUE(std::isfinite(view.scale) && view.scale > 0);
        EXPECT_LE(view.width(), 100.0001);
        EXPECT_LE(view.height(), 80.0001);
    }
}

TEST(Svg, PointsOnTheSameTenthOfAPixelAreWrittenOnce) {
    const PageView view = fitted({{0, 0}, {10, 10}}, 100, 100);
    const geometry::Polygon fine{{{0, 0}, {10, 0}, {10, 0.0001}, {10, 0.0002}, {10, 10}}, {}};
    EXPECT_EQ(pathOf(fine, view), "M0 100L100 100L100 0Z");
}

TEST(Svg, PolygonSmallerThanAPixelIsNotDrawn) {
    const PageView view = fitted({{0, 0}, {1000, 1000}}, 100, 100);
    EXPECT_EQ(pathOf(geometry::Polygon{{{1, 1}, {1.1, 1}, {1.1, 1.1}}, {}}, view), "");
    EXPECT_EQ(path("", "fill=\"red\""), "");
}

TEST(Svg, HolesAreRingsOfTheSamePath) {
    const PageView view = fitted({{0, 0}, {10, 10}}, 10, 10);
    const geometry::Polygon ring{{{0, 0}, {9, 0}, {9, 9}}, {{{3, 1}, {6, 1}, {6, 4}}}};
    EXPECT_EQ(pathOf(ring, view), "M0 10L9 10L9 1ZM3 9L6 9L6 6Z");
}

TEST(Svg, TextIsEscaped) {
    const std::string text = textAt({1, 2}, "</text><script>", {12, kText});
    EXPECT_EQ(text.find("<script>"), std::string::npos);
}

RC_GTEST_PROP(Svg, ScaleBarIsRoundAndNotTooLong, ()) {
    const double longest = std::pow(10.0, *rc::gen::inRange(-30, 60) / 10.0);
    const double length = niceLength(longest);
    RC_ASSERT(length <= longest * 1.000001);
    RC_ASSERT(length > longest / 2.6);
    const double mantissa = length / std::pow(10.0, std::floor(std::log10(length) + 1e-9));
    const double rounded = std::round(mantissa);
    RC_ASSERT(std::abs(mantissa - rounded) < 1e-6);
    RC_ASSERT(rounded == 1 || rounded == 2 || rounded == 5);
}

TEST(Palette, ClassesRunFromTheLightestToTheDarkest) {
    EXPECT_EQ(classColour(0, 4), "#C6DBEF");
    EXPECT_EQ(classColour(1, 4), "#6BAED6");
    EXPECT_EQ(classColour(2, 4), "#2171B5");
    EXPECT_EQ(classColour(3, 4), "#08306B");
    EXPECT_EQ(classColour(6, 7), "#08306B");
    std::set<std::string> colours;
    for (std::size_t i = 0; i < 7; ++i) colours.insert(classColour(i, 7));
    EXPECT_EQ(colours.size(), 7U);
}

TEST(LabelRoom, LabelsDoNotCoverEachOther) {
    LabelRoom room(400, 400);
    std::vector<PagePoint> placed;
    for (int i = 0; i < 12; ++i) placed.push_back(room.place({{200, 200}, 20, 20}, 200));
    for (std::size_t i = 0; i < placed.size(); ++i) {
        for (std::size_t j = i + 1; j < placed.size(); ++j) {
            const bool apart = std::abs(placed[i].x - placed[j].x) >= 20 - 1e-9 ||
                               std::abs(placed[i].y - placed[j].y) >= 20 - 1e-9;
            EXPECT_TRUE(apart) << i << " and " << j;
        }
    }
}

TEST(LabelRoom, WithoutRoomTheLabelStaysWhereItWasWanted) {
    LabelRoom room(10, 10);
    EXPECT_EQ(room.place({{5, 5}, 50, 50}, 20), (PagePoint{5, 5}));
}

} // namespace
} // namespace vidette::report
