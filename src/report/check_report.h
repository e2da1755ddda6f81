// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/rules.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

/// A run of the rules as people and files are told of it, and what differs from an earlier one.
namespace vidette::report {

/// A hit without its wording: what is told apart between two runs. Of several hits of a rule on one subject
/// each counts.
struct HitName {
    std::string rule;
    std::string subject;

    auto operator<=>(const HitName&) const = default;
};

struct RunDifference {
    std::vector<HitName> added; ///< standing now, not in the earlier run; in order
    std::vector<HitName> gone;
};

/// The hits that stand in the document of an earlier run ("hits" of checkJson()). Fails with "not_a_check",
/// naming the file.
base::Result<std::vector<HitName>> standingHits(const std::string& text, const std::string& file);
/// Waived hits do not stand.
RunDifference differenceOf(std::vector<HitName> before, const analysis::RuleRun& after);

/// "Blocks a step", "Errors", "Warnings", "For information".
std::string titleOf(analysis::Severity severity);

/// {"hits": […], "counts": {"block", "error", "warning", "info", "waived"}}, and "new" and "gone" with a
/// difference.
nlohmann::json checkJson(const analysis::RuleRun& run, const RunDifference* difference);
/// The same as a file for a later comparison, as `vidette check --json` prints it.
std::string checkFile(const analysis::RuleRun& run);
/// By severity, gravest first; ends with what it is not: legal advice.
std::string checkText(const analysis::RuleRun& run, const RunDifference* difference);

} // namespace vidette::report
