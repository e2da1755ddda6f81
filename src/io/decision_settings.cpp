// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_settings.h"

#include "base/speech.h"
#include "base/text.h"

#include <nlohmann/json.hpp>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using Field = DecisionField<nlohmann::json>;

Result<mcda::Order> readOrder(const Field& field) {
    if (!field.json().is_array())
        return field.wrong(base::toSay("expected a list of lists of ids, best first, found {found}"));
    mcda::Order order;
    for (const auto& group : field.json()) {
        // A plain id stands for a group of one.
        const Field one(group, field.where());
        auto members =
            group.is_string() ? Result<std::vector<std::string>>({group.get<std::string>()}) : one.texts();
        if (!members) return failure(members.error());
        order.push_back(std::move(*members));
    }
    return order;
}

Result<std::vector<mcda::PairJudgment>> readPairs(const Field& field) {
    if (!field.json().is_array())
        return field.wrong(
            base::toSay("expected a list of [\"first\", \"second\", 1 | 0.5 | 0], found {found}"));
    std::vector<mcda::PairJudgment> pairs;
    for (const auto& row : field.json()) {
        const bool fits = row.is_array() && row.size() == 3 && row[0].is_string() && row[1].is_string() &&
                          row[2].is_number();
        if (!fits)
            return Field(row, field.where())
                .wrong(base::toSay("expected [\"first\", \"second\", 1 | 0.5 | 0], found {found}"));
        pairs.push_back({row[0].get<std::string>(), row[1].get<std::string>(), row[2].get<double>()});
    }
    return pairs;
}

Result<std::vector<std::vector<std::string>>> readCells(const Field& field) {
    if (!field.json().is_array()) return field.wrong(base::toSay("expected a list of rows, found {found}"));
    std::vector<std::vector<std::string>> cells;
    for (const auto& row : field.json()) {
        if (!row.is_array())
            return Field(row, field.where()).wrong(base::toSay("expected a row of cells, found {found}"));
        cells.emplace_back();
        for (const auto& cell : row) {
            const bool fits = cell.is_null() || cell.is_string() || cell.is_number();
            if (!fits)
                return Field(cell, field.where())
                    .wrong(
                        base::toSay("expected a number, a fraction such as \"1/3\", or null, found {found}"));
            if (cell.is_null())
                cells.back().emplace_back();
            else
                cells.back().push_back(cell.is_string() ? cell.get<std::string>()
                                                        : base::toText(cell.get<double>()));
        }
    }
    return cells;
}

/// Intensities by id, or "linear": from the values.
Result<base::Done> readIntensity(const Field& field, mcda::SaatyJudgments& judgments) {
    if (field.json() == "linear") {
        judgments.intensityFromValues = true;
        return base::Done{};
    }
    return FieldSet().put(judgments.intensity, field.numbersByName()).done();
}

/// The keys items, matrix and intensity of one object.
Result<mcda::SaatyJudgments> readJudgments(const Field& field) {
    mcda::SaatyJudgments judgments;
    if (field.json().is_array()) {
        const auto read = FieldSet().put(judgments.cells, readCells(field)).done();
        if (!read) return failure(read.error());
        return judgments;
    }
    if (!field.json().is_object())
        return field.wrong(
            base::toSay("expected a matrix, or an object with items and matrix, found {found}"));
    FieldSet set;
    if (field.has("items")) set.put(judgments.items, field.at("items").texts());
    if (field.has("matrix")) set.put(judgments.cells, readCells(field.at("matrix")));
    const auto read = set.done();
    if (!read) return failure(read.error());
    if (!field.has("intensity")) return judgments;
    const auto intensity = readIntensity(field.at("intensity"), judgments);
    if (!intensity) return failure(intensity.error());
    return judgments;
}

/// Applies `read` to every member of an object.
template<typename T, typename Read>
Result<std::map<std::string, T>> readByName(const Field& field, Read read) {
    if (!field.json().is_object()) return field.wrong(base::toSay("expected an object by id, found {found}"));
    std::map<std::string, T> result;
    for (const auto& [key, value] : field.json().items()) {
        auto one = read(Field(value, field.where() + ": " + key));
        if (!one) return failure(one.error());
        result[key] = std::move(*one);
    }
    return result;
}

void readFuller(const Field& block, mcda::FullerRule& rule, FieldSet& set) {
    if (block.has("tie")) set.put(rule.tie, block.at("tie").choice(kTies, "unknown_choice"));
    if (!block.has("plus")) return;
    const auto plus = block.at("plus").number();
    const bool fits = plus && (*plus == 0 || *plus == 0.5 || *plus == 1);
    set.put(rule.plus,
            fits
                ? plus
                : Result<double>(block.at("plus").wrong(base::toSay("expected 0, 0.5 or 1, found {found}"))));
}

void readSaaty(const Field& block, mcda::SaatyRule& rule, FieldSet& set) {
    constexpr const char* kCode = "unknown_choice";
    if (block.has("priority")) set.put(rule.priority, block.at("priority").choice(kPriorities, kCode));
    if (block.has("random_index")) set.put(rule.randomIndex, block.at("random_index").text());
    if (block.has("nonreciprocal"))
        set.put(rule.nonreciprocal, block.at("nonreciprocal").choice(kNonreciprocals, kCode));
    if (block.has("scale")) set.put(rule.anyRatio, block.at("scale").choice(kScales, kCode));
    if (block.has("threshold")) set.put(rule.threshold, block.at("threshold").number());
}

