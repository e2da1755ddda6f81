// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/polygon.h"

#include <string>
#include <vector>

/// Where on earth the numbers of a file lie, if they are in this frame or that one.
namespace vidette::io {

/// The smallest box of frame `to` around the edges of a box of frame `from` (16 points on each, since
/// straight edges become curves). Fails with "unknown_crs", "no_transformation", "not_projected".
base::Result<geometry::Box> boxIn(const geometry::Box& box, const std::string& from, const std::string& to);

/// Frames in which the middle of such a box lies in a country of data/tables/national_frames.csv, likeliest
/// first: WGS 84, the national frames, Web Mercator, UTM. Empty where none does, as for a drawing of a shop.
std::vector<std::string> framesFitting(const geometry::Box& box);

} // namespace vidette::io
