// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

/// The checks of a plan as data: data/tables/rules.csv. What a rule asks is code (rule_conditions.h); what it
/// is called, how grave it is, with which numbers it asks and where it comes from is data, and a project may
/// change it. Design aid, not legal advice.
namespace vidette::analysis {

enum class Severity { Info, Warning, Error, Block };

/// "info", "warning", "error", "block".
std::string toText(Severity severity);
/// Fails with "unknown_word".
base::Result<Severity> severityFromText(std::string_view text);

struct Rule {
    std::string id; ///< "R-06b"
    int version = 1;
    Severity severity = Severity::Warning;
    std::vector<std::string> jurisdictions; ///< "CZ", "SK", "PL"; empty = everywhere
    std::vector<std::string> sectors;       ///< of sites; empty = all
    std::map<std::string, double> parameters;
    std::string subject; ///< the kinds of what a hit is about
    std::string message; ///< with {places} for arguments
    std::string why;
    std::string source; ///< published

    bool operator==(const Rule&) const = default;
};

/// In the order of the file. Fails with "no_data_file", "bad_table".
base::Result<std::vector<Rule>> rules();
/// The same from the text of such a table; `name` stands in messages.
base::Result<std::vector<Rule>> parseRules(std::string_view csv, std::string_view name);

using MessageArguments = std::map<std::string, std::string>;

/// The message with its {places} filled; a place without an argument is left out. What is filled in may have
/// {places} of its own, one level deep: "unchecked {what}" with what = "since {day}"; braces that name none
/// stay.
std::string filledMessage(std::string_view message, const MessageArguments& arguments);

} // namespace vidette::analysis
