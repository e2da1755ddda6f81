// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/map_fit.h"

#include <nlohmann/json_fwd.hpp>

/// How well points fit, as every command that fits points says it.
namespace vidette::cli {

/// Adds "scale", "rotation" (degrees counter-clockwise), "rms" and "residuals" (metres, in the order of the
/// points).
void addFit(nlohmann::json& document, const geometry::MapFit& fit);
/// A line for each point and one for all.
void printResiduals(const geometry::MapFit& fit);

} // namespace vidette::cli
