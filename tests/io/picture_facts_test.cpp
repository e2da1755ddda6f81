// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_facts.h"

#include <gtest/gtest.h>
#include <random>

namespace vidette::io {
namespace {

using std::string_literals::operator""s;

const std::string kPng = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\x80\0\0\x01\xE0\x08\x02\0\0\0"s;
/// Start, an application segment of two bytes, the frame header of 240 rows by 320 columns.
const std::string kJpeg = "\xFF\xD8\xFF\xE0\0\x04JF\xFF\xC2\0\x11\x08\0\xF0\x01\x40\x03"s;

TEST(PictureFacts, Png_TellsItsSize) {
    EXPECT_EQ(*readPictureFacts(kPng), (PictureFacts{"image/png", 640, 480}));
}

TEST(PictureFacts, Jpeg_TellsItsSize) {
    EXPECT_EQ(*readPictureFacts(kJpeg), (PictureFacts{"image/jpeg", 320, 240}));
}

/// kJpeg with an EXIF segment that notes this orientation, the lowest byte first or last.
std::string photo(unsigned char orientation, bool lowFirst) {
    const std::string tiff = lowFirst ? "II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"s
                                      : "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01"s;
    const char said = static_cast<char>(orientation);
    const std::string value =
        lowFirst ? std::string{said, '\0', '\0', '\0'} : std::string{'\0', said, '\0', '\0'};
    const std::string segment = "Exif\0\0"s + tiff + value + "\0\0\0\0"s;
    return kJpeg.substr(0, 2) + "\xFF\xE1\0"s + static_cast<char>(segment.size() + 2) + segment +
           kJpeg.substr(2);
}

TEST(PictureFacts, TurnedCamera_IsNoted) {
    const int turns[] = {0, 0, 0, 2, 0, 0, 1, 0, 3, 0}; // mirrored ones and numbers that are none: not turned
    for (unsigned char said = 0; said < 10; ++said) {
        for (const bool lowFirst : {true, false}) {
            const auto facts = readPictureFacts(photo(said, lowFirst));
            ASSERT_TRUE(facts) << int(said);
            EXPECT_EQ(*facts, (PictureFacts{"image/jpeg", 320, 240, turns[said]})) << int(said);
        }
    }
}

TEST(PictureFacts, DamagedNoteOfTheCamera_IsNoTurn) {
    std::mt19937 random(7);
    for (int i = 0; i < 20000; ++i) {
        std::string bytes = photo(6, random() % 2 == 0);
        for (int j = 0; j < 3; ++j) bytes[6 + random() % 32] = static_cast<char>(random());
        const auto facts = readPictureFacts(bytes);
        ASSERT_TRUE(facts);
        EXPECT_TRUE(facts->turns >= 0 && facts->turns <= 3);
    }
}

TEST(PictureFacts, AnyCut_IsDamagedOrUnknown) {
    for (const std::string& whole : {kPng.substr(0, 24), kJpeg.substr(0, 17)}) {
        for (std::size_t size = 0; size < whole.size(); ++size) {
            const auto facts = readPictureFacts(whole.substr(0, size));
            ASSERT_FALSE(facts) << size;
            EXPECT_TRUE(facts.error().code == "damaged" || facts.error().code == "unknown_format");
        }
    }
}

TEST(PictureFacts, OtherFormats_AreUnknown) {
    for (const std::string& bytes : {"GIF89a"s, "%PDF-1.7"s, "II*\0"s, ""s})
        EXPECT_EQ(readPictureFacts(bytes).error().code, "unknown_format");
}

TEST(PictureFacts, NoSize_IsDamaged) {
    std::string bytes = kPng;
    bytes[18] = bytes[19] = '\0';
    EXPECT_EQ(readPictureFacts(bytes).error().code, "damaged");
    EXPECT_EQ(readPictureFacts("\xFF\xD8\xFF\xE0\0\0rest"s).error().code, "damaged");
}

TEST(PictureFacts, RandomBytes_NeverGiveASizeThatIsNone) {
    std::mt19937 random(5);
    for (int i = 0; i < 20000; ++i) {
        std::string bytes = kJpeg;
        for (int j = 0; j < 3; ++j) bytes[3 + random() % (bytes.size() - 3)] = static_cast<char>(random());
        const auto facts = readPictureFacts(bytes);
        EXPECT_TRUE(!facts || (facts->width > 0 && facts->height > 0));
    }
}

TEST(WorldFile, PlacesTheMiddleOfTheFirstPixel) {
    const auto map = worldFileFrom("0.5\r\n0\r\n0\r\n-0.5\r\n-743000.25\r\n-1043000.75\r\n");
    ASSERT_TRUE(map);
    EXPECT_EQ((*map)({0.5, 0.5}), (geometry::Point{-743000.25, -1043000.75}));
    EXPECT_EQ((*map)({2.5, 0.5}).x, -742999.25);
}

TEST(WorldFile, OtherText_IsNone) {
    EXPECT_FALSE(worldFileFrom("1 2 3"));
    EXPECT_FALSE(worldFileFrom("1\n2\n3\n4\n5\n"));
    EXPECT_FALSE(worldFileFrom("a\n2\n3\n4\n5\n6\n"));
}

} // namespace
} // namespace vidette::io
