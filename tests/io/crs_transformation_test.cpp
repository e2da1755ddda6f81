// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/polygon.h"
#include "io/crs.h"

#include <gtest/gtest.h>
#include <proj.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <cstdlib>
#include <memory>

namespace vidette::io {
namespace {

using geometry::Point;

TEST(CrsTransformation, PragueInKrovak_IsTheKnownPoint) {
    // ecosystem-reliability.md §A5: 14.4208, 50.0880 → -742833.70, -1042949.53 (regression value).
    const auto projector = Projector::to("EPSG:5514");
    ASSERT_TRUE(projector);
    const auto p = projector->project({14.4208, 50.0880});
    ASSERT_TRUE(p);
    EXPECT_NEAR(p->x, -742833.70, 0.01);
    EXPECT_NEAR(p->y, -1042949.53, 0.01);
}

/// A frame and its formula written out, with the constants of its definition and of the datum shift: what
/// PROJ computes without its register of frames.
struct Written {
    const char* frame;
    std::string formula;
    GeoPoint low;
    GeoPoint high;
};

std::string utm(int zone, const char* ellipsoid) {
    return std::string("+proj=utm +zone=") + std::to_string(zone) + " +ellps=" + ellipsoid;
}

std::string krovak(const char* shift) {
    return std::string("+proj=pipeline +step +proj=unitconvert +xy_in=deg +xy_out=rad +step +proj=push +v_3 "
                       "+step +proj=cart +ellps=WGS84 +step +inv +proj=helmert ") +
           shift +
           " +step +inv +proj=cart +ellps=bessel +step +proj=pop +v_3 +step +proj=krovak +lat_0=49.5 "
           "+lon_0=24.8333333333333 +alpha=30.2881397527778 +k=0.9999 +ellps=bessel";
}

std::vector<Written> writtenFrames() {
    // Shifts: EPSG:5239 (S-JTSK to WGS 84 (5)) and EPSG:8365 (S-JTSK [JTSK03] to WGS 84 (1)).
    const std::string czech = krovak("+x=572.213 +y=85.334 +z=461.94 +rx=-4.9732 +ry=-1.529 +rz=-5.2484 "
                                     "+s=3.5378 +convention=coordinate_frame");
    const std::string slovak = krovak("+x=485.021 +y=169.465 +z=483.839 +rx=-7.786342 +ry=-4.397554 "
                                      "+rz=-4.102655 +s=0 +convention=coordinate_frame");
    return {{"EPSG:5514", czech, {12.5, 48.9}, {16.5, 50.9}},
            {"EPSG:8353", slovak, {17.2, 47.9}, {22.3, 49.5}},
            {"EPSG:2180",
             "+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80",
             {14.5, 49.3},
             {23.8, 54.5}},
            {"EPSG:3857", "+proj=webmerc +ellps=WGS84", {-170, -80}, {170, 80}},
            {"EPSG:25833", utm(33, "GRS80"), {12.1, 47}, {17.9, 55}},
            {"EPSG:32632", utm(32, "WGS84"), {6.1, 40}, {11.9, 60}},
            {"EPSG:32633", utm(33, "WGS84"), {12.1, 40}, {17.9, 60}},
            {"EPSG:32634", utm(34, "WGS84"), {18.1, 40}, {23.9, 60}},
            {"EPSG:32635", utm(35, "WGS84"), {24.1, 40}, {29.9, 60}}};
}

/// 20 places spread over the box.
std::vector<GeoPoint> spread(const Written& frame) {
    constexpr int kPlaces = 20;
    std::vector<GeoPoint> places;
    for (int i = 0; i < kPlaces; ++i) {
        const double across = (i + 0.5) / kPlaces;
        const double up = std::fmod(i * 0.618034, 1.0);
        places.push_back({frame.low.longitude + across * (frame.high.longitude - frame.low.longitude),
                          frame.low.latitude + up * (frame.high.latitude - frame.low.latitude)});
    }
    return places;
}

TEST(CrsTransformation, TwentyPlacesPerFrame_AgreeWithTheWrittenFormula) {
    const std::unique_ptr<PJ_CONTEXT, decltype(&proj_context_destroy)> context(proj_context_create(),
                                                                               &proj_context_destroy);
    for (const Written& frame : writtenFrames()) {
        const std::unique_ptr<PJ, decltype(&proj_destroy)> formula(
            proj_create(context.get(), frame.formula.c_str()), &proj_destroy);
        ASSERT_TRUE(formula) << frame.frame;
        const bool degrees = proj_degree_input(formula.get(), PJ_FWD) != 0;
        const auto way = Transformation::between(kWgs84, frame.frame);
        ASSERT_TRUE(way) << frame.frame;
        for (const GeoPoint& place : spread(frame)) {
            const double unit =
                degrees || frame.formula.find("pipeline") != std::string::npos ? 1 : std::acos(-1.0) / 180;
            const PJ_COORD expected =
                proj_trans(formula.get(), PJ_FWD,
                           proj_coord(place.longitude * unit, place.latitude * unit, 0, HUGE_VAL));
            const auto found = way->apply({place.longitude, place.latitude});
            ASSERT_TRUE(found) << frame.frame;
            EXPECT_NEAR(found->x, expected.xy.x, 0.001) << frame.frame;
            EXPECT_NEAR(found->y, expected.xy.y, 0.001) << frame.frame;
        }
    }
}

TEST(CrsTransformation, FramesRegisteredNorthFirst_AreEastFirst) {
    // ecosystem-reliability.md §0.13: Krakow is 244587.53, 567613.62 in the order of the register.
    const auto way = Transformation::between(kWgs84, "EPSG:2180");
    const auto back = way->reverse({567613.62, 244587.53});
    ASSERT_TRUE(back);
    EXPECT_NEAR(back->x, 19.94, 0.02);
    EXPECT_NEAR(back->y, 50.06, 0.02);
    const auto warsaw = way->apply({21.0, 52.23});
    EXPECT_GT(warsaw->x, 600000);
    EXPECT_LT(warsaw->y, 500000);
}

TEST(CrsTransformation, AccuracyOfTheOperation_IsStated) {
    const Point prague{14.4208, 50.0880};
    const auto accuracy = [&](const char* frame) {
        const auto way = Transformation::between(kWgs84, frame);
        return accuracyInWords(way->accuracyAt(prague));
    };
    EXPECT_EQ(accuracy("EPSG:5514"), "about 1 m");
    EXPECT_EQ(accuracy("EPSG:25833"), "about 1 m");
    EXPECT_EQ(accuracy("EPSG:32633"), "exact");
    EXPECT_EQ(accuracy("EPSG:3857"), "exact");
    const auto krovaks = Transformation::between("EPSG:5514", "EPSG:8353");
    EXPECT_EQ(accuracyInWords(krovaks->accuracyAt({-500000, -1200000})), "about 0.5 m");
    EXPECT_EQ(accuracyInWords(std::nullopt), "not known");
}

TEST(CrsTransformation, UnknownFramesAndPlaces_AreRefused) {
    EXPECT_EQ(Transformation::between("EPSG:99999", kWgs84).error().code, "unknown_crs");
    EXPECT_EQ(Transformation::between(kWgs84, "").error().code, "unknown_crs");
    const auto way = Transformation::between(kWgs84, "EPSG:32633");
    for (const Point p : {Point{0, 95}, Point{NAN, 50}, Point{HUGE_VAL, 50}}) {
        EXPECT_EQ(way->apply(p).error().code, "not_projected");
        EXPECT_FALSE(way->accuracyAt(p));
        EXPECT_FALSE(way->northAt(p));
    }
}

RC_GTEST_PROP(CrsTransformation, ThereAndBack_IsTheSamePlaceToHalfACentimetre, ()) {
    const auto frames = writtenFrames();
    const Written& from = frames[*rc::gen::inRange<std::size_t>(0, frames.size())];
    const auto way = Transformation::between(from.frame, kWgs84);
    const auto places = spread(from);
    const GeoPoint place = places[*rc::gen::inRange<std::size_t>(0, places.size())];
    const auto there = way->reverse({place.longitude, place.latitude});
    const auto back = way->apply(*there);
    constexpr double kHalfCentimetre = 5e-8; // degrees; where PROJ ends the iteration of Krovak's inverse
    RC_ASSERT(std::abs(back->x - place.longitude) < kHalfCentimetre);
    RC_ASSERT(std::abs(back->y - place.latitude) < kHalfCentimetre);
}

TEST(CrsTransformation, SquareInWebMercator_IsTwoAndAHalfTimesTooLargeAtPrague) {
    // gis-bubenec/PROVENANCE.md: 104,842.97 m² in EPSG:3857 are 43,176.09 m² in EPSG:5514, factor 2.43.
    const auto way = Transformation::between("EPSG:3857", "EPSG:5514");
    const geometry::Ring square{
        {1603000, 6464200}, {1603100, 6464200}, {1603100, 6464300}, {1603000, 6464300}};
    geometry::Ring moved;
    for (const Point p : square) moved.push_back(*way->apply(p));
    EXPECT_NEAR(geometry::signedArea(square) / geometry::signedArea(moved), 104842.97 / 43176.09, 0.005);
}

TEST(CrsTransformation, WithoutTheRegisterOfFrames_TheMessageNamesIt) {
    setenv("PROJ_DATA", "/nowhere", 1);
    setenv("PROJ_LIB", "/nowhere", 1);
    const auto suitable = checkMetricFrame("EPSG:5514");
    const auto way = Transformation::between(kWgs84, "EPSG:5514");
    unsetenv("PROJ_DATA");
    unsetenv("PROJ_LIB");
    for (const auto& error : {suitable.error(), way.error()}) {
        EXPECT_EQ(error.code, "no_frame_register");
        EXPECT_NE(error.message.find("proj.db"), std::string::npos) << error.message;
        EXPECT_NE(error.message.find("PROJ_DATA"), std::string::npos) << error.message;
    }
}

} // namespace
} // namespace vidette::io
