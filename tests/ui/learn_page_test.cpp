// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/learn_page.h"

#include "ui/pages/claim_list.h"
#include "ui/pages/sheet_table.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
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

TEST_F(Learn, EnterAndTabGoOnToTheNextCellThatIsAsked) {
    type(0, 9, "1"); // K1, v
    EXPECT_EQ(table().currentRow(), 1);
    EXPECT_EQ(table().currentColumn(), 2) << "K2/K3, past what lies below the diagonal";
    table().setCurrentCell(1, 9);
    QTest::keyClick(&table(), Qt::Key_Tab);
    EXPECT_EQ(table().currentRow(), 2);
    EXPECT_EQ(table().currentColumn(), 3);
    QTest::keyClick(&table(), Qt::Key_Backtab);
    EXPECT_EQ(table().currentRow(), 1);
    EXPECT_EQ(table().currentColumn(), 9);
    table().setCurrentCell(6, 9);
    type(6, 9, "1");
    EXPECT_EQ(table().currentRow(), 6) << "the last one stays";
}

TEST_F(Learn, WhatIsTypedStaysInTheCellThatWasClicked) {
    table().item(3, 7)->setText(QStringLiteral("1.5"));
    table().setCurrentCell(1, 7);
    const QPoint middle = table().visualItemRect(table().item(1, 7)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, middle);
    QTest::keyClicks(&table(), QStringLiteral("1"));
    auto* editor = table().findChild<QLineEdit*>();
    ASSERT_TRUE(editor);
    EXPECT_EQ(editor->text(), QStringLiteral("1"));
    EXPECT_EQ(table().currentRow(), 1);
}

TEST_F(Learn, AFigureOfManyDigitsIsSeenWhole_AlsoMarked) {
    table().item(0, 7)->setText(QStringLiteral("0.28571"));
    table().mark();
    const QFont bold = table().item(0, 7)->font();
    EXPECT_TRUE(bold.bold());
    EXPECT_GE(table().visualItemRect(table().item(0, 7)).width(),
              QFontMetrics(bold).horizontalAdvance(QStringLiteral("0.28571")) + 16);
}

TEST_F(Learn, WhereNothingMayBeWritten_TypingGoesNowhere) {
    m_page.choose(QStringLiteral("totals"));
    SheetTable& given = *m_page.tables()[1];
    given.setCurrentCell(0, 0);
    ASSERT_EQ(given.item(1, 0)->text().front(), QLatin1Char('0'));
    QTest::keyClicks(&given, QStringLiteral("0"));
    EXPECT_EQ(given.currentRow(), 0);
}

TEST_F(Learn, RowsCarryTheNamesOfCriteriaAndKits) {
    EXPECT_EQ(table().verticalHeaderItem(0)->text(), QStringLiteral("K1  Price"));
    EXPECT_EQ(table().horizontalHeaderItem(0)->toolTip(), QStringLiteral("K1  Price"));
    m_page.choose(QStringLiteral("totals"));
    EXPECT_EQ(m_page.tables().size(), 3U);
    EXPECT_EQ(m_page.tables()[1]->asked(), 0) << "weights and evaluations are given";
    EXPECT_EQ(m_page.tables()[1]->item(0, 0)->text(), QStringLiteral("0.280"));
}

TEST_F(Learn, AUsualSlipIsNamed) {
    QSignalSpy working(&table(), &SheetTable::workingChanged);
    table().item(0, 9)->setText(QStringLiteral("0,333")); // K1, v: f/Σf = 6/18
    table().mark();
    table().setCurrentCell(0, 0);
    table().setCurrentCell(0, 9);
    EXPECT_TRUE(working.last().front().toString().contains(QStringLiteral("f/Σf;")));
}

TEST_F(Learn, PrintedFiguresAreNotTakenForSlipsOfTheLearner) {
    m_page.choose(QStringLiteral("consistency"));
    QSignalSpy working(&table(), &SheetTable::workingChanged);
    table().mark();
    table().setCurrentCell(0, 6); // .491, as printed
    EXPECT_TRUE(working.last().front().toString().startsWith(QStringLiteral("v = G/ΣG")));
}

TEST_F(Learn, ClaimsAreMarkedWithTheReason) {
    EXPECT_EQ(m_page.claims(), nullptr);
    m_page.choose(QStringLiteral("consistency"));
    ASSERT_NE(m_page.claims(), nullptr);
    auto choices = m_page.claims()->findChildren<QComboBox*>();
    ASSERT_EQ(choices.size(), 8);
    EXPECT_EQ(m_page.claims()->right(), 0);
    m_page.claims()->choose({QStringLiteral("right"), QStringLiteral("right")});
    const auto said = [&] {
        QString all;
        for (const auto* words : m_page.claims()->findChildren<QLabel*>())
            if (!words->isHidden()) all += words->text() + QLatin1Char('\n');
        return all;
    };
    EXPECT_FALSE(said().contains(QStringLiteral("7/25 = 0.28"))) << "nothing is told before it is marked";
    m_page.claims()->mark();
    EXPECT_EQ(m_page.claims()->right(), 1);
    EXPECT_TRUE(said().contains(QStringLiteral("Right. 7/25 = 0.28")));
    EXPECT_TRUE(said().contains(QStringLiteral("Not so. Seven criteria make 21 pairs")));
    m_page.claims()->solve();
    EXPECT_EQ(m_page.claims()->right(), m_page.claims()->asked());
    m_page.choose(QStringLiteral("fuller"));
    m_page.choose(QStringLiteral("consistency"));
    EXPECT_EQ(m_page.claims()->right(), 8) << "what was chosen stays";
    m_page.claims()->clearAnswers();
    EXPECT_EQ(m_page.claims()->right(), 0);
}

TEST_F(Learn, SheetIsWrittenAsPdf_TheSolutionOnPagesOfItsOwn) {
    const QTemporaryDir folder;
    const auto pages = [&](const char* id, bool solution) {
        m_page.choose(QString::fromLatin1(id));
        const QString path =
            folder.filePath(QStringLiteral("%1-%2.pdf").arg(QLatin1String(id)).arg(solution));
        EXPECT_EQ(m_page.writeSheet(path, solution), QString());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray all = file.readAll();
        EXPECT_TRUE(all.startsWith("%PDF"));
        return all.count("/Type /Page\n");
    };
    for (const char* id : {"weights", "fuller", "consistency", "reversal"})
        EXPECT_GT(pages(id, true), pages(id, false)) << id;
    EXPECT_NE(m_page.writeSheet(QStringLiteral("/nowhere/sheet.pdf"), false), QString());
}

TEST_F(Learn, ProblemOfTheLessonIsOffered) {
    mcda::Problem wanted;
    QString code;
    QObject::connect(&m_page, &LearnPage::tryWanted, &m_page,
                     [&](const mcda::Problem& problem, const QString& id) {
                         wanted = problem;
                         code = id;
                     });
    for (auto* button : m_page.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Try it in the workbench")) button->click();
    EXPECT_EQ(code, QStringLiteral("lesson-fuller"));
    EXPECT_EQ(wanted.alternatives.size(), 5U);
    EXPECT_EQ(wanted.title, "Lesson 2: A camera kit for the shop");
}

} // namespace
} // namespace vidette::ui
