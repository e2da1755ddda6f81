// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "cli/project_edit.h"

#include <string>

/// `vidette report PROJECT backlog | meeting | statement | …`: the kinds of report/estate_reports.h.
namespace vidette::cli {

struct TableReportWords {
    EditWords edit;
    std::string kind;
    std::string object; ///< --of
    std::string out;    ///< .html, .csv, .xlsx, or .geojson of the public list; "" = on the screen
};

bool isTableReport(const std::string& kind);
/// "plan, annual, backlog, …": every kind of report.
std::string allReportKinds();
int runTableReport(const TableReportWords& words, const analysis::CoverageOptions& coverage,
                   const base::Task& task);

} // namespace vidette::cli
