// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"
#include "analysis/effective_retention.h"
#include "analysis/storage_analysis.h"
#include "estate/codes.h"
#include "estate/mountings.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

constexpr double kHoursPerDay = 24;
constexpr long kCheckDays = 7; ///< a look at every recording each week

/// Hours that a camera had to run in the year.
double dueHours(const AnnualYear& year, const CameraLife& life) {
    const long from = std::max(base::dayNumber(life.from), base::dayNumber(year.first));
    const long to = std::min(life.to ? base::dayNumber(*life.to) - 1 : base::dayNumber(year.last),
                             base::dayNumber(year.last));
    return to < from ? 0 : static_cast<double>(to - from + 1) * kHoursPerDay;
}

/// Hours that were lost, by the place at which the asset hung when the fault came.
std::map<estate::CameraId, double> lostHours(const AnnualYear& year) {
    std::multimap<estate::AssetId, const estate::Mounting*> mountings;
    for (const auto& row : year.estate.mountings) mountings.emplace(row.asset, &row);
    std::map<estate::CameraId, double> lost;
    for (const auto& fault : year.estate.faults) {
        if (!year.holds(fault.openedOn)) continue;
        const auto [from, to] = mountings.equal_range(fault.asset);
        for (auto at = from; at != to; ++at)
            if (estate::hangsOn(*at->second, *fault.openedOn)) lost[at->second->camera] += fault.downHours;
    }
    return lost;
}

struct Hours {
    double due = 0;
    double lost = 0;
    std::optional<double> available() const {
        return due > 0 ? std::optional(1 - std::min(lost, due) / due) : std::nullopt;
    }
};

AnnualFigure availability(const AnnualYear& year) {
    const auto lost = lostHours(year);
    Hours all;
    std::map<std::string, Hours> byType;
    std::vector<std::pair<double, std::string>> worst;
    for (const auto& [id, life] : year.lives) {
        const auto* camera = year.estate.cameras.find(id);
        if (!camera) continue;
        const auto at = lost.find(id);
        const Hours hours{dueHours(year, life), at == lost.end() ? 0 : at->second};
        for (Hours* sum : {&all, &byType[std::string(estate::wordOf(camera->kind))]}) {
            sum->due += hours.due;
            sum->lost += std::min(hours.lost, hours.due);
        }
        if (hours.lost > 0 && hours.due > 0) worst.emplace_back(*hours.available(), camera->code);
    }
    AnnualFigure figure{"S08", {{"", "availability", all.available()}}};
    for (const auto& [type, hours] : byType) figure.cells.push_back({"type", type, hours.available()});
    std::sort(worst.begin(), worst.end());
    constexpr std::size_t kWorst = 10;
    worst.resize(std::min(worst.size(), kWorst));
    for (const auto& [value, code] : worst) figure.cells.push_back({"worst", code, value});
    return figure;
}

/// Places whose recordings are watched by a program.
std::set<estate::CameraId> monitored(const estate::Estate& estate) {
    std::set<estate::SiteId> sites;
    for (const auto& profile : estate.siteProfiles)
        if (profile.healthMonitored) sites.insert(profile.site);
    std::set<estate::CameraId> cameras;
    for (const auto& setting : estate.cameraSettings)
        if (sites.contains(setting.site)) cameras.insert(setting.camera);
    return cameras;
}

/// No stretch of more than a week without a check, from the first day in operation to the last of the year.
bool isCheckedWeekly(const AnnualYear& year, const CameraLife& life, std::vector<long> checks) {
    std::sort(checks.begin(), checks.end());
    long before = std::max(base::dayNumber(life.from), base::dayNumber(year.first));
    for (const long day : checks) {
        if (day - before > kCheckDays) return false;
        before = day;
    }
    return base::dayNumber(year.last) - before <= kCheckDays;
}

AnnualFigure checks(const AnnualYear& year) {
    const auto watched = monitored(year.estate);
    std::map<estate::CameraId, std::vector<long>> days;
    for (const auto& check : year.estate.healthChecks)
        if (year.holds(check.doneOn)) days[check.camera].push_back(base::dayNumber(*check.doneOn));
    double compliant = 0;
    for (const auto* camera : year.atEnd) {
        const bool isDone = watched.contains(camera->id) ||
                            isCheckedWeekly(year, year.lives.at(camera->id), days[camera->id]);
        compliant += isDone ? 1 : 0;
    }
    const auto all = static_cast<double>(year.atEnd.size());
    return {"S09",
            {{"", "compliant", compliant},
             {"", "share", all > 0 ? std::optional(compliant / all) : std::nullopt}}};
}

