// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/criterion_form.h"

#include "analysis/kit_metrics.h"
#include "mcda/problem_edits.h"
#include "ui/panels/fields.h"
#include "ui/panels/rows.h"
#include "ui/panels/section.h"
#include "ui/ranking_words.h"
#include "ui/words.h"
#include "ui/workbench/limit_rows.h"
#include "ui/workbench/value_function_form.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace vidette::ui {
namespace {

QString metricWords(std::string_view name) {
    if (name == "blind_area") return CriterionForm::tr("watched area that no camera sees");
    if (name == "covered_area") return CriterionForm::tr("watched area seen");
    if (name == "covered_fraction") return CriterionForm::tr("share of the watched zones seen");
    if (name == "identify_area") return CriterionForm::tr("area where people are identified");
    if (name == "night_covered_fraction")
        return CriterionForm::tr("share of the watched zones seen at night");
    if (name == "recognise_area") return CriterionForm::tr("area where people are recognised");
    if (name == "storage_tb") return CriterionForm::tr("disk needed for the recordings");
    return text(name);
}

QLabel* small(const QString& words, QWidget* parent) {
    auto* label = new Words(words, Tone::Bold, parent);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return label;
}

} // namespace

CriterionForm::CriterionForm(QWidget* parent)
    : QWidget(parent), m_title(titleLabel({}, this)), m_limits(new LimitRows(this)),
      m_fromPlan(new QWidget(this)), m_metric(new ChoiceField(tr("Where the values come from"), m_fromPlan)),
      m_worth(new QWidget(this)), m_function(new ValueFunctionForm(m_worth)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(small(tr("Limits"), this));
    column->addWidget(m_limits);
    auto* plan = new QHBoxLayout(m_fromPlan);
    plan->setContentsMargins(0, 0, 0, 0);
    plan->setSpacing(12);
    plan->addWidget(small(tr("Values"), m_fromPlan));
    plan->addWidget(m_metric);
    plan->addStretch();
    column->addWidget(m_fromPlan);
    auto* worth = new QVBoxLayout(m_worth);
    worth->setContentsMargins(0, 0, 0, 0);
    worth->setSpacing(4);
    worth->addWidget(small(tr("What its values are worth"), m_worth));
    worth->addWidget(m_function);
    column->addWidget(m_worth);
    m_metric->addItem(tr("given by hand"), QString());
    for (const auto& metric : analysis::allKitMetrics())
        m_metric->addItem(tr("from the plan: %1").arg(metricWords(metric.name)), text(metric.name));
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_metric->setToolTip(tr("From the plan: the camera of every kit is tried in every camera position."));
    connect(m_metric, &QComboBox::activated, this, &CriterionForm::chooseMetric);
    connect(m_limits, &LimitRows::edited, this, &CriterionForm::edited);
    connect(m_function, &ValueFunctionForm::edited, this, &CriterionForm::edited);
}

void CriterionForm::show(const mcda::Problem& problem, const std::string& fact) {
    m_problem = problem;
    m_fact = fact;
    const auto* criterion = mcda::findFact(problem, fact);
    setVisible(criterion);
    if (!criterion) return;
    const QString name = criterionTitle(problem, fact);
    m_title->setText(name == text(fact) ? name : text(fact) + QStringLiteral("  ") + name);
    const bool isWeighed = std::any_of(problem.criteria.begin(), problem.criteria.end(),
                                       [&](const auto& one) { return one.id == fact; });
    m_limits->show(problem, fact);
    m_fromPlan->setVisible(isWeighed);
    m_metric->show(std::max(0, m_metric->findData(text(criterion->derived))));
    const bool isRead = problem.evaluation.method == mcda::EvaluationMethod::WeightedSum;
    m_worth->setVisible(isWeighed && isRead && criterion->derived.empty());
    if (!m_worth->isHidden()) m_function->show(problem, fact);
}

void CriterionForm::enterLimits() {
    m_limits->enter();
}

void CriterionForm::chooseMetric(int index) {
    mcda::Problem next = m_problem;
    auto* criterion = mcda::findFact(next, m_fact);
    if (!criterion) return;
    criterion->derived = utf8(m_metric->itemData(index).toString());
    const auto* metric = analysis::findKitMetric(criterion->derived);
    if (metric) criterion->direction = metric->better;
    emit edited(next, metric ? tr("Take values from the plan") : tr("Give values by hand"));
}

} // namespace vidette::ui
