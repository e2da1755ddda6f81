// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <map>
#include <set>

/// Rules about processings of personal data and their papers; silent where none are kept.
namespace vidette::analysis {
namespace {

using Cameras = std::vector<estate::CameraId>;

std::map<estate::InfoSystemId, Cameras> camerasBySystem(const RuleInput& input) {
    std::map<estate::InfoSystemId, Cameras> cameras;
    for (const auto& camera : input.cameras)
        for (const auto& one : camera.uses)
            if (one.system) cameras[one.system->id].push_back(camera.camera->id);
    return cameras;
}

Cameras camerasOf(const std::map<estate::InfoSystemId, Cameras>& bySystem, estate::InfoSystemId id) {
    const auto at = bySystem.find(id);
    return at == bySystem.end() ? Cameras() : at->second;
}

std::string sheetFault(const estate::InfoSystem& system, const base::Date& on) {
    if (!system.startedOn || *system.startedOn > on) return "";
    if (system.sheetOn) return *system.sheetOn > *system.startedOn ? base::toSay("is later than the") : "";
    const bool isDue = !system.duty.empty() && system.duty != "none";
    return isDue ? base::toSay("is missing since the") : "";
}

/// Of the project as a whole.
bool hasSecurityProject(const estate::Estate& estate) {
    return std::any_of(estate.documents.begin(), estate.documents.end(),
                       [](const estate::Document& row) { return row.kind == "security_project"; });
}

/// Cameras at which something happened; the null one stands for what is told of none.
std::set<estate::CameraId> placesOfIncidents(const estate::Estate& estate) {
    std::set<estate::CameraId> cameras;
    for (const auto& row : estate.incidents)
        if (!row.isFalse) cameras.insert(row.camera);
    return cameras;
}

} // namespace

/// Silent about a system without a first day, and without a sheet where no duty asks for one.
void ruleR34(const RuleInput& input, RuleHits& hits) {
    const auto cameras = camerasBySystem(input);
    for (const auto& system : input.estate.infoSystems) {
        const auto fault = sheetFault(system, input.on);
        if (!fault.empty())
            hits.add("info_system " + system.code, {{"what", fault}}).cameras = camerasOf(cameras, system.id);
    }
}

/// A site that can be reached from outside needs any security project in the estate.
void ruleR35(const RuleInput& input, RuleHits& hits) {
    const auto cameras = camerasBySystem(input);
    for (const auto& system : input.estate.infoSystems) {
        if (!system.isOnInternet || input.estate.documents.find(system.securityProject)) continue;
        hits.add("info_system " + system.code).cameras = camerasOf(cameras, system.id);
    }
    if (hasSecurityProject(input.estate)) return;
    for (const auto& site : input.sites)
        if (site.profile->remoteAccess) hits.add(site);
}

/// Incidents that name no camera speak for every system.
void ruleR38(const RuleInput& input, RuleHits& hits) {
    const auto bySystem = camerasBySystem(input);
    const auto places = placesOfIncidents(input.estate);
    for (const auto& system : input.estate.infoSystems) {
        if (system.legalBase != "legitimate_interest" || !base::trimmed(system.threat).empty()) continue;
        const auto cameras = camerasOf(bySystem, system.id);
        const bool isProven = places.contains(estate::CameraId()) ||
                              std::any_of(cameras.begin(), cameras.end(),
                                          [&](estate::CameraId id) { return places.contains(id); });
        if (!isProven) hits.add("info_system " + system.code).cameras = cameras;
    }
}

void ruleR40(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.referenceSets) {
        if (row.assessedOn && *row.assessedOn <= input.on) continue;
        auto& hit = hits.add("reference_set " + row.code);
        for (const auto& camera : input.cameras) {
            const bool isConcerned = row.camera.isNull() ? camera.camera->kind == estate::CameraKind::Anpr
                                                         : camera.camera->id == row.camera;
            if (isConcerned) hit.cameras.push_back(camera.camera->id);
        }
    }
}

} // namespace vidette::analysis
