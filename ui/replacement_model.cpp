// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replacement_model.h"

#include "ui/changes.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {
namespace {

using analysis::NeedOptions;
using estate::Estate;

/// Nothing between the versions changes what only one camera sees.
bool seesTheSame(const Estate& a, const Estate& b) {
    return a.cameras == b.cameras && a.obstacles == b.obstacles && a.openings == b.openings &&
           a.zones == b.zones && a.mountings == b.mountings;
}

std::map<int, std::int64_t> budgetsOf(const ReplacementSettings& settings) {
    std::map<int, std::int64_t> budgets;
    for (int i = 0; settings.yearly && i < settings.years; ++i) budgets[settings.from + i] = *settings.yearly;
    return budgets;
}

base::Result<ReplacementAnswer> answerOf(const Estate& estate, base::WithWarnings<NeedOptions> needs,
                                         const ReplacementSettings& settings) {
    NeedOptions planned = needs.value;
    planned.on = {settings.from, 1, 1};
    planned.lifeYears = settings.lifeYears;
    auto plan =
        analysis::replacementPlan(estate, {planned, settings.from, settings.years, budgetsOf(settings)});
    if (!plan) return base::failure(plan.error());
    return ReplacementAnswer{std::move(*plan), std::move(needs.value), std::move(needs.warnings), estate};
}

} // namespace

ReplacementModel::ReplacementModel(Document& document, Identity& identity, QObject* parent)
    : QObject(parent), m_document(document), m_identity(identity) {
    m_settings.from = identity.day().year;
    const auto renew = [this] {
        m_isOld = true;
        if (m_isSeen) m_job.startSoon([this] { compute(); });
    };
    connect(&document, &Document::changed, this, [renew](const Changes& changes) {
        if (!changes.preview) renew();
    });
    connect(&identity, &Identity::changed, this, renew);
    connect(&document, &Document::opened, this, [this] {
        m_settings = {};
        m_settings.from = m_identity.day().year;
        m_answer.reset();
        m_trouble.clear();
        emit changed();
    });
}

void ReplacementModel::follow(bool isSeen) {
    m_isSeen = isSeen;
    if (isSeen && m_isOld) compute();
}

void ReplacementModel::setSettings(const ReplacementSettings& settings) {
    if (settings == m_settings) return;
    m_settings = settings;
    compute();
}

void ReplacementModel::compute() {
    m_isOld = false;
    std::optional<base::WithWarnings<NeedOptions>> known;
    if (m_answer && seesTheSame(m_answer->estate, m_document.estate()))
        known = base::WithWarnings<NeedOptions>{m_answer->needs, m_answer->warnings};
    if (known) known->value.on = m_identity.day();
    m_job.start([this, estate = m_document.estate(), on = m_identity.day(), settings = m_settings,
                 known = std::move(known)](const base::Task& task) -> Job::Delivery {
        auto needs = known ? base::Result<base::WithWarnings<NeedOptions>>(*known)
                           : analysis::needOptions(estate, on, task);
        auto answer = needs ? answerOf(estate, std::move(*needs), settings)
                            : base::Result<ReplacementAnswer>(base::failure(needs.error()));
        return [this, answer = std::move(answer)] {
            m_trouble = answer ? QString() : text(base::describe(answer.error()));
            m_answer.reset();
            if (answer) m_answer = *answer;
            emit changed();
        };
    });
    emit changed();
}

} // namespace vidette::ui
