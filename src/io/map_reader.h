// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "io/map_stream.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

/// Reads a map of vectors: GeoPackage, Shapefile, FlatGeobuf, GeoJSON, KML, GML, DXF and OpenStreetMap (XML
/// and PBF) by GDAL, tables of text with coordinates by our own reader. Things come out one after the other,
/// in metres of one frame, their outlines sound. This runs in the child process (import_child.h).
namespace vidette::io {

enum class MapShape {
    Points,
    Lines,
    Polygons, ///< closed lines are taken for outlines
    Walls,    ///< polygons and lines
    Solids    ///< polygons and lines; closed lines are taken for outlines
};

struct MapRequest {
    std::string file; ///< absolute
    /// Name of a layer; of a drawing (DXF) the layer that its entities are on. "*" = every layer. "" = the
    /// only layer with such shapes.
    std::string layer;
    MapShape shape = MapShape::Polygons;
    /// The project's frame, "" = local metres; nothing = a metric frame is chosen: the file's own where it
    /// keeps distances, else the one of the country, else UTM.
    std::optional<std::string> frame;
    std::string sourceFrame;        ///< what the person says the file is in; "" = what the file says
    std::vector<std::string> where; ///< attribute_filter.h
    std::map<std::string, std::string> columns; ///< field → column; x and y matter here
    int limits = 1;                             ///< how many times the usual bounds this file may take
    double unit = 0; ///< metres of one unit of the file's numbers; 0 = what the file says
    ProgressPart part = {};
    std::string encoding; ///< of its letters (map_encoding.h); "" = what the file says
};

/// "…; --limits 2 allows twice as much": the way out for a message about a bound.
std::string limitsHint(const MapRequest& request);

std::string requestText(const MapRequest& request);
base::Result<MapRequest> requestFromText(const std::string& text);

/// Sends a MapFrame, then columns before the features that have them, MapSkip for what could not be used, and
/// MapEnd. Outlines that cross themselves are repaired by GEOS (every part that any ring encloses counts,
/// holes are taken out) and say so. Fails: "not_a_file", "not_read", "damaged", "no_layer", "bad_where",
/// "frame_differs", "unknown_crs", "unknown_encoding", "has_unit" (a unit was said of numbers whose frame has
/// one), "too_many" (more than 5,000,000 things, times `limits`).
base::Result<base::Done> readMap(const MapRequest& request, const MapSink& sink);

} // namespace vidette::io
