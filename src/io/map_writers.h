// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "io/map_layers.h"
#include "io/vector_export.h"

#include <cstddef>
#include <string>

/// The writers behind vector_export.h. Each writes a new file and says how many features a reader must find
/// in it; they expect finite numbers. Fails with "not_written", "cancelled".
namespace vidette::io {

struct Written {
    std::size_t features = 0;
    base::Warnings warnings;
};

/// GeoPackage, FlatGeobuf, Shapefile: layers with fields.
base::Result<Written> writeLayers(const MapDrawing& drawing, MapFormat format, const std::string& path,
                                  const base::Task& task);
base::Result<Written> writeDxf(const MapDrawing& drawing, const std::string& path, const base::Task& task);
/// The whole file as text; KML expects longitude and latitude.
base::Result<Written> mapCsv(const MapDrawing& drawing, std::string& text, const base::Task& task);
base::Result<Written> mapKml(const MapDrawing& drawing, std::string& text, const base::Task& task);

/// "zone Z1": how messages call a feature.
std::string nameOf(const MapLayer& layer, const DrawnFeature& feature);

/// Colours of a layer for formats that carry them: "#009e73".
std::string colourOf(const std::string& layer);

base::Error mapNotWritten(const std::string& path, const std::string& reason);
base::Error exportCancelled();

} // namespace vidette::io
