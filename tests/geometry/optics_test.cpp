// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/optics.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

using base::Angle;
using base::Metres;

/// Angles pass through radians and back; nothing else is lost.
constexpr double kRounding = 1e-9;

Lens lensOf(int width, int height, double hfov) {
    Lens lens;
    lens.imageWidth = width;
    lens.imageHeight = height;
    lens.hfov = Angle::degrees(hfov);
    return lens;
}

double numberBetween(double low, double high) {
    return low + (high - low) * (*rc::gen::inRange(0, 1'000'001) / 1e6);
}

TEST(VerticalField, PrintedWinsOverAspect) {
    Lens lens = lensOf(1920, 1080, 90);
    EXPECT_NEAR(verticalField(lens)->degrees(), 2 * std::atan(9.0 / 16) * 180 / M_PI, kRounding);
    lens.vfov = Angle::degrees(50);
    EXPECT_EQ(verticalField(lens)->degrees(), 50);
}

TEST(VerticalField, UnknownPictureSizeGivesNothing) {
    EXPECT_FALSE(verticalField(lensOf(1920, 0, 90)));
    EXPECT_FALSE(verticalField(lensOf(0, 1080, 90)));
}

TEST(VerticalField, FisheyeFollowsThePixelsInProportion) {
    Lens lens = lensOf(2560, 1280, 180);
    lens.projection = Projection::Equidistant;
    EXPECT_NEAR(verticalField(lens)->degrees(), 90, kRounding);
}

TEST(Varifocal, PrintedEndsAreMetAndBeyondThemNothingChanges) {
    const auto wide = Angle::degrees(104);
    const auto tele = Angle::degrees(29);
    EXPECT_EQ(varifocalField(2.7, 2.7, wide, 13.5, tele).degrees(), 104);
    EXPECT_EQ(varifocalField(13.5, 2.7, wide, 13.5, tele).degrees(), 29);
    EXPECT_EQ(varifocalField(1, 2.7, wide, 13.5, tele).degrees(), 104);
    EXPECT_EQ(varifocalField(50, 2.7, wide, 13.5, tele).degrees(), 29);
}

// 2.7 … 13.5 mm, 104 … 29°: 60.0° at 6 mm; linear in f would give 81.1°.
TEST(Varifocal, AngleBetweenTheEndsFollowsOneOverF) {
    EXPECT_NEAR(varifocalField(6, 2.7, Angle::degrees(104), 13.5, Angle::degrees(29)).degrees(), 60.0, 0.1);
}

TEST(Varifocal, LensWithOneFocalLengthKeepsItsAngle) {
    EXPECT_EQ(varifocalField(4, 4, Angle::degrees(80), 4, Angle::degrees(80)).degrees(), 80);
}

TEST(DensityDistance, UnknownWidthIsRefused) {
    const auto distance = densityDistance(lensOf(0, 0, 90), 25, DensityModel::Plane);
    ASSERT_FALSE(distance);
    EXPECT_EQ(distance.error().code, "no_image_width");
}

TEST(DensityDistance, PrintedWithoutDistancesIsRefused) {
    const auto distance = densityDistance(lensOf(1920, 1080, 90), 25, DensityModel::Printed);
    ASSERT_FALSE(distance);
    EXPECT_EQ(distance.error().code, "no_printed_distances");
}

TEST(DensityDistance, FieldThatNoPinholeHasIsRefused) {
    for (const double degrees : {0.0, -5.0, 180.0, 400.0, std::numeric_limits<double>::quiet_NaN()}) {
        const auto distance = densityDistance(lensOf(1920, 1080, degrees), 25, DensityModel::Plane);
        ASSERT_FALSE(distance) << degrees;
        EXPECT_EQ(distance.error().code, "bad_field_of_view");
    }
}

TEST(DensityDistance, DensityThatIsNoneIsRefused) {
    for (const double density : {0.0, -1.0, std::numeric_limits<double>::infinity()}) {
        EXPECT_FALSE(densityDistance(lensOf(1920, 1080, 90), density, DensityModel::Angular)) << density;
    }
}

TEST(DensityDistance, PrintedRowsAreMetAndExtendedByOneOverR) {
    Lens lens;
    lens.printed = {{125, 13}, {25, 67}, {250, 6}, {62.5, 26}}; // DS-2CD2143G2-I, in any order
    EXPECT_DOUBLE_EQ(densityDistance(lens, 25, DensityModel::Printed).value(), 67);
    EXPECT_DOUBLE_EQ(densityDistance(lens, 62.5, DensityModel::Printed).value(), 26);
    EXPECT_DOUBLE_EQ(densityDistance(lens, 250, DensityModel::Printed).value(), 6);
    EXPECT_DOUBLE_EQ(densityDistance(lens, 12.5, DensityModel::Printed).value(), 134);
    EXPECT_DOUBLE_EQ(densityDistance(lens, 1000, DensityModel::Printed).value(), 1.5);
    const double between = densityDistance(lens, 80, DensityModel::Printed).value();
    EXPECT_GT(between, 13);
    EXPECT_LT(between, 26);
}

