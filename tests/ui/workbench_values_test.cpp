// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/buttons.h"
#include "ui/decision_bench.h"
#include "ui/panels/fields.h"
#include "ui/workbench/criterion_form.h"
#include "ui/workbench/limit_rows.h"
#include "ui/workbench/note_list.h"
#include "ui/workbench/value_function_form.h"
#include "ui/workbench/value_grid.h"
#include "ui/workbench/value_model.h"
#include "ui/workbench/values_tab.h"

#include <QApplication>
#include <QClipboard>
#include <QTableWidget>

namespace vidette::tests {
namespace {

using ui::ValueModel;

class Values : public DecisionBench {
  protected:
    void SetUp() override {
        lay(namedKits());
        m_tab.resize(1180, 800);
        m_tab.show();
    }
    void TearDown() override { shoot(m_tab); }
    ui::ValueGrid& grid() { return m_tab.grid(); }
    ValueModel& model() { return m_tab.model(); }
    QModelIndex at(const std::string& alternative, const std::string& fact) {
        return model().index(model().rowOf(alternative), model().columnOf(fact));
    }
    QModelIndex head(int row, const std::string& fact) { return model().index(row, model().columnOf(fact)); }
    /// Keys into a cell, as a person: the first begins the edit, Return ends it.
    void type(const QModelIndex& cell, const QString& words) {
        grid().setFocus();
        grid().setCurrentIndex(cell);
        QTest::keyClick(&grid(), words.front().toLatin1());
        auto* line = grid().findChild<QLineEdit*>();
        ASSERT_NE(line, nullptr);
        QTest::keyClicks(line, words.mid(1));
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void click(const char* words) {
        for (auto* link : m_tab.findChildren<ui::LinkButton*>()) {
            if (link->text() != QLatin1String(words) || !link->isVisible()) continue;
            QTest::mouseClick(link, Qt::LeftButton);
            return;
        }
        FAIL() << "no link " << words;
    }
    template<typename Widget>
    Widget& part() {
        return *m_tab.findChild<Widget*>();
    }
    const mcda::Value* value(std::size_t alternative, const std::string& fact) {
        const auto& values = problem().alternatives[alternative].values;
        const auto found = values.find(fact);
        return found == values.end() ? nullptr : &found->second;
    }

    ui::ValuesTab m_tab{m_desk, nullptr};
};

TEST_F(Values, TypedValue_IsKeptAndUndone) {
    type(at("A1", "K1"), QStringLiteral("12 500"));
    EXPECT_EQ(value(0, "K1")->number, 12500);
    EXPECT_TRUE(value(0, "K1")->unit.empty());
    m_document.undoStack().undo();
    EXPECT_EQ(value(0, "K1")->number, 11290);
    EXPECT_EQ(at("A1", "K1").data(Qt::EditRole).toString(), QStringLiteral("11290"));
}

TEST_F(Values, ValueWithItsOwnUnit_IsConvertedByTheEngineAndShownAsWritten) {
    type(at("A1", "K7"), QStringLiteral("1500 GB"));
    EXPECT_EQ(value(0, "K7")->unit, "GB");
    EXPECT_TRUE(at("A1", "K7").data(Qt::DisplayRole).toString().endsWith(QStringLiteral("GB")));
    EXPECT_FALSE(at("A1", "K7").data(ValueModel::MarkRole).isValid());
    type(at("A1", "K7"), QStringLiteral("2 TB"));
    EXPECT_TRUE(value(0, "K7")->unit.empty()) << "the unit of the criterion needs not be written";
}

TEST_F(Values, DashAndDelete_TakeTheValueAway) {
    type(at("A1", "K1"), QStringLiteral("-"));
    EXPECT_EQ(value(0, "K1"), nullptr);
    grid().setCurrentIndex(at("A2", "K1"));
    QTest::keyClick(&grid(), Qt::Key_Delete);
    EXPECT_EQ(value(1, "K1"), nullptr);
    EXPECT_EQ(at("A2", "K1").data(Qt::DisplayRole).toString(), QStringLiteral("–"));
}

TEST_F(Values, WhatIsWrong_IsMarkedWithWordsInTheTipAndInTheList) {
    type(at("A1", "K3"), QStringLiteral("95 kg"));
    settle();
    EXPECT_EQ(at("A1", "K3").data(ValueModel::MarkRole).toInt(), static_cast<int>(report::Weight::Mistake));
    EXPECT_TRUE(at("A1", "K3").data(Qt::ToolTipRole).toString().contains(QStringLiteral("kg")));
    auto& notes = part<ui::NoteList>();
    ASSERT_TRUE(notes.isVisible());
    EXPECT_TRUE(notes.item(0)->text().contains(QStringLiteral("kg")));
    grid().setCurrentIndex(at("A5", "K7"));
    emit notes.itemActivated(notes.item(0));
    EXPECT_EQ(grid().currentIndex(), at("A1", "K3"));
}

TEST_F(Values, NamesUnitsAndGroups_AreWrittenInTheHead) {
    type(head(ValueModel::NameRow, "K1"), QStringLiteral("Cost"));
    type(head(ValueModel::UnitRow, "K1"), QStringLiteral("EUR"));
    type(head(ValueModel::GroupRow, "K2"), QStringLiteral("Quality > Picture"));
    EXPECT_EQ(problem().criteria[0].name, "Cost");
    EXPECT_EQ(problem().criteria[0].unit, "EUR");
    EXPECT_EQ(head(ValueModel::GroupRow, "K2").data().toString(), QStringLiteral("Quality › Picture"));
    EXPECT_EQ(problem().criteria.size(), 9U);
    EXPECT_EQ(model().columnCount(), 8) << "criteria above others have no values";
}

TEST_F(Values, EmptyName_IsRefused) {
    grid().setCurrentIndex(head(ValueModel::NameRow, "K1"));
    EXPECT_FALSE(model().setData(head(ValueModel::NameRow, "K1"), QString(), Qt::EditRole));
    EXPECT_EQ(problem().criteria[0].name, "Price");
}

TEST_F(Values, WhatIsBetter_IsChosenInTheCell) {
    grid().setFocus();
    const auto cell = head(ValueModel::BetterRow, "K7");
    grid().setCurrentIndex(cell);
    grid().edit(cell);
    auto* choice = grid().findChild<ui::ChoiceField*>();
    ASSERT_NE(choice, nullptr);
    EXPECT_EQ(choice->currentIndex(), 1);
    EXPECT_FALSE(choice->accessibleName().isEmpty());
    choice->setCurrentIndex(0);
    emit choice->activated(0);
    EXPECT_EQ(problem().criteria[6].direction, mcda::Direction::Max);
}

TEST_F(Values, CriterionThatIsNotWeighed_BecomesAFact) {
    ASSERT_TRUE(model().setData(head(ValueModel::BetterRow, "K5"), QStringLiteral("2"), Qt::EditRole));
    ASSERT_EQ(problem().attributes.size(), 1U);
    EXPECT_EQ(problem().attributes[0].id, "K5");
    EXPECT_EQ(model().columnOf("K5"), 7) << "facts stand behind the criteria";
    EXPECT_FALSE(model().flags(head(ValueModel::GroupRow, "K5")) & Qt::ItemIsEditable);
}

TEST_F(Values, LinksAddMoveAndRemove) {
    click("Add a criterion");
    EXPECT_EQ(problem().criteria.size(), 8U);
    EXPECT_EQ(grid().currentIndex(), head(ValueModel::NameRow, "K8"));
    click("Move left");
    EXPECT_EQ(problem().criteria[6].id, "K8");
    click("Remove the criterion");
    EXPECT_EQ(problem().criteria.size(), 7U);
    click("Add an alternative");
    EXPECT_EQ(problem().alternatives.back().id, "A6");
    click("Move up");
    EXPECT_EQ(problem().alternatives[4].id, "A6");
    click("Remove the alternative");
    EXPECT_EQ(problem().alternatives.size(), 5U);
}

TEST_F(Values, PastedTable_AddsRowsAndColumns) {
    QApplication::clipboard()->setText(
        QStringLiteral("\tPrice\tNoise (dB)\nKit one\t9990\t31.5\nNew kit\t8000\t28\n"));
    grid().setCurrentIndex(at("A1", "K1"));
    QTest::keyClick(&grid(), Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(problem().criteria.size(), 8U);
    EXPECT_EQ(problem().criteria[7].name, "Noise");
    EXPECT_EQ(problem().criteria[7].unit, "dB");
    EXPECT_EQ(problem().alternatives[0].name, "Kit one")
        << "no name is known, so the rows are named by place";
    EXPECT_EQ(value(0, "K1")->number, 9990);
    EXPECT_EQ(value(1, "K8")->number, 28);
    m_document.undoStack().undo();
    EXPECT_EQ(problem().criteria.size(), 7U);
}

TEST_F(Values, EmptyClipboard_IsToldAndChangesNothing) {
    QApplication::clipboard()->setText(QString());
    m_tab.paste();
    EXPECT_EQ(problem(), namedKits());
    bool isTold = false;
    for (const auto* words : m_tab.findChildren<QLabel*>())
        isTold = isTold || (words->isVisible() && words->text().contains(QStringLiteral("nothing to paste")));
    EXPECT_TRUE(isTold);
}

TEST_F(Values, CopiedBlock_HasTabsAndLines) {
    grid().selectionModel()->select(QItemSelection(at("A1", "K1"), at("A2", "K2")),
                                    QItemSelectionModel::ClearAndSelect);
    EXPECT_EQ(grid().copied(), QStringLiteral("11290\t4\n14475\t5"));
    grid().clearSelection();
    EXPECT_EQ(grid().copied().count(QLatin1Char('\n')), ValueModel::kHeadRows + 4);
}

TEST_F(Values, CopiedTable_PastesBackAsItWas) {
    grid().selectionModel()->select(QItemSelection(model().index(ValueModel::kHeadRows, 0), at("A5", "K7")),
                                    QItemSelectionModel::ClearAndSelect);
    grid().copy();
    grid().setCurrentIndex(at("A1", "K1"));
    m_tab.paste();
    EXPECT_EQ(problem(), namedKits());
}

TEST_F(Values, TypingGoesOn_WhileTheAnswerArrives) {
    type(at("A1", "K1"), QStringLiteral("12000"));
    grid().setCurrentIndex(at("A2", "K2"));
    QTest::keyClick(&grid(), '7');
    auto* line = grid().findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    settle();
    ASSERT_EQ(grid().findChild<QLineEdit*>(), line) << "the editor is still there";
    EXPECT_EQ(line->text(), QStringLiteral("7"));
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(value(1, "K2")->number, 7);
}

TEST_F(Values, Limits_AreEditedBelowTheTable) {
    grid().setCurrentIndex(head(ValueModel::LimitRow, "K3"));
    QTest::keyClick(&grid(), Qt::Key_Return);
    ASSERT_EQ(problem().constraints.size(), 1U);
    EXPECT_EQ(problem().constraints[0].limits, std::vector<double>{82}) << "it begins where nobody is out";
    auto& row = part<ui::LimitRow>();
    auto* number = row.findChild<ui::TextField*>();
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("90"));
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(problem().constraints[0].limits, std::vector<double>{90});
    settle();
    EXPECT_TRUE(head(ValueModel::LimitRow, "K3").data().toString().contains(QStringLiteral("90")));
    EXPECT_EQ(at("A5", "K3").data(ValueModel::MarkRole).toInt(), static_cast<int>(report::Weight::Outside));
    EXPECT_TRUE(at("A5", "K3").data(Qt::FontRole).value<QFont>().strikeOut());
    number->selectAll();
    QTest::keyClicks(number, QStringLiteral("wide"));
    QTest::keyClick(number, Qt::Key_Return);
    EXPECT_EQ(problem().constraints[0].limits, std::vector<double>{90}) << "what is no number is not taken";
    auto* hard = row.findChildren<ui::ChoiceField*>().last();
    emit hard->activated(1);
    EXPECT_FALSE(problem().constraints[0].hard);
    QTest::mouseClick(row.findChild<ui::LinkButton*>(), Qt::LeftButton);
    EXPECT_TRUE(problem().constraints.empty());
}

TEST_F(Values, Worth_IsGivenByPointsWhereTheMethodReadsIt) {
    auto& form = part<ui::ValueFunctionForm>();
    grid().setCurrentIndex(at("A1", "K4"));
    ASSERT_TRUE(form.isVisible());
    click("Say what values are worth");
    const auto points = [&] { return problem().criteria[3].valueFunction; };
    EXPECT_EQ(points(), (std::vector<mcda::ValuePoint>{{12, 0}, {30, 1}}));
    click("Add a point");
    EXPECT_EQ(points()[1], (mcda::ValuePoint{21, 0.5}));
    auto* table = form.findChild<QTableWidget*>();
    table->item(1, 1)->setText(QStringLiteral("1"));
    EXPECT_EQ(points()[1], (mcda::ValuePoint{21, 1}));
    table->item(1, 1)->setText(QStringLiteral("2"));
    EXPECT_EQ(points()[1], (mcda::ValuePoint{21, 1})) << "no value is worth more than 1";
    click("Back to worst and best");
    EXPECT_TRUE(points().empty());
    auto next = problem();
    next.evaluation.method = mcda::EvaluationMethod::Vikor;
    m_desk.put(next, QStringLiteral("vikor"));
    EXPECT_FALSE(form.isVisible());
}

TEST_F(Values, ComputedValues_AreNotWrittenByHand) {
    auto next = problem();
    next.criteria[2].derived = "covered_fraction";
    m_desk.put(next, QStringLiteral("derive"));
    settle();
    const auto cell = at("A1", "K3");
    EXPECT_EQ(model().columnCount(), 9) << "the kit of each alternative stands by";
    EXPECT_FALSE(model().flags(cell) & Qt::ItemIsEditable);
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("95")));
    EXPECT_FALSE(model().setData(cell, QStringLiteral("5"), Qt::EditRole));
    EXPECT_EQ(value(0, "K3")->number, 95);
}

TEST_F(Values, TroubleWithValues_StandsAboveThemWithWhatToDo) {
    type(head(ValueModel::NameRow, "K2"), QStringLiteral("price"));
    settle();
    bool isTold = false;
    for (const auto* words : m_tab.findChildren<QLabel*>())
        isTold = isTold || (words->isVisible() && words->text().contains(QStringLiteral("another name")));
    EXPECT_TRUE(isTold);
}

TEST_F(Values, CellsAreNamedForScreenReaders) {
    const QString words = at("A4", "K3").data(Qt::AccessibleTextRole).toString();
    for (const char* part : {"A4", "K3", "103"})
        EXPECT_TRUE(words.contains(QLatin1String(part))) << qPrintable(words);
}

} // namespace
} // namespace vidette::tests
