// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/project_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

namespace vidette::estate {
namespace {

base::Result<base::Done> checkProblem(const DecisionProblem& problem) {
    if (!base::trimmed(problem.code).empty()) return base::Done{};
    return base::failure("bad_value", "problem: id", base::say("found no id, expected a short name"));
}

bool sameFile(const ImportMapping& a, const ImportMapping& b) {
    return a.source == b.source && a.layer == b.layer;
}

} // namespace

Rows<Kit> kitRows() {
    return {&Estate::kits,
            "kit",
            [](const Kit& kit) -> const std::string& { return kit.facts.code; },
            [](Kit& kit, std::string code) { kit.facts.code = std::move(code); },
            checkKit,
            asItIs<Kit>};
}
Rows<DecisionProblem> problemRows() {
    return {&Estate::problems,        "problem",    codeOf<DecisionProblem>,
            setCode<DecisionProblem>, checkProblem, asItIs<DecisionProblem>};
}

base::Result<Estate> setName(const Estate& estate, const std::string& name) {
    Estate next = estate;
    next.name = name;
    return next;
}

base::Result<Estate> setRetention(const Estate& estate, int days, const std::string& profile,
                                  const std::string& reason) {
    if (days < 0) {
        return base::failure("bad_value", "retention_days",
                             base::say("found {found}, expected 0 (not stated) or more days",
                                       {{"found", std::to_string(days)}}));
    }
    Estate next = estate;
    next.retentionDays = days;
    next.retentionProfile = profile;
    next.retentionReason = reason;
    return next;
}

base::Result<Estate> addKit(const Estate& estate, Kit kit) {
    return addRow(estate, kitRows(), std::move(kit));
}
base::Result<Estate> replaceKit(const Estate& estate, Kit kit) {
    return replaceRow(estate, kitRows(), std::move(kit));
}
base::Result<Estate> removeKit(const Estate& estate, KitId id) {
    return removeRow(estate, kitRows(), id);
}

base::Result<Estate> addProblem(const Estate& estate, DecisionProblem problem) {
    return addRow(estate, problemRows(), std::move(problem));
}
base::Result<Estate> replaceProblem(const Estate& estate, DecisionProblem problem) {
    return replaceRow(estate, problemRows(), std::move(problem));
}
base::Result<Estate> removeProblem(const Estate& estate, ProblemId id) {
    return removeRow(estate, problemRows(), id);
}

base::Result<Estate> keepMapping(const Estate& estate, ImportMapping mapping) {
    const auto holds = checkMapping(mapping);
    if (!holds) return base::failure(holds.error());
    for (const ImportMapping& other : estate.mappings) {
        if (sameFile(other, mapping)) mapping.id = other.id;
    }
    if (mapping.id.isNull())
        return base::failure("bad_value", "import mapping", base::say("it has no identity"));
    Estate next = estate;
    next.mappings = estate.mappings.with(std::move(mapping));
    return next;
}

base::Result<Estate> removeMapping(const Estate& estate, ImportMappingId id) {
    if (!estate.mappings.find(id))
        return base::failure("no_such_row", "import mapping " + id.text(),
                             base::say("it is not in this project"));
    Estate next = estate;
    next.mappings = estate.mappings.without(id);
    return next;
}

} // namespace vidette::estate
