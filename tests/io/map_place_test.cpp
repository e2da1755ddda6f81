// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_place.h"

#include "io/crs.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::io {
namespace {

const geometry::Box kPrague{{14.40, 50.08}, {14.44, 50.10}};

TEST(MapPlace, NumbersOfPrague_AreRecognisedInEachOfItsFrames) {
    for (const char* frame : {"EPSG:4326", "EPSG:5514", "EPSG:3857", "EPSG:32633"}) {
        const auto box = boxIn(kPrague, kWgs84, frame);
        ASSERT_TRUE(box) << frame;
        const auto fitting = framesFitting(*box);
        EXPECT_NE(std::find(fitting.begin(), fitting.end(), frame), fitting.end()) << frame;
    }
}

TEST(MapPlace, ShopInLocalMetres_FitsNoFrame) {
    EXPECT_TRUE(framesFitting({{0, 0}, {12, 8}}).empty());
    EXPECT_TRUE(framesFitting({{0, 0}, {12000, 8000}}).empty());
    EXPECT_TRUE(framesFitting({}).empty());
}

TEST(MapPlace, BoxInAnotherFrame_HoldsItsCornersAndEdges) {
    const auto box = boxIn(kPrague, kWgs84, "EPSG:5514");
    ASSERT_TRUE(box);
    const auto change = Transformation::between(kWgs84, "EPSG:5514");
    for (const geometry::Point p : {kPrague.low, kPrague.high, geometry::Point{14.42, 50.10}})
        EXPECT_TRUE(box->grown(0.5).holds(*change->apply(p)));
    EXPECT_FALSE(boxIn(kPrague, "EPSG:0", "EPSG:5514"));
}

} // namespace
} // namespace vidette::io
