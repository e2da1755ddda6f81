// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/printed_json.h"

#include "base/speech.h"
#include "io/decision_json.h"

#include <nlohmann/json.hpp>

// After the library that it is a template for.
#include "io/decision_reader.h"

#include <array>

namespace vidette::io {
namespace {

using base::Done;
using base::failure;
using base::Result;
using base::say;
using json = nlohmann::ordered_json;
using Field = DecisionField<json>;
using mcda::FigureKind;

constexpr std::string_view kFormat = "vidette-printed/1";
constexpr std::string_view kFormatName = "vidette-printed/";

/// By what the figures of one kind are told apart.
enum class Keys { Item, Node, NodeAndItem };

struct Kind {
    const char* key;
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

Result<Done> checkFormat(const Field& root) {
    const bool named = root.json().is_object() && root.has("format") && root.json()["format"].is_string();
    const std::string found = named ? root.json()["format"].get<std::string>() : "";
    if (found == kFormat) return Done{};
    const base::Fillings words{{"found", found}, {"expected", std::string(kFormat)}};
    if (found.starts_with(kFormatName))
        return failure("newer_version", root.where(),
                       say("the file is \"{found}\"; this program reads \"{expected}\"", words));
    return failure("not_a_printed_table", root.where(),
                   say("the format is \"{found}\", expected \"{expected}\"", words));
}

Result<Done> addFigure(const Field& place, FigureKind kind, const std::string& node, const std::string& item,
                       PrintedTable& table) {
    if (!place.json().is_string())
        return place.wrong(base::toSay("expected the digits in quotes, as they are printed (\".290\")"));
    table.figures.push_back({kind, node, item, place.json().get<std::string>()});
    return Done{};
}

Result<Done> addKind(const Field& block, const Kind& kind, PrintedTable& table) {
    if (!block.json().is_object())
        return block.wrong(base::toSay("expected an object of printed figures by id"));
    for (const auto& [outer, value] : block.json().items()) {
        const Field one(value, block.where() + ": " + outer);
        if (kind.keys != Keys::NodeAndItem) {
            const bool isNode = kind.keys == Keys::Node;
            const auto added = addFigure(one, kind.kind, isNode ? outer : "", isNode ? "" : outer, table);
            if (!added) return added;
            continue;
        }
        if (!value.is_object()) return one.wrong(base::toSay("expected an object of printed figures by id"));
        for (const auto& [inner, figure] : value.items()) {
            const auto added =
                addFigure(Field(figure, one.where() + ": " + inner), kind.kind, outer, inner, table);
            if (!added) return added;
        }
    }
    return Done{};
}

Result<Done> readFigures(const Field& root, PrintedTable& table, base::Warnings& warnings) {
    if (!root.has("printed")) return failure(missingField(root.where(), "printed"));
    const Field printed = root.at("printed");
    if (!printed.json().is_object())
        return printed.wrong(base::toSay("expected an object of printed tables"));
    std::vector<std::string_view> known;
    for (const Kind& kind : kKinds) {
        known.push_back(kind.key);
        if (!printed.has(kind.key)) continue;
        const auto added = addKind(printed.at(kind.key), kind, table);
        if (!added) return added;
    }
    printed.warnUnknown(known, warnings);
    if (table.figures.empty())
        return failure("nothing_printed", printed.where(), say("there is no printed figure to compare with"));
    return Done{};
}

Result<Done> readByRule(const Field& root, PrintedTable& table) {
    if (!root.has("by_rule")) return Done{};
    const Field rule = root.at("by_rule");
    const auto wrong = [&] {
        return rule.wrong(base::toSay("expected true or a list of \"goal\" and criteria"));
    };
    if (rule.json().is_boolean()) {
        table.everyNode = rule.json().get<bool>();
        return Done{};
    }
    if (!rule.json().is_array()) return wrong();
    for (const auto& node : rule.json()) {
        if (!node.is_string()) return wrong();
        table.byRule.push_back(node.get<std::string>());
    }
    return Done{};
}

Result<Done> readItsProblem(const Field& root, PrintedTable& table, base::Warnings& warnings) {
    if (!root.has("problem")) return Done{};
    const Field place = root.at("problem");
    if (place.json().is_string()) {
        table.problemFile = place.json().get<std::string>();
        return Done{};
    }
    if (!place.json().is_object())
        return place.wrong(base::toSay("expected a decision problem, or the name of a file that holds one"));
    auto problem =
        readProblem(place.json().dump(-1, ' ', false, json::error_handler_t::replace), place.where());
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
    const Field root(*document, fileName);
    base::WithWarnings<PrintedTable> result;
    auto read = checkFormat(root);
    if (read) read = readItsProblem(root, result.value, result.warnings);
    if (read) read = readFigures(root, result.value, result.warnings);
    if (read) read = readByRule(root, result.value);
    if (!read) return failure(read.error());
    root.warnUnknown({"format", "title", "source", "problem", "printed", "by_rule"}, result.warnings);
    return result;
}

mcda::FigureCheck checked(const PrintedTable& table, const mcda::Problem& problem,
                          const mcda::Ranking& ranking) {
    const auto nodes = table.everyNode ? mcda::matrixNodes(ranking) : table.byRule;
    return mcda::checkFigures(problem, ranking, table.figures, nodes);
}

} // namespace vidette::io