/// What is written to a store each day, and how long its cameras say recordings are kept.
struct StoreUse {
    double terabytesPerDay = 0;
    double newTerabytesPerDay = 0; ///< of cameras that began in the year
    std::set<int> declared;        ///< days
};

std::map<estate::StorageUnitId, StoreUse> useOfStores(const AnnualYear& year) {
    std::map<estate::CameraId, const estate::CameraSetting*> settings;
    for (const auto& setting : year.estate.cameraSettings) settings[setting.camera] = &setting;
    std::multimap<estate::CameraId, const estate::CameraUse*> uses;
    for (const auto& use : year.estate.cameraUses)
        if (estate::holdsOn(use.from, use.to, year.last)) uses.emplace(use.camera, &use);
    std::map<estate::StorageUnitId, StoreUse> stores;
    for (const auto& row : year.estate.storeAssignments) {
        StoreUse& store = stores[row.store];
        const auto setting = settings.find(row.camera);
        const auto life = year.lives.find(row.camera);
        const bool runs = life != year.lives.end() && life->second.from <= year.last &&
                          (!life->second.to || *life->second.to > year.last);
        if (!runs) continue;
        if (setting != settings.end()) {
            const double mbps = row.stream == "sub" ? setting->second->subMbps : setting->second->mainMbps;
            store.terabytesPerDay += terabytesPerDay(mbps);
            if (year.holds(life->second.from)) store.newTerabytesPerDay += terabytesPerDay(mbps);
        }
        const auto [from, to] = uses.equal_range(row.camera);
        for (auto at = from; at != to; ++at) {
            if (at->second->retentionDays > 0) store.declared.insert(at->second->retentionDays);
        }
    }
    return stores;
}

std::optional<double> orNothing(double value) {
    return value > 0 ? std::optional(value) : std::nullopt;
}

} // namespace

void addServiceFigures(const AnnualYear& year, Figures& figures) {
    figures.push_back(availability(year));
    figures.push_back(checks(year));
}

void addStoreFigures(const AnnualYear& year, Figures& figures) {
    AnnualFigure retention{"S10", {}};
    double used = 0;
    double usable = 0;
    double growth = 0;
    const auto uses = useOfStores(year);
    for (const auto& unit : year.estate.storageUnits) {
        const auto at = uses.find(unit.id);
        const StoreUse use = at == uses.end() ? StoreUse{} : at->second;
        const std::vector<int> declared(use.declared.begin(), use.declared.end());
        const auto ruling = effectiveRetention(declared, unit.keepsPurposesApart);
        const int effective = ruling.empty() ? 0 : ruling.back();
        retention.cells.push_back(
            {"declared_days", unit.code, orNothing(declared.empty() ? 0 : declared.back())});
        retention.cells.push_back({"effective_days", unit.code, orNothing(effective)});
        retention.cells.push_back(
            {"possible_days", unit.code,
             use.terabytesPerDay > 0 ? std::optional(unit.usableTb / use.terabytesPerDay) : std::nullopt});
        used += use.terabytesPerDay * effective;
        growth += use.newTerabytesPerDay * effective;
        usable += unit.usableTb;
    }
    figures.push_back(std::move(retention));
    const bool isKnown = !year.estate.storageUnits.empty();
    const auto known = [&](double value) { return isKnown ? std::optional(value) : std::nullopt; };
    constexpr double kMonths = 12;
    const double free = usable - used;
    const bool fills = isKnown && growth > 0 && free > 0;
    figures.push_back(
        {"S11",
         {{"", "usable_tb", known(usable)},
          {"", "used_tb", known(used)},
          {"", "free_tb", known(free)},
          {"", "growth_tb", known(growth)},
          {"", "months_to_full", fills ? std::optional(kMonths * free / growth) : std::nullopt}}});
}

} // namespace vidette::analysis
