// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// Which asset hangs where. A place outlives its assets: a mounting that ends and one that begins on the same
/// day at the same place are a replacement, and on that day only the new one hangs there. O(mountings) each.
namespace vidette::estate {

/// From its first day on, up to the day before its last; days that nobody wrote down are no bounds.
bool hangsOn(const Mounting& mounting, const base::Date& day);
/// Where the asset hangs, or hung last; null when it never did.
CameraId placeOf(const Estate& estate, AssetId asset);
/// The asset that hangs at the place and has no end; null when none does.
const Asset* assetAt(const Estate& estate, CameraId place);

} // namespace vidette::estate
