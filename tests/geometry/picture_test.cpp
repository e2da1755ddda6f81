// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/picture.h"

#include "geometry/vertical_cut.h"
#include "geometry/wall_mount.h"
#include "support/shapes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <random>

namespace vidette::geometry {
namespace {

constexpr double kExact = 1e-9;

Lens lensOf(double hfov, int width = 1920, int height = 1080) {
    Lens lens;
    lens.hfov = base::Angle::degrees(hfov);
    lens.imageWidth = width;
    lens.imageHeight = height;
    return lens;
}

Pose poseAt(double height, std::optional<double> tilt, double pan = 0) {
    Pose pose{{0, 0}, height, base::Angle::degrees(pan), std::nullopt, {}};
    if (tilt) pose.tilt = base::Angle::degrees(*tilt);
    return pose;
}

Surface uprightAt(double y, double half, double low, double high, std::int32_t mark) {
    return {{{-half, y, low}, {half, y, low}, {half, y, high}, {-half, y, high}}, mark, false};
}

TEST(Picture, ShowsAPersonAsHighAsFocalPixelsByDepth) {
    const auto frame = PictureFrame::of(poseAt(1.0, 0), lensOf(90), 1920);
    ASSERT_TRUE(frame);
    const auto feet = frame->pixelOf({0, 8, 0});
    const auto head = frame->pixelOf({0, 8, 1.7});
    EXPECT_NEAR(feet->y - head->y, 960.0 / 8 * 1.7, kExact); // f_px = 960 at 90°
}

TEST(Picture, PutsTheEdgesOfTheFieldOnTheEdgesOfThePicture) {
    const auto frame = PictureFrame::of(poseAt(3, 25, 40), lensOf(70), 640);
    ASSERT_TRUE(frame);
    for (const double x : {0.0, 640.0}) {
        const SpacePoint far = frame->pointAt({x, 180}, 1.0 / 7);
        EXPECT_NEAR(std::abs(frame->inCamera(far).x), 7 * std::tan(35 * std::numbers::pi / 180), kExact);
    }
}

TEST(Picture, LandsWhereTheFormulaOfAnEquidistantLensSays) {
    Lens lens = lensOf(180, 1000, 1000);
    lens.projection = Projection::Equidistant;
    const auto frame = PictureFrame::of(poseAt(2, 0), lens, 1000);
    ASSERT_TRUE(frame);
    const auto aside = frame->pixelOf({5, 5, 2}); // 45° to the right
    EXPECT_NEAR(aside->x, 750, kExact);
    EXPECT_NEAR(aside->y, 500, kExact);
    EXPECT_TRUE(frame->pixelOf({5, 0, 2}));
    EXPECT_NEAR(frame->pixelOf({5, 0, 2})->x, 1000, kExact);
}

TEST(Picture, RaysAndPixelsAreEachOthersInverse) {
    Lens fisheye = lensOf(200, 800, 600);
    fisheye.projection = Projection::Equidistant;
    for (const Lens& lens : {lensOf(100), fisheye}) {
        const auto frame = PictureFrame::of(poseAt(3, 20, 130), lens, 800);
        ASSERT_TRUE(frame);
        for (const PixelPoint pixel :
             {PixelPoint{100.5, 77.5}, PixelPoint{400, 300}, PixelPoint{700.5, 20.5}}) {
            const auto back = frame->pixelOf(frame->pointAt(pixel, 0.2));
            ASSERT_TRUE(back);
            EXPECT_NEAR(back->x, pixel.x, 1e-6);
            EXPECT_NEAR(back->y, pixel.y, 1e-6);
        }
    }
}

TEST(Picture, TheNearerOfTwoSurfacesIsSeen) {
    for (const auto projection : {Projection::Rectilinear, Projection::Equidistant}) {
        Lens lens = lensOf(90);
        lens.projection = projection;
        const auto frame = PictureFrame::of(poseAt(1, 0), lens, 160);
        const auto picture = pictureOf(
            *frame, std::vector{uprightAt(4, 1, 0, 2, 1), uprightAt(8, 50, -50, 50, 0)}, base::Task());
        EXPECT_EQ(picture.marks[picture.at(80, 45)], 1);
        EXPECT_EQ(picture.marks[picture.at(2, 45)], 0);
    }
}

TEST(Picture, ClearSurfacesVeilAndHideNothing) {
    const auto frame = PictureFrame::of(poseAt(1, 0), lensOf(90), 160);
    Surface glass = uprightAt(2, 5, 0, 5, 7);
    glass.clear = true;
    const auto picture = pictureOf(*frame, std::vector{glass, uprightAt(8, 50, -50, 50, 0)}, base::Task());
    EXPECT_EQ(picture.marks[picture.at(80, 40)], 0);
    EXPECT_EQ(picture.veils[picture.at(80, 40)], 7);
}

TEST(Picture, WhatLiesBehindTheLensOrRunsThroughItIsNotInThePicture) {
    const auto frame = PictureFrame::of(poseAt(1, 0), lensOf(90), 160);
    const Surface through{{{0, -5, 0}, {0, 5, 0}, {0, 5, 3}, {0, -5, 3}}, 1, false};
    const auto picture = pictureOf(*frame, std::vector{uprightAt(-3, 5, 0, 5, 0), through}, base::Task());
    for (const auto mark : picture.marks) EXPECT_EQ(mark, -1);
}

TEST(Picture, BothProjectionsShowTheSameAlongTheSameRay) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-6, 6);
    std::vector<Surface> surfaces;
    for (std::int32_t i = 0; i < 12; ++i) {
        const double x = place(random), y = place(random), w = place(random), d = place(random);
        surfaces.push_back({{{x, y, 0}, {x + w, y + d, 0}, {x + w, y + d, 2.2}, {x, y, 2.2}}, i, false});
    }
    Lens round = lensOf(90, 320, 320);
    const auto straight = PictureFrame::of(poseAt(1.5, 15), round, 320);
    round.projection = Projection::Equidistant;
    const auto bent = PictureFrame::of(poseAt(1.5, 15), round, 320);
    const auto a = pictureOf(*straight, surfaces, base::Task());
    const auto b = pictureOf(*bent, surfaces, base::Task());
    int same = 0, asked = 0;
    for (int row = 20; row < 300; row += 7)
        for (int column = 20; column < 300; column += 7) {
            const auto at = straight->pixelOf(bent->pointAt({column + 0.5, row + 0.5}, 1));
            if (!at || at->x < 1 || at->y < 1 || at->x > 319 || at->y > 319) continue;
            ++asked;
            same +=
                a.marks[a.at(static_cast<int>(at->x), static_cast<int>(at->y))] == b.marks[b.at(column, row)];
        }
    EXPECT_GT(asked, 500);
    EXPECT_GT(same, asked * 97 / 100); // but for pixels that an edge runs through
}

