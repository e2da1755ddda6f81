// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ranking_model.h"

#include "report/plan_decisions.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

RankingModel::RankingModel(Document& document, CoverageModel& coverage, QObject* parent)
    : QObject(parent), m_document(document), m_coverage(coverage) {
    connect(&document, &Document::changed, this, &RankingModel::follow);
    connect(&document, &Document::opened, this, [this] {
        m_chosen.reset();
        compute();
    });
    connect(&coverage, &CoverageModel::optionsChanged, this, &RankingModel::renew);
}

const estate::DecisionProblem* RankingModel::problem() const {
    const auto& problems = m_document.estate().problems;
    if (m_chosen) {
        if (const auto* chosen = problems.find(*m_chosen)) return chosen;
    }
    const estate::DecisionProblem* first = nullptr;
    for (const auto& problem : problems) {
        if (!first || problem.code < first->code) first = &problem;
    }
    return first;
}

void RankingModel::choose(const estate::ProblemId& id) {
    if (m_chosen == id) return;
    m_chosen = id;
    emit chosen();
    compute();
}

void RankingModel::follow(const Changes& changes) {
    if (!changes.preview && (changes.place() || changes.kits || changes.facts)) renew();
}

void RankingModel::renew() {
    m_job.startSoon([this] { compute(); });
}

void RankingModel::compute() {
    const estate::DecisionProblem* asked = problem();
    if (!asked) {
        m_job.cancel();
        m_decision.reset();
        m_trouble.clear();
        m_error.reset();
        emit changed();
        return;
    }
    m_job.start([this, estate = m_document.estate(), problem = *asked,
                 options = m_coverage.options()](const base::Task& task) -> Job::Delivery {
        return [this, answer = report::answered({problem.problem, problem.code}, estate, options, task)] {
            m_decision = answer ? std::optional(*answer) : std::nullopt;
            m_error = answer ? std::nullopt : std::optional(answer.error());
            m_trouble = m_error ? text(base::describe(*m_error)) : QString();
            emit changed();
        };
    });
}

} // namespace vidette::ui
