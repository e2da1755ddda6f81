// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/value_notes.h"

#include "base/error.h"
#include "base/speech.h"
#include "mcda/candidates.h"
#include "report/decision_report.h"

#include <algorithm>
#include <optional>

namespace vidette::report {
namespace {

using Notes = std::vector<ValueNote>;

/// The problem with every value that cannot be read taken out and told.
mcda::Problem readable(const mcda::Problem& problem, Notes& notes) {
    mcda::Problem clean = problem;
    std::vector<mcda::Criterion> facts = mcda::leavesOf(problem.criteria);
    const std::size_t leaves = facts.size();
    facts.insert(facts.end(), problem.attributes.begin(), problem.attributes.end());
    for (auto& alternative : clean.alternatives) {
        for (std::size_t k = 0; k < facts.size(); ++k) {
            const auto value = k < leaves ? mcda::scoreOf(problem, facts[k], alternative)
                                          : mcda::numberOf(facts[k], alternative);
            const bool isNamed =
                std::any_of(problem.constraints.begin(), problem.constraints.end(),
                            [&](const auto& limit) { return limit.criterion == facts[k].id; });
            if (value) continue;
            alternative.values.erase(facts[k].id);
            if (k < leaves || isNamed)
                notes.push_back({Weight::Mistake, alternative.id, facts[k].id, value.error().message});
        }
    }
    return clean;
}

bool isToldOf(const Notes& notes, const std::string& alternative, const std::string& criterion) {
    return std::any_of(notes.begin(), notes.end(), [&](const ValueNote& note) {
        return note.alternative == alternative && note.criterion == criterion;
    });
}

bool isComputed(const mcda::Problem& problem, const mcda::Exclusion& one) {
    return !one.value && !mcda::factNamed(problem, one.criterion).derived.empty();
}

void addExclusions(const mcda::Problem& problem, const std::vector<mcda::Exclusion>& all, Weight weight,
                   Notes& notes) {
    for (const auto& one : all) {
        if (isToldOf(notes, one.id, one.criterion) || isComputed(problem, one)) continue;
        notes.push_back({weight, one.id, one.criterion, exclusionReason(problem, one)});
    }
}

/// Every value that is needed and not there; ranking stops at the first of an alternative.
void addMissing(const mcda::Problem& problem, Notes& notes) {
    for (const auto& alternative : problem.alternatives) {
        for (const auto& leaf : mcda::leavesOf(problem.criteria)) {
            const auto value = mcda::scoreOf(problem, leaf, alternative);
            const mcda::Exclusion missing{alternative.id, leaf.id, {}, mcda::Comparison::AtLeast, {}, {}};
            const bool isMissing = value && !*value && mcda::needsValue(problem, leaf.id);
            if (!isMissing || isComputed(problem, missing) || isToldOf(notes, alternative.id, leaf.id))
                continue;
            notes.push_back({Weight::Outside, alternative.id, leaf.id, exclusionReason(problem, missing)});
        }
    }
}

/// Warnings of cells name {alternative, criterion}, of pairs {better, worse}.
ValueNote noteOf(const mcda::RankingWarning& warning) {
    ValueNote note{Weight::Remark, "", "", warning.message};
    if (warning.code == "unit_scale_suspicious") {
        note.alternative = warning.cells.front()[0];
        note.criterion = warning.cells.front()[1];
    } else if (warning.code == "dominated" || warning.code == "duplicate_name") {
        note.alternative = warning.cells.front()[1];
    } else {
        note.criterion = warning.where;
    }
    return note;
}

void addRemarks(mcda::Candidates& candidates, Notes& notes) {
    candidates.warnings.clear();
    if (!candidates.alternatives.empty()) mcda::inspect(candidates);
    for (const auto& warning : candidates.warnings)
        if (warning.code != "many_items") notes.push_back(noteOf(warning));
}

} // namespace

std::vector<ValueNote> valueNotes(const mcda::Problem& problem) {
    Notes notes;
    const auto checked = mcda::checkProblem(problem);
    if (!checked) return {{Weight::Mistake, "", "", base::describe(checked.error())}};
    const mcda::Problem clean = readable(problem, notes);
    auto candidates = mcda::selectCandidates(clean);
    if (!candidates) return notes;
    addExclusions(clean, candidates->excluded, Weight::Outside, notes);
    addMissing(clean, notes);
    addExclusions(clean, candidates->softMisses, Weight::Remark, notes);
    addRemarks(*candidates, notes);
    std::stable_sort(notes.begin(), notes.end(),
                     [](const ValueNote& a, const ValueNote& b) { return a.weight > b.weight; });
    return notes;
}

} // namespace vidette::report
