// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "catalog/kit.h"
#include "estate/estate.h"
#include "mcda/problem.h"

#include <vector>

namespace vidette::analysis {

/// "Which of these kits?" as a decision to begin with: price, pixels, what of the watched zones is seen (the
/// field of view where the plan has no camera or nothing to watch), frame rate, warranty, night range, disk.
/// All weigh alike, by a weighted sum; how many cameras and channels a kit has stand by as facts for limits.
/// A criterion that no kit has a figure for is left out; a single missing figure stays missing. Prices of
/// several currencies stand with their own unit. Names are in the language spoken: from now on they are the
/// user's own words.
mcda::Problem kitProblem(const estate::Estate& estate, const std::vector<catalog::Kit>& kits);

/// The kits of the project by code; those of the catalogue where it has none.
base::Result<std::vector<catalog::Kit>> kitsToCompare(const estate::Estate& estate);

} // namespace vidette::analysis
