// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks_page.h"

#include "store/change_log.h"
#include "ui/canvas/row_index.h"
#include "ui/identity.h"
#include "ui/shop.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::tests {
namespace {

using ui::ChecksPage;
using ui::Document;

/// The example shop as a project, its rules run once: nobody can be identified at its door.
class Checks : public testing::Test {
  protected:
    void SetUp() override {
        ASSERT_TRUE(m_document.open(shopFile()));
        ASSERT_TRUE(m_document.saveAs(m_path));
        m_page.show();
        ASSERT_TRUE(run());
    }
    bool run() {
        return QTest::qWaitFor([&] { return checks().result() && !checks().isOutOfDate(); }, 20000);
    }
    ui::ChecksModel& checks() { return m_page.checks(); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("shop.vidette.gpkg"));
    Document m_document;
    ui::Identity m_identity{m_document};
    ChecksPage m_page{m_document, m_identity, nullptr};
};

TEST_F(Checks, HitsAreThoseOfTheCommandLine) {
    const auto run = support::runVidette("check '" + m_path.toStdString() + "' --json");
    EXPECT_EQ(run.exitCode, 1);
    EXPECT_EQ(report::checkFile(*checks().result()), run.out);
    EXPECT_EQ(m_page.table().shownRows(), static_cast<int>(checks().result()->hits.size()));
    EXPECT_EQ(checks().graveHits(), 1);
}

TEST_F(Checks, WaiverSilencesAHitIsInTheLogAndCanBeUndone) {
    const int before = m_page.table().shownRows();
    m_page.choose("R-10", "opening D1");
    ASSERT_TRUE(m_page.panel().waive(QStringLiteral("Staff know everybody"), base::Date{2030, 1, 1}, false));
    ASSERT_TRUE(run());
    EXPECT_EQ(checks().graveHits(), 0);
    EXPECT_EQ(checks().result()->waived, 1);
    EXPECT_EQ(m_page.table().shownRows(), before - 1);
    const auto log = store::readChangeLog(m_path.toStdString());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->back().table, "waiver");
    EXPECT_EQ(log->back().what, "Waive R-10 for opening D1");
    m_document.undoStack().undo();
    ASSERT_TRUE(run());
    EXPECT_EQ(checks().graveHits(), 1);
}

TEST_F(Checks, EndedWaiverLetsTheHitStandAgain) {
    m_page.choose("R-10", "opening D1");
    ASSERT_TRUE(m_page.panel().waive(QStringLiteral("Staff know everybody"), {}, true));
    ASSERT_TRUE(run());
    EXPECT_EQ(m_document.estate().waivers.begin()->subject, "");
    EXPECT_FALSE(m_page.panel().endWaiver()) << "nothing is chosen: the hit is hidden";
    m_page.findChild<ui::ChoiceField*>(QStringLiteral("waived"))->setCurrentIndex(1);
    m_page.choose("R-10", "opening D1");
    EXPECT_TRUE(m_page.panel().endWaiver());
    ASSERT_TRUE(run());
    EXPECT_EQ(checks().graveHits(), 1);
}

TEST_F(Checks, WaiverWithoutAReasonIsRefused) {
    QSignalSpy refused(&m_document, &Document::refused);
    m_page.choose("R-10", "opening D1");
    EXPECT_FALSE(m_page.panel().waive(QStringLiteral("  "), {}, false));
    EXPECT_EQ(refused.size(), 1);
    EXPECT_TRUE(m_document.estate().waivers.empty());
}

TEST_F(Checks, KeptRunComparedWithALaterOneTellsWhatIsGone) {
    const QString kept = m_folder.filePath(QStringLiteral("run.json"));
    ASSERT_TRUE(m_page.keepRun(kept));
    m_page.choose("R-10", "opening D1");
    ASSERT_TRUE(m_page.panel().waive(QStringLiteral("Staff know everybody"), {}, false));
    ASSERT_TRUE(run());
    ASSERT_TRUE(m_page.compareWith(kept));
    EXPECT_TRUE(checks().difference()->added.empty());
    EXPECT_EQ(checks().difference()->gone, (std::vector<report::HitName>{{"R-10", "opening D1"}}));
    EXPECT_FALSE(m_page.compareWith(m_path)) << "a project is no run";
    EXPECT_FALSE(m_page.compareWith(QStringLiteral("/nowhere/run.json")));
}

TEST_F(Checks, HitOfADoorGoesToThatDoorOnThePlan) {
    QSignalSpy wanted(&m_page, &ChecksPage::goalWanted);
    m_page.choose("R-10", "opening D1");
    emit m_page.panel().goalWanted();
    ASSERT_EQ(wanted.size(), 1);
    const auto goal = wanted.front().front().value<ui::HitGoal>();
    const auto* door = estate::rowNamed(m_document.estate().openings, "D1");
    EXPECT_EQ(goal.workspace, QStringLiteral("plan"));
    EXPECT_EQ(goal.item, ui::Item(door->id));
    EXPECT_EQ(goal.area, ui::boxOf(*door));
}

TEST(HitGoal, RecordsGoToTheirWorkspaceAndOthersNowhere) {
    analysis::RuleHit hit;
    hit.subject = "meeting M-1";
    EXPECT_EQ(ui::goalOf({}, hit).workspace, QStringLiteral("meetings"));
    hit.subject = "budget_line B-1";
    EXPECT_EQ(ui::goalOf({}, hit).report, QStringLiteral("budget"));
    hit.subject = "info_system IS-1";
    EXPECT_EQ(ui::goalOf({}, hit).object, QStringLiteral("IS-1"));
    hit.subject = "legal_item L-1";
    EXPECT_FALSE(ui::goalOf({}, hit).isSomewhere());
    hit.subject = "";
    EXPECT_FALSE(ui::goalOf({}, hit).isSomewhere());
}

TEST(ChecksModel, OnlyWhoLooksRunsTheRules) {
    Document document;
    ui::Identity identity(document);
    ui::ChecksModel model(document, identity);
    ASSERT_TRUE(document.open(shopFile()));
    QTest::qWait(400);
    EXPECT_FALSE(model.running());
    EXPECT_EQ(model.result(), nullptr);
    model.follow(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.result() != nullptr; }, 20000));
    model.follow(false);
    document.undoStack().clear();
    identity.actOn(base::Date{2025, 1, 1});
    EXPECT_TRUE(model.isOutOfDate());
}

} // namespace
} // namespace vidette::tests
