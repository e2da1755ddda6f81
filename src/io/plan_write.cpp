// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "estate/codes.h"
#include "estate/levels.h"
#include "estate/public_camera.h"
#include "io/decision_json.h"
#include "io/json_line.h"
#include "io/plan_geojson.h"

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using geometry::Polygons;
using geometry::Polyline;

std::string geometryJson(const char* type, const std::string& coordinates) {
    return std::string("{\"type\": \"") + type + "\", \"coordinates\": " + coordinates + "}";
}

std::string polygonCoordinates(const geometry::Polygon& polygon) {
    std::vector<std::string> rings{jsonRing(polygon.outer)};
    for (const auto& hole : polygon.holes) rings.push_back(jsonRing(hole));
    return "[" + base::join(rings, ", ") + "]";
}

std::string polygonsJson(const Polygons& polygons) {
    if (polygons.size() == 1) return geometryJson("Polygon", polygonCoordinates(polygons.front()));
    std::vector<std::string> parts;
    for (const auto& polygon : polygons) parts.push_back(polygonCoordinates(polygon));
    return geometryJson("MultiPolygon", "[" + base::join(parts, ", ") + "]");
}

std::string linesJson(const std::vector<Polyline>& lines) {
    if (lines.size() == 1) return geometryJson("LineString", jsonLine(lines.front()));
    std::vector<std::string> parts;
    for (const auto& line : lines) parts.push_back(jsonLine(line));
    return geometryJson("MultiLineString", "[" + base::join(parts, ", ") + "]");
}

std::string shapeJson(const estate::Obstacle& obstacle) {
    if (obstacle.sheets.empty()) return polygonsJson(obstacle.solids);
    if (obstacle.solids.empty()) return linesJson(obstacle.sheets);
    return "{\"type\": \"GeometryCollection\", \"geometries\": [" + polygonsJson(obstacle.solids) + ", " +
           linesJson(obstacle.sheets) + "]}";
}

std::string feature(const JsonObject& properties, const std::string& geometry) {
    return "{\"type\": \"Feature\", \"properties\": " + properties.json() + ", \"geometry\": " + geometry +
           "}";
}

/// By what rows name devices, levels and places.
struct Names {
    std::map<estate::DeviceId, std::string> devices;
    std::map<estate::LevelId, std::string> levels;
    std::map<estate::SiteId, std::string> sites;
};

template<typename RowId>
std::string nameIn(const std::map<RowId, std::string>& names, RowId id) {
    const auto found = names.find(id);
    return found == names.end() ? std::string() : found->second;
}

Names namesIn(const estate::Estate& estate) {
    Names names;
    for (const auto& device : estate.devices) names.devices[device.id] = device.code;
    for (const auto& level : estate.levels) names.levels[level.id] = estate::nameOfLevel(estate, level.id);
    for (const auto& site : estate.sites) names.sites[site.id] = site.code;
    return names;
}

/// Layer and id; the uid only where it is not the one that reading would make of them.
template<typename RowId>
JsonObject begin(const char* layer, const std::string& code, const RowId& id) {
    JsonObject object;
    object.text("layer", layer);
    object.text("id", code);
    if (!(id == RowId::named(std::string(layer) + ":" + code))) object.text("uid", id.text());
    return object;
}

std::string printedJson(const std::vector<geometry::PrintedDistance>& printed) {
    std::vector<std::string> rows;
    for (const auto& one : printed) {
        JsonObject row;
        row.number("pixels_per_metre", one.pixelsPerMetre);
        row.number("distance", one.distance);
        rows.push_back(row.json());
    }
    return "[" + base::join(rows, ", ") + "]";
}

std::string obstacleFeature(const estate::Obstacle& row, const Names& names) {
    JsonObject object = begin("obstacle", row.code, row.id);
    object.text("kind", row.kind);
    if (row.base.value != 0) object.number("base", row.base.value);
    object.number("top", row.top);
    if (!row.opaque) object.flag("opaque", false);
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, shapeJson(row));
}

std::string zoneFeature(const estate::Zone& row, const Names& names) {
    JsonObject object = begin("zone", row.code, row.id);
    object.text("name", row.name);
    object.text("kind", estate::wordOf(row.kind));
    object.text("required_class", row.requiredClass);
    if (row.requiredK != 1) object.number("required_k", row.requiredK);
    if (row.weight != 1) object.number("weight", row.weight);
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, polygonsJson(row.area));
}

std::string openingFeature(const estate::Opening& row, const Names& names) {
    JsonObject object = begin("opening", row.code, row.id);
    object.raw("kind", jsonText(row.kind));
    object.flag("is_entry", row.isEntry);
    object.flag("opaque", row.opaque);
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, geometryJson("LineString", jsonLine(row.line)));
}

