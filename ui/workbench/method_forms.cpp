// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/method_forms.h"

#include "mcda/evaluation.h"
#include "mcda/problem_edits.h"
#include "report/method_notes.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/words.h"
#include "ui/workbench/level_rows.h"
#include "ui/workbench/preference_rows.h"
#include "ui/workbench/rule_forms.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

using mcda::EvaluationMethod;
using mcda::WeightMethod;

QVBoxLayout* columnIn(QWidget* form) {
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    return column;
}

/// What the engine remarks of one part of the answer.
QString warningsOf(const report::Decision* decision, const std::string& part) {
    QStringList lines;
    if (!decision) return {};
    for (const auto& warning : decision->ranking.warnings)
        if (warning.where.starts_with(part)) lines << text(warning.message);
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

void sayNote(const report::MethodNote& note, Words& assumes, Words& source) {
    assumes.say(text(note.assumes), Tone::Plain);
    source.say(note.source.empty() ? QString() : WeightMethodForm::tr("Source: %1").arg(text(note.source)),
               Tone::Quiet);
}

QString whereWeights(const mcda::WeightSettings& weights) {
    switch (weights.method) {
    case WeightMethod::Direct:
    case WeightMethod::Points:
        return WeightMethodForm::tr("The numbers are given in Weights.");
    case WeightMethod::RankSum:
    case WeightMethod::Roc:
        return WeightMethodForm::tr("The order is made in Weights.");
    case WeightMethod::Fuller:
        return weights.pairs.empty()
                   ? WeightMethodForm::tr("The triangle follows the order that is made in Weights.")
                   : WeightMethodForm::tr("The pairs are judged in Judgments.");
    case WeightMethod::Saaty:
        return WeightMethodForm::tr("The pairs are judged in Judgments.");
    case WeightMethod::Equal:
    case WeightMethod::Entropy:
    case WeightMethod::Critic:
        return {};
    }
    return {};
}

} // namespace

WeightMethodForm::WeightMethodForm(QWidget* parent)
    : QWidget(parent), m_method(new ChoiceField(tr("How criteria are weighed"), this)),
      m_assumes(new Words({}, Tone::Plain, this)), m_source(new Words({}, Tone::Quiet, this)),
      m_trouble(new Words({}, Tone::Warning, this)), m_where(new Words({}, Tone::Quiet, this)),
      m_fuller(new FullerRuleForm(this)), m_saaty(new SaatyRuleForm(this)),
      m_warnings(new Words({}, Tone::Warning, this)) {
    auto* column = columnIn(this);
    column->addWidget(titleLabel(tr("How criteria are weighed"), this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_method, m_trouble, m_assumes, m_source, m_where,
                                                         m_fuller, m_saaty, m_warnings})
        column->addWidget(part);
    column->addStretch();
    for (const auto method : report::weightMethods())
        m_method->addItem(text(report::weightMethodNote(method).name), static_cast<int>(method));
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        const auto method = static_cast<WeightMethod>(m_method->itemData(index).toInt());
        emit edited(mcda::withWeightMethod(m_problem, method, m_criteria, m_weights),
                    tr("Weigh in another way"));
    });
    connect(m_fuller, &FullerRuleForm::edited, this, [this](const mcda::FullerRule& rule) {
        mcda::Problem next = m_problem;
        next.weights.fuller = rule;
        emit edited(next, tr("Change how ties weigh"));
    });
    connect(m_saaty, &SaatyRuleForm::edited, this, [this](const mcda::SaatyRule& rule) {
        mcda::Problem next = m_problem;
        next.weights.saaty = rule;
        emit edited(next, tr("Change how pairs are weighed"));
    });
}

