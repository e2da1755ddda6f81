// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/camera_limits.h"
#include "analysis/camera_picture.h"
#include "analysis/camera_section.h"
#include "analysis/heat_map.h"
#include "analysis/printed_gap.h"
#include "support/line_of_sight.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace vidette::analysis {
namespace {

constexpr double kExact = 1e-9;

estate::Camera cameraAt(geometry::Point at, double height, std::optional<double> tilt) {
    estate::Camera camera;
    camera.id = estate::CameraId::named("camera");
    camera.code = "C1";
    camera.at = at;
    camera.height = base::Metres(height);
    if (tilt) camera.tilt = base::Angle::degrees(*tilt);
    camera.hfov = base::Angle::degrees(90);
    camera.imageWidth = 1920;
    camera.imageHeight = 1080;
    camera.range = base::Metres(30);
    return camera;
}

estate::Obstacle shelfAt(double y, double top) {
    estate::Obstacle shelf;
    shelf.id = estate::ObstacleId::named("shelf");
    shelf.code = "S1";
    shelf.kind = "shelf";
    shelf.solids = {{support::rectangle(-2, y, 2, y + 0.5), {}}};
    shelf.top = base::Metres(top);
    return shelf;
}

estate::Estate planWith(const estate::Camera& camera) {
    estate::Estate plan;
    plan.cameras = plan.cameras.with(camera);
    return plan;
}

TEST(CameraSection, NamesDeadZoneAndFarLimitOfAStandingPerson) {
    const auto camera = cameraAt({0, 0}, 4, 40);
    const auto section =
        cameraSection(planWith(camera), camera.id, *defaultCoverageOptions(), {}, base::Task());
    ASSERT_TRUE(section);
    const double half = std::atan(std::tan(M_PI / 4) * 1080 / 1920);
    EXPECT_NEAR(*section->optics.near, 4 / std::tan(40 * M_PI / 180 + half), kExact);
    EXPECT_NEAR(*section->optics.farPerson, (4 - 1.7) / std::tan(40 * M_PI / 180 - half), kExact);
}

TEST(CameraSection, AShelfHidesTheFeetAndNotTheHead) {
    const auto camera = cameraAt({0, 0}, 3, 20);
    auto plan = planWith(camera);
    plan.obstacles = plan.obstacles.with(shelfAt(4, 1.5));
    const auto section = cameraSection(plan, camera.id, *defaultCoverageOptions(), {{6}, 0}, base::Task());
    ASSERT_TRUE(section);
    ASSERT_EQ(section->parts.size(), 1U);
    EXPECT_NEAR(section->parts[0].from, 4, kExact);
    ASSERT_EQ(section->persons.size(), 1U);
    EXPECT_TRUE(section->persons[0].headInSight);
    EXPECT_FALSE(section->persons[0].feetInSight);
    EXPECT_FALSE(section->persons[0].whole());
}

TEST(CameraSection, OffersATiltWithoutForcingIt) {
    const auto camera = cameraAt({0, 0}, 3, std::nullopt);
    const auto section =
        cameraSection(planWith(camera), camera.id, *defaultCoverageOptions(), {}, base::Task());
    ASSERT_TRUE(section);
    EXPECT_TRUE(section->optics.tiltSuggested);
    ASSERT_TRUE(section->optics.pose.tilt);
    EXPECT_GT(section->optics.pose.tilt->degrees(), 10);
}

TEST(CameraSection, RefusesACameraThatIsNotThere) {
    const auto section =
        cameraSection({}, estate::CameraId::fresh(), *defaultCoverageOptions(), {}, base::Task());
    ASSERT_FALSE(section);
    EXPECT_EQ(section.error().code, "no_such_row");
}

TEST(CameraPicture, PersonsHaveTheirTrueSize) {
    const auto camera = cameraAt({0, 0}, 1.7 / 2, 0);
    PictureOptions options;
    options.personDistances = {5, 12};
    const auto picture =
        cameraPicture(planWith(camera), camera.id, *defaultCoverageOptions(), options, base::Task());
    ASSERT_TRUE(picture);
    ASSERT_EQ(picture->persons.size(), 2U);
    EXPECT_NEAR(picture->persons[0].pixels, 960 * 1.7 / 5, 1e-6);
    EXPECT_NEAR(picture->persons[1].pixels, 960 * 1.7 / 12, 1e-6);
    EXPECT_EQ(picture->persons[0].className, "recognise"); // 192 px/m
    EXPECT_TRUE(picture->persons[0].seen);
}

TEST(CameraPicture, AHighShelfHidesThePersonBehindIt) {
    const auto camera = cameraAt({0, 0}, 1.6, 0);
    auto plan = planWith(camera);
    plan.obstacles = plan.obstacles.with(shelfAt(4, 2.5));
    PictureOptions options;
    options.personDistances = {2, 6};
    const auto picture = cameraPicture(plan, camera.id, *defaultCoverageOptions(), options, base::Task());
    ASSERT_TRUE(picture);
    EXPECT_TRUE(picture->persons[0].seen);
    EXPECT_FALSE(picture->persons[1].seen);
}

/// Whether the picture shows the point, or nothing where that is a matter of pixels: near an edge the
/// neighbours of its pixel disagree.
std::optional<bool> shows(const CameraPicture& picture, const geometry::SpacePoint& point) {
    const auto pixel = picture.frame->pixelOf(point);
    const auto& seen = picture.picture;
    if (!pixel || pixel->x < 2 || pixel->y < 2 || pixel->x > seen.width - 2 || pixel->y > seen.height - 2)
        return std::nullopt;
    const double nearness = 1 / picture.frame->inCamera(point).z;
    int clear = 0;
    for (const int dx : {-1, 0, 1})
        for (const int dy : {-1, 0, 1}) {
            const auto at = seen.at(static_cast<int>(pixel->x) + dx, static_cast<int>(pixel->y) + dy);
            clear += seen.nearness[at] <= nearness * 1.0001 ? 1 : 0;
        }
    if (clear != 0 && clear != 9) return std::nullopt;
    return clear == 9;
}

TEST(CameraPicture, HidesWhatTheDefinitionOfSeeingHides) {
    std::mt19937 random(11);
    std::uniform_real_distribution<double> across(-6, 6);
    std::uniform_real_distribution<double> ahead(1, 20);
    std::uniform_real_distribution<double> size(0.3, 2.5);
    int compared = 0;
    for (int round = 0; round < 12; ++round) {
        const auto camera = cameraAt({0, 0}, 2.8, 15);
        auto plan = planWith(camera);
        for (int i = 0; i < 6; ++i) {
            auto box = shelfAt(0, size(random));
            box.id = estate::ObstacleId::fresh();
            box.code = "S" + std::to_string(i);
            const geometry::Point low{across(random), ahead(random)};
            box.solids = {{support::rectangle(low.x, low.y, low.x + size(random), low.y + size(random)), {}}};
            plan.obstacles = plan.obstacles.with(box);
        }
        const auto options = *defaultCoverageOptions();
        const auto picture = cameraPicture(plan, camera.id, options, {640, {}, {}}, base::Task());
        ASSERT_TRUE(picture);
        for (int i = 0; i < 60; ++i) {
            const geometry::Point at{across(random), ahead(random)};
            const auto shown = shows(*picture, {at.x, at.y, options.targetLow});
            if (!shown || support::LineOfSight(plan, options).built(at)) continue;
            ++compared;
            EXPECT_EQ(*shown, support::sees(plan, camera, at, options.targetLow, options))
                << "round " << round << " at " << at.x << ' ' << at.y;
        }
    }
    EXPECT_GT(compared, 150);
}

TEST(CameraLimits, LieWhereTheFormulasSay) {
    auto camera = cameraAt({0, 0}, 4, 40);
    camera.irRange = base::Metres(5);
    const auto limits = cameraLimits(camera, *defaultCoverageOptions());
    ASSERT_TRUE(limits);
    const double half = std::atan(std::tan(M_PI / 4) * 1080 / 1920);
    ASSERT_EQ(limits->deadZone.size(), 3U);
    EXPECT_NEAR(limits->deadZone[1].y, 3 / std::tan(40 * M_PI / 180 + half), 1e-6);
    ASSERT_EQ(limits->farPerson.size(), 2U);
    EXPECT_NEAR(limits->farPerson[0].y, 2.3 / std::tan(40 * M_PI / 180 - half), 1e-6);
    EXPECT_NEAR(limits->infrared[24].y, 4, 1e-9); // 5² = 4² + 3²
    camera.tilt.reset();
    EXPECT_TRUE(cameraLimits(camera, *defaultCoverageOptions())->deadZone.empty());
}

TEST(HeatMap, CountsCamerasAndTakesTheDensest) {
    auto far = cameraAt({0, -5}, 1, std::nullopt);
    far.id = estate::CameraId::named("far");
    far.code = "C2";
    auto plan = planWith(cameraAt({0, 0}, 1, std::nullopt));
    plan.cameras = plan.cameras.with(far);
    const auto result = coverage(plan, *defaultCoverageOptions(), base::Task());
    ASSERT_TRUE(result);
    std::vector<const CameraCoverage*> seen;
    for (const auto& camera : result->cameras) seen.push_back(&camera);
    const geometry::Box box{{-20, -20}, {20, 20}};
    const auto map = heatMap(plan, seen, result->options, box, 0.5, base::Task());
    const auto at = map.at(40, 60); // the cell around (0.25, 10.25)
    EXPECT_EQ(map.seen[at], 2);
    EXPECT_NEAR(map.density[at], 960 / 10.25, 1e-3);
    EXPECT_EQ(map.seen[map.at(40, 34)], 1); // (0.25, −2.75): only the far one
    EXPECT_EQ(map.seen[map.at(0, 0)], 0);
    double area = 0;
    for (const auto count : map.seen) area += count > 0 ? 0.25 : 0;
    EXPECT_GT(area, 100);
    EXPECT_TRUE(heatMap(plan, seen, result->options, {}, 0.5, base::Task()).seen.empty());
}

geometry::Lens printedLens(double hfov, int width, double detect) {
    geometry::Lens lens;
    lens.hfov = base::Angle::degrees(hfov);
    lens.imageWidth = width;
    lens.printed = {{25, detect}, {250, detect / 10}};
    return lens;
}

// Hikvision DS-2CD1321G2 4 mm: 1920 px over 80°, prints 55 m; Axis P3287-LVE tele: 2592 px over 34°, 170 m.
TEST(PrintedGap, FindsTheFormulaOfTheMaker) {
    const auto angular = printedGap(printedLens(80, 1920, 55));
    EXPECT_EQ(angular.by, PrintedBy::Angular);
    EXPECT_NEAR(*angular.rows[0].angular, 55.0, 0.5);
    EXPECT_LT(*angular.planeShare, 0.9);
    EXPECT_EQ(printedGap(printedLens(34, 2592, 170)).by, PrintedBy::Plane);
}

// Dahua IPC-HFW1230S-S5: f 2.8 mm, 2.9 µm, prints 38.6 m.
TEST(PrintedGap, CountsInTheMiddleOfThePicture) {
    auto lens = printedLens(102, 1920, 38.6);
    lens.focalLength = 2.8;
    lens.pixelPitch = 2.9;
    EXPECT_EQ(printedGap(lens).by, PrintedBy::OnAxis);
}

TEST(PrintedGap, SaysWhenNothingFitsOrNothingIsPrinted) {
    EXPECT_EQ(printedGap(printedLens(115, 1920, 64)).by, PrintedBy::Unknown);
    EXPECT_EQ(printedGap({}).by, PrintedBy::Nothing);
}

} // namespace
} // namespace vidette::analysis
