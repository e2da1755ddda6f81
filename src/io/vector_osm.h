// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/vector_import.h"

#include <string_view>

/// Parts of vector_import.h.
namespace vidette::io {

/// What the child is asked for. Fails with "needs_where".
base::Result<MapRequest> requestOf(const VectorReading& reading);

/// True for a table of nodes as osm_cameras.h reads it.
bool isOsmTable(std::string_view text);

/// Surveillance nodes of an OpenStreetMap file, or of a table of nodes, with the meaning that osm_cameras.h
/// gives their tags.
base::Result<VectorImport> importOsmCameras(const VectorReading& reading, const base::Task& task);

} // namespace vidette::io
