// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/field.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

namespace vidette::geometry {
namespace {

using base::Angle;

constexpr double kTolerance = 0.001; // chord error, m
constexpr double kNone = std::numeric_limits<double>::infinity();
constexpr double kPi = std::numbers::pi;

double areaOf(const std::vector<Ring>& parts) {
    double total = 0;
    for (const Ring& part : parts) total += signedArea(part);
    return total;
}

Lens lens(double hfov, double vfov) {
    Lens result;
    result.hfov = Angle::degrees(hfov);
    result.vfov = Angle::degrees(vfov);
    return result;
}

TEST(Field, CircleHasItsExactArea) {
    EXPECT_NEAR(signedArea(circleRing({3, 4}, 4, 0.3, kTolerance)), 16 * kPi, 1e-11);
    for (const Point p : circleRing({0, 0}, 30, 0, kTolerance))
        EXPECT_NEAR(std::hypot(p.x, p.y), 30, kTolerance);
}

TEST(Field, PlanWedge_IsASector) {
    const auto parts = fieldOnPlane({{0, 0}, 1, Angle::degrees(90), std::nullopt, {}}, lens(90, 50), {1, 1},
                                    {10, kNone}, kTolerance);
    EXPECT_NEAR(areaOf(parts), 25 * kPi, 1e-9);
}

TEST(Field, DepthLimit_CutsAWedgeToATriangle) {
    const auto parts = fieldOnPlane({{0, 0}, 1, Angle::degrees(33), std::nullopt, {}}, lens(60, 50), {1, 1},
                                    {100, 5}, kTolerance);
    EXPECT_NEAR(areaOf(parts), 25 * std::tan(kPi / 6), 1e-10);
}

TEST(Field, TiltedPicture_IsATrapezoidBetweenNearAndFarEdge) {
    // H 6 m, tilt 25°, fields 60° × 30° (planning-tools.md T17): near 7.15 m, far 34.03 m. Width of the
    // trapezoid at distance d is 2·tan(30°)·(d·cos 25° + 6·sin 25°).
    const Pose pose{{10, 20}, 6, Angle::degrees(0), Angle::degrees(25), {}};
    const auto parts = fieldOnPlane(pose, lens(60, 30), {0, 0}, {1000, kNone}, 0.01);
    const double near = 6 / std::tan(40 * kPi / 180);
    const double far = 6 / std::tan(10 * kPi / 180);
    const auto width = [](double d) {
        return 2 * std::tan(kPi / 6) * (d * std::cos(25 * kPi / 180) + 6 * std::sin(25 * kPi / 180));
    };
    EXPECT_NEAR(near, 7.15, 0.005);
    EXPECT_NEAR(far, 34.03, 0.005);
    EXPECT_NEAR(areaOf(parts), (width(near) + width(far)) / 2 * (far - near), 1e-8);
}

TEST(Field, OutOfRangeInHeight_IsEmpty) {
    EXPECT_TRUE(fieldOnPlane({{0, 0}, 8, {}, std::nullopt, {}}, lens(90, 50), {1, 1}, {5, kNone}, kTolerance)
                    .empty());
}

TEST(Field, FisheyeStraightDown_IsADisc) {
    Lens fisheye = lens(120, 120);
    fisheye.projection = Projection::Equidistant;
    const auto parts =
        fieldOnPlane({{0, 0}, 3, {}, Angle::degrees(90), {}}, fisheye, {1, 1}, {50, kNone}, kTolerance);
    EXPECT_NEAR(areaOf(parts), kPi * 4 * 3, 1e-3) << "radius (3 − 1)·tan 60°";
}

TEST(Field, FullRoundFisheye_SeesTheWholeRange) {
    Lens fisheye = lens(360, 360);
    fisheye.projection = Projection::Equidistant;
    for (const auto tilt : {std::optional<Angle>{}, std::optional(Angle::degrees(40))}) {
        const auto parts = fieldOnPlane({{0, 0}, 3, {}, tilt, {}}, fisheye, {3, 3}, {5, kNone}, kTolerance);
        EXPECT_NEAR(areaOf(parts), 25 * kPi, 1e-9);
    }
}

/// Contract §3.1 word by word.
bool inPicture(const Pose& pose, const Lens& lens, Point p, double z, double range) {
    const double dx = p.x - pose.at.x;
    const double dy = p.y - pose.at.y;
    const double dz = z - pose.height;
    const double pan = pose.pan.radians();
    const double ahead = dx * std::sin(pan) + dy * std::cos(pan);
    const double right = dx * std::cos(pan) - dy * std::sin(pan);
    if (std::hypot(dx, dy, dz) > range) return false;
    const double tilt = pose.tilt ? pose.tilt->radians() : 0;
    const double depth = pose.tilt ? ahead * std::cos(tilt) - dz * std::sin(tilt) : ahead;
    const double down = pose.tilt ? -ahead * std::sin(tilt) - dz * std::cos(tilt) : 0;
    if (lens.projection == Projection::Equidistant) {
        const double angle = std::atan2(std::hypot(right, down), depth);
        return angle <= lens.hfov.radians() / 2;
    }
    const double roll = pose.roll.radians();
    const double x = pose.tilt ? right * std::cos(roll) + down * std::sin(roll) : right;
    const double y = down * std::cos(roll) - right * std::sin(roll);
    return depth > 0 && std::abs(x) <= depth * std::tan(lens.hfov.radians() / 2) &&
           (!pose.tilt || std::abs(y) <= depth * std::tan(lens.vfov->radians() / 2));
}

RC_GTEST_PROP(Field, AgreesWithTheDefinitionPointByPoint, ()) {
    const auto number = [](int low, int high) { return *rc::gen::inRange(low * 100, high * 100) / 100.0; };
    Lens optics = lens(number(20, 150), number(15, 120));
    const bool fisheye = *rc::gen::arbitrary<bool>();
    if (fisheye) optics.projection = Projection::Equidistant;
    if (fisheye) optics.hfov = Angle::degrees(number(20, 300));
    Pose pose{{number(-5, 5), number(-5, 5)}, number(2, 6), Angle::degrees(number(0, 360)), std::nullopt, {}};
    if (*rc::gen::arbitrary<bool>()) pose.tilt = Angle::degrees(number(0, 90));
    pose.roll = Angle::degrees(fisheye ? 0 : number(-30, 30));
    const double z = number(0, 2);
    const auto parts = fieldOnPlane(pose, optics, {z, z}, {12, kNone}, kTolerance);
    int wrong = 0;
    for (int i = 0; i < 400; ++i) {
        const Point p{-20 + 40 * (i % 20 + 0.37) / 20, -20 + 40 * (i / 20 + 0.61) / 20};
        int holders = 0;
        for (const Ring& part : parts)
            holders += contains(Polygon{part, {}}, p) ? (signedArea(part) > 0 ? 1 : -1) : 0;
        if ((holders > 0) != inPicture(pose, optics, p, z, 12) || holders > 1 || holders < 0) ++wrong;
    }
    RC_ASSERT(wrong <= 1); // a point may fall within the chord error of an edge
}

} // namespace
} // namespace vidette::geometry
