// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverage_output.h"

#include "base/text.h"
#include "cli/command.h"
#include "cli/coverage_options.h"
#include "io/vector_export.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace vidette::cli {
namespace {

using analysis::CoverageResult;
using base::decimal;
using nlohmann::json;

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}
json orNull(const std::string& text) {
    return text.empty() ? json(nullptr) : json(text);
}

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

json camerasJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& camera : result.cameras) {
        json classes = json::object();
        for (const auto& one : camera.classes) classes[one.name] = one.area;
        json privacy = json::array();
        for (const auto& one : camera.privacy) privacy.push_back({{"id", one.code}, {"area", one.area}});
        list.push_back({{"id", camera.code},
                        {"area", camera.area},
                        {"target_area", camera.targetArea},
                        {"unique_area", camera.uniqueArea},
                        {"class_areas", std::move(classes)},
                        {"privacy_area", camera.privacyArea},
                        {"privacy", std::move(privacy)}});
    }
    return list;
}

json classesJson(const std::vector<analysis::ClassArea>& classes) {
    json list = json::object();
    for (const auto& one : classes) list[one.name] = one.area;
    return list;
}

json districtsJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& district : result.districts) {
        list.push_back({{"id", district.code},
                        {"name", district.name},
                        {"area", district.area},
                        {"open_area", district.openArea},
                        {"covered_area", district.coveredArea},
                        {"covered_fraction", orNull(district.coveredFraction)},
                        {"class_areas", classesJson(district.classes)}});
    }
    return list;
}

json demandsJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& demand : result.demands)
        list.push_back({{"id", demand.code}, {"weight", demand.weight}, {"seen_by", demand.seenBy}});
    return list;
}

json zonesJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& zone : result.zones) {
        list.push_back({{"id", zone.code},
                        {"name", zone.name},
                        {"area", zone.area},
                        {"covered_area", zone.coveredArea},
                        {"covered_fraction", orNull(zone.coveredFraction)},
                        {"required_class", orNull(zone.requiredClass)},
                        {"required_k", zone.requiredK},
                        {"met", zone.met}});
    }
    return list;
}

std::string padded(std::string text, std::size_t width, bool right) {
    // Width in characters, not bytes: continuation bytes of UTF-8 take no room.
    const auto shown = static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    if (shown < width) text.insert(right ? 0 : text.size(), width - shown, ' ');
    return text;
}

std::string metres2(double value) {
    return padded(decimal(value, 2), 10, true) + " m²";
}

std::string share(const std::optional<double>& fraction) {
    return fraction ? padded(decimal(*fraction * 100, 1), 6, true) + " %" : padded("–", 8, true);
}

std::string zonesText(const CoverageResult& result) {
    std::string text = "\nZones\n";
    for (const auto& zone : result.zones) {
        const std::string wish = (zone.requiredClass.empty() ? std::string("seen") : zone.requiredClass) +
                                 (zone.requiredK > 1 ? " by " + std::to_string(zone.requiredK) : "");
        text += "  " + padded(zone.code, 6, false) + padded(zone.name, 22, false) + metres2(zone.area) +
                share(zone.coveredFraction) + "  " + padded(wish, 14, false) +
                (zone.met ? "met" : "not met") + "\n";
    }
    return text;
}

std::string districtsText(const CoverageResult& result) {
    std::string text = "\nDistricts                           area        open     covered\n";
    for (const auto& district : result.districts) {
        text += "  " + padded(district.code, 6, false) + padded(district.name, 22, false) +
                metres2(district.area) + metres2(district.openArea) + metres2(district.coveredArea) +
                share(district.coveredFraction) + "\n";
    }
    return text;
}

std::string demandsText(const CoverageResult& result) {
    double all = 0;
    double seen = 0;
    for (const auto& demand : result.demands) {
        all += demand.weight;
        if (!demand.seenBy.empty()) seen += demand.weight;
    }
    return "\nDemand points: " + std::to_string(result.demands.size()) + ", weight " + decimal(all, 1) +
           ", of which seen " + decimal(seen, 1) + "\n";
}

std::string camerasText(const CoverageResult& result) {
    std::string text = "\nCameras          sees      in target        only it     private\n";
    for (const auto& camera : result.cameras) {
        text += "  " + padded(camera.code, 6, false) + metres2(camera.area) + metres2(camera.targetArea) +
                metres2(camera.uniqueArea) + metres2(camera.privacyArea) + "\n";
    }
    return text;
}

std::string blindText(const CoverageResult& result) {
    constexpr std::size_t kShown = 12;
    std::string text = "\nBlind spots (" + std::to_string(result.blindSpots.size()) + ")\n";
    for (std::size_t i = 0; i < std::min(kShown, result.blindSpots.size()); ++i) {
        const auto& spot = result.blindSpots[i];
        text += padded(std::to_string(i + 1), 4, true) + "." + metres2(spot.area) + "  around " +
                decimal(spot.centroid.x, 2) + ", " + decimal(spot.centroid.y, 2) + "\n";
    }
    if (result.blindSpots.size() > kShown) {
        text += "     and " + std::to_string(result.blindSpots.size() - kShown) + " smaller ones\n";
    }
    return text;
}

