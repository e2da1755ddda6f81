// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/picture_pixels.h"

#include "io/crs.h"
#include "support/hanging_reader.h"
#include "support/picture_file.h"
#include "support/reference_data.h"
#include "support/sqlite_file.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vidette::io {
namespace {

using support::PictureToWrite;
using support::writeTiff;

class PicturePixels : public testing::Test {
  protected:
    PictureReading reading() {
        PictureReading reading;
        reading.file = m_file;
        reading.program = support::programFile();
        return reading;
    }
    base::Result<base::WithWarnings<KeptPicture>> read(const std::string& frame = "") {
        PictureReading asked = reading();
        asked.frame = frame;
        return readPicture(asked, m_task);
    }
    /// The picture's colours, or the error's code as the only thing there is.
    std::vector<std::uint8_t> pixels() {
        const auto picture = read();
        EXPECT_TRUE(picture) << base::describe(picture.error());
        return picture ? support::pixelsOf(picture->value.bytes, &m_bands) : std::vector<std::uint8_t>();
    }
    std::string codeOf(PictureReading asked) {
        const auto picture = readPicture(asked, m_task);
        return picture ? "read" : picture.error().code;
    }

    const support::TemporaryFolder m_folder;
    const std::string m_file = m_folder / "scan.tif";
    base::Task m_task;
    int m_bands = 0;
};

using Bytes = std::vector<std::uint8_t>;

TEST_F(PicturePixels, Colours_ComeBackAsTheyAre) {
    writeTiff(m_file, {}, [](int band, int x, int y) { return 80 * band + 10 * x + y; });
    const auto picture = read();
    ASSERT_TRUE(picture) << base::describe(picture.error());
    EXPECT_EQ(picture->value.mediaType, "image/png");
    EXPECT_EQ(picture->value.width, 4);
    EXPECT_EQ(picture->value.height, 3);
    EXPECT_FALSE(picture->value.toPlan);
    const auto back = support::pixelsOf(picture->value.bytes);
    ASSERT_EQ(back.size(), 36U);
    for (std::size_t i = 0; i < back.size(); ++i)
        EXPECT_EQ(back[i], 80 * (i / 12) + 10 * (i % 4) + i / 4 % 3) << i;
}

TEST_F(PicturePixels, BilevelScan_IsBlackAndWhite) {
    PictureToWrite scan;
    scan.bands = 1;
    scan.options = {"NBITS=1", "COMPRESS=CCITTFAX4"};
    writeTiff(m_file, scan, [](int, int x, int) { return x % 2; });
    EXPECT_EQ(pixels(), (Bytes{0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255}));
    scan.options.push_back("PHOTOMETRIC=MINISWHITE");
    writeTiff(m_file, scan, [](int, int x, int) { return x % 2; });
    EXPECT_EQ(pixels(), (Bytes{255, 0, 255, 0, 255, 0, 255, 0, 255, 0, 255, 0}));
    scan.options = {"PHOTOMETRIC=MINISWHITE"};
    writeTiff(m_file, scan, [](int, int x, int) { return 10 * x; });
    EXPECT_EQ(pixels(), (Bytes{255, 245, 235, 225, 255, 245, 235, 225, 255, 245, 235, 225}));
}

TEST_F(PicturePixels, Palette_BecomesColours) {
    PictureToWrite scan;
    scan.bands = 1;
    scan.width = 2;
    scan.height = 1;
    scan.palette = {255, 255, 255, 200, 100, 50};
    writeTiff(m_file, scan, [](int, int x, int) { return x; });
    EXPECT_EQ(pixels(), (Bytes{255, 200, 255, 100, 255, 50}));
    scan.palette = {255, 255, 255, 9, 9, 9};
    writeTiff(m_file, scan, [](int, int x, int) { return x; });
    EXPECT_EQ(pixels(), (Bytes{255, 9}));
    EXPECT_EQ(m_bands, 1) << "a grey palette needs one plane";
}

TEST_F(PicturePixels, SixteenBits_BecomeEight) {
    PictureToWrite scan;
    scan.bands = 1;
    scan.type = GDT_UInt16;
    scan.height = 1;
    writeTiff(m_file, scan, [](int, int x, int) { return x * 21845; });
    EXPECT_EQ(pixels(), (Bytes{0, 85, 170, 255}));
    writeTiff(m_file, scan, [](int, int x, int) { return x * 1365; }); // 12 bits that nobody says
    EXPECT_EQ(pixels(), (Bytes{0, 85, 170, 255}));
}

TEST_F(PicturePixels, InksAndOpacity_LieOnWhitePaper) {
    PictureToWrite scan;
    scan.bands = 4;
    scan.width = 2;
    scan.height = 1;
    scan.options = {"PHOTOMETRIC=CMYK"};
    writeTiff(m_file, scan,
              [](int band, int x, int) { return x == 1 && (band == 0 || band == 3) ? 255 : 0; });
    EXPECT_EQ(pixels(), (Bytes{255, 0, 255, 0, 255, 0}));
    scan.options = {"PHOTOMETRIC=RGB", "ALPHA=YES"};
    writeTiff(m_file, scan, [](int band, int x, int) { return band == 3 ? 255 * x : 0; });
    EXPECT_EQ(pixels(), (Bytes{255, 0, 255, 0, 255, 0}));
}

TEST_F(PicturePixels, HeightsAreNoPicture) {
    PictureToWrite heights;
    heights.bands = 1;
    heights.type = GDT_Float32;
    writeTiff(m_file, heights, [](int, int x, int) { return 200.5 + x; });
    const auto picture = read();
    ASSERT_FALSE(picture);
    EXPECT_EQ(picture.error().code, "not_a_picture");
    EXPECT_NE(picture.error().message.find("Float32"), std::string::npos);
}

TEST_F(PicturePixels, PlaceOfTheSameFrame_IsTakenAsItIs) {
    PictureToWrite photo;
    photo.frame = "EPSG:5514";
    photo.place = {-650000, 0.5, 0, -1060000, 0, -0.5};
    writeTiff(m_file, photo, [](int, int, int) { return 0; });
    const auto picture = read("EPSG:5514");
    ASSERT_TRUE(picture && picture->value.toPlan);
    EXPECT_EQ((*picture->value.toPlan)({2, 2}), (geometry::Point{-649999, -1060001}));
    EXPECT_TRUE(picture->warnings.empty());
}

TEST_F(PicturePixels, PlaceOfAnotherFrame_IsBroughtOverWithAWarning) {
    PictureToWrite photo;
    photo.frame = "EPSG:32633";
    photo.width = photo.height = 400;
    photo.place = {500000, 0.5, 0, 5550000, 0, -0.5};
    writeTiff(m_file, photo, [](int, int, int) { return 0; });
    const auto picture = read("EPSG:5514");
    ASSERT_TRUE(picture && picture->value.toPlan);
    ASSERT_EQ(picture->warnings.size(), 1U);
    EXPECT_EQ(picture->warnings[0].code, "reprojected");
    const auto change = Transformation::between("EPSG:32633", "EPSG:5514");
    ASSERT_TRUE(change);
    for (const geometry::Point pixel : {geometry::Point{0, 0}, {400, 0}, {130, 270}, {400, 400}}) {
        const auto there = change->apply({500000 + pixel.x / 2, 5550000 - pixel.y / 2});
        const auto here = (*picture->value.toPlan)(pixel);
        ASSERT_TRUE(there);
        EXPECT_NEAR(there->x, here.x, 0.01);
        EXPECT_NEAR(there->y, here.y, 0.01);
    }
}

TEST_F(PicturePixels, PlaceOnALocalPlan_KeepsTheScaleOnly) {
    PictureToWrite photo;
    photo.frame = "EPSG:5514";
    photo.place = {-650000, 0.5, 0, -1060000, 0, -0.5};
    writeTiff(m_file, photo, [](int, int, int) { return 0; });
    const auto picture = read();
    ASSERT_TRUE(picture && picture->value.toPlan);
    EXPECT_EQ(*picture->value.toPlan, (geometry::Transform{0.5, 0, 0, -0.5, {0, 1.5}}));
    ASSERT_EQ(picture->warnings.size(), 1U);
    EXPECT_EQ(picture->warnings[0].code, "frame_differs");
    photo.frame = "EPSG:4326";
    writeTiff(m_file, photo, [](int, int, int) { return 0; });
    EXPECT_FALSE(read()->value.toPlan);
    EXPECT_EQ(read()->warnings[0].code, "no_place");
}

TEST_F(PicturePixels, PageOfAPdf_IsPaintedAtItsResolution) {
    PictureReading page = reading();
    page.file = support::repositoryFile("examples/floor-plan/floor.pdf");
    page.page = 2;
    const auto picture = readPicture(page, m_task);
    ASSERT_TRUE(picture) << base::describe(picture.error());
    EXPECT_NEAR(picture->value.width, 297 / 25.4 * 200, 1);
    EXPECT_NEAR(picture->value.height, 210 / 25.4 * 200, 1);
    const auto grey = readGrey(page, m_task);
    ASSERT_TRUE(grey);
    const auto at = [&](double x, double y) { // metres of the office
        return grey->picture.at(int((60 + 10 * x) / 25.4 * 200), int((150 - 10 * y) / 25.4 * 200));
    };
    EXPECT_LT(at(0.15, 4), 20) << "in the western wall";
    EXPECT_GT(at(5.5, 0.15), 235) << "in the door";
    EXPECT_GT(at(4, 4.5), 235) << "in a room";
}

TEST_F(PicturePixels, PagesOfAPdf_TellTheirSize) {
    PictureReading pdf = reading();
    pdf.file = support::repositoryFile("examples/floor-plan/floor.pdf");
    const auto pages = readPages(pdf, m_task);
    ASSERT_TRUE(pages) << base::describe(pages.error());
    ASSERT_EQ(pages->size(), 2U);
    EXPECT_NEAR((*pages)[1].width, 297, 0.5);
    EXPECT_NEAR((*pages)[1].height, 210, 0.5);
    writeTiff(m_file, {}, [](int, int, int) { return 0; });
    EXPECT_EQ(readPages(reading(), m_task)->size(), 1U);
}

TEST_F(PicturePixels, PagesAndResolutionsThatAreNot_AreRefused) {
    PictureReading asked = reading();
    writeTiff(m_file, {}, [](int, int, int) { return 0; });
    asked.page = 0;
    EXPECT_EQ(codeOf(asked), "bad_value");
    asked.page = 7;
    EXPECT_EQ(codeOf(asked), "not_read");
    asked.file = support::repositoryFile("examples/floor-plan/floor.pdf");
    EXPECT_EQ(codeOf(asked), "not_read");
    asked.page = 1;
    for (const double dpi : {0.0, 9.0, 1201.0, -5.0, std::nan(""), double(INFINITY)}) {
        asked.dpi = dpi;
        EXPECT_EQ(codeOf(asked), "bad_value") << dpi;
    }
}

TEST_F(PicturePixels, Grey_IsTheMeanOfSquares) {
    PictureToWrite scan;
    scan.width = 5;
    scan.height = 4;
    scan.bands = 1;
    writeTiff(m_file, scan, [](int, int x, int y) { return 10 * x + y; });
    const auto whole = readGrey(reading(), m_task);
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->step, 1);
    EXPECT_EQ(whole->picture.at(4, 3), 43);
    const auto small = readGrey(reading(), m_task, 6);
    ASSERT_TRUE(small) << base::describe(small.error());
    EXPECT_EQ(small->step, 2);
    EXPECT_EQ(small->picture, (geometry::GreyPicture{3, 2, {5, 25, 40, 7, 27, 42}}));
}

