// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/plan_decisions.h"

#include <algorithm>
#include <utility>

namespace vidette::report {
namespace {

bool needsPlan(const mcda::Problem& problem) {
    return std::any_of(problem.criteria.begin(), problem.criteria.end(),
                       [](const auto& criterion) { return !criterion.derived.empty(); });
}

} // namespace

std::vector<Question> keptQuestions(const estate::Estate& estate) {
    std::vector<Question> list;
    for (const auto& one : estate.problems) list.push_back({one.problem, one.code});
    std::sort(list.begin(), list.end(), [](const Question& a, const Question& b) {
        const bool planA = needsPlan(a.problem);
        const bool planB = needsPlan(b.problem);
        return planA != planB ? planB : a.source < b.source;
    });
    return list;
}

base::Result<Decision> answered(const Question& question, const estate::Estate& estate,
                                const analysis::CoverageOptions& options, const base::Task& task) {
    Decision decision;
    decision.source = question.source;
    if (!needsPlan(question.problem)) {
        auto ranking = mcda::rank(question.problem);
        if (!ranking) return base::failure(base::within(question.source, ranking.error()));
        decision.problem = question.problem;
        decision.ranking = std::move(*ranking);
        return decision;
    }
    auto kits = analysis::rankKits(estate, question.problem, options, task);
    if (!kits) return base::failure(base::within(question.source, kits.error()));
    decision.problem = kits->computedProblem;
    decision.ranking = kits->computed;
    decision.kits = std::move(*kits);
    return decision;
}

} // namespace vidette::report
