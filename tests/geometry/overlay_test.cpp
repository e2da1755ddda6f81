// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/overlay.h"
#include "support/geos_area.h"
#include "support/shapes.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::geometry {
namespace {

using support::rectangle;

constexpr double kExact = 1e-12; // one rounding per trapezoid

Polygons one(const Ring& ring) {
    return {Polygon{ring, {}}};
}

TEST(Overlay, SquaresThatOverlap_HaveTheAreasOfSchool) {
    const Polygons a = one(rectangle(0, 0, 2, 2));
    const Polygons b = one(rectangle(1, 1, 3, 3));
    EXPECT_NEAR(area(unionOf({a, b})), 7, kExact);
    EXPECT_NEAR(area(intersectionOf(a, b)), 1, kExact);
    EXPECT_NEAR(area(differenceOf(a, b)), 3, kExact);
    EXPECT_EQ(unionOf({a, b}).front().outer.size(), 8U);
}

TEST(Overlay, SquaresThatTouchInACorner_StayApart) {
    const auto both = unionOf({one(rectangle(0, 0, 1, 1)), one(rectangle(1, 1, 2, 2))});
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[0].outer.size(), 4U);
}

TEST(Overlay, SquaresThatShareASide_BecomeOneWithoutASeam) {
    const auto both = unionOf({one(rectangle(0, 0, 1, 1)), one(rectangle(1, 0, 2, 1))});
    ASSERT_EQ(both.size(), 1U);
    EXPECT_NEAR(area(both), 2, kExact);
    EXPECT_TRUE(both.front().holes.empty());
}

TEST(Overlay, HoleTouchingTheOutline_IsAHole) {
    const auto ring = differenceOf(one(rectangle(0, 0, 4, 4)), one({{0, 2}, {1, 1}, {2, 2}, {1, 3}}));
    ASSERT_EQ(ring.size(), 1U);
    ASSERT_EQ(ring.front().holes.size(), 1U);
    EXPECT_NEAR(area(ring), 14, kExact);
    EXPECT_LT(signedArea(ring.front().holes.front()), 0);
}

TEST(Overlay, IslandInAHole_IsItsOwnPolygon) {
    const Polygons frame = differenceOf(one(rectangle(0, 0, 10, 10)), one(rectangle(2, 2, 8, 8)));
    const Polygons all = unionOf({frame, one(rectangle(4, 4, 6, 6))});
    ASSERT_EQ(all.size(), 2U);
    EXPECT_NEAR(area(all), 64 + 4, kExact);
}

TEST(Overlay, BowTie_IsTwoTrianglesByTheEvenOddRule) {
    const auto pieces = cleaned({{{0, 0}, {2, 2}, {2, 0}, {0, 2}}, {}});
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_NEAR(area(pieces), 2, kExact);
}

TEST(Overlay, RepeatedAndTurnedRings_CountOnce) {
    const Ring square = rectangle(0, 0, 1, 1);
    const Ring turned(square.rbegin(), square.rend());
    EXPECT_NEAR(area(unionOf({one(square), one(square), one(turned)})), 1, kExact);
}

TEST(Overlay, SliverOfAMicrometre_KeepsItsArea) {
    EXPECT_NEAR(area(differenceOf(one(rectangle(0, 0, 10, 1)), one(rectangle(0, 0, 10, 1 - 1e-6)))), 1e-5,
                1e-10);
}

TEST(Overlay, NothingAndLines_GiveNothing) {
    EXPECT_TRUE(unionOf({}).empty());
    EXPECT_TRUE(unionOf({one({{0, 0}, {1, 1}}), one({{0, 0}, {1, 1}, {2, 2}})}).empty());
}

std::vector<Polygons> randomRectangles(unsigned seed, int count, double turn, Point by) {
    std::mt19937 random(seed);
    std::vector<Polygons> parts;
    for (int i = 0; i < count; ++i)
        parts.push_back(one(support::moved(support::randomRectangle(random, 20), turn, by)));
    return parts;
}

RC_GTEST_PROP(Overlay, UnionAgreesWithGeos, ()) {
    const auto seed = *rc::gen::arbitrary<unsigned>();
    const auto parts = randomRectangles(seed, *rc::gen::inRange(1, 25), 0, {});
    const double ours = area(unionOf(parts));
    RC_ASSERT(std::abs(ours - support::geosUnionArea(parts)) <= 1e-9 * ours);
}

RC_GTEST_PROP(Overlay, TurningAndMovingByMillions_ChangesNoArea, ()) {
    const auto seed = *rc::gen::arbitrary<unsigned>();
    const double still = area(unionOf(randomRectangles(seed, 12, 0, {})));
    const double away = area(unionOf(randomRectangles(seed, 12, 0.3, {-743000, -1043500})));
    RC_ASSERT(std::abs(still - away) <= 1e-9 * still);
}

RC_GTEST_PROP(Overlay, PartsAddUp, ()) {
    const auto parts = randomRectangles(*rc::gen::arbitrary<unsigned>(), 10, 0, {});
    const Polygons a = unionOf({parts.begin(), parts.begin() + 5});
    const Polygons b = unionOf({parts.begin() + 5, parts.end()});
    const double whole = area(unionOf({a, b}));
    RC_ASSERT(std::abs(area(a) + area(b) - area(intersectionOf(a, b)) - whole) <= 1e-9 * whole);
    RC_ASSERT(std::abs(area(differenceOf(a, b)) + area(intersectionOf(a, b)) - area(a)) <= 1e-9 * whole);
}

RC_GTEST_PROP(Overlay, OutlinesAreValidForGeos, ()) {
    const auto parts = randomRectangles(*rc::gen::arbitrary<unsigned>(), 14, 0, {});
    const Polygons a = unionOf({parts.begin(), parts.begin() + 7});
    RC_ASSERT(support::geosIsValid(a));
    RC_ASSERT(support::geosIsValid(differenceOf(a, unionOf({parts.begin() + 7, parts.end()}))));
}

} // namespace
} // namespace vidette::geometry
