// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/vector_import.h"

#include <string>
#include <string_view>
#include <vector>

/// Parts of vector_import.h.
namespace vidette::io {

/// Which tags of OpenStreetMap are meant by a layer where nobody says: building=* of "building". Empty where
/// that must be said.
std::vector<std::string> usualTags(const std::string& as);

/// The shapes that a layer is made of.
MapShape shapeOfLayer(const std::string& as, const std::string& kind = {});

/// What the child is asked for. Fails with "needs_where".
base::Result<MapRequest> requestOf(const VectorReading& reading);

/// True for a table of nodes as osm_cameras.h reads it.
bool isOsmTable(std::string_view text);

/// Surveillance nodes of an OpenStreetMap file, or of a table of nodes, with the meaning that osm_cameras.h
/// gives their tags.
base::Result<VectorImport> importOsmCameras(const VectorReading& reading, const base::Task& task);

} // namespace vidette::io
