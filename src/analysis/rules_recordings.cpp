// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/purpose_edits.h"

#include <algorithm>
#include <map>
#include <set>

/// Rules about what recordings are used for, and about those that were set aside or handed out; silent
/// without such records.
namespace vidette::analysis {
namespace {

using estate::Release;

using UsesByCamera = std::multimap<estate::CameraId, const estate::CameraUse*>;

UsesByCamera usesByCamera(const estate::Estate& estate) {
    UsesByCamera uses;
    for (const auto& row : estate.cameraUses) uses.emplace(row.camera, &row);
    return uses;
}

/// Whether the camera served the purpose of the release when it was handed out.
bool isServed(const RuleInput& input, const UsesByCamera& uses, const Release& release) {
    const auto day = release.handedOn.value_or(input.on);
    const auto [first, last] = uses.equal_range(release.camera);
    return std::any_of(first, last, [&](const auto& entry) {
        const auto& use = *entry.second;
        const auto* system = input.estate.infoSystems.find(use.system);
        return system && system->purpose == release.purpose && estate::holdsOn(use.from, use.to, day);
    });
}

/// Whether the camera had other purposes before the use began, and not this one.
bool isFurtherPurpose(const RuleInput& input, const UsesByCamera& uses, const UseFacts& facts) {
    const auto [first, last] = uses.equal_range(facts.use->camera);
    bool hadOthers = false;
    for (auto at = first; at != last; ++at) {
        const auto& other = *at->second;
        const auto* system = input.estate.infoSystems.find(other.system);
        if (!system || !(other.from < facts.use->from)) continue;
        if (system->purpose == facts.system->purpose) return false;
        hadOthers = true;
    }
    return hadOthers;
}

/// Purposes that came later than the first without an approved request, and plates that are read for none.
void findUses(const RuleInput& input, const UsesByCamera& uses, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        if (!camera.isInOperation() || camera.uses.empty()) continue;
        if (camera.camera->kind == estate::CameraKind::Anpr && !camera.hasAim("plates"))
            hits.add(camera, {{"what", base::toSay("the reading of plates")}});
        for (const auto& one : camera.uses) {
            if (!one.purpose || input.estate.requests.empty() || !isFurtherPurpose(input, uses, one))
                continue;
            if (estate::isPurposeApproved(input.estate, camera.camera->id, one.purpose->id)) continue;
            hits.add(
                camera,
                {{"what", base::toSay("the purpose {purpose}, added on {day} without an approved request,")},
                 {"purpose", one.purpose->code},
                 {"day", base::toText(*one.use->from)}});
        }
    }
}

std::set<estate::CameraId> heldCameras(const RuleInput& input) {
    std::set<estate::CameraId> cameras;
    for (const auto& hold : input.estate.legalHolds)
        if (estate::holdsOn(hold.from, hold.to, input.on)) cameras.insert(hold.camera);
    return cameras;
}

using Register = std::map<int, std::vector<int>>; ///< numbers by year

void findFaults(int year, std::vector<int> numbers, RuleHits& hits) {
    std::sort(numbers.begin(), numbers.end());
    const std::string prefix = "register " + std::to_string(year) + "/";
    int before = 0;
    for (const int number : numbers) {
        if (number == before) {
            hits.add(prefix + std::to_string(number), {{"year", std::to_string(year)},
                                                       {"what", base::toSay("has number {number} twice")},
                                                       {"number", std::to_string(number)}});
        } else if (number > before + 1) {
            const std::string gap = number == before + 2
                                        ? std::to_string(before + 1)
                                        : std::to_string(before + 1) + "–" + std::to_string(number - 1);
            hits.add(prefix + gap, {{"year", std::to_string(year)},
                                    {"what", base::toSay("lacks number {number}")},
                                    {"number", gap}});
        }
        before = number;
    }
}

} // namespace

/// Purposes are compared where release and camera are both stated and uses of cameras are kept; later
/// purposes are judged where requests are kept.
void ruleR02(const RuleInput& input, RuleHits& hits) {
    const auto uses = usesByCamera(input.estate);
    findUses(input, uses, hits);
    for (const auto& release : input.estate.releases) {
        std::string what;
        const bool isJudged = !uses.empty() && !release.camera.isNull() && !release.purpose.isNull();
        if (isJudged && !isServed(input, uses, release)) what = base::toSay("the purpose of the release");
        if (release.authorityClass == "other" && base::trimmed(release.law).empty())
            what = base::toSay("a recipient without a law that is cited");
        if (what.empty()) continue;
        auto& hit = hits.add("release " + release.code, {{"what", what}});
        if (!release.camera.isNull()) hit.cameras = {release.camera};
    }
}

/// A hold on the piece, or on its camera, keeps it.
void ruleR52(const RuleInput& input, RuleHits& hits) {
    const auto held = heldCameras(input);
    for (const auto& row : input.estate.recordings) {
        if (!row.deleteBy || *row.deleteBy >= input.on || row.deletedOn) continue;
        const auto* hold = input.estate.legalHolds.find(row.hold);
        const bool isHeld =
            (hold && estate::holdsOn(hold->from, hold->to, input.on)) || held.contains(row.camera);
        if (isHeld) continue;
        auto& hit = hits.add("recording " + row.code, {{"day", base::toText(*row.deleteBy)}});
        if (!row.camera.isNull()) hit.cameras = {row.camera};
    }
}

/// Numbers run from 1 on in each year of handing out; releases without a day are not in the register yet.
void ruleR55(const RuleInput& input, RuleHits& hits) {
    Register years;
    for (const auto& release : input.estate.releases)
        if (release.handedOn && *release.handedOn <= input.on && release.number > 0)
            years[release.handedOn->year].push_back(release.number);
    for (auto& [year, numbers] : years) findFaults(year, std::move(numbers), hits);
}

/// Silent where it is not stated how much was asked for.
void ruleR56(const RuleInput& input, RuleHits& hits) {
    for (const auto& release : input.estate.releases) {
        if (release.hoursAsked <= 0 || release.hours <= release.hoursAsked) continue;
        hits.add("release " + release.code,
                 {{"hours", base::toText(release.hours)}, {"asked", base::toText(release.hoursAsked)}});
    }
}

} // namespace vidette::analysis
