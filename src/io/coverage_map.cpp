// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/coverage_map.h"

#include "base/partial_file.h"
#include "base/speech.h"
#include "base/text.h"
#include "io/vector_export.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace vidette::io {
namespace {

using analysis::CoverageResult;
using nlohmann::json;

json ringJson(const geometry::Ring& ring) {
    json points = json::array();
    for (const auto p : ring) points.push_back({p.x, p.y});
    if (!ring.empty()) points.push_back({ring.front().x, ring.front().y});
    return points;
}

json polygonJson(const geometry::Polygon& polygon) {
    json rings = json::array({ringJson(polygon.outer)});
    for (const auto& hole : polygon.holes) rings.push_back(ringJson(hole));
    return rings;
}

json featureOf(json properties, const geometry::Polygons& polygons) {
    json parts = json::array();
    for (const auto& polygon : polygons) parts.push_back(polygonJson(polygon));
    return {{"type", "Feature"},
            {"properties", std::move(properties)},
            {"geometry", {{"type", "MultiPolygon"}, {"coordinates", std::move(parts)}}}};
}

MapLayer viewLayer(const CoverageResult& result) {
    using enum MapFieldType;
    MapLayer layer{"view",
                   DrawnShape::Polygon,
                   {{"camera", Text}, {"class", Text}, {"pixels_per_metre", Number}, {"area", Number}},
                   {}};
    for (const auto& camera : result.cameras) {
        layer.features.push_back({{camera.code, {}, {}, camera.area}, {}, {}, camera.region});
        for (const auto& one : camera.classes) {
            layer.features.push_back(
                {{camera.code, one.name, one.pixelsPerMetre, one.area}, {}, {}, one.region});
        }
    }
    return layer;
}

MapLayer blindSpotLayer(const CoverageResult& result) {
    using enum MapFieldType;
    MapLayer layer{"blind_spot",
                   DrawnShape::Polygon,
                   {{"number", Whole},
                    {"area", Number},
                    {"demand", Number},
                    {"entrances", Whole},
                    {"street_length", Number}},
                   {}};
    std::int64_t number = 0;
    for (const auto& spot : result.blindSpots)
        layer.features.push_back(
            {{++number, spot.area, spot.demand, std::int64_t{spot.entrances}, spot.streetLength},
             {},
             {},
             {spot.outline}});
    return layer;
}

json collectionOf(const std::string& crs, const CoverageResult& result) {
    json features = json::array();
    for (const auto& camera : result.cameras) {
        json whole = {{"layer", "view"}, {"camera", camera.code}, {"class", nullptr}, {"area", camera.area}};
        features.push_back(featureOf(std::move(whole), camera.region));
        for (const auto& one : camera.classes) {
            features.push_back(featureOf({{"layer", "view"},
                                          {"camera", camera.code},
                                          {"class", one.name},
                                          {"area", one.area},
                                          {"pixels_per_metre", one.pixelsPerMetre}},
                                         one.region));
        }
    }
    for (std::size_t i = 0; i < result.blindSpots.size(); ++i) {
        const auto& spot = result.blindSpots[i];
        features.push_back(featureOf({{"layer", "blind_spot"},
                                      {"number", i + 1},
                                      {"area", spot.area},
                                      {"demand", spot.demand},
                                      {"entrances", spot.entrances},
                                      {"street_length", spot.streetLength}},
                                     {spot.outline}));
    }
    json frame = nullptr;
    if (!crs.empty()) {
        const std::string number = crs.substr(crs.find(':') + 1);
        frame = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::" + number}}}};
    }
    return {{"type", "FeatureCollection"}, {"crs", std::move(frame)}, {"features", std::move(features)}};
}

base::Result<base::Done> writeText(const std::string& path, const std::string& text) {
    const base::PartialFile partial(path);
    std::ofstream file(partial.path(), std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    std::error_code code;
    if (file) std::filesystem::rename(partial.path(), path, code);
    if (file && !code) return base::Done{};
    return base::failure("not_written", path, base::say("the file could not be written"));
}

} // namespace

std::vector<MapLayer> coverageLayers(const CoverageResult& result) {
    return {viewLayer(result), blindSpotLayer(result)};
}

base::Result<base::Warnings> writeCoverage(const std::string& crs, const CoverageResult& result,
                                           const std::string& fileName, const base::Task& task) {
    const std::string ending = base::lowered(std::filesystem::path(fileName).extension().string());
    if (ending == ".geojson" || ending == ".json") {
        const auto done = writeText(fileName, collectionOf(crs, result).dump() + "\n");
        if (!done) return base::failure(done.error());
        return base::Warnings();
    }
    if (!mapFormatOf(fileName)) {
        return base::failure(
            "unknown_format", fileName,
            base::say("coverage is written to a .geojson, .gpkg, .kml, .dxf, .csv, .fgb or .shp file; "
                      "give it one of these endings"));
    }
    return writeMap({crs, coverageLayers(result)}, fileName, task);
}

} // namespace vidette::io
