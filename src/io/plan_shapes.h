// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "io/plan_feature.h"

#include <string>

/// Geometry as written → geometry as the document keeps it. Repaired with a warning: rings that are not
/// closed, lines without length, holes without area, an outline that crosses itself is kept and named.
/// Repeated points are dropped silently. Refused: a polygon whose points lie on one line, a coordinate that
/// is not finite, a geometry of the wrong type. `label` names the feature in messages.
namespace vidette::io {

base::Result<geometry::Point> pointOf(const PlanGeometry& geometry, const std::string& label);
base::Result<geometry::Polygons> polygonsOf(const PlanGeometry& geometry, const std::string& label,
                                            base::Warnings& warnings);
/// Empty when every line is without length (each gives a warning).
base::Result<std::vector<geometry::Polyline>> linesOf(const PlanGeometry& geometry, const std::string& label,
                                                      base::Warnings& warnings);

/// The error for a geometry of the wrong type; `expected` is "Point", and so may be the `other`.
base::Error wrongGeometry(const PlanGeometry& geometry, const std::string& label, const std::string& expected,
                          const std::string& other = "");

} // namespace vidette::io
