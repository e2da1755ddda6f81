// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_receiver.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::io {
namespace {

/// Whether a picture comes of a child that sends these records.
bool whole(PictureAnswer answer, const std::vector<MapRecord>& records) {
    PictureReceiver receiver(answer);
    for (const MapRecord& record : records)
        if (!receiver.take(record)) break;
    return receiver.whole();
}

TEST(PictureReceiver, GreyPixels_MustBeAsManyAsWereSaid) {
    const PictureHead two{"", 2, 2, 1, {}};
    EXPECT_TRUE(whole(PictureAnswer::Grey, {two, PictureRun{"ab"}, PictureRun{"cd"}, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {two, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {two, PictureRun{"abc"}, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {two, PictureRun{"abcde"}, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {PictureRun{"abcd"}, two, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {two, two, PictureRun{"abcd"}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {MapColumn{"a"}, two, PictureRun{"abcd"}}));
}

TEST(PictureReceiver, HeadsThatCannotBe_AreRefused) {
    constexpr int kMost = std::numeric_limits<int>::max();
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    const PictureRun bytes{"abcd"};
    EXPECT_TRUE(whole(PictureAnswer::Kept, {PictureHead{"image/png", 2, 2, 1, {}}, bytes}));
    for (const PictureHead& head :
         {PictureHead{"image/png", 0, 2, 1, {}}, PictureHead{"image/png", -2, -2, 1, {}},
          PictureHead{"image/png", kMost, kMost, 1, {}}, PictureHead{"text/html", 2, 2, 1, {}},
          PictureHead{"", 2, 2, 1, {}}, PictureHead{"image/png", 2, 2, 0, {}},
          PictureHead{"image/png", 2, 2, 1, {1, 2}},
          PictureHead{"image/png", 2, 2, 1, {1, 0, 0, 1, 0, kNone}}})
        EXPECT_FALSE(whole(PictureAnswer::Kept, {head, bytes}));
    EXPECT_FALSE(whole(PictureAnswer::Pages, {PictureHead{"image/png", 2, 2, 1, {}}, bytes}));
}

TEST(PictureReceiver, PagesWithoutSizeOrEnd_AreRefused) {
    EXPECT_TRUE(whole(PictureAnswer::Pages, {PageSize{210, 297}, PageSize{1, 1}, MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Pages, {MapEnd{}}));
    EXPECT_FALSE(whole(PictureAnswer::Pages, {PageSize{0, 297}}));
    EXPECT_FALSE(whole(PictureAnswer::Pages, {PageSize{std::numeric_limits<double>::infinity(), 1}}));
    EXPECT_FALSE(whole(PictureAnswer::Grey, {PageSize{210, 297}}));
    EXPECT_FALSE(whole(PictureAnswer::Pages, std::vector<MapRecord>(501, PageSize{1, 1})));
}

} // namespace
} // namespace vidette::io
