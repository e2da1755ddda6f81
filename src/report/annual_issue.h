// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/annual_figures.h"
#include "estate/state_machine.h"
#include "report/table_report.h"

#include <nlohmann/json_fwd.hpp>

/// An annual report that was issued: its figures become a row of the project and stay as they are, whatever
/// changes later. A second issue of a year stands beside the first.
namespace vidette::report {

/// {"S01": {"start": 50, "end": 52}, "S04": {"owner": {"city": 38}}, …, "balances": […]}
nlohmann::json annualJson(const analysis::AnnualFigures& figures);

/// The project with these figures issued by whoever acts, on that day. Fails as putRecord() does.
base::Result<estate::Estate> withIssued(const estate::Estate& estate, const analysis::AnnualFigures& figures,
                                        const estate::Act& act);
/// The latest issue of a year; null when there is none.
const estate::AnnualReport* lastIssued(const estate::Estate& estate, int year);

/// The figures of an issue as a list, in order of figure; one whose text is not that of an issue gives a
/// list without rows.
TableReport issuedReport(const estate::AnnualReport& issued);

} // namespace vidette::report
