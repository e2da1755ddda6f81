// SPDX-License-Identifier: GPL-3.0-or-later
/// Published storage figures: manuals and calculators of makers; the source stands at each test. Makers mix
/// powers of 10 and 1024, so a test says in which unit a figure is printed.
#include "catalog/storage_need.h"

#include <gtest/gtest.h>

#include <cmath>
#include <utility>
#include <vector>

namespace vidette::catalog {
namespace {

constexpr double kKibi = 1024;
constexpr double kGibi = kKibi * kKibi * kKibi;

Stream streamOf(int count, double bitsPerSecond) {
    Stream stream;
    stream.id = "C";
    stream.count = count;
    stream.rate = base::BitRate(bitsPerSecond);
    return stream;
}

StorageAnswer needOf(double days, int count, double bitsPerSecond) {
    StorageProblem problem;
    problem.days = days;
    problem.streams = {streamOf(count, bitsPerSecond)};
    return storageNeed(problem).value();
}

double daysOn(double bytes, const std::vector<Stream>& streams) {
    StorageProblem problem;
    problem.streams = streams;
    problem.array = DiskArray{Raid::R0, 1, 0, base::Bytes(bytes), 0, {}};
    return storageNeed(problem).value().daysPossible.value();
}

DiskArray arrayOf(Raid raid, int disks, double bytes) {
    return {raid, disks, 0, base::Bytes(bytes), 0, {}};
}

// Huawei knowledge base EKB1100008314 prints 21.1 for 2 Mbit/s over 24 h.
TEST(PublishedStorage, S01_OneDayInThreeUnits) {
    const auto need = needOf(1, 1, 2e6);
    EXPECT_NEAR(need.vendorMixedTerabytes * kKibi, 21.09, 0.005);
    EXPECT_DOUBLE_EQ(need.bytes.value, 21.6e9);
    EXPECT_NEAR(need.bytes.value / kGibi, 20.1, 0.05);
}

// The same page prints 61.8 T for 100 channels over 30 days.
TEST(PublishedStorage, S02_HundredChannelsInThreeUnits) {
    const auto need = needOf(30, 100, 2e6);
    EXPECT_NEAR(need.vendorMixedTerabytes, 61.8, 0.05);
    EXPECT_NEAR(need.bytes.terabytes(), 64.8, 1e-9);
    EXPECT_NEAR(need.bytes.tebibytes(), 58.9, 0.05);
}

// a-soni.com prints 790 GB for 5 cameras of 1.5 Mbit/s over 10 days.
TEST(PublishedStorage, S03_FiveCamerasForTenDays) {
    const auto need = needOf(10, 5, 1.5e6);
    EXPECT_NEAR(need.vendorMixedTerabytes * kKibi, 791.0, 0.05);
    EXPECT_DOUBLE_EQ(need.bytes.value, 810e9);
}

// support.luda.farm prints 22.1 GB a day for 2048 kbit/s; 1000 GB last 45 days, with four cameras 11.
TEST(PublishedStorage, S04_DaysThatATerabyteLasts) {
    EXPECT_NEAR(needOf(1, 1, 2.048e6).bytes.value / 1e9, 22.1, 0.05);
    EXPECT_EQ(std::floor(daysOn(1e12, {streamOf(1, 2.048e6)})), 45);
    EXPECT_EQ(std::floor(daysOn(1e12, {streamOf(4, 2.048e6)})), 11);
}

// PROsee PD-D08SE manual, MB per hour with 1024 everywhere.
TEST(PublishedStorage, S05_MegabytesPerHour) {
    const std::vector<std::pair<double, double>> rows{{2048, 900}, {1536, 675}, {1024, 450},
                                                      {768, 338},  {512, 225},  {256, 112}};
    for (const auto& [kilobits, megabytes] : rows) {
        const double perDay = needOf(1, 1, kilobits * kKibi).bytes.value;
        EXPECT_NEAR(perDay / 24 / kKibi / kKibi, megabytes, 1);
    }
}

// The same manual: 112 MB/h, 8 channels, 30 days are 645 120 MB or 630 GB.
TEST(PublishedStorage, S06_EightChannelsForAMonth) {
    const double megabytes = needOf(30, 8, 112e6 * 8 / 3600).bytes.value / 1e6;
    EXPECT_NEAR(megabytes, 645'120, 1e-6);
    EXPECT_NEAR(megabytes / kKibi, 630, 1e-6);
}

// Provision-ISR manual: 56.4 MB/h, 16 channels, 30 days.
TEST(PublishedStorage, S07_SixteenChannelsForAMonth) {
    EXPECT_NEAR(needOf(30, 16, 56.4e6 * 8 / 3600).bytes.value / 1e6, 649'728, 1e-6);
}

// technoguru.in prints 95.8 TB for 62 cameras of 2.5 Mbit/s over 60 days.
TEST(PublishedStorage, S08_SixtyTwoCamerasInThreeUnits) {
    const auto need = needOf(60, 62, 2.5e6);
    EXPECT_DOUBLE_EQ(need.totalRate.bitsPerSecond, 155e6);
    EXPECT_NEAR(need.vendorMixedTerabytes, 95.79, 0.005);
    EXPECT_NEAR(need.bytes.terabytes(), 100.44, 0.005);
    EXPECT_NEAR(need.bytes.tebibytes(), 91.35, 0.005);
}

// redzilla.aiscnet.com: 4 Mpx, H.265, 15 fps, medium activity: 4 Mbit/s, 43.2 GB a day.
TEST(PublishedStorage, S09_RuleOfThumbForFourMegapixels) {
    Stream stream = streamOf(1, 1);
    stream.rate.reset();
    stream.setting = StreamSetting{"H.265", 2560, 1440, 15, "medium"};
    StorageProblem problem;
    problem.days = 1;
    problem.streams = {stream};
    const auto need = storageNeed(problem).value();
    EXPECT_DOUBLE_EQ(need.totalRate.bitsPerSecond, 4e6);
    EXPECT_DOUBLE_EQ(need.bytes.value, 43.2e9);
    ASSERT_EQ(need.assumptions.size(), 1U);
    EXPECT_NE(need.assumptions[0].rate.source.find("redzilla"), std::string::npos);
}

// Huawei forum 577382: 1 TiB holds 768 + 512 kbit/s for 77.7 days, 2 × 768 + 512 for 48.5.
TEST(PublishedStorage, S10_TwoStreamsOnOneTebibyte) {
    const double tebibyte = kGibi * kKibi;
    EXPECT_NEAR(daysOn(tebibyte, {streamOf(1, 768 * kKibi), streamOf(1, 512 * kKibi)}), 77.7, 0.05);
    EXPECT_NEAR(daysOn(tebibyte, {streamOf(2, 768 * kKibi), streamOf(1, 512 * kKibi)}), 48.5, 0.05);
}

// convertwhatever.com, calculattor.com: disks of 4 TB.
TEST(PublishedStorage, S11_UsableRoomOfArrays) {
    EXPECT_DOUBLE_EQ(usableBytes(arrayOf(Raid::R5, 4, 4e12)).value().value, 12e12);
    EXPECT_DOUBLE_EQ(usableBytes(arrayOf(Raid::R5, 5, 4e12)).value().value, 16e12);
    EXPECT_DOUBLE_EQ(usableBytes(arrayOf(Raid::R5, 6, 4e12)).value().value, 20e12);
    EXPECT_DOUBLE_EQ(usableBytes(arrayOf(Raid::R6, 6, 4e12)).value().value, 16e12);
}

// iosafe.com.au: 4 × 500 GB in RAID 5: 2000 GB → 1862 → 1397 → 1387 (system) → 1359 (−2 %) → 1354 (−5).
TEST(PublishedStorage, S12_WhatIsLeftOfFourDisks) {
    const double all = 4 * 500e9;
    EXPECT_NEAR(all / kGibi, 1862, 1);
    auto array = arrayOf(Raid::R5, 4, 500e9);
    EXPECT_NEAR(usableBytes(array).value().value / kGibi, 1397, 1);
    array.reservedBytes = base::Bytes(10 * kGibi);
    EXPECT_NEAR(usableBytes(array).value().value / kGibi, 1387, 1);
    array.fileSystemShare = 0.02;
    EXPECT_NEAR(usableBytes(array).value().value / kGibi, 1359, 1);
    array.reservedBytes = base::Bytes(15 * kGibi);
    EXPECT_NEAR(usableBytes(array).value().value / kGibi, 1354, 1);
}

// network-data-cabling.co.uk multiplies by 0.54 GB per hour and Mbit/s and adds up to 1.55 TB: both are
// wrong.
TEST(PublishedStorage, S13_WrongFactorIsNotReproduced) {
    const double factor = needOf(1, 1, 1e6).bytes.value / 24 / 1e9;
    EXPECT_DOUBLE_EQ(factor, 0.45);
    EXPECT_GT(0.54 / factor, 1.19);
    const double wrongly = 1.55e12;
    const double rightly = needOf(30, 10, 4e6).bytes.value;
    EXPECT_DOUBLE_EQ(rightly, 12.96e12);
    EXPECT_GT(rightly / wrongly, 8);
}

// Dahua NVR21-S2 manual, formula 4: recording on events is the total times a %.
TEST(PublishedStorage, S14_EventRecordingIsAPartOfTheTotal) {
    StorageProblem problem;
    problem.days = 30;
    problem.streams = {streamOf(8, 4e6)};
    const double total = storageNeed(problem).value().bytes.value;
    problem.streams[0].duty = 0.35;
    EXPECT_DOUBLE_EQ(storageNeed(problem).value().bytes.value, total * 0.35);
}

// Bachelor thesis on a shop's kit: four cameras for a week on disks of 1, 2 and 3 TB imply these rates.
TEST(PublishedStorage, ShopWeekOnDisksOfOneToThreeTerabytes) {
    EXPECT_NEAR(needOf(7, 4, 3.307e6).bytes.terabytes(), 1.0, 0.001);
    EXPECT_NEAR(needOf(7, 4, 6.614e6).bytes.terabytes(), 2.0, 0.001);
    EXPECT_NEAR(needOf(7, 4, 9.921e6).bytes.terabytes(), 3.0, 0.001);
    EXPECT_NEAR(needOf(7, 4, 6e6).bytes.terabytes(), 1.814, 0.001);
    EXPECT_NEAR(needOf(1, 1, 1e6).bytes.terabytes(), 0.0108, 1e-9);
}

} // namespace
} // namespace vidette::catalog
