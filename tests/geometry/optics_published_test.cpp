// SPDX-License-Identifier: GPL-3.0-or-later
/// Published optics figures: calculators, data sheets and tables of makers; the source stands at each test.
#include "geometry/optics.h"
#include "geometry/optics_targets.h"

#include <gtest/gtest.h>

#include <numbers>
#include <utility>
#include <vector>

namespace vidette::geometry {
namespace {

using base::Angle;
using base::Metres;

constexpr double kDori[] = {25, 62.5, 125, 250};
constexpr double kMetresPerFoot = 0.3048;

Lens lensOf(int width, double hfov) {
    Lens lens;
    lens.imageWidth = width;
    lens.hfov = Angle::degrees(hfov);
    return lens;
}

Lens onAxisLens(double focal, double pitch) {
    Lens lens = lensOf(1920, 100);
    lens.focalLength = focal;
    lens.pixelPitch = pitch;
    return lens;
}

void expectDistances(const Lens& lens, DensityModel model, const std::vector<double>& wanted,
                     double tolerance) {
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const auto distance = densityDistance(lens, kDori[i], model);
        ASSERT_TRUE(distance);
        EXPECT_NEAR(*distance, wanted[i], tolerance) << kDori[i] << " px/m";
    }
}

// OODPCVS calculator of CCTVplanner (portal.gryf-ochrona.pl): 1/2.8" sensor, 5.4 mm wide, 4 mm lens.
TEST(PublishedOptics, T01_FieldOfViewOfAFourMillimetreLens) {
    EXPECT_NEAR(fieldOfView(4.0, 5.4).degrees(), 68.0, 0.1);
}

// The same calculator, classes of IEC 62676-4:2025.
TEST(PublishedOptics, T02_PlaneDistancesOfTheSevenClasses2025) {
    Lens lens = lensOf(1920, 0);
    lens.hfov = fieldOfView(4.0, 5.4);
    const std::vector<std::pair<double, double>> rows{{20, 71.1}, {40, 35.6}, {80, 17.8}, {125, 11.4},
                                                      {250, 5.7}, {500, 2.8}, {1500, 0.9}};
    for (const auto& [density, distance] : rows) {
        EXPECT_NEAR(densityDistance(lens, density, DensityModel::Plane).value(), distance, 0.06);
    }
}

// CCTV lens guide (ebay.co.uk), 1/3" sensor, 4.8 mm wide.
TEST(PublishedOptics, T03_LensGuideForAThirdInchSensor) {
    const std::vector<std::pair<double, double>> rows{{2.8, 81}, {3.5, 68}, {4, 62},    {4.8, 53},
                                                      {6, 43},   {8, 33},   {12.5, 21}, {16, 17}};
    for (const auto& [focal, degrees] : rows) EXPECT_NEAR(fieldOfView(focal, 4.8).degrees(), degrees, 1.0);
}

// cctvcamerapros.com prints 79° and 54° for 4 and 6 mm behind 1/2.8"; the pinhole gives 68…70° and 48…50°.
TEST(PublishedOptics, T04_PrintedAngleWinsOverThePinhole) {
    EXPECT_LT(fieldOfView(4.0, 5.4).degrees(), 79 - 8);
    EXPECT_LT(fieldOfView(6.0, 5.4).degrees(), 54 - 3);
    Lens printed = lensOf(1920, 79);
    printed.focalLength = 4.0;
    Lens pinhole = lensOf(1920, 0);
    pinhole.hfov = fieldOfView(4.0, 5.4);
    EXPECT_LT(densityDistance(printed, 25, DensityModel::Plane).value(),
              densityDistance(pinhole, 25, DensityModel::Plane).value());
}

// Dahua IPC-HFW1230S-S5, 2.8 mm, pitch 2.9 µm.
TEST(PublishedOptics, T05_OnAxisDistancesAt2_8Millimetres) {
    expectDistances(onAxisLens(2.8, 2.9), DensityModel::OnAxis, {38.6, 15.4, 7.7, 3.9}, 0.05);
}

// Dahua IPC-HFW1230S-S5, 3.6 mm.
TEST(PublishedOptics, T06_OnAxisDistancesAt3_6Millimetres) {
    expectDistances(onAxisLens(3.6, 2.9), DensityModel::OnAxis, {49.7, 19.9, 9.9, 5.0}, 0.05);
}

// Dahua IPC-EBW5641-AS, fisheye 1.68 mm, pitch 2.0 µm.
TEST(PublishedOptics, T07_OnAxisDistancesOfAFisheye) {
    Lens lens = onAxisLens(1.68, 2.0);
    lens.projection = Projection::Equidistant;
    lens.hfov = Angle::degrees(185);
    expectDistances(lens, DensityModel::OnAxis, {33.6, 13.4, 6.7, 3.4}, 0.05);
}

// Hikvision DS-2CD1321G2-LIU prints 44 m at 101° and 55 m at 80°, 1920 pixels.
TEST(PublishedOptics, T08_AngularDetectDistanceByTheHorizontalAngle) {
    EXPECT_NEAR(densityDistance(lensOf(1920, 101), 25, DensityModel::Angular).value(), 43.6, 0.1);
    EXPECT_NEAR(densityDistance(lensOf(1920, 80), 25, DensityModel::Angular).value(), 55.0, 0.1);
}

// Hikvision DS-2CD1347G2H-LIU prints 63 and 77 m; its figures follow the vertical angle, 1440 pixels.
TEST(PublishedOptics, T09_AngularDetectDistanceByTheVerticalAngle) {
    EXPECT_NEAR(densityDistance(lensOf(1440, 52), 25, DensityModel::Angular).value(), 63.5, 0.1);
    EXPECT_NEAR(densityDistance(lensOf(1440, 43), 25, DensityModel::Angular).value(), 76.7, 0.1);
}

// Hikvision DS-2CD1B47G3H-LIU prints 61 and 68 m.
TEST(PublishedOptics, T10_AngularDetectDistanceOfASecondModel) {
    EXPECT_NEAR(densityDistance(lensOf(1440, 54.4), 25, DensityModel::Angular).value(), 60.7, 0.1);
    EXPECT_NEAR(densityDistance(lensOf(1440, 48.2), 25, DensityModel::Angular).value(), 68.5, 0.1);
}

// Axis P3287-LVE at its long end prints 170/67/34/17 m.
TEST(PublishedOptics, T11_PlaneDistancesOfANarrowLens) {
    expectDistances(lensOf(2592, 34), DensityModel::Plane, {169.6, 67.9, 33.9, 17.0}, 0.1);
}

// ipcamtalk.com thread 38505: dividing by 2 and then multiplying by π gave 190 ft; 19.3 ft is right.
TEST(PublishedOptics, T12_AngularDistanceIsNotTheMisreadOne) {
    const double density = 100 / kMetresPerFoot;
    const double feet =
        densityDistance(lensOf(2560, 76), density, DensityModel::Angular).value() / kMetresPerFoot;
    EXPECT_NEAR(feet, 19.3, 0.1);
    const double misread = 2560.0 / 100 * (360.0 / 76) / 2 * std::numbers::pi;
    EXPECT_NEAR(misread, 190, 1);
    EXPECT_GT(misread - feet, 170);
}

// PanoptiCity README: 998 px/m at 10 m for 1920 pixels, 25 mm, 1/3".
TEST(PublishedOptics, T13_DensityOfALongLens) {
    EXPECT_NEAR(onAxisDensity(25, 4.8 / 1920 * 1000, 10).value(), 999, 3);
    Lens lens = lensOf(1920, 0);
    lens.hfov = fieldOfView(25, 4.8);
    EXPECT_NEAR(densityDistance(lens, 1000, DensityModel::Plane).value(), 10, 0.03);
}

// led-illuminatorss.com: a man of 1.7 m at 15 m fills a quarter of the height of a 1/3" picture; "8 mm".
TEST(PublishedOptics, T14_FocalLengthForAQuarterOfTheHeight) {
    EXPECT_NEAR(focalLengthFor(3.6, 15, 4 * 1.7).value(), 7.94, 0.01);
}

// AxxonSoft table for 1/3" (its angle column contradicts itself and is not used).
TEST(PublishedOptics, T15_FocalLengthForAWidth) {
    EXPECT_NEAR(focalLengthFor(4.8, 15, 4).value(), 18.0, 1e-9);
    EXPECT_NEAR(focalLengthFor(4.8, 3, 3).value(), 4.8, 1e-9);
    EXPECT_NEAR(focalLengthFor(4.8, 11, 4).value(), 13.2, 1e-9);
}

// cctvplanner.io camera physics: 4 m high, tilted 30°, 70° high picture.
TEST(PublishedOptics, T16_NearEdgeWithoutAFarEdge) {
    EXPECT_NEAR(nearEdge(Metres(4), Metres(0), Angle::degrees(30), Angle::degrees(70)), 1.865, 0.001);
    EXPECT_FALSE(farEdge(Metres(4), Metres(0), Angle::degrees(30), Angle::degrees(70)));
}

// The same formulas: 6 m high, 25°, 30° high picture; a person of 1.8 m stays whole up to 23.8 m.
TEST(PublishedOptics, T17_NearFarAndFarForAPerson) {
    const auto tilt = Angle::degrees(25);
    const auto vfov = Angle::degrees(30);
    EXPECT_NEAR(nearEdge(Metres(6), Metres(0), tilt, vfov), 7.15, 0.005);
    EXPECT_NEAR(farEdge(Metres(6), Metres(0), tilt, vfov).value(), 34.03, 0.005);
    EXPECT_NEAR(farEdge(Metres(6), Metres(1.8), tilt, vfov).value(), 23.82, 0.005);
}

// cctv-check.de: 12.5 px/m = 80 mm per pixel; jvsg.com: 500 px/m = 152 px/ft, 250 px/m = 76 px/ft.
TEST(PublishedOptics, T19_DensityInOtherUnits) {
    EXPECT_NEAR(millimetresPerPixel(12.5), 80, 1e-9);
    EXPECT_NEAR(pixelsPerFoot(500), 152.4, 0.01);
    EXPECT_NEAR(pixelsPerFoot(250), 76.2, 0.01);
}

// Johnson's criteria as camera makers use them: 35 mm, 17 µm, person 0.75 m; 1.5/6/12 pixels.
TEST(PublishedOptics, T20_ThermalRanges) {
    const auto ranges = johnsonRanges(35, 17, 0.75).value();
    EXPECT_NEAR(ranges.detect, 1029, 1);
    EXPECT_NEAR(ranges.recognise, 257, 1);
    EXPECT_NEAR(ranges.identify, 129, 1);
}

// ABUS manual (manualslib.fr 795552, page 43): a plate is at least 130 pixels wide; 0.52 m in Europe.
TEST(PublishedOptics, T21_DensityForALicencePlate) {
    EXPECT_DOUBLE_EQ(plateDensity(130, kPlateWidthEurope).value(), 250);
    EXPECT_NEAR(plateDensity(130, kPlateWidthAmerica).value(), 426, 0.5);
}

} // namespace
} // namespace vidette::geometry
