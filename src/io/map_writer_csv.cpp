// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/table_cell.h"
#include "base/text.h"
#include "io/crs.h"
#include "io/map_writers.h"

#include <algorithm>

namespace vidette::io {
namespace {

using geometry::Point;

std::string pointText(Point p) {
    return base::toText(p.x) + " " + base::toText(p.y);
}

std::string lineText(const std::vector<Point>& points, bool closed) {
    std::vector<std::string> parts;
    for (const Point p : points) parts.push_back(pointText(p));
    if (closed && !points.empty()) parts.push_back(pointText(points.front()));
    return "(" + base::join(parts, ", ") + ")";
}

std::string wktOf(const DrawnFeature& feature) {
    std::vector<std::string> parts;
    for (const auto& line : feature.lines) parts.push_back(lineText(line, false));
    if (!parts.empty()) return "MULTILINESTRING (" + base::join(parts, ", ") + ")";
    for (const auto& polygon : feature.polygons) {
        std::vector<std::string> rings{lineText(polygon.outer, true)};
        for (const auto& hole : polygon.holes) rings.push_back(lineText(hole, true));
        parts.push_back("(" + base::join(rings, ", ") + ")");
    }
    return parts.empty() ? std::string() : "MULTIPOLYGON (" + base::join(parts, ", ") + ")";
}

/// A point to go to: of an area the middle of its largest part, of a line its first point.
std::optional<Point> placeOf(const DrawnFeature& feature) {
    if (!feature.points.empty()) return feature.points.front();
    if (!feature.lines.empty() && !feature.lines.front().empty()) return feature.lines.front().front();
    if (feature.polygons.empty()) return std::nullopt;
    return geometry::centroid(
        *std::max_element(feature.polygons.begin(), feature.polygons.end(), [](const auto& a, const auto& b) {
            return geometry::area(a) < geometry::area(b);
        }));
}

std::string cellOf(const MapValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    const auto* text = std::get_if<std::string>(&value);
    return text ? base::csvTextCell(*text) : std::string();
}

/// The fields of all layers, each name once.
std::vector<std::string> fieldNames(const MapDrawing& drawing) {
    std::vector<std::string> names;
    for (const auto& layer : drawing.layers) {
        for (const auto& field : layer.fields) {
            if (std::find(names.begin(), names.end(), field.name) == names.end()) names.push_back(field.name);
        }
    }
    return names;
}

std::vector<std::string> placeCells(const DrawnFeature& feature, const Projector* projector) {
    const auto place = placeOf(feature);
    if (!place) return {"", "", "", ""};
    std::vector<std::string> cells{base::toText(place->x), base::toText(place->y), "", ""};
    constexpr int kDecimals = 8; // a millimetre
    const auto geographic = projector ? projector->unproject(*place) : base::Result<GeoPoint>(GeoPoint());
    if (!projector || !geographic) return cells;
    cells[2] = base::decimal(geographic->longitude, kDecimals);
    cells[3] = base::decimal(geographic->latitude, kDecimals);
    return cells;
}

std::string rowOf(const MapLayer& layer, const DrawnFeature& feature, const std::vector<std::string>& names,
                  const Projector* projector) {
    std::vector<std::string> cells{layer.name};
    for (const auto& name : names) {
        const auto field = std::find_if(layer.fields.begin(), layer.fields.end(),
                                        [&](const MapField& one) { return one.name == name; });
        const auto index = static_cast<std::size_t>(field - layer.fields.begin());
        cells.push_back(field == layer.fields.end() ? "" : cellOf(feature.values[index]));
    }
    for (auto& cell : placeCells(feature, projector)) cells.push_back(std::move(cell));
    const std::string wkt = wktOf(feature);
    cells.push_back(wkt.empty() ? wkt : "\"" + wkt + "\"");
    return base::join(cells, ",") + "\n";
}

} // namespace

base::Result<Written> mapCsv(const MapDrawing& drawing, std::string& text, const base::Task& task) {
    Written written;
    std::optional<Projector> projector;
    if (!drawing.crs.empty()) {
        auto made = Projector::to(drawing.crs);
        if (!made) return base::failure(made.error());
        projector.emplace(std::move(*made));
    }
    const auto names = fieldNames(drawing);
    text = "layer," + base::join(names, ",") + ",x,y,longitude,latitude,wkt\n";
    for (const auto& layer : drawing.layers) {
        for (const auto& feature : layer.features) {
            if (task.cancelled()) return base::failure(exportCancelled());
            text += rowOf(layer, feature, names, projector ? &*projector : nullptr);
            ++written.features;
        }
    }
    return written;
}

} // namespace vidette::io
