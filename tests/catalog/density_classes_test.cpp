// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/density_classes.h"

#include <gtest/gtest.h>

namespace vidette::catalog {
namespace {

// T18: EN 62676-4:2015, classes in pixels per metre.
TEST(DensityClasses, T18_Edition2014IsExact) {
    const auto standard = densityStandard("2014").value();
    EXPECT_EQ(standard.classes, (std::vector<DensityClass>{{"monitor", 12.5},
                                                           {"detect", 25},
                                                           {"observe", 62.5},
                                                           {"recognise", 125},
                                                           {"identify", 250},
                                                           {"inspect", 1000}}));
}

// T18: IEC 62676-4:2025, seven classes.
TEST(DensityClasses, T18_Edition2025IsExact) {
    const auto standard = densityStandard("2025").value();
    EXPECT_EQ(standard.classes, (std::vector<DensityClass>{{"overview", 20},
                                                           {"outline", 40},
                                                           {"discern", 80},
                                                           {"perceive", 125},
                                                           {"characterise", 250},
                                                           {"validate", 500},
                                                           {"scrutinise", 1500}}));
}

TEST(DensityClasses, ClassIsFoundByName) {
    const auto standard = densityStandard("2014").value();
    ASSERT_NE(standard.find("observe"), nullptr);
    EXPECT_EQ(standard.find("observe")->pixelsPerMetre, 62.5);
    EXPECT_EQ(standard.find("perceive"), nullptr);
}

TEST(DensityClasses, UnknownEditionNamesTheKnownOnes) {
    const auto standard = densityStandard("2019");
    ASSERT_FALSE(standard);
    EXPECT_EQ(standard.error().code, "unknown_standard");
    EXPECT_NE(standard.error().message.find("2019"), std::string::npos);
    EXPECT_NE(standard.error().message.find("2014, 2025"), std::string::npos);
}

TEST(DensityClasses, CityMayAddClassesOfItsOwnInAnyOrder) {
    const auto standards = parseDensityStandards("standard,title,class,pixels_per_metre\n"
                                                 "city,Our own,far,10\ncity,Our own,Near,300\n"
                                                 "city,Our own,middle,50\n",
                                                 "own.csv");
    ASSERT_TRUE(standards);
    ASSERT_EQ(standards->size(), 1U);
    EXPECT_EQ(standards->front().classes,
              (std::vector<DensityClass>{{"far", 10}, {"middle", 50}, {"near", 300}}));
}

TEST(DensityClasses, BrokenRowIsNamed) {
    const auto standards = parseDensityStandards(
        "standard,title,class,pixels_per_metre\n2014,T,detect,25\n2014,T,observe,-62.5\n", "own.csv");
    ASSERT_FALSE(standards);
    EXPECT_EQ(standards.error().where, "own.csv: row 2: pixels_per_metre");
    EXPECT_EQ(standards.error().message, "found \"-62.5\", expected a number greater than 0");
}

TEST(DensityClasses, ClassGivenTwiceIsRefused) {
    const auto standards = parseDensityStandards(
        "standard,title,class,pixels_per_metre\n2014,T,detect,25\n2014,T,Detect,30\n", "own.csv");
    ASSERT_FALSE(standards);
    EXPECT_EQ(standards.error().where, "own.csv: row 2: class");
}

TEST(DensityClasses, MissingColumnIsNamed) {
    const auto standards = parseDensityStandards("standard,class\n2014,detect\n", "own.csv");
    ASSERT_FALSE(standards);
    EXPECT_NE(standards.error().message.find("\"title\""), std::string::npos);
}

} // namespace
} // namespace vidette::catalog
