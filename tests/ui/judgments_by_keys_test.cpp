// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/judgments_bench.h"
#include "ui/panels/fields.h"
#include "ui/words.h"
#include "ui/workbench/why_panel.h"

#include <algorithm>
#include <cmath>

/// Judging without a mouse, to a spreadsheet and back, and asking why.
namespace vidette::ui {
namespace {

using JudgmentsByKeys = Judgments;

TEST_F(JudgmentsByKeys, AWholeTriangleIsJudgedWithKeysAlone) {
    open(triangle(4, {}));
    nodes().setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(m_tab.focusWidget(), &table()) << "from the list into the table";
    table().goTo(0, 1);
    for (const Qt::Key code : {Qt::Key_1, Qt::Key_Right, Qt::Key_0, Qt::Key_Right, Qt::Key_Equal}) key(code);
    for (const Qt::Key code : {Qt::Key_Down, Qt::Key_1, Qt::Key_Left, Qt::Key_1}) key(code);
    for (const Qt::Key code : {Qt::Key_Down, Qt::Key_Right, Qt::Key_0}) key(code);
    const std::vector<mcda::PairJudgment> all{{"K1", "K2", 1}, {"K1", "K3", 0}, {"K1", "K4", 0.5},
                                              {"K2", "K3", 1}, {"K2", "K4", 1}, {"K3", "K4", 0}};
    EXPECT_EQ(m_desk.problem()->weights.pairs.size(), 6U);
    for (const auto& pair : all) {
        const auto& kept = m_desk.problem()->weights.pairs;
        EXPECT_NE(std::find(kept.begin(), kept.end(), pair), kept.end()) << pair.first << pair.second;
    }
    EXPECT_EQ(m_tab.focusWidget(), &table());
}

TEST_F(JudgmentsByKeys, QuestionsAreAnsweredWithKeysAlone) {
    open(triangle(4, {}));
    nodes().setFocus();
    ASSERT_TRUE(tabTo("Ask me the next pair"));
    key(Qt::Key_Space);
    EXPECT_EQ(m_tab.focusWidget(), &scale());
    for (int asked = 0; asked < 6 && button("Stop asking"); ++asked) {
        key(asked == 0 ? Qt::Key_0 : Qt::Key_1);
        EXPECT_EQ(m_tab.focusWidget(), &scale());
    }
    ASSERT_TRUE(button("Write down what follows")) << qPrintable(told());
    ASSERT_TRUE(tabTo("Write down what follows"));
    key(Qt::Key_Space);
    EXPECT_EQ(m_desk.problem()->weights.pairs.size(), 6U);
    EXPECT_EQ(m_tab.focusWidget(), &table()) << "the link is gone";
    ASSERT_TRUE(tabTo("Take this judgment back"));
    key(Qt::Key_Space);
    EXPECT_EQ(m_desk.problem()->weights.pairs.size(), 5U);
    EXPECT_EQ(m_tab.focusWidget(), &table());
    m_document.undoStack().setIndex(1);
    settle();
    EXPECT_EQ(m_tab.focusWidget(), &table());
}

TEST_F(JudgmentsByKeys, TheKeysStayAfterEveryChoice) {
    open(tests::withGap());
    auto* filling = m_tab.findChild<ChoiceField*>();
    ASSERT_TRUE(filling);
    filling->setFocus();
    key(Qt::Key_Down);
    auto* renewed = qobject_cast<ChoiceField*>(m_tab.focusWidget());
    ASSERT_TRUE(renewed) << "the choice was built anew, and has the keys again";
    EXPECT_TRUE(renewed->isVisible());
    open(tests::inconsistent());
    button("Accept")->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(m_tab.focusWidget(), &table());
    open(tests::withSlips());
    button("Replace")->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(m_tab.focusWidget(), &table());
    ASSERT_TRUE(m_tab.focusWidget()->isVisible());
}

TEST_F(JudgmentsByKeys, BeginningGivesTheKeysToTheTable) {
    mcda::Problem problem = tests::nothingJudged(3);
    problem.weights = {};
    open(problem);
    button("by preferences")->setFocus();
    key(Qt::Key_Space);
    EXPECT_EQ(m_tab.focusWidget(), &table());
    m_document.undoStack().undo();
    settle();
    EXPECT_EQ(m_tab.focusWidget(), button("by preferences"));
}

TEST_F(JudgmentsByKeys, ASpreadsheetsMatrixIsPasted_AsOneStep) {
    open(tests::nothingJudged(3));
    table().goTo(0, 1);
    const int before = steps();
    pasteText("\tPrice\tK3\tResolution\nPrice\t1\t1/5\t0,333\nK3\t5\t1\t\nResolution\t3\t\t1\n");
    EXPECT_EQ(cells(), (Texts{{"", "1/3", "1/5"}, {"", "", ""}, {"", "", ""}})) << qPrintable(told());
    EXPECT_EQ(steps(), before + 1);
    m_document.undoStack().undo();
    EXPECT_EQ(cells(), tests::nothingJudged(3).weights.judgments.cells);
}

TEST_F(JudgmentsByKeys, APasteThatContradictsItselfIsRefused_WithItsCell) {
    open(tests::nothingJudged(2));
    const int before = steps();
    pasteText("\tK1\tK2\nK1\t1\t3\nK2\t2\t1\n");
    EXPECT_TRUE(says("K1/K2 = 3, but K2/K1 = 2; expected 1/3")) << qPrintable(told());
    EXPECT_EQ(steps(), before);
    pasteText("");
    EXPECT_EQ(steps(), before);
}

TEST_F(JudgmentsByKeys, WhatIsCopiedComesBack) {
    open(tests::inconsistent());
    const Texts all = cells();
    QTest::keySequence(&table(), QKeySequence::Copy);
    const QByteArray copied = QApplication::clipboard()->text().toUtf8();
    EXPECT_EQ(copied.count('\n'), 4);
    open(tests::nothingJudged(4));
    pasteText(copied.constData());
    EXPECT_EQ(cells(), all);
}

TEST_F(JudgmentsByKeys, FiguresAreAskedWhy_AlsoWhereTheAnswerIsRefused) {
    open(tests::inconsistent());
    table().goTo(0, 4);
    table().setFocus();
    key(Qt::Key_Return);
    ASSERT_TRUE(m_tab.why().shown()) << "a mean of the first row";
    EXPECT_EQ(mcda::figureCode(m_tab.why().shown()->name), "mean/goal/K1");
    // The row is 1, 1/4, 4, 1/6: its geometric mean over the sum of all four.
    const auto mean = [](double product) { return std::pow(product, 0.25); };
    const double sum = mean(4.0 / 24) + mean(4.0 * 4 / 4) + mean(1.0 / 4 / 4 / 5) + mean(6.0 * 4 * 5);
    EXPECT_NEAR(m_tab.why().shown()->value, mean(4.0 / 24) / sum, 1e-9);
    key(Qt::Key_Escape);
    EXPECT_EQ(m_tab.focusWidget(), &table()) << "the keys go back";
    press("Why this CR?");
    ASSERT_TRUE(m_tab.why().shown());
    const double ratio = m_tab.why().shown()->value;
    EXPECT_TRUE(told().contains(QStringLiteral("CR %1 is not below").arg(number(ratio, 3))));
    type(0, 1, "3");
    EXPECT_TRUE(m_tab.why().shown()) << "it follows";
    EXPECT_NE(m_tab.why().shown()->value, ratio);
    EXPECT_EQ(m_tab.focusWidget(), &table()) << "and takes no keys away";
}

TEST_F(JudgmentsByKeys, WeightsOfAWholeTriangleAreAskedWhy) {
    open(triangle(3, {{"K1", "K2", 1}, {"K1", "K3", 1}, {"K2", "K3", 0.5}}));
    table().goTo(0, 4);
    QTest::keyClick(&table(), Qt::Key_Return);
    ASSERT_TRUE(m_tab.why().shown());
    EXPECT_EQ(mcda::figureCode(m_tab.why().shown()->name), "weight/K1");
    EXPECT_DOUBLE_EQ(m_tab.why().shown()->value, 2.0 / 3);
}

} // namespace
} // namespace vidette::ui
