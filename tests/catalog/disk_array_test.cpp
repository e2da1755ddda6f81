// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/disk_array.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace vidette::catalog {
namespace {

constexpr double kFourTerabytes = 4e12;

DiskArray arrayOf(Raid raid, int disks, int spares = 0) {
    return {raid, disks, spares, base::Bytes(kFourTerabytes), 0, {}};
}

double usableDisks(const DiskArray& array) {
    return usableBytes(array).value().value / kFourTerabytes;
}

TEST(DiskArray, RoomByKind) {
    EXPECT_EQ(usableDisks(arrayOf(Raid::R0, 3)), 3);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R1, 2)), 1);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R1, 3)), 1);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R5, 3)), 2);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R6, 4)), 2);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R10, 6)), 3);
}

TEST(DiskArray, HotSparesHoldNothing) {
    EXPECT_EQ(usableDisks(arrayOf(Raid::R5, 6, 1)), 4);
    EXPECT_EQ(usableDisks(arrayOf(Raid::R6, 8, 2)), 4);
}

TEST(DiskArray, TooFewDisksAreRefusedWithTheNumberNeeded) {
    const auto usable = usableBytes(arrayOf(Raid::R5, 2));
    ASSERT_FALSE(usable);
    EXPECT_EQ(usable.error().code, "bad_array");
    EXPECT_EQ(usable.error().where, "disks");
    EXPECT_NE(usable.error().message.find("at least 3 working disks for RAID 5"), std::string::npos);
    EXPECT_FALSE(usableBytes(arrayOf(Raid::R5, 3, 1)));
    EXPECT_FALSE(usableBytes(arrayOf(Raid::R6, 3)));
    EXPECT_FALSE(usableBytes(arrayOf(Raid::R1, 1)));
    EXPECT_FALSE(usableBytes(arrayOf(Raid::R0, 0)));
}

TEST(DiskArray, OddMirrorsOfRaidTenAreRefused) {
    EXPECT_FALSE(usableBytes(arrayOf(Raid::R10, 5)));
    EXPECT_TRUE(usableBytes(arrayOf(Raid::R10, 5, 1)));
}

TEST(DiskArray, FiguresThatCannotBeAreNamed) {
    auto array = arrayOf(Raid::R0, 1);
    array.diskSize = base::Bytes(0);
    EXPECT_EQ(usableBytes(array).error().where, "disk_bytes");
    array.diskSize = base::Bytes(std::numeric_limits<double>::infinity());
    EXPECT_FALSE(usableBytes(array));
    array = arrayOf(Raid::R0, 1, -1);
    EXPECT_EQ(usableBytes(array).error().where, "spares");
    array = arrayOf(Raid::R0, 1);
    array.fileSystemShare = 1;
    EXPECT_EQ(usableBytes(array).error().where, "file_system_share");
    EXPECT_EQ(usableBytes(arrayOf(Raid::R0, 2'000'000)).error().where, "disks");
}

TEST(DiskArray, RaidIsKnownInManySpellings) {
    EXPECT_EQ(raidFromText("RAID 5"), Raid::R5);
    EXPECT_EQ(raidFromText("raid10"), Raid::R10);
    EXPECT_EQ(raidFromText("1+0"), Raid::R10);
    EXPECT_EQ(raidFromText("none"), Raid::R0);
    EXPECT_FALSE(raidFromText("7"));
    EXPECT_FALSE(raidFromText(""));
    for (const auto raid : {Raid::R0, Raid::R1, Raid::R5, Raid::R6, Raid::R10}) {
        EXPECT_EQ(raidFromText(toText(raid)), raid);
    }
}

TEST(DiskArray, MirrorOfTwoCannotGrow) {
    EXPECT_EQ(disksNeeded(arrayOf(Raid::R1, 2), base::Bytes(4e12)), 2);
    EXPECT_FALSE(disksNeeded(arrayOf(Raid::R1, 2), base::Bytes(4.1e12)));
}

TEST(DiskArray, AbsurdAmountIsRefused) {
    EXPECT_FALSE(disksNeeded(arrayOf(Raid::R0, 1), base::Bytes(1e18)));
}

RC_GTEST_PROP(DiskArray, DisksNeededAreEnoughAndNoneTooMany, ()) {
    const auto raid = *rc::gen::element(Raid::R0, Raid::R5, Raid::R6, Raid::R10);
    auto array = arrayOf(raid, 0, *rc::gen::inRange(0, 3));
    const base::Bytes wanted(*rc::gen::inRange(1, 400) * 1e12);
    array.disks = disksNeeded(array, wanted).value();
    RC_ASSERT(usableBytes(array).value() >= wanted);
    array.disks -= raid == Raid::R10 ? 2 : 1;
    const auto fewer = usableBytes(array);
    RC_ASSERT(!fewer || *fewer < wanted);
}

RC_GTEST_PROP(DiskArray, RoomIsNeverMoreThanTheDisks, ()) {
    const auto raid = *rc::gen::element(Raid::R0, Raid::R1, Raid::R5, Raid::R6, Raid::R10);
    const auto array = arrayOf(raid, *rc::gen::inRange(0, 50), *rc::gen::inRange(0, 5));
    const auto usable = usableBytes(array);
    RC_ASSERT(!usable || usable->value <= array.disks * kFourTerabytes);
}

} // namespace
} // namespace vidette::catalog
