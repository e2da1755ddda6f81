// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/backlog_ranking.h"
#include "report/table_report.h"

namespace vidette::report {

/// How the requests on a meeting's agenda compare, best first: place, score, what the cameras would gain,
/// what they cost; by the criteria that a city may begin with (usualBacklogProblem), which are named with
/// their weights. What is only announced is not compared; without requests to discuss the part is empty.
/// Fails as rankRequests() does. Cost: that of one coverage and of the views of the cameras asked for.
base::Result<ReportPart> agendaRanking(const estate::Estate& estate, const estate::Meeting& meeting,
                                       const analysis::BacklogOptions& options, const base::Task& task);

} // namespace vidette::report
