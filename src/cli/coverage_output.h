// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// A coverage result for programs, for people and for maps.
namespace vidette::cli {

/// The document of contract §4, and a few keys more.
nlohmann::json coverageDocument(const estate::Estate& estate, const analysis::CoverageResult& result);
/// Tables for people.
std::string coverageText(const analysis::CoverageResult& result);
/// Writes views by class and blind spots, in the frame of the plan, to a .geojson or .json file or to one
/// that io::writeMap() knows. Gives its warnings; fails with "unknown_format" for another ending,
/// "is_project", "not_written" and as io::writeMap().
base::Result<base::Warnings> writeCoverage(const estate::Estate& estate,
                                           const analysis::CoverageResult& result,
                                           const std::string& fileName, const base::Task& task);

} // namespace vidette::cli
