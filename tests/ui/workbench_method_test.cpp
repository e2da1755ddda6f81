// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/table_problem.h"
#include "report/method_notes.h"
#include "ui/decision_bench.h"
#include "ui/panels/fields.h"
#include "ui/words.h"
#include "ui/workbench/level_rows.h"
#include "ui/workbench/method_forms.h"
#include "ui/workbench/method_tab.h"
#include "ui/workbench/preference_rows.h"
#include "ui/workbench/relation_view.h"
#include "ui/workbench/rule_forms.h"
#include "ui/workbench/why_panel.h"

#include <QLabel>
#include <QTableWidget>

namespace vidette::tests {
namespace {

using mcda::EvaluationMethod;
using mcda::WeightMethod;

class Method : public DecisionBench {
  protected:
    void SetUp() override { open(namedKits()); }
    void TearDown() override { shoot(m_tab); }
    void open(mcda::Problem problem) {
        lay(std::move(problem));
        m_tab.resize(1180, 900);
        m_tab.show();
        settle();
    }
    ui::ChoiceField& choice(const char* name) {
        for (auto* one : m_tab.findChildren<ui::ChoiceField*>())
            if (one->accessibleName() == QLatin1String(name)) return *one;
        ADD_FAILURE() << "no choice " << name;
        return *m_tab.findChild<ui::ChoiceField*>();
    }
    void pick(ui::ChoiceField& field, int index) {
        field.setCurrentIndex(index);
        emit field.activated(index);
        settle();
    }
    void weigh(WeightMethod method) {
        auto& field = choice("How criteria are weighed");
        pick(field, field.findData(static_cast<int>(method)));
    }
    void compare(EvaluationMethod method) {
        auto& field = choice("How alternatives are compared");
        pick(field, field.findData(static_cast<int>(method)));
    }
    bool says(const QString& words, const QWidget* part = nullptr) {
        const QWidget* where = part ? part : &m_tab;
        for (const auto* label : where->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words)) return true;
        return false;
    }
    template<typename Widget>
    Widget& part() {
        return *m_tab.findChild<Widget*>();
    }

