// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/why_panel.h"

#include "ui/pages/learn_page.h"
#include "ui/panels/kit_table.h"
#include "ui/panels/weight_list.h"
#include "ui/plots/contribution_plot.h"
#include "ui/shop_window.h"
#include "ui/workbench/answer_tab.h"

#include <QAbstractButton>

/// The answer of the example shop, asked why.
namespace vidette::tests {
namespace {

class Why : public ShopWindow {
  protected:
    void SetUp() override {
        ShopWindow::SetUp();
        m_window.actions().find(QStringLiteral("place.kits"))->trigger();
        ASSERT_TRUE(
            QTest::qWaitFor([&] { return answer() && answer()->isVisible() && compared() > 0; }, 20000));
    }
    ui::AnswerTab* answer() const { return m_window.findChild<ui::AnswerTab*>(); }
    ui::WhyPanel& panel() const { return answer()->why(); }
    ui::KitTable& table() const { return *answer()->findChild<ui::KitTable*>(); }
    int compared() const { return table().rowCount(); }
    std::string shown() const { return panel().shown() ? mcda::figureCode(panel().shown()->name) : ""; }
    void click(int row, int column) {
        const QRect cell = table().visualItemRect(table().item(row, column));
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, cell.center());
    }
    /// The first of the figures that the shown one rests on.
    QAbstractButton* firstBelow() const {
        for (auto* button : panel().findChildren<QAbstractButton*>())
            if (button->accessibleName().contains(QStringLiteral(", "))) return button;
        return nullptr;
    }
};

TEST_F(Why, ClickOnATotal_OpensItsWorkingBesideTheTable) {
    EXPECT_EQ(shown(), "");
    click(0, table().columnCount() - 1);
    EXPECT_TRUE(shown().starts_with("total/"));
    EXPECT_TRUE(panel().isVisible());
    EXPECT_GE(panel().x(), answer()->viewport()->width()) << "nothing of the answer is covered";
    // What is shown is the total in the table, one digit finer.
    const QString total = table().item(0, table().columnCount() - 1)->text();
    EXPECT_NEAR(panel().shown()->value, QLocale().toDouble(total), 0.0005 + 1e-9);
}

TEST_F(Why, ValueIsAskedByKey_AndTheChainGoesDownAndBack) {
    table().setFocus();
    table().setCurrentCell(0, 2);
    QTest::keyClick(&table(), Qt::Key_Return);
    const std::string first = shown();
    EXPECT_TRUE(first.starts_with("contribution/")) << first;
    ASSERT_NE(firstBelow(), nullptr);
    firstBelow()->click();
    EXPECT_TRUE(shown().starts_with("weight/")) << shown();
    QTest::keyClick(&panel(), Qt::Key_Backspace);
    EXPECT_EQ(shown(), first);
    QTest::keyClick(&panel(), Qt::Key_Escape);
    EXPECT_EQ(shown(), "");
    EXPECT_GT(answer()->viewport()->width(), answer()->width() - 30) << "the room is given back";
}

TEST_F(Why, EveryChainEndsWithWhatWasGiven) {
    click(0, table().columnCount() - 1);
    int steps = 0;
    while (auto* below = firstBelow()) {
        below->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        ASSERT_LT(++steps, 30);
    }
    EXPECT_GT(steps, 2);
    EXPECT_TRUE(panel().shown()->rests.empty());
}

TEST_F(Why, WeightAndItsTurn_AreAskedInTheListOfWeights) {
    auto& list = *answer()->findChild<ui::WeightList*>();
    QTest::mouseClick(&list, Qt::LeftButton, {}, QPoint(60, 8));
    EXPECT_TRUE(shown().starts_with("weight/")) << shown();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    EXPECT_TRUE(shown().starts_with("turn-")) << shown();
}

TEST_F(Why, BarsAreAsked) {
    auto& plot = *answer()->findChild<ui::ContributionPlot*>();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(3, 52 * 2 / 3));
    EXPECT_TRUE(shown().starts_with("contribution/")) << shown();
    QTest::mouseClick(&plot, Qt::LeftButton, {}, QPoint(plot.width() - 4, 52 * 2 / 3));
    EXPECT_TRUE(shown().starts_with("total/")) << shown();
}

TEST_F(Why, LessonGoesIntoTheWorkbenchOnce) {
    const auto kept = [&] { return m_window.document().estate().problems.size(); };
    const std::size_t before = kept();
    auto& page = *m_window.findChild<ui::LearnPage*>();
    const auto tryIt = [&] {
        m_window.actions().find(QStringLiteral("place.learn"))->trigger();
        page.choose(QStringLiteral("saaty"));
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->text() == QStringLiteral("Try it in the workbench")) return button->click();
    };
    tryIt();
    EXPECT_EQ(kept(), before + 1);
    EXPECT_TRUE(answer()->isVisible());
    tryIt();
    EXPECT_EQ(kept(), before + 1) << "the same decision is only shown again";
    m_window.actions().find(QStringLiteral("edit.undo"))->trigger();
    EXPECT_EQ(kept(), before);
}

TEST_F(Why, NarrowWindow_HasItBelow) {
    click(0, table().columnCount() - 1);
    m_window.resize(940, 800);
    QCoreApplication::processEvents();
    EXPECT_EQ(panel().width(), answer()->viewport()->width());
    EXPECT_GE(panel().y(), answer()->viewport()->height());
}

} // namespace
} // namespace vidette::tests