std::string textsJson(const std::vector<std::string>& texts) {
    std::vector<std::string> quoted;
    for (const auto& text : texts) quoted.push_back(jsonText(text));
    return "[" + base::join(quoted, ", ") + "]";
}

std::string aimsJson(const std::vector<estate::Aim>& aims) {
    std::vector<std::string> rows;
    for (const auto& aim : aims) {
        JsonObject row;
        row.text("name", aim.name);
        row.number("pan", aim.pan.degrees());
        row.number("tilt", aim.tilt);
        row.number("hfov", aim.hfov);
        row.number("vfov", aim.vfov);
        rows.push_back(row.json());
    }
    return "[" + base::join(rows, ", ") + "]";
}

void addTurn(JsonObject& object, const char* name, const std::optional<estate::Turn>& turn) {
    if (turn) object.raw(name, jsonNumbers({turn->from.degrees(), turn->to.degrees()}));
}

std::string cameraFeature(const estate::Camera& row, const Names& names) {
    JsonObject object = begin("camera", row.code, row.id);
    object.number("height", row.height.value);
    object.number("pan", row.pan.degrees());
    object.number("tilt", row.tilt);
    if (row.roll.degrees() != 0) object.number("roll", row.roll.degrees());
    object.number("hfov", row.hfov);
    object.number("vfov", row.vfov);
    object.number("focal_length", row.focalLength);
    object.number("sensor_width", row.sensorWidth);
    if (row.imageWidth != 0) object.number("image_width", row.imageWidth);
    if (row.imageHeight != 0) object.number("image_height", row.imageHeight);
    object.number("range", row.range);
    object.number("ir_range", row.irRange);
    if (!row.printed.empty()) object.raw("printed_distances", printedJson(row.printed));
    if (row.projection != geometry::Projection::Rectilinear)
        object.text("projection", estate::wordOf(row.projection));
    object.text("kind", estate::wordOf(row.kind));
    object.text("status", estate::wordOf(row.status));
    object.text("model", row.model);
    if (!row.aims.empty()) object.raw("aims", aimsJson(row.aims));
    addTurn(object, "pan_range", row.panRange);
    addTurn(object, "tilt_range", row.tiltRange);
    object.text("device", nameIn(names.devices, row.device));
    object.text("owner", row.owner);
    object.text("mount", row.mount);
    if (!row.assumed.empty()) object.raw("assumed", textsJson(row.assumed));
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, geometryJson("Point", jsonPoint(row.at)));
}

/// What may be published of a camera: that it is there.
std::string publicCamera(const estate::Camera& row) {
    if (!estate::isPublic(row)) return {};
    JsonObject object;
    object.text("layer", "camera");
    object.text("id", row.code);
    object.text("kind", estate::wordOf(row.kind));
    object.text("status", estate::wordOf(row.status));
    return feature(object, geometryJson("Point", jsonPoint(estate::publicPlace(row))));
}

std::string mountFeature(const estate::Mount& row, const Names& names) {
    JsonObject object = begin("site", row.code, row.id);
    object.number("height", row.height.value);
    object.number("cost", row.cost);
    if (row.allowedPanIsRange) {
        JsonObject range;
        range.number("from", row.allowedPan.front());
        range.number("to", row.allowedPan.back());
        object.raw("allowed_pan", range.json());
    } else if (!row.allowedPan.empty()) {
        object.raw("allowed_pan", jsonNumbers(row.allowedPan));
    }
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, geometryJson("Point", jsonPoint(row.at)));
}

std::string demandFeature(const estate::Demand& row, const Names& names) {
    JsonObject object = begin("demand", row.code, row.id);
    if (row.weight != 1) object.number("weight", row.weight);
    object.text("required_class", row.requiredClass);
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, geometryJson("Point", jsonPoint(row.at)));
}

std::string streetFeature(const estate::Street& row) {
    JsonObject object = begin("street", row.code, row.id);
    object.text("name", row.name);
    object.text("kind", row.kind);
    if (row.weight != 1) object.number("weight", row.weight);
    return feature(object, linesJson(row.lines));
}

std::string deviceFeature(const estate::Device& row, const Names& names) {
    JsonObject object = begin("device", row.code, row.id);
    object.text("name", row.name);
    object.text("kind", estate::wordOf(row.kind));
    object.text("uplink", nameIn(names.devices, row.uplink));
    return feature(object, row.at ? geometryJson("Point", jsonPoint(*row.at)) : "null");
}

