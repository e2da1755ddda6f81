// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/group_json.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/decision_json.h"

#include <nlohmann/json.hpp>

// After the library that it is a template for.
#include "io/decision_reader.h"

#include <cmath>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;
using nlohmann::json;
using Field = DecisionField<json>;

constexpr std::string_view kFormatName = "vidette-group/";
constexpr std::string_view kFormat = "vidette-group/1";
constexpr double kLargestSequence = 1e9;

Result<base::Done> checkFormat(const Field& root) {
    if (!root.json().is_object())
        return root.wrong(
            base::toSay("expected an object with \"format\": \"vidette-group/1\", found {found}"));
    if (!root.has("format"))
        return failure("not_a_group", root.where(), say("\"format\": \"vidette-group/1\" is missing"));
    const auto format = root.at("format").text();
    if (!format) return failure(format.error());
    if (*format == kFormat) return base::Done{};
    const base::Fillings words{{"found", *format}, {"expected", std::string(kFormat)}};
    if (format->starts_with(kFormatName))
        return failure("newer_version", root.where(),
                       say("the file is \"{found}\"; this program reads \"{expected}\"", words));
    return failure("not_a_group", root.where(),
                   say("the format is \"{found}\", expected \"{expected}\"", words));
}

Result<base::Done> checkKeys(const Field& field, const std::vector<const char*>& keys) {
    if (!field.json().is_object()) return field.wrong(base::toSay("expected an object, found {found}"));
    for (const char* key : keys) {
        if (!field.has(key))
            return failure("missing_field", field.where(), say("\"{key}\" is missing", {{"key", key}}));
    }
    return base::Done{};
}

Result<mcda::Expert> readExpert(const Field& field, base::Warnings& warnings) {
    const auto keys = checkKeys(field, {"id"});
    if (!keys) return failure(keys.error());
    field.warnUnknown({"id", "name", "role", "weight", "submitted_at"}, warnings);
    mcda::Expert expert;
    FieldSet set;
    set.put(expert.id, field.at("id").text());
    if (field.has("name")) set.put(expert.name, field.at("name").text());
    if (field.has("role")) set.put(expert.role, field.at("role").text());
    if (field.has("weight")) set.put(expert.weight, field.at("weight").number());
    if (field.has("submitted_at")) set.put(expert.submittedAt, field.at("submitted_at").text());
    if (const auto read = set.done(); !read) return failure(read.error());
    return expert;
}

Result<std::string> readValue(const Field& field) {
    if (field.json().is_string()) return field.text();
    const auto number = field.number();
    if (!number)
        return field.wrong(base::toSay("expected a number or a fraction such as \"1/3\", found {found}"));
    return base::toText(*number);
}

Result<int> readSequence(const Field& field) {
    const auto number = field.number();
    const bool fits = number && *number == std::floor(*number) && std::abs(*number) <= kLargestSequence;
    if (!fits) return field.wrong(base::toSay("expected a whole number, found {found}"));
    return static_cast<int>(*number);
}

Result<mcda::GroupJudgment> readJudgment(const Field& field, base::Warnings& warnings) {
    const auto keys = checkKeys(field, {"expert", "node", "first", "value", "sequence"});
    if (!keys) return failure(keys.error());
    field.warnUnknown({"expert", "node", "first", "second", "value", "reason", "time", "sequence"}, warnings);
    mcda::GroupJudgment judgment;
    FieldSet set;
    set.put(judgment.expert, field.at("expert").text());
    set.put(judgment.node, field.at("node").text());
    set.put(judgment.first, field.at("first").text());
    if (field.has("second")) set.put(judgment.second, field.at("second").text());
    set.put(judgment.value, readValue(field.at("value")));
    set.put(judgment.sequence, readSequence(field.at("sequence")));
    if (field.has("reason")) set.put(judgment.reason, field.at("reason").text());
    if (field.has("time")) set.put(judgment.time, field.at("time").text());
    if (const auto read = set.done(); !read) return failure(read.error());
    return judgment;
}

