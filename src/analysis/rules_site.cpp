// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "analysis/site_entries.h"
#include "analysis/system_complexity.h"
#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

/// Rules about a site with cameras, and about the rooms of the system. They ask site profiles and facilities
/// and are silent where there are none.
namespace vidette::analysis {
namespace {

std::optional<geometry::Point> pointOf(const estate::Place& place) {
    if (const auto* point = std::get_if<geometry::Point>(&place)) return *point;
    const auto* area = std::get_if<geometry::Polygons>(&place);
    return area && !area->empty() ? std::optional(geometry::centroid(area->front())) : std::nullopt;
}

/// The signs that are placed, found by site and by place.
class Signs {
  public:
    explicit Signs(const RuleInput& input) {
        std::vector<geometry::Box> boxes;
        for (const auto& sign : input.estate.signs) {
            if (!sign.placedOn || *sign.placedOn > input.on) continue;
            m_sites.insert(sign.site);
            const auto at = pointOf(sign.place);
            if (!at) {
                m_everywhere.insert(sign.site);
                continue;
            }
            m_points.push_back(*at);
            boxes.push_back(geometry::boundsOf(*at, *at));
        }
        m_index = geometry::BoxIndex(boxes);
    }

    bool isAnyAt(estate::SiteId site) const { return m_sites.contains(site); }
    /// A sign without a place stands for all entries of its site.
    bool isAt(const SiteEntry& entry, double metres) const {
        if (m_everywhere.contains(entry.site->site->id)) return true;
        const geometry::Point at = entry.opening->line.front();
        bool isNear = false;
        m_index.visit(geometry::boundsOf(at, at).grown(metres), [&](std::size_t i) {
            isNear = isNear || std::hypot(m_points[i].x - at.x, m_points[i].y - at.y) <= metres;
        });
        return isNear;
    }

