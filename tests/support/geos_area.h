// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

#include <vector>

/// GEOS as a second opinion on polygon arithmetic.
namespace vidette::support {

/// Area of the union of all parts.
double geosUnionArea(const std::vector<geometry::Polygons>& parts);
/// Valid by the OGC rules, and no two polygons of it overlap.
bool geosIsValid(const geometry::Polygons& polygons);

} // namespace vidette::support