TEST(DensityDistance, PrintedZeroIsRefused) {
    Lens lens;
    lens.printed = {{25, 0}};
    EXPECT_EQ(densityDistance(lens, 25, DensityModel::Printed).error().code, "bad_printed_distances");
}

TEST(DensityDistance, OnAxisWithoutPitchIsThePinholeInTheCentre) {
    const Lens lens = lensOf(1920, 1080, 80);
    EXPECT_DOUBLE_EQ(densityDistance(lens, 25, DensityModel::OnAxis).value(),
                     densityDistance(lens, 25, DensityModel::Plane).value());
}

TEST(DensityDistance, FisheyeUnderThePlaneModelIsAngular) {
    Lens lens = lensOf(2560, 2560, 185);
    lens.projection = Projection::Equidistant;
    EXPECT_DOUBLE_EQ(densityDistance(lens, 25, DensityModel::Plane).value(),
                     densityDistance(lens, 25, DensityModel::Angular).value());
}

TEST(Edges, PictureThatIncludesTheFootHasNoDeadZone) {
    EXPECT_EQ(nearEdge(Metres(3), Metres(0), Angle::degrees(60), Angle::degrees(60)), 0);
    EXPECT_EQ(nearEdge(Metres(3), Metres(0), Angle::degrees(90), Angle::degrees(40)), 0);
}

TEST(Edges, PictureAboveTheHorizonNeverMeetsTheGround) {
    EXPECT_TRUE(std::isinf(nearEdge(Metres(3), Metres(0), Angle::degrees(-40), Angle::degrees(30))));
    EXPECT_FALSE(farEdge(Metres(3), Metres(0), Angle::degrees(-40), Angle::degrees(30)));
}

TEST(Edges, UpperEdgeOnTheHorizonHasNoEnd) {
    EXPECT_FALSE(farEdge(Metres(3), Metres(0), Angle::degrees(15), Angle::degrees(30)));
}

TEST(Edges, HeadAboveTheLensIsTheMirroredPicture) {
    EXPECT_DOUBLE_EQ(nearEdge(Metres(1), Metres(3), Angle::degrees(-25), Angle::degrees(30)),
                     nearEdge(Metres(3), Metres(1), Angle::degrees(25), Angle::degrees(30)));
    EXPECT_FALSE(farEdge(Metres(1.5), Metres(1.8), Angle::degrees(0), Angle::degrees(30)));
}

TEST(Edges, PlaneAtTheLensBeginsAtOnce) {
    EXPECT_EQ(nearEdge(Metres(2), Metres(2), Angle::degrees(10), Angle::degrees(30)), 0);
}

RC_GTEST_PROP(DensityDistance, FallsWhenMoreDensityIsWanted, ()) {
    Lens lens = lensOf(*rc::gen::inRange(100, 8000), 1000, numberBetween(5, 175));
    lens.printed = {{25, 67}, {62.5, 26}, {125, 13}, {250, 6}};
    const double density = numberBetween(1, 1000);
    for (const auto model :
         {DensityModel::Plane, DensityModel::Angular, DensityModel::OnAxis, DensityModel::Printed}) {
        const double near = densityDistance(lens, density * 1.01, model).value();
        RC_ASSERT(near < densityDistance(lens, density, model).value());
    }
}

RC_GTEST_PROP(DensityDistance, PlaneIsNeverMoreHopefulThanAngular, ()) {
    const Lens lens = lensOf(1920, 1080, numberBetween(1, 179));
    RC_ASSERT(densityDistance(lens, 25, DensityModel::Plane).value() <=
              densityDistance(lens, 25, DensityModel::Angular).value());
}

RC_GTEST_PROP(Edges, NearIsNeverBeyondFar, ()) {
    const auto tilt = Angle::degrees(numberBetween(0, 89));
    const auto vfov = Angle::degrees(numberBetween(1, 120));
    const double near = nearEdge(Metres(4), Metres(0), tilt, vfov);
    const auto far = farEdge(Metres(4), Metres(0), tilt, vfov);
    RC_ASSERT(near >= 0);
    RC_ASSERT(!far || near <= *far);
}

RC_GTEST_PROP(Varifocal, LongerLensSeesLess, ()) {
    const double focal = numberBetween(2.7, 13.4);
    const auto at = [](double f) {
        return varifocalField(f, 2.7, Angle::degrees(104), 13.5, Angle::degrees(29)).degrees();
    };
    RC_ASSERT(at(focal) > at(focal + 0.05));
}

} // namespace
} // namespace vidette::geometry
