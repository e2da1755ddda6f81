// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/level_view.h"
#include "base/task.h"
#include "report/annual_report.h"
#include "report/estate_reports.h"
#include "report/plan_decisions.h"
#include "report/plan_report.h"

#include <optional>
#include <string>
#include <vector>

/// Every report by its kind, as page and as table: `vidette report` and the window write the same bytes.
namespace vidette::report {

/// Which report, of when, and what stands at its foot.
struct ReportOrder {
    std::string kind;    ///< one of allReportKinds()
    std::string object;  ///< code of what it is about, where it is about one thing
    int year = 0;        ///< of the annual report
    base::Date on;       ///< the day that stands on the page
    std::string source;  ///< name of the file, without folders
    std::string logHead; ///< the last seal of the project's change log; "" = it is no project
    /// The levels that the report of the plan is about; nothing = all that the estate holds.
    std::optional<analysis::LevelChoice> levels = {};
};

struct ReportTexts {
    std::string page;  ///< HTML, complete
    std::string table; ///< CSV; "" for the report of the plan, which is none
};

/// The plan, the annual report, then the kinds of estate_reports.h.
const std::vector<ReportKind>& allReportKinds();

/// estateReport() with its foot; the agenda of a meeting to come says how its requests compare
/// (agenda_ranking.h), or why they could not be compared. Fails as estateReport() does, and with "cancelled".
base::Result<TableReport> tableReport(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task);
AnnualReportPage annualPage(const estate::Estate& estate, analysis::AnnualFigures figures,
                            const ReportOrder& order);
/// Coverage and storage counted, no decision answered yet. Storage that cannot be computed does not stop it:
/// the page says so. Fails as coverage() does.
base::Result<PlanReport> planReportOf(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task);

/// Both texts of a report. A decision of the project that has no answer is named on the plan's page. Fails
/// with "unknown_kind", "no_such_row", "cancelled" and as the analyses do. Cost: that of coverage for the
/// plan, the annual report and an agenda; else linear in the rows.
base::Result<ReportTexts> reportTexts(const estate::Estate& estate, const ReportOrder& order,
                                      const analysis::CoverageOptions& coverage, const base::Task& task);

} // namespace vidette::report
