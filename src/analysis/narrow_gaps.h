// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

/// Gaps between obstacles that were hardly meant: sight leaks through a millimetre as through a door.
namespace vidette::analysis {

/// One warning, "narrow_gap", if an end or corner of an opaque obstacle stands up to 2 mm from another edge
/// without touching it: it names the first such place and how many more there are. Floor plans only; on maps,
/// where neighbouring outlines seldom meet to the millimetre and nothing is watched through their gaps, there
/// is none. Heights play no part. Cost: O(n log n), about a microsecond for each corner.
base::Warnings narrowGaps(const estate::Estate& estate);

} // namespace vidette::analysis
