// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/city.h"
#include "ui/main_window.h"
#include "ui/panels/coverage_panel.h"
#include "ui/panels/figure_pages.h"
#include "ui/plan_page.h"
#include "ui/words.h"

#include <QTabBar>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using ui::FiguresDock;

QStringList column(const ui::FigurePage& page, qsizetype figure) {
    QStringList words;
    for (const auto& row : page.rows) words << row.figures.value(figure);
    return words;
}

QStringList names(const ui::FigurePage& page) {
    QStringList words;
    for (const auto& row : page.rows) words << row.name;
    return words;
}

/// Without the narrow space before units.
QString plain(QString words) {
    return words.replace(QChar(0x202F), QLatin1Char(' '));
}

TEST(ToldApart, RowsOfOneName_CarryTheirCode) {
    const QString square = QStringLiteral("Square");
    EXPECT_EQ(ui::toldApart({{square, QStringLiteral("M1")},
                             {QStringLiteral("Park"), QStringLiteral("M2")},
                             {square, QStringLiteral("M3")},
                             {{}, QStringLiteral("M4")}}),
              (QStringList{QStringLiteral("Square M1"), QStringLiteral("Park"), QStringLiteral("Square M3"),
                           QStringLiteral("M4")}));
}

TEST(ToldApart, OneRowTwice_NeedsNoCode) {
    const ui::Named row{QStringLiteral("Square"), QStringLiteral("M1")};
    EXPECT_EQ(ui::toldApart({row, row}), (QStringList{row.name, row.name}));
}

TEST(FigurePages, ADistrict_HasItsShareForEveryClass) {
    analysis::CoverageResult result;
    result.districts.push_back({estate::ZoneId::named("D1"), "D1", "North", 4e6, 3e6, 1e6, 0.25, {}});
    result.districts.back().classes = {{"detect", 25, 1e6}, {"identify", 250, 0}};
    const auto page = districtPage(result, ui::Places());
    EXPECT_EQ(page.headings.size(), 6);
    EXPECT_EQ(page.headings.at(3), QStringLiteral("Detect"));
    EXPECT_EQ(plain(page.rows.front().figures.join(QLatin1Char('|'))),
              QStringLiteral("4.00 km²|1.00 km²|25.0 %|0 %|25.0 %"));
    EXPECT_EQ(page.rows.front().values.size() + 1, static_cast<std::size_t>(page.headings.size()));
}

TEST(FigurePages, Streets_SayWhatPartOfThemIsSeen) {
    analysis::CoverageResult result;
    result.streets = {{estate::StreetId::named("S1"), "S1", "Long Street", 1, 2000, 1000, 900},
                      {estate::StreetId::named("S2"), "S2", "Long Street", 1, 500, 0, 0}};
    const auto page = streetPage(result, ui::Places());
    EXPECT_EQ(names(page), (QStringList{QStringLiteral("Long Street S1"), QStringLiteral("Long Street S2")}));
    EXPECT_EQ(plain(column(page, 3).join(QLatin1Char('|'))), QStringLiteral("10.0 %|–"));
    EXPECT_EQ(plain(page.summary),
              QStringLiteral("1.00 km of streets are to be seen; 10.0 % of that is seen, 900 m is blind"));
}

TEST(CoveragePanel, SpotsThatAreNotListed_AreSummedUpWithoutSlivers) {
    const ui::MainWindow english; // a window brings the plural forms of its language
    std::vector<analysis::BlindSpot> spots(4);
    spots[0].area = 90;
    spots[1].area = 0.04;
    spots[2].area = 0.02;
    spots[3].area = 1e-5;
    EXPECT_EQ(plain(ui::smallerSpotsText(spots, 1)), QStringLiteral("and 2 smaller ones, 0.06 m² together"));
    EXPECT_EQ(plain(ui::smallerSpotsText(spots, 2)), QStringLiteral("and a smaller one, 0.02 m²"));
    EXPECT_EQ(ui::smallerSpotsText(spots, 3), QString());
}

