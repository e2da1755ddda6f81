// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/all_reports_page.h"
#include "ui/output/map_page.h"
#include "ui/output/paper_page.h"
#include "ui/output/sheet_form.h"
#include "ui/output/sheet_preview.h"
#include "ui/shop_window.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QTemporaryDir>

namespace vidette::tests {
namespace {

/// The Reports workspace of the window with the shop.
class Output : public ShopWindow {
  protected:
    QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    std::string contentOf(const char* name) const { return support::readText(file(name).toStdString()); }
    ui::PaperPage& paper() { return *m_window.findChild<ui::PaperPage*>(); }
    template<typename Page>
    Page& page() {
        return *m_window.findChild<Page*>();
    }
    template<typename Page>
    bool written(Page& from) {
        return QTest::qWaitFor([&] { return !from.isWriting(); }, 60000);
    }
    void showPaper() {
        m_window.actions().find(QStringLiteral("file.print"))->trigger();
        ASSERT_TRUE(QTest::qWaitFor([&] { return paper().preview().isReady(); }, 30000));
    }

    QTemporaryDir m_folder;
};

TEST_F(Output, PlanOnPaper_ShowsTheSheetAtOnce) {
    showPaper();
    ASSERT_TRUE(paper().plan());
    EXPECT_EQ(paper().plan()->sheets.size(), 1U);
    EXPECT_TRUE(paper().isVisible());
    EXPECT_FALSE(paper().preview().image().isNull());
}

TEST_F(Output, LargerScale_NeedsMoreSheets_AndThePdfHasThemAll) {
    showPaper();
    ui::SheetWish wish;
    wish.scale = 25;
    paper().form().show(wish);
    ASSERT_TRUE(QTest::qWaitFor([&] { return paper().plan() && paper().plan()->scale == 25; }, 10000));
    EXPECT_GT(paper().plan()->sheets.size(), 3U);
    paper().savePdf(file("plan.pdf"));
    ASSERT_TRUE(written(paper()));
    EXPECT_EQ(contentOf("plan.pdf").substr(0, 5), "%PDF-");
}

TEST_F(Output, SheetsAndPictures_AreWrittenAsSvgAndPng) {
    showPaper();
    paper().saveSheetSvg(file("sheet.svg"));
    ASSERT_TRUE(written(paper()));
    paper().saveSheetPng(file("sheet.png"));
    ASSERT_TRUE(written(paper()));
    paper().savePictureSvg(file("shown.svg"));
    ASSERT_TRUE(written(paper()));
    paper().savePicturePng(file("shown.png"));
    ASSERT_TRUE(written(paper()));
    EXPECT_NE(contentOf("sheet.svg").find("100 mm"), std::string::npos);
    EXPECT_NE(contentOf("shown.svg").find("Sales room"), std::string::npos);
    EXPECT_EQ(QImage(file("sheet.png")).width(), 3508) << "297 mm at 300 dpi";
    EXPECT_EQ(QImage(file("shown.png")).width(), 3000);
}

TEST_F(Output, CopiedPicture_IsOnTheClipboard) {
    m_window.actions().find(QStringLiteral("file.copy-picture"))->trigger();
    ASSERT_TRUE(written(paper()));
    EXPECT_EQ(QGuiApplication::clipboard()->image().width(), 3000);
}

TEST_F(Output, EmptyPlan_HasNoSheetAndWritesNone) {
    m_window.beginNew();
    m_window.actions().find(QStringLiteral("file.print"))->trigger();
    ASSERT_FALSE(paper().plan());
    EXPECT_EQ(paper().plan().error().code, "nothing_there");
    paper().savePdf(file("none.pdf"));
    EXPECT_FALSE(QFile::exists(file("none.pdf")));
}

TEST_F(Output, Drawing_IsInMillimetresWithALayerForEachKind) {
    auto& maps = page<ui::MapPage>();
    ui::MapWish wish{{"obstacle", "camera"}, true, io::Profile::Internal, true};
    const auto done = ui::writeMapFile(m_window.document().estate(), m_window.coverage().result(), wish,
                                       file("plan.dxf").toStdString(), base::Task());
    ASSERT_TRUE(done) << base::describe(done.error());
    const std::string dxf = contentOf("plan.dxf");
    EXPECT_NE(dxf.find("$INSUNITS\n 70\n     4\n"), std::string::npos);
    EXPECT_NE(dxf.find("obstacle_shelf"), std::string::npos);
    EXPECT_NE(dxf.find("blind_spot"), std::string::npos);
    maps.chooseFormat(QStringLiteral("kml"));
    EXPECT_FALSE(maps.trouble().isEmpty()) << "local metres have no place on a globe";
    maps.chooseFormat(QStringLiteral("shp"));
    EXPECT_FALSE(maps.trouble().isEmpty()) << "one layer only";
}

TEST_F(Output, ExchangePlan_HasItsCoverageBesideIt) {
    m_window.actions().find(QStringLiteral("place.reports"))->trigger();
    auto& maps = page<ui::MapPage>();
    maps.chooseFormat(QStringLiteral("geojson"));
    maps.save(file("plan.geojson"));
    ASSERT_TRUE(written(maps));
    EXPECT_NE(contentOf("plan.geojson").find("\"camera\""), std::string::npos);
    EXPECT_NE(contentOf("plan-coverage.geojson").find("blind_spot"), std::string::npos);
}

TEST_F(Output, PublicMap_HoldsNoCoverage) {
    auto& maps = page<ui::MapPage>();
    maps.choosePublic(true);
    EXPECT_FALSE(maps.wish().coverage);
    EXPECT_EQ(maps.wish().profile, io::Profile::Public);
    for (const char* layer : {"obstacle", "opening", "zone", "camera"})
        maps.chooseLayer(QLatin1String(layer), false);
    EXPECT_FALSE(maps.trouble().isEmpty()) << "nothing is chosen";
}

TEST_F(Output, MapsAreNotWrittenOverAProject) {
    const std::string project = file("mine.vidette.gpkg").toStdString();
    ASSERT_TRUE(m_window.document().saveAs(file("mine.vidette.gpkg")));
    const ui::MapWish wish{{"obstacle"}, false, io::Profile::Internal, false};
    const auto done = ui::writeMapFile(m_window.document().estate(), nullptr, wish, project, base::Task());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, "is_project");
}

TEST_F(Output, AllReports_AreAFileEach) {
    auto& all = page<ui::AllReportsPage>();
    all.choose({QStringLiteral("plan"), QStringLiteral("schedule"), QStringLiteral("bom")});
    all.save(m_folder.path());
    ASSERT_TRUE(written(all));
    EXPECT_EQ(
        QDir(m_folder.path()).entryList({QStringLiteral("*.pdf")}, QDir::Files),
        (QStringList{QStringLiteral("bom.pdf"), QStringLiteral("plan.pdf"), QStringLiteral("schedule.pdf")}));
}

TEST_F(Output, ReportsThatCannotBeWritten_AreTold) {
    const auto orders = ui::ordersOf(m_window.document().estate(), {QStringLiteral("bom")}, {});
    const auto options = m_window.coverage().options();
    const auto written = ui::writeReports(m_window.document().estate(), orders, {}, file("none"), options,
                                          options, base::Task());
    EXPECT_EQ(written.written, 0);
    ASSERT_EQ(written.troubles.size(), 1);
    EXPECT_TRUE(written.troubles.front().startsWith(QStringLiteral("bom.pdf: ")));
}

} // namespace
} // namespace vidette::tests
