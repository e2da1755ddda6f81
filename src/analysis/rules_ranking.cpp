// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/text.h"
#include "mcda/ranking.h"

#include <algorithm>

/// Rules about decisions kept with the estate. A problem that cannot be ranked for another reason than its
/// judgments is not judged here; `vidette rank` names the reason.
namespace vidette::analysis {
namespace {

using mcda::Comparison;
using mcda::Ranking;

std::string triadFault(const mcda::Derivation& one) {
    if (!one.saaty || !one.saaty->cr || *one.saaty->cr < 0.1) return "";
    const auto& triad = one.saaty->worstTriad;
    return "CR " + base::decimal(*one.saaty->cr, 3) + " of " + one.node + " (" +
           base::join({triad.begin(), triad.end()}, ", ") + ")";
}

std::string inconsistency(const base::Result<Ranking>& ranking) {
    if (!ranking)
        return ranking.error().code.rfind("nonreciprocal", 0) == 0 ? base::describe(ranking.error()) : "";
    for (const auto& warning : ranking->warnings)
        if (warning.code == "not_reciprocal") return warning.where + " is not reciprocal";
    for (const auto* list : {&ranking->weightsDetail, &ranking->localDetail}) {
        for (const auto& one : *list)
            if (auto fault = triadFault(one); !fault.empty()) return fault;
    }
    return "";
}

/// The other reading of a limit: "more than four" for "at least four" and the other way.
std::optional<Comparison> otherReading(Comparison comparison) {
    switch (comparison) {
    case Comparison::AtLeast:
        return Comparison::MoreThan;
    case Comparison::MoreThan:
        return Comparison::AtLeast;
    case Comparison::AtMost:
        return Comparison::LessThan;
    case Comparison::LessThan:
        return Comparison::AtMost;
    default:
        return std::nullopt;
    }
}

std::string readingFault(const mcda::Problem& problem, const Ranking& ranking) {
    for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
        const auto& constraint = problem.constraints[i];
        const auto other = otherReading(constraint.comparison);
        if (!constraint.hard || !other) continue;
        mcda::Problem read = problem;
        read.constraints[i].comparison = *other;
        const auto again = mcda::rank(read);
        if (!again || again->ranking.empty() || again->ranking.front() == ranking.ranking.front()) continue;
        return "another reading of the limit on " + constraint.criterion + " makes " +
               base::join(again->ranking.front(), ", ") + " win";
    }
    return "";
}

std::string weightFault(const Ranking& ranking, double points) {
    constexpr double kPercent = 100;
    for (const auto& one : ranking.stability) {
        const double margin = points / kPercent;
        const bool flipsBelow = one.low > 0 && one.weight - one.low <= margin;
        const bool flipsAbove = one.high < 1 && one.high - one.weight <= margin;
        if (!flipsBelow && !flipsAbove) continue;
        const double at = flipsAbove ? one.high : one.low;
        return "the winner changes where the weight of " + one.criterion + " goes from " +
               base::decimal(one.weight * kPercent, 1) + " to " + base::decimal(at * kPercent, 1) + " %";
    }
    return "";
}

} // namespace

void ruleR65(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.problems) {
        const auto fault = inconsistency(mcda::rank(row.problem));
        if (!fault.empty()) hits.add("problem " + row.code, {{"what", fault}});
    }
}

/// Silent with fewer than two alternatives.
void ruleR66(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.problems) {
        const auto ranking = mcda::rank(row.problem);
        if (!ranking || ranking->ranking.empty()) continue;
        std::string fault = weightFault(*ranking, hits.parameter("points"));
        if (fault.empty()) fault = readingFault(row.problem, *ranking);
        if (!fault.empty()) hits.add("problem " + row.code, {{"what", fault}});
    }
}

} // namespace vidette::analysis
