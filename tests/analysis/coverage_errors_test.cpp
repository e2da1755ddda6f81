// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/coverage_run.h"

/// Views that are not defined are refused by name; nothing is guessed.
namespace vidette {
namespace {

using support::add;
using support::planeAt;
using support::squareRoom;
using support::wedge;

base::Error refusal(const estate::Camera& camera, analysis::CoverageOptions options = planeAt(1)) {
    auto plan = squareRoom(10);
    add(plan, camera);
    const auto result = analysis::coverage(plan, options, base::Task());
    EXPECT_FALSE(result.has_value());
    return result ? base::Error{} : result.error();
}

TEST(CoverageErrors, CameraWithoutAFieldOfViewIsNamed) {
    auto camera = wedge("C7", {5, 5}, 0, 60, 10);
    camera.hfov.reset();
    const auto error = refusal(camera);
    EXPECT_NE(base::describe(error).find("C7"), std::string::npos) << base::describe(error);
    EXPECT_NE(base::describe(error).find("hfov"), std::string::npos) << base::describe(error);
}

TEST(CoverageErrors, FieldOfViewMustBePossible) {
    auto camera = wedge("C7", {5, 5}, 0, 60, 10);
    for (const double degrees : {0.0, -10.0, 180.0, 400.0}) {
        camera.hfov = base::Angle::degrees(degrees);
        EXPECT_NE(base::describe(refusal(camera)).find("C7"), std::string::npos) << degrees;
    }
    camera.projection = geometry::Projection::Equidistant;
    for (const double degrees : {0.0, -10.0, 361.0, 400.0}) {
        camera.hfov = base::Angle::degrees(degrees);
        EXPECT_NE(base::describe(refusal(camera)).find("C7"), std::string::npos) << degrees;
    }
}

TEST(CoverageErrors, NeitherRangeNorPixelsIsNoView) {
    auto camera = wedge("C7", {5, 5}, 0, 60, 10);
    camera.range.reset();
    camera.imageWidth = 0;
    const auto error = refusal(camera);
    EXPECT_NE(base::describe(error).find("C7"), std::string::npos) << base::describe(error);
    EXPECT_NE(base::describe(error).find("range"), std::string::npos) << base::describe(error);
}

TEST(CoverageErrors, DensityOfACameraWithoutPixelsIsRefused) {
    auto camera = wedge("C7", {5, 5}, 0, 60, 10);
    camera.imageWidth = 0;
    auto options = planeAt(1);
    options.density = 125;
    EXPECT_NE(base::describe(refusal(camera, options)).find("C7"), std::string::npos);
}

TEST(CoverageErrors, PrintedModelNeedsPrintedDistances) {
    auto options = planeAt(1);
    options.model = geometry::DensityModel::Printed;
    options.density = 125;
    EXPECT_NE(base::describe(refusal(wedge("C7", {5, 5}, 0, 60, 10), options)).find("C7"), std::string::npos);
}

TEST(CoverageErrors, RangeIsEnoughWithoutPixels) {
    auto plan = squareRoom(10);
    auto camera = support::allRound("C1", {5, 5}, 60);
    camera.imageWidth = camera.imageHeight = 0;
    add(plan, camera);
    const auto result = support::coverageOf(plan);
    EXPECT_NEAR(result.coveredArea, 100, 1e-9);
    for (const auto& one : support::figuresOf(result, "C1").classes) EXPECT_EQ(one.area, 0) << one.name;
}

TEST(CoverageErrors, RetiredCameraIsNotAskedForItsView) {
    auto plan = squareRoom(10);
    auto camera = wedge("C7", {5, 5}, 0, 60, 10);
    camera.hfov.reset();
    camera.status = estate::CameraStatus::Retired;
    add(plan, camera);
    EXPECT_TRUE(analysis::coverage(plan, planeAt(1), base::Task()).has_value());
}

TEST(CoverageErrors, CancelledWorkEndsWithItsCode) {
    auto plan = squareRoom(10);
    add(plan, support::allRound("C1", {5, 5}, 60));
    base::Task task;
    task.cancel();
    const auto result = analysis::coverage(plan, planeAt(1), task);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, "cancelled");
}

TEST(CoverageErrors, DefaultsAreTheClassesOf2014AtOneMetre) {
    const auto options = analysis::defaultCoverageOptions();
    ASSERT_TRUE(options.has_value());
    EXPECT_EQ(options->standard.id, "2014");
    EXPECT_EQ(options->targetLow, 1.0);
    EXPECT_EQ(options->targetHigh, 1.0);
    ASSERT_EQ(options->standard.classes.size(), planeAt(1).standard.classes.size());
    for (std::size_t i = 0; i < options->standard.classes.size(); ++i)
        EXPECT_EQ(options->standard.classes[i], planeAt(1).standard.classes[i]);
}

} // namespace
} // namespace vidette
