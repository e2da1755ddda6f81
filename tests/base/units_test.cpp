// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/units.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <type_traits>

namespace vidette::base {
namespace {

static_assert(!std::is_convertible_v<double, Metres>, "a bare number is no height");
static_assert(!std::is_constructible_v<Angle, double>, "an angle says whether it is degrees or radians");
static_assert(!std::is_convertible_v<double, BitRate>);
static_assert(!std::is_convertible_v<double, Bytes>);

TEST(Metres, AddSubtractScaleAndCompare) {
    EXPECT_EQ(Metres(2.5) + Metres(0.5), Metres(3));
    EXPECT_EQ(Metres(2.5) - Metres(3), Metres(-0.5));
    EXPECT_EQ(Metres(2) * 1.5, Metres(3));
    EXPECT_LT(Metres(1.8), Metres(2.6));
}

TEST(Angle, HalfTurnIsPi) {
    EXPECT_DOUBLE_EQ(Angle::degrees(180).radians(), std::numbers::pi);
    EXPECT_DOUBLE_EQ(Angle::radians(std::numbers::pi / 2).degrees(), 90);
}

RC_GTEST_PROP(Angle, DegreesComeBackUnrounded, (std::int32_t thousandths)) {
    const double degrees = thousandths / 1000.0;
    RC_ASSERT(Angle::degrees(degrees).degrees() == degrees);
}

TEST(BitRate, MegabitIsAMillion) {
    EXPECT_EQ(BitRate::megabits(3.307), BitRate(3307000));
}

TEST(Bytes, TerabyteIsDecimalAndTebibyteBinary) {
    EXPECT_DOUBLE_EQ(Bytes(4e12).terabytes(), 4);
    EXPECT_DOUBLE_EQ(Bytes(1099511627776.0).tebibytes(), 1);
    EXPECT_NEAR(Bytes(1e12).tebibytes(), 0.9094947, 1e-7);
}

} // namespace
} // namespace vidette::base
