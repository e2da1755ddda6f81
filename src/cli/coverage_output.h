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
/// Views by class and blind spots as a GeoJSON layer in the frame of the plan. Fails with "unknown_format"
/// when the name of the file does not end in .geojson or .json.
base::Result<std::string> coverageLayers(const estate::Estate& estate, const analysis::CoverageResult& result,
                                         const std::string& fileName);

} // namespace vidette::cli
