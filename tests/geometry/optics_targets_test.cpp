// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/optics_targets.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::geometry {
namespace {

using base::Angle;
using base::Metres;

TEST(FocalLength, FigureThatIsNotPositiveIsNamed) {
    const auto focal = focalLengthFor(4.8, 0, 4);
    ASSERT_FALSE(focal);
    EXPECT_EQ(focal.error().code, "bad_figure");
    EXPECT_EQ(focal.error().where, "distance");
    EXPECT_FALSE(focalLengthFor(4.8, 10, std::numeric_limits<double>::infinity()));
}

// Ophir DRI calculator: 1 / 4 / 6.4 line pairs are 2 / 8 / 12.8 pixels.
TEST(Johnson, LinePairsGiveShorterRangesThanTheMakers) {
    const auto makers = johnsonRanges(35, 17, 0.75).value();
    const auto pairs = johnsonRanges(35, 17, 0.75, kJohnsonLinePairs).value();
    EXPECT_LT(pairs.detect, makers.detect);
    EXPECT_LT(pairs.recognise, makers.recognise);
    EXPECT_LT(pairs.identify, makers.identify);
}

TEST(Johnson, LargerTargetIsSeenFurtherInProportion) {
    EXPECT_NEAR(johnsonRanges(35, 17, 2.3).value().detect / johnsonRanges(35, 17, 0.75).value().detect,
                2.3 / 0.75, 1e-9);
}

TEST(Johnson, CriterionOfZeroPixelsIsRefused) {
    EXPECT_EQ(johnsonRanges(35, 17, 0.75, {0, 6, 12}).error().where, "detect");
}

// ABUS manual: at most 30° up and 30° sideways, 130 pixels.
TEST(Plate, LimitsAreJudgedOneByOne) {
    const auto good = plateView(10, 2, 5, 260).value();
    EXPECT_TRUE(good.met());
    EXPECT_NEAR(good.horizontal, 11.31, 0.01);
    EXPECT_NEAR(good.vertical, 26.11, 0.01);
    const auto steep = plateView(5, 0, 5, 260).value();
    EXPECT_FALSE(steep.verticalMet);
    EXPECT_TRUE(steep.horizontalMet);
    EXPECT_FALSE(plateView(5, 5, 0, 260).value().horizontalMet);
    EXPECT_FALSE(plateView(10, 0, 2, 249).value().densityMet);
}

// AxxonSoft asks for at most 20° sideways.
TEST(Plate, StricterMakerIsALimitOfItsOwn) {
    PlateLimits limits;
    limits.horizontal = 20;
    EXPECT_TRUE(plateView(10, 4, 2, 300).value().met());
    EXPECT_FALSE(plateView(10, 4, 2, 300, limits).value().met());
}

TEST(Tilt, UpperEdgeRunsThroughTheHead) {
    const auto tilt = tiltForTarget(Metres(6), Metres(1.8), Metres(23.82), Angle::degrees(30));
    EXPECT_NEAR(tilt.degrees(), 25, 0.01);
}

} // namespace
} // namespace vidette::geometry
