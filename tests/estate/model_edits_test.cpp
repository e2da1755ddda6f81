// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/model_edits.h"

#include "estate/aim_edits.h"
#include "estate/camera_edits.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

catalog::CameraModel modelOf(const std::string& code) {
    catalog::CameraModel model;
    model.maker = "Maker";
    model.code = code;
    model.hfov = 103;
    model.focal = 2.8;
    model.imageWidth = 2688;
    model.imageHeight = 1520;
    model.printed = {67, 26, 13, 6};
    model.irRange = 30;
    return model;
}

Camera cameraAt(geometry::Point at) {
    Camera camera;
    camera.id = CameraId::fresh();
    camera.at = at;
    camera.height = base::Metres(3);
    camera.hfov = base::Angle::degrees(60);
    camera.range = base::Metres(12);
    camera.assumed = {"hfov", "height"};
    return camera;
}

TEST(ModelEdits, ACameraTakesOverWhatTheSheetPrints) {
    const Camera camera = ofModel(cameraAt({0, 0}), modelOf("M1"));
    EXPECT_EQ(camera.hfov->degrees(), 103);
    EXPECT_FALSE(camera.range);
    EXPECT_EQ(camera.irRange->value, 30);
    ASSERT_EQ(camera.printed.size(), 4U);
    EXPECT_EQ(camera.printed[1].pixelsPerMetre, 62.5);
    EXPECT_EQ(camera.assumed, std::vector<std::string>{"height"});
}

TEST(ModelEdits, AUsedModelIsCopiedIntoTheProjectOnce) {
    auto estate = addCameraOf({}, cameraAt({0, 0}), modelOf("M1"));
    ASSERT_TRUE(estate);
    estate = addCameraOf(*estate, cameraAt({1, 0}), modelOf("M1"));
    ASSERT_TRUE(estate);
    ASSERT_EQ(estate->models.size(), 1U);
    EXPECT_EQ(estate->models.begin()->maker, "Maker");
    EXPECT_EQ(estate->cameras.size(), 2U);
}

TEST(ModelEdits, ChangingTheModelKeepsPlaceAndAim) {
    const auto estate = *addCameraOf({}, cameraAt({2, 3}), modelOf("M1"));
    const Camera before = *estate.cameras.begin();
    auto fisheye = modelOf("F1");
    fisheye.fisheye = true;
    fisheye.hfov = 185;
    const auto next = changeModel(estate, {before.id}, fisheye);
    ASSERT_TRUE(next);
    EXPECT_EQ(next->cameras.begin()->at, before.at);
    EXPECT_EQ(next->cameras.begin()->kind, CameraKind::Fisheye);
    EXPECT_EQ(changeModel(estate, {CameraId::fresh()}, fisheye).error().code, "no_such_row");
    fisheye.fisheye = false;
    EXPECT_FALSE(changeModel(estate, {before.id}, fisheye)); // 185° behind a straight lens
}

TEST(AimEdits, CamerasLookAtThePointAndTiltOnlyWhereATiltIsStated) {
    auto estate = *addCamera({}, cameraAt({0, 0}));
    Camera tilted = cameraAt({10, 0});
    tilted.tilt = base::Angle::degrees(5);
    estate = *addCamera(estate, tilted);
    std::vector<CameraId> ids;
    for (const auto& camera : estate.cameras) ids.push_back(camera.id);
    const auto next = aimAt(estate, ids, {10, 2}, base::Metres(1));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->cameras.find(tilted.id)->pan.degrees(), 0);
    EXPECT_EQ(next->cameras.find(tilted.id)->tilt->degrees(), 45);
    const auto* other = next->cameras.find(ids.front() == tilted.id ? ids.back() : ids.front());
    EXPECT_NEAR(other->pan.degrees(), 78.7, 1e-9);
    EXPECT_FALSE(other->tilt);
}

TEST(AimEdits, ADirectionIsGivenToOthers) {
    Camera first = cameraAt({0, 0});
    first.pan = base::Angle::degrees(33);
    first.tilt = base::Angle::degrees(12);
    auto estate = *addCamera({}, first);
    const Camera second = cameraAt({5, 5});
    estate = *addCamera(estate, second);
    const auto next = giveDirection(estate, {second.id}, directionOf(first));
    ASSERT_TRUE(next);
    EXPECT_EQ(directionOf(*next->cameras.find(second.id)), directionOf(first));
    EXPECT_EQ(aimAt(estate, {CameraId::fresh()}, {0, 0}, base::Metres(1)).error().code, "no_such_row");
}

} // namespace
} // namespace vidette::estate
