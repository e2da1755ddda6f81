// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/estate.h"

#include "estate/codes.h"
#include "support/random_estate.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

TEST(LensOf, PrintedFieldOfView_WinsOverFocalLength) {
    // planning-tools.md §6: a printed 103° at 2.8 mm would be 88° by the pinhole formula.
    Camera camera;
    camera.hfov = base::Angle::degrees(103);
    camera.focalLength = 2.8;
    camera.sensorWidth = 5.4;
    EXPECT_EQ(lensOf(camera)->hfov.degrees(), 103);
    camera.hfov.reset();
    EXPECT_NEAR(lensOf(camera)->hfov.degrees(), 87.9, 0.05);
}

TEST(LensOf, PixelPitch_ComesFromSensorAndPicture) {
    Camera camera;
    camera.hfov = base::Angle::degrees(90);
    camera.sensorWidth = 5.12;
    camera.imageWidth = 2560;
    EXPECT_DOUBLE_EQ(*lensOf(camera)->pixelPitch, 2.0); // 5.12 mm / 2560 px = 2 µm
}

TEST(LensOf, NoFieldOfView_NamesTheFields) {
    Camera camera;
    camera.code = "C3";
    camera.focalLength = 2.8;
    const auto lens = lensOf(camera);
    ASSERT_FALSE(lens);
    EXPECT_EQ(lens.error().code, "no_field_of_view");
    EXPECT_EQ(lens.error().where, "camera C3: hfov");
    camera.sensorWidth = 0;
    EXPECT_EQ(lensOf(camera).error().code, "no_field_of_view");
}

TEST(LensOf, FieldOfViewOutOfRange_IsRefused) {
    Camera camera;
    for (const double degrees : {0.0, -10.0, 180.0, 400.0}) {
        camera.hfov = base::Angle::degrees(degrees);
        EXPECT_EQ(lensOf(camera).error().code, "bad_field_of_view") << degrees;
    }
    camera.projection = geometry::Projection::Equidistant;
    camera.hfov = base::Angle::degrees(200);
    EXPECT_TRUE(lensOf(camera));
    camera.hfov = base::Angle::degrees(400);
    EXPECT_FALSE(lensOf(camera));
}

TEST(BoundsOf, EveryKindOfRowCounts) {
    EXPECT_TRUE(boundsOf(Estate{}).empty());
    Estate estate;
    Camera camera;
    camera.at = {5, -3};
    estate.cameras = estate.cameras.with(camera);
    EXPECT_EQ(boundsOf(estate), (geometry::Box{{5, -3}, {5, -3}}));
    Obstacle wall;
    wall.sheets = {{{-1, 0}, {0, 9}}};
    estate.obstacles = estate.obstacles.with(wall);
    EXPECT_EQ(boundsOf(estate), (geometry::Box{{-1, -3}, {5, 9}}));
}

TEST(Codes, EveryWordLeadsBackToItsChoice) {
    for (const auto& code : cameraKinds()) EXPECT_EQ(valueOf(cameraKinds(), wordOf(code.value)), code.value);
    for (const auto& code : cameraStatuses())
        EXPECT_EQ(valueOf(cameraStatuses(), wordOf(code.value)), code.value);
    for (const auto& code : zoneKinds()) EXPECT_EQ(valueOf(zoneKinds(), wordOf(code.value)), code.value);
    for (const auto& code : projections()) EXPECT_EQ(valueOf(projections(), wordOf(code.value)), code.value);
    EXPECT_FALSE(valueOf(zoneKinds(), "Monitor"));
}

} // namespace
} // namespace vidette::estate
