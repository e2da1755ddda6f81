// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/plan_image_edits.h"

#include "base/sha256.h"
#include "estate/record_edits.h"
#include "estate/record_tables.h"

#include <gtest/gtest.h>

namespace vidette::estate {
namespace {

const std::string kBytes = "\x89PNG\r\n\x1a\n and so on";

PlanImage scan() {
    PlanImage image;
    image.id = PlanImageId::fresh();
    image.mediaType = "image/png";
    image.pixelWidth = 640;
    image.pixelHeight = 480;
    image.toPlan = {0.01, 0, 0, -0.01, {0, 4.8}};
    image.source = "scan.png";
    return image;
}

std::string codeOf(const base::Result<Estate>& result) {
    return result ? "" : result.error().code;
}

template<typename Change>
std::string codeWith(Change change) {
    PlanImage image = scan();
    change(image);
    return codeOf(addPlanImage({}, image, kBytes));
}

TEST(PlanImages, AddedPicture_KeepsItsBytesUnderTheirDigest) {
    const PlanImage image = scan();
    const auto next = addPlanImage({}, image, kBytes);
    ASSERT_TRUE(next) << base::describe(next.error());
    const PlanImage& kept = *next->planImages.find(image.id);
    EXPECT_EQ(kept.code, "IMG-1");
    EXPECT_EQ(kept.digest, base::sha256(kBytes));
    EXPECT_EQ(*bytesOf(*next, kept), kBytes);
}

TEST(PlanImages, SameBytesTwice_AreKeptOnce) {
    const auto one = addPlanImage({}, scan(), kBytes);
    const auto two = addPlanImage(*one, scan(), kBytes);
    ASSERT_TRUE(two);
    EXPECT_EQ(two->imageContents.size(), 1U);
    EXPECT_EQ(bytesOf(*one, *one->planImages.begin()), bytesOf(*two, *two->planImages.begin()));
}

TEST(PlanImages, LastPictureOfItsBytes_TakesThemAlong) {
    const PlanImage image = scan();
    const auto next = addPlanImage({}, image, kBytes);
    const auto gone = recordTable("plan_image")->remove(*next, image.id.uuid);
    ASSERT_TRUE(gone);
    EXPECT_TRUE(gone->imageContents.empty());
    EXPECT_EQ(*gone, Estate{});
}

TEST(PlanImages, WhatIsWrong_IsNamed) {
    EXPECT_EQ(codeWith([](PlanImage& i) { i.mediaType = "image/jpeg"; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.mediaType = "image/gif"; }), "unknown_word");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.pixelWidth = 0; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.pixelWidth = i.pixelHeight = 20000; }), "too_large");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.opacity = 1.5; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.toPlan.yy = 0; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.source = "scans/scan.png"; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.crop = PixelRect{600, 0, 41, 10}; }), "bad_value");
    EXPECT_EQ(codeWith([](PlanImage& i) { i.level = LevelId::fresh(); }), "no_such_row");
    EXPECT_EQ(codeOf(addPlanImage({}, scan(), std::string(kLargestImage + 1, 'x'))), "too_large");
}

TEST(PlanImages, RowWithoutItsBytes_IsRefused) {
    PlanImage image = scan();
    image.digest = base::sha256("others");
    EXPECT_EQ(codeOf(putRecord(Estate{}, image)), "no_such_row");
}

TEST(PlanImages, TextsReadBackUnchanged) {
    const geometry::Transform map{1.0 / 3, -2e-7, 4, 5, {743000.123, -6}};
    EXPECT_EQ(mapFrom(mapText(map)), map);
    EXPECT_EQ(mapText({}), "0 1 0 0 0 1");
    EXPECT_EQ(rectFrom("1 2 30 40"), (PixelRect{1, 2, 30, 40}));
    const std::vector<ControlPoint> points{{{1.0 / 3, 2}, {3, -4}}, {{5, 6}, {7, 8}}};
    EXPECT_EQ(controlPointsFrom(controlPointsText(points)), points);
}

TEST(PlanImages, OtherTexts_AreNothing) {
    EXPECT_FALSE(mapFrom("1 2 3 4 5"));
    EXPECT_FALSE(mapFrom("1 2 3 4 5 nan"));
    EXPECT_FALSE(rectFrom("1 2 3.5 4"));
    EXPECT_FALSE(controlPointsFrom("1,2"));
    EXPECT_FALSE(controlPointsFrom("1,2=3"));
    EXPECT_FALSE(controlPointsFrom("a,2=3,4"));
}

TEST(Notes, NeedWordsAndAPoint) {
    Note note;
    note.id = NoteId::fresh();
    note.text = "Till";
    EXPECT_EQ(codeOf(putRecord(Estate{}, note)), "missing_field");
    note.place = geometry::Point{1, 2};
    EXPECT_EQ(codeOf(putRecord(Estate{}, note)), "");
    note.sizeUnit = "inch";
    EXPECT_EQ(codeOf(putRecord(Estate{}, note)), "unknown_word");
}

} // namespace
} // namespace vidette::estate
