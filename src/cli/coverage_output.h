// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

/// A coverage result for programs and for people.
namespace vidette::cli {

/// The document of contract §4, and a few keys more.
nlohmann::json coverageDocument(const estate::Estate& estate, const analysis::CoverageResult& result);
/// Tables for people.
std::string coverageText(const analysis::CoverageResult& result);

} // namespace vidette::cli
