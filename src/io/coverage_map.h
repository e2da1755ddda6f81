// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "io/map_layers.h"

#include <string>
#include <vector>

/// What cameras see, for maps: views by class and blind spots.
namespace vidette::io {

/// `view` (one feature for all that a camera sees and one for each class) and `blind_spot` (numbered, the
/// largest first), in the frame of the estate.
std::vector<MapLayer> coverageLayers(const analysis::CoverageResult& result);

/// Both layers as a .geojson or .json file, or one that writeMap() knows; `crs` as Estate::crs. Gives its
/// warnings; fails with "unknown_format" for another ending, "not_written", and as writeMap() does.
base::Result<base::Warnings> writeCoverage(const std::string& crs, const analysis::CoverageResult& result,
                                           const std::string& fileName, const base::Task& task);

} // namespace vidette::io
