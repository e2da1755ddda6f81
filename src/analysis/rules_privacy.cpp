// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/text.h"
#include "estate/code_lists.h"

#include <algorithm>
#include <set>

/// Rules about what must not be in view. Whose a zone is and what it is for says its profile; a privacy zone
/// without one is a neighbour's land, other zones without one are not judged. Areas are those left after the
/// camera's masks.
namespace vidette::analysis {
namespace {

std::string nameOf(const estate::Zone& zone) {
    return zone.name.empty() ? zone.code : zone.code + " " + zone.name;
}

void addSight(const RuleInput& input, const ZoneSight& sight, RuleHits& hits) {
    const std::string use = estate::labelOf("zone_use", input.useOf(*sight.zone));
    auto& hit = hits.add(
        *input.factsOf(sight.camera),
        {{"area", base::decimal(sight.area, 2)}, {"zone", nameOf(*sight.zone)}, {"use", base::lowered(use)}});
    hit.area = sight.area;
}

template<typename Wanted>
void addSights(const RuleInput& input, RuleHits& hits, Wanted wanted) {
    const double least = hits.parameter("least");
    for (const auto& sight : input.views.zoneSights)
        if (sight.area > least && wanted(sight)) addSight(input, sight, hits);
}

bool isNeighbours(const RuleInput& input, const estate::Zone& zone) {
    const std::string use = input.useOf(zone);
    return use == "neighbour" || (use.empty() && zone.kind == estate::ZoneKind::Privacy);
}

bool isConsented(const RuleInput& input, const estate::Zone& zone) {
    const auto& consents = input.estate.consents;
    return std::any_of(consents.begin(), consents.end(), [&](const estate::Consent& row) {
        return row.parcel == zone.id && estate::holdsOn(row.from, row.to, input.on);
    });
}

/// Canteens and smoking rooms are named by Polish law only.
bool isPrivateRoom(const RuleInput& input, const std::string& use) {
    static const std::set<std::string> kEverywhere{"toilet", "shower", "changing", "rest", "kitchenette"};
    const bool isSocial = use == "canteen" || use == "smoking";
    const bool isPolish = input.jurisdiction.empty() || input.jurisdiction == "PL";
    return kEverywhere.contains(use) || (isSocial && isPolish);
}

/// For the zone itself, or for every work place of the camera's site.
bool isToldToStaff(const RuleInput& input, const ZoneSight& sight) {
    const auto* camera = input.factsOf(sight.camera);
    const auto& notices = input.estate.staffNotices;
    return std::any_of(notices.begin(), notices.end(), [&](const estate::StaffNotice& row) {
        if (!row.givenOn || *row.givenOn > input.on) return false;
        if (!row.zone.isNull()) return row.zone == sight.zone->id;
        return row.site.isNull() || (camera->site && row.site == camera->site->id);
    });
}

} // namespace

void ruleR06(const RuleInput& input, RuleHits& hits) {
    addSights(input, hits, [&](const ZoneSight& sight) {
        return isNeighbours(input, *sight.zone) && !isConsented(input, *sight.zone);
    });
}

/// Asks the site's profile whether the operator is a public body.
void ruleR06b(const RuleInput& input, RuleHits& hits) {
    addSights(input, hits, [&](const ZoneSight& sight) {
        const auto* profile = input.factsOf(sight.camera)->profile;
        return profile && !profile->isPublic && input.useOf(*sight.zone) == "public";
    });
}

void ruleR07(const RuleInput& input, RuleHits& hits) {
    addSights(input, hits, [&](const ZoneSight& sight) { return input.useOf(*sight.zone) == "special"; });
}

void ruleR08(const RuleInput& input, RuleHits& hits) {
    addSights(input, hits,
              [&](const ZoneSight& sight) { return isPrivateRoom(input, input.useOf(*sight.zone)); });
}

void ruleR09(const RuleInput& input, RuleHits& hits) {
    addSights(input, hits, [&](const ZoneSight& sight) {
        const auto at = input.zoneProfiles.find(sight.zone->id);
        return at != input.zoneProfiles.end() && at->second->isWorkplace && !isToldToStaff(input, sight);
    });
}

} // namespace vidette::analysis
