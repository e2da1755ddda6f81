// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"

/// How much of a terrain model an analysis looks at, so that no more of it need be read.
namespace vidette::analysis {

/// A box that holds every place a camera can see and every obstacle that stands there, and a little more:
/// with the ground in it the figures are the same as with the whole model. Empty without cameras. Fails as
/// coverage() does when it is not known how far a camera sees.
base::Result<geometry::Box> groundAsked(const estate::Estate& estate, const CoverageOptions& options);

} // namespace vidette::analysis
