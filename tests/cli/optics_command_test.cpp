// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/reference_data.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using nlohmann::json;

json optics(const std::string& words) {
    const auto result = support::runVidette("optics " + words + " --json");
    EXPECT_EQ(result.exitCode, 0) << result.err;
    return json::parse(result.out, nullptr, false);
}

/// What a refusal prints; the status is checked here.
std::string refusal(const std::string& words) {
    const auto result = support::runVidette("optics " + words + " --json");
    EXPECT_EQ(result.exitCode, 2) << words;
    EXPECT_TRUE(result.out.empty()) << words;
    return result.err;
}

TEST(OpticsCommand, AnswerHasTheKeysOfTheContract) {
    const auto answer = optics("--hfov 103 --image-width 2592 --image-height 1944");
    EXPECT_NEAR(answer["hfov"].get<double>(), 103, 1e-9);
    EXPECT_NEAR(answer["vfov"].get<double>(), 86.6, 0.05);
    EXPECT_NEAR(answer["distances"]["detect"].get<double>(), 41.2, 0.05);
    EXPECT_EQ(answer["distances"].size(), 6U);
    for (const char* key : {"near", "far", "far_for_target"}) EXPECT_TRUE(answer[key].is_null()) << key;
}

TEST(OpticsCommand, EditionOf2025HasSevenClasses) {
    const auto answer = optics("--hfov 68 --image-width 1920 --standard 2025");
    EXPECT_EQ(answer["distances"].size(), 7U);
    EXPECT_TRUE(answer["distances"].contains("scrutinise"));
}

TEST(OpticsCommand, ModelsStandSideBySide) {
    const auto answer = optics("--hfov 103 --image-width 2688 --printed 25:67 --printed 62.5:26");
    EXPECT_LT(answer["models"]["plane"]["detect"], answer["models"]["angular"]["detect"]);
    EXPECT_EQ(answer["models"]["printed"]["detect"], 67);
}

TEST(OpticsCommand, OnAxisTakesThePitchElseTheSensor) {
    const auto pitch = optics("--focal-length 2.8 --pixel-pitch 2.9 --image-width 1920 --model on-axis");
    const auto sensor = optics("--focal-length 2.8 --sensor-width 5.568 --image-width 1920 --model on-axis");
    EXPECT_NEAR(pitch["distances"]["detect"].get<double>(), 38.6, 0.05);
    EXPECT_NEAR(sensor["distances"]["detect"].get<double>(), 38.6, 0.05);
}

TEST(OpticsCommand, PictureAboveTheHorizonHasNoEdges) {
    const auto answer = optics("--hfov 60 --vfov 30 --image-width 1920 --height 3 --tilt -40");
    EXPECT_TRUE(answer["near"].is_null());
    EXPECT_TRUE(answer["far"].is_null());
}

TEST(OpticsCommand, FigureThatCannotBeIsNamed) {
    for (const char* hfov : {"0", "-5", "180", "400", "nan", "inf", "1e-320"}) {
        const auto error = refusal(std::string("--image-width 1920 --hfov=") + hfov);
        EXPECT_NE(error.find("--hfov: found"), std::string::npos) << error;
    }
    EXPECT_NE(refusal("--hfov 90").find("--image-width: missing"), std::string::npos);
    EXPECT_NE(refusal("--hfov 90 --image-width 0").find("--image-width: found 0"), std::string::npos);
    EXPECT_NE(refusal("--image-width 1920").find("--hfov: missing"), std::string::npos);
    EXPECT_NE(refusal("--focal-length 4 --image-width 1920").find("--sensor-width: missing"),
              std::string::npos);
    EXPECT_NE(refusal("--hfov 90 --image-width 1920 --height 3").find("--tilt: missing"), std::string::npos);
}

TEST(OpticsCommand, UnknownWordNamesTheKnownOnes) {
    EXPECT_NE(refusal("--hfov 90 --image-width 1920 --model flat").find("plane, angular"), std::string::npos);
    EXPECT_NE(refusal("--hfov 90 --image-width 1920 --standard 2019").find("2014, 2025"), std::string::npos);
    EXPECT_NE(refusal("--hfov 90 --image-width 1920 --model printed").find("distances are not known"),
              std::string::npos);
}

TEST(OpticsCommand, PersonGetsATable) {
    const auto result =
        support::runVidette("optics --hfov 90 --image-width 1920 --height 3 --tilt 30 --vfov 60");
    EXPECT_EQ(result.exitCode, 0);
    EXPECT_NE(result.out.find("recognise"), std::string::npos);
    EXPECT_NE(result.out.find("picture begins at"), std::string::npos);
}

} // namespace
} // namespace vidette::cli
