// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/simulation_output.h"

#include "analysis/coverage_totals.h"
#include "base/text.h"
#include "cli/coverage_output.h"
#include "cli/text_table.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

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

/// The row of a zone or district; nothing where there is none.
template<typename Row>
const Row* rowOf(const std::vector<Row>& rows, estate::ZoneId id) {
    const auto at = std::find_if(rows.begin(), rows.end(), [id](const Row& row) { return row.id == id; });
    return at == rows.end() ? nullptr : &*at;
}

/// Zones of both plans whose figures differ.
json zoneChanges(const CoverageResult& before, const CoverageResult& after) {
    json list = json::array();
    for (const auto& zone : after.zones) {
        const auto* old = rowOf(before.zones, zone.id);
        if (!old || *old == zone) continue;
        list.push_back({{"id", zone.code},
                        {"covered_area", zone.coveredArea - old->coveredArea},
                        {"covered_fraction", change(old->coveredFraction, zone.coveredFraction)},
                        {"met_before", old->met},
                        {"met_after", zone.met}});
    }
    return list;
}

/// After minus before, by the name of the class.
json classChanges(const std::vector<analysis::ClassArea>& before,
                  const std::vector<analysis::ClassArea>& after) {
    json list = json::object();
    for (const auto& one : before) list[one.name] = -one.area;
    for (const auto& one : after) list[one.name] = one.area + list.value(one.name, 0.0);
    return list;
}

/// Districts of both plans whose figures differ.
json districtChanges(const CoverageResult& before, const CoverageResult& after) {
    json list = json::array();
    for (const auto& district : after.districts) {
        const auto* old = rowOf(before.districts, district.id);
        if (!old || *old == district) continue;
        list.push_back({{"id", district.code},
                        {"name", district.name},
                        {"covered_area", district.coveredArea - old->coveredArea},
                        {"covered_fraction", change(old->coveredFraction, district.coveredFraction)},
                        {"class_areas", classChanges(old->classes, district.classes)}});
    }
    return list;
}

/// Codes of the demand points that nobody sees.
std::vector<std::string> unseen(const CoverageResult& result) {
    std::vector<std::string> codes;
    for (const auto& demand : result.demands) {
        if (demand.seenBy.empty()) codes.push_back(demand.code);
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

json difference(const Simulation& simulation) {
    const CoverageResult& before = simulation.before;
    const CoverageResult& after = simulation.after;
    return {{"target_area", after.targetArea - before.targetArea},
            {"covered_area", after.coveredArea - before.coveredArea},
            {"covered_fraction", change(before.coveredFraction, after.coveredFraction)},
            {"blind_area", after.blindArea - before.blindArea},
            {"k_areas", kChanges(before, after)},
            {"overlap_ratio", change(before.overlapRatio, after.overlapRatio)},
            {"class_areas", classChanges(before.classes, after.classes)},
            {"zones", zoneChanges(before, after)},
            {"districts", districtChanges(before, after)},
            {"demands_lost", analysis::onlyIn(unseen(after), unseen(before))},
            {"demands_gained", analysis::onlyIn(unseen(before), unseen(after))},
            {"blind_street_length",
             analysis::streetTotals(after).blindLength - analysis::streetTotals(before).blindLength},
            {"facade_length", analysis::facadeLength(after) - analysis::facadeLength(before)},
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

std::vector<std::string> areaRow(const std::string& name, double before, double after) {
    return {name, areaText(before), areaText(after), areaText(after - before)};
}

std::vector<std::string> lengthRow(const std::string& name, double before, double after) {
    return {name, decimal(before, 1) + " m", decimal(after, 1) + " m", decimal(after - before, 1) + " m"};
}

std::vector<std::string> shareRow(const std::string& name, const std::optional<double>& before,
                                  const std::optional<double>& after) {
    const auto gained = before && after ? std::optional(*after - *before) : std::nullopt;
    return {name, percent(before), percent(after), percent(gained)};
}

TextTable totalsTable(const CoverageResult& before, const CoverageResult& after) {
    TextTable table({"", "before", "after", "difference"});
    table.add(
        {"cameras", std::to_string(before.cameras.size()), std::to_string(after.cameras.size()),
         std::to_string(static_cast<long>(after.cameras.size()) - static_cast<long>(before.cameras.size()))});
    table.add(areaRow("target", before.targetArea, after.targetArea));
    table.add(areaRow("covered", before.coveredArea, after.coveredArea));
    table.add(areaRow("blind", before.blindArea, after.blindArea));
    table.add(shareRow("share", before.coveredFraction, after.coveredFraction));
    table.add(shareRow("seen by two or more", before.overlapRatio, after.overlapRatio));
    for (std::size_t i = 0; i < std::min(before.classes.size(), after.classes.size()); ++i)
        table.add(areaRow(after.classes[i].name, before.classes[i].area, after.classes[i].area));
    if (!after.streets.empty())
        table.add(lengthRow("blind streets", analysis::streetTotals(before).blindLength,
                            analysis::streetTotals(after).blindLength));
    if (!after.facades.empty() || !before.facades.empty())
        table.add(
            lengthRow("façades looked at", analysis::facadeLength(before), analysis::facadeLength(after)));
    return table;
}

std::string districtsText(const CoverageResult& before, const CoverageResult& after) {
    TextTable table({"district", "", "before", "after", "difference", "share before", "after"});
    for (const auto& district : after.districts) {
        const auto* old = rowOf(before.districts, district.id);
        if (!old) continue;
        table.add({district.code, district.name, areaText(old->coveredArea), areaText(district.coveredArea),
                   areaText(district.coveredArea - old->coveredArea), percent(old->coveredFraction),
                   percent(district.coveredFraction)});
    }
    return "\n" + table.text();
}

std::string namedLine(const std::string& what, const std::vector<std::string>& codes) {
    return codes.empty() ? std::string() : "\n  " + what + ": " + base::join(codes, ", ") + "\n";
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
    std::string text = totalsTable(before, after).text();
    if (!after.districts.empty()) text += districtsText(before, after);
    text += namedLine("no longer see", simulation.lost) + namedLine("see now", simulation.gained);
    text += namedLine("demand points no longer seen", analysis::onlyIn(unseen(after), unseen(before)));
    text += namedLine("demand points seen now", analysis::onlyIn(unseen(before), unseen(after)));
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
