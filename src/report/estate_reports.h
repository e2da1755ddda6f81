// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "base/date.h"
#include "base/result.h"
#include "estate/estate.h"
#include "report/table_report.h"

#include <string>
#include <string_view>
#include <vector>

/// The camera schedule and the bill of materials, and the lists and sheets of an estate's workflow, made from
/// its rows and never typed: the backlog, the agenda and minutes of a meeting, the form for a statement, the
/// replacement list, the budget, register sheets, the text of a sign, who may do what, and the list of
/// cameras that the public may have.
namespace vidette::report {

struct ReportKind {
    std::string_view name;   ///< "backlog", as the command line says it
    std::string_view title;  ///< "Backlog of camera requests"
    std::string_view object; ///< what `object` names: "meeting", "request", "site"; "" = nothing
};

const std::vector<ReportKind>& reportKinds();

/// What the public may know of a camera in operation: its place to 10 m, and why it is there; neither
/// addresses, serial numbers and masks nor the exact field of view.
struct PublicCamera {
    std::string code;
    std::string kind;
    geometry::Point at;
    std::string purposes; ///< "traffic, order"
};

/// In the order people count.
std::vector<PublicCamera> publicCameras(const estate::Estate& estate, const base::Date& on);

/// `object` is the code of what the report is about, where it is about one thing. Fails
/// with "unknown_kind", "no_such_row".
/// "seen" is what the schedule says of areas: null, or a failure, and it says why it does not.
base::Result<TableReport> estateReport(std::string_view kind, const estate::Estate& estate,
                                       const std::string& object, const base::Date& on,
                                       const base::Result<analysis::CoverageResult>* seen = nullptr);

} // namespace vidette::report
