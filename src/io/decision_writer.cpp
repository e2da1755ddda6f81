// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_fields.h"
#include "io/decision_json.h"

#include <nlohmann/json.hpp>

namespace vidette::io {
namespace {

using json = nlohmann::ordered_json;

template<typename T, std::size_t N>
std::string word(const std::array<Word<T>, N>& words, T value) {
    return std::string(wordOf(words, value));
}

json toJson(const mcda::Criterion& criterion) {
    json object{{"id", criterion.id},
                {"name", criterion.name},
                {"unit", criterion.unit},
                {"direction", word(kDirections, criterion.direction)},
                {"parent", nullptr}};
    if (!criterion.parent.empty()) object["parent"] = criterion.parent;
    if (!criterion.derived.empty()) object["derived"] = criterion.derived;
    for (const auto& point : criterion.valueFunction)
        object["value_function"].push_back({point.x, point.value});
    return object;
}

json toJson(const mcda::Value& value) {
    if (!value.text.empty()) return value.text;
    return value.number ? json(*value.number) : json(nullptr);
}

json toJson(const mcda::Alternative& alternative) {
    json object{{"id", alternative.id}, {"name", alternative.name}};
    if (!alternative.kit.empty()) object["kit"] = alternative.kit;
    object["values"] = json::object();
    for (const auto& [id, value] : alternative.values) object["values"][id] = toJson(value);
    return object;
}

json toJson(const mcda::Constraint& constraint) {
    const bool list = constraint.comparison == mcda::Comparison::Between ||
                      constraint.comparison == mcda::Comparison::In || constraint.limits.size() != 1;
    json object{{"criterion", constraint.criterion}, {"op", word(kComparisons, constraint.comparison)}};
    object["value"] = list ? json(constraint.limits) : json(constraint.limits.front());
    object["hard"] = constraint.hard;
    if (!constraint.source.empty()) object["source"] = constraint.source;
    return object;
}

json toJson(const std::vector<mcda::PairJudgment>& pairs) {
    json list = json::array();
    for (const auto& pair : pairs) list.push_back({pair.first, pair.second, pair.value});
    return list;
}

json cellsToJson(const std::vector<std::vector<std::string>>& cells) {
    json rows = json::array();
    for (const auto& row : cells) {
        json list = json::array();
        for (const auto& cell : row) list.push_back(cell.empty() ? json(nullptr) : json(cell));
        rows.push_back(std::move(list));
    }
    return rows;
}

json intensityToJson(const mcda::SaatyJudgments& judgments) {
    return judgments.intensityFromValues ? json("linear") : json(judgments.intensity);
}

/// Puts items, matrix and intensity into `object` as far as they are given.
void addJudgments(json& object, const mcda::SaatyJudgments& judgments) {
    if (!judgments.items.empty()) object["items"] = judgments.items;
    if (!judgments.cells.empty()) object["matrix"] = cellsToJson(judgments.cells);
    if (judgments.intensityFromValues || !judgments.intensity.empty())
        object["intensity"] = intensityToJson(judgments);
}

void addFuller(json& object, const mcda::FullerRule& rule) {
    object["tie"] = word(kTies, rule.tie);
    object["plus"] = rule.plus;
}

void addSaaty(json& object, const mcda::SaatyRule& rule) {
    const mcda::SaatyRule usual;
    object["priority"] = word(kPriorities, rule.priority);
    object["random_index"] = rule.randomIndex;
    if (rule.nonreciprocal != usual.nonreciprocal)
        object["nonreciprocal"] = word(kNonreciprocals, rule.nonreciprocal);
    if (rule.anyRatio != usual.anyRatio) object["scale"] = word(kScales, rule.anyRatio);
    if (rule.threshold != usual.threshold) object["threshold"] = rule.threshold;
}

json toJson(const mcda::WeightSettings& settings) {
    json object{{"method", word(kWeightMethods, settings.method)}};
    if (!settings.values.empty()) object["values"] = settings.values;
    if (!settings.order.empty()) object["order"] = settings.order;
    if (!settings.pairs.empty()) object["pairs"] = toJson(settings.pairs);
    addJudgments(object, settings.judgments);
    for (const auto& [node, judgments] : settings.nodes) {
        object["nodes"][node] = json::object();
        addJudgments(object["nodes"][node], judgments);
    }
    addFuller(object, settings.fuller);
    addSaaty(object, settings.saaty);
    return object;
}

json toJson(const mcda::Preference& preference) {
    return {{"type", word(kPreferences, preference.type)},
            {"q", preference.q},
            {"p", preference.p},
            {"s", preference.s}};
}

json toJson(const mcda::EvaluationSettings& settings) {
    json object{{"method", word(kEvaluationMethods, settings.method)}};
    if (!settings.orders.empty()) object["order"] = settings.orders;
    for (const auto& [id, pairs] : settings.pairs) object["pairs"][id] = toJson(pairs);
    for (const auto& [id, judgments] : settings.judgments) {
        if (judgments.cells.empty()) {
            object["intensity"][id] = intensityToJson(judgments);
            continue;
        }
        object["matrix"][id] = json::object();
        addJudgments(object["matrix"][id], judgments);
    }
    if (settings.normalisation) object["normalisation"] = word(kNormalisations, *settings.normalisation);
    for (const auto& [id, preference] : settings.preferences) object["preference"][id] = toJson(preference);
    if (!settings.levels.empty()) object["levels"] = settings.levels;
    object["synthesis"] = word(kSyntheses, settings.synthesis);
    object["v"] = settings.v;
    const mcda::EvaluationSettings usual;
    if (settings.concordance != usual.concordance) object["concordance"] = settings.concordance;
    if (settings.discordance != usual.discordance) object["discordance"] = settings.discordance;
    addFuller(object, settings.fuller);
    addSaaty(object, settings.saaty);
    return object;
}

template<typename Rows>
json listOf(const Rows& rows) {
    json list = json::array();
    for (const auto& row : rows) list.push_back(toJson(row));
    return list;
}

} // namespace

std::string writeProblem(const mcda::Problem& problem) {
    json object{{"format", "vidette-decision/1"}, {"title", problem.title}};
    if (!problem.plan.empty()) object["plan"] = problem.plan;
    object["criteria"] = listOf(problem.criteria);
    if (!problem.attributes.empty()) object["attributes"] = listOf(problem.attributes);
    object["alternatives"] = listOf(problem.alternatives);
    object["constraints"] = listOf(problem.constraints);
    object["weights"] = toJson(problem.weights);
    object["evaluation"] = toJson(problem.evaluation);
    return object.dump(1, ' ', false, json::error_handler_t::replace) + "\n";
}

} // namespace vidette::io