  private:
    std::set<estate::SiteId> m_sites;
    std::set<estate::SiteId> m_everywhere;
    std::vector<geometry::Point> m_points;
    geometry::BoxIndex m_index;
};

bool isToBeMarked(const SiteFacts& site) {
    return site.profile->signExemption.empty() &&
           std::any_of(site.cameras.begin(), site.cameras.end(),
                       [](const CameraFacts* camera) { return camera->isInOperation(); });
}

bool holdsAgreement(const RuleInput& input, std::string_view kind) {
    const auto& rows = input.estate.agreements;
    return std::any_of(rows.begin(), rows.end(), [&](const estate::Agreement& row) {
        return row.kind == kind && estate::holdsOn(row.from, row.to, input.on);
    });
}

std::string powerFault(const estate::SiteProfile& profile, double leastMinutes) {
    if (profile.power != "grid" && profile.autonomyHours <= 0)
        return base::toSay("autonomy of the own power is not known");
    return profile.power == "grid" && profile.backupMinutes < leastMinutes ? base::toSay("no backup power")
                                                                           : "";
}

std::map<estate::CameraId, base::Date> lastChecks(const RuleInput& input) {
    std::map<estate::CameraId, base::Date> last;
    for (const auto& check : input.estate.healthChecks) {
        if (!check.doneOn || *check.doneOn > input.on) continue;
        auto& day = last.emplace(check.camera, *check.doneOn).first->second;
        day = std::max(day, *check.doneOn);
    }
    return last;
}

} // namespace

/// Asks signs at each entry of a site, or one sign at a site that has no entries.
void ruleR04(const RuleInput& input, RuleHits& hits) {
    if (input.sites.empty()) return;
    const Signs signs(input);
    std::set<const SiteFacts*> withEntries;
    for (const auto& entry : siteEntries(input)) {
        withEntries.insert(entry.site);
        if (!isToBeMarked(*entry.site) || signs.isAt(entry, hits.parameter("metres"))) continue;
        auto& hit = hits.add("opening " + entry.opening->code, {{"entry", entry.opening->code}});
        for (const auto* camera : entry.site->cameras) hit.cameras.push_back(camera->camera->id);
    }
    for (const auto& site : input.sites) {
        if (withEntries.contains(&site) || !isToBeMarked(site) || signs.isAnyAt(site.site->id)) continue;
        hits.add(site, {{"entry", site.site->code}});
    }
}

void ruleR18(const RuleInput& input, RuleHits& hits) {
    for (const auto& site : input.sites) {
        const auto fault = powerFault(*site.profile, hits.parameter("least_minutes"));
        if (!fault.empty()) hits.add(site, {{"what", fault}});
    }
}

/// An agreement on supervision in force serves every site.
void ruleR24(const RuleInput& input, RuleHits& hits) {
    if (holdsAgreement(input, "supervision")) return;
    const int simple = static_cast<int>(hits.parameter("simple_cameras"));
    for (const auto& site : input.sites) {
        const auto& profile = *site.profile;
        const int cameras = static_cast<int>(site.cameras.size());
        if (profile.isSupervised || !isComplexSystem(cameras, profile.hasPanel, simple)) continue;
        hits.add(site, {{"cameras", std::to_string(cameras)},
                        {"panels", profile.hasPanel ? base::toSay(" and linked panels") : ""}});
    }
}

/// A camera at a site without a profile is judged only once it was checked.
void ruleR25(const RuleInput& input, RuleHits& hits) {
    const auto last = lastChecks(input);
    const long most = static_cast<long>(hits.parameter("days"));
    for (const auto& camera : input.cameras) {
        const auto at = last.find(camera.camera->id);
        const bool isWatched = camera.profile ? camera.profile->healthMonitored : at == last.end();
        if (isWatched || !camera.isInOperation()) continue;
        if (at == last.end()) {
            hits.add(camera, {{"what", base::toSay("not known to have been made")}});
            continue;
        }
        const long late = base::dayNumber(input.on) - base::dayNumber(at->second) - most;
        if (late > 0)
            hits.add(camera,
                     {{"what", base::toSay("overdue by {days} days")}, {"days", std::to_string(late)}});
    }
}

void ruleR26(const RuleInput& input, RuleHits& hits) {
    for (const auto& site : input.sites)
        if (!site.profile->hasSpare) hits.add(site);
}

void ruleR27(const RuleInput& input, RuleHits& hits) {
    std::set<estate::SiteId> assessed;
    for (const auto& row : input.estate.siteAssessments) assessed.insert(row.site);
    for (const auto& site : input.sites)
        if (!site.profile->assessedOn && !assessed.contains(site.site->id)) hits.add(site);
}

/// Counts cameras in operation and proposed ones. The limit is what each control room states, unless the
/// project sets another.
void ruleR41(const RuleInput& input, RuleHits& hits) {
    const estate::Facility* first = nullptr;
    int seats = 0;
    double capacity = 0;
    double limit = hits.parameter("limit");
    for (const auto& row : input.estate.facilities) {
        if (row.kind != "control_room" || row.seats <= 0 || row.camerasPerSeat <= 0) continue;
        if (!first || base::naturalLess(row.code, first->code)) first = &row;
        seats += row.seats;
        capacity += row.seats * (hits.parameter("limit") > 0 ? limit : row.camerasPerSeat);
    }
    const auto cameras = static_cast<double>(input.cameras.size());
    if (!first || cameras <= capacity) return;
    if (limit <= 0) limit = first->camerasPerSeat;
    hits.add("facility " + first->code, {{"seats", base::decimal(std::ceil((cameras - capacity) / limit), 0)},
                                         {"cameras", base::decimal(cameras, 0)},
                                         {"present", std::to_string(seats)},
                                         {"limit", base::toText(limit)}});
}

void ruleR58(const RuleInput& input, RuleHits& hits) {
    for (const auto& row : input.estate.facilities) {
        if (row.kind != "server_room" && row.kind != "control_room") continue;
        std::vector<std::string> faults;
        if (base::trimmed(row.entryLog).empty())
            faults.emplace_back(base::toSay("who enters cannot be told"));
        if (row.monitorPublic) faults.emplace_back(base::toSay("the public can see a monitor"));
        if (!faults.empty()) hits.add("facility " + row.code, {{"what", base::join(faults, "; ")}});
    }
}

} // namespace vidette::analysis
