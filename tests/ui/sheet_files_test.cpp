// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/sheet_files.h"

#include "support/plan_parts.h"
#include "support/reference_data.h"
#include "ui/output/sheet_painter.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

/// Sheets as they come out: measured on pixels that another program made of the PDF.
namespace vidette::tests {
namespace {

constexpr double kDots = 10;    ///< per millimetre: 254 dpi
constexpr double kHalfMm = 0.5; ///< what a print may be off, of 100 mm
constexpr int kDark = 110;

/// A block of 10 m × 1 m, and a camera beside it.
estate::Estate block() {
    estate::Estate estate;
    auto solid = support::solid("W1", support::rectangle(0, 0, 10, 1));
    solid.kind = "wall";
    support::add(estate, std::move(solid));
    support::add(estate, support::wedge("C1", {5, 4}, 180, 60, 20));
    return estate;
}

ui::SheetContent contentOf(const estate::Estate& estate) {
    ui::GroundContent ground{ui::Places(estate), nullptr, support::planeAt(1), ui::lightTheme()};
    ui::SheetContent content{ground, {}, {}};
    content.title.title = QStringLiteral("Block");
    return content;
}

ui::SheetPlan planOf(int scale) {
    ui::SheetWish wish;
    wish.scale = scale;
    return *ui::sheetsOf(wish, {{0, 0}, {10, 4}});
}

/// The longest unbroken dark line of a row of pixels, in millimetres.
double darkLine(const QImage& image, double y) {
    int longest = 0;
    int now = 0;
    for (int x = 0; x < image.width(); ++x) {
        now = qGray(image.pixel(x, static_cast<int>(y * kDots))) < kDark ? now + 1 : 0;
        longest = std::max(longest, now);
    }
    return longest / kDots;
}

class SheetFiles : public testing::Test {
  protected:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    /// The first page in pixels; null where pdftoppm is not installed.
    QImage rasterised(const QString& pdf) const {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
        if (program.isEmpty()) return {};
        QProcess::execute(program, {QStringLiteral("-r"), QStringLiteral("254"), QStringLiteral("-png"),
                                    QStringLiteral("-singlefile"), pdf, file("page")});
        return QImage(file("page.png"));
    }

    QTemporaryDir m_folder;
};

TEST_F(SheetFiles, Pdf_IsTrueToScale) {
    if (QStandardPaths::findExecutable(QStringLiteral("pdftoppm")).isEmpty()) GTEST_SKIP() << "no pdftoppm";
    const auto plan = planOf(100);
    ASSERT_TRUE(ui::writeSheetsPdf(contentOf(block()), plan, file("a.pdf"), base::Task()));
    const QImage page = rasterised(file("a.pdf"));
    ASSERT_NEAR(page.width() / kDots, 297, 1);
    double bar = 0;
    for (double y = plan.size.height() - 6.4; y < plan.size.height() - 5.6; y += 0.1)
        bar = std::max(bar, darkLine(page, y));
    EXPECT_NEAR(bar, ui::kMeasuringBar, kHalfMm);
    // The block lies from 0 to 1 m, the middle of the sheet's part at 2 m: 15 mm above.
    const double middle = plan.frame.center().y() + 15;
    EXPECT_NEAR(darkLine(page, middle), 100, kHalfMm) << "10 m at 1:100";
}

TEST_F(SheetFiles, Pdf_OfSeveralSheetsHasAPageForEach) {
    ui::SheetWish wish;
    wish.scale = 20;
    const auto plan = *ui::sheetsOf(wish, {{0, 0}, {10, 4}});
    ASSERT_GT(plan.sheets.size(), 1U);
    ASSERT_TRUE(ui::writeSheetsPdf(contentOf(block()), plan, file("a.pdf"), base::Task()));
    QFile written(file("a.pdf"));
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray count = "/Count " + QByteArray::number(static_cast<qulonglong>(plan.sheets.size()));
    EXPECT_TRUE(written.readAll().contains(count));
}

TEST_F(SheetFiles, Svg_HasTheSizeOfThePaper) {
    ASSERT_TRUE(ui::writeSheetSvg(contentOf(block()), planOf(100), 0, file("a.svg"), base::Task()));
    const QString svg = QString::fromStdString(support::readText(file("a.svg").toStdString()));
    EXPECT_TRUE(svg.contains(QStringLiteral("width=\"297mm\" height=\"210mm\"")));
    EXPECT_TRUE(svg.contains(QStringLiteral("C1")));
    EXPECT_TRUE(svg.contains(QStringLiteral("Block")));
}

TEST_F(SheetFiles, Png_HasTheDotsThatWereAskedFor) {
    const auto image = ui::sheetImage(contentOf(block()), planOf(100), 0, 254, base::Task());
    ASSERT_TRUE(image);
    EXPECT_EQ(image->size(), QSize(2970, 2100));
    ASSERT_TRUE(ui::writeImage(*image, file("a.png")));
    EXPECT_EQ(QImage(file("a.png")).dotsPerMeterX(), 10000);
    EXPECT_NEAR(darkLine(*image, planOf(100).frame.center().y() + 15), 100, kHalfMm);
}

TEST_F(SheetFiles, PictureThatMemoryShouldNotHold_IsRefused) {
    const auto image = ui::sheetImage(contentOf(block()), planOf(100), 0, 5000, base::Task());
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().code, "too_large");
    const ui::Frame frame{{}, {400, 300}, 1};
    EXPECT_EQ(ui::pictureOf(contentOf(block()).ground, frame, 40000, base::Task()).error().code, "too_large");
}

TEST_F(SheetFiles, Cancelled_LeavesNoFile) {
    base::Task task;
    task.cancel();
    const auto done = ui::writeSheetsPdf(contentOf(block()), planOf(100), file("a.pdf"), task);
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "cancelled");
    EXPECT_FALSE(QFile::exists(file("a.pdf")));
}

