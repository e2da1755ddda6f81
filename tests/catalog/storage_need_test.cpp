// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/storage_need.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace vidette::catalog {
namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Stream streamOf(const std::string& id, double bitsPerSecond) {
    Stream stream;
    stream.id = id;
    stream.rate = base::BitRate(bitsPerSecond);
    return stream;
}

StorageProblem problemOf(double days, std::vector<Stream> streams) {
    StorageProblem problem;
    problem.days = days;
    problem.streams = std::move(streams);
    return problem;
}

double bytesOf(const StorageProblem& problem) {
    return storageNeed(problem).value().bytes.value;
}

TEST(StorageNeed, NoStreamsNeedNothing) {
    const auto need = storageNeed(problemOf(7, {})).value();
    EXPECT_EQ(need.bytes.value, 0);
    EXPECT_FALSE(need.usable);
    EXPECT_FALSE(need.daysPossible);
    EXPECT_FALSE(need.fits);
}

TEST(StorageNeed, HoursAndDutyAreParts) {
    auto problem = problemOf(7, {streamOf("C1", 4e6)});
    const double whole = bytesOf(problem);
    problem.streams[0].hoursPerDay = 12;
    EXPECT_DOUBLE_EQ(bytesOf(problem), whole / 2);
    problem.streams[0].duty = 0.5;
    EXPECT_DOUBLE_EQ(bytesOf(problem), whole / 4);
}

// 10 events of 20 s with 5 s before and 30 s after: 550 s a day.
TEST(StorageNeed, EventsAddTheirTimeBeforeAndAfter) {
    auto problem = problemOf(1, {streamOf("C1", 8e6)});
    problem.streams[0].duty = 0;
    problem.streams[0].events = {10, 20, 5, 30};
    const auto need = storageNeed(problem).value();
    EXPECT_DOUBLE_EQ(need.streams[0].recordedSeconds, 550);
    EXPECT_DOUBLE_EQ(need.bytes.value, 550e6);
}

TEST(StorageNeed, DutyWithEventsIsNeverLessThanDutyAlone) {
    auto problem = problemOf(1, {streamOf("C1", 8e6)});
    problem.streams[0].duty = 0.3;
    const double alone = bytesOf(problem);
    problem.streams[0].events = {100, 0, 5, 30};
    EXPECT_GT(bytesOf(problem), alone);
}

