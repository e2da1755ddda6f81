// SPDX-License-Identifier: GPL-3.0-or-later
/// Published errors of data sheets (L1), and published sheets without one.
#include "catalog/datasheet_lint.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::catalog {
namespace {

CameraModel modelOf(int width, int height, double hfov, PrintedRanges printed = {}) {
    CameraModel model;
    model.imageWidth = width;
    model.imageHeight = height;
    model.hfov = hfov;
    model.printed = printed;
    return model;
}

std::vector<std::string> fieldsOf(const CameraModel& model, const std::string& code) {
    std::vector<std::string> fields;
    for (const auto listed = lintDatasheet(model).value(); const auto& one : listed) {
        if (one.code == code) fields.push_back(one.field);
    }
    return fields;
}

// Dahua HDW3549H 3.6 mm prints 78.0/22.2/15.6/7.8; 0.4 of 78 is 31.2.
TEST(DatasheetLint, L1_ObserveThatIsNotTwoFifthsOfDetect) {
    const auto model = modelOf(2880, 1620, 84, {78.0, 22.2, 15.6, 7.8});
    EXPECT_EQ(fieldsOf(model, "printed_ratio"), std::vector<std::string>{"observe"});
    EXPECT_NEAR(lintDatasheet(model).value().front().expected, 31.2, 1e-9);
}

// Hikvision DS-2CD2T47G2-L 2.8 mm prints 58/23/11/2; a tenth of 58 is 5.8.
TEST(DatasheetLint, L1_IdentifyThatIsNotATenthOfDetect) {
    const auto model = modelOf(2688, 1520, 111, {58, 23, 11, 2});
    EXPECT_EQ(fieldsOf(model, "printed_ratio"), std::vector<std::string>{"identify"});
}

// Hikvision DS-2CD1027G2H-LIU 2.8 mm (1080p, 115°) prints D 64 like its siblings of 4 and 6 Mpx; 38 would
// fit.
TEST(DatasheetLint, L1_DetectDistanceOfAnotherModel) {
    const auto findings = lintDatasheet(modelOf(1920, 1080, 115, {64, {}, {}, {}})).value();
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, "printed_range");
    EXPECT_NEAR(findings[0].expected, 38, 0.5);
}

// Axis M3086-V prints 130° × 93° and Dahua HDW3549H 97° × 70°, both 16:9.
TEST(DatasheetLint, L1_VerticalAngleThatDoesNotFitThePicture) {
    auto axis = modelOf(2688, 1512, 130);
    axis.vfov = 93;
    EXPECT_EQ(fieldsOf(axis, "vertical_field"), std::vector<std::string>{"vfov"});
    auto dahua = modelOf(2880, 1620, 97);
    dahua.vfov = 70;
    EXPECT_EQ(fieldsOf(dahua, "vertical_field"), std::vector<std::string>{"vfov"});
}

// Axis M2036-LE: "2668 × 1512" is not 16:9.
TEST(DatasheetLint, L1_PictureOfNoUsualAspect) {
    EXPECT_EQ(fieldsOf(modelOf(2668, 1512, 130), "image_aspect"), std::vector<std::string>{"image_width"});
    EXPECT_TRUE(fieldsOf(modelOf(2688, 1512, 130), "image_aspect").empty());
    EXPECT_TRUE(fieldsOf(modelOf(2688, 1520, 103), "image_aspect").empty());
}

TEST(DatasheetLint, ShippedModelsHaveNothingToAsk) {
    const auto models = cameraModels().value();
    EXPECT_GE(models.size(), 25U);
    for (const auto& model : models) {
        for (const auto listed = lintDatasheet(model).value(); const auto& one : listed) {
            ADD_FAILURE() << model.maker << " " << model.code << ": " << one.message;
        }
    }
}

TEST(DatasheetLint, SheetWithoutFiguresGivesNoFindings) {
    EXPECT_TRUE(lintDatasheet(CameraModel{}).value().empty());
}

// Over the printed distances of makers the plane model gives about 0.74 of D, the angular about 0.95.
TEST(CameraModels, PrintedDistancesFollowTheAngularModelRatherThanThePlane) {
    double plane = 0;
    double angular = 0;
    int count = 0;
    for (const auto listed = cameraModels().value(); const auto& model : listed) {
        if (!model.printed.detect || model.fisheye) continue;
        plane += planeDetectRange(model).value() / *model.printed.detect;
        angular += angularDetectRange(model).value() / *model.printed.detect;
        ++count;
    }
    EXPECT_NEAR(plane / count, 0.74, 0.06);
    EXPECT_NEAR(angular / count, 0.95, 0.04);
}

TEST(CameraModels, BrokenRowIsNamed) {
    const auto models = parseCameraModels(
        "maker,code,focal,image_width,image_height,hfov,vfov,detect,observe,recognise,identify,ir_range,"
        "projection,source\nM,X,2.8,1920,1080,90,,,,,,,round,sheet\n",
        "own.csv");
    ASSERT_FALSE(models);
    EXPECT_EQ(models.error().where, "own.csv: row 1: projection");
}

} // namespace
} // namespace vidette::catalog
