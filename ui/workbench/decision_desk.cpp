// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workbench/decision_desk.h"

#include "estate/project_edits.h"
#include "ui/document.h"
#include "ui/ranking_model.h"

#include <algorithm>
#include <utility>

namespace vidette::ui {

DecisionDesk::DecisionDesk(Document& document, RankingModel& ranking, QObject* parent)
    : QObject(parent), m_document(document), m_ranking(ranking) {
    connect(&ranking, &RankingModel::chosen, this, &DecisionDesk::problemChanged);
    connect(&document, &Document::changed, this, [this](const Changes& changes) {
        if (!changes.preview && changes.kits) emit problemChanged();
    });
    connect(&document, &Document::opened, this, &DecisionDesk::problemChanged);
}

const mcda::Problem* DecisionDesk::problem() const {
    const auto* kept = m_ranking.problem();
    return kept ? &kept->problem : nullptr;
}

std::string DecisionDesk::code() const {
    const auto* kept = m_ranking.problem();
    return kept ? kept->code : std::string();
}

bool DecisionDesk::put(mcda::Problem next, const QString& what, const QString& mergeKey) {
    const auto* kept = m_ranking.problem();
    if (!kept) return false;
    estate::DecisionProblem changed = *kept;
    changed.problem = std::move(next);
    return m_document.commit(estate::replaceProblem(m_document.estate(), std::move(changed)), what, mergeKey);
}

bool DecisionDesk::add(mcda::Problem problem, const std::string& code, const QString& what) {
    const auto& problems = m_document.estate().problems;
    const auto taken = [&](const std::string& wanted) {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const estate::DecisionProblem& one) { return one.code == wanted; });
    };
    std::string free = code;
    for (int number = 2; taken(free); ++number) free = code + "-" + std::to_string(number);
    const auto id = estate::ProblemId::fresh();
    if (!m_document.commit(estate::addProblem(m_document.estate(), {id, free, std::move(problem)}), what))
        return false;
    m_ranking.choose(id);
    return true;
}

bool DecisionDesk::remove(const QString& what) {
    const auto* kept = m_ranking.problem();
    return kept && m_document.commit(estate::removeProblem(m_document.estate(), kept->id), what);
}

} // namespace vidette::ui
