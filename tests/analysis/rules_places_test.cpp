// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rules.h"
#include "support/plan_parts.h"
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>

/// Rules about views: what must not be seen, and what must be. C1 of the well-kept shop looks south from
/// (5, 9.5) through 60°.
namespace vidette::analysis {
namespace {

using estate::Camera;
using estate::Estate;
using estate::ZoneKind;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::putZone;
using support::rectangle;
using support::standing;
using support::wellKeptShop;

/// In view whole: 1 m² before the camera.
Estate withZone(const std::string& use, ZoneKind kind = ZoneKind::Parcel) {
    Estate shop = wellKeptShop();
    putZone(shop, "P1", rectangle(4.5, 4, 5.5, 5), use, kind);
    return shop;
}

void mask(Estate& shop, geometry::Ring area) {
    estate::Mask row;
    row.code = "M1";
    row.camera = shop.cameras.begin()->id;
    row.area = geometry::Polygons{{std::move(area), {}}};
    put(shop.masks, row);
}

/// Rules about areas in view: hit, cured by a mask over it, and not hit behind the camera.
void expectInView(const std::string& rule, const std::string& use) {
    Estate shop = withZone(use);
    EXPECT_EQ(standing(shop), Hits{rule + " camera C1"}) << use;
    const auto run = checkRules(shop, {support::kCheckDay, {rule}}, base::Task());
    ASSERT_TRUE(run && run->hits.size() == 1);
    EXPECT_NEAR(run->hits.front().area.value_or(0), 1.0, 1e-9) << use;
    mask(shop, rectangle(4, 3, 6, 6));
    EXPECT_EQ(standing(shop), kNone) << use << " behind a mask";
    Estate behind = wellKeptShop();
    putZone(behind, "P1", rectangle(0, 9, 2, 10), use);
    EXPECT_EQ(standing(behind), kNone) << use << " behind the camera";
}

TEST(PlaceRules, R06_NeighboursLandIsMaskedOrConsentedTo) {
    expectInView("R-06", "neighbour");
    Estate shop = withZone("neighbour");
    estate::Consent consent;
    consent.parcel = shop.zoneProfiles.begin()->zone;
    consent.to = support::kCheckDay;
    put(shop.consents, consent);
    EXPECT_EQ(standing(shop), kNone);
    change(shop.consents, [](estate::Consent& row) { row.to = base::Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-06 camera C1"}) << "the consent has ended";
}

TEST(PlaceRules, R06_PrivacyZoneWithoutAProfileIsANeighbours) {
    Estate shop = withZone("", ZoneKind::Privacy);
    shop.zoneProfiles = {};
    EXPECT_EQ(standing(shop), Hits{"R-06 camera C1"});
    change(shop.zones, [](estate::Zone& zone) {
        if (zone.kind == ZoneKind::Privacy) zone.kind = ZoneKind::Parcel;
    });
    Estate parcel = withZone("");
    parcel.zoneProfiles = {};
    EXPECT_EQ(standing(parcel), kNone) << "nobody said whose the parcel is";
}

TEST(PlaceRules, R06_MaskedPartIsLeftOut) {
    Estate shop = withZone("neighbour");
    mask(shop, rectangle(4, 4, 5, 5));
    const auto run = checkRules(shop, {support::kCheckDay, {"R-06"}}, base::Task());
    ASSERT_TRUE(run && run->hits.size() == 1);
    EXPECT_NEAR(run->hits.front().area.value_or(0), 0.5, 1e-9);
    change(shop.masks, [](estate::Mask& row) { row.setOn = base::Date{2026, 6, 2}; });
    const auto before = checkRules(shop, {support::kCheckDay, {"R-06"}}, base::Task());
    ASSERT_TRUE(before && before->hits.size() == 1);
    EXPECT_NEAR(before->hits.front().area.value_or(0), 1.0, 1e-9) << "the mask is not set yet";
}

TEST(PlaceRules, R06b_PrivateOperatorLeavesTheStreetAlone) {
    expectInView("R-06b", "public");
    Estate city = withZone("public");
    change(city.siteProfiles, [](estate::SiteProfile& row) { row.isPublic = true; });
    EXPECT_EQ(standing(city), kNone);
}

TEST(PlaceRules, R07_SpecialObjectsAreMasked) {
    expectInView("R-07", "special");
}

TEST(PlaceRules, R08_NobodyIsWatchedWhereTheyWashChangeOrRest) {
    for (const char* use : {"toilet", "shower", "changing", "rest", "kitchenette"}) expectInView("R-08", use);
    for (const char* use : {"office", "store", "sales", "corridor"})
        EXPECT_EQ(standing(withZone(use, ZoneKind::Room)), kNone) << use;
}

TEST(PlaceRules, R08_CanteensAreNamedByPolishLaw) {
    Estate shop = withZone("canteen", ZoneKind::Room);
    EXPECT_EQ(standing(shop), kNone) << "CZ";
    change(shop.programmes, [](estate::Programme& row) { row.jurisdiction = "PL"; });
    EXPECT_EQ(standing(shop, "R-08"), Hits{"R-08 camera C1"});
    change(shop.programmes, [](estate::Programme& row) { row.jurisdiction = ""; });
    EXPECT_EQ(standing(shop, "R-08"), Hits{"R-08 camera C1"}) << "nobody said which law holds";
}

TEST(PlaceRules, R09_StaffAreToldBeforeTheirWorkPlaceIsWatched) {
    Estate shop = withZone("office", ZoneKind::Room);
    change(shop.zoneProfiles, [](estate::ZoneProfile& row) { row.isWorkplace = true; });
    EXPECT_EQ(standing(shop), Hits{"R-09 camera C1"});
    estate::StaffNotice notice;
    notice.site = shop.sites.begin()->id;
    notice.givenOn = support::kCheckDay;
    put(shop.staffNotices, notice);
    EXPECT_EQ(standing(shop), kNone);
    change(shop.staffNotices, [](estate::StaffNotice& row) { row.givenOn = base::Date{2026, 6, 2}; });
    EXPECT_EQ(standing(shop), Hits{"R-09 camera C1"}) << "not told yet";
    change(shop.staffNotices, [](estate::StaffNotice& row) {
        row.givenOn = support::kCheckDay;
        row.zone = estate::ZoneId::fresh();
    });
    EXPECT_EQ(standing(shop), Hits{"R-09 camera C1"}) << "told of another place";
}

TEST(PlaceRules, R10_EveryEntryShowsWhoComesIn) {
    Estate shop = wellKeptShop();
    // 3072 px over 2 · 9 m · tan 30° are 296 px/m before the door; 250 are needed.
    const auto width = [&](int pixels) {
        change(shop.cameras, [&](Camera& camera) { camera.imageWidth = pixels; });
        return standing(shop, "R-10");
    };
    EXPECT_EQ(width(2610), kNone);
    EXPECT_EQ(width(2580), Hits{"R-10 opening D1"});
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.sector = "city"; });
    EXPECT_EQ(standing(shop, "R-10"), kNone) << "a street has no entrance";
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.sector = "school"; });
    EXPECT_EQ(standing(shop, "R-10"), Hits{"R-10 opening D1"});
    change(shop.openings, [](estate::Opening& row) { row.isEntry = false; });
    EXPECT_EQ(standing(shop, "R-10"), kNone);
}

