// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/candidates.h"

#include "base/speech.h"
#include "mcda/quantity.h"
#include "mcda/value_function.h"

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using base::failure;
using base::Result;
using base::say;
using OptionalNumber = std::optional<double>;

/// A rating scale turns the word into a number, the best word of the scale being 1.
Result<OptionalNumber> levelOf(const std::map<std::string, double>& levels, const Value& value,
                               const std::string& where) {
    if (value.text.empty() && !value.number) return OptionalNumber{};
    const auto found = levels.find(value.text);
    if (found == levels.end()) {
        std::string known;
        for (const auto& [word, number] : levels) known += (known.empty() ? "" : ", ") + word;
        return failure("unknown_level", where,
                       say("\"{found}\" is no level of this scale; it has {levels}",
                           {{"found", value.text}, {"levels", known}}));
    }
    double best = 0;
    for (const auto& [word, number] : levels) best = std::max(best, number);
    if (!(best > 0)) return failure("unknown_level", where, say("no level of the scale is above 0"));
    return OptionalNumber{found->second / best};
}

} // namespace

bool needsValue(const Problem& problem, const std::string& id) {
    const auto& settings = problem.evaluation;
    const bool byWeights =
        problem.weights.method == WeightMethod::Entropy || problem.weights.method == WeightMethod::Critic;
    if (byWeights) return true;
    if (settings.method == EvaluationMethod::Fuller)
        return !settings.orders.count(id) && !settings.pairs.count(id);
    if (settings.method != EvaluationMethod::Saaty) return true;
    const auto found = settings.judgments.find(id);
    return found != settings.judgments.end() && found->second.intensityFromValues;
}

Result<OptionalNumber> numberOf(const Criterion& criterion, const Alternative& alternative) {
    const auto found = alternative.values.find(criterion.id);
    if (found == alternative.values.end()) return OptionalNumber{};
    const Value& value = found->second;
    const std::string where = "alternative " + alternative.id + ", " + label(criterion);
    if (!value.number && value.text.empty()) return OptionalNumber{};
    if (!value.number)
        return failure(
            "not_a_number", where,
            say("\"{found}\" is no number; write a number or leave it out", {{"found", value.text}}));
    if (!(std::abs(*value.number) <= kLargestNumber))
        return failure("number_too_large", where,
                       say("{number} is beyond 1e100", {{"number", shortNumber(*value.number)}}));
    if (value.unit.empty()) return OptionalNumber{*value.number};
    const auto factor = unitFactor(value.unit, criterion.unit);
    if (!factor)
        return failure("unit_mismatch", where,
                       say("\"{found}\" is in \"{unit}\", but the criterion is in \"{wanted}\"",
                           {{"found", value.text}, {"unit", value.unit}, {"wanted", criterion.unit}}));
    return OptionalNumber{*value.number * *factor};
}

Result<OptionalNumber> scoreOf(const Problem& problem, const Criterion& criterion,
                               const Alternative& alternative) {
    const auto& settings = problem.evaluation;
    const auto levels = settings.levels.find(criterion.id);
    if (settings.method != EvaluationMethod::Ratings || levels == settings.levels.end())
        return numberOf(criterion, alternative);
    const auto found = alternative.values.find(criterion.id);
    if (found == alternative.values.end()) return OptionalNumber{};
    return levelOf(levels->second, found->second, "alternative " + alternative.id + ", " + label(criterion));
}

