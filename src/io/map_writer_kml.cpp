// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "io/map_writers.h"
#include "io/xml_text.h"

/// KML 2.2 (OGC 07-147r2). Written here and not by GDAL, whose drivers take fields called name, model, tilt
/// or roll for their own.
namespace vidette::io {
namespace {

using geometry::Point;

constexpr int kDecimals = 8; ///< of a degree: a millimetre

/// KML writes colours the other way round: alpha, blue, green, red.
std::string kmlColour(const std::string& colour, const char* alpha) {
    return alpha + colour.substr(5, 2) + colour.substr(3, 2) + colour.substr(1, 2);
}

std::string styleOf(const MapLayer& layer) {
    const std::string colour = colourOf(layer.name);
    return "<Style id=\"" + layer.name + "\"><IconStyle><color>" + kmlColour(colour, "ff") +
           "</color></IconStyle><LineStyle><color>" + kmlColour(colour, "ff") +
           "</color><width>2</width></LineStyle><PolyStyle><color>" + kmlColour(colour, "50") +
           "</color></PolyStyle></Style>\n";
}

std::string coordinates(const std::vector<Point>& points, bool closed) {
    std::vector<std::string> parts;
    const auto add = [&](Point p) {
        parts.push_back(base::decimal(p.x, kDecimals) + "," + base::decimal(p.y, kDecimals));
    };
    for (const Point p : points) add(p);
    if (closed && !points.empty()) add(points.front());
    return "<coordinates>" + base::join(parts, " ") + "</coordinates>";
}

std::string ringKml(const char* element, const geometry::Ring& ring) {
    return std::string("<") + element + "><LinearRing>" + coordinates(ring, true) + "</LinearRing></" +
           element + ">";
}

std::string shapeKml(const DrawnFeature& feature) {
    std::string text;
    for (const Point p : feature.points) text += "<Point>" + coordinates({p}, false) + "</Point>";
    for (const auto& line : feature.lines)
        text += "<LineString>" + coordinates(line, false) + "</LineString>";
    for (const auto& polygon : feature.polygons) {
        text += "<Polygon>" + ringKml("outerBoundaryIs", polygon.outer);
        for (const auto& hole : polygon.holes) text += ringKml("innerBoundaryIs", hole);
        text += "</Polygon>";
    }
    const std::size_t parts = feature.points.size() + feature.lines.size() + feature.polygons.size();
    return parts == 1 ? text : "<MultiGeometry>" + text + "</MultiGeometry>";
}

std::string valueText(const MapValue& value) {
    if (const bool* flag = std::get_if<bool>(&value)) return *flag ? "true" : "false";
    if (const double* number = std::get_if<double>(&value)) return base::toText(*number);
    if (const auto* whole = std::get_if<std::int64_t>(&value)) return std::to_string(*whole);
    const auto* text = std::get_if<std::string>(&value);
    return text ? xmlText(*text) : std::string();
}

std::string placemark(const MapLayer& layer, const DrawnFeature& feature) {
    std::string text = "<Placemark><name>" + xmlText(nameOf(layer, feature)) + "</name><styleUrl>#" +
                       layer.name + "</styleUrl><ExtendedData>";
    for (std::size_t i = 0; i < feature.values.size(); ++i) {
        if (std::holds_alternative<std::monostate>(feature.values[i])) continue;
        text += "<Data name=\"" + layer.fields[i].name + "\"><value>" + valueText(feature.values[i]) +
                "</value></Data>";
    }
    return text + "</ExtendedData>" + shapeKml(feature) + "</Placemark>\n";
}

bool hasShape(const DrawnFeature& feature) {
    return !feature.points.empty() || !feature.lines.empty() || !feature.polygons.empty();
}

} // namespace

base::Result<Written> mapKml(const MapDrawing& drawing, std::string& text, const base::Task& task) {
    Written written;
    text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<kml "
           "xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\n";
    for (const MapLayer& layer : drawing.layers) text += styleOf(layer);
    for (const MapLayer& layer : drawing.layers) {
        if (layer.features.empty()) continue;
        text += "<Folder><name>" + layer.name + "</name>\n";
        for (const DrawnFeature& feature : layer.features) {
            if (task.cancelled()) return base::failure(exportCancelled());
            if (!hasShape(feature)) continue;
            text += placemark(layer, feature);
            ++written.features;
        }
        text += "</Folder>\n";
    }
    text += "</Document></kml>\n";
    return written;
}

} // namespace vidette::io
