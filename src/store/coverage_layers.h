// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "geometry/polygon.h"

#include <string>
#include <vector>

/// What cameras see and miss as a GeoPackage for QGIS and other map programs: the feature tables `view` and
/// `blind_spot`. It is a copy for looking at, not a project.
namespace vidette::store {

struct ViewRow {
    std::string camera;
    std::string className; ///< "" = the whole view
    double pixelsPerMetre = 0;
    double area = 0; ///< m²
    geometry::Polygons region;
};

struct BlindSpotRow {
    double area = 0; ///< m²
    geometry::Polygon outline;
};

struct CoverageLayers {
    std::string crs; ///< "" = local metres, "EPSG:n"
    std::vector<ViewRow> views;
    std::vector<BlindSpotRow> blindSpots; ///< numbered from 1 in this order
};

/// Writes a whole new file, replacing one of that name, or none at all. Fails with "not_written",
/// "bad_value".
base::Result<base::Done> writeCoverageLayers(const std::string& path, const CoverageLayers& layers);

} // namespace vidette::store
