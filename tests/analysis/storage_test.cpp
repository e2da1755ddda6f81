// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/storage_analysis.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::CameraId;
using estate::Estate;

const base::Date kDay{2026, 1, 1};

Camera cameraOf(const std::string& code, int width, int height) {
    Camera camera;
    camera.id = CameraId::named(code);
    camera.code = code;
    camera.imageWidth = width;
    camera.imageHeight = height;
    return camera;
}

Estate estateOf(const std::vector<Camera>& cameras) {
    Estate estate;
    estate.cameras = base::Table<Camera>::of(cameras);
    estate.retentionDays = 7;
    estate.retentionReason = "Theft is noticed at the weekly stocktaking";
    return estate;
}

StorageOptions optionsOf() {
    StorageOptions options;
    options.today = kDay;
    return options;
}

bool hasWarning(const base::Warnings& warnings, const std::string& code) {
    return std::any_of(warnings.begin(), warnings.end(),
                       [&](const base::Warning& one) { return one.code == code; });
}

catalog::RetentionProfile profileOf(const char* id) {
    return catalog::retentionProfile(id).value();
}

// redzilla.aiscnet.com: 4 Mpx in H.265 at 15 fps is 4 Mbit/s.
TEST(Storage, CamerasTimesAssumedStreamTimesRetention) {
    const auto result =
        storage(estateOf({cameraOf("C1", 2560, 1440), cameraOf("C2", 2560, 1440)}), optionsOf()).value();
    EXPECT_DOUBLE_EQ(result.totalRate.bitsPerSecond, 8e6);
    EXPECT_DOUBLE_EQ(result.bytes.value, 2 * 43.2e9 * 7);
    ASSERT_EQ(result.stores.size(), 1U);
    ASSERT_EQ(result.stores[0].answer.streams.size(), 1U);
    EXPECT_EQ(result.stores[0].answer.streams[0].id, "C1, C2");
    EXPECT_TRUE(result.warnings.empty());
}

TEST(Storage, ManyAlikeCamerasAreOneStream) {
    std::vector<Camera> cameras;
    for (int i = 10; i < 85; ++i) cameras.push_back(cameraOf("C" + std::to_string(i), 1920, 1080));
    const auto result = storage(estateOf(cameras), optionsOf()).value();
    ASSERT_EQ(result.stores[0].answer.streams.size(), 1U);
    EXPECT_EQ(result.stores[0].answer.streams[0].id, "C10 … C84");
    EXPECT_EQ(result.stores[0].answer.streams[0].count, 75);
}

TEST(Storage, RetiredCamerasRecordNothing) {
    auto retired = cameraOf("C2", 2560, 1440);
    retired.status = estate::CameraStatus::Retired;
    const auto result = storage(estateOf({cameraOf("C1", 2560, 1440), retired}), optionsOf()).value();
    EXPECT_DOUBLE_EQ(result.totalRate.bitsPerSecond, 4e6);
}

TEST(Storage, EstateWithoutCamerasNeedsNothing) {
    EXPECT_EQ(storage(estateOf({}), optionsOf()).value().bytes.value, 0);
}

TEST(Storage, UnknownPictureIsAssumedWithAWarning) {
    const auto result = storage(estateOf({cameraOf("C1", 0, 0)}), optionsOf()).value();
    EXPECT_TRUE(hasWarning(result.warnings, "no_image_size"));
    EXPECT_DOUBLE_EQ(result.totalRate.bitsPerSecond, 2e6);
}

// Kit A4 of the thesis: 5 Mpx at 30 fps, a disk of 3 TB; 4 × 10 Mbit/s for a week are 3.024 TB.
TEST(Storage, CameraOfAKitBringsItsFramesAndItsDisk) {
    std::vector<Camera> cameras;
    for (const char* code : {"C1", "C2", "C3", "C4"}) {
        cameras.push_back(cameraOf(code, 2592, 1944));
        cameras.back().model = "A4";
    }
    const auto result = storage(estateOf(cameras), optionsOf()).value();
    EXPECT_DOUBLE_EQ(result.bytes.value, 3.024e12);
    EXPECT_EQ(result.stores[0].answer.usable, base::Bytes(3e12));
    EXPECT_EQ(result.stores[0].answer.fits, false);
    ASSERT_EQ(result.notes.size(), 1U);
    EXPECT_EQ(result.notes[0], "Disk: 3 TB of kit A4 Patronum 5 Mpx 103");
}

TEST(Storage, MoreCamerasThanTheKitHasDoNotUseItsDisk) {
    std::vector<Camera> cameras;
    for (const char* code : {"C1", "C2", "C3", "C4", "C5"}) {
        cameras.push_back(cameraOf(code, 2592, 1944));
        cameras.back().model = "A4";
    }
    EXPECT_FALSE(storage(estateOf(cameras), optionsOf())->stores[0].answer.usable);
}

TEST(Storage, RetentionThatNobodyStatesIsAssumedAndSaid) {
    auto estate = estateOf({cameraOf("C1", 2560, 1440)});
    estate.retentionDays = 0;
    const auto plain = storage(estate, optionsOf()).value();
    EXPECT_EQ(plain.days, kAssumedDays);
    EXPECT_TRUE(plain.daysAssumed);
    EXPECT_TRUE(hasWarning(plain.warnings, "no_retention"));
    estate.retentionProfile = "PL-CITY-PRACTICE";
    EXPECT_EQ(storage(estate, optionsOf())->days, 45);
}

