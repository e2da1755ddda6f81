// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_totals.h"

#include <algorithm>
#include <numeric>

namespace vidette::analysis {
namespace {

std::optional<double> share(double part, double whole) {
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

double seenTwice(const CoverageResult& result) {
    return result.kAreas.size() > 1 ? result.kAreas[1] : 0;
}

template<typename Rows, typename Value>
double sumOf(const Rows& rows, Value&& value) {
    return std::accumulate(rows.begin(), rows.end(), 0.0,
                           [&](double sum, const auto& row) { return sum + value(row); });
}

void addClasses(const Simulation& simulation, std::vector<SumChange>& changes) {
    const auto areaIn = [](const CoverageResult& result, const std::string& name) {
        const auto at = std::find_if(result.classes.begin(), result.classes.end(),
                                     [&](const auto& one) { return one.name == name; });
        return at == result.classes.end() ? 0 : at->area;
    };
    for (const auto& one : simulation.after.classes) {
        const double before = areaIn(simulation.before, one.name);
        if (before > 0 || one.area > 0) changes.push_back({Sum::ClassArea, one.name, before, one.area});
    }
}

void addDistricts(const Simulation& simulation, std::vector<SumChange>& changes) {
    const auto& before = simulation.before.districts;
    for (const auto& district : simulation.after.districts) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const auto& one) { return one.id == district.id; });
        const auto area = old == before.end() ? std::nullopt : std::optional(old->coveredArea);
        const std::string& name = district.name.empty() ? district.code : district.name;
        changes.push_back({Sum::District, name, area, district.coveredArea});
    }
}

} // namespace

std::optional<double> StreetTotals::seenFraction() const {
    return share(targetLength - blindLength, targetLength);
}

StreetTotals streetTotals(const CoverageResult& result) {
    return {sumOf(result.streets, [](const auto& street) { return street.length; }),
            sumOf(result.streets, [](const auto& street) { return street.targetLength; }),
            sumOf(result.streets, [](const auto& street) { return street.blindLength; })};
}

std::optional<double> seenFraction(const StreetCoverage& street) {
    return share(street.targetLength - street.blindLength, street.targetLength);
}

std::optional<double> classFraction(const DistrictCoverage& district, const ClassArea& seen) {
    return share(seen.area, district.area);
}

double facadeLength(const CoverageResult& result) {
    return sumOf(result.facades, [](const auto& facade) { return facade.seenLength; });
}

double seenDemand(const CoverageResult& result) {
    return sumOf(result.demands,
                 [](const auto& demand) { return demand.seenBy.empty() ? 0 : demand.weight; });
}

double allDemand(const CoverageResult& result) {
    return sumOf(result.demands, [](const auto& demand) { return demand.weight; });
}

std::optional<double> SumChange::difference() const {
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

std::vector<SumChange> sumChanges(const Simulation& simulation) {
    const CoverageResult& before = simulation.before;
    const CoverageResult& after = simulation.after;
    const auto count = [](const CoverageResult& result) {
        return static_cast<double>(result.cameras.size());
    };
    std::vector<SumChange> changes{{Sum::Cameras, {}, count(before), count(after)},
                                   {Sum::CoveredFraction, {}, before.coveredFraction, after.coveredFraction},
                                   {Sum::CoveredArea, {}, before.coveredArea, after.coveredArea},
                                   {Sum::BlindArea, {}, before.blindArea, after.blindArea},
                                   {Sum::SeenTwice, {}, seenTwice(before), seenTwice(after)}};
    addClasses(simulation, changes);
    if (!after.streets.empty())
        changes.push_back(
            {Sum::BlindStreets, {}, streetTotals(before).blindLength, streetTotals(after).blindLength});
    if (!after.demands.empty())
        changes.push_back({Sum::SeenDemand, {}, seenDemand(before), seenDemand(after)});
    if (!before.facades.empty() || !after.facades.empty())
        changes.push_back({Sum::Facades, {}, facadeLength(before), facadeLength(after)});
    addDistricts(simulation, changes);
    return changes;
}

} // namespace vidette::analysis
