// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/dmsy.h"

#include "base/speech.h"
#include "base/text.h"
#include "io/decision_losses.h"
#include "mcda/candidates.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vidette::io {
namespace {

using base::failure;
using base::Result;
using base::say;

/// "2" → "2.0", "1e+20" → "1.0e+20": without the point YAML 1.1 takes them for a whole number and a text.
std::string yamlNumber(double value) {
    std::string text = base::toText(value);
    auto e = text.find('e');
    if (text.find('.') == std::string::npos) text.insert(std::min(e, text.size()), ".0");
    e = text.find('e');
    if (e != std::string::npos && text[e + 1] != '-' && text[e + 1] != '+') text.insert(e + 1, "+");
    return text;
}

/// Quotes and escapes of JSON are those of YAML.
std::string yamlText(const std::string& text) {
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

template<typename Rows, typename Text>
std::string yamlList(const Rows& rows, Text text) {
    std::vector<std::string> parts;
    for (const auto& one : rows) parts.push_back(text(one));
    return "[" + base::join(parts, ", ") + "]";
}

/// The numbers of one alternative; empty when one is missing.
Result<std::vector<double>> rowOf(const std::vector<mcda::Criterion>& leaves,
                                  const mcda::Alternative& alternative) {
    std::vector<double> row;
    for (const auto& leaf : leaves) {
        const auto given = alternative.values.find(leaf.id);
        const bool word = given != alternative.values.end() && !given->second.number;
        if (word) return std::vector<double>{};
        const auto number = mcda::numberOf(leaf, alternative);
        if (!number) return failure(number.error());
        if (!*number) return std::vector<double>{};
        row.push_back(**number);
    }
    return row;
}

} // namespace

Result<base::WithWarnings<std::string>> writeDmsy(const mcda::Problem& problem, const mcda::Ranking& ranking,
                                                  const std::string& fileName) {
    const auto leaves = mcda::leavesOf(problem.criteria);
    Carries format;
    format.title = format.values = true;
    auto warnings = losses(problem, format, fileName);
    std::string matrix;
    std::vector<std::string> ids;
    for (const auto& alternative : problem.alternatives) {
        const auto row = rowOf(leaves, alternative);
        if (!row) return failure(row.error());
        if (row->empty()) {
            warnings.push_back({"left_out", fileName,
                                say("{alternative} has not every number and is not carried over",
                                    {{"alternative", alternative.id}})});
            continue;
        }
        ids.push_back(alternative.id);
        matrix += "  - " + yamlList(*row, yamlNumber) + "\n";
    }
    if (ids.empty())
        return failure("no_alternatives", fileName, say("no alternative has a number under every criterion"));
    std::string text =
        "dmsy:\n  dm_type: discrete-dm\n  version: 1\n  meta:\n    description: " + yamlText(problem.title) +
        "\ndata:\n  matrix:\n" + matrix;
    text += "  objectives: " +
            yamlList(leaves,
                     [](const mcda::Criterion& leaf) {
                         return std::string(leaf.direction == mcda::Direction::Max ? "1" : "-1");
                     }) +
            "\n";
    if (!ranking.weights.empty()) text += "  weights: " + yamlList(ranking.weights, yamlNumber) + "\n";
    text +=
        "  dtypes: " + yamlList(leaves, [](const mcda::Criterion&) { return std::string("float64"); }) + "\n";
    text += "  alternatives: " + yamlList(ids, yamlText) + "\n";
    text += "  criteria: " + yamlList(leaves, [](const mcda::Criterion& leaf) { return yamlText(leaf.id); }) +
            "\n";
    text += "  extra: {}\n";
    return base::WithWarnings<std::string>{std::move(text), std::move(warnings)};
}

} // namespace vidette::io
