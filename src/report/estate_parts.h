// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "report/estate_reports.h"

/// The reports by kind; included by estate_*.cpp only.
namespace vidette::report {

struct ReportAsk {
    const estate::Estate& estate;
    std::string object;
    base::Date on;
    const analysis::CoverageResult* seen = nullptr; ///< for the schedule; null = not counted
    std::string whyUnseen = {};
};
using Made = base::Result<std::vector<ReportPart>>;

Made backlogParts(const ReportAsk& ask);
Made replacementParts(const ReportAsk& ask);
Made budgetParts(const ReportAsk& ask);
Made publicParts(const ReportAsk& ask);
Made meetingParts(const ReportAsk& ask);
Made statementParts(const ReportAsk& ask);
Made registerParts(const ReportAsk& ask);
Made signParts(const ReportAsk& ask);
Made accessParts(const ReportAsk& ask);
Made tenderParts(const ReportAsk& ask);
Made scheduleParts(const ReportAsk& ask);
Made materialParts(const ReportAsk& ask);

/// "2026-03-01", "" for nothing.
std::string dayText(const std::optional<base::Date>& day);
/// Minor units as the sum in units, "1520.00".
std::string moneyText(std::int64_t minorUnits);
std::string partyName(const estate::Estate& estate, estate::PartyId id);

} // namespace vidette::report
