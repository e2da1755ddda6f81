// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_input.h"

#include "base/check.h"
#include "base/money.h"
#include "base/text.h"
#include "estate/mountings.h"

#include <algorithm>
#include <cmath>

namespace vidette::analysis {
namespace {

using estate::CameraId;
using estate::Estate;

constexpr double kMega = 1e6;

/// What belongs to cameras and sites, by their ids.
struct Relations {
    std::map<CameraId, const estate::CameraSetting*> settings;
    std::map<CameraId, const estate::Asset*> assets;
    std::multimap<CameraId, UseFacts> uses;
    std::map<std::string, const estate::Model*> models;
    std::map<estate::SiteId, const estate::SiteProfile*> profiles;
};

Relations relationsOf(const Estate& estate, const base::Date& on) {
    Relations relations;
    for (const auto& row : estate.cameraSettings) relations.settings[row.camera] = &row;
    for (const auto& row : estate.mountings) {
        const auto* asset = estate::hangsOn(row, on) ? estate.assets.find(row.asset) : nullptr;
        if (asset) relations.assets[row.camera] = asset;
    }
    for (const auto& row : estate.cameraUses) {
        if (!estate::holdsOn(row.from, row.to, on)) continue;
        const auto* system = estate.infoSystems.find(row.system);
        const auto* purpose = system ? estate.purposes.find(system->purpose) : nullptr;
        relations.uses.emplace(row.camera, UseFacts{&row, system, purpose});
    }
    for (const auto& row : estate.models) relations.models[row.code] = &row;
    for (const auto& row : estate.siteProfiles) relations.profiles[row.site] = &row;
    return relations;
}

template<typename Map, typename Key>
auto valueAt(const Map& map, const Key& key) {
    const auto at = map.find(key);
    return at == map.end() ? nullptr : at->second;
}

CameraFacts factsOf(const Estate& estate, const estate::Camera& camera, const Relations& relations) {
    CameraFacts facts;
    facts.camera = &camera;
    facts.setting = valueAt(relations.settings, camera.id);
    facts.site = facts.setting ? estate.sites.find(facts.setting->site) : nullptr;
    if (!facts.site && estate.sites.size() == 1) facts.site = &*estate.sites.begin();
    if (facts.site) facts.profile = valueAt(relations.profiles, facts.site->id);
    facts.asset = valueAt(relations.assets, camera.id);
    facts.model = facts.asset ? estate.models.find(facts.asset->model) : nullptr;
    if (!facts.model) facts.model = valueAt(relations.models, camera.model);
    const auto [first, last] = relations.uses.equal_range(camera.id);
    for (auto at = first; at != last; ++at) facts.uses.push_back(at->second);
    return facts;
}

std::vector<SiteFacts> sitesOf(const RuleInput& input) {
    std::map<estate::SiteId, SiteFacts> found;
    for (const auto& camera : input.cameras) {
        if (!camera.profile) continue;
        SiteFacts& site = found[camera.site->id];
        site.site = camera.site;
        site.profile = camera.profile;
        site.cameras.push_back(&camera);
    }
    std::vector<SiteFacts> sites;
    for (auto& [id, site] : found) sites.push_back(std::move(site));
    std::sort(sites.begin(), sites.end(), [](const SiteFacts& a, const SiteFacts& b) {
        return base::naturalLess(a.site->code, b.site->code);
    });
    return sites;
}

} // namespace

double CameraFacts::megapixels() const {
    const auto product = [](int width, int height) { return width * static_cast<double>(height) / kMega; };
    const double own = product(camera->imageWidth, camera->imageHeight);
    return own > 0 || !model ? own : product(model->imageWidth, model->imageHeight);
}

bool CameraFacts::hasAim(std::string_view aim) const {
    return std::any_of(uses.begin(), uses.end(),
                       [&](const UseFacts& one) { return one.purpose && one.purpose->aim == aim; });
}

const CameraFacts* RuleInput::factsOf(estate::CameraId id) const {
    const auto at = cameraAt.find(id);
    return at == cameraAt.end() ? nullptr : &cameras[at->second];
}

std::string RuleInput::useOf(const estate::Zone& zone) const {
    const auto at = zoneProfiles.find(zone.id);
    return at == zoneProfiles.end() ? "" : at->second->use;
}

std::string RuleInput::money(std::int64_t minorUnits) const {
    const auto* programme = programmeOf(estate, on);
    return base::toText(base::Money{minorUnits, programme ? programme->currency : "CZK"});
}

RuleInput ruleInputOf(const Estate& estate, const base::Date& on) {
    RuleInput input{estate, on, ""};
    if (const auto* programme = programmeOf(estate, on)) input.jurisdiction = programme->jurisdiction;
    const Relations relations = relationsOf(estate, on);
    std::vector<const estate::Camera*> rows;
    for (const auto& camera : estate.cameras)
        if (camera.status != estate::CameraStatus::Retired) rows.push_back(&camera);
    std::sort(rows.begin(), rows.end(), [](const estate::Camera* a, const estate::Camera* b) {
        return base::naturalLess(a->code, b->code);
    });
    for (const auto* camera : rows) {
        input.cameraAt[camera->id] = input.cameras.size();
        input.cameras.push_back(factsOf(estate, *camera, relations));
    }
    for (const auto& row : estate.zoneProfiles) input.zoneProfiles[row.zone] = &row;
    input.sites = sitesOf(input);
    return input;
}

double RuleHits::parameter(const std::string& name) const {
    const auto at = m_rule.parameters.find(name);
    VIDETTE_CHECK(at != m_rule.parameters.end(), "rules ask for parameters that rules.csv gives them");
    return at->second;
}

bool RuleHits::concerns(const estate::SiteProfile* profile) const {
    if (!profile || m_rule.sectors.empty()) return true;
    return std::find(m_rule.sectors.begin(), m_rule.sectors.end(), profile->sector) != m_rule.sectors.end();
}

RuleHit& RuleHits::add(std::string subject, MessageArguments arguments) {
    RuleHit hit;
    hit.rule = m_rule.id;
    hit.severity = m_rule.severity;
    hit.subject = std::move(subject);
    hit.arguments = std::move(arguments);
    m_hits.push_back(std::move(hit));
    return m_hits.back();
}

RuleHit& RuleHits::add(const CameraFacts& camera, MessageArguments arguments) {
    RuleHit& hit = add("camera " + camera.camera->code, std::move(arguments));
    hit.cameras = {camera.camera->id};
    return hit;
}

RuleHit& RuleHits::add(const SiteFacts& site, MessageArguments arguments) {
    RuleHit& hit = add("site " + site.site->code, std::move(arguments));
    for (const auto* camera : site.cameras) hit.cameras.push_back(camera->camera->id);
    return hit;
}

bool isOlderThan(const std::optional<base::Date>& day, int months, const base::Date& on) {
    return !day || base::monthsAfter(*day, months) < on;
}

const estate::Programme* programmeOf(const Estate& estate, const base::Date& on) {
    const estate::Programme* found = nullptr;
    for (const auto& row : estate.programmes) {
        const bool isLater =
            !found || (row.validFrom && found->validFrom && *row.validFrom > *found->validFrom);
        if (isLater && (!row.validFrom || *row.validFrom <= on)) found = &row;
    }
    return found ? found : estate.programmes.empty() ? nullptr : &*estate.programmes.begin();
}

} // namespace vidette::analysis