TEST_F(PicturePixels, GreyOfBytes_IsThatOfTheirFile) {
    writeTiff(m_file, {}, [](int band, int x, int y) { return 70 * band + 9 * x + y; });
    const auto kept = read();
    ASSERT_TRUE(kept);
    PictureReading named = reading();
    named.file = "plan_image IMG-1";
    const auto grey = readGreyOf(kept->value.bytes, named, m_task);
    ASSERT_TRUE(grey) << base::describe(grey.error());
    EXPECT_EQ(grey->picture, readGrey(reading(), m_task)->picture);
    const auto none = readGreyOf("GIF89a", named, m_task);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().where, "plan_image IMG-1");
}

TEST_F(PicturePixels, ReaderThatEndsOrTalksNonsense_IsAnError) {
    writeTiff(m_file, {}, [](int, int, int) { return 0; });
    PictureReading asked = reading();
    for (const auto& [program, code] : {std::pair{"/bin/true", "reader_ended"},
                                        {"/bin/echo", "broken_stream"},
                                        {"/no/such", "not_started"}}) {
        asked.program = program;
        EXPECT_EQ(codeOf(asked), code);
    }
}

TEST_F(PicturePixels, Cancel_EndsAReadingThatHangs) {
    writeTiff(m_file, {}, [](int, int, int) { return 0; });
    const auto code = support::cancelledWhileReading(m_folder, m_task, [this](const std::string& reader) {
        PictureReading asked = reading();
        asked.program = reader;
        return codeOf(asked);
    });
    EXPECT_EQ(code, "cancelled");
}

} // namespace
} // namespace vidette::io
