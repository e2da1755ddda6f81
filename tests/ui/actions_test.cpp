// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/shortcuts.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shop_window.h"
#include "ui/window_actions.h"
#include "ui/words.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>

namespace vidette::tests {
namespace {

using ActionsOfTheWindow = ShopWindow;
using Palette = ShopWindow;

class Shortcuts : public ShopWindow {
  protected:
    void SetUp() override {
        ShopWindow::SetUp();
        m_window.askShortcuts();
        m_dialog = m_window.findChild<ui::ShortcutsDialog*>();
    }
    void TearDown() override { ui::resetShortcuts(m_window.actions()); }

    QAction& action(const char* id) { return *m_window.actions().find(QLatin1String(id)); }
    void choose(const char* words) {
        m_dialog->findChild<QLineEdit*>(QStringLiteral("shortcutFilter"))->setText(QLatin1String(words));
        m_dialog->findChild<QTableView*>()->selectRow(0);
    }
    void press(const QKeySequence& keys) { m_dialog->findChild<QKeySequenceEdit*>()->setKeySequence(keys); }
    QString conflict() { return m_dialog->findChild<QLabel*>(QStringLiteral("shortcutConflict"))->text(); }

    ui::ShortcutsDialog* m_dialog = nullptr;
};

TEST_F(ActionsOfTheWindow, EveryOne_StandsInAMenu) {
    QStringList reached;
    for (const QMenu* menu :
         m_window.findChild<QToolButton*>(QStringLiteral("brand"))->menu()->findChildren<QMenu*>())
        for (const QAction* one : menu->actions()) reached << one->objectName();
    for (const QAction* one : m_window.actions().all())
        EXPECT_TRUE(reached.contains(one->objectName())) << qPrintable(one->objectName());
}

TEST_F(ActionsOfTheWindow, NoMenu_NamesAnActionThatIsNotThere) {
    for (const ui::MenuRow& menu : ui::windowMenus()) {
        EXPECT_FALSE(menu.title.isEmpty());
        for (const QString& id : m_window.actions().named(menu.ids))
            EXPECT_TRUE(id == QStringLiteral("-") || m_window.actions().find(id)) << qPrintable(id);
    }
}

TEST_F(ActionsOfTheWindow, BeginningOfKeys_IsHeldToo) {
    const auto* holder = m_window.actions().holderOf(QKeySequence(QStringLiteral("Ctrl+K, X")));
    ASSERT_NE(holder, nullptr);
    EXPECT_EQ(holder->objectName(), QStringLiteral("help.find"));
    EXPECT_EQ(m_window.actions().holderOf({}), nullptr);
}

TEST_F(Shortcuts, FreeKeys_AreTakenAndKept) {
    choose("Duplicate");
    press(QKeySequence(Qt::CTRL | Qt::Key_J));
    EXPECT_EQ(action("edit.duplicate").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    ui::MainWindow later;
    EXPECT_EQ(later.actions().find(QStringLiteral("edit.duplicate"))->shortcut(),
              QKeySequence(Qt::CTRL | Qt::Key_J));
}

TEST_F(Shortcuts, HeldKeys_AreNamedBeforeTheyAreTaken) {
    choose("Duplicate");
    press(QKeySequence(Qt::CTRL | Qt::Key_R));
    EXPECT_EQ(action("file.report").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    EXPECT_TRUE(conflict().contains(QStringLiteral("Report…"))) << qPrintable(conflict());
    m_dialog->findChild<QAbstractButton*>(QStringLiteral("shortcutUse"))->click();
    EXPECT_EQ(action("edit.duplicate").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
    EXPECT_TRUE(action("file.report").shortcut().isEmpty());
}

TEST_F(Shortcuts, Reset_GivesTheUsualKeysBack) {
    ui::changeShortcut(m_window.actions(), action("edit.duplicate"), QKeySequence(Qt::CTRL | Qt::Key_R));
    m_dialog->findChild<QAbstractButton*>(QStringLiteral("shortcutReset"))->click();
    EXPECT_EQ(action("edit.duplicate").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
    EXPECT_EQ(action("file.report").shortcut(), QKeySequence(Qt::CTRL | Qt::Key_R));
}

TEST_F(Palette, TypedCode_ShowsTheCameraOnThePlan) {
    m_window.actions().find(QStringLiteral("place.kits"))->trigger();
    m_window.actions().find(QStringLiteral("help.find"))->trigger();
    auto* line = m_window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    ASSERT_TRUE(line->isVisible());
    QTest::keyClicks(line, QStringLiteral("C3 camera"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_FALSE(line->isVisible());
    ASSERT_NE(m_window.selection().camera(), nullptr);
    EXPECT_EQ(m_window.selection().camera()->code, "C3");
    EXPECT_TRUE(m_window.canvas().isVisible());
}

TEST_F(Palette, ArrowKeysAndEscape_Suffice) {
    m_window.askWhatToFind();
    auto* line = m_window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    auto* list = m_window.findChild<QListWidget*>(QStringLiteral("paletteList"));
    QTest::keyClick(line, Qt::Key_Down);
    EXPECT_EQ(list->currentRow(), 1);
    QTest::keyClick(line, Qt::Key_PageUp);
    EXPECT_EQ(list->currentRow(), 0);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(line->isVisible());
}

TEST_F(Palette, NothingFound_IsSaidAndEnterDoesNothing) {
    m_window.askWhatToFind();
    auto* line = m_window.findChild<QLineEdit*>(QStringLiteral("paletteLine"));
    auto* list = m_window.findChild<QListWidget*>(QStringLiteral("paletteList"));
    QTest::keyClicks(line, QStringLiteral("qqqqq"));
    ASSERT_EQ(list->count(), 1);
    EXPECT_EQ(list->item(0)->text(), QStringLiteral("Nothing is called so"));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(line->isVisible());
}

TEST_F(Palette, EveryEnabledActionAndThing_IsFound) {
    const auto all = ui::reachableFrom(m_window);
    const auto has = [&](const QString& words) {
        return std::any_of(all.begin(), all.end(),
                           [&](const auto& one) { return one.words.startsWith(words); });
    };
    for (const QAction* one : m_window.actions().all())
        EXPECT_EQ(has(one->text()), one->isEnabled()) << qPrintable(one->text());
    for (const auto& camera : m_window.document().estate().cameras) EXPECT_TRUE(has(ui::text(camera.code)));
    for (const auto& zone : m_window.document().estate().zones) EXPECT_TRUE(has(ui::text(zone.code)));
}

} // namespace
} // namespace vidette::tests
