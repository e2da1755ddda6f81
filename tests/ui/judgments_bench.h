// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/judged_problems.h"
#include "ui/panels/rows.h"
#include "ui/ranking_model.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/judging_table.h"
#include "ui/workbench/judgments_tab.h"
#include "ui/workbench/node_list.h"
#include "ui/workbench/pair_scale.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QTest>
#include <QUndoStack>

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

/// The comparisons in pairs of a decision, as somebody works with them.
namespace vidette::ui {

using Texts = std::vector<std::vector<std::string>>;

class Judgments : public testing::Test {
  protected:
    void open(const mcda::Problem& problem) {
        ASSERT_TRUE(m_desk.add(problem, "judged", QStringLiteral("Decision")));
        m_tab.resize(1180, 760);
        m_tab.show();
        QApplication::processEvents();
    }
    JudgingTable& table() { return *m_tab.findChild<JudgingTable*>(); }
    PairScale& scale() { return *m_tab.findChild<PairScale*>(); }
    NodeList& nodes() { return *m_tab.findChild<NodeList*>(); }
    const Texts& cells() { return m_desk.problem()->weights.judgments.cells; }
    int steps() { return m_document.undoStack().index(); }

    void type(int row, int column, const char* words) {
        table().goTo(row, column);
        QTest::keyClick(&table(), words[0]); // opens the editor, which takes the rest
        auto* editor = table().findChild<QLineEdit*>();
        ASSERT_TRUE(editor);
        QTest::keyClicks(editor, QString::fromLatin1(words + 1));
        QTest::keyClick(editor, Qt::Key_Return);
        settle();
    }
    /// A figure is taken a moment after it is typed, what it says a moment later; then the editor goes.
    void settle() {
        for (int round = 0; round < 5; ++round) QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    /// All that is said now, line by line.
    QString told() {
        QStringList lines;
        for (const auto* words : m_tab.findChildren<Words*>())
            if (words->isVisible()) lines << words->text();
        return lines.join(QLatin1Char('\n'));
    }
    bool says(const char* words) { return told().contains(QString::fromUtf8(words)); }
    QAbstractButton* button(const char* words) {
        QAbstractButton* found = nullptr;
        for (auto* one : m_tab.findChildren<QAbstractButton*>())
            if (one->isVisible() && one->text().contains(QString::fromUtf8(words))) found = one;
        return found;
    }
    void press(const char* words) {
        QAbstractButton* found = button(words);
        ASSERT_TRUE(found) << words;
        found->click();
        settle();
    }
    static mcda::Problem triangle(std::size_t n, std::vector<mcda::PairJudgment> pairs) {
        mcda::Problem problem = tests::nothingJudged(n);
        problem.weights = {};
        problem.weights.method = mcda::WeightMethod::Fuller;
        problem.weights.pairs = std::move(pairs);
        return problem;
    }
    /// What has the keys gets this one.
    void key(Qt::Key code) {
        ASSERT_TRUE(m_tab.focusWidget());
        QTest::keyClick(m_tab.focusWidget(), code);
        settle();
    }
    /// Tab until a button with these words has the keys.
    bool tabTo(const char* words) {
        for (int step = 0; step < 40; ++step) {
            const auto* here = qobject_cast<QAbstractButton*>(m_tab.focusWidget());
            if (here && here->text() == QString::fromUtf8(words)) return true;
            key(Qt::Key_Tab);
        }
        return false;
    }
    void pasteText(const char* words) {
        QApplication::clipboard()->setText(QString::fromUtf8(words));
        QTest::keySequence(&table(), QKeySequence::Paste);
        settle();
    }
    QString shown(int row, int column) { return table().item(row, column)->text(); }
    QString stateOf(int row) { return nodes().item(row)->data(Qt::AccessibleTextRole).toString(); }

    Document m_document;
    CoverageModel m_coverage{m_document};
    RankingModel m_ranking{m_document, m_coverage};
    DecisionDesk m_desk{m_document, m_ranking, nullptr};
    JudgmentsTab m_tab{m_desk, nullptr};
};

} // namespace vidette::ui
