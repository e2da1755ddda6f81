// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/annual_year.h"
#include "base/speech.h"
#include "estate/code_lists.h"
#include "estate/codes.h"
#include "geometry/polygon.h"

#include <set>

namespace vidette::analysis {
namespace {

constexpr const char* kUnknown = "unknown";
constexpr const char* kSeveral = "several";

double inOperationBefore(const AnnualYear& year) {
    double count = 0;
    for (const auto& [id, life] : year.lives)
        if (life.from < year.first && (!life.to || *life.to >= year.first)) ++count;
    return count;
}

double began(const AnnualYear& year) {
    double count = 0;
    for (const auto& [id, life] : year.lives)
        if (year.holds(life.from)) ++count;
    return count;
}

double ended(const AnnualYear& year) {
    double count = 0;
    for (const auto& [id, life] : year.lives)
        if (year.holds(life.to)) ++count;
    return count;
}

/// The district that holds the camera, by name; boxes first, since a city has many.
class Districts {
  public:
    explicit Districts(const estate::Estate& estate) {
        for (const auto& zone : estate.zones) {
            if (zone.kind != estate::ZoneKind::District) continue;
            geometry::Box box;
            for (const auto& polygon : zone.area) box.include(geometry::boundsOf(polygon.outer));
            m_all.push_back({box, &zone});
        }
    }
    std::string at(geometry::Point p) const {
        for (const auto& [box, zone] : m_all)
            if (box.holds(p) && geometry::contains(zone->area, p)) return nameOf(*zone);
        return kUnknown;
    }
    void mentionIn(Tally& tally) const {
        for (const auto& [box, zone] : m_all) tally.mention(nameOf(*zone));
    }

  private:
    static std::string nameOf(const estate::Zone& zone) { return zone.name.empty() ? zone.code : zone.name; }
    std::vector<std::pair<geometry::Box, const estate::Zone*>> m_all;
};

/// The classes of owners that a report always shows, whoever owns nothing.
std::string ownerOf(const AnnualYear& year, const estate::Camera& camera) {
    static const std::set<std::string> kClasses{"city", "district", "city_company", "state_body"};
    const auto at = year.assets.find(camera.id);
    const auto* owner = at == year.assets.end() ? nullptr : year.estate.parties.find(at->second->owner);
    if (owner) return kClasses.contains(owner->kind) ? owner->kind : "other";
    if (camera.owner.empty()) return kUnknown;
    return kClasses.contains(camera.owner) ? camera.owner : "other";
}

std::string generationOf(const AnnualYear& year, const estate::Camera& camera) {
    const auto at = year.assets.find(camera.id);
    const auto* model = at == year.assets.end() ? nullptr : year.estate.models.find(at->second->model);
    return model && !model->generation.empty() ? model->generation : kUnknown;
}

std::string ageClassOf(const AnnualYear& year, const estate::Camera& camera) {
    const auto at = year.assets.find(camera.id);
    if (at == year.assets.end() || !at->second->installedOn) return kUnknown;
    const int age = year.year - at->second->installedOn->year;
    if (age <= 2) return "0-2";
    if (age <= 5) return "3-5";
    return age <= 8 ? "6-8" : "9+";
}

/// One purpose each, so that the table adds up; cameras with more are counted as such.
std::map<estate::CameraId, std::string> purposesOf(const AnnualYear& year) {
    std::map<estate::CameraId, std::string> purposes;
    for (const auto& use : year.estate.cameraUses) {
        const auto* system = year.estate.infoSystems.find(use.system);
        const auto* purpose = system ? year.estate.purposes.find(system->purpose) : nullptr;
        if (!purpose || !estate::holdsOn(use.from, use.to, year.last)) continue;
        const auto [at, isNew] = purposes.try_emplace(use.camera, purpose->code);
        if (!isNew && at->second != purpose->code) at->second = kSeveral;
    }
    return purposes;
}

std::map<estate::CameraId, std::string> sectorsOf(const estate::Estate& estate) {
    std::map<estate::SiteId, std::string> sectors;
    for (const auto& profile : estate.siteProfiles) sectors[profile.site] = profile.sector;
    std::map<estate::CameraId, std::string> result;
    for (const auto& setting : estate.cameraSettings) {
        const auto at = sectors.find(setting.site);
        if (at != sectors.end()) result[setting.camera] = at->second;
    }
    return result;
}

std::string entryOr(const std::map<estate::CameraId, std::string>& map, estate::CameraId id) {
    const auto at = map.find(id);
    return at == map.end() ? kUnknown : at->second;
}

} // namespace

void addCameraFigures(const AnnualYear& year, Figures& figures, Balances& balances) {
    const double start = inOperationBefore(year);
    const auto end = static_cast<double>(year.atEnd.size());
    const double came = began(year);
    const double went = ended(year);
    figures.push_back({"S01", {{"", "start", start}, {"", "end", end}}});
    figures.push_back({"S02", {{"", "put_into_operation", came}}});
    figures.push_back({"S03", {{"", "taken_out", went}}});
    balances.push_back({base::toSay("S01 end = start + S02 - S03"), end == start + came - went});

    const Districts districts(year.estate);
    const auto purposes = purposesOf(year);
    const auto sectors = sectorsOf(year.estate);
    Tally byDistrict("district"), byOwner("owner"), byType("type"), byGeneration("generation"),
        byPurpose("purpose"), bySector("site_type"), byAge("age");
    districts.mentionIn(byDistrict);
    for (const char* owner : {"city", "district", "city_company", "state_body", "other"})
        byOwner.mention(owner);
    for (const auto* camera : year.atEnd) {
        byDistrict.add(districts.at(camera->at));
        byOwner.add(ownerOf(year, *camera));
        byType.add(std::string(estate::wordOf(camera->kind)));
        byGeneration.add(generationOf(year, *camera));
        byPurpose.add(entryOr(purposes, camera->id));
        bySector.add(entryOr(sectors, camera->id));
        byAge.add(ageClassOf(year, *camera));
    }
    AnnualFigure tables{"S04", {}};
    for (const auto* tally : {&byDistrict, &byOwner, &byType, &byGeneration, &byPurpose, &bySector, &byAge}) {
        tally->into(tables);
        balances.push_back({base::toSay("S04 table sums to S01 end"), tally->sum() == end});
    }
    figures.push_back(std::move(tables));
}

} // namespace vidette::analysis
