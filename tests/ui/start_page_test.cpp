// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/shell/plan_card.h"
#include "ui/shell/recent_plans.h"
#include "ui/shell/settings.h"
#include "ui/shell/start_page.h"
#include "ui/shop_window.h"

#include <QAbstractButton>
#include <QTemporaryDir>

namespace vidette::tests {
namespace {

class Start : public ShopWindow {
  protected:
    void SetUp() override {
        ui::settings().remove(QStringLiteral("recent"));
        ShopWindow::SetUp();
        m_window.showStart();
        m_page = m_window.findChild<ui::StartPage*>();
    }
    void TearDown() override { ui::settings().remove(QStringLiteral("recent")); }
    void click(const char* name) { m_page->findChild<QAbstractButton*>(QLatin1String(name))->click(); }
    QList<ui::PlanCard*> cards() {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_page->findChildren<ui::PlanCard*>();
    }

    ui::StartPage* m_page = nullptr;
};

TEST_F(Start, OpenedPlan_HasACardWithItsPicture) {
    ASSERT_EQ(cards().size(), 1);
    EXPECT_EQ(cards().front()->text(), QStringLiteral("Prodejna U Mostu"));
    EXPECT_TRUE(QFile::exists(ui::pictureOf(shopFile())));
    EXPECT_FALSE(cards().front()->isMissing());
}

TEST_F(Start, Card_OpensItsPlan) {
    m_window.beginNew();
    m_window.showStart();
    cards().front()->click();
    EXPECT_EQ(m_window.document().estate().cameras.size(), 4U);
    EXPECT_FALSE(m_page->isVisible());
    EXPECT_TRUE(m_window.canvas().isVisible());
}

TEST_F(Start, EveryTemplate_OpensAsAPlanWithWalls) {
    for (const char* name : {"room", "shop", "campus", "street"}) {
        m_window.showStart();
        click(name);
        EXPECT_FALSE(m_page->isVisible()) << name;
        EXPECT_FALSE(m_window.document().estate().obstacles.empty()) << name;
        EXPECT_EQ(m_window.document().kept(), ui::Document::Kept::NotInProject) << name;
    }
}

TEST_F(Start, FileThatIsGone_IsMarkedAndCanBeForgotten) {
    QString path;
    {
        const QTemporaryDir folder;
        path = folder.filePath(QStringLiteral("gone.gpkg"));
        ui::noteOpened(path, {});
    }
    m_window.showStart();
    m_page->hide();
    m_page->show();
    ASSERT_EQ(cards().size(), 2);
    EXPECT_TRUE(cards().front()->isMissing());
    emit cards().front()->forgetWanted();
    EXPECT_EQ(cards().size(), 1);
}

TEST_F(Start, Escape_LeavesForThePlan) {
    QTest::keyClick(m_page, Qt::Key_Escape);
    EXPECT_FALSE(m_page->isVisible());
    EXPECT_EQ(m_window.document().estate().cameras.size(), 4U);
}

TEST(RecentPlans, PinnedOnesComeFirst_ThenTheNewest) {
    ui::settings().remove(QStringLiteral("recent"));
    for (const char* name : {"/a.gpkg", "/b.gpkg", "/c.gpkg"}) ui::noteOpened(QLatin1String(name), {});
    ui::pinPlan(QStringLiteral("/a.gpkg"), true);
    ui::noteOpened(QStringLiteral("/b.gpkg"), QStringLiteral("B"));
    const auto plans = ui::recentPlans();
    ASSERT_EQ(plans.size(), 3U);
    EXPECT_EQ(plans[0].path, QStringLiteral("/a.gpkg"));
    EXPECT_EQ(plans[1].name, QStringLiteral("B"));
    ui::settings().remove(QStringLiteral("recent"));
}

TEST(RecentPlans, SamplesOfTheProgram_AreNotKept) {
    ui::settings().remove(QStringLiteral("recent"));
    ui::noteOpened(QStringLiteral(":/sample/shop.geojson"), {});
    ui::noteOpened({}, {});
    EXPECT_TRUE(ui::recentPlans().empty());
}

TEST(RecentPlans, ListStaysShort) {
    for (int i = 0; i < 60; ++i) ui::noteOpened(QStringLiteral("/plan%1.gpkg").arg(i), {});
    EXPECT_EQ(ui::recentPlans().size(), 24U);
    ui::settings().remove(QStringLiteral("recent"));
}

} // namespace
} // namespace vidette::tests
