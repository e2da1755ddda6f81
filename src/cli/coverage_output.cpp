// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverage_output.h"

#include "cli/command.h"
#include "cli/coverage_options.h"

#include <nlohmann/json.hpp>

namespace vidette::cli {
namespace {

using analysis::CoverageResult;
using nlohmann::json;

json orNull(const std::optional<double>& value) {
    return value ? json(*value) : json(nullptr);
}
json orNull(const std::string& text) {
    return text.empty() ? json(nullptr) : json(text);
}

/// `who`: what the codes are.
json facadeSharesJson(const std::vector<analysis::FacadeShare>& shares, const char* who) {
    json list = json::array();
    for (const auto& one : shares) list.push_back({{who, one.code}, {"length", one.length}});
    return list;
}

json facadesJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& facade : result.facades) {
        list.push_back({{"building", facade.code},
                        {"areas", facade.areas},
                        {"length", facade.length},
                        {"seen_length", facade.seenLength},
                        {"cameras", facadeSharesJson(facade.cameras, "camera")}});
    }
    return list;
}

json streetsJson(const CoverageResult& result) {
    json list = json::array();
    double length = 0;
    double target = 0;
    double blind = 0;
    for (const auto& street : result.streets) {
        length += street.length;
        target += street.targetLength;
        blind += street.blindLength;
        list.push_back({{"id", street.code},
                        {"name", street.name},
                        {"weight", street.weight},
                        {"length", street.length},
                        {"target_length", street.targetLength},
                        {"seen_length", street.targetLength - street.blindLength},
                        {"blind_length", street.blindLength}});
    }
    return {{"length", length},
            {"target_length", target},
            {"seen_length", target - blind},
            {"blind_length", blind},
            {"list", std::move(list)}};
}

json entrancesJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& one : result.entrances)
        list.push_back({{"id", one.code}, {"sides", one.sides}, {"blind_sides", one.blindSides}});
    return list;
}

json blindSpotsJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& spot : result.blindSpots) {
        list.push_back({{"area", spot.area},
                        {"centroid", {spot.centroid.x, spot.centroid.y}},
                        {"demand", spot.demand},
                        {"entrances", spot.entrances},
                        {"street_length", spot.streetLength},
                        {"weighted_street_length", spot.weightedStreet}});
    }
    return list;
}

/// Numbers of blind spots as in the list, from 1.
json spotNumbersJson(const CoverageResult& result) {
    json list = json::array();
    for (const std::size_t index : result.spotsByDemand) list.push_back(index + 1);
    return list;
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
                        {"privacy", std::move(privacy)},
                        {"facades", facadeSharesJson(camera.facades, "building")}});
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

} // namespace

json coverageDocument(const estate::Estate& estate, const CoverageResult& result) {
    json kAreas = json::array();
    for (std::size_t i = 0; i < result.kAreas.size(); ++i)
        kAreas.push_back({{"k", i + 1}, {"area", result.kAreas[i]}});
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
                     {"blind_spots", blindSpotsJson(result)},
                     {"blind_spots_by_demand", spotNumbersJson(result)},
                     {"class_areas", classesJson(result.classes)},
                     {"overlap_ratio", orNull(result.overlapRatio)},
                     {"zones", zonesJson(result)},
                     {"districts", districtsJson(result)},
                     {"demands", demandsJson(result)},
                     {"streets", streetsJson(result)},
                     {"entrances", entrancesJson(result)},
                     {"facades", facadesJson(result)},
                     {"cameras", camerasJson(result)},
                     {"warnings", toJson(result.warnings)}};
    if (options.targetHigh > options.targetLow) {
        document["target_low"] = options.targetLow;
        document["target_high"] = options.targetHigh;
    }
    return document;
}

} // namespace vidette::cli
