// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/method_tab.h"

#include "report/method_notes.h"
#include "ui/panels/rows.h"
#include "ui/ranking_model.h"
#include "ui/words.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/method_forms.h"
#include "ui/workbench/preference_rows.h"
#include "ui/workbench/relation_view.h"
#include "ui/workbench/why_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vidette::ui {
namespace {

enum class Half { Elsewhere, Weights, Evaluation };

/// Which half of the tab an error is shown in.
Half halfOf(const base::Error& error, report::Part part) {
    if (part == report::Part::Values) return Half::Elsewhere;
    if (error.where.find("weights") != std::string::npos) return Half::Weights;
    return part == report::Part::Weights ? Half::Weights : Half::Evaluation;
}

QString partWords(report::Part part) {
    switch (part) {
    case report::Part::Values:
        return MethodTab::tr("It is mended in Values.");
    case report::Part::Weights:
        return MethodTab::tr("It is mended in Weights.");
    case report::Part::Judgments:
        return MethodTab::tr("It is mended in Judgments.");
    case report::Part::Method:
        return {};
    }
    return {};
}

} // namespace

MethodTab::MethodTab(DecisionDesk& desk, QWidget* parent)
    : AskedTab(desk, parent), m_page(new QWidget(this)), m_elsewhere(new Words({}, Tone::Warning, m_page)),
      m_weights(new WeightMethodForm(m_page)), m_evaluation(new EvaluationForm(m_page)),
      m_screening(new ScreeningView(m_page)), m_relations(new RelationView(m_page)) {
    build();
    const auto put = [this](const mcda::Problem& next, const QString& what) { this->desk().put(next, what); };
    connect(m_weights, &WeightMethodForm::edited, this, put);
    connect(m_evaluation, &EvaluationForm::edited, this, put);
    connect(m_relations, &RelationView::asked, this, [this](const mcda::FigureName& name) { ask(name); });
}

void MethodTab::build() {
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(40, 20, 40, 32);
    column->setSpacing(24);
    column->addWidget(m_elsewhere);
    auto* halves = new QHBoxLayout;
    halves->setSpacing(56);
    halves->addWidget(m_weights, 1);
    halves->addWidget(m_evaluation, 1);
    column->addLayout(halves);
    column->addWidget(m_evaluation->preferences());
    column->addWidget(m_relations);
    column->addWidget(m_screening);
    column->addStretch();
    setWidget(m_page);
}

void MethodTab::refresh() {
    const auto* problem = desk().problem();
    m_page->setVisible(problem);
    if (!problem) return;
    const auto* decision = desk().ranking().decision();
    const auto* error = desk().ranking().error();
    const auto remedy = error ? report::remedyOf(*error) : report::Remedy{};
    const Half half = error ? halfOf(*error, remedy.part) : Half::Elsewhere;
    QString trouble;
    if (error) {
        trouble = text(report::troubleWords(*error));
        const QString where = partWords(remedy.part);
        if (!where.isEmpty()) trouble += QLatin1Char(' ') + where;
    }
    const auto at = [&](Half here) { return half == here ? trouble : QString(); };
    m_elsewhere->say(at(Half::Elsewhere), Tone::Warning);
    m_weights->show(*problem, decision, at(Half::Weights));
    m_evaluation->show(*problem, decision, at(Half::Evaluation));
    m_screening->show(decision ? decision->problem : *problem);
    m_relations->show(decision);
    why().follow(decision);
}

} // namespace vidette::ui
