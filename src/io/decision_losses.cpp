// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_losses.h"

#include "base/speech.h"
#include "mcda/candidates.h"

#include <algorithm>

namespace vidette::io {
namespace {

using base::say;

template<typename Rows, typename Has>
bool any(const Rows& rows, Has has) {
    return std::any_of(rows.begin(), rows.end(), has);
}

bool hasWords(const mcda::Problem& problem) {
    return any(problem.alternatives, [](const mcda::Alternative& one) {
        return any(one.values,
                   [](const auto& value) { return !value.second.number && !value.second.text.empty(); });
    });
}

bool judgesByHand(const mcda::EvaluationSettings& settings) {
    return !settings.orders.empty() || !settings.pairs.empty() || !settings.judgments.empty();
}

bool judgesWeights(const mcda::WeightSettings& settings) {
    return settings.method != mcda::WeightMethod::Direct && settings.method != mcda::WeightMethod::Points &&
           settings.method != mcda::WeightMethod::Equal;
}

bool hasOtherNames(const mcda::Problem& problem) {
    const auto named = [](const auto& one) { return one.name != one.id; };
    return any(problem.criteria, named) || any(problem.alternatives, named);
}

/// What only our own files have.
void addOwn(const mcda::Problem& problem, base::Warnings& warnings, const std::string& where) {
    const auto leave = [&](bool has, const std::string& sentence) {
        if (has) warnings.push_back({"left_out", where, sentence});
    };
    leave(!problem.constraints.empty(), say("limits are not carried over"));
    leave(!problem.attributes.empty(), say("facts that nobody weighs are not carried over"));
    leave(problem.evaluation != mcda::EvaluationSettings{} &&
              problem.evaluation.method != mcda::EvaluationMethod::Saaty,
          say("the method of evaluation and its settings are not carried over"));
    leave(!problem.plan.empty() || any(problem.criteria, [](const auto& c) { return !c.derived.empty(); }),
          say("that values are computed on a plan is not carried over; the written values are"));
    leave(any(problem.alternatives, [](const auto& a) { return !a.kit.empty(); }),
          say("codes of kits are not carried over"));
}

} // namespace

base::Warnings losses(const mcda::Problem& problem, const Carries& format, const std::string& where) {
    base::Warnings warnings;
    const auto leave = [&](bool has, bool carried, const std::string& sentence) {
        if (has && !carried) warnings.push_back({"left_out", where, sentence});
    };
    leave(!problem.title.empty(), format.title, say("the title is not carried over"));
    leave(hasOtherNames(problem), format.names, say("names are not carried over, ids are"));
    leave(any(problem.criteria, [](const auto& c) { return !c.unit.empty(); }), format.units,
          say("units are not carried over; every value is written in the unit of its criterion"));
    leave(mcda::leavesOf(problem.criteria).size() < problem.criteria.size(), format.tree,
          say("the tree of criteria is not carried over; the criteria with values are"));
    leave(any(problem.alternatives, [](const auto& a) { return !a.values.empty(); }), format.values,
          say("values are not carried over"));
    leave(hasWords(problem), format.words || !format.values,
          say("values that are words are not carried over"));
    leave(any(problem.criteria, [](const auto& c) { return !c.valueFunction.empty(); }),
          format.valueFunctions, say("value functions are not carried over"));
    leave(judgesWeights(problem.weights), format.weightJudgments,
          say("weights are written as numbers; how they came about is not carried over"));
    leave(judgesByHand(problem.evaluation), format.localJudgments,
          say("judgments of the alternatives are not carried over"));
    addOwn(problem, warnings, where);
    return warnings;
}

} // namespace vidette::io