    ui::MethodTab m_tab{m_desk, nullptr};
};

TEST_F(Method, EveryMethodCanBeChosenAndSaysItsSource) {
    for (const auto method : report::evaluationMethods()) {
        compare(method);
        EXPECT_EQ(problem().evaluation.method, method);
        EXPECT_TRUE(says(ui::text(report::evaluationMethodNote(method).source)));
    }
    compare(EvaluationMethod::WeightedSum);
    for (const auto method : report::weightMethods()) {
        weigh(method);
        EXPECT_EQ(problem().weights.method, method);
        EXPECT_TRUE(says(ui::text(report::weightMethodNote(method).assumes)));
    }
}

TEST_F(Method, GoingThroughMethods_KeepsWhatTheyWereGiven) {
    auto start = mcda::thesisSaaty();
    start.weights.order = mcda::kThesisOrder;
    start.evaluation.preferences["K1"] = {mcda::PreferenceType::Linear, 100, 500, 0};
    start.evaluation.levels["K2"] = {{"high", 1}};
    open(start);
    for (const auto method : {EvaluationMethod::Ratings, EvaluationMethod::Promethee2,
                              EvaluationMethod::Fuller, EvaluationMethod::Saaty})
        compare(method);
    for (const auto method :
         {WeightMethod::Roc, WeightMethod::Fuller, WeightMethod::Equal, WeightMethod::Saaty})
        weigh(method);
    EXPECT_EQ(problem(), start);
}

TEST_F(Method, WeighedByPoints_BeginsWithTheWeightsInForce) {
    open(mcda::thesisFuller());
    weigh(WeightMethod::Points);
    EXPECT_NEAR(problem().weights.values.at("K1"), 28, 1e-9);
    EXPECT_TRUE(says(QStringLiteral("given in Weights")));
}

TEST_F(Method, ConventionsOfTheTriangle_AreNamed) {
    open(mcda::thesisFuller());
    auto& form = *m_tab.findChild<ui::WeightMethodForm*>()->findChild<ui::FullerRuleForm*>();
    ASSERT_TRUE(form.isVisible());
    const auto fields = form.findChildren<ui::ChoiceField*>();
    EXPECT_TRUE(fields[0]->currentText().contains(QStringLiteral("thesis")));
    pick(*fields[0], 0);
    EXPECT_EQ(problem().weights.fuller, (mcda::FullerRule{mcda::TieRule::Half, 0}));
    pick(*fields[1], 1);
    pick(*fields[2], 1);
    EXPECT_EQ(problem().weights.fuller, (mcda::FullerRule{mcda::TieRule::Uncounted, 0.5}));
    EXPECT_EQ(fields[0]->currentIndex(), -1) << "this one has no name";
    EXPECT_EQ(problem().evaluation.fuller, mcda::thesisFuller().evaluation.fuller)
        << "values have a rule of their own";
}

TEST_F(Method, SaatysRule_IsSetFieldByField) {
    open(mcda::thesisSaaty());
    auto& form = *m_tab.findChild<ui::WeightMethodForm*>()->findChild<ui::SaatyRuleForm*>();
    ASSERT_TRUE(form.isVisible());
    pick(choice("Priorities"), 0);
    EXPECT_EQ(problem().weights.saaty.priority, mcda::Priority::Eigenvector);
    auto& index = *form.findChildren<ui::ChoiceField*>()[1];
    EXPECT_EQ(index.currentText(), QStringLiteral("thesis"));
    pick(index, index.findData(QStringLiteral("saaty2005")));
    EXPECT_EQ(problem().weights.saaty.randomIndex, "saaty2005");
    emit form.findChild<ui::NumberField*>()->edited(0.2);
    EXPECT_EQ(problem().weights.saaty.threshold, 0.2);
    EXPECT_EQ(problem().evaluation.saaty.randomIndex, "thesis");
}

TEST_F(Method, TroubleStandsWhereItIsMended) {
    auto next = namedKits();
    next.alternatives[0].values["K2"] = {0, "", ""};
    next.criteria[1].direction = mcda::Direction::Min;
    next.evaluation.normalisation = mcda::Normalisation::Max;
    open(next);
    auto& form = part<ui::EvaluationForm>();
    EXPECT_TRUE(says(QStringLiteral("0 cannot be divided by"), &form));
    EXPECT_TRUE(says(QStringLiteral("which takes 0 too"), &form)) << "what to do stands there";
    pick(choice("Values are taken"), 0);
    EXPECT_FALSE(says(QStringLiteral("0 cannot be divided by")));
    next.weights.method = WeightMethod::RankSum;
    next.weights.order = {{"K1"}};
    open(next);
    EXPECT_TRUE(says(QStringLiteral("mended in Weights"), m_tab.findChild<ui::WeightMethodForm*>()));
}

TEST_F(Method, PreferenceFunctions_HaveTheThresholdsTheyRead) {
    compare(EvaluationMethod::Promethee2);
    auto& rows = part<ui::PreferenceRows>();
    ASSERT_TRUE(rows.isVisible());
    auto* type = rows.findChildren<ui::ChoiceField*>()[0];
    pick(*type, 4);
    const auto preference = problem().evaluation.preferences.at("K1");
    EXPECT_EQ(preference.type, mcda::PreferenceType::Linear);
    EXPECT_EQ(preference.p, (25661 - 11290) / 2.0) << "half of what the prices span";
    auto* q = rows.findChildren<ui::TextField*>()[0];
    ASSERT_TRUE(q->isEnabled());
    q->selectAll();
    QTest::keyClicks(q, QStringLiteral("500"));
    QTest::keyClick(q, Qt::Key_Return);
    EXPECT_EQ(problem().evaluation.preferences.at("K1").q, 500);
    settle();
    EXPECT_NE(m_ranking.decision(), nullptr) << qPrintable(m_ranking.trouble());
    EXPECT_FALSE(rows.findChildren<ui::TextField*>()[2]->isEnabled()) << "s is not read by this function";
}

TEST_F(Method, LevelsOfAScale_AreATable) {
    auto start = namedKits();
    for (auto& alternative : start.alternatives) {
        alternative.values.clear();
        for (const auto& criterion : start.criteria) alternative.values[criterion.id] = {0.5, "", ""};
        alternative.values["K1"] = {std::nullopt, "", "good"};
    }
    start.evaluation.method = EvaluationMethod::Ratings;
    open(start);
    auto& rows = part<ui::LevelRows>();
    auto* table = rows.findChild<QTableWidget*>();
    ASSERT_EQ(table->rowCount(), 2) << "the word among the values, and one more";
    EXPECT_EQ(table->item(0, 0)->text(), QStringLiteral("good"));
    table->item(0, 1)->setText(QStringLiteral("0.8"));
    EXPECT_EQ(problem().evaluation.levels.at("K1").at("good"), 0.8);
    table->item(1, 0)->setText(QStringLiteral("very good"));
    table->item(1, 1)->setText(QStringLiteral("1"));
    EXPECT_EQ(problem().evaluation.levels.at("K1").size(), 2U);
    settle();
    EXPECT_NE(m_ranking.decision(), nullptr) << qPrintable(m_ranking.trouble());
    table->item(0, 0)->setText(QString());
    EXPECT_EQ(problem().evaluation.levels.at("K1").size(), 1U);
}

/// Two criteria of equal weight; A1 is best by far in one and last in the other, A2 and A3 are alike. By the
/// usual preference function the flows are A1 (.5, .5) and A2, A3 (.25, .25): the leaving flow speaks for A1,
/// the entering flow against it.
TEST_F(Method, WhoCannotBeCompared_IsTold) {
    auto start = mcda::tableOf({{3, 0}, {1, 1}, {1, 1}});
    start.evaluation.method = EvaluationMethod::Promethee2;
    open(start);
    auto& view = part<ui::RelationView>();
    ASSERT_TRUE(view.isVisible());
    auto* table = view.findChild<QTableWidget*>();
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("neither"));
    EXPECT_EQ(table->item(1, 2)->text(), QStringLiteral("alike"));
    EXPECT_TRUE(says(QStringLiteral("A1 and A2 cannot be compared"), &view));
    compare(EvaluationMethod::WeightedSum);
    EXPECT_FALSE(view.isVisible());
}

