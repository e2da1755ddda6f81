// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "cli/project_edit.h"
#include "report/table_report.h"

#include <string>

/// `vidette report PROJECT backlog | meeting | statement | …`: the kinds of report/estate_reports.h.
namespace vidette::cli {

struct TableReportWords {
    EditWords edit;
    std::string kind;
    std::string object; ///< --of
    std::string out;    ///< .html, .csv, .xlsx, or .geojson of the public list; "" = on the screen
};

/// A report for the screen: its tables one after the other, numbers with the sign of the language.
std::string reportText(const report::TableReport& report);

bool isTableReport(const std::string& kind);
/// "plan, annual, backlog, …": every kind of report.
std::string allReportKinds();
int runTableReport(const TableReportWords& words, const analysis::CoverageOptions& coverage,
                   const base::Task& task);

} // namespace vidette::cli
