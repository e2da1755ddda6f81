// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/dxf_drawing.h"
#include "io/gdal_session.h"
#include "io/map_encoding.h"
#include "io/map_reader.h"

#include <string>
#include <vector>

class OGRLayer;

/// Opening a vector file: which of its layers are read, and what they say about their frame.
namespace vidette::io {

/// A vector file, open. The file is closed before its letters are given up.
struct OpenedMap {
    DrawingFacts drawing; ///< of a DXF; those of a drawing that states nothing for any other file
    GdalLetters letters;  ///< how its words are read while it is open
    GdalFile file;
};

/// Opens the file of a request; what GDAL complains of goes to the sink. Fails as drawingFacts(),
/// GdalLetters::of() and GdalFile::open() do.
base::Result<OpenedMap> openMap(const MapRequest& request, const MapSink& sink);

/// Fails with "damaged" where the database of a GeoPackage is not sound: GDAL would read on.
base::Result<base::Done> checkSound(GdalFile& file, const std::string& path);

/// All layers but stored queries (views) and virtual tables of a GeoPackage, which may run for ever.
std::vector<OGRLayer*> realLayers(GdalFile& file);

/// Of realLayers() the one asked for, or the only one with the wanted shapes. Fails with "no_layer", listing
/// those there are.
base::Result<std::vector<OGRLayer*>> layersOf(GdalFile& file, const MapRequest& request);

/// True for GeoJSON whose first lines say "crs": null, which is a floor plan here and WGS 84 for GDAL.
bool statesLocalMetres(const std::string& path);

/// True where things of the layer may have such shapes.
bool layerHasShape(OGRLayer& layer, MapShape shape);

/// "EPSG:3857", else the definition as WKT; "" where the layer states none.
std::string frameOf(OGRLayer& layer);

/// True where the layer's numbers come in the order of the register and that is north first.
bool northFirst(OGRLayer& layer);

} // namespace vidette::io
