// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_json.h"

#include "base/speech.h"
#include "io/decision_settings.h"
#include "mcda/quantity.h"
#include "mcda/value_function.h"

#include <nlohmann/json.hpp>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using nlohmann::json;
using Field = DecisionField<json>;

constexpr std::string_view kFormatName = "vidette-decision/";
constexpr int kFormatVersion = 1;

Result<base::Done> checkFormat(const Field& root) {
    if (!root.json().is_object())
        return root.wrong(
            base::toSay("expected an object with \"format\": \"vidette-decision/1\", found {found}"));
    if (!root.has("format"))
        return failure("not_a_decision", root.where(),
                       base::say("{field} is missing", {{"field", "\"format\": \"vidette-decision/1\""}}));
    const auto format = root.at("format").text();
    if (!format) return failure(format.error());
    const std::string expected = std::string(kFormatName) + std::to_string(kFormatVersion);
    if (*format == expected) return base::Done{};
    if (format->compare(0, kFormatName.size(), kFormatName) == 0)
        return failure("newer_version", root.where(),
                       base::say("the file is \"{found}\"; this program reads \"{expected}\"",
                                 {{"found", *format}, {"expected", expected}}));
    return failure("not_a_decision", root.where(),
                   base::say("the format is \"{found}\", expected \"{expected}\"",
                             {{"found", *format}, {"expected", expected}}));
}

Result<std::vector<mcda::ValuePoint>> readValueFunction(const Field& field) {
    const std::string expected = base::say("expected a list of points [x, value]");
    if (!field.json().is_array() || field.json().empty())
        return failure("wrong_type", field.where(), expected);
    std::vector<mcda::ValuePoint> points;
    for (const auto& one : field.json()) {
        const Field point(one, field.where() + ": point " + std::to_string(points.size() + 1));
        if (!one.is_array() || one.size() != 2) return failure("wrong_type", point.where(), expected);
        mcda::ValuePoint read;
        const auto numbers = FieldSet()
                                 .put(read.x, Field(one[0], point.where()).number())
                                 .put(read.value, Field(one[1], point.where()).number())
                                 .done();
        if (!numbers) return failure(numbers.error());
        points.push_back(read);
    }
    return points;
}

Result<mcda::Criterion> readCriterion(const Field& field, base::Warnings& warnings) {
    if (!field.json().is_object())
        return field.wrong(base::toSay("expected an object with \"id\", found {found}"));
    field.warnUnknown({"id", "name", "unit", "direction", "parent", "derived", "value_function"}, warnings);
    if (!field.has("id")) return failure(missingField(field.where(), "id"));
    mcda::Criterion criterion;
    FieldSet set;
    set.put(criterion.id, field.at("id").text());
    criterion.name = criterion.id;
    if (field.has("name")) set.put(criterion.name, field.at("name").text());
    if (field.has("unit")) set.put(criterion.unit, field.at("unit").text());
    if (field.has("direction"))
        set.put(criterion.direction, field.at("direction").choice(kDirections, "unknown_choice"));
    if (field.has("parent")) set.put(criterion.parent, field.at("parent").text());
    if (field.has("derived")) set.put(criterion.derived, field.at("derived").text());
    if (field.has("value_function"))
        set.put(criterion.valueFunction, readValueFunction(field.at("value_function")));
    const auto read = set.done();
    if (!read) return failure(read.error());
    const auto checked = mcda::checkValueFunction(criterion);
    if (!checked) return failure(within(field.where(), checked.error()));
    return criterion;
}

Result<mcda::Value> readValue(const Field& field) {
    if (field.json().is_null()) return mcda::Value{};
    if (field.json().is_string()) return mcda::valueFromText(field.json().get<std::string>());
    const auto number = field.number();
    if (!number)
        return field.wrong(base::toSay("expected a number, a text such as \"3 GB\", or null, found {found}"));
    return mcda::Value{*number, {}, {}};
}

