// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/list_table.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

base::Uuid idOf(std::uint64_t number) {
    return {0, number};
}

std::vector<ui::TableRow> threeRows() {
    return {
        {idOf(1),
         {{QStringLiteral("RQ-10")}, {QStringLiteral("School gate")}, {QStringLiteral("9 days"), 9}}},
        {idOf(2), {{QStringLiteral("RQ-9")}, {QStringLiteral("Tram stop")}, {QStringLiteral("41 days"), 41}}},
        {idOf(3), {{QStringLiteral("RQ-2")}, {QStringLiteral("School yard")}, {QStringLiteral(""), -1}}}};
}

class Lists : public testing::Test {
  protected:
    Lists()
        : m_table(QStringLiteral("Requests"),
                  {{QStringLiteral("Number")},
                   {QStringLiteral("Title"), ui::TableColumn::Wide},
                   {QStringLiteral("Age"), ui::TableColumn::Figure}},
                  nullptr) {
        m_table.show(threeRows());
    }
    QString first() { return m_table.model()->index(0, 0).data().toString(); }

    ui::ListTable m_table;
};

TEST_F(Lists, StandAsTheyAreGivenUntilTheyAreSorted) {
    EXPECT_EQ(first(), QStringLiteral("RQ-10"));
    m_table.sortByColumn(0, Qt::AscendingOrder);
    EXPECT_EQ(first(), QStringLiteral("RQ-2"));
    m_table.sortByColumn(2, Qt::DescendingOrder);
    EXPECT_EQ(first(), QStringLiteral("RQ-9"));
}

TEST_F(Lists, LettersLookForARow_AndAreNoKeysOfTools) {
    const auto isTaken = [this](int key, Qt::KeyboardModifiers modifiers, const QString& text) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
        event.ignore();
        QApplication::sendEvent(&m_table, &event);
        return event.isAccepted();
    };
    EXPECT_TRUE(isTaken(Qt::Key_T, Qt::NoModifier, QStringLiteral("t")));
    EXPECT_TRUE(isTaken(Qt::Key_T, Qt::ShiftModifier, QStringLiteral("T")));
    EXPECT_FALSE(isTaken(Qt::Key_T, Qt::ControlModifier, QStringLiteral("\x14")));
    EXPECT_FALSE(isTaken(Qt::Key_F1, Qt::NoModifier, {}));
    QTest::keyClicks(&m_table, QStringLiteral("RQ-2"));
    EXPECT_EQ(m_table.chosen(), idOf(3));
}

TEST_F(Lists, FilterLeavesRowsWithEveryWord) {
    m_table.filter(QStringLiteral("school rq-1"));
    EXPECT_EQ(m_table.shownRows(), 1);
    m_table.filter({});
    EXPECT_EQ(m_table.shownRows(), 3);
}

TEST_F(Lists, ChosenRowStaysChosenWhenRowsAreShownAnew) {
    m_table.choose(idOf(2));
    auto rows = threeRows();
    rows.erase(rows.begin());
    m_table.show(rows);
    EXPECT_EQ(m_table.chosen(), idOf(2));
    rows.erase(rows.begin());
    const QSignalSpy told(&m_table, &ui::ListTable::chose);
    m_table.show(rows);
    EXPECT_TRUE(m_table.chosen().isNull());
    EXPECT_EQ(told.count(), 1);
}

TEST_F(Lists, CopyIsTheChosenRowOrAllThatIsShown) {
    EXPECT_EQ(m_table.copied().count(QLatin1Char('\n')), 2);
    m_table.choose(idOf(2));
    EXPECT_EQ(m_table.copied(), QStringLiteral("RQ-9\tTram stop\t41 days"));
}

TEST_F(Lists, FiguresStandOnTheRight) {
    const auto alignment = m_table.model()->index(0, 2).data(Qt::TextAlignmentRole).toInt();
    EXPECT_TRUE(alignment & Qt::AlignRight);
}

} // namespace
} // namespace vidette::tests
