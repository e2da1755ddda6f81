// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

#include <string>
#include <string_view>

/// The exchange plan: a GeoJSON FeatureCollection that describes a place (docs/formats.md).
///
/// `"crs": null` = local metres; a named EPSG frame = projected metres; no `crs` = WGS 84 longitude/latitude,
/// which is computed in a suitable metric frame (the UTM zone of its middle) that the estate names
/// afterwards. Rows get ids made of layer and `id`, so reading twice gives equal estates.
namespace vidette::io {

/// Usable with losses: repaired rings, unknown layers and dropped zero-length walls come back as warnings.
/// Fails naming file, feature and field: broken JSON (line and column), a polygon without area, a number that
/// is not finite, unknown layer kind or density class, missing height, field of view out of range, …
base::Result<base::WithWarnings<estate::Estate>> readPlan(std::string_view text, const std::string& fileName);

/// The same estate as an exchange plan, one feature per line; numbers read back unchanged.
std::string writePlan(const estate::Estate& estate);

} // namespace vidette::io