TEST(PlaceRules, R10_FacesAreToldApartAtTheCashDesk) {
    Estate shop = wellKeptShop();
    putZone(shop, "K1", rectangle(4, 1, 6, 2), "cash_desk", ZoneKind::Room);
    EXPECT_EQ(standing(shop, "R-10"), kNone);
    putZone(shop, "K2", rectangle(0, 8, 1, 9), "cash_desk", ZoneKind::Room);
    EXPECT_EQ(standing(shop, "R-10"), Hits{"R-10 zone K2"});
}

TEST(PlaceRules, R10_PlainPlanIsJudgedAMapIsNot) {
    Estate plan = support::squareRoom(10);
    support::add(plan, support::opening("D1", {{4, 0}, {6, 0}}, true));
    change(plan.openings, [](estate::Opening& row) { row.isEntry = true; });
    EXPECT_EQ(standing(plan), kNone) << "no camera, no system";
    support::add(plan, support::wedge("C1", {1, 9}, 0, 60, 5));
    EXPECT_EQ(standing(plan), Hits{"R-10 opening D1"});
    plan.crs = "EPSG:32633";
    EXPECT_EQ(standing(plan), kNone);
}

TEST(PlaceRules, R11_EntranceCameraHasFiveMegapixels) {
    Estate shop = wellKeptShop();
    const auto height = [&](int pixels) {
        change(shop.cameras, [&](Camera& camera) { camera.imageHeight = pixels; });
        return standing(shop, "R-11");
    };
    EXPECT_EQ(height(1628), kNone);
    EXPECT_EQ(height(1620), Hits{"R-11 camera C1"});
    change(shop.openings, [](estate::Opening& row) { row.line = {{0, 9}, {0, 8}}; });
    EXPECT_EQ(standing(shop, "R-11"), kNone) << "it does not look at the entry";
}