TEST(Picture, RefusesAWidthThatIsNone) {
    const auto frame = PictureFrame::of(poseAt(1, 0), lensOf(90), 0);
    ASSERT_FALSE(frame);
    EXPECT_EQ(frame.error().code, "bad_picture");
}

TEST(VerticalCut, RunsThroughSolidsAndSheets) {
    const Polygons box{{support::rectangle(-1, 4, 1, 6), {}}};
    const CutLine line{{0, 0}, base::Angle::degrees(0), 10};
    EXPECT_EQ(cutOf(box, line), (std::vector<CutSpan>{{4, 6}}));
    EXPECT_EQ(cutOf(std::vector<Polyline>{{{-1, 3}, {1, 3}}}, line), (std::vector<CutSpan>{{3, 3}}));
    EXPECT_TRUE(cutOf(box, CutLine{{0, 0}, base::Angle::degrees(180), 10}).empty());
    EXPECT_EQ(cutOf(box, CutLine{{0, 5}, base::Angle::degrees(0), 10}), (std::vector<CutSpan>{{0, 1}}));
}

TEST(WallMount, HangsOffTheNearestFaceLookingAway) {
    const std::vector<Carrier> carriers{{{{support::rectangle(0, 0, 4, 0.3), {}}}, {}}};
    const auto above = mountNear(carriers, {2, 0.5}, 1, 0.1);
    ASSERT_TRUE(above);
    EXPECT_NEAR(above->at.y, 0.4, kExact);
    EXPECT_NEAR(above->pan.degrees(), 0, kExact);
    const auto inside = mountNear(carriers, {2, 0.1}, 1, 0.1);
    ASSERT_TRUE(inside);
    EXPECT_NEAR(inside->at.y, -0.1, kExact); // out of the solid, through its nearest face
    EXPECT_NEAR(inside->pan.degrees(), 180, kExact);
    EXPECT_FALSE(mountNear(carriers, {2, 3}, 1, 0.1));
}

TEST(WallMount, HangsOnTheSideOfALineWhereItIsWanted) {
    const std::vector<Carrier> carriers{{{}, {{{0, 0}, {0, 5}}}}};
    EXPECT_NEAR(mountNear(carriers, {0.2, 2}, 1, 0.1)->at.x, 0.1, kExact);
    EXPECT_NEAR(mountNear(carriers, {-0.2, 2}, 1, 0.1)->pan.degrees(), 270, kExact);
}

} // namespace
} // namespace vidette::geometry
