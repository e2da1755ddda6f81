// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/coverage_output.h"

#include "analysis/coverage_totals.h"
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

template<typename Row, typename Make>
json listOf(const std::vector<Row>& rows, Make make) {
    json list = json::array();
    for (const Row& row : rows) list.push_back(make(row));
    return list;
}

/// `who`: what the codes are.
json facadeSharesJson(const std::vector<analysis::FacadeShare>& shares, const char* who) {
    return listOf(shares, [who](const analysis::FacadeShare& one) {
        return json{{who, one.code}, {"length", one.length}};
    });
}

json facadesJson(const CoverageResult& result) {
    return listOf(result.facades, [](const auto& facade) {
        return json{{"building", facade.code},
                    {"areas", facade.areas},
                    {"length", facade.length},
                    {"seen_length", facade.seenLength},
                    {"cameras", facadeSharesJson(facade.cameras, "camera")}};
    });
}

json streetsJson(const CoverageResult& result) {
    json list = json::array();
    for (const auto& street : result.streets) {
        list.push_back({{"id", street.code},
                        {"name", street.name},
                        {"weight", street.weight},
                        {"length", street.length},
                        {"target_length", street.targetLength},
                        {"seen_length", street.targetLength - street.blindLength},
                        {"blind_length", street.blindLength}});
    }
    const auto all = analysis::streetTotals(result);
    return {{"length", all.length},
            {"target_length", all.targetLength},
            {"seen_length", all.targetLength - all.blindLength},
            {"blind_length", all.blindLength},
            {"list", std::move(list)}};
}

json entrancesJson(const CoverageResult& result) {
    return listOf(result.entrances, [](const auto& one) {
        return json{{"id", one.code}, {"sides", one.sides}, {"blind_sides", one.blindSides}};
    });
}

json blindSpotsJson(const CoverageResult& result) {
    return listOf(result.blindSpots, [](const auto& spot) {
        return json{{"area", spot.area},
                    {"centroid", {spot.centroid.x, spot.centroid.y}},
                    {"demand", spot.demand},
                    {"entrances", spot.entrances},
                    {"street_length", spot.streetLength},
                    {"weighted_street_length", spot.weightedStreet}};
    });
}

/// Numbers of blind spots as in the list, from 1.
json spotNumbersJson(const CoverageResult& result) {
    return listOf(result.spotsByDemand, [](std::size_t index) { return json(index + 1); });
}

json classesJson(const auto& classes) {
    json list = json::object();
    for (const auto& one : classes) list[one.name] = one.area;
    return list;
}

json camerasJson(const CoverageResult& result) {
    return listOf(result.cameras, [](const auto& camera) {
        return json{{"id", camera.code},
                    {"area", camera.area},
                    {"target_area", camera.targetArea},
                    {"unique_area", camera.uniqueArea},
                    {"class_areas", classesJson(camera.classes)},
                    {"privacy_area", camera.privacyArea},
                    {"privacy", listOf(camera.privacy,
                                       [](const auto& one) {
                                           return json{{"id", one.code}, {"area", one.area}};
                                       })},
                    {"facades", facadeSharesJson(camera.facades, "building")}};
    });
}

json districtsJson(const CoverageResult& result) {
    return listOf(result.districts, [](const auto& district) {
        return json{{"id", district.code},
                    {"name", district.name},
                    {"area", district.area},
                    {"open_area", district.openArea},
                    {"covered_area", district.coveredArea},
                    {"covered_fraction", orNull(district.coveredFraction)},
                    {"class_areas", classesJson(district.classes)}};
    });
}

json demandsJson(const CoverageResult& result) {
    return listOf(result.demands, [](const auto& demand) {
        return json{{"id", demand.code}, {"weight", demand.weight}, {"seen_by", demand.seenBy}};
    });
}

json zonesJson(const CoverageResult& result) {
    return listOf(result.zones, [](const auto& zone) {
        return json{{"id", zone.code},
                    {"name", zone.name},
                    {"area", zone.area},
                    {"covered_area", zone.coveredArea},
                    {"covered_fraction", orNull(zone.coveredFraction)},
                    {"required_class", orNull(zone.requiredClass)},
                    {"required_k", zone.requiredK},
                    {"met", zone.met}};
    });
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