io::MapLayer viewLayer(const CoverageResult& result) {
    using enum io::MapFieldType;
    io::MapLayer layer{"view",
                       io::DrawnShape::Polygon,
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

io::MapLayer blindSpotLayer(const CoverageResult& result) {
    using enum io::MapFieldType;
    io::MapLayer layer{"blind_spot", io::DrawnShape::Polygon, {{"number", Whole}, {"area", Number}}, {}};
    std::int64_t number = 0;
    for (const auto& spot : result.blindSpots)
        layer.features.push_back({{++number, spot.area}, {}, {}, {spot.outline}});
    return layer;
}

json collectionOf(const estate::Estate& estate, const CoverageResult& result) {
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
        features.push_back(
            featureOf({{"layer", "blind_spot"}, {"number", i + 1}, {"area", spot.area}}, {spot.outline}));
    }
    json frame = nullptr;
    if (!estate.crs.empty()) {
        const std::string number = estate.crs.substr(estate.crs.find(':') + 1);
        frame = {{"type", "name"}, {"properties", {{"name", "urn:ogc:def:crs:EPSG::" + number}}}};
    }
    return {{"type", "FeatureCollection"}, {"crs", std::move(frame)}, {"features", std::move(features)}};
}

} // namespace

json coverageDocument(const estate::Estate& estate, const CoverageResult& result) {
    json kAreas = json::array();
    for (std::size_t i = 0; i < result.kAreas.size(); ++i)
        kAreas.push_back({{"k", i + 1}, {"area", result.kAreas[i]}});
    json spots = json::array();
    for (const auto& spot : result.blindSpots) {
        spots.push_back(
            {{"area", spot.area}, {"demand", spot.demand}, {"centroid", {spot.centroid.x, spot.centroid.y}}});
    }
    const auto& options = result.options;
    json document = {{"plane_height", options.targetLow},
                     {"standard", options.standard.id},
                     {"model", wordOf(options.model)},
                     {"class", orNull(options.densityName)},
                     {"density", orNull(options.density)},
                     {"night", options.night},
                     {"terrain", options.terrain != nullptr},
                     {"crs", orNull(estate.crs)},
                     {"tolerance", result.tolerance},
                     {"target_area", result.targetArea},
                     {"covered_area", result.coveredArea},
                     {"covered_fraction", orNull(result.coveredFraction)},
                     {"blind_area", result.blindArea},
                     {"k_areas", std::move(kAreas)},
                     {"blind_spots", std::move(spots)},
                     {"class_areas", classesJson(result.classes)},
                     {"overlap_ratio", orNull(result.overlapRatio)},
                     {"zones", zonesJson(result)},
                     {"districts", districtsJson(result)},
                     {"demands", demandsJson(result)},
                     {"cameras", camerasJson(result)},
                     {"warnings", toJson(result.warnings)}};
    if (options.targetHigh > options.targetLow) {
        document["target_low"] = options.targetLow;
        document["target_high"] = options.targetHigh;
    }
    return document;
}

std::string coverageText(const CoverageResult& result) {
    const auto& options = result.options;
    std::string text = "Target plane " + decimal(options.targetLow, 2) + " m";
    if (options.targetHigh > options.targetLow) text += " to " + decimal(options.targetHigh, 2) + " m";
    text += ", classes of " + options.standard.id + ", density model " + wordOf(options.model);
    if (options.density) {
        text += ", at least " + decimal(*options.density, 1) + " px/m";
        if (!options.densityName.empty()) text += " (" + options.densityName + ")";
    }
    text += options.night ? ", at night\n\n" : "\n\n";
    text += "Target area " + metres2(result.targetArea) + "\n";
    text += "Covered     " + metres2(result.coveredArea) + share(result.coveredFraction) + "\n";
    text += "Blind       " + metres2(result.blindArea) + "\n";
    for (std::size_t i = 1; i < result.kAreas.size() && result.kAreas[i] > 0; ++i) {
        text += "Seen by " + padded(std::to_string(i + 1) + "+", 4, false) + metres2(result.kAreas[i]) + "\n";
    }
    if (!result.zones.empty()) text += zonesText(result);
    if (!result.districts.empty()) text += districtsText(result);
    if (!result.demands.empty()) text += demandsText(result);
    if (!result.cameras.empty()) text += camerasText(result);
    if (!result.blindSpots.empty()) text += blindText(result);
    return text;
}

base::Result<base::Warnings> writeCoverage(const estate::Estate& estate, const CoverageResult& result,
                                           const std::string& fileName) {
    const std::string ending = base::lowered(std::filesystem::path(fileName).extension().string());
    if (ending == ".geojson" || ending == ".json") {
        const auto done = writeFile(fileName, collectionOf(estate, result).dump() + "\n");
        if (!done) return base::failure(done.error());
        return base::Warnings();
    }
    if (!io::mapFormatOf(fileName)) {
        return base::failure("unknown_format", fileName,
                             "coverage is written to a .geojson, .gpkg, .kml, .dxf, .csv, .fgb or .shp file; "
                             "give it one of these endings");
    }
    const auto free = checkNoProject(fileName);
    if (!free) return base::failure(free.error());
    return io::writeMap({estate.crs, {viewLayer(result), blindSpotLayer(result)}}, fileName, base::Task());
}

} // namespace vidette::cli