std::string noteFeature(const estate::Note& row, const Names& names) {
    const auto* at = std::get_if<geometry::Point>(&row.place);
    if (!at) return {};
    JsonObject object = begin("note", row.code, row.id);
    object.raw("text", jsonText(row.text));
    object.number("size", row.size);
    object.text("size_unit", row.sizeUnit);
    if (row.rotation != 0) object.number("rotation", row.rotation);
    object.text("level", nameIn(names.levels, row.level));
    return feature(object, geometryJson("Point", jsonPoint(*at)));
}

/// A sign that is only told of, without a place on the plan, is no feature.
std::string signFeature(const estate::Sign& row, const Names& names) {
    const auto* at = std::get_if<geometry::Point>(&row.place);
    if (!at) return {};
    JsonObject object = begin("sign", row.code, row.id);
    object.text("language", row.language);
    if (row.placedOn) object.text("placed_on", base::toText(*row.placedOn));
    object.text("site", nameIn(names.sites, row.site));
    return feature(object, geometryJson("Point", jsonPoint(*at)));
}

bool wanted(const PlanSelection& selection, std::string_view layer) {
    return selection.layer.empty() || selection.layer == layer;
}

/// The features of a plan, line by line; none more once the task is cancelled.
class FeatureLines {
  public:
    explicit FeatureLines(const base::Task& task) : m_task(task) {}

    /// The rows in order of code, so that two versions of a plan can be compared line by line; those for
    /// which `write` gives nothing are left out.
    template<typename Row, typename Write>
    void add(const base::Table<Row>& table, Write write) {
        std::vector<const Row*> rows;
        for (const Row& row : table) rows.push_back(&row);
        std::stable_sort(rows.begin(), rows.end(),
                         [](const Row* a, const Row* b) { return a->code < b->code; });
        for (const Row* row : rows) {
            if (m_task.cancelled()) return;
            std::string line = write(*row);
            if (!line.empty()) m_lines.push_back(std::move(line));
        }
    }
    std::string text() const { return base::join(m_lines, ",\n"); }

  private:
    const base::Task& m_task;
    std::vector<std::string> m_lines;
};

std::string publicZone(const estate::Zone& row, const Names& names) {
    const bool mask = row.kind == estate::ZoneKind::Privacy || row.kind == estate::ZoneKind::Parcel;
    return mask ? std::string() : zoneFeature(row, names);
}

std::string features(const estate::Estate& estate, const PlanSelection& selection, const base::Task& task) {
    FeatureLines lines(task);
    const bool open = selection.profile == Profile::Public;
    const Names names = namesIn(estate);
    const auto naming = [&](auto write) {
        return [&names, write](const auto& row) { return write(row, names); };
    };
    if (wanted(selection, "obstacle")) lines.add(estate.obstacles, naming(obstacleFeature));
    if (wanted(selection, "opening")) lines.add(estate.openings, naming(openingFeature));
    if (wanted(selection, "zone")) lines.add(estate.zones, naming(open ? publicZone : zoneFeature));
    if (wanted(selection, "camera") && open) lines.add(estate.cameras, publicCamera);
    if (wanted(selection, "camera") && !open) lines.add(estate.cameras, naming(cameraFeature));
    if (wanted(selection, "site") && !open) lines.add(estate.mounts, naming(mountFeature));
    if (wanted(selection, "demand") && !open) lines.add(estate.demands, naming(demandFeature));
    if (wanted(selection, "street")) lines.add(estate.streets, streetFeature);
    if (wanted(selection, "device") && !open) lines.add(estate.devices, naming(deviceFeature));
    if (wanted(selection, "note") && !open) lines.add(estate.notes, naming(noteFeature));
    if (wanted(selection, "sign")) lines.add(estate.signs, naming(signFeature));
    return lines.text();
}

} // namespace

std::string writePlan(const estate::Estate& estate, const PlanSelection& selection, const base::Task& task) {
    std::string text = "{\"type\": \"FeatureCollection\",\n\"crs\": ";
    if (estate.crs.empty()) {
        text += "null";
    } else {
        const std::string number = estate.crs.substr(estate.crs.find(':') + 1);
        text += "{\"type\": \"name\", \"properties\": {\"name\": \"urn:ogc:def:crs:EPSG::" + number + "\"}}";
    }
    const bool whole = selection.layer.empty() && selection.profile == Profile::Internal;
    const std::string header = whole ? planHeader(estate) : "{}";
    if (header != "{}") text += ",\n\"vidette\": " + header;
    return text + ",\n\"features\": [\n" + features(estate, selection, task) + "\n]}\n";
}

} // namespace vidette::io
