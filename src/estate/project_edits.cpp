// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/project_edits.h"

#include "base/text.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

namespace vidette::estate {
namespace {

Rows<Kit> kits() {
    return {&Estate::kits, "kit", [](const Kit& kit) -> const std::string& { return kit.facts.code; },
            [](Kit& kit, std::string code) { kit.facts.code = std::move(code); }, checkKit};
}

base::Result<base::Done> checkProblem(const DecisionProblem& problem) {
    if (!base::trimmed(problem.code).empty()) return base::Done{};
    return base::failure("bad_value", "problem: id", "found no id, expected a short name");
}

Rows<DecisionProblem> problems() {
    return {&Estate::problems, "problem",
            [](const DecisionProblem& problem) -> const std::string& { return problem.code; },
            [](DecisionProblem& problem, std::string code) { problem.code = std::move(code); }, checkProblem};
}

} // namespace

base::Result<Estate> setName(const Estate& estate, const std::string& name) {
    Estate next = estate;
    next.name = name;
    return next;
}

base::Result<Estate> setRetention(const Estate& estate, int days, const std::string& profile,
                                  const std::string& reason) {
    if (days < 0) {
        return base::failure("bad_value", "retention_days",
                             "found " + std::to_string(days) + ", expected 0 (not stated) or more days");
    }
    Estate next = estate;
    next.retentionDays = days;
    next.retentionProfile = profile;
    next.retentionReason = reason;
    return next;
}

base::Result<Estate> addKit(const Estate& estate, Kit kit) {
    return addRow(estate, kits(), std::move(kit));
}
base::Result<Estate> replaceKit(const Estate& estate, Kit kit) {
    return replaceRow(estate, kits(), std::move(kit));
}
base::Result<Estate> removeKit(const Estate& estate, KitId id) {
    return removeRow(estate, kits(), id);
}

base::Result<Estate> addProblem(const Estate& estate, DecisionProblem problem) {
    return addRow(estate, problems(), std::move(problem));
}
base::Result<Estate> replaceProblem(const Estate& estate, DecisionProblem problem) {
    return replaceRow(estate, problems(), std::move(problem));
}
base::Result<Estate> removeProblem(const Estate& estate, ProblemId id) {
    return removeRow(estate, problems(), id);
}

} // namespace vidette::estate
