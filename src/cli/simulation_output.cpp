// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/simulation_output.h"

#include "base/text.h"
#include "cli/coverage_output.h"
#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace vidette::cli {
namespace {

using analysis::CoverageResult;
using analysis::Simulation;
using base::decimal;
using nlohmann::json;

/// Null where one of the two is not defined.
json change(const std::optional<double>& before, const std::optional<double>& after) {
    return before && after ? json(*after - *before) : json(nullptr);
}

/// k-th area, 0 beyond the number of cameras.
double kArea(const CoverageResult& result, std::size_t k) {
    return k < result.kAreas.size() ? result.kAreas[k] : 0;
}

json kChanges(const CoverageResult& before, const CoverageResult& after) {
    json list = json::array();
    for (std::size_t k = 0; k < std::max(before.kAreas.size(), after.kAreas.size()); ++k)
        list.push_back({{"k", k + 1}, {"area", kArea(after, k) - kArea(before, k)}});
    return list;
}

const analysis::ZoneCoverage* zoneOf(const CoverageResult& result, estate::ZoneId id) {
    const auto at = std::find_if(result.zones.begin(), result.zones.end(),
                                 [id](const auto& zone) { return zone.id == id; });
    return at == result.zones.end() ? nullptr : &*at;
}

/// Zones of both plans whose figures differ.
json zoneChanges(const CoverageResult& before, const CoverageResult& after) {
    json list = json::array();
    for (const auto& zone : after.zones) {
        const auto* old = zoneOf(before, zone.id);
        if (!old || *old == zone) continue;
        list.push_back({{"id", zone.code},
                        {"covered_area", zone.coveredArea - old->coveredArea},
                        {"covered_fraction", change(old->coveredFraction, zone.coveredFraction)},
                        {"met_before", old->met},
                        {"met_after", zone.met}});
    }
    return list;
}

json difference(const Simulation& simulation) {
    const CoverageResult& before = simulation.before;
    const CoverageResult& after = simulation.after;
    return {{"target_area", after.targetArea - before.targetArea},
            {"covered_area", after.coveredArea - before.coveredArea},
            {"covered_fraction", change(before.coveredFraction, after.coveredFraction)},
            {"blind_area", after.blindArea - before.blindArea},
            {"k_areas", kChanges(before, after)},
            {"zones", zoneChanges(before, after)},
            {"cameras_lost", simulation.lost},
            {"cameras_gained", simulation.gained}};
}

std::string percent(const std::optional<double>& fraction) {
    constexpr double kPercent = 100;
    return fraction ? decimal(*fraction * kPercent, 2) + " %" : "–";
}

std::string areaText(double area) {
    return decimal(area, 1) + " m²";
}

std::vector<std::string> codesOf(const estate::Estate& estate, const std::vector<estate::CameraId>& cameras) {
    std::vector<std::string> codes;
    for (const auto id : cameras) codes.push_back(estate.cameras.find(id)->code);
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace

json simulationDocument(const Simulation& simulation) {
    return {{"before", coverageDocument(simulation.planBefore, simulation.before)},
            {"after", coverageDocument(simulation.planAfter, simulation.after)},
            {"difference", difference(simulation)}};
}

std::string simulationText(const Simulation& simulation) {
    const CoverageResult& before = simulation.before;
    const CoverageResult& after = simulation.after;
    const auto row = [](const std::string& name, double a, double b) {
        return std::vector<std::string>{name, areaText(a), areaText(b), areaText(b - a)};
    };
    TextTable table({"", "before", "after", "difference"});
    table.add(
        {"cameras", std::to_string(before.cameras.size()), std::to_string(after.cameras.size()),
         std::to_string(static_cast<long>(after.cameras.size()) - static_cast<long>(before.cameras.size()))});
    table.add(row("target", before.targetArea, after.targetArea));
    table.add(row("covered", before.coveredArea, after.coveredArea));
    table.add(row("blind", before.blindArea, after.blindArea));
    const bool shares = before.coveredFraction && after.coveredFraction;
    const auto gained =
        shares ? std::optional(*after.coveredFraction - *before.coveredFraction) : std::nullopt;
    table.add({"share", percent(before.coveredFraction), percent(after.coveredFraction), percent(gained)});
    std::string text = table.text();
    if (!simulation.lost.empty()) text += "\n  no longer see: " + base::join(simulation.lost, ", ") + "\n";
    if (!simulation.gained.empty()) text += "\n  see now: " + base::join(simulation.gained, ", ") + "\n";
    return text;
}

json rankingJson(const estate::Estate& estate, const std::vector<analysis::FailureImpact>& ranking) {
    json list = json::array();
    for (const auto& one : ranking) {
        list.push_back({{"kind", one.isDevice ? "device" : "camera"},
                        {"id", one.code},
                        {"cameras", codesOf(estate, one.cameras)},
                        {"blind_area", one.blindArea}});
    }
    return list;
}

std::string rankingText(const std::vector<analysis::FailureImpact>& ranking) {
    TextTable table({"fails", "cameras", "becomes blind"});
    for (const auto& one : ranking)
        table.add({one.code, std::to_string(one.cameras.size()), areaText(one.blindArea)});
    return table.text();
}

} // namespace vidette::cli
