// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_table.h"

#include "base/data_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "estate/rule_parameters.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace vidette::analysis {
namespace {

constexpr std::array<std::pair<Severity, std::string_view>, 4> kSeverities{{{Severity::Info, "info"},
                                                                            {Severity::Warning, "warning"},
                                                                            {Severity::Error, "error"},
                                                                            {Severity::Block, "block"}}};
constexpr std::array<std::string_view, 10> kColumns{"rule",   "version",    "severity", "jurisdiction",
                                                    "sector", "parameters", "subject",  "message",
                                                    "why",    "source"};

std::vector<std::string> words(std::string_view text) {
    std::vector<std::string> result;
    for (const auto& word : base::split(text, ' '))
        if (!word.empty()) result.push_back(word);
    return result;
}

base::Result<Rule> ruleOf(const std::vector<std::string>& row, const std::string& where) {
    const auto severity = severityFromText(row[2]);
    if (!severity) return base::failure(base::within(where, severity.error()));
    const auto version = base::numberFromText(row[1]);
    if (row[0].empty() || row[7].empty() || row[9].empty() || !version)
        return base::failure("bad_table", where,
                             base::say("a rule needs its id, version, message and source"));
    return Rule{row[0],        static_cast<int>(*version),
                *severity,     words(row[3]),
                words(row[4]), estate::parametersOf(row[5]),
                row[6],        row[7],
                row[8],        row[9]};
}

} // namespace

std::string toText(Severity severity) {
    for (const auto& [one, word] : kSeverities)
        if (one == severity) return std::string(word);
    return "";
}

base::Result<Severity> severityFromText(std::string_view text) {
    for (const auto& [one, word] : kSeverities)
        if (word == text) return one;
    return base::failure(
        "unknown_word", "severity",
        base::say("found '{found}', expected info, warning, error or block", {{"found", std::string(text)}}));
}

base::Result<std::vector<Rule>> parseRules(std::string_view csv, std::string_view name) {
    const auto table = base::parseCsv(csv);
    const std::string where(name);
    if (!std::equal(kColumns.begin(), kColumns.end(), table.header.begin(), table.header.end()))
        return base::failure("bad_table", where,
                             base::say("expected the columns rule, version, severity, …, source"));
    std::vector<Rule> result;
    for (const auto& row : table.rows) {
        auto rule = ruleOf(row, where + ": " + row[0]);
        if (!rule) return base::failure(rule.error());
        result.push_back(std::move(*rule));
    }
    return result;
}

base::Result<std::vector<Rule>> rules() {
    const auto text = base::readDataFile("tables/rules.csv");
    if (!text) return base::failure(text.error());
    return parseRules(*text, "tables/rules.csv");
}

namespace {

/// Calls `fill(name)` for every {name} of the text and puts what it gives in its place.
template<typename Fill>
std::string replacePlaces(std::string_view text, Fill&& fill) {
    std::string filled;
    while (!text.empty()) {
        const auto open = text.find('{');
        const auto close = open == std::string_view::npos ? open : text.find('}', open);
        if (close == std::string_view::npos) return filled.append(text);
        filled.append(text.substr(0, open));
        filled += fill(std::string(text.substr(open + 1, close - open - 1)));
        text.remove_prefix(close + 1);
    }
    return filled;
}

} // namespace

std::string filledMessage(std::string_view message, const MessageArguments& arguments) {
    const auto plain = [&](const std::string& name) {
        const auto at = arguments.find(name);
        return at == arguments.end() ? "{" + name + "}" : at->second;
    };
    return replacePlaces(message, [&](const std::string& name) {
        const auto at = arguments.find(name);
        return at == arguments.end() ? std::string() : replacePlaces(at->second, plain);
    });
}

} // namespace vidette::analysis