TEST(FigurePages, BlindSpots_StandInTheOrderOfWhatAsksForThem) {
    analysis::CoverageResult result;
    result.blindSpots.resize(3);
    result.blindSpots[0].area = 90;
    result.blindSpots[2].area = 10;
    result.blindSpots[2].demand = 5;
    result.blindSpots[0].streetLength = 40;
    result.spotsByDemand = {2, 0};
    const auto page = demandPage(result, ui::Places());
    EXPECT_EQ(column(page, 0), (QStringList{QStringLiteral("3"), QStringLiteral("1")}));
    EXPECT_EQ(column(page, 1), (QStringList{QStringLiteral("5"), QStringLiteral("0")}));
}

TEST(FigurePages, Windows_NameTheBuildingAndTheCamerasThatLookIn) {
    analysis::CoverageResult result;
    result.facades.push_back(
        {estate::ObstacleId::named("B1"), "B1", {"P7"}, 60, 12.5, {{"K2", 10}, {"K9", 2.5}}});
    const auto page = facadePage(result, ui::Places());
    EXPECT_EQ(plain(page.rows.front().figures.join(QLatin1Char('|'))),
              QStringLiteral("P7|K2, K9|60.0 m|12.5 m"));
    EXPECT_TRUE(plain(page.summary).contains(QStringLiteral("1 private building")));
}

TEST(FigurePages, WithoutRows_SayHowOneGetsSome) {
    const analysis::CoverageResult nothing;
    const ui::Places places;
    for (const auto& page : {districtPage(nothing, places), streetPage(nothing, places),
                             demandPage(nothing, places), facadePage(nothing, places)}) {
        EXPECT_TRUE(page.rows.empty());
        EXPECT_FALSE(page.empty.isEmpty());
    }
}

TEST(FiguresDock, IsOpenedByItsKeyAndClosedAgain) {
    ui::MainWindow window;
    window.show();
    auto* figures = window.actions().find(QStringLiteral("view.figures"));
    figures->trigger();
    EXPECT_TRUE(window.plan().figures().isVisible());
    EXPECT_TRUE(figures->isChecked());
    emit window.plan().figures().closeWanted();
    EXPECT_FALSE(window.plan().figures().isVisible());
    EXPECT_FALSE(figures->isChecked());
}

TEST(FiguresDock, AClickOnADistrict_ChoosesItAndShowsItWhole) {
    estate::Estate estate = cityOf(4);
    estate::Zone district;
    district.id = estate::ZoneId::named("D1");
    district.code = "D1";
    district.kind = estate::ZoneKind::District;
    district.area = {{{{0, 0}, {80, 0}, {80, 80}, {0, 80}}, {}}};
    estate.zones = estate.zones.with(district);
    ui::MainWindow window;
    window.show();
    window.document().begin(estate, {});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.coverage().result() != nullptr; }, 20000));
    window.plan().showFigures(true);
    window.plan().figures().showPage(FiguresDock::Districts);
    ui::FigureTable* table = nullptr;
    for (auto* one : window.plan().figures().findChildren<ui::FigureTable*>()) {
        if (one->accessibleName() == QStringLiteral("Districts")) table = one;
    }
    ASSERT_NE(table, nullptr);
    ASSERT_EQ(table->model()->rowCount(), 1);
    emit table->clicked(table->model()->index(0, 0));
    ASSERT_NE(window.selection().zone(), nullptr);
    EXPECT_EQ(window.selection().zone()->code, "D1");
}

TEST(FiguresDock, EveryPage_ShowsWordsOrRows) {
    ui::MainWindow window;
    window.show();
    window.document().begin(cityOf(3), {});
    window.plan().showFigures(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.coverage().result() != nullptr; }, 20000));
    for (const auto page : {FiguresDock::Districts, FiguresDock::Streets, FiguresDock::BlindSpots,
                            FiguresDock::Windows, FiguresDock::WhatIf, FiguresDock::Inside}) {
        window.plan().figures().showPage(page);
        bool words = false;
        for (const QLabel* label : window.plan().figures().findChildren<QLabel*>())
            words |= label->isVisible() && !label->text().isEmpty();
        EXPECT_TRUE(words) << page;
    }
}

} // namespace
} // namespace vidette::tests
