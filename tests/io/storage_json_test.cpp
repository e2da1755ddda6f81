// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/storage_json.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

catalog::StorageProblem problemOf(const std::string& text) {
    return readStorage(text, "s.json").value().value;
}

base::Error errorOf(const std::string& text) {
    const auto read = readStorage(text, "s.json");
    return read ? base::Error{"none", "", "accepted"} : read.error();
}

std::string withStream(const std::string& fields) {
    return R"({"days": 7, "streams": [{"id": "C1", )" + fields + "}]}";
}

TEST(StorageJson, WholeProblemIsRead) {
    const auto problem = problemOf(R"({"days": 7, "reserve": 0.1,
        "streams": [{"id": "C1", "count": 4, "bit_rate": 3307000, "hours_per_day": 12, "duty": 0.5,
                     "events_per_day": 10, "event_seconds": 20, "pre_seconds": 5, "post_seconds": 30,
                     "days": 3, "purpose": "safety"}],
        "purposes": [{"name": "safety", "days": 7}], "separated": true,
        "array": {"raid": "5", "disks": 4, "disk_bytes": 4000000000000, "spares": 1}})");
    EXPECT_EQ(problem.days, 7);
    EXPECT_EQ(problem.reserve, 0.1);
    ASSERT_EQ(problem.streams.size(), 1U);
    const auto& stream = problem.streams[0];
    EXPECT_EQ(stream.count, 4);
    EXPECT_EQ(stream.rate, base::BitRate(3307000));
    EXPECT_EQ(stream.events, (catalog::EventRecording{10, 20, 5, 30}));
    EXPECT_EQ(stream.days, 3);
    EXPECT_TRUE(problem.separated);
    EXPECT_EQ(problem.array->raid, catalog::Raid::R5);
    EXPECT_EQ(problem.array->spares, 1);
}

TEST(StorageJson, AbsentAndNullFieldsHaveTheirDefaults) {
    const auto stream = problemOf(withStream(R"("bit_rate": 1000, "duty": null)")).streams[0];
    EXPECT_EQ(stream.count, 1);
    EXPECT_EQ(stream.hoursPerDay, 24);
    EXPECT_EQ(stream.duty, 1);
    EXPECT_FALSE(stream.days);
}

TEST(StorageJson, DeepNesting_IsRefused) {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    for (const std::string& text : {deep, R"({"days": 7, "streams": )" + deep + "}"}) {
        const auto error = errorOf(text);
        EXPECT_EQ(error.code, "broken_json");
        EXPECT_EQ(error.message, "lists stand too deep in each other");
    }
}

TEST(StorageJson, SettingIsReadWhereThereIsNoRate) {
    const auto stream =
        problemOf(withStream(R"("codec": "h265", "width": 2560, "height": 1440, "fps": 15)")).streams[0];
    EXPECT_FALSE(stream.rate);
    EXPECT_EQ(stream.setting, (catalog::StreamSetting{"h265", 2560, 1440, 15, "medium"}));
}

TEST(StorageJson, MeasuredRateWinsOverTheSetting) {
    const auto stream = problemOf(withStream(R"("bit_rate": 5000, "codec": "h265")")).streams[0];
    EXPECT_EQ(stream.rate, base::BitRate(5000));
    EXPECT_FALSE(stream.setting);
}

TEST(StorageJson, RaidMayBeANumber) {
    const auto problem =
        problemOf(R"({"days": 1, "streams": [], "array": {"raid": 10, "disks": 4, "disk_bytes": 1e12}})");
    EXPECT_EQ(problem.array->raid, catalog::Raid::R10);
}

TEST(StorageJson, BrokenJsonIsSaidWithItsPlace) {
    for (const char* text : {"", "{", "{\"days\": NaN}", "{\"days\": 1e999}", "\xFF\xFE", "[1, 2"}) {
        const auto error = errorOf(text);
        EXPECT_EQ(error.code, "broken_json") << text;
        EXPECT_EQ(error.where, "s.json");
    }
    EXPECT_NE(errorOf("{\n\"days\": NaN}").message.find("line 2"), std::string::npos);
}

TEST(StorageJson, ExchangePlanIsToldApart) {
    EXPECT_EQ(errorOf(R"({"type": "FeatureCollection", "features": []})").code, "is_a_plan");
}

TEST(StorageJson, MissingFieldIsNamed) {
    EXPECT_EQ(errorOf("{}").where, "s.json: streams");
    EXPECT_EQ(errorOf(R"({"streams": []})").where, "s.json: days");
    EXPECT_EQ(errorOf(withStream(R"("count": 4)")).where, "s.json: stream C1: bit_rate");
    EXPECT_EQ(errorOf(withStream(R"("codec": "h264", "width": 1)")).where, "s.json: stream C1: height");
    EXPECT_EQ(errorOf(R"({"days": 1, "streams": [], "array": {"raid": "5", "disks": 4}})").where,
              "s.json: array: disk_bytes");
}

TEST(StorageJson, WrongTypeIsNamedWithWhatWasFound) {
    const auto error = errorOf(withStream(R"("bit_rate": "fast")"));
    EXPECT_EQ(error.where, "s.json: stream C1: bit_rate");
    EXPECT_EQ(error.message, "found \"fast\", expected a number");
    EXPECT_EQ(errorOf(withStream(R"("bit_rate": 1000, "count": 2.5)")).where, "s.json: stream C1: count");
    EXPECT_EQ(errorOf(R"({"days": "week", "streams": []})").where, "s.json: days");
    EXPECT_EQ(errorOf(R"({"days": 7, "streams": {}})").where, "s.json: streams");
    EXPECT_EQ(errorOf(R"({"days": 7, "streams": [3]})").where, "s.json: stream #1");
    EXPECT_EQ(errorOf(R"({"days": 7, "streams": [], "array": 5})").where, "s.json: array");
    EXPECT_EQ(errorOf("[]").code, "bad_storage");
}

TEST(StorageJson, UnknownRaidIsNamed) {
    const auto error =
        errorOf(R"({"days": 1, "streams": [], "array": {"raid": "7", "disks": 4, "disk_bytes": 1e12}})");
    EXPECT_EQ(error.where, "s.json: array: raid");
    EXPECT_EQ(error.message, "found \"7\", expected 0, 1, 5, 6 or 10");
}

TEST(StorageJson, StreamWithoutIdIsCalledByItsPlace) {
    const auto error = errorOf(R"({"days": 7, "streams": [{"bit_rate": 1000}, {"bit_rate": true}]})");
    EXPECT_EQ(error.where, "s.json: stream #2: bit_rate");
}

TEST(StorageJson, MisspeltFieldIsAWarning) {
    const auto read = readStorage(withStream(R"("bit_rate": 1000, "hours": 12)"), "s.json").value();
    ASSERT_EQ(read.warnings.size(), 1U);
    EXPECT_EQ(read.warnings[0].code, "unknown_field");
    EXPECT_EQ(read.warnings[0].where, "s.json: stream C1: hours");
}

TEST(StorageJson, DaysMayComeFromThePurposes) {
    const auto problem =
        problemOf(R"({"streams": [], "purposes": [{"name": "a", "days": 30}, {"name": "b", "days": 15}]})");
    EXPECT_EQ(problem.days, 15);
}

} // namespace
} // namespace vidette::io
