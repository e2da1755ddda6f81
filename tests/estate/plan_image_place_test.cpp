// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/plan_image_place.h"

#include "estate/plan_image_edits.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace vidette::estate {
namespace {

using geometry::Point;

/// 1000 × 500 pixels of a centimetre, its lower left corner on the origin.
class Scan : public testing::Test {
  protected:
    void SetUp() override {
        PlanImage image;
        image.id = m_id;
        image.mediaType = "image/png";
        image.pixelWidth = 1000;
        image.pixelHeight = 500;
        image.toPlan = unscaledAt({}, 500);
        m_estate = *addPlanImage({}, image, "\x89PNG\r\n\x1a\n");
    }
    static const PlanImage& imageOf(const base::Result<Estate>& estate) {
        return *estate->planImages.begin();
    }

    const PlanImageId m_id = PlanImageId::fresh();
    Estate m_estate;
};

TEST_F(Scan, Turned_StandsUprightOnItsCornerToo) {
    PlanImage image = imageOf(m_estate);
    for (int turns = 0; turns < 4; ++turns) {
        image.toPlan = unscaledTurned({1, 2}, 1000, 500, turns);
        EXPECT_EQ(rotationOf(image), 90 * turns);
        EXPECT_NEAR(metresPerPixel(image), 0.01, 1e-15);
        const auto box = geometry::boundsOf(cornersOf(image));
        EXPECT_EQ(box.low, (geometry::Point{1, 2})) << turns;
        EXPECT_EQ(box.high, turns % 2 ? (geometry::Point{6, 12}) : (geometry::Point{11, 7})) << turns;
    }
}

TEST_F(Scan, Unscaled_StandsUprightOnItsCorner) {
    const PlanImage& image = imageOf(m_estate);
    EXPECT_EQ(cornersOf(image), (geometry::Ring{{0, 5}, {10, 5}, {10, 0}, {0, 0}}));
    EXPECT_EQ(rotationOf(image), 0);
    EXPECT_NEAR(metresPerPixel(image), 0.01, 1e-15);
}

TEST_F(Scan, PlacedByPoints_LiesWhereTheySay) {
    const auto next = placeImage(m_estate, m_id, {{{0, 500}, {100, 200}}, {{1000, 500}, {100, 220}}});
    ASSERT_TRUE(next) << base::describe(next.error());
    const geometry::Ring corners = cornersOf(imageOf(next));
    EXPECT_NEAR(corners[0].x, 90, 1e-9); // the first pixel lies left of the line from south to north
    EXPECT_NEAR(corners[0].y, 200, 1e-9);
    EXPECT_NEAR(rotationOf(imageOf(next)), 270, 1e-9);
    EXPECT_EQ(imageOf(next).controlPoints.size(), 2U);
}

TEST_F(Scan, OnePointOrTheSameTwice_IsRefused) {
    EXPECT_EQ(placeImage(m_estate, m_id, {{{0, 0}, {1, 1}}}).error().code, "too_few");
    EXPECT_EQ(placeImage(m_estate, m_id, {{{0, 0}, {1, 1}}, {{0, 0}, {2, 2}}}).error().code, "coincident");
    EXPECT_EQ(placeImage(m_estate, PlanImageId::fresh(), {{{0, 0}, {1, 1}}, {{9, 0}, {2, 2}}}).error().code,
              "no_such_row");
}

TEST_F(Scan, KnownLength_GivesTheScale) {
    const ControlPoint first{{100, 100}, {1, 4}};
    const ControlPoint second = atDistance(first, {{100, 300}, {1, 2}}, 8);
    EXPECT_EQ(second.plan, (Point{1, -4}));
    const auto next = placeImage(m_estate, m_id, {first, second});
    ASSERT_TRUE(next);
    EXPECT_NEAR(metresPerPixel(imageOf(next)), 0.04, 1e-12);
    EXPECT_NEAR(std::remainder(rotationOf(imageOf(next)), 360), 0, 1e-9);
    const Point kept = imageOf(next).toPlan({100, 100});
    EXPECT_NEAR(std::hypot(kept.x - 1, kept.y - 4), 0, 1e-12);
}

TEST_F(Scan, PointsOnOnePlace_AreMovedApartAlongThePicture) {
    EXPECT_EQ(atDistance({{0, 0}, {3, 3}}, {{0, 10}, {3, 3}}, 2).plan, (Point{3, 1}));
    EXPECT_EQ(atDistance({{5, 5}, {3, 3}}, {{5, 5}, {3, 3}}, 2).plan, (Point{3, 3}));
}

RC_GTEST_FIXTURE_PROP(Scan, Turned_StaysAboutItsMiddle, ()) {
    if (m_estate.planImages.empty()) SetUp();
    const double degrees = *rc::gen::inRange(0, 3600) / 10.0;
    const auto next = rotateImage(m_estate, m_id, degrees);
    RC_ASSERT(next.has_value());
    RC_ASSERT(std::abs(std::remainder(rotationOf(imageOf(next)) - degrees, 360)) < 1e-9);
    const auto corners = cornersOf(imageOf(next));
    const Point middle = (corners[0] + corners[2]) * 0.5;
    RC_ASSERT(std::hypot(middle.x - 5, middle.y - 2.5) < 1e-9);
}

TEST_F(Scan, Crop_IsWholePixelsInsideThePicture) {
    const auto next = cropImage(m_estate, m_id, {2.004, 4}, {99, -3});
    ASSERT_TRUE(next);
    EXPECT_EQ(imageOf(next).crop, (PixelRect{200, 100, 800, 400}));
    EXPECT_EQ(cornersOf(imageOf(next))[0], (Point{2, 4}));
    EXPECT_EQ(cropImage(m_estate, m_id, {3, 3}, {3, 3}).error().code, "bad_value");
    EXPECT_EQ(cropImage(m_estate, m_id, {20, 3}, {30, 1}).error().code, "bad_value");
}

TEST_F(Scan, Moved_TakesItsPointsAlong) {
    auto next = placeImage(m_estate, m_id, {{{0, 0}, {0, 5}}, {{1000, 0}, {10, 5}}});
    next = transformImage(*next, m_id, geometry::moving({3, -1}));
    ASSERT_TRUE(next);
    EXPECT_EQ(imageOf(next).controlPoints[1].plan, (Point{13, 4}));
    EXPECT_LT(fitOf(imageOf(next).controlPoints)->rms, 1e-9);
    EXPECT_EQ(transformImage(*next, m_id, geometry::stretching({}, 0, 1)).error().code, "bad_value");
}

} // namespace
} // namespace vidette::estate