void WeightMethodForm::show(const mcda::Problem& problem, const report::Decision* decision,
                            const QString& trouble) {
    m_problem = problem;
    m_criteria = decision ? decision->ranking.criteria : std::vector<std::string>{};
    m_weights = decision ? decision->ranking.weights : std::vector<double>{};
    const auto method = problem.weights.method;
    m_method->show(m_method->findData(static_cast<int>(method)));
    sayNote(report::weightMethodNote(method), *m_assumes, *m_source);
    m_trouble->say(trouble, Tone::Warning);
    m_where->say(whereWeights(problem.weights), Tone::Quiet);
    m_fuller->setVisible(method == WeightMethod::Fuller);
    m_saaty->setVisible(method == WeightMethod::Saaty);
    m_fuller->show(problem.weights.fuller);
    m_saaty->show(problem.weights.saaty);
    m_warnings->say(trouble.isEmpty() ? warningsOf(decision, "weights") : QString(), Tone::Warning);
}

EvaluationForm::EvaluationForm(QWidget* parent)
    : QWidget(parent), m_method(new ChoiceField(tr("How alternatives are compared"), this)),
      m_assumes(new Words({}, Tone::Plain, this)), m_source(new Words({}, Tone::Quiet, this)),
      m_trouble(new Words({}, Tone::Warning, this)),
      m_normalisation(new ChoiceField(tr("Values are taken"), this)),
      m_synthesis(new ChoiceField(tr("Priorities are added up"), this)),
      m_v(new NumberField(tr("Share v of the sum"), {0, 1, 0.05, 2}, {}, this)),
      m_concordance(new NumberField(tr("Agreement, at least"), {0, 1, 0.05, 2}, {}, this)),
      m_discordance(new NumberField(tr("Objection, at most"), {0, 1, 0.05, 2}, {}, this)),
      m_where(new Words({}, Tone::Quiet, this)), m_fuller(new FullerRuleForm(this)),
      m_saaty(new SaatyRuleForm(this)), m_preferences(new PreferenceRows(this)),
      m_levels(new LevelRows(this)), m_warnings(new Words({}, Tone::Warning, this)) {
    build();
    connectFields();
}

void EvaluationForm::build() {
    auto* column = columnIn(this);
    column->addWidget(titleLabel(tr("How alternatives are compared"), this));
    for (QWidget* part : std::initializer_list<QWidget*>{m_method, m_trouble, m_assumes, m_source, m_where})
        column->addWidget(part);
    m_grid = new FieldGrid(this);
    m_grid->add(tr("Values are taken"), m_normalisation);
    m_grid->add(tr("Priorities are added up"), m_synthesis);
    m_grid->add(tr("Share v of the sum"), m_v);
    m_grid->add(tr("Agreement, at least"), m_concordance);
    m_grid->add(tr("Objection, at most"), m_discordance);
    column->addWidget(m_grid);
    for (QWidget* part : std::initializer_list<QWidget*>{m_fuller, m_saaty, m_levels, m_warnings})
        column->addWidget(part);
    column->addStretch();
    for (const auto method : report::evaluationMethods())
        m_method->addItem(text(report::evaluationMethodNote(method).name), static_cast<int>(method));
    m_normalisation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_synthesis->addItems({tr("as shares of 1"), tr("the best counts 1")});
    m_synthesis->setToolTip(
        tr("As shares of 1 the alternatives divide each criterion among them (distributive); with "
           "the best counting 1 a copy of one changes less (ideal)."));
    m_v->setToolTip(tr("1: only the sum counts; 0: only the worst regret."));
    m_concordance->setToolTip(
        tr("The share of the weight that must find one at least as good as the other."));
    m_discordance->setToolTip(
        tr("The largest objection of a single criterion that is put up with, as a share of the "
           "largest difference."));
}

void EvaluationForm::put(mcda::EvaluationSettings settings, const QString& what) {
    mcda::Problem next = m_problem;
    next.evaluation = std::move(settings);
    emit edited(next, what);
}

