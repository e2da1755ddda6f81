// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "analysis/storage_analysis.h"
#include "base/date.h"
#include "base/error.h"
#include "estate/estate.h"
#include "report/decision_report.h"

#include <optional>
#include <string>
#include <vector>

/// The report of a plan: what is seen and missed, the room for recordings, which kit and why, and on what all
/// of it rests. One HTML page that needs no network and no script.
///
/// The page depends on nothing but these values (the date among them), so the same input gives the same text.
/// Whatever is missing is said, not left out: a plan without cameras, without zones, without decisions.
namespace vidette::report {

struct PlanReport {
    std::string source;  ///< name of the plan's file, without folders
    std::string program; ///< "Vidette 0.1.0"
    base::Date on;
    std::vector<std::string> levels; ///< which its figures are of; none = the plan has none
    std::string logHead;             ///< the last seal of the project's change log; "" = it is no project
    estate::Estate estate;
    analysis::CoverageResult coverage;
    std::optional<analysis::StorageResult> storage; ///< nothing = could not be computed; a warning says why
    std::vector<Decision> decisions;
    base::Warnings warnings; ///< of reading; those of the analyses are taken from their results
};

/// The whole page.
std::string planReport(const PlanReport& report);

} // namespace vidette::report
