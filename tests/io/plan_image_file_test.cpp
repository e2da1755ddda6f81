// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/plan_image_file.h"

#include "estate/plan_image_place.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <filesystem>
#include <gtest/gtest.h>

namespace vidette::io {
namespace {

using std::string_literals::operator""s;

const std::string kPng = "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x03\xE8\0\0\x01\xF4\x08\x02\0\0\0"s; // 1000 × 500

class PictureOnDisk : public testing::Test {
  protected:
    void SetUp() override { support::writeText(m_scan, kPng); }

    const support::TemporaryFolder m_folder;
    const std::string m_scan = (m_folder / "scan of 1st floor.png").string();
};

TEST_F(PictureOnDisk, IsNamedAfterItsFileAndKeptAsItIs) {
    const auto file = readPlanImageFile(m_scan);
    ASSERT_TRUE(file) << base::describe(file.error());
    EXPECT_EQ(file->image.name, "scan of 1st floor");
    EXPECT_EQ(file->image.source, "scan of 1st floor.png");
    EXPECT_EQ(file->image.pixelWidth, 1000);
    EXPECT_EQ(file->bytes, kPng);
    EXPECT_FALSE(file->placed);
    EXPECT_EQ(file->image.toPlan, estate::unscaledAt({}, 500));
}

TEST_F(PictureOnDisk, WorldFileOfAnyOfItsNames_PlacesIt) {
    for (const char* ending : {".pgw", ".pngw", ".wld"}) {
        const auto beside = std::filesystem::path(m_scan).replace_extension(ending);
        support::writeText(beside, "0.5\n0\n0\n-0.5\n100.25\n200\n");
        const auto file = readPlanImageFile(m_scan);
        ASSERT_TRUE(file);
        EXPECT_TRUE(file->placed) << ending;
        EXPECT_EQ(file->image.toPlan({0.5, 0.5}), (geometry::Point{100.25, 200}));
        std::filesystem::remove(beside);
    }
}

TEST_F(PictureOnDisk, WorldFileThatIsNone_IsLeftAside) {
    support::writeText(std::filesystem::path(m_scan).replace_extension(".pgw"), "north is up\n");
    EXPECT_FALSE(readPlanImageFile(m_scan)->placed);
}

TEST_F(PictureOnDisk, WhatIsNoPicture_IsRefusedByName) {
    support::writeText(m_scan, "GIF89a");
    EXPECT_EQ(readPlanImageFile(m_scan).error().code, "unknown_format");
    EXPECT_NE(base::describe(readPlanImageFile(m_scan).error()).find("scan of 1st"), std::string::npos);
    EXPECT_EQ(readPlanImageFile((m_folder / "none.png").string()).error().code, "not_read");
    EXPECT_EQ(readPlanImageFile(m_folder.path().string()).error().code, "not_read");
    std::filesystem::resize_file(m_scan, 64'000'001);
    EXPECT_EQ(readPlanImageFile(m_scan).error().code, "too_large");
}

} // namespace
} // namespace vidette::io