/// A1 is at least as good as A2 under both criteria, so all weight agrees and nothing objects.
TEST_F(Method, WhoOutranksWhom_IsATable) {
    auto start = mcda::tableOf({{3, 2}, {1, 2}, {2, 0}});
    start.evaluation.method = EvaluationMethod::Electre1;
    start.evaluation.normalisation = mcda::Normalisation::MinMax;
    open(start);
    auto* table = part<ui::RelationView>().findChild<QTableWidget*>();
    EXPECT_EQ(table->item(0, 1)->text(), QStringLiteral("outranks"));
    EXPECT_EQ(table->item(1, 0)->text(), QStringLiteral("–"));
    EXPECT_TRUE(says(QStringLiteral("kernel: A1.")));
    EXPECT_TRUE(table->item(0, 1)->toolTip().contains(QStringLiteral("1.000")));
}

/// A1 is nowhere worse than A2; A2 is as far behind under K1 as anybody, which objects to it fully.
TEST_F(Method, WhatARelationRestsOnIsAsked) {
    auto start = mcda::tableOf({{3, 2}, {1, 2}, {2, 0}});
    start.evaluation.method = EvaluationMethod::Electre1;
    start.evaluation.normalisation = mcda::Normalisation::MinMax;
    open(start);
    auto* table = part<ui::RelationView>().findChild<QTableWidget*>();
    table->setFocus();
    table->setCurrentCell(0, 1);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(m_tab.why().shown());
    EXPECT_EQ(mcda::figureCode(m_tab.why().shown()->name), "concordance/A1/A2");
    EXPECT_DOUBLE_EQ(m_tab.why().shown()->value, 1);
    table->setCurrentCell(1, 0);
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(mcda::figureCode(m_tab.why().shown()->name), "discordance/A2/A1") << "it objects most";
    QTest::keyClick(&m_tab.why(), Qt::Key_Escape);
    EXPECT_FALSE(m_tab.why().shown());
    EXPECT_EQ(m_tab.focusWidget(), table);
}

/// Under K1 A1 beats both (1 + 1), under K2 only A3: with equal weights its flow out is (2/2 + 1/2)/2 = 0.75.
TEST_F(Method, FlowsStandBesideTheRelations_AndAreAsked) {
    auto start = mcda::tableOf({{3, 2}, {1, 2}, {2, 0}});
    start.evaluation.method = EvaluationMethod::Promethee2;
    open(start);
    auto* table = part<ui::RelationView>().findChild<QTableWidget*>();
    ASSERT_EQ(table->columnCount(), 5);
    EXPECT_EQ(table->item(0, 3)->text(), QStringLiteral("0.750"));
    EXPECT_EQ(table->item(0, 4)->text(), QStringLiteral("0.000"));
    table->setCurrentCell(0, 3);
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_TRUE(m_tab.why().shown());
    EXPECT_EQ(mcda::figureCode(m_tab.why().shown()->name), "phi+/A1");
}

TEST_F(Method, LimitsAndDominance_NeedNoWeights) {
    auto start = mcda::tableOf({{3, 2}, {1, 2}, {2, 0}});
    start.constraints = {{"K2", mcda::Comparison::AtLeast, {1}, true, ""}};
    open(start);
    EXPECT_TRUE(says(QStringLiteral("A1 is nowhere worse than A2, and better in K1.")));
    EXPECT_TRUE(says(QStringLiteral("A3 lacks 1 to K2 at least 1.")));
}

TEST_F(Method, ThresholdsOfElectre_AreKept) {
    compare(EvaluationMethod::Electre1);
    for (auto* field : part<ui::EvaluationForm>().findChildren<ui::NumberField*>())
        if (field->accessibleName() == QStringLiteral("Agreement, at least")) emit field->edited(0.8);
    EXPECT_EQ(problem().evaluation.concordance, 0.8);
    EXPECT_EQ(problem().evaluation.discordance, 0.35);
}

} // namespace
} // namespace vidette::tests
