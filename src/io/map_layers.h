// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"
#include "io/plan_geojson.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Layers of features with fields, as map programs know them: what vector_export.h writes to files. Layers
/// of the document carry the names and fields of the exchange plan; obstacles that are lines are a layer of
/// their own, `obstacle_line`, because most formats have one kind of geometry per layer.
namespace vidette::io {

enum class DrawnShape { Point, Line, Polygon };
enum class MapFieldType { Text, Number, Whole, Flag };

/// monostate = nothing is known.
using MapValue = std::variant<std::monostate, bool, double, std::int64_t, std::string>;

struct MapField {
    std::string name;
    MapFieldType type = MapFieldType::Text;

    bool operator==(const MapField&) const = default;
};

/// The geometry of the layer's shape; a feature may have none.
struct DrawnFeature {
    std::vector<MapValue> values; ///< one per field of the layer
    std::vector<geometry::Point> points;
    std::vector<geometry::Polyline> lines;
    geometry::Polygons polygons;
};

struct MapLayer {
    std::string name;
    DrawnShape shape = DrawnShape::Point;
    std::vector<MapField> fields; ///< the first names the feature
    std::vector<DrawnFeature> features;
};

struct MapDrawing {
    std::string crs; ///< "" = local metres, "EPSG:n"
    std::vector<MapLayer> layers;
    bool inMillimetres = false; ///< of DXF, which then says so: 1 unit = 1 mm
};

/// The layers of a document in order of code, those that are empty too. Profile and layer as for the exchange
/// plan: what `Public` keeps back there is not here either.
MapDrawing mapOf(const estate::Estate& estate, const PlanSelection& selection);

/// The same features in a layer for each kind ("obstacle_wall", "opening_door"), as drawings are drawn;
/// layers without a field `kind` stay as they are.
MapDrawing byKind(const MapDrawing& drawing);

} // namespace vidette::io