Result<mcda::Alternative> readAlternative(const Field& field, base::Warnings& warnings) {
    if (!field.json().is_object())
        return field.wrong(base::toSay("expected an object with \"id\", found {found}"));
    field.warnUnknown({"id", "name", "values", "kit"}, warnings);
    if (!field.has("id")) return failure(missingField(field.where(), "id"));
    mcda::Alternative alternative;
    FieldSet set;
    set.put(alternative.id, field.at("id").text());
    alternative.name = alternative.id;
    if (field.has("name")) set.put(alternative.name, field.at("name").text());
    if (field.has("kit")) set.put(alternative.kit, field.at("kit").text());
    const auto read = set.done();
    if (!read) return failure(read.error());
    if (!field.has("values")) return alternative;
    const Field values = field.at("values");
    if (!values.json().is_object())
        return values.wrong(base::toSay("expected an object by criterion, found {found}"));
    for (const auto& [key, value] : values.json().items()) {
        auto one = readValue(Field(value, values.where() + ": " + key));
        if (!one) return failure(one.error());
        alternative.values[key] = std::move(*one);
    }
    return alternative;
}

Result<std::vector<double>> readLimits(const Field& field) {
    if (field.json().is_number()) return std::vector<double>{field.json().get<double>()};
    if (!field.json().is_array())
        return field.wrong(base::toSay("expected a number or a list of numbers, found {found}"));
    std::vector<double> limits;
    for (const auto& one : field.json()) {
        const auto number = Field(one, field.where()).number();
        if (!number) return failure(number.error());
        limits.push_back(*number);
    }
    return limits;
}

Result<mcda::Constraint> readConstraint(const Field& field, base::Warnings& warnings) {
    if (!field.json().is_object())
        return field.wrong(base::toSay("expected an object with criterion, op and value, found {found}"));
    field.warnUnknown({"criterion", "op", "value", "hard", "source"}, warnings);
    for (const char* key : {"criterion", "op", "value"}) {
        if (!field.has(key)) return failure(missingField(field.where(), key));
    }
    mcda::Constraint constraint;
    FieldSet set;
    set.put(constraint.criterion, field.at("criterion").text());
    set.put(constraint.comparison, field.at("op").choice(kComparisons, "unknown_choice"));
    set.put(constraint.limits, readLimits(field.at("value")));
    if (field.has("hard")) set.put(constraint.hard, field.at("hard").yesOrNo());
    if (field.has("source")) set.put(constraint.source, field.at("source").text());
    const auto read = set.done();
    if (!read) return failure(read.error());
    return constraint;
}

Result<mcda::Problem> readBody(const Field& root, base::Warnings& warnings) {
    mcda::Problem problem;
    FieldSet set;
    if (root.has("title")) set.put(problem.title, root.at("title").text());
    if (root.has("plan")) set.put(problem.plan, root.at("plan").text());
    set.put(problem.criteria,
            readList<mcda::Criterion>(root, "criteria", "criterion", readCriterion, warnings));
    set.put(problem.attributes,
            readList<mcda::Criterion>(root, "attributes", "attribute", readCriterion, warnings));
    set.put(problem.alternatives,
            readList<mcda::Alternative>(root, "alternatives", "alternative", readAlternative, warnings));
    set.put(problem.constraints,
            readList<mcda::Constraint>(root, "constraints", "constraint", readConstraint, warnings));
    if (root.has("weights")) set.put(problem.weights, readWeights(root.at("weights"), warnings));
    problem.evaluation.saaty.randomIndex = problem.weights.saaty.randomIndex;
    if (root.has("evaluation"))
        set.put(problem.evaluation,
                readEvaluation(root.at("evaluation"), problem.weights.saaty.randomIndex, warnings));
    const auto read = set.done();
    if (!read) return failure(read.error());
    return problem;
}

} // namespace

Result<base::WithWarnings<mcda::Problem>> readProblem(std::string_view text, const std::string& fileName) {
    const auto document = parsedJson<json>(text, fileName);
    if (!document) return failure(document.error());
    const Field root(*document, fileName);
    const auto format = checkFormat(root);
    if (!format) return failure(format.error());
    base::Warnings warnings;
    root.warnUnknown({"format", "title", "plan", "criteria", "attributes", "alternatives", "constraints",
                      "weights", "evaluation"},
                     warnings);
    auto problem = readBody(root, warnings);
    if (!problem) return failure(problem.error());
    return base::WithWarnings<mcda::Problem>{std::move(*problem), std::move(warnings)};
}

} // namespace vidette::io
