// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plan_text.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <unistd.h>

namespace vidette::support {
namespace {

using nlohmann::json;

json position(geometry::Point p) {
    return json::array({p.x, p.y});
}

json positions(const std::vector<geometry::Point>& points, bool closed) {
    json list = json::array();
    for (const auto p : points) list.push_back(position(p));
    if (closed && !points.empty()) list.push_back(position(points.front()));
    return list;
}

json multiPolygon(const geometry::Polygons& polygons) {
    json list = json::array();
    for (const auto& polygon : polygons) {
        json rings = json::array({positions(polygon.outer, true)});
        for (const auto& hole : polygon.holes) rings.push_back(positions(hole, true));
        list.push_back(rings);
    }
    return {{"type", "MultiPolygon"}, {"coordinates", list}};
}

json multiLine(const std::vector<geometry::Polyline>& lines) {
    json list = json::array();
    for (const auto& line : lines) list.push_back(positions(line, false));
    return {{"type", "MultiLineString"}, {"coordinates", list}};
}

json feature(json geometry, json properties) {
    return {{"type", "Feature"}, {"properties", std::move(properties)}, {"geometry", std::move(geometry)}};
}

json obstacleFeature(const estate::Obstacle& one) {
    json properties{{"layer", "obstacle"}, {"id", one.code}, {"kind", one.kind}, {"base", one.base.value}};
    if (one.top) properties["top"] = one.top->value;
    if (!one.opaque) properties["opaque"] = false;
    return feature(one.solids.empty() ? multiLine(one.sheets) : multiPolygon(one.solids), properties);
}

json zoneFeature(const estate::Zone& one) {
    const char* const kinds[] = {"monitor", "privacy", "district", "parcel", "room"};
    json properties{{"layer", "zone"}, {"id", one.code}, {"name", one.name}};
    properties["kind"] = kinds[static_cast<int>(one.kind)];
    if (!one.requiredClass.empty()) properties["required_class"] = one.requiredClass;
    if (one.kind == estate::ZoneKind::Monitor) properties["required_k"] = one.requiredK;
    return feature(multiPolygon(one.area), properties);
}

json cameraFeature(const estate::Camera& one) {
    const char* const states[] = {"in_operation", "proposed", "retired"};
    json properties{{"layer", "camera"},
                    {"id", one.code},
                    {"height", one.height.value},
                    {"pan", one.pan.degrees()},
                    {"status", states[static_cast<int>(one.status)]}};
    if (one.tilt) properties["tilt"] = one.tilt->degrees();
    if (one.roll.degrees() != 0) properties["roll"] = one.roll.degrees();
    if (one.hfov) properties["hfov"] = one.hfov->degrees();
    if (one.vfov) properties["vfov"] = one.vfov->degrees();
    if (one.focalLength) properties["focal_length"] = *one.focalLength;
    if (one.sensorWidth) properties["sensor_width"] = *one.sensorWidth;
    if (one.imageWidth > 0) properties["image_width"] = one.imageWidth;
    if (one.imageHeight > 0) properties["image_height"] = one.imageHeight;
    if (one.range) properties["range"] = one.range->value;
    if (one.irRange) properties["ir_range"] = one.irRange->value;
    if (one.projection == geometry::Projection::Equidistant) properties["projection"] = "equidistant";
    return feature({{"type", "Point"}, {"coordinates", position(one.at)}}, properties);
}

json openingFeature(const estate::Opening& one) {
    return feature({{"type", "LineString"}, {"coordinates", positions(one.line, false)}},
                   {{"layer", "opening"}, {"id", one.code}, {"kind", one.kind}, {"opaque", one.opaque}});
}

} // namespace

std::string planText(const estate::Estate& plan) {
    json features = json::array();
    for (const auto& one : plan.zones) features.push_back(zoneFeature(one));
    for (const auto& one : plan.obstacles) features.push_back(obstacleFeature(one));
    for (const auto& one : plan.openings) features.push_back(openingFeature(one));
    for (const auto& one : plan.cameras) features.push_back(cameraFeature(one));
    json crs;
    if (plan.crs.starts_with("EPSG:"))
        crs = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::" + plan.crs.substr(5)}}}};
    return json{{"type", "FeatureCollection"}, {"crs", crs}, {"features", features}}.dump(1);
}

PlanFile::PlanFile(const std::string& text) {
    const auto name = "vidette-plan-" + std::to_string(getpid()) + "-" +
                      std::to_string(reinterpret_cast<std::uintptr_t>(this)) + ".geojson";
    m_path = std::filesystem::temp_directory_path() / name;
    std::ofstream(m_path, std::ios::binary) << text;
}

PlanFile::~PlanFile() {
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace vidette::support