TEST(PlaceRules, R13_TurningCameraIsNotTheOnlyGuard) {
    Estate shop = wellKeptShop();
    change(shop.cameras, [](Camera& camera) { camera.kind = estate::CameraKind::Ptz; });
    EXPECT_EQ(standing(shop), (Hits{"R-13 camera C1", "R-13 zone Z1"}));
    change(shop.cameraSettings, [](estate::CameraSetting& row) { row.watched = "permanent"; });
    EXPECT_EQ(standing(shop), Hits{"R-13 zone Z1"});
    auto fixed = support::wedge("C2", {1, 9}, 180, 60, 5);
    fixed.imageWidth = 3072;
    fixed.imageHeight = 2048;
    support::add(shop, fixed);
    EXPECT_EQ(standing(shop, "R-13"), kNone) << "another camera sees the zone too";
}

TEST(PlaceRules, R15_AlarmCanBeCheckedByPicture) {
    Estate shop = wellKeptShop();
    putZone(shop, "A1", rectangle(0, 9, 1, 10), "store", ZoneKind::Room);
    change(shop.zoneProfiles, [](estate::ZoneProfile& row) { row.hasDetector = true; });
    EXPECT_EQ(standing(shop), Hits{"R-15 zone A1"});
    Estate seen = wellKeptShop();
    putZone(seen, "A1", rectangle(4, 1, 6, 2), "store", ZoneKind::Room);
    change(seen.zoneProfiles, [](estate::ZoneProfile& row) { row.hasDetector = true; });
    EXPECT_EQ(standing(seen), kNone);
}

TEST(PlaceRules, R16b_InfraredReachesTheFarthestRequiredPoint) {
    Estate shop = wellKeptShop();
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.litAtNight = false; });
    EXPECT_EQ(standing(shop), kNone) << "the infrared range is not known";
    // The farthest corner of the view is (0, 0.84): 10 m from the camera.
    change(shop.cameras, [](Camera& camera) { camera.irRange = base::Metres(12); });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.cameras, [](Camera& camera) { camera.irRange = base::Metres(8); });
    EXPECT_EQ(standing(shop), Hits{"R-16b camera C1"});
    change(shop.siteProfiles, [](estate::SiteProfile& row) { row.litAtNight = true; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(PlaceRules, R43_ProposedCameraSeesSomethingNew) {
    Estate shop = wellKeptShop();
    Camera twin = *shop.cameras.begin();
    twin.id = estate::CameraId::named("twin");
    twin.code = "C2";
    twin.status = estate::CameraStatus::Proposed;
    shop.cameras = shop.cameras.with(twin);
    EXPECT_EQ(standing(shop), Hits{"R-43 camera C2"});
    twin.at = {1, 8};
    twin.pan = base::Angle::degrees(0);
    shop.cameras = shop.cameras.with(twin);
    EXPECT_EQ(standing(shop, "R-43"), kNone) << "it looks where C1 does not";
    twin.at = {5, 9.5};
    twin.pan = base::Angle::degrees(180);
    twin.status = estate::CameraStatus::InOperation;
    shop.cameras = shop.cameras.with(twin);
    EXPECT_EQ(standing(shop, "R-43"), kNone) << "it hangs there already";
}

TEST(PlaceRules, CameraWhoseViewIsNotKnown_IsLeftOutWithAWarning) {
    Estate shop = withZone("toilet");
    change(shop.cameras, [](Camera& camera) { camera.hfov.reset(); });
    const auto run = checkRules(shop, {support::kCheckDay, {"R-08"}}, base::Task());
    ASSERT_TRUE(run);
    EXPECT_TRUE(run->hits.empty());
    ASSERT_EQ(run->warnings.size(), 1U);
    EXPECT_EQ(run->warnings.front().code, "no_field_of_view");
}

} // namespace
} // namespace vidette::analysis
