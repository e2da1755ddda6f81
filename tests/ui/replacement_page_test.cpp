// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/replacement_page.h"

#include "store/change_log.h"
#include "support/old_cameras.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/pages/item_words.h"
#include "ui/shop.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace vidette::tests {
namespace {

using nlohmann::json;
using ui::Document;

constexpr base::Date kDay{2026, 5, 5};

/// The 52 old cameras of the demonstration city as a project, planned from 2026.
class Replacement : public testing::Test {
  protected:
    void SetUp() override {
        m_document.begin(support::oldCameras(), QStringLiteral("old"));
        ASSERT_TRUE(m_document.saveAs(m_path));
        m_identity.actOn(kDay);
        m_page.model().setSettings({2026, 3, 12'000'000, {}});
        m_page.show();
        ASSERT_TRUE(planned());
    }
    bool planned() {
        const auto& model = m_page.model();
        return QTest::qWaitFor([&] { return model.answer() && !model.running(); }, 20000);
    }
    const analysis::ReplacementPlan& plan() { return m_page.model().answer()->plan; }
    const estate::ReplacementItem* item() {
        const auto& items = m_document.estate().replacementItems;
        return items.empty() ? nullptr : &*items.begin();
    }
    void chooseFirst() { m_page.choose(plan().items.front().need.asset.uuid); }

    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(QStringLiteral("old.vidette.gpkg"));
    Document m_document;
    ui::Identity m_identity{m_document};
    ui::ReplacementPage m_page{m_document, m_identity, nullptr};
};

TEST_F(Replacement, FiguresAreThoseOfTheCommandLine) {
    const auto run = support::runVidette("replacement '" + m_path.toStdString() +
                                         "' plan --from 2026 --years 3 --budget 2026=12000000 --budget "
                                         "2027=12000000 --budget 2028=12000000 --json");
    const auto told = json::parse(run.out);
    ASSERT_EQ(told["years"].size(), plan().money.years.size());
    for (std::size_t i = 0; i < plan().money.years.size(); ++i) {
        const auto& year = plan().money.years[i];
        EXPECT_EQ(told["years"][i]["cost"]["minor_units"], year.paidCost);
        EXPECT_EQ(told["years"][i]["carried_over"], year.pushed.size());
        EXPECT_DOUBLE_EQ(told["years"][i]["deferred_risk"].get<double>(), year.pushedRank);
    }
    EXPECT_EQ(told["overdue"], plan().overdue);
    EXPECT_EQ(m_page.table().shownRows(), plan().assets);
}

TEST_F(Replacement, AssetChosenBeforeThePlanIsThere_IsChosenWithIt) {
    const auto wanted = plan().items.back().need.asset.uuid;
    ui::ReplacementPage fresh(m_document, m_identity, nullptr);
    fresh.show();
    fresh.choose(wanted);
    EXPECT_TRUE(QTest::qWaitFor([&] { return fresh.table().chosen() == wanted; }, 20000));
}

TEST_F(Replacement, EveryHeadingHasItsCell) {
    const QStringList cells =
        m_page.table().copied().section(QLatin1Char('\n'), 0, 0).split(QLatin1Char('\t'));
    const auto& need = plan().items.front().need;
    ASSERT_EQ(cells.size(), 9);
    EXPECT_EQ(cells[2], QString::number(*need.dueYear));
    EXPECT_EQ(cells[3], ui::dueText(need));
    EXPECT_TRUE(cells[6].contains(QStringLiteral("CZK"))) << qPrintable(cells[6]);
}

TEST_F(Replacement, ItemPutOnTheListIsLoggedAndUndone) {
    chooseFirst();
    ASSERT_TRUE(m_page.panel().addItem());
    ASSERT_NE(item(), nullptr);
    EXPECT_EQ(item()->dueYear, plan().items.front().need.dueYear);
    EXPECT_GT(item()->priority, 0);
    const auto log = store::readChangeLog(m_path.toStdString());
    ASSERT_TRUE(log);
    EXPECT_EQ(log->back().table, "replacement_item");
    EXPECT_FALSE(m_page.panel().addItem()) << "it is on the list";
    m_document.undoStack().undo();
    EXPECT_EQ(item(), nullptr);
}

TEST_F(Replacement, StepThatWaitsIsRefusedAndNamedThenMade) {
    chooseFirst();
    m_page.panel().scoreCondition(0);
    ASSERT_TRUE(m_page.panel().addItem());
    QSignalSpy refused(&m_document, &Document::refused);
    EXPECT_FALSE(m_page.panel().move("proposed"));
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused.front().front().toString().contains(QStringLiteral("condition")));
    m_page.panel().scoreCondition(4);
    EXPECT_TRUE(m_page.panel().move("proposed"));
    EXPECT_EQ(item()->state, "proposed");
    EXPECT_EQ(item()->stateSince, kDay);
}

TEST_F(Replacement, CancellingAsksForAReasonThatGoesWithTheStep) {
    chooseFirst();
    ASSERT_TRUE(m_page.panel().addItem());
    EXPECT_FALSE(m_page.panel().move("cancelled"));
    m_page.panel().setNote(QStringLiteral("The square is closed"));
    EXPECT_TRUE(m_page.panel().move("cancelled"));
    ASSERT_EQ(m_document.estate().transitions.size(), 1U);
    EXPECT_EQ(m_document.estate().transitions.begin()->note, "The square is closed");
}

TEST_F(Replacement, NewAssetIsLikeTheOldOneAndRecordedOnce) {
    chooseFirst();
    EXPECT_FALSE(m_page.panel().addNewAsset()) << "not on the list";
    ASSERT_TRUE(m_page.panel().addItem());
    ASSERT_TRUE(m_page.panel().addNewAsset());
    const auto* fresh = m_document.estate().assets.find(item()->newAsset);
    ASSERT_NE(fresh, nullptr);
    EXPECT_EQ(fresh->assetClass, "camera");
    EXPECT_EQ(fresh->installedOn, kDay);
    EXPECT_FALSE(m_page.panel().addNewAsset());
}

TEST_F(Replacement, LessMoneyPutsMoreRiskOff) {
    const double before = plan().money.years.front().pushedRank;
    m_page.model().setSettings({2026, 3, 0, {}});
    ASSERT_TRUE(planned());
    EXPECT_GT(plan().money.years.front().pushedRank, before);
    EXPECT_EQ(plan().money.years.front().paidCost, 0);
}

TEST(ItemWords, WhatAStepWaitsForIsSaidWithItsMoney) {
    EXPECT_TRUE(ui::missingText({}, "budget:120000 short").contains(QStringLiteral("CZK")));
    EXPECT_TRUE(ui::missingText({}, "new_asset:CAM-9 is retired").contains(QStringLiteral("CAM-9")));
    EXPECT_EQ(ui::missingText({}, "something_else"), QStringLiteral("Something else"));
}

} // namespace
} // namespace vidette::tests