TEST(StorageNeed, EventsNeverFillMoreThanTheRecordedHours) {
    auto problem = problemOf(1, {streamOf("C1", 8e6)});
    problem.streams[0].hoursPerDay = 1;
    problem.streams[0].events = {10'000, 60, 5, 30};
    EXPECT_DOUBLE_EQ(storageNeed(problem)->streams[0].recordedSeconds, 3600);
}

TEST(StorageNeed, ReserveIsAddedOnTop) {
    auto problem = problemOf(7, {streamOf("C1", 4e6)});
    const double plain = bytesOf(problem);
    problem.reserve = 0.15;
    EXPECT_DOUBLE_EQ(bytesOf(problem), plain * 1.15);
}

// A low stream for 30 days and a high one for 3: two-stream retention.
TEST(StorageNeed, StreamsMayBeKeptByTimesOfTheirOwn) {
    auto problem = problemOf(30, {streamOf("low", 1e6), streamOf("high", 8e6)});
    problem.streams[1].days = 3;
    EXPECT_DOUBLE_EQ(bytesOf(problem), 86400 / 8.0 * (1e6 * 30 + 8e6 * 3));
    problem.array = DiskArray{Raid::R0, 1, 0, base::Bytes(1e12), 0, {}};
    const double left = 1e12 - 8e6 * 86400 / 8 * 3;
    EXPECT_DOUBLE_EQ(storageNeed(problem)->daysPossible.value(), left / (1e6 * 86400 / 8));
}

// T11: purposes of 15 and 396 days on one store, not separated: 15 days rule both.
TEST(StorageNeed, ShortestPurposeRulesASharedStore) {
    auto problem = problemOf(396, {streamOf("C1", 4e6), streamOf("C2", 4e6)});
    problem.purposes = {{"public", 15}, {"bank", 396}};
    problem.streams[0].purpose = "public";
    problem.streams[1].purpose = "bank";
    const auto shared = storageNeed(problem).value();
    EXPECT_EQ(shared.effectiveDays, 15);
    EXPECT_EQ(shared.streams[1].days, 15);
    ASSERT_FALSE(shared.warnings.empty());
    EXPECT_EQ(shared.warnings.front().code, "shared_store");
    problem.separated = true;
    const auto separated = storageNeed(problem).value();
    EXPECT_EQ(separated.streams[0].days, 15);
    EXPECT_EQ(separated.streams[1].days, 396);
    EXPECT_TRUE(separated.warnings.empty());
}

TEST(StorageNeed, ArrayTellsRoomDaysAndDisks) {
    auto problem = problemOf(30, {streamOf("C1", 40e6)});
    problem.array = DiskArray{Raid::R5, 4, 0, base::Bytes(4e12), 0, {}};
    const auto need = storageNeed(problem).value();
    EXPECT_DOUBLE_EQ(need.usable->value, 12e12);
    EXPECT_DOUBLE_EQ(need.bytes.value, 12.96e12);
    EXPECT_EQ(need.fits, false);
    EXPECT_NEAR(*need.daysPossible, 27.78, 0.01);
    EXPECT_EQ(need.disksNeeded, 5);
}

TEST(StorageNeed, DiskOfAFewGigabytesAsksForItsUnit) {
    auto problem = problemOf(7, {streamOf("C1", 4e6)});
    problem.array = DiskArray{Raid::R0, 1, 0, base::Bytes(3e9), 0, {}};
    EXPECT_EQ(storageNeed(problem)->warnings.front().code, "small_disk");
}

TEST(StorageNeed, WorkingHasTheFiguresPutIn) {
    auto problem = problemOf(7, {streamOf("C1", 4e6)});
    problem.streams[0].count = 4;
    const auto lines = storageWorking(problem, storageNeed(problem).value());
    ASSERT_GE(lines.size(), 4U);
    EXPECT_EQ(lines[0], "C1: recorded per day 24 h × 3600 × duty 1 = 86400 s");
    EXPECT_EQ(lines[1], "C1: 4 × 4 Mbit/s ÷ 8 × 86400 s × 7 d = 1209.600 GB");
    EXPECT_EQ(lines[2], "SI: 1209.600 GB ÷ 1000 = 1.210 TB");
}

TEST(StorageNeed, BadStreamIsNamedWithItsField) {
    const auto refused = [](auto change) {
        auto problem = problemOf(7, {streamOf("C1", 4e6)});
        change(problem.streams[0]);
        const auto need = storageNeed(problem);
        return need ? std::string("accepted") : need.error().where;
    };
    EXPECT_EQ(refused([](Stream& s) { s.rate = base::BitRate(-1); }), "stream C1: bit_rate");
    EXPECT_EQ(refused([](Stream& s) { s.rate = base::BitRate(kNaN); }), "stream C1: bit_rate");
    EXPECT_EQ(refused([](Stream& s) { s.rate.reset(); }), "stream C1: bit_rate");
    EXPECT_EQ(refused([](Stream& s) { s.duty = 1.5; }), "stream C1: duty");
    EXPECT_EQ(refused([](Stream& s) { s.hoursPerDay = 25; }), "stream C1: hours_per_day");
    EXPECT_EQ(refused([](Stream& s) { s.count = -1; }), "stream C1: count");
    EXPECT_EQ(refused([](Stream& s) { s.events.preSeconds = -1; }), "stream C1: pre_seconds");
    EXPECT_EQ(refused([](Stream& s) { s.days = -1; }), "stream C1: days");
    EXPECT_EQ(refused([](Stream& s) { s.purpose = "none such"; }), "stream C1: purpose");
}

TEST(StorageNeed, BadProblemIsNamed) {
    EXPECT_EQ(storageNeed(problemOf(-1, {})).error().where, "days");
    EXPECT_EQ(storageNeed(problemOf(kNaN, {})).error().where, "days");
    auto problem = problemOf(7, {});
    problem.reserve = -0.1;
    EXPECT_EQ(storageNeed(problem).error().where, "reserve");
    problem.reserve = 0;
    problem.purposes = {{"a", 7}, {"a", 8}};
    EXPECT_FALSE(storageNeed(problem));
}

RC_GTEST_PROP(StorageNeed, GrowsInProportionToDaysAndCameras, ()) {
    auto problem = problemOf(*rc::gen::inRange(1, 400), {streamOf("C1", *rc::gen::inRange(1, 100'000'000))});
    const double once = bytesOf(problem);
    problem.days *= 2;
    problem.streams[0].count = 3;
    RC_ASSERT(std::abs(bytesOf(problem) - 6 * once) <= 1e-12 * bytesOf(problem));
}

RC_GTEST_PROP(StorageNeed, FitsExactlyWhenTheDaysArePossible, ()) {
    auto problem =
        problemOf(*rc::gen::inRange(1, 100), {streamOf("C1", *rc::gen::inRange(100'000, 50'000'000))});
    problem.reserve = *rc::gen::inRange(0, 50) / 100.0;
    problem.array = DiskArray{Raid::R5, *rc::gen::inRange(3, 12), 0, base::Bytes(4e12), 0, {}};
    const auto need = storageNeed(problem).value();
    if (std::abs(*need.daysPossible - problem.days) < 1e-6) return;
    RC_ASSERT(need.fits == (*need.daysPossible > problem.days));
}

} // namespace
} // namespace vidette::catalog
