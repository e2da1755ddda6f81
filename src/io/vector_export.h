// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/task.h"
#include "io/map_layers.h"

#include <optional>
#include <string>

/// Maps for other programs. The format follows the ending of the file name:
///
/// | ending | format | frame | layers |
/// |---|---|---|---|
/// | .gpkg | GeoPackage with a spatial index and, for QGIS, a style per layer | of the drawing | all |
/// | .kml | KML with colours | WGS 84; pans against true north | all that have features |
/// | .dxf | AutoCAD DXF, 1 unit = 1 m or 1 mm: points, open and closed LWPOLYLINE; no fields but codes of
/// points as text | of the drawing, not named | by name | | .csv | a table: a row per feature, x and y (of
/// areas their middle), longitude and latitude, areas and lines as WKT | of the drawing | column `layer` | |
/// .fgb | FlatGeobuf | of the drawing | one | | .shp | Shapefile (.shp, .shx, .dbf, .prj, .cpg); names of
/// fields are cut to 10 characters | of the drawing | one |
///
/// Nothing depends on the language of the machine, and NaN never gets into a file: such a number fails.
namespace vidette::io {

enum class MapFormat { GeoPackage, Kml, Dxf, Csv, FlatGeobuf, Shapefile };

/// Nothing for an ending of another format. Letters may be upper or lower case.
std::optional<MapFormat> mapFormatOf(const std::string& fileName);

/// Writes a whole new file, replacing one of that name, or none at all: it is made in a folder beside it,
/// read back, and then put in its place. An empty view has no geometry; formats without such features leave
/// it out. Warnings: "names_cut" (Shapefile), "left_out". Fails: "unknown_format"; "one_layer" (a format that
/// holds one, and more than one layer has features); "no_frame" (KML of a floor plan in local metres);
/// "bad_value" (naming layer and feature); "not_projected"; "not_written"; "cancelled".
base::Result<base::Warnings> writeMap(MapDrawing drawing, const std::string& fileName,
                                      const base::Task& task);

} // namespace vidette::io