namespace {

/// Applies every constraint to one alternative; true when it stays in.
Result<bool> passes(const Problem& problem, const Alternative& alternative, Candidates& result) {
    bool stays = true;
    for (const auto& constraint : problem.constraints) {
        const auto value = numberOf(factNamed(problem, constraint.criterion), alternative);
        if (!value) return failure(value.error());
        if (*value && holds(constraint, **value)) continue;
        const Exclusion miss{alternative.id,        constraint.criterion, *value,
                             constraint.comparison, constraint.limits,    constraint.source};
        (constraint.hard ? result.excluded : result.softMisses).push_back(miss);
        stays = stays && !constraint.hard;
    }
    return stays;
}

/// Reads one alternative's row; false when a value that is needed is missing.
Result<bool> addRow(const Problem& problem, const Alternative& alternative, Candidates& result) {
    std::vector<OptionalNumber> row;
    for (const auto& leaf : result.leaves) {
        const auto value = scoreOf(problem, leaf, alternative);
        if (!value) return failure(value.error());
        if (!*value && needsValue(problem, leaf.id)) {
            result.excluded.push_back({alternative.id, leaf.id, {}, Comparison::AtLeast, {}, {}});
            result.warnings.push_back({"missing_value",
                                       "alternative " + alternative.id,
                                       {},
                                       say("{alternative} has no value for {criterion} and was set aside; "
                                           "fill it in or leave {alternative} out",
                                           {{"alternative", alternative.id}, {"criterion", label(leaf)}})});
            return false;
        }
        row.push_back(*value);
    }
    for (std::size_t i = 0; i < row.size(); ++i) result.values[i].push_back(row[i]);
    return true;
}

void warnNobodyLeft(const Problem& problem, Candidates& result) {
    std::map<std::string, int> counts;
    for (const auto& one : result.excluded) ++counts[one.criterion];
    std::string worst;
    for (const auto& [id, count] : counts) {
        if (worst.empty() || count > counts[worst]) worst = id;
    }
    result.warnings.push_back({"nobody_left",
                               "constraints",
                               {},
                               say("no alternative passes every hard constraint; most fail by {criterion} "
                                   "({count} of {total})",
                                   {{"criterion", label(factNamed(problem, worst))},
                                    {"count", std::to_string(counts[worst])},
                                    {"total", std::to_string(problem.alternatives.size())}})});
}

void warnSoftMiss(const Problem& problem, const Exclusion& miss, Candidates& result) {
    base::Fillings words{{"alternative", miss.id},
                         {"criterion", label(factNamed(problem, miss.criterion))},
                         {"limit", comparisonText(miss.comparison) + " " + shortNumber(miss.limits[0])}};
    if (miss.value) words["value"] = shortNumber(*miss.value);
    const std::string message =
        miss.value
            ? say("{alternative} misses the soft limit on {criterion}: {value} instead of {limit}", words)
            : say("{alternative} misses the soft limit on {criterion}: no value instead of {limit}", words);
    result.warnings.push_back({"soft_limit_missed", "alternative " + miss.id, {}, message});
}

} // namespace

bool holds(const Constraint& constraint, double value) {
    const auto& limits = constraint.limits;
    switch (constraint.comparison) {
    case Comparison::AtLeast:
        return value >= limits[0];
    case Comparison::AtMost:
        return value <= limits[0];
    case Comparison::MoreThan:
        return value > limits[0];
    case Comparison::LessThan:
        return value < limits[0];
    case Comparison::Equal:
        return value == limits[0];
    case Comparison::Between:
        return value >= limits[0] && value <= limits[1];
    case Comparison::In:
        return std::find(limits.begin(), limits.end(), value) != limits.end();
    }
    return false;
}

const Criterion& factNamed(const Problem& problem, const std::string& id) {
    for (const auto& criterion : problem.criteria) {
        if (criterion.id == id) return criterion;
    }
    return *std::find_if(problem.attributes.begin(), problem.attributes.end(),
                         [&](const Criterion& attribute) { return attribute.id == id; });
}

std::vector<std::string> Candidates::leafIds() const {
    std::vector<std::string> ids;
    for (const auto& leaf : leaves) ids.push_back(leaf.id);
    return ids;
}

std::vector<std::string> Candidates::alternativeIds() const {
    std::vector<std::string> ids;
    for (const auto& alternative : alternatives) ids.push_back(alternative.id);
    return ids;
}

std::vector<double> Candidates::column(std::size_t leaf) const {
    std::vector<double> numbers;
    for (const auto& value : values[leaf]) numbers.push_back(value.value_or(0));
    return numbers;
}

double Candidates::goodness(std::size_t leaf, std::size_t alternative) const {
    const double value = values[leaf][alternative].value_or(0);
    const auto& points = leaves[leaf].valueFunction;
    return points.empty() ? sign(leaf) * value : worthOf(points, value);
}

Result<Candidates> selectCandidates(const Problem& problem) {
    Candidates result;
    result.leaves = leavesOf(problem.criteria);
    result.values.resize(result.leaves.size());
    for (const auto& alternative : problem.alternatives) {
        const auto stays = passes(problem, alternative, result);
        if (!stays) return failure(stays.error());
        if (!*stays) continue;
        const auto added = addRow(problem, alternative, result);
        if (!added) return failure(added.error());
        if (*added) result.alternatives.push_back(alternative);
    }
    for (const auto& miss : result.softMisses) warnSoftMiss(problem, miss, result);
    if (result.alternatives.empty()) warnNobodyLeft(problem, result);
    return result;
}

} // namespace vidette::mcda
