// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/camera_edits.h"
#include "ui/canvas/canvas.h"
#include "ui/panels/what_if_page.h"
#include "ui/plan_page.h"
#include "ui/shop_window.h"

#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

class WhatIf : public ShopWindow {
  protected:
    void ask(const char* camera) {
        m_window.selection().set(idOf(m_window.document().estate(), camera));
        m_window.actions().find(QStringLiteral("ask.lost"))->trigger();
    }
    bool answered() {
        return QTest::qWaitFor([&] { return m_window.whatIf().answer() != nullptr; }, 20000);
    }
    ui::FigureTable* table(const char* name) {
        for (auto* one : m_window.plan().figures().findChildren<ui::FigureTable*>()) {
            if (one->accessibleName() == QLatin1String(name)) return one;
        }
        return nullptr;
    }
};

TEST_F(WhatIf, ACameraFails_TheAnswerIsThatOfTheAnalysisAndThePlanStays) {
    const estate::Estate before = m_window.document().estate();
    ask("C4");
    ASSERT_TRUE(answered()) << qPrintable(m_window.whatIf().trouble());
    analysis::Scenario scenario;
    scenario.retire = {"C4"};
    const auto expected = simulate(before, scenario, m_window.coverage().options(), base::Task());
    const auto& shown = m_window.whatIf().answer()->simulation;
    EXPECT_EQ(shown.after.coveredArea, expected->after.coveredArea);
    EXPECT_LT(shown.after.coveredArea, shown.before.coveredArea);
    EXPECT_EQ(shown.lost, std::vector<std::string>{"C4"});
    EXPECT_EQ(m_window.document().estate(), before);
}

TEST_F(WhatIf, TheTable_ShowsBeforeAfterAndDifference) {
    ask("C4");
    ASSERT_TRUE(answered());
    auto* figures = table("Before and after");
    ASSERT_NE(figures, nullptr);
    ASSERT_TRUE(figures->isVisible());
    EXPECT_EQ(figures->model()->index(0, 0).data().toString(), QStringLiteral("Cameras that see"));
    EXPECT_EQ(figures->model()->index(0, 1).data().toString(), QStringLiteral("4"));
    EXPECT_EQ(figures->model()->index(0, 2).data().toString(), QStringLiteral("3"));
    EXPECT_EQ(figures->model()->index(0, 3).data().toString(), QStringLiteral("−1"));
}

TEST_F(WhatIf, Failures_AreRankedAndAClickAsks) {
    m_window.plan().showFigures(true);
    m_window.plan().figures().showPage(ui::FiguresDock::WhatIf);
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_window.whatIf().failures() != nullptr; }, 20000));
    EXPECT_EQ(m_window.whatIf().failures()->size(), 4U);
    auto* list = table("What failures cost");
    emit list->clicked(list->model()->index(0, 0));
    ASSERT_TRUE(answered());
    EXPECT_EQ(m_window.whatIf().answer()->simulation.lost.front(),
              m_window.whatIf().failures()->front().code);
}

TEST_F(WhatIf, AnEditForgetsTheAnswer_SinceItIsOfAnotherPlan) {
    ask("C4");
    ASSERT_TRUE(answered());
    auto& document = m_window.document();
    const auto id = idOf(document.estate(), "C1");
    ASSERT_TRUE(
        document.commit(panCamera(document.estate(), id, base::Angle::degrees(100)), QStringLiteral("Turn")));
    EXPECT_EQ(m_window.whatIf().answer(), nullptr);
    EXPECT_TRUE(m_window.whatIf().question().isEmpty());
}

TEST_F(WhatIf, TheLostCamera_IsCrossedOutOnThePlanUntilTheTablesAreClosed) {
    const auto picture = [&] { return m_window.canvas().grab().toImage(); };
    m_window.plan().showFigures(true);
    m_window.selection().clear();
    QTest::qWait(50);
    const QImage before = picture();
    ask("C4");
    ASSERT_TRUE(answered());
    m_window.selection().clear();
    const QImage lost = picture();
    EXPECT_NE(lost, before);
    m_window.whatIf().clear();
    EXPECT_NE(picture(), lost);
    ask("C4");
    m_window.plan().showFigures(false);
    EXPECT_TRUE(m_window.whatIf().question().isEmpty());
}

TEST_F(WhatIf, ARetiredCamera_CannotBeAskedAbout) {
    auto& document = m_window.document();
    estate::Camera camera = *rowNamed(document.estate().cameras, "C4");
    camera.status = estate::CameraStatus::Retired;
    ASSERT_TRUE(document.commit(replaceCamera(document.estate(), camera), QStringLiteral("Retire")));
    m_window.selection().set(camera.id);
    EXPECT_FALSE(m_window.actions().find(QStringLiteral("ask.lost"))->isEnabled());
}

TEST(FailureTitle, NamesTheKindOfDevice) {
    estate::Estate estate;
    estate::Device device;
    device.id = estate::namedDevice("SW-1");
    device.code = "SW-1";
    estate.devices = estate.devices.with(device);
    EXPECT_EQ(ui::failureTitle(estate, {true, device.id.uuid, "SW-1", {}, 0}), QStringLiteral("Switch SW-1"));
    EXPECT_EQ(ui::failureTitle(estate, {false, {}, "K1", {}, 0}), QStringLiteral("Camera K1"));
}

} // namespace
} // namespace vidette::tests