Result<mcda::Problem> readProblemOf(const Field& root, base::Warnings& warnings) {
    if (!root.has("problem"))
        return failure("missing_field", root.where(), say("\"{key}\" is missing", {{"key", "problem"}}));
    auto read = readProblem(root.at("problem").json().dump(), root.where() + ": problem");
    if (!read) return failure(read.error());
    warnings.insert(warnings.end(), read->warnings.begin(), read->warnings.end());
    return std::move(read->value);
}

using Written = nlohmann::ordered_json;

Written toJson(const mcda::Expert& expert) {
    Written object{{"id", expert.id}};
    if (!expert.name.empty()) object["name"] = expert.name;
    if (!expert.role.empty()) object["role"] = expert.role;
    object["weight"] = expert.weight;
    object["submitted_at"] = nullptr;
    if (!expert.submittedAt.empty()) object["submitted_at"] = expert.submittedAt;
    return object;
}

Written toJson(const mcda::GroupJudgment& judgment) {
    Written object{{"expert", judgment.expert}, {"node", judgment.node}, {"first", judgment.first}};
    if (!judgment.second.empty()) object["second"] = judgment.second;
    object["value"] = judgment.value;
    if (!judgment.reason.empty()) object["reason"] = judgment.reason;
    if (!judgment.time.empty()) object["time"] = judgment.time;
    object["sequence"] = judgment.sequence;
    return object;
}

std::string onOneLine(const Written& value) {
    return value.dump(-1, ' ', false, Written::error_handler_t::replace);
}

/// One row a line.
template<typename Rows>
std::string listText(const char* key, const Rows& rows) {
    std::vector<std::string> lines;
    for (const auto& row : rows) lines.push_back("  " + onOneLine(toJson(row)));
    const std::string inner = lines.empty() ? "" : "\n" + base::join(lines, ",\n") + "\n ";
    return " \"" + std::string(key) + "\": [" + inner + "]";
}

} // namespace

Result<base::WithWarnings<mcda::GroupProblem>> readGroup(std::string_view text, const std::string& fileName) {
    const auto document = parsedJson<json>(text, fileName);
    if (!document) return failure(document.error());
    const Field root(*document, fileName);
    const auto format = checkFormat(root);
    if (!format) return failure(format.error());
    base::WithWarnings<mcda::GroupProblem> result;
    auto& [group, warnings] = result;
    root.warnUnknown({"format", "problem", "experts", "judgments", "set_aside", "closed_at"}, warnings);
    FieldSet set;
    set.put(group.problem, readProblemOf(root, warnings));
    set.put(group.experts, readList<mcda::Expert>(root, "experts", "expert", readExpert, warnings));
    set.put(group.judgments,
            readList<mcda::GroupJudgment>(root, "judgments", "judgment", readJudgment, warnings));
    set.put(group.setAside,
            readList<mcda::GroupJudgment>(root, "set_aside", "set_aside", readJudgment, warnings));
    if (root.has("closed_at")) set.put(group.closedAt, root.at("closed_at").text());
    if (const auto read = set.done(); !read) return failure(read.error());
    return result;
}

std::string writeGroup(const mcda::GroupProblem& group) {
    std::string problem = base::join(base::split(writeProblem(group.problem), '\n'), "\n ");
    problem.erase(problem.find_last_not_of(" \n") + 1);
    std::vector<std::string> parts{" \"format\": " + onOneLine(Written(kFormat)), " \"problem\": " + problem,
                                   listText("experts", group.experts),
                                   listText("judgments", group.judgments)};
    if (!group.setAside.empty()) parts.push_back(listText("set_aside", group.setAside));
    if (!group.closedAt.empty()) parts.push_back(" \"closed_at\": " + onOneLine(Written(group.closedAt)));
    return "{\n" + base::join(parts, ",\n") + "\n}\n";
}

} // namespace vidette::io
