// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "analysis/site_entries.h"
#include "base/speech.h"
#include "base/text.h"
#include "geometry/overlay.h"

#include <algorithm>
#include <cmath>
#include <set>

/// Rules about what must be in view. Entries are judged in plans and at sites of the rule's sectors, not in
/// the streets of a city (site_entries.h); a camera whose pixels are not known identifies nobody.
namespace vidette::analysis {
namespace {

constexpr double kPercent = 100;

using Part = geometry::Polygons CameraSight::*;

bool isSeen(const RuleInput& input, geometry::Point at, Part part) {
    bool isSeen = false;
    input.views.around(
        at, [&](const CameraSight& sight) { isSeen = isSeen || geometry::contains(sight.*part, at); });
    return isSeen;
}

bool isSeenBefore(const RuleInput& input, const SiteEntry& entry, Part part) {
    return std::any_of(entry.before.begin(), entry.before.end(),
                       [&](geometry::Point at) { return isSeen(input, at, part); });
}

void findUnidentified(const RuleInput& input, RuleHits& hits) {
    for (const auto& entry : siteEntries(input)) {
        if (!hits.concerns(entry.site ? entry.site->profile : nullptr)) continue;
        if (isSeenBefore(input, entry, &CameraSight::identify)) continue;
        hits.add("opening " + entry.opening->code,
                 {{"task", base::toSay("identified")}, {"place", entry.opening->code}});
    }
}

/// Corners of the part of the required zones that the camera sees, and the farthest of them.
double farthestRequired(const RuleInput& input, const CameraSight& sight, geometry::Point from) {
    double farthest = 0;
    for (const auto& zone : input.estate.zones) {
        if (zone.kind != estate::ZoneKind::Monitor) continue;
        if (!geometry::meet(geometry::boundsOf(zone.area), sight.bounds)) continue;
        for (const auto& part : geometry::intersectionOf(sight.view, zone.area))
            for (const auto corner : part.outer)
                farthest = std::max(farthest, std::hypot(corner.x - from.x, corner.y - from.y));
    }
    return farthest;
}

/// At the density of faces where that is known, else whatever is seen.
double sharedWithExisting(const RuleInput& input, const CameraSight& sight) {
    const Part part = sight.recognise.empty() ? &CameraSight::view : &CameraSight::recognise;
    const double own = geometry::area(sight.*part);
    std::vector<geometry::Polygons> others;
    input.views.index.visit(sight.bounds, [&](std::size_t i) {
        const CameraSight& other = input.views.sights[i];
        if (input.factsOf(other.camera)->isInOperation()) others.push_back(other.*part);
    });
    if (own <= 0 || others.empty()) return 0;
    return geometry::area(geometry::intersectionOf(sight.*part, geometry::unionOf(others))) / own;
}

bool isSeenByTurningOnly(const RuleInput& input, const std::vector<std::size_t>& sights, double least) {
    double area = 0;
    for (const auto i : sights) {
        const ZoneSight& sight = input.views.zoneSights[i];
        if (!input.factsOf(sight.camera)->canTurn() && sight.area > least) return false;
        area = std::max(area, sight.area);
    }
    return area > least;
}

} // namespace

/// Silent without cameras.
void ruleR10(const RuleInput& input, RuleHits& hits) {
    findUnidentified(input, hits);
    for (const auto& zone : input.estate.zones) {
        if (input.cameras.empty() || input.useOf(zone) != "cash_desk" || zone.area.empty()) continue;
        if (isSeen(input, geometry::centroid(zone.area.front()), &CameraSight::recognise)) continue;
        hits.add("zone " + zone.code, {{"task", base::toSay("recognised")}, {"place", zone.code}});
    }
}

/// An entrance camera is one that shows faces before an entry.
void ruleR11(const RuleInput& input, RuleHits& hits) {
    const double least = hits.parameter("least_mpx");
    std::set<estate::CameraId> told;
    for (const auto& entry : siteEntries(input)) {
        if (!hits.concerns(entry.site ? entry.site->profile : nullptr)) continue;
        for (const auto at : entry.before) {
            input.views.around(at, [&](const CameraSight& sight) {
                const CameraFacts& camera = *input.factsOf(sight.camera);
                const double mpx = camera.megapixels();
                if (mpx <= 0 || mpx >= least || !geometry::contains(sight.recognise, at)) return;
                if (!told.insert(sight.camera).second) return;
                hits.add(camera, {{"mpx", base::decimal(mpx, 1)},
                                  {"least", base::toText(least)},
                                  {"opening", entry.opening->code}});
            });
        }
    }
}

/// Whether anybody watches says the camera's setting; without one only zones are judged.
void ruleR13(const RuleInput& input, RuleHits& hits) {
    for (const auto& camera : input.cameras) {
        const bool isUnwatched = camera.setting && camera.setting->watched == "none";
        if (camera.canTurn() && isUnwatched)
            hits.add(camera, {{"what", base::toSay("an unwatched place is guarded")}});
    }
    for (const auto& zone : input.estate.zones) {
        const auto at = input.views.zoneSightsOf.find(&zone);
        if (zone.kind != estate::ZoneKind::Monitor || at == input.views.zoneSightsOf.end()) continue;
        if (!isSeenByTurningOnly(input, at->second, hits.parameter("least"))) continue;
        hits.add("zone " + zone.code,
                 {{"what", base::toSay("the required zone {zone} is seen")}, {"zone", zone.code}});
    }
}

/// Silent without cameras, and about zones whose profile names no detector.
void ruleR15(const RuleInput& input, RuleHits& hits) {
    for (const auto& zone : input.estate.zones) {
        const auto profile = input.zoneProfiles.find(zone.id);
        if (profile == input.zoneProfiles.end() || !profile->second->hasDetector || input.cameras.empty())
            continue;
        const auto at = input.views.zoneSightsOf.find(&zone);
        double seen = 0;
        for (const auto i : at == input.views.zoneSightsOf.end() ? std::vector<std::size_t>() : at->second)
            seen = std::max(seen, input.views.zoneSights[i].area);
        if (seen <= hits.parameter("least")) hits.add("zone " + zone.code, {{"zone", zone.code}});
    }
}

/// Silent about sites without a profile and where the infrared range is not known.
void ruleR16b(const RuleInput& input, RuleHits& hits) {
    for (const auto& sight : input.views.sights) {
        const CameraFacts& camera = *input.factsOf(sight.camera);
        if (!camera.profile || camera.profile->litAtNight) continue;
        std::optional<double> range;
        if (camera.model) range = camera.model->irRange;
        if (camera.camera->irRange) range = camera.camera->irRange->value;
        if (!range) continue;
        const double missing = farthestRequired(input, sight, camera.camera->at) - *range;
        if (missing > hits.parameter("tolerance")) hits.add(camera, {{"metres", base::decimal(missing, 1)}});
    }
}

/// About proposed cameras, beside those in operation.
void ruleR43(const RuleInput& input, RuleHits& hits) {
    for (const auto& sight : input.views.sights) {
        const CameraFacts& camera = *input.factsOf(sight.camera);
        if (camera.isInOperation()) continue;
        const double share = sharedWithExisting(input, sight);
        if (share > hits.parameter("share"))
            hits.add(camera, {{"percent", base::decimal(share * kPercent, 0)}});
    }
}

} // namespace vidette::analysis
