// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/kit.h"

#include "catalog/image_size.h"
#include "catalog/recorder.h"
#include "catalog/sensor_format.h"

#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::catalog {
namespace {

constexpr const char* kHeader =
    "code,name,price,currency,camera_count,megapixels,image_width,image_height,hfov,fps,"
    "ir_range,warranty_months,disk_tb,channels,as_of,source\n";

// Table 1 of the thesis as recomputed by others; columns price, Mpx, angle, frames, warranty, IR, disk.
TEST(Kits, FiveKitsOfTheThesisAreExact) {
    const auto file = support::referenceFile("mcda-dev/thesis_expected.json");
    if (!file) GTEST_SKIP() << "no reference data";
    const auto expected = nlohmann::json::parse(support::readText(*file));
    const auto all = kits().value();
    ASSERT_EQ(all.size(), expected["table1"].size());
    for (const auto& kit : all) {
        const auto& row = expected["table1"][kit.code];
        EXPECT_EQ(kit.name, expected["alternatives"][kit.code]);
        EXPECT_EQ(kit.price, (base::Money{row[0].get<std::int64_t>() * 100, "CZK"}));
        EXPECT_EQ(kit.megapixels, row[1]);
        EXPECT_EQ(kit.hfov, row[2]);
        EXPECT_EQ(kit.framesPerSecond, row[3]);
        EXPECT_EQ(kit.warrantyMonths, row[4]);
        EXPECT_EQ(kit.irRange, row[5]);
        EXPECT_EQ(kit.diskBytes, row[6].get<double>() * 1e12);
    }
}

TEST(Kits, EveryKitHasSourceDateAndPictureSize) {
    for (const auto listed = kits().value(); const auto& kit : listed) {
        EXPECT_FALSE(kit.source.empty()) << kit.code;
        EXPECT_EQ(kit.asOf, (base::Date{2025, 3, 1})) << kit.code;
        EXPECT_EQ(kit.cameraCount, 4) << kit.code;
        EXPECT_GT(kit.imageWidth, 2500) << kit.code;
        EXPECT_GT(kit.imageHeight, 1400) << kit.code;
    }
}

TEST(Kits, PrintedPictureSizeWinsOverTheUsualOne) {
    const auto all = parseKits(
        std::string(kHeader) + "X,Kit,1,EUR,4,5,2880,1620,90,25,30,24,1,8,2025-03-01,shop\n", "k.csv");
    ASSERT_TRUE(all);
    EXPECT_EQ(all->front().imageWidth, 2880);
    EXPECT_EQ(all->front().imageHeight, 1620);
    EXPECT_EQ(all->front().price, (base::Money{100, "EUR"}));
}

TEST(Kits, BrokenCellIsNamedWithRowAndColumn) {
    const auto wide =
        parseKits(std::string(kHeader) + "X,Kit,1,EUR,4,5,,,400,25,30,24,1,8,2025-03-01,shop\n", "k.csv");
    ASSERT_FALSE(wide);
    EXPECT_EQ(wide.error().where, "k.csv: row 1: hfov");
    const auto day =
        parseKits(std::string(kHeader) + "X,Kit,1,EUR,4,5,,,90,25,30,24,1,8,March 2025,shop\n", "k.csv");
    ASSERT_FALSE(day);
    EXPECT_EQ(day.error().where, "k.csv: row 1: as_of");
}

// The usual meaning of "full HD": 1920 × 1080 = 2 073 600 pixels.
TEST(ImageSize, MegapixelsAreCountedInMillions) {
    EXPECT_DOUBLE_EQ(megapixelsOf(1920, 1080), 2.0736);
}

TEST(ImageSize, UsualSizesByMegapixels) {
    EXPECT_EQ(sensibleImageSize(2).value().width, 1920);
    EXPECT_EQ(sensibleImageSize(2.07).value().height, 1080);
    EXPECT_EQ(sensibleImageSize(4).value().width, 2560);
    EXPECT_EQ(sensibleImageSize(5).value().height, 1944);
    EXPECT_EQ(sensibleImageSize(8).value().width, 3840);
}

TEST(ImageSize, UnusualMegapixelsAreMadeSixteenByNine) {
    const auto size = sensibleImageSize(24).value();
    EXPECT_NEAR(megapixelsOf(size.width, size.height), 24, 0.05);
    EXPECT_NEAR(static_cast<double>(size.width) / size.height, 16.0 / 9, 0.001);
    EXPECT_EQ(size.width % 2 + size.height % 2, 0);
}

TEST(ImageSize, NoPixelsAreRefused) {
    EXPECT_EQ(sensibleImageSize(0).error().code, "bad_megapixels");
    EXPECT_FALSE(sensibleImageSize(-5));
    EXPECT_FALSE(sensibleImageSize(1e9));
}

TEST(SensorFormat, TableIsFoundInAnySpelling) {
    EXPECT_EQ(sensorFormat("1/3").value().width, 4.8);
    EXPECT_EQ(sensorFormat(" 1/2.8\" ").value().width, 5.4);
    EXPECT_EQ(sensorFormat("0.5").value().width, 6.4);
}

// optowiki.info: 18 mm of diagonal per inch below 1/2 inch, 16 mm from there on.
TEST(SensorFormat, UnknownFormatIsEstimated) {
    const auto format = sensorFormat("1/3.6").value();
    EXPECT_TRUE(format.estimated);
    EXPECT_NEAR(std::hypot(format.width, format.height), 18 / 3.6, 1e-9);
    EXPECT_NEAR(std::hypot(sensorFormat("1.25")->width, sensorFormat("1.25")->height), 20, 1e-9);
}

TEST(SensorFormat, NonsenseIsRefused) {
    for (const char* name : {"", "big", "1/0", "0", "1/3/2", "-1/3", "90"}) {
        EXPECT_FALSE(sensorFormat(name)) << name;
    }
}

TEST(Recorders, SmallestOneWithRoomToGrowIsChosen) {
    const auto mbit = [](double value) { return base::BitRate::megabits(value); };
    EXPECT_EQ(smallestRecorder(4, mbit(40), 0).value()->channels, 4);
    EXPECT_EQ(smallestRecorder(4, mbit(40), 0.2).value()->channels, 8);
    EXPECT_EQ(smallestRecorder(4, mbit(100), 0).value()->channels, 16);
    EXPECT_FALSE(smallestRecorder(1000, mbit(1), 0).value());
}

TEST(Disks, SmallestOneThatHoldsIsChosen) {
    EXPECT_EQ(smallestDisk(base::Bytes(3.0e12)).value()->size, base::Bytes(3e12));
    EXPECT_EQ(smallestDisk(base::Bytes(3.1e12)).value()->size, base::Bytes(4e12));
    EXPECT_FALSE(smallestDisk(base::Bytes(1e15)).value());
}

} // namespace
} // namespace vidette::catalog
