// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/osm_tags.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::io {
namespace {

using Headings = std::vector<OsmHeading>;

TEST(OsmTags, DirectionsAsMappersWriteThem_AreDegrees) {
    struct Case {
        const char* text;
        double direction;
    };
    for (const Case& one :
         {Case{"213", 213}, Case{" 45° ", 45}, Case{"045", 45}, Case{"45 deg", 45}, Case{"22.5", 22.5},
          Case{"360", 0}, Case{"-10", 350}, Case{"\u221290", 270}, Case{"N", 0}, Case{"nnw", 337.5},
          Case{"north", 0}, Case{"North-East", 45}, Case{"south west", 225}, Case{"WNW", 292.5}})
        EXPECT_EQ(osmHeadings(one.text), (Headings{{one.direction, {}}})) << one.text;
}

TEST(OsmTags, SeveralDirections_AreKeptInTheirOrder) {
    const Headings three{{80, {}}, {200, {}}, {320, {}}};
    EXPECT_EQ(osmHeadings("80;200;320"), three);
    EXPECT_EQ(osmHeadings("80, 200, 320"), three);
    EXPECT_EQ(osmHeadings("80 ; 200;320°"), three);
    EXPECT_EQ(osmHeadings("N;S"), (Headings{{0, {}}, {180, {}}}));
}

TEST(OsmTags, Ranges_AreAMiddleAndAWidth) {
    EXPECT_EQ(osmHeadings("120-240"), (Headings{{180, 120}}));
    EXPECT_EQ(osmHeadings("120\u2013240"), (Headings{{180, 120}}));
    EXPECT_EQ(osmHeadings("350-20"), (Headings{{5, 30}}));
    EXPECT_EQ(osmHeadings("0-360"), (Headings{{180, 360}}));
    EXPECT_EQ(osmHeadings("N-S"), (Headings{{90, 180}}));
    EXPECT_EQ(osmHeadings("10-20;90"), (Headings{{15, 10}, {90, {}}}));
}

TEST(OsmTags, WhatIsNotCertain_IsNoDirection) {
    for (const char* text : {"", ";", "12,5", "forward", "both", "400", "90-90", "1-2-3", "-10-20", "45;?",
                             "nan", "inf", "1e999", "NNNW", "towards the gate", "45°°"})
        EXPECT_TRUE(osmHeadings(text).empty()) << text;
}

TEST(OsmTags, HeightsInEveryUnit_AreMetres) {
    struct Case {
        const char* text;
        double metres;
    };
    for (const Case& one : {Case{"5", 5}, Case{"5 m", 5}, Case{"5.5m", 5.5}, Case{"16'", 4.8768},
                            Case{"16'6\"", 5.0292}, Case{"16\u2032 6\u2033", 5.0292}, Case{"16 ft", 4.8768},
                            Case{"450 cm", 4.5}, Case{"3 metres", 3}}) {
        const auto height = osmHeight(one.text);
        ASSERT_TRUE(height) << one.text;
        EXPECT_NEAR(*height, one.metres, 1e-9) << one.text;
    }
    for (const char* text : {"", "0", "-3", "5,5", "3-4", "high", "16'x", "1001", "nan", "inf m"})
        EXPECT_FALSE(osmHeight(text)) << text;
}

TEST(OsmTags, Tilts_AreDegreesBelowTheHorizontal) {
    EXPECT_EQ(osmTilt("15"), 15);
    EXPECT_EQ(osmTilt("30°"), 30);
    EXPECT_EQ(osmTilt("-5"), -5);
    for (const char* text : {"", "91", "steep", "15;30"}) EXPECT_FALSE(osmTilt(text)) << text;
}

TEST(OsmTags, Numbers_AreShortAndPlain) {
    EXPECT_EQ(osmNumber(213), "213");
    EXPECT_EQ(osmNumber(7.254), "7.25");
    EXPECT_EQ(osmNumber(-0.001), "0");
}

RC_GTEST_PROP(OsmTags, WrittenDirections_AreReadBack, ()) {
    const double direction = *rc::gen::inRange(0, 36000) / 100.0;
    RC_ASSERT(osmHeadings(osmNumber(direction)) == (Headings{{direction, {}}}));
}

RC_GTEST_PROP(OsmTags, AnyText_GivesDirectionsOfTheCircleOrNone, (const std::string& text)) {
    for (const OsmHeading& one : osmHeadings(text)) {
        RC_ASSERT(one.direction >= 0);
        RC_ASSERT(one.direction < 360);
        RC_ASSERT(one.width.value_or(1) > 0);
        RC_ASSERT(one.width.value_or(1) <= 360);
    }
}

} // namespace
} // namespace vidette::io