void EvaluationForm::connectFields() {
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        const auto method = static_cast<EvaluationMethod>(m_method->itemData(index).toInt());
        emit edited(mcda::withEvaluationMethod(m_problem, method), tr("Compare in another way"));
    });
    connect(m_normalisation, &QComboBox::activated, this, [this](int index) {
        auto settings = m_problem.evaluation;
        settings.normalisation = static_cast<mcda::Normalisation>(m_normalisation->itemData(index).toInt());
        put(settings, tr("Change how values are taken"));
    });
    connect(m_synthesis, &QComboBox::activated, this, [this](int index) {
        auto settings = m_problem.evaluation;
        settings.synthesis = index == 0 ? mcda::Synthesis::Distributive : mcda::Synthesis::Ideal;
        put(settings, tr("Change how priorities are added up"));
    });
    const auto follow = [this](NumberField* field, double mcda::EvaluationSettings::*which) {
        connect(field, &NumberField::edited, this, [this, which](double value) {
            auto settings = m_problem.evaluation;
            settings.*which = value;
            put(settings, tr("Change a threshold of the method"));
        });
    };
    follow(m_v, &mcda::EvaluationSettings::v);
    follow(m_concordance, &mcda::EvaluationSettings::concordance);
    follow(m_discordance, &mcda::EvaluationSettings::discordance);
    connect(m_fuller, &FullerRuleForm::edited, this, [this](const mcda::FullerRule& rule) {
        auto settings = m_problem.evaluation;
        settings.fuller = rule;
        put(settings, tr("Change how ties count"));
    });
    connect(m_saaty, &SaatyRuleForm::edited, this, [this](const mcda::SaatyRule& rule) {
        auto settings = m_problem.evaluation;
        settings.saaty = rule;
        put(settings, tr("Change how pairs are compared"));
    });
    connect(m_preferences, &PreferenceRows::edited, this, &EvaluationForm::edited);
    connect(m_levels, &LevelRows::edited, this, &EvaluationForm::edited);
}

void EvaluationForm::showFields() {
    const auto& settings = m_problem.evaluation;
    const auto method = settings.method;
    const auto known = mcda::normalisationsOf(method);
    m_normalisation->clear();
    for (const auto one : known)
        m_normalisation->addItem(text(report::normalisationWords(one)), static_cast<int>(one));
    if (!known.empty())
        m_normalisation->show(
            m_normalisation->findData(static_cast<int>(settings.normalisation.value_or(known.front()))));
    m_synthesis->show(settings.synthesis == mcda::Synthesis::Distributive ? 0 : 1);
    m_v->show(settings.v);
    m_concordance->show(settings.concordance);
    m_discordance->show(settings.discordance);
    const bool isElectre = method == EvaluationMethod::Electre1;
    m_grid->setRowVisible(m_normalisation, !known.empty());
    m_grid->setRowVisible(m_synthesis, method == EvaluationMethod::Saaty);
    m_grid->setRowVisible(m_v, method == EvaluationMethod::Vikor);
    m_grid->setRowVisible(m_concordance, isElectre);
    m_grid->setRowVisible(m_discordance, isElectre);
    m_fuller->setVisible(method == EvaluationMethod::Fuller);
    m_saaty->setVisible(method == EvaluationMethod::Saaty);
    m_preferences->setVisible(method == EvaluationMethod::Promethee2);
    m_levels->setVisible(method == EvaluationMethod::Ratings);
    m_fuller->show(settings.fuller);
    m_saaty->show(settings.saaty);
    if (method == EvaluationMethod::Promethee2) m_preferences->show(m_problem);
    if (method == EvaluationMethod::Ratings) m_levels->show(m_problem);
}

void EvaluationForm::show(const mcda::Problem& problem, const report::Decision* decision,
                          const QString& trouble) {
    m_problem = problem;
    const auto method = problem.evaluation.method;
    m_method->show(m_method->findData(static_cast<int>(method)));
    sayNote(report::evaluationMethodNote(method), *m_assumes, *m_source);
    m_trouble->say(trouble, Tone::Warning);
    const bool isJudged = method == EvaluationMethod::Saaty || method == EvaluationMethod::Fuller;
    m_where->say(isJudged ? tr("Under a criterion the alternatives may be judged by hand in Judgments.")
                          : QString(),
                 Tone::Quiet);
    showFields();
    m_warnings->say(trouble.isEmpty() ? warningsOf(decision, "evaluation") : QString(), Tone::Warning);
}

} // namespace vidette::ui
