// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_criteria.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <map>

namespace vidette::analysis {
namespace {

/// Limits stated in the catalogue's unit (at least 80 °) stay limits on the catalogue's value: it becomes an
/// attribute beside the computed criterion.
void keepCatalogueLimits(mcda::Problem& problem, const mcda::Criterion& criterion) {
    mcda::Criterion attribute = criterion;
    attribute.id += " (catalogue)";
    attribute.name = base::say("{name} (catalogue)", {{"name", attribute.name}});
    attribute.derived.clear();
    attribute.parent.clear();
    bool used = false;
    for (auto& constraint : problem.constraints) {
        if (constraint.criterion != criterion.id) continue;
        constraint.criterion = attribute.id;
        used = true;
    }
    if (!used) return;
    for (auto& alternative : problem.alternatives) {
        const auto found = alternative.values.find(criterion.id);
        if (found != alternative.values.end()) alternative.values[attribute.id] = found->second;
    }
    problem.attributes.push_back(std::move(attribute));
}

std::string contraryText(const DerivedMetric& metric) {
    const base::Fillings name{{"name", std::string(metric.name)}};
    return metric.better == mcda::Direction::Max
               ? base::say("{name} is usually wanted large, but the criterion asks for the contrary", name)
               : base::say("{name} is usually wanted small, but the criterion asks for the contrary", name);
}

/// What a number in the catalogue's unit is worth says nothing of the computed figure.
void dropValueFunction(mcda::Criterion& criterion, const std::string& unit, base::Warnings& warnings) {
    if (criterion.valueFunction.empty()) return;
    warnings.push_back({"value_function_unused", "criterion " + criterion.id,
                        base::say("its value function is written in {unit}, but the values are computed in "
                                  "{computed}; it is not used",
                                  {{"unit", criterion.unit}, {"computed", unit}})});
    criterion.valueFunction.clear();
}

} // namespace

base::Result<std::vector<DerivedCriterion>>
derivedCriteria(const mcda::Problem& problem, const FindMetric& find, const std::vector<std::string>& known) {
    std::vector<DerivedCriterion> result;
    for (std::size_t i = 0; i < problem.criteria.size(); ++i) {
        const std::string& name = problem.criteria[i].derived;
        if (name.empty()) continue;
        const auto metric = find(name);
        if (!metric)
            return base::failure("unknown_metric", "criterion " + problem.criteria[i].id + ": derived",
                                 base::say("\"{name}\" is unknown; possible are {words}",
                                           {{"name", name}, {"words", base::join(known, ", ")}}));
        result.push_back({i, *metric});
    }
    return result;
}

mcda::Problem withFigures(const mcda::Problem& problem, const std::vector<DerivedCriterion>& derived,
                          const std::vector<DerivedFigure>& figures, base::Warnings& warnings) {
    mcda::Problem computed = problem;
    for (const DerivedCriterion& one : derived) {
        auto& criterion = computed.criteria[one.criterion];
        const std::string unit(one.metric.unit);
        if (!criterion.unit.empty() && criterion.unit != unit) {
            keepCatalogueLimits(computed, criterion);
            dropValueFunction(criterion, unit, warnings);
        }
        criterion.unit = unit;
        if (criterion.direction != one.metric.better)
            warnings.push_back(
                {"direction_suspicious", "criterion " + criterion.id, contraryText(one.metric)});
        computed.evaluation.orders.erase(criterion.id);
        computed.evaluation.pairs.erase(criterion.id);
        computed.evaluation.levels.erase(criterion.id);
        if (computed.evaluation.method == mcda::EvaluationMethod::Saaty)
            computed.evaluation.judgments[criterion.id] = mcda::SaatyJudgments{{}, {}, {}, true};
    }
    for (const auto& figure : figures) {
        const auto alternative =
            std::find_if(computed.alternatives.begin(), computed.alternatives.end(),
                         [&](const mcda::Alternative& a) { return a.id == figure.alternative; });
        alternative->values[figure.criterion] = mcda::Value{figure.computed, {}, {}};
    }
    return computed;
}

std::optional<double> writtenValue(const mcda::Alternative& alternative, const std::string& criterion) {
    const auto found = alternative.values.find(criterion);
    return found == alternative.values.end() ? std::nullopt : found->second.number;
}

} // namespace vidette::analysis