Result<mcda::Preference> readPreference(const Field& field) {
    if (!field.json().is_object())
        return field.wrong(base::toSay("expected an object with type, q, p, s, found {found}"));
    mcda::Preference preference;
    FieldSet set;
    if (field.has("type")) set.put(preference.type, field.at("type").choice(kPreferences, "unknown_choice"));
    if (field.has("q")) set.put(preference.q, field.at("q").number());
    if (field.has("p")) set.put(preference.p, field.at("p").number());
    if (field.has("s")) set.put(preference.s, field.at("s").number());
    const auto read = set.done();
    if (!read) return failure(read.error());
    return preference;
}

/// Saaty's judgments by criterion: "matrix" and "intensity" may each give some of the criteria.
Result<base::Done> readEvaluationJudgments(const Field& block, mcda::EvaluationSettings& settings) {
    if (block.has("matrix")) {
        const auto read =
            FieldSet()
                .put(settings.judgments, readByName<mcda::SaatyJudgments>(block.at("matrix"), readJudgments))
                .done();
        if (!read) return read;
    }
    if (!block.has("intensity")) return base::Done{};
    const Field intensity = block.at("intensity");
    if (!intensity.json().is_object())
        return intensity.wrong(base::toSay("expected an object by criterion, found {found}"));
    for (const auto& [key, value] : intensity.json().items()) {
        if (settings.judgments.count(key))
            return failure("two_judgments", block.where() + ": " + key,
                           base::say("a matrix and an intensity are given for the same criterion"));
        const auto read =
            readIntensity(Field(value, intensity.where() + ": " + key), settings.judgments[key]);
        if (!read) return read;
    }
    return base::Done{};
}

} // namespace

template<>
Result<mcda::WeightSettings> readWeights(const Field& block, base::Warnings& warnings) {
    if (!block.json().is_object())
        return block.wrong(base::toSay("expected an object with \"method\", found {found}"));
    block.warnUnknown({"method", "values", "order", "pairs", "tie", "plus", "items", "matrix", "intensity",
                       "nodes", "priority", "random_index", "nonreciprocal", "scale", "threshold"},
                      warnings);
    if (!block.has("method")) return failure(missingField(block.where(), "method"));
    mcda::WeightSettings settings;
    FieldSet set;
    set.put(settings.method, block.at("method").choice(kWeightMethods, "unknown_method"));
    if (block.has("values")) set.put(settings.values, block.at("values").numbersByName());
    if (block.has("order")) set.put(settings.order, readOrder(block.at("order")));
    if (block.has("pairs")) set.put(settings.pairs, readPairs(block.at("pairs")));
    if (block.has("nodes"))
        set.put(settings.nodes, readByName<mcda::SaatyJudgments>(block.at("nodes"), readJudgments));
    set.put(settings.judgments, readJudgments(block));
    readFuller(block, settings.fuller, set);
    readSaaty(block, settings.saaty, set);
    const auto read = set.done();
    if (!read) return failure(read.error());
    return settings;
}

template<>
Result<mcda::EvaluationSettings> readEvaluation(const Field& block, const std::string& randomIndex,
                                                base::Warnings& warnings) {
    if (!block.json().is_object())
        return block.wrong(base::toSay("expected an object with \"method\", found {found}"));
    block.warnUnknown({"method", "tie", "plus", "order", "pairs", "matrix", "intensity", "priority",
                       "random_index", "nonreciprocal", "scale", "threshold", "synthesis", "normalisation",
                       "preference", "v", "levels", "concordance", "discordance"},
                      warnings);
    if (!block.has("method")) return failure(missingField(block.where(), "method"));
    mcda::EvaluationSettings settings;
    settings.saaty.randomIndex = randomIndex;
    FieldSet set;
    set.put(settings.method, block.at("method").choice(kEvaluationMethods, "unknown_method"));
    if (block.has("order")) set.put(settings.orders, readByName<mcda::Order>(block.at("order"), readOrder));
    if (block.has("pairs"))
        set.put(settings.pairs, readByName<std::vector<mcda::PairJudgment>>(block.at("pairs"), readPairs));
    if (block.has("synthesis"))
        set.put(settings.synthesis, block.at("synthesis").choice(kSyntheses, "unknown_choice"));
    if (block.has("normalisation"))
        set.put(settings.normalisation, block.at("normalisation").choice(kNormalisations, "unknown_choice"));
    if (block.has("preference"))
        set.put(settings.preferences, readByName<mcda::Preference>(block.at("preference"), readPreference));
    if (block.has("levels"))
        set.put(settings.levels, readByName<std::map<std::string, double>>(
                                     block.at("levels"), [](const Field& f) { return f.numbersByName(); }));
    if (block.has("v")) set.put(settings.v, block.at("v").number());
    if (block.has("concordance")) set.put(settings.concordance, block.at("concordance").number());
    if (block.has("discordance")) set.put(settings.discordance, block.at("discordance").number());
    readFuller(block, settings.fuller, set);
    readSaaty(block, settings.saaty, set);
    auto read = set.done();
    if (read) read = readEvaluationJudgments(block, settings);
    if (!read) return failure(read.error());
    return settings;
}

} // namespace vidette::io
