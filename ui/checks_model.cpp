// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks_model.h"

#include "ui/changes.h"
#include "ui/document.h"
#include "ui/identity.h"
#include "ui/words.h"

#include <utility>

namespace vidette::ui {

ChecksModel::ChecksModel(Document& document, Identity& identity, QObject* parent)
    : QObject(parent), m_document(document), m_identity(identity) {
    connect(&m_job, &Job::progressed, this, &ChecksModel::progressed);
    connect(&document, &Document::changed, this, &ChecksModel::documentChanged);
    connect(&identity, &Identity::changed, this, &ChecksModel::becomeOld);
    connect(&document, &Document::opened, this, [this] {
        m_job.cancel();
        m_result.reset();
        m_earlier.reset();
        m_trouble.clear();
        m_took = 0;
        compare();
        if (m_isSeen) m_job.startSoon([this] { run(); });
    });
}

void ChecksModel::follow(bool isSeen) {
    m_isSeen = isSeen;
    const bool isQuick = m_took <= kQuickMilliseconds;
    if (isSeen && !running() && (!m_result || (isOutOfDate() && isQuick))) run();
}

void ChecksModel::documentChanged(const Changes& changes) {
    if (!changes.preview) becomeOld();
}

void ChecksModel::becomeOld() {
    const bool wasRunning = running();
    m_job.cancel();
    m_isFresh = false;
    if (m_isSeen && (wasRunning || m_took <= kQuickMilliseconds)) m_job.startSoon([this] { run(); });
    emit changed();
}

void ChecksModel::run() {
    m_clock.start();
    m_job.start([this, estate = m_document.estate(),
                 on = m_identity.day()](const base::Task& task) -> Job::Delivery {
        auto answer = analysis::checkRules(estate, {on, {}}, task);
        auto rules = analysis::rulesOf(estate).value_or(std::vector<analysis::Rule>());
        return [this, answer = std::move(answer), rules = std::move(rules), on] { show(answer, rules, on); };
    });
    emit changed();
}

void ChecksModel::cancel() {
    m_job.cancel();
    emit changed();
}

void ChecksModel::show(base::Result<analysis::RuleRun> answer, std::vector<analysis::Rule> rules,
                       base::Date on) {
    m_took = m_clock.elapsed();
    m_trouble = answer ? QString() : text(base::describe(answer.error()));
    m_result.reset();
    if (answer) m_result = std::move(*answer);
    m_rules.clear();
    for (auto& rule : rules) m_rules.emplace(rule.id, rule);
    m_on = on;
    m_isFresh = true;
    compare();
}

const analysis::Rule* ChecksModel::rule(const std::string& id) const {
    const auto at = m_rules.find(id);
    return at == m_rules.end() ? nullptr : &at->second;
}

int ChecksModel::graveHits() const {
    int count = 0;
    if (!m_result) return count;
    for (const auto& [severity, hits] : m_result->counts)
        if (severity >= analysis::Severity::Error) count += hits;
    return count;
}

base::Result<base::Done> ChecksModel::compareWith(const std::string& text, const std::string& file) {
    auto hits = report::standingHits(text, file);
    if (!hits) return base::failure(hits.error());
    m_earlier = std::move(*hits);
    compare();
    return base::Done{};
}

void ChecksModel::compareWithNone() {
    m_earlier.reset();
    compare();
}

void ChecksModel::compare() {
    m_difference.reset();
    if (m_result && m_earlier) m_difference = report::differenceOf(*m_earlier, *m_result);
    emit changed();
}

} // namespace vidette::ui
