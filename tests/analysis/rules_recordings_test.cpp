// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/row_codes.h"
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>

/// Rules about what recordings are used for and to whom they are handed out: one mistake in a well-kept shop
/// each, and the nearest thing that is none.
namespace vidette::analysis {
namespace {

using base::Date;
using estate::Estate;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::standing;
using support::wellKeptShop;

estate::Release released(const Estate& shop) {
    estate::Release release;
    release.code = "RE1";
    release.number = 1;
    release.authorityClass = "police";
    release.purpose = shop.purposes.begin()->id;
    release.camera = shop.cameras.begin()->id;
    release.handedOn = Date{2026, 4, 1};
    return release;
}

TEST(ReleaseRules, R02_RecordingServesItsPurposeOnly) {
    Estate shop = wellKeptShop();
    put(shop.releases, released(shop));
    EXPECT_EQ(standing(shop), kNone);
    estate::Purpose other;
    other.code = "marketing";
    const auto id = put(shop.purposes, other);
    change(shop.releases, [&](auto& row) { row.purpose = id; });
    EXPECT_EQ(standing(shop), Hits{"R-02 release RE1"});
    change(shop.releases, [&](auto& row) { row.purpose = {}, row.authorityClass = "other"; });
    EXPECT_EQ(standing(shop), Hits{"R-02 release RE1"}) << "nobody knows by which law";
    change(shop.releases, [&](auto& row) { row.law = "civil code"; });
    EXPECT_EQ(standing(shop), kNone);
}

/// C1 serves a second purpose from a later day on.
Estate withLaterPurpose() {
    Estate shop = wellKeptShop();
    estate::Purpose purpose;
    purpose.code = "statistics";
    estate::InfoSystem system;
    system.code = "IS-S";
    system.purpose = put(shop.purposes, purpose);
    system.threat = "stated";
    estate::CameraUse use = *shop.cameraUses.begin();
    use.from = Date{2026, 5, 1};
    use.system = put(shop.infoSystems, system);
    put(shop.cameraUses, use);
    return shop;
}

TEST(UseRules, R02_LaterPurposeTakesARequestThatWasApproved) {
    Estate shop = withLaterPurpose();
    shop.requests = {};
    EXPECT_EQ(standing(shop, "R-02"), kNone) << "no requests are kept";
    estate::Request request;
    request.code = "RQ-2026-1";
    request.state = "approved";
    request.purpose = estate::rowNamed(shop.purposes, "statistics")->id;
    const auto asked = put(shop.requests, request);
    EXPECT_EQ(standing(shop, "R-02"), Hits{"R-02 camera C1"});
    put(shop.requestCameras, estate::RequestCamera{{}, asked, shop.cameras.begin()->id});
    estate::Transition step;
    step.request = asked;
    step.to = "approved";
    put(shop.transitions, step);
    EXPECT_EQ(standing(shop, "R-02"), kNone);
}

TEST(UseRules, R02_PlatesAreReadForThatPurposeOnly) {
    Estate shop = wellKeptShop();
    change(shop.cameras, [](auto& row) { row.kind = estate::CameraKind::Anpr; });
    EXPECT_EQ(standing(shop, "R-02"), Hits{"R-02 camera C1"});
    change(shop.purposes, [](auto& row) { row.aim = "plates"; });
    EXPECT_EQ(standing(shop, "R-02"), kNone);
    shop.cameraUses = {};
    EXPECT_EQ(standing(shop, "R-02"), kNone) << "R-01 tells it";
}

TEST(ReleaseRules, R55_RegisterHasNoGaps) {
    Estate shop = wellKeptShop();
    const auto numbered = [&](const std::vector<int>& numbers) {
        shop.releases = {};
        for (const int number : numbers) {
            auto row = released(shop);
            row.number = number;
            put(shop.releases, row);
        }
        return standing(shop);
    };
    EXPECT_EQ(numbered({2, 1, 3}), kNone);
    EXPECT_EQ(numbered({1, 3}), Hits{"R-55 register 2026/2"});
    EXPECT_EQ(numbered({4}), Hits{"R-55 register 2026/1–3"});
    EXPECT_EQ(numbered({1, 1, 2}), Hits{"R-55 register 2026/1"});
    change(shop.releases, [](auto& row) { row.handedOn = Date{2025, 12, 31}; });
    EXPECT_EQ(standing(shop), kNone) << "each year begins at one";
}

TEST(ReleaseRules, R56_OnlyWhatIsAskedForIsHandedOut) {
    Estate shop = wellKeptShop();
    auto release = released(shop);
    release.hours = release.hoursAsked = 2;
    put(shop.releases, release);
    EXPECT_EQ(standing(shop), kNone);
    change(shop.releases, [](auto& row) { row.hours = 2.5; });
    EXPECT_EQ(standing(shop), Hits{"R-56 release RE1"});
    change(shop.releases, [](auto& row) { row.hoursAsked = 0; });
    EXPECT_EQ(standing(shop), kNone) << "not stated";
}

} // namespace
} // namespace vidette::analysis
