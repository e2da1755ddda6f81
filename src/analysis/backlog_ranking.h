// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "analysis/derived_criteria.h"
#include "mcda/ranking.h"

#include <string>
#include <vector>

/// The requests of a backlog ranked by the decision engine, with criteria that the estate itself answers. A
/// request's cameras are those that it asks for (RequestCamera); what stands already are the cameras in
/// operation.
///
/// Metrics: area_gained (m² of the target area that its cameras add to what is covered at the asked-for
/// class; where the plan has no target area, m² of their views), overlap (share of the views of its cameras
/// that is covered already; 0 … 1), privacy_area (m² of privacy zones and parcels in view), incidents
/// (records of incidents within 100 m in the two years before, false ones left out), cost (investment and ten
/// years of operation, in units of the currency), storage_tb (SI terabytes for its cameras at the days they
/// keep, or those of the estate), age_days (since it was received), support (requests merged into it, plus
/// one), signatures (of petitions for, less those of petitions against). A request without cameras gains
/// nothing.
namespace vidette::analysis {

struct BacklogRanking {
    std::vector<DerivedFigure> figures;
    mcda::Ranking ranking;
    mcda::Problem problem; ///< with the requests as alternatives (by number) and their values
    base::Warnings warnings;
};

struct BacklogOptions {
    CoverageOptions coverage;
    base::Date on = base::today();
    /// Requests in these states are compared where the problem names none.
    std::vector<std::string> states{"registered", "consultation", "ready", "discussed", "deferred"};
};

/// The names of all metrics, sorted.
std::vector<std::string> requestMetrics();

/// Alternatives of the problem are request numbers; without any, every request in `states` is one. A value
/// that is written for a criterion (visitors, judged by somebody) stays. Fails: "unknown_metric",
/// "no_such_request", "no_requests", what coverage() and rank() fail with, "cancelled". Cost: one coverage of
/// what stands, then one camera's view per camera asked for.
base::Result<BacklogRanking> rankRequests(const estate::Estate& estate, const mcda::Problem& problem,
                                          const BacklogOptions& options, const base::Task& task);

/// The criteria a city may begin with (data/tables/backlog_criteria.csv): all of them computed, weights by
/// their order, values scaled from worst to best.
base::Result<mcda::Problem> usualBacklogProblem();

} // namespace vidette::analysis
