// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files.h"

#include "store/change_log.h"
#include "ui/buttons.h"
#include "ui/city.h"
#include "ui/document.h"
#include "ui/main_window.h"
#include "ui/panels/figure_table.h"
#include "ui/report_file.h"
#include "ui/shop.h"
#include "ui/status_line.h"

#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

/// A project of more than kDirectRows buildings, and larger than kDirectBytes.
class LargeFile : public testing::Test {
  protected:
    void SetUp() override {
        m_path = m_folder.filePath(QStringLiteral("city.vidette.gpkg"));
        ASSERT_TRUE(ui::Document::write(cityOf(40), m_path));
        ASSERT_GT(QFileInfo(m_path).size(), ui::Files::kDirectBytes);
    }

    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(LargeFile, ItsReportNamesTheHeadOfTheChangeLog) {
    const auto options = analysis::defaultCoverageOptions();
    const auto made = ui::reportOf(cityOf(40), {"plan", "", 0, base::today(), "city", ""},
                                   m_path.toStdString(), *options, base::Task());
    ASSERT_TRUE(made) << base::describe(made.error());
    EXPECT_NE(made->page.find(store::fileFacts(m_path.toStdString())->logHead), std::string::npos);
}

TEST_F(LargeFile, IsOpenedBelowTheWindow) {
    ui::Document document;
    ui::Files files(document);
    QSignalSpy working(&files, &ui::Files::working);
    EXPECT_TRUE(files.open(m_path));
    EXPECT_TRUE(document.estate().obstacles.empty());
    EXPECT_TRUE(working.front().front().toString().contains(QStringLiteral("city.vidette.gpkg")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !document.estate().obstacles.empty(); }, 20000));
    EXPECT_EQ(document.estate(), cityOf(40));
    EXPECT_EQ(document.kept(), ui::Document::Kept::Saved);
    EXPECT_EQ(working.back().front().toString(), QString());
}

TEST_F(LargeFile, WhileItIsOpened_TheInvitationToBeginStepsAside) {
    ui::MainWindow window;
    window.show();
    auto* card = window.findChild<QWidget*>(QStringLiteral("emptyPlan"));
    ASSERT_TRUE(card->isVisible());
    window.openFile(m_path);
    EXPECT_FALSE(card->isVisible());
    window.findChild<ui::LinkButton*>(QStringLiteral("cancel"))->click();
    EXPECT_TRUE(card->isVisible());
}

TEST_F(LargeFile, Cancelled_LeavesTheDocumentAsItWas) {
    ui::Document document;
    ui::Files files(document);
    ASSERT_TRUE(document.open(shopFile()));
    const estate::Estate before = document.estate();
    files.open(m_path);
    files.cancel();
    QTest::qWait(300);
    EXPECT_EQ(document.estate(), before);
}

TEST_F(LargeFile, SavedBelowTheWindow_IsFollowedWithWhatChangedMeanwhile) {
    ui::Document document;
    ui::Files files(document);
    document.begin(cityOf(40), {});
    const QString path = m_folder.filePath(QStringLiteral("other.vidette.gpkg"));
    files.saveAs(path);
    estate::Estate next = document.estate();
    next.name = "Renamed while it was written";
    ASSERT_TRUE(document.commit(next, QStringLiteral("Rename")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return document.kept() == ui::Document::Kept::Saved; }, 20000));
    EXPECT_EQ(store::readProject(path.toStdString()).value_or(estate::Estate{}), next);
}

TEST_F(LargeFile, Broken_IsSaidAndThePlanStays) {
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(200);
    file.write(QByteArray(8000, 'x'));
    file.close();
    ui::Document document;
    ui::Files files(document);
    ASSERT_TRUE(document.open(shopFile()));
    QSignalSpy told(&files, &ui::Files::told);
    files.open(m_path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.size() > 0; }, 20000));
    EXPECT_FALSE(told.front().front().toString().isEmpty());
    EXPECT_EQ(document.estate().cameras.size(), 4U);
}

TEST_F(LargeFile, WriteThatFails_IsSaidInTheStatusLine) {
    ui::MainWindow window;
    ASSERT_TRUE(window.document().open(m_path));
    const auto rename = [&](const char* name) {
        estate::Estate next = window.document().estate();
        next.name = name;
        window.document().commit(next, QStringLiteral("Rename"));
    };
    // Another program holds the file for itself.
    auto other = store::ProjectStore::open(m_path.toStdString());
    ASSERT_TRUE(other);
    estate::Estate outside = other->estate();
    outside.retentionDays = 5;
    ASSERT_TRUE(other->save(outside, "outside", ""));
    rename("First");
    EXPECT_EQ(window.document().kept(), ui::Document::Kept::Failed);
    bool said = false;
    for (const QLabel* label : window.findChildren<QLabel*>())
        said |= label->text().startsWith(QStringLiteral("Not saved: "));
    EXPECT_TRUE(said);
    EXPECT_FALSE(window.document().problem().isEmpty());
    EXPECT_EQ(window.document().estate().name, "First");
}

TEST(StatusLine, ShowsTheNewestWorkAndGivesUpThatOne) {
    ui::MainWindow window;
    window.show();
    auto* line = window.findChild<ui::StatusLine*>();
    ASSERT_NE(line, nullptr);
    QSignalSpy cancelled(line, &ui::StatusLine::cancelWanted);
    const auto said = [&](const QString& words) {
        for (const QLabel* label : line->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text() == words) return true;
        }
        return false;
    };
    line->work(QStringLiteral("a"), QStringLiteral("Reading"));
    line->work(QStringLiteral("b"), QStringLiteral("Counting"));
    EXPECT_TRUE(said(QStringLiteral("Counting")));
    line->findChild<ui::LinkButton*>(QStringLiteral("cancel"))->click();
    EXPECT_EQ(cancelled.back().front().toString(), QStringLiteral("b"));
    line->work(QStringLiteral("b"), {});
    EXPECT_TRUE(said(QStringLiteral("Reading")));
    line->work(QStringLiteral("a"), {});
    EXPECT_FALSE(said(QStringLiteral("Reading")));
}

TEST(FigureTable, SortsByFigures_AndTellsThePlaceAsGiven) {
    ui::FigureTable table(QStringLiteral("Zones"), {QStringLiteral("Zone"), QStringLiteral("Area")}, nullptr);
    table.show({{QStringLiteral("a"), {100}, {QStringLiteral("100 m²")}, {}, {}},
                {QStringLiteral("b"), {9}, {QStringLiteral("9 m²")}, {}, {}},
                {QStringLiteral("c"), {20}, {QStringLiteral("20 m²")}, {}, {}}});
    QSignalSpy chosen(&table, &ui::FigureTable::chosen);
    table.sortByColumn(1, Qt::AscendingOrder);
    emit table.clicked(table.model()->index(0, 0));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.front().front().value<std::size_t>(), 1U);
    EXPECT_EQ(table.model()->index(2, 0).data().toString(), QStringLiteral("a"));
}

} // namespace
} // namespace vidette::tests
