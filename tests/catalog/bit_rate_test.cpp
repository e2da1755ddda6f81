// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/bit_rate.h"

#include "base/text.h"

#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::catalog {
namespace {

double megabits(const StreamSetting& setting) {
    return assumedBitRate(setting).value().rate.bitsPerSecond / 1e6;
}

// redzilla.aiscnet.com: H.264 at 15 fps with medium activity.
TEST(AssumedBitRate, RowsOfTheTableAreMet) {
    EXPECT_DOUBLE_EQ(megabits({"h264", 1280, 720, 15, "medium"}), 2);
    EXPECT_DOUBLE_EQ(megabits({"h264", 1920, 1080, 15, "medium"}), 4);
    EXPECT_DOUBLE_EQ(megabits({"h264", 2688, 1520, 15, "medium"}), 8);
    EXPECT_DOUBLE_EQ(megabits({"h264", 2592, 1944, 15, "medium"}), 10);
    EXPECT_DOUBLE_EQ(megabits({"h264", 3840, 2160, 15, "medium"}), 16);
}

TEST(AssumedBitRate, CodecAndSceneAreFactors) {
    EXPECT_DOUBLE_EQ(megabits({"h265", 1920, 1080, 15, "medium"}), 2);
    EXPECT_DOUBLE_EQ(megabits({"h265+", 1920, 1080, 15, "medium"}), 1.4);
    EXPECT_DOUBLE_EQ(megabits({"h264", 1920, 1080, 15, "low"}), 2.4);
    EXPECT_DOUBLE_EQ(megabits({"h264", 1920, 1080, 15, "high"}), 5.6);
}

TEST(AssumedBitRate, CodecIsKnownInManySpellings) {
    for (const char* name : {"H.265", "hevc", "HEVC", "h-265", " H265 "}) {
        EXPECT_DOUBLE_EQ(megabits({name, 1920, 1080, 15, "medium"}), 2) << name;
    }
}

TEST(AssumedBitRate, WorkingAndSourceAreGiven) {
    const auto made = assumedBitRate({"h265", 2560, 1440, 15, "medium"}).value();
    EXPECT_EQ(made.working, "8 Mbit/s (4.0 Mpx) × 15/15 fps × 0.5 (h265) × 1 (medium) = 4.000 Mbit/s");
    EXPECT_FALSE(made.source.empty());
    EXPECT_FALSE(made.unusual);
    EXPECT_NEAR(made.bitsPerPixel, 4e6 / (2560.0 * 1440 * 15), 1e-12);
}

TEST(AssumedBitRate, UnknownCodecNamesTheKnownOnes) {
    const auto made = assumedBitRate({"vp9", 1920, 1080, 15, "medium"});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, "unknown_codec");
    EXPECT_EQ(made.error().message, "found \"vp9\", expected one of h264, h265, h265+");
    EXPECT_FALSE(assumedBitRate({"", 1920, 1080, 15, "medium"}));
}

TEST(AssumedBitRate, FieldsThatCannotBeAreNamed) {
    EXPECT_EQ(assumedBitRate({"h264", 0, 1080, 15, "medium"}).error().where, "width");
    EXPECT_EQ(assumedBitRate({"h264", 1920, -1, 15, "medium"}).error().where, "height");
    EXPECT_EQ(assumedBitRate({"h264", 1920, 1080, 0, "medium"}).error().where, "fps");
    EXPECT_EQ(assumedBitRate({"h264", 1920, 1080, 15, "disco"}).error().code, "unknown_scene");
}

TEST(AssumedBitRate, EveryFactorHasASource) {
    for (const auto listed = codecs().value(); const auto& one : listed)
        EXPECT_FALSE(one.source.empty()) << one.id;
    for (const auto listed = scenes().value(); const auto& one : listed)
        EXPECT_FALSE(one.source.empty()) << one.id;
}

RC_GTEST_PROP(AssumedBitRate, NeverFallsWhenPixelsOrFramesGrow, ()) {
    const int width = *rc::gen::inRange(320, 4000);
    const int height = *rc::gen::inRange(240, 3000);
    const double frames = *rc::gen::inRange(1, 60);
    const double before = megabits({"h265", width, height, frames, "medium"});
    RC_ASSERT(megabits({"h265", width + *rc::gen::inRange(0, 2000), height, frames, "medium"}) >= before);
    RC_ASSERT(megabits({"h265", width, height, frames * 2, "medium"}) >= before);
}

// 126 of the default rates that a maker of recorders ships for H.264 and H.265 from 10 fps on; the rule of
// thumb is coarse, but of the same size: between a half and three times it everywhere.
TEST(AssumedBitRate, RuleOfThumbIsOfTheSizeOfAMakersDefaults) {
    const auto file = support::referenceFile("camera-bitrates/nvr_vendor_bitrates.csv");
    if (!file) GTEST_SKIP() << "no reference data";
    const auto table = base::parseCsv(support::readText(*file));
    int compared = 0;
    for (const auto& row : table.rows) {
        const double frames = base::numberFromText(row[4]).value();
        if (row[3] == "ULTRA 265" || frames < 10) continue;
        const auto pixels = [&](std::size_t i) {
            return static_cast<int>(base::numberFromText(row[i]).value());
        };
        const double ours = megabits({row[3], pixels(1), pixels(2), frames, "medium"}) * 1000;
        const double theirs = base::numberFromText(row[5]).value();
        EXPECT_LT(ours / theirs, 3) << row[1] << " x " << row[2] << " " << row[3] << " " << row[4];
        EXPECT_GT(ours / theirs, 0.5) << row[1] << " x " << row[2] << " " << row[3] << " " << row[4];
        ++compared;
    }
    EXPECT_GT(compared, 100);
}

} // namespace
} // namespace vidette::catalog
