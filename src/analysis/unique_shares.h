// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

#include <map>

/// How much of what a camera sees no other camera sees: its part in the consequence of a failure.
namespace vidette::analysis {

/// Share 0 … 1 by camera: of the target area that it sees where the plan has monitor zones, of all that it
/// sees otherwise. Retired cameras and proposed ones where no asset hangs
/// neither count nor stand for others; one that sees nothing has
/// the share 0. Fails as coverage() does; cost as coverage().
base::Result<std::map<estate::CameraId, double>>
uniqueShares(const estate::Estate& estate, const CoverageOptions& options, const base::Task& task);

} // namespace vidette::analysis
