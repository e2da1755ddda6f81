// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvas.h"
#include "ui/header_bar.h"
#include "ui/main_window.h"
#include "ui/shell/language.h"
#include "ui/shop.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <map>

namespace vidette::tests {
namespace {

QString nameOf(const QWidget& widget) {
    if (!widget.accessibleName().isEmpty()) return widget.accessibleName();
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button ? button->text() : QString();
}

/// Parts that Qt makes inside its own widgets are named by those.
bool ownedByNamed(const QWidget& widget) {
    const QWidget* parent = widget.parentWidget();
    while (parent) {
        const bool owner = qobject_cast<const QComboBox*>(parent) || parent->inherits("QAbstractItemView");
        if (owner && !parent->accessibleName().isEmpty()) return true;
        parent = parent->parentWidget();
    }
    return false;
}

TEST(Window, Shortcuts_AreUnique) {
    ui::MainWindow window;
    std::map<QString, QString> taken;
    for (const QAction* action : window.actions().all()) {
        const QString key = action->shortcut().toString();
        if (key.isEmpty()) continue;
        EXPECT_FALSE(taken.contains(key)) << qPrintable(key) << " of " << qPrintable(taken[key]) << " and "
                                          << qPrintable(action->objectName());
        taken[key] = action->objectName();
    }
    EXPECT_GE(taken.size(), 12U);
}

TEST(Window, EveryAction_HasWords) {
    ui::MainWindow window;
    for (const QAction* action : window.actions().all()) {
        EXPECT_FALSE(action->text().isEmpty()) << qPrintable(action->objectName());
    }
}

TEST(Window, EveryFocusableWidget_HasAName) {
    ui::MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.ranking().decision() != nullptr; }, 30000));
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || ownedByNamed(*widget)) continue;
        EXPECT_FALSE(nameOf(*widget).isEmpty())
            << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
    }
}

TEST(Window, EveryButton_IsAtLeast24PointsHigh) {
    ui::MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(shopFile()));
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) continue;
        EXPECT_GE(button->height(), 24) << qPrintable(nameOf(*button));
    }
}

TEST(Window, ChangeOfTheme_RecoloursWordsThatStandThere) {
    ui::MainWindow window;
    window.show();
    ASSERT_TRUE(window.openFile(shopFile()));
    for (const bool dark : {true, false, true}) {
        window.setDark(dark);
        QTest::qWait(50);
        const ui::Theme theme = dark ? ui::darkTheme() : ui::lightTheme();
        for (const QLabel* label : window.findChildren<QLabel*>()) {
            const QColor ink = label->palette().color(QPalette::WindowText);
            EXPECT_GE(ui::contrast(ink, theme.surface), 4.5) << qPrintable(label->text()) << " dark " << dark;
        }
    }
    window.setDark(false);
}

TEST(Window, EmptyPlan_ShowsThreeWaysToBegin) {
    ui::MainWindow window;
    window.show();
    auto* card = window.findChild<QWidget*>(QStringLiteral("emptyPlan"));
    ASSERT_NE(card, nullptr);
    EXPECT_TRUE(card->isVisible());
    EXPECT_EQ(card->findChildren<QAbstractButton*>().size(), 3);
    window.openSample();
    EXPECT_EQ(window.document().estate().cameras.size(), 4U);
    EXPECT_FALSE(card->isVisible());
}

TEST(Window, BrokenFile_IsRefusedAndThePlanStays) {
    ui::MainWindow window;
    ASSERT_TRUE(window.openFile(shopFile()));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("broken.geojson")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"type\": \"FeatureColl");
    file.close();
    EXPECT_FALSE(window.openFile(file.fileName()));
    EXPECT_EQ(window.document().estate().cameras.size(), 4U);
}

TEST(Window, NarrowWindow_StillShowsEveryTool) {
    ui::MainWindow window;
    window.resize(1024, 700);
    window.show();
    for (const char* id :
         {"tool.select", "tool.wall", "tool.shelf", "tool.zone", "tool.camera", "tool.measure"}) {
        const auto* button = window.findChild<QWidget*>(QLatin1String(id) + QStringLiteral(".button"));
        ASSERT_NE(button, nullptr) << id;
        EXPECT_GE(button->width(), 36) << id;
        const QPoint right = button->mapTo(&window, QPoint(button->width(), 0));
        EXPECT_LE(right.x(), window.width()) << id;
    }
}

TEST(Window, WithHelpBesideIt_FitsAScreenOf1280) {
    for (const QString& language : ui::Language::all()) {
        ui::MainWindow window(language);
        window.resize(1280, 800);
        window.show();
        window.actions().find(QStringLiteral("help.page"))->trigger();
        EXPECT_LE(window.minimumSizeHint().width(), 1280) << qPrintable(language);
    }
}

TEST(Window, Report_IsWrittenAsAPage) {
    ui::MainWindow window;
    ASSERT_TRUE(window.openFile(shopFile()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("shop.html"));
    window.writeReport(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(path); }, 30000));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("<svg"));
}

TEST(Window, ShopRanking_NamesAWinner) {
    ui::MainWindow window;
    ASSERT_TRUE(window.openFile(shopFile()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return window.ranking().decision() != nullptr; }, 30000))
        << qPrintable(window.ranking().trouble());
    EXPECT_FALSE(window.ranking().decision()->ranking.ranking.empty());
}

TEST(Window, ToolsOfThePlanAreOnlyThereBesideIt) {
    ui::MainWindow window;
    window.resize(1440, 900);
    window.show();
    auto* height = window.findChild<ui::HeaderBar*>()->findChild<ui::NumberField*>();
    EXPECT_TRUE(height->isVisible());
    window.actions().find(QStringLiteral("place.checks"))->trigger();
    EXPECT_FALSE(height->isVisible());
    window.actions().find(QStringLiteral("tool.wall"))->trigger();
    EXPECT_TRUE(height->isVisible());
}

} // namespace
} // namespace vidette::tests
