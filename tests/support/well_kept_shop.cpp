// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/well_kept_shop.h"

#include "analysis/rules.h"
#include "support/plan_parts.h"

#include <gtest/gtest.h>

namespace vidette::support {
namespace {

using base::Date;
using estate::Estate;

constexpr Date kBegin{2025, 1, 1};
constexpr Date kReviewed{2026, 2, 1};

void addPlan(Estate& shop) {
    add(shop, opening("D1", {{4, 0}, {6, 0}}, true));
    change(shop.openings, [](estate::Opening& row) { row.isEntry = true; });
    estate::Camera camera = wedge("C1", {5, 9.5}, 180, 60, 20);
    camera.imageWidth = 3072;
    camera.imageHeight = 2048;
    add(shop, camera);
}

void addSite(Estate& shop) {
    estate::Site site;
    site.code = "S1";
    const auto id = put(shop.sites, site);
    estate::SiteProfile profile;
    profile.site = id;
    profile.sector = "shop";
    profile.isPublic = false;
    profile.isStaffed = profile.hasSpare = profile.healthMonitored = true;
    profile.backupMinutes = 30;
    profile.assessedOn = kBegin;
    put(shop.siteProfiles, profile);
    estate::CameraSetting setting;
    setting.camera = shop.cameras.begin()->id;
    setting.site = id;
    setting.mainMbps = 4;
    setting.subMbps = 1;
    setting.framesPerSecond = 25;
    put(shop.cameraSettings, setting);
    estate::Sign sign;
    sign.code = "B1";
    sign.site = id;
    sign.placedOn = kBegin;
    sign.place = geometry::Point{5, -1};
    put(shop.signs, sign);
}

void addPeople(Estate& shop) {
    estate::Party owner;
    owner.code = "shop";
    owner.kind = "other";
    put(shop.parties, owner);
    estate::Person person;
    person.code = "anna";
    person.trainedOn = person.instructedOn = kBegin;
    const auto anna = put(shop.people, person);
    estate::RoleGrant grant;
    grant.person = anna;
    grant.role = "operator";
    grant.from = kBegin;
    grant.reviewedOn = kReviewed;
    put(shop.roleGrants, grant);
}

void addProgramme(Estate& shop) {
    estate::Programme programme;
    programme.code = "P1";
    programme.jurisdiction = "CZ";
    programme.validFrom = kBegin;
    programme.reviewedOn = kReviewed;
    programme.publicContact = "the office";
    programme.accountable = shop.people.begin()->id;
    programme.operatorParty = shop.parties.begin()->id;
    put(shop.programmes, programme);
    estate::AnnualReport report;
    report.year = 2025;
    report.issuedOn = kReviewed;
    put(shop.annualReports, report);
    estate::AuditCase audit;
    audit.code = "AU1";
    audit.kind = "yearly";
    audit.heldOn = kReviewed;
    put(shop.auditCases, audit);
}

void addUse(Estate& shop) {
    estate::Purpose purpose;
    purpose.code = "goods";
    purpose.aim = "property";
    estate::InfoSystem system;
    system.code = "IS1";
    system.purpose = put(shop.purposes, purpose);
    system.legalBase = "legitimate_interest";
    system.duty = "register";
    system.threat = "three burglaries";
    system.sheetOn = system.startedOn = kBegin;
    estate::CameraUse use;
    use.camera = shop.cameras.begin()->id;
    use.system = put(shop.infoSystems, system);
    use.retentionDays = 7;
    use.profile = "CZ-SHOP";
    use.reason = "goods are counted once a week";
    put(shop.cameraUses, use);
    estate::StorageUnit store;
    store.code = "ST1";
    store.usableTb = 10;
    estate::StoreAssignment stored;
    stored.camera = use.camera;
    stored.store = put(shop.storageUnits, store);
    put(shop.storeAssignments, stored);
}

void addAsset(Estate& shop) {
    estate::Model model;
    model.code = "M1";
    model.maker = "Maker";
    model.ipCode = 66;
    model.poeWatts = 10;
    model.openStandard = "ONVIF Profile T";
    model.framesPerSecond = 25;
    estate::LifeClass life;
    life.code = "L1";
    life.years = 8;
    life.price = 1'000'00;
    estate::Asset asset;
    asset.code = "A1";
    asset.model = put(shop.models, model);
    asset.lifeClass = put(shop.lifeClasses, life);
    asset.owner = shop.parties.begin()->id;
    asset.installedOn = kBegin;
    asset.hardenedOn = kReviewed;
    estate::Mounting mounting;
    mounting.asset = put(shop.assets, asset);
    mounting.camera = shop.cameras.begin()->id;
    mounting.from = kBegin;
    put(shop.mountings, mounting);
}

} // namespace

Estate wellKeptShop() {
    Estate shop = squareRoom(10);
    addPlan(shop);
    addSite(shop);
    addPeople(shop);
    addProgramme(shop);
    addUse(shop);
    addAsset(shop);
    return shop;
}

estate::ZoneId putZone(Estate& estate, const std::string& code, geometry::Ring outline,
                       const std::string& use, estate::ZoneKind kind) {
    estate::Zone zone;
    zone.code = code;
    zone.kind = kind;
    zone.area = {{std::move(outline), {}}};
    estate::ZoneProfile profile;
    profile.zone = put(estate.zones, zone);
    profile.use = use;
    put(estate.zoneProfiles, profile);
    return profile.zone;
}

namespace {

Hits standingOf(const Estate& estate, const analysis::RuleOptions& options) {
    const auto run = analysis::checkRules(estate, options, base::Task());
    EXPECT_TRUE(run) << (run ? "" : base::describe(run.error()));
    Hits hits;
    if (!run) return hits;
    for (const auto& hit : run->hits) {
        EXPECT_EQ(hit.message.find('{'), std::string::npos) << hit.rule << ": " << hit.message;
        if (!hit.waived) hits.push_back(hit.rule + " " + hit.subject);
    }
    return hits;
}

} // namespace

Hits standing(const Estate& estate, const Date& on) {
    return standingOf(estate, {on, {}});
}

Hits standing(const Estate& estate, const std::string& rule, const Date& on) {
    return standingOf(estate, {on, {rule}});
}

} // namespace vidette::support
