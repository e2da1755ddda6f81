// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_page.h"

#include "ui/pages/sheet_table.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace vidette::ui {
namespace {

class Learn : public testing::Test {
  protected:
    void SetUp() override {
        m_page.resize(1200, 800);
        m_page.choose(QStringLiteral("fuller"));
        m_page.show();
    }
    SheetTable& table() { return *m_page.tables().front(); }
    void type(int row, int column, const char* words) {
        table().setCurrentCell(row, column);
        QTest::keyClicks(&table(), QString::fromLatin1(words));
        auto* editor = table().findChild<QLineEdit*>();
        ASSERT_TRUE(editor);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the figure is taken, and the editor goes, a moment later
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    LearnPage m_page{QStringLiteral("en"), nullptr};
};

TEST_F(Learn, TypedFiguresAreMarkedCellByCell) {
    QSignalSpy working(&table(), &SheetTable::workingChanged);
    type(0, 7, "6"); // K1, f
    type(1, 7, "4"); // K2, f: 3
    EXPECT_EQ(table().item(0, 7)->text(), QStringLiteral("6"));
    EXPECT_TRUE(table().item(0, 7)->toolTip().isEmpty()) << "nothing is told before it is marked";
    table().mark();
    EXPECT_EQ(table().right(), 1);
    EXPECT_EQ(table().item(0, 7)->toolTip(), QStringLiteral("Right"));
    EXPECT_TRUE(table().item(1, 7)->toolTip().contains(QStringLiteral("= 3")));
    table().setCurrentCell(1, 7);
    EXPECT_TRUE(working.last().front().toString().contains(QStringLiteral("= 3")));
}

TEST_F(Learn, TheSolutionIsRightEverywhere) {
    table().solve();
    EXPECT_EQ(table().right(), table().asked());
    EXPECT_EQ(table().asked(), 21 + 3 * 7);
    table().clearAnswers();
    EXPECT_EQ(table().right(), 0);
}

TEST_F(Learn, WhatWasWrittenStaysWhenAnotherLessonIsRead) {
    type(0, 7, "6");
    m_page.choose(QStringLiteral("saaty"));
    m_page.choose(QStringLiteral("fuller"));
    EXPECT_EQ(table().item(0, 7)->text(), QStringLiteral("6"));
}

TEST_F(Learn, OnlyWhatIsAskedCanBeWritten) {
    EXPECT_FALSE(table().item(1, 0)->flags() & Qt::ItemIsEditable);
    EXPECT_TRUE(table().item(0, 1)->flags() & Qt::ItemIsEditable);
}

} // namespace
} // namespace vidette::ui
