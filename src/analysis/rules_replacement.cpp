// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "analysis/replacement_plan.h"
#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <optional>

/// Replacement before growth. Silent without assets whose end of life is known.
namespace vidette::analysis {
namespace {

NeedOptions needsOn(const base::Date& on) {
    NeedOptions options;
    options.on = on;
    return options;
}

/// Mean life of the cameras in use, years; nothing where no life class fits.
std::optional<double> meanLife(const RuleInput& input) {
    int count = 0;
    int years = 0;
    for (const auto& need : replacementNeeds(input.estate, needsOn(input.on))) {
        if (need.assetClass != "camera" || !need.lifeYears) continue;
        ++count;
        years += *need.lifeYears;
    }
    return count > 0 ? std::optional(static_cast<double>(years) / count) : std::nullopt;
}

} // namespace

/// Of the year of the day. Counts what was due before that year, or in it too where the project says so;
/// what has money of its own is left out.
void ruleR28(const RuleInput& input, RuleHits& hits) {
    const auto facts = growthAndRenewal(input.estate, input.on.year, needsOn(input.on));
    const bool withDue = hits.parameter("with_due_this_year") != 0;
    const std::int64_t unfunded = withDue ? facts.unfundedCost : facts.overdueShort;
    if (facts.growthCap <= 0 || unfunded <= 0) return;
    hits.add("year " + std::to_string(facts.year),
             {{"count", std::to_string(facts.overdue + (withDue ? facts.due : 0))},
              {"unfunded", input.money(unfunded)},
              {"growth", input.money(facts.growthCap)}});
}

/// Of cameras, by the pace of the years before the year of the day. Where none was replaced it is told once
/// something is overdue.
void ruleR29(const RuleInput& input, RuleHits& hits) {
    const auto window = static_cast<int>(hits.parameter("years"));
    const int assets = assetsInUse(input.estate, input.on, "camera");
    const auto life = meanLife(input);
    if (assets == 0 || !life) return;
    const int done = replacementsDone(input.estate, input.on.year - window, input.on.year - 1, "camera");
    const auto cycle = impliedCycle(assets, std::max(done, 1), window);
    const bool isOverdue = growthAndRenewal(input.estate, input.on.year, needsOn(input.on)).overdue > 0;
    if (!cycle || (done == 0 ? !isOverdue : *cycle <= hits.parameter("times") * *life)) return;
    hits.add("estate", {{"years", done > 0 ? "{cycle}" : base::toSay("more than {cycle}")},
                        {"cycle", base::decimal(*cycle, 0)},
                        {"life", base::decimal(*life, 0)}});
}

} // namespace vidette::analysis
