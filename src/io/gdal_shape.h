// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_reader.h"

#include <string>

class OGRGeometry;

/// A geometry of GDAL as points, lines and rings of ours: without heights, arcs as chords, outlines sound.
namespace vidette::io {

struct GdalShape {
    PlanGeometry geometry;
    std::string repair; ///< "Self-intersection at or near point 3 4" where that was mended
};

/// All parts of a geometry as they are: nothing is mended or refused.
PlanGeometry partsOf(const OGRGeometry& geometry);

/// Parts of other dimensions than wanted are left out. Fails: "wrong_geometry" (nothing of the wanted shape),
/// "bad_value" (a coordinate that is not finite), "no_area" (outlines that enclose nothing).
base::Result<GdalShape> shapeOf(const OGRGeometry& geometry, MapShape wanted);

} // namespace vidette::io
