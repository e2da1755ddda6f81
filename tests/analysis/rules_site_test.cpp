// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effective_retention.h"
#include "analysis/rules.h"
#include "analysis/system_complexity.h"
#include "support/plan_parts.h"
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <functional>

/// Rules about sites, rooms, papers, stores and recordings: one mistake in a well-kept shop each, and the
/// nearest thing that is none.
namespace vidette::analysis {
namespace {

using base::Date;
using estate::Estate;
using estate::SiteProfile;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::shopWith;
using support::standing;
using support::wellKeptShop;

Estate withProfile(const std::function<void(SiteProfile&)>& how) {
    Estate shop = wellKeptShop();
    change(shop.siteProfiles, how);
    return shop;
}

TEST(SiteRules, R04_SignStandsAtEveryEntry) {
    Estate shop = wellKeptShop();
    const auto sign = [&](std::function<void(estate::Sign&)> how) {
        Estate changed = shop;
        change(changed.signs, how);
        return standing(changed);
    };
    EXPECT_EQ(sign([](auto& row) { row.place = geometry::Point{4, -15}; }), kNone) << "15 m away";
    EXPECT_EQ(sign([](auto& row) { row.place = geometry::Point{4, -15.5}; }), Hits{"R-04 opening D1"});
    EXPECT_EQ(sign([](auto& row) { row.placedOn = Date{2026, 6, 2}; }), Hits{"R-04 opening D1"});
    EXPECT_EQ(sign([](auto& row) { row.place = {}; }), kNone) << "for the whole site";
    shop.signs = {};
    EXPECT_EQ(standing(shop), Hits{"R-04 opening D1"});
    change(shop.siteProfiles, [](SiteProfile& row) { row.signExemption = "bank act"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(SiteRules, R04_SiteWithoutEntriesNeedsOneSign) {
    Estate shop = wellKeptShop();
    shop.openings = {};
    EXPECT_EQ(standing(shop), kNone);
    shop.signs = {};
    EXPECT_EQ(standing(shop), Hits{"R-04 site S1"});
    change(shop.cameras, [](auto& camera) { camera.status = estate::CameraStatus::Proposed; });
    EXPECT_EQ(standing(shop, "R-04"), kNone) << "nothing is watched yet";
}

TEST(SiteRules, R18_NoSystemWithoutBackupPower) {
    EXPECT_EQ(standing(withProfile([](SiteProfile& row) { row.backupMinutes = 0; })), Hits{"R-18 site S1"});
    EXPECT_EQ(standing(withProfile([](SiteProfile& row) { row.backupMinutes = 1; })), kNone);
    EXPECT_EQ(standing(withProfile([](SiteProfile& row) { row.power = "solar"; })), Hits{"R-18 site S1"});
    EXPECT_EQ(standing(withProfile([](SiteProfile& row) { row.power = "solar", row.autonomyHours = 12; })),
              kNone);
}

/// T14: more than eight cameras, or any with panels.
TEST(SiteRules, ComplexityFollowsCamerasAndPanels) {
    EXPECT_FALSE(isComplexSystem(8, false));
    EXPECT_TRUE(isComplexSystem(9, false));
    EXPECT_TRUE(isComplexSystem(5, true));
    EXPECT_TRUE(isComplexSystem(8, true));
    EXPECT_FALSE(isComplexSystem(0, true));
}

TEST(SiteRules, R24_ComplexSystemIsSupervised) {
    Estate shop = withProfile([](SiteProfile& row) { row.hasPanel = true; });
    EXPECT_EQ(standing(shop), Hits{"R-24 site S1"});
    change(shop.siteProfiles, [](SiteProfile& row) { row.isSupervised = true; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.siteProfiles, [](SiteProfile& row) { row.isSupervised = row.hasPanel = false; });
    for (int i = 2; i <= 8; ++i)
        support::add(shop, support::wedge("C" + std::to_string(i), {1, 9}, 0, 60, 1));
    EXPECT_EQ(standing(shop, "R-24"), kNone) << "eight";
    support::add(shop, support::wedge("C9", {1, 9}, 0, 60, 1));
    EXPECT_EQ(standing(shop, "R-24"), Hits{"R-24 site S1"});
    estate::Agreement agreement;
    agreement.kind = "supervision";
    put(shop.agreements, agreement);
    EXPECT_EQ(standing(shop, "R-24"), kNone);
}

TEST(SiteRules, R25_RecordingIsLookedAtEverySevenDays) {
    Estate shop = withProfile([](SiteProfile& row) { row.healthMonitored = false; });
    EXPECT_EQ(standing(shop), Hits{"R-25 camera C1"}) << "never";
    estate::HealthCheck check;
    check.camera = shop.cameras.begin()->id;
    check.doneOn = Date{2026, 5, 25};
    put(shop.healthChecks, check);
    EXPECT_EQ(standing(shop), kNone) << "seven days ago";
    change(shop.healthChecks, [](auto& row) { row.doneOn = Date{2026, 5, 24}; });
    EXPECT_EQ(standing(shop), Hits{"R-25 camera C1"});
    change(shop.siteProfiles, [](SiteProfile& row) { row.healthMonitored = true; });
    EXPECT_EQ(standing(shop), kNone) << "a program watches";
}

TEST(SiteRules, R26_SpareRecorderIsKept) {
    EXPECT_EQ(standing(withProfile([](SiteProfile& row) { row.hasSpare = false; })), Hits{"R-26 site S1"});
}

TEST(SiteRules, R27_SiteIsAssessedFirst) {
    Estate shop = withProfile([](SiteProfile& row) { row.assessedOn.reset(); });
    EXPECT_EQ(standing(shop), Hits{"R-27 site S1"});
    estate::SiteAssessment assessment;
    assessment.site = shop.sites.begin()->id;
    put(shop.siteAssessments, assessment);
    EXPECT_EQ(standing(shop), kNone);
}

/// 52 cameras at two seats are 26 each, 75 are 37.5 (a control room of the news item has one seat more).
TEST(SiteRules, R41_OperatorWatchesOnlySoManyPictures) {
    Estate city;
    estate::Facility room;
    room.code = "CR";
    room.kind = "control_room";
    room.entryLog = "cards";
    room.seats = 2;
    put(city.facilities, room);
    for (int i = 1; i <= 60; ++i)
        support::add(city, support::wedge("C" + std::to_string(i), {0, 0}, 0, 60, 1));
    EXPECT_EQ(standing(city, "R-41"), kNone) << "thirty each";
    support::add(city, support::wedge("C61", {0, 0}, 0, 60, 1));
    EXPECT_EQ(standing(city, "R-41"), Hits{"R-41 facility CR"});
    estate::RuleSetting setting;
    setting.code = "R-41";
    setting.parameters = "limit=31";
    put(city.ruleSettings, setting);
    EXPECT_EQ(standing(city, "R-41"), kNone);
}

TEST(SiteRules, R58_RoomsWithRecordingsAreSecure) {
    Estate shop = shopWith<estate::Facility>(&Estate::facilities,
                                             [](auto& row) { row.code = "SR", row.kind = "server_room"; });
    EXPECT_EQ(standing(shop), Hits{"R-58 facility SR"});
    change(shop.facilities, [](auto& row) { row.entryLog = "cards"; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.facilities, [](auto& row) { row.monitorPublic = true; });
    EXPECT_EQ(standing(shop), Hits{"R-58 facility SR"});
    change(shop.facilities, [](auto& row) { row.kind = "post"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(SystemRules, R34_SheetIsNoLaterThanTheFirstDay) {
    Estate shop = wellKeptShop();
    const auto sheet = [&](std::optional<Date> day) {
        change(shop.infoSystems, [&](auto& row) { row.sheetOn = day; });
        return standing(shop);
    };
    EXPECT_EQ(sheet(Date{2025, 1, 1}), kNone) << "on the first day";
    EXPECT_EQ(sheet(Date{2025, 1, 2}), Hits{"R-34 info_system IS1"});
    EXPECT_EQ(sheet({}), Hits{"R-34 info_system IS1"}) << "missing";
    change(shop.infoSystems, [](auto& row) { row.duty = "none"; });
    EXPECT_EQ(sheet({}), kNone) << "none is due";
}

TEST(SystemRules, R35_AccessFromOutsideAsksForASecurityProject) {
    Estate shop = wellKeptShop();
    change(shop.infoSystems, [](auto& row) { row.isOnInternet = true; });
    EXPECT_EQ(standing(shop), Hits{"R-35 info_system IS1"});
    estate::Document project;
    project.kind = "security_project";
    const auto id = put(shop.documents, project);
    change(shop.infoSystems, [&](auto& row) { row.securityProject = id; });
    EXPECT_EQ(standing(shop), kNone);
    Estate remote = withProfile([](SiteProfile& row) { row.remoteAccess = true; });
    EXPECT_EQ(standing(remote), Hits{"R-35 site S1"});
    put(remote.documents, project);
    EXPECT_EQ(standing(remote), kNone);
}

TEST(SystemRules, R38_LegitimateInterestRestsOnAThreat) {
    Estate shop = wellKeptShop();
    change(shop.infoSystems, [](auto& row) { row.threat = " "; });
    EXPECT_EQ(standing(shop), Hits{"R-38 info_system IS1"});
    estate::Incident incident;
    incident.camera = shop.cameras.begin()->id;
    put(shop.incidents, incident);
    EXPECT_EQ(standing(shop), kNone);
    change(shop.incidents, [](auto& row) { row.isFalse = true; });
    EXPECT_EQ(standing(shop), Hits{"R-38 info_system IS1"}) << "a false alarm proves nothing";
    change(shop.infoSystems, [](auto& row) { row.legalBase = "public_task"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(SystemRules, R40_ReferenceDataAreAssessedFirst) {
    Estate shop =
        shopWith<estate::ReferenceSet>(&Estate::referenceSets, [](auto& row) { row.code = "plates"; });
    EXPECT_EQ(standing(shop), Hits{"R-40 reference_set plates"});
    change(shop.referenceSets, [](auto& row) { row.assessedOn = support::kCheckDay; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.referenceSets, [](auto& row) { row.assessedOn = Date{2026, 6, 2}; });
    EXPECT_EQ(standing(shop), Hits{"R-40 reference_set plates"});
}

/// The thesis on a shop: one week at most.
TEST(StorageRules, R50_ShopKeepsOneWeekAtMost) {
    Estate shop = wellKeptShop();
    const auto days = [&](int count, const std::string& profile) {
        change(shop.cameraUses, [&](auto& row) { row.retentionDays = count, row.profile = profile; });
        return standing(shop);
    };
    EXPECT_EQ(days(7, "CZ-SHOP"), kNone);
    EXPECT_EQ(days(8, "CZ-SHOP"), Hits{"R-50 info_system IS1"});
    EXPECT_EQ(days(400, ""), kNone) << "no profile is named, and CZ has no statute here";
    EXPECT_EQ(days(16, "SK-PUBLIC-2013"), kNone) << "historic";
    EXPECT_EQ(standing(shop, "R-50", Date{2018, 5, 24}), Hits{"R-50 info_system IS1"}) << "its last day";
    change(shop.cameraSettings, [](auto& row) { row.recording = "none"; });
    EXPECT_EQ(days(8, "CZ-SHOP"), kNone) << "nothing is recorded";
}

TEST(StorageRules, R50_SeverityFollowsTheProfile) {
    Estate shop = wellKeptShop();
    const auto severity = [&](int days, const std::string& profile) {
        change(shop.cameraUses, [&](auto& row) { row.retentionDays = days, row.profile = profile; });
        const auto run = checkRules(shop, {support::kCheckDay, {"R-50"}}, base::Task());
        return run && run->hits.size() == 1 ? toText(run->hits.front().severity) : "none";
    };
    EXPECT_EQ(severity(8, "CZ-SHOP"), "warning");
    EXPECT_EQ(severity(46, "PL-CITY-PRACTICE"), "info");
    EXPECT_EQ(severity(92, "PL-CITY-LIMIT"), "none");
    EXPECT_EQ(severity(93, "PL-CITY-LIMIT"), "error");
    EXPECT_EQ(severity(396, "SK-BANK"), "none");
    EXPECT_EQ(severity(397, "SK-BANK"), "error");
    change(shop.programmes, [](auto& row) { row.jurisdiction = "PL"; });
    change(shop.siteProfiles, [](SiteProfile& row) { row.sector = "city"; });
    EXPECT_EQ(severity(93, ""), "error") << "the country's statute rules without being named";
}

/// T11.
TEST(StorageRules, EffectiveRetentionIsTheShortestUnlessKeptApart) {
    EXPECT_EQ(effectiveRetention({15, 396}, false), (std::vector<int>{15, 15}));
    EXPECT_EQ(effectiveRetention({15, 396}, true), (std::vector<int>{15, 396}));
    EXPECT_EQ(effectiveRetention({0, 30, 7}, false), (std::vector<int>{0, 7, 7})) << "0 is not stated";
    EXPECT_EQ(effectiveRetention({}, false), std::vector<int>{});
}

RC_GTEST_PROP(StorageRulesProperty, EffectiveRetentionNeverKeepsLonger, (const std::vector<int>& declared)) {
    const auto effective = effectiveRetention(declared, false);
    RC_ASSERT(effective.size() == declared.size());
    for (std::size_t i = 0; i < declared.size(); ++i)
        for (const int days : effective) RC_ASSERT(declared[i] <= 0 || days <= 0 || days <= declared[i]);
}

TEST(StorageRules, R51_ShorterTimeRulesAStoreThatKeepsNothingApart) {
    Estate shop = wellKeptShop();
    estate::CameraUse second = *shop.cameraUses.begin();
    second.retentionDays = 6;
    put(shop.cameraUses, second);
    EXPECT_EQ(standing(shop), Hits{"R-51 storage_unit ST1"});
    change(shop.storageUnits, [](auto& row) { row.keepsPurposesApart = true; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.storageUnits, [](auto& row) { row.keepsPurposesApart = false; });
    for (const auto& use : Estate(shop).cameraUses) {
        auto row = use;
        row.retentionDays = 6;
        shop.cameraUses = shop.cameraUses.with(row);
    }
    EXPECT_EQ(standing(shop), kNone) << "the same time";
}

TEST(StorageRules, R52_PieceIsDeletedInTimeOrHeld) {
    Estate shop = shopWith<estate::Recording>(&Estate::recordings, [](auto& row) {
        row.code = "V1", row.deleteBy = Date{2026, 5, 31};
    });
    EXPECT_EQ(standing(shop), Hits{"R-52 recording V1"});
    EXPECT_EQ(standing(shop, "R-52", Date{2026, 5, 31}), kNone) << "its last day";
    estate::LegalHold hold;
    hold.to = support::kCheckDay;
    hold.camera = estate::CameraId::fresh();
    const auto id = put(shop.legalHolds, hold);
    change(shop.recordings, [&](auto& row) { row.hold = id; });
    EXPECT_EQ(standing(shop), kNone);
    EXPECT_EQ(standing(shop, "R-52", Date{2026, 6, 2}), Hits{"R-52 recording V1"}) << "the hold has ended";
    change(shop.recordings, [](auto& row) { row.deletedOn = Date{2026, 6, 1}; });
    EXPECT_EQ(standing(shop, "R-52", Date{2026, 6, 2}), kNone);
}

TEST(StorageRules, R53_TimeHasAReason) {
    Estate shop = wellKeptShop();
    change(shop.cameraUses, [](auto& row) { row.reason = ""; });
    EXPECT_EQ(standing(shop), Hits{"R-53 info_system IS1"});
    Estate plan = support::squareRoom(10);
    plan.retentionDays = 5;
    EXPECT_EQ(standing(plan), Hits{"R-53 estate"});
    plan.retentionReason = "stocktaking";
    EXPECT_EQ(standing(plan), kNone);
}

/// 4 Mbit/s for seven days are 0.3024 TB.
TEST(StorageRules, R53_SaysWhereTimeFollowsTheDisk) {
    Estate shop = wellKeptShop();
    change(shop.cameraUses, [](auto& row) { row.reason = ""; });
    const auto message = [&](double terabytes) {
        change(shop.storageUnits, [&](auto& row) { row.usableTb = terabytes; });
        const auto run = checkRules(shop, {support::kCheckDay, {"R-53"}}, base::Task());
        return run && run->hits.size() == 1 ? run->hits.front().message : "";
    };
    EXPECT_NE(message(0.3024).find("just what the disks hold"), std::string::npos);
    EXPECT_NE(message(0.345).find("just what the disks hold"), std::string::npos) << "one day more";
    EXPECT_EQ(message(0.40).find("just what the disks hold"), std::string::npos);
}

TEST(StorageRules, R54_ContractSaysWhoBacksUp) {
    Estate shop = shopWith<estate::Agreement>(&Estate::agreements,
                                              [](auto& row) { row.code = "AG1", row.kind = "service"; });
    EXPECT_EQ(standing(shop), Hits{"R-54 agreement AG1"});
    change(shop.agreements, [](auto& row) { row.backupAgreed = true; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.agreements, [](auto& row) { row.backupAgreed = false, row.to = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), kNone) << "it has ended";
}

} // namespace
} // namespace vidette::analysis