TEST(Storage, OptionWinsOverTheEstate) {
    auto options = optionsOf();
    options.days = 30;
    const auto result = storage(estateOf({cameraOf("C1", 2560, 1440)}), options).value();
    EXPECT_DOUBLE_EQ(result.bytes.value, 43.2e9 * 30);
    options.days = -1;
    EXPECT_EQ(storage(estateOf({}), options).error().where, "days");
}

TEST(Storage, UnknownCodecIsRefusedWithTheCamera) {
    auto options = optionsOf();
    options.streams.codec = "vp9";
    const auto result = storage(estateOf({cameraOf("C1", 2560, 1440)}), options);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, "unknown_codec");
    EXPECT_EQ(result.error().where, "stream C1: codec");
}

TEST(Storage, UnknownProfileIsAWarning) {
    auto estate = estateOf({cameraOf("C1", 2560, 1440)});
    estate.retentionProfile = "XX";
    const auto result = storage(estate, optionsOf()).value();
    EXPECT_TRUE(hasWarning(result.warnings, "unknown_profile"));
    EXPECT_FALSE(result.profile);
}

// Two purposes of 15 and 396 days on one store: not separated, 15 days rule both.
TEST(Storage, SharedStoreKeepsByTheShortestPurpose) {
    auto estate = estateOf({cameraOf("C1", 2560, 1440), cameraOf("C2", 2560, 1440)});
    estate.retentionDays = 396;
    auto options = optionsOf();
    options.stores = {Store{"main", {}, {{"public", 15}, {"bank", 396}}, false, {}}};
    const auto shared = storage(estate, options).value();
    EXPECT_EQ(shared.stores[0].answer.effectiveDays, 15);
    EXPECT_TRUE(hasWarning(shared.warnings, "shared_store"));
    options.stores[0].separated = true;
    EXPECT_EQ(storage(estate, options)->stores[0].answer.effectiveDays, 396);
}

TEST(Storage, StoresHoldTheirOwnCameras) {
    auto options = optionsOf();
    options.stores = {Store{"a", {CameraId::named("C1")}, {}, false, {}},
                      Store{"b", {CameraId::named("C2")}, {}, false, {}}};
    const auto result =
        storage(estateOf({cameraOf("C1", 2560, 1440), cameraOf("C2", 1920, 1080)}), options).value();
    ASSERT_EQ(result.stores.size(), 2U);
    EXPECT_DOUBLE_EQ(result.stores[0].answer.totalRate.bitsPerSecond, 4e6);
    EXPECT_DOUBLE_EQ(result.stores[1].answer.totalRate.bitsPerSecond, 2e6);
    EXPECT_DOUBLE_EQ(result.totalRate.bitsPerSecond, 6e6);
    options.stores[0].cameras = {CameraId::named("C9")};
    EXPECT_EQ(storage(estateOf({}), options).error().code, "unknown_camera");
}

// R-50 with the profile of a Czech shop: 7 days pass, 8 warn with source and date.
TEST(RetentionJudgement, MoreThanTheRecommendationWarnsWithSourceAndDate) {
    const auto profile = profileOf("CZ-SHOP");
    EXPECT_FALSE(hasWarning(judgeRetention(7, profile, "why", {}, kDay), "retention_above_profile"));
    const auto warnings = judgeRetention(8, profile, "why", {}, kDay);
    ASSERT_TRUE(hasWarning(warnings, "retention_above_profile"));
    EXPECT_EQ(warnings[0].message.find("8 days are more than the 7 days of this recommendation"), 0U);
    EXPECT_NE(warnings[0].message.find("thesis"), std::string::npos);
    EXPECT_NE(warnings[0].message.find("2025"), std::string::npos);
}

// Slovak banks: 13 months; one day more is above the statute. Polish cities: 45 days practice, 3 months law.
TEST(RetentionJudgement, StatuteIsStrongerThanPractice) {
    const auto bank = profileOf("SK-BANK");
    EXPECT_FALSE(hasWarning(judgeRetention(396, bank, "why", {}, kDay), "retention_above_statute"));
    EXPECT_TRUE(hasWarning(judgeRetention(397, bank, "why", {}, kDay), "retention_above_statute"));
    const auto practice = judgeRetention(46, profileOf("PL-CITY-PRACTICE"), "why", {}, kDay);
    EXPECT_TRUE(hasWarning(practice, "retention_above_profile"));
    EXPECT_TRUE(hasWarning(judgeRetention(93, profileOf("PL-CITY-LIMIT"), "why", {}, kDay),
                           "retention_above_statute"));
}

TEST(RetentionJudgement, HistoricProfileIsNotInForce) {
    const auto profile = profileOf("SK-PUBLIC-2013");
    EXPECT_TRUE(hasWarning(judgeRetention(10, profile, "why", {}, {2018, 5, 25}), "profile_not_in_force"));
    EXPECT_FALSE(hasWarning(judgeRetention(10, profile, "why", {}, {2018, 5, 24}), "profile_not_in_force"));
}

TEST(RetentionJudgement, DaysWithoutReasonAreAsked) {
    EXPECT_TRUE(hasWarning(judgeRetention(7, {}, " ", {}, kDay), "retention_without_reason"));
    EXPECT_TRUE(judgeRetention(7, {}, "weekly stocktaking", {}, kDay).empty());
    EXPECT_TRUE(judgeRetention(0, {}, "", {}, kDay).empty());
}

// Częstochowa: the equipment can hold 45 days and holds 45 days.
TEST(RetentionJudgement, DaysThatEqualTheDiskAreAsked) {
    EXPECT_TRUE(hasWarning(judgeRetention(45, {}, "", 45.6, kDay), "retention_follows_disk"));
    EXPECT_TRUE(judgeRetention(45, {}, "trials last six weeks", 45.6, kDay).empty());
}

} // namespace
} // namespace vidette::analysis
