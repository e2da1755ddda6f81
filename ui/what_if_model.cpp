// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/what_if_model.h"

#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

WhatIfModel::WhatIfModel(Document& document, CoverageModel& coverage, QObject* parent)
    : QObject(parent), m_document(document), m_coverage(coverage) {
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview && (changes.place() || changes.facts)) forget();
    });
    connect(&coverage, &CoverageModel::optionsChanged, this, &WhatIfModel::forget);
    connect(&m_job, &Job::progressed, this, [this](double done) {
        emit working(tr("What if %1? … %2").arg(m_question, roughPercentText(done)));
    });
    connect(&m_rankJob, &Job::progressed, this,
            [this](double done) { emit working(tr("Comparing failures … %1").arg(roughPercentText(done))); });
}

void WhatIfModel::ask(const analysis::Scenario& scenario, const QString& question) {
    m_question = question;
    m_answer.reset();
    m_trouble.clear();
    m_job.start([this, scenario, estate = m_coverage.counted(m_document.estate()),
                 options = m_coverage.options()](const base::Task& task) -> Job::Delivery {
        auto made = analysis::simulate(estate, scenario, options, task);
        const QString trouble = made ? QString() : text(base::describe(made.error()));
        std::shared_ptr<const WhatIfShapes> answer;
        if (made) answer = std::make_shared<const WhatIfShapes>(std::move(*made));
        return [this, answer, trouble] {
            m_answer = answer;
            m_trouble = trouble;
            emit working({});
            emit changed();
        };
    });
    emit changed();
}

void WhatIfModel::rank() {
    if (m_failures || m_rankJob.running()) return;
    m_rankJob.start([this, estate = m_coverage.counted(m_document.estate()),
                     options = m_coverage.options()](const base::Task& task) -> Job::Delivery {
        return [this, ranking = analysis::failureRanking(estate, options, task)] {
            m_failures = ranking ? std::optional(*ranking) : std::nullopt;
            m_trouble = ranking ? QString() : text(base::describe(ranking.error()));
            emit working({});
            emit changed();
        };
    });
    emit changed();
}

void WhatIfModel::clear() {
    if (m_question.isEmpty()) return;
    m_job.cancel();
    m_question.clear();
    m_answer.reset();
    emit working({});
    emit changed();
}

void WhatIfModel::cancel() {
    m_job.cancel();
    m_rankJob.cancel();
    if (!m_answer) m_question.clear();
    emit working({});
    emit changed();
}

void WhatIfModel::forget() {
    m_trouble.clear();
    m_failures.reset();
    m_rankJob.cancel();
    m_job.cancel();
    m_question.clear();
    m_answer.reset();
    emit working({});
    emit changed();
}

} // namespace vidette::ui
