// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"

#include <string>

/// Coverage on paper: the plan, blind spots listed by number, zones, cameras, and what is seen by how many
/// cameras at once. Markup.
namespace vidette::report {

std::string coverageSection(const estate::Estate& estate, const analysis::CoverageResult& coverage);

/// Blind spots as CSV: number, area, middle, zone. For spreadsheets; numbers with a dot, RFC 4180 quotes.
std::string blindSpotsCsv(const estate::Estate& estate, const analysis::CoverageResult& coverage);

/// "1.00 m above the floor", or the vertical segment that must be seen whole. Markup.
std::string targetWords(const estate::Estate& estate, const analysis::CoverageOptions& options);

} // namespace vidette::report
