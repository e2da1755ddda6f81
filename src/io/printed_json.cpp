// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/printed_json.h"

#include "base/speech.h"
#include "io/decision_json.h"

#include <nlohmann/json.hpp>

// After the library that it is a template for.
#include "io/decision_reader.h"

#include <algorithm>
#include <array>

namespace vidette::io {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;
using json = nlohmann::ordered_json;
using mcda::FigureKind;

constexpr std::string_view kFormat = "vidette-printed/1";
constexpr std::string_view kFormatName = "vidette-printed/";

/// By what the figures of one kind are told apart.
enum class Keys { Item, Node, NodeAndItem };

struct Kind {
    std::string_view key;
    FigureKind kind;
    Keys keys;
};
constexpr std::array kKinds{
    Kind{"weights", FigureKind::Weight, Keys::Item},
    Kind{"local", FigureKind::Local, Keys::NodeAndItem},
    Kind{"totals", FigureKind::Total, Keys::Item},
    Kind{"places", FigureKind::Place, Keys::Item},
    Kind{"contributions", FigureKind::Contribution, Keys::NodeAndItem},
    Kind{"cr", FigureKind::Cr, Keys::Node},
    Kind{"ci", FigureKind::Ci, Keys::Node},
    Kind{"lambda", FigureKind::Lambda, Keys::Node},
    Kind{"row_means", FigureKind::RowMean, Keys::NodeAndItem},
    Kind{"row_mean_sum", FigureKind::RowMeanSum, Keys::Node},
    Kind{"f", FigureKind::Count, Keys::NodeAndItem},
    Kind{"f_star", FigureKind::PlusCount, Keys::NodeAndItem},
    Kind{"f_star_sum", FigureKind::PlusSum, Keys::Node},
};

/// What is read, with the place it stands at.
struct Place {
    const json& value;
    std::string where;

    Place at(const std::string& key) const { return {value.at(key), where + ": " + key}; }
    bool has(const char* key) const { return value.contains(key) && !value.at(key).is_null(); }
    tl::unexpected<base::Error> wrong(const std::string& sentence) const {
        return failure("wrong_type", where, sentence);
    }
};

void warnUnknown(const Place& place, const std::vector<std::string_view>& known, base::Warnings& warnings) {
    for (const auto& [key, value] : place.value.items()) {
        if (std::find(known.begin(), known.end(), key) == known.end())
            warnings.push_back({"unknown_key", place.where,
                                say("\"{key}\" is not known here and is not used", {{"key", key}})});
    }
}

Result<Done> checkFormat(const Place& root) {
    const bool named = root.value.is_object() && root.has("format") && root.value["format"].is_string();
    const std::string found = named ? root.value["format"].get<std::string>() : "";
    if (found == kFormat) return Done{};
    const base::Fillings words{{"found", found}, {"expected", std::string(kFormat)}};
    if (found.starts_with(kFormatName))
        return failure("newer_version", root.where,
                       say("the file is \"{found}\"; this program reads \"{expected}\"", words));
    return failure("not_a_printed_table", root.where,
                   say("the format is \"{found}\", expected \"{expected}\"", words));
}

Result<Done> addFigure(const Place& place, FigureKind kind, const std::string& node, const std::string& item,
                       PrintedTable& table) {
    if (!place.value.is_string())
        return place.wrong(say("expected the digits in quotes, as they are printed (\".290\")"));
    table.figures.push_back({kind, node, item, place.value.get<std::string>()});
    return Done{};
}

Result<Done> addKind(const Place& block, const Kind& kind, PrintedTable& table) {
    if (!block.value.is_object()) return block.wrong(say("expected an object of printed figures by id"));
    for (const auto& [outer, value] : block.value.items()) {
        const Place one = block.at(outer);
        if (kind.keys != Keys::NodeAndItem) {
            const bool isNode = kind.keys == Keys::Node;
            const auto added = addFigure(one, kind.kind, isNode ? outer : "", isNode ? "" : outer, table);
            if (!added) return added;
            continue;
        }
        if (!value.is_object()) return one.wrong(say("expected an object of printed figures by id"));
        for (const auto& [inner, figure] : value.items()) {
            const auto added = addFigure(one.at(inner), kind.kind, outer, inner, table);
            if (!added) return added;
        }
    }
    return Done{};
}

Result<Done> readFigures(const Place& root, PrintedTable& table, base::Warnings& warnings) {
    if (!root.has("printed")) return failure("missing_field", root.where, say("\"printed\" is missing"));
    const Place printed = root.at("printed");
    if (!printed.value.is_object()) return printed.wrong(say("expected an object of printed tables"));
    std::vector<std::string_view> known;
    for (const Kind& kind : kKinds) {
        known.push_back(kind.key);
        const std::string key(kind.key);
        if (!printed.has(key.c_str())) continue;
        const auto added = addKind(printed.at(key), kind, table);
        if (!added) return added;
    }
    warnUnknown(printed, known, warnings);
    if (table.figures.empty())
        return failure("nothing_printed", printed.where, say("there is no printed figure to compare with"));
    return Done{};
}

Result<Done> readByRule(const Place& root, PrintedTable& table) {
    if (!root.has("by_rule")) return Done{};
    const Place rule = root.at("by_rule");
    const auto wrong = [&] { return rule.wrong(say("expected true or a list of \"goal\" and criteria")); };
    if (rule.value.is_boolean()) {
        table.everyNode = rule.value.get<bool>();
        return Done{};
    }
    if (!rule.value.is_array()) return wrong();
    for (const auto& node : rule.value) {
        if (!node.is_string()) return wrong();
        table.byRule.push_back(node.get<std::string>());
    }
    return Done{};
}

Result<Done> readItsProblem(const Place& root, PrintedTable& table, base::Warnings& warnings) {
    if (!root.has("problem")) return Done{};
    const Place place = root.at("problem");
    if (place.value.is_string()) {
        table.problemFile = place.value.get<std::string>();
        return Done{};
    }
    if (!place.value.is_object())
        return place.wrong(say("expected a decision problem, or the name of a file that holds one"));
    auto problem = readProblem(place.value.dump(-1, ' ', false, json::error_handler_t::replace), place.where);
    if (!problem) return failure(problem.error());
    warnings.insert(warnings.end(), problem->warnings.begin(), problem->warnings.end());
    table.problem = std::move(problem->value);
    return Done{};
}

} // namespace

Result<base::WithWarnings<PrintedTable>> readPrintedTable(std::string_view text,
                                                          const std::string& fileName) {
    const auto document = parsedJson<json>(text, fileName);
    if (!document) return failure(document.error());
    const Place root{*document, fileName};
    base::WithWarnings<PrintedTable> result;
    auto read = checkFormat(root);
    if (read) read = readItsProblem(root, result.value, result.warnings);
    if (read) read = readFigures(root, result.value, result.warnings);
    if (read) read = readByRule(root, result.value);
    if (!read) return failure(read.error());
    warnUnknown(root, {"format", "title", "source", "problem", "printed", "by_rule"}, result.warnings);
    return result;
}

mcda::FigureCheck checked(const PrintedTable& table, const mcda::Problem& problem,
                          const mcda::Ranking& ranking) {
    const auto nodes = table.everyNode ? mcda::matrixNodes(ranking) : table.byRule;
    return mcda::checkFigures(problem, ranking, table.figures, nodes);
}

} // namespace vidette::io
