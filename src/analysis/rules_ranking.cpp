// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"
#include "mcda/ranking.h"

#include <algorithm>

/// Rules about decisions kept with the estate. A problem that cannot be ranked for another reason than its
/// judgments is not judged here; `vidette rank` names the reason.
namespace vidette::analysis {
namespace {

using mcda::Comparison;
using mcda::Ranking;

/// What is wrong, for the message; empty when nothing is.
using Fault = MessageArguments;

Fault triadFault(const mcda::Derivation& one) {
    if (!one.saaty || !one.saaty->cr || *one.saaty->cr < 0.1) return {};
    const auto& triad = one.saaty->worstTriad;
    return {{"what", base::toSay("CR {cr} of {node} ({triad})")},
            {"cr", base::decimal(*one.saaty->cr, 3)},
            {"node", one.node},
            {"triad", base::join({triad.begin(), triad.end()}, ", ")}};
}

Fault inconsistency(const base::Result<Ranking>& ranking) {
    if (!ranking) {
        const bool isJudgment = ranking.error().code.rfind("nonreciprocal", 0) == 0;
        return isJudgment ? Fault{{"what", base::describe(ranking.error())}} : Fault{};
    }
    for (const auto& warning : ranking->warnings)
        if (warning.code == "not_reciprocal")
            return {{"what", base::toSay("{node} is not reciprocal")}, {"node", warning.where}};
    for (const auto* list : {&ranking->weightsDetail, &ranking->localDetail}) {
        for (const auto& one : *list)
            if (auto fault = triadFault(one); !fault.empty()) return fault;
    }
    return {};
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

Fault readingFault(const mcda::Problem& problem, const Ranking& ranking) {
    for (std::size_t i = 0; i < problem.constraints.size(); ++i) {
        const auto& constraint = problem.constraints[i];
        const auto other = otherReading(constraint.comparison);
        if (!constraint.hard || !other) continue;
        mcda::Problem read = problem;
        read.constraints[i].comparison = *other;
        const auto again = mcda::rank(read);
        if (!again || again->ranking.empty() || again->ranking.front() == ranking.ranking.front()) continue;
        return {{"what", base::toSay("another reading of the limit on {criterion} makes {winner} win")},
                {"criterion", constraint.criterion},
                {"winner", base::join(again->ranking.front(), ", ")}};
    }
    return {};
}

Fault weightFault(const Ranking& ranking, double points) {
    constexpr double kPercent = 100;
    for (const auto& one : ranking.stability) {
        const double margin = points / kPercent;
        const bool flipsBelow = one.low > 0 && one.weight - one.low <= margin;
        const bool flipsAbove = one.high < 1 && one.high - one.weight <= margin;
        if (!flipsBelow && !flipsAbove) continue;
        const double at = flipsAbove ? one.high : one.low;
        return {
            {"what",
             base::toSay("the winner changes where the weight of {criterion} goes from {from} to {to} %")},
            {"criterion", one.criterion},
            {"from", base::decimal(one.weight * kPercent, 1)},
            {"to", base::decimal(at * kPercent, 1)}};
    }
    return {};
}

} // namespace

void ruleR65(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.problems) {
        auto fault = inconsistency(mcda::rank(row.problem));
        if (!fault.empty()) hits.add("problem " + row.code, std::move(fault));
    }
}

/// Silent with fewer than two alternatives.
void ruleR66(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.problems) {
        const auto ranking = mcda::rank(row.problem);
        if (!ranking || ranking->ranking.empty()) continue;
        Fault fault = weightFault(*ranking, hits.parameter("points"));
        if (fault.empty()) fault = readingFault(row.problem, *ranking);
        if (!fault.empty()) hits.add("problem " + row.code, std::move(fault));
    }
}

} // namespace vidette::analysis
