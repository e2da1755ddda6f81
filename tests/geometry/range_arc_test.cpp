// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/range_arc.h"

#include "geometry/convex.h"
#include "geometry/field.h"

#include <gtest/gtest.h>

#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kPi = std::numbers::pi;

TEST(RangeArc, Ring_HasTheAreaOfTheCircleAndStaysNearIt) {
    for (const double field : {0.5, 3.0, 2 * kPi}) {
        const Ring ring = RangeArc({3, 4}, 50, 0.3, field, 0.01).ring();
        EXPECT_NEAR(signedArea(ring), kPi * 2500, 1e-8);
        for (const Point p : ring) EXPECT_NEAR(std::hypot(p.x - 3, p.y - 4), 50, 0.01);
    }
}

TEST(RangeArc, Around_HoldsTheRing) {
    const RangeArc arc({3, 4}, 50, 0.3, 1, 0.01);
    const auto sides = sidesOf(arc.around());
    for (const Point p : arc.ring()) {
        for (const Line& side : sides) EXPECT_GT(side.above(p), 0);
        EXPECT_LE(std::hypot(p.x - 3, p.y - 4), arc.reach() + 1e-12);
    }
}

/// What ConvexRegion leaves of a square, against cutting it with every side of the ring.
TEST(RangeArc, ChordsAcrossAPolygon_CutItLikeTheWholeRing) {
    for (const double field : {0.7, 4.0, 2 * kPi}) {
        const RangeArc arc({1, 2}, 20, 2.5, field, 0.001);
        for (int i = 0; i < 400; ++i) {
            const Point low{-24.0 + 2.5 * (i % 20), -23.0 + 2.5 * (i / 20)};
            const double size = i % 3 == 0 ? 2 : 30;
            Ring square{low, low + Point{size, 0}, low + Point{size, size}, low + Point{0, size}};
            Ring slow = square;
            for (const Line& side : sidesOf(arc.ring())) {
                if (side.above({1, 2}) > 10) slow = clippedByHalfPlane(slow, side.normal, side.offset);
            }
            ConvexRegion::Scratch scratch;
            const Cut found = ConvexRegion({}, arc).clip(square, scratch);
            EXPECT_NEAR(found == Cut::AllOutside ? 0 : signedArea(square), signedArea(slow), 1e-7)
                << field << ' ' << i;
        }
    }
}

TEST(RangeArc, Nothing_IsEmpty) {
    EXPECT_TRUE(RangeArc().empty());
    EXPECT_FALSE(RangeArc({0, 0}, 1, 0, 1, 0.001).empty());
}

} // namespace
} // namespace vidette::geometry
