// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <string>

/// The frame of reference in which all feature tables of a GeoPackage stand.
namespace vidette::store {

/// The number of "EPSG:5514" in gpkg_spatial_ref_sys; −1 for local metres. Fails with "bad_value" for a frame
/// that is no EPSG code.
base::Result<int> srsOf(const std::string& crs);

/// Puts every feature table into the frame. `definition` is its WKT, "" = left to whoever reads the EPSG
/// code.
base::Result<base::Done> saveFrame(Database& database, const std::string& crs, const std::string& definition);

} // namespace vidette::store