TEST_F(SheetFiles, FolderThatIsNotThere_IsNotWritten) {
    const QString path = file("none/a.pdf");
    EXPECT_EQ(ui::writeSheetsPdf(contentOf(block()), planOf(100), path, base::Task()).error().code,
              "not_written");
    EXPECT_EQ(ui::writeSheetSvg(contentOf(block()), planOf(100), 0, path, base::Task()).error().code,
              "not_written");
}

TEST(OnPaper, PartsThatWereNotChosen_AreNotThere) {
    estate::Estate estate = block();
    auto mask = support::monitorZone("P1", support::rectangle(0, 0, 2, 2));
    mask.kind = estate::ZoneKind::Privacy;
    support::add(estate, mask);
    const auto shown = contentOf(estate).ground;
    ui::SheetParts parts;
    EXPECT_EQ(ui::onPaper(shown, parts, base::Task()).places.estate(), estate);
    parts.cameras = parts.masks = false;
    const auto paper = ui::onPaper(shown, parts, base::Task());
    EXPECT_TRUE(paper.places.estate().cameras.size() == 0 && paper.places.estate().zones.size() == 0);
    EXPECT_EQ(paper.places.estate().obstacles, estate.obstacles);
}

TEST(OnPaper, CoverageAndBlindSpots_AreLeftOutEachByItself) {
    auto plan = support::squareRoom(10);
    support::add(plan, support::wedge("C1", {5, 5}, 90, 60, 20));
    const auto options = support::planeAt(1);
    auto seen = std::make_shared<const ui::CoverageShapes>(*analysis::coverage(plan, options, base::Task()));
    ASSERT_FALSE(seen->result.blindSpots.empty());
    const ui::GroundContent shown{ui::Places(plan), seen, options, ui::lightTheme()};
    ui::SheetParts parts;
    parts.coverage = false;
    EXPECT_TRUE(ui::onPaper(shown, parts, base::Task()).coverage->result.cameras.empty());
    EXPECT_FALSE(ui::onPaper(shown, parts, base::Task()).coverage->result.blindSpots.empty());
    parts.blindSpots = false;
    EXPECT_EQ(ui::onPaper(shown, parts, base::Task()).coverage, nullptr);
}

} // namespace
} // namespace vidette::tests
