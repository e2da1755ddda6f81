// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/replacement_edits.h"

#include "estate/funds.h"
#include "estate/mountings.h"
#include "estate/record_edits.h"
#include "estate/replacement_effects.h"
#include "estate/replacement_guards.h"
#include "support/renewal.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::estate {
namespace {

using support::asset;
using support::oldCity;
using support::renewed;
using support::renewedTo;
using support::theItem;

using Names = std::vector<std::string>;

const Act kSpring{"anna", {2026, 3, 1}};

Names missing(const Estate& city, const std::string& to, const FieldTexts& fields = {},
              const std::string& note = "", const Act& act = kSpring) {
    const auto result = missingForMove(city, theItem(city).id, {to, fields, note}, act);
    return result ? *result : Names{"error: " + base::describe(result.error())};
}

Estate with(const Estate& city, const std::string& code, const std::function<void(Asset&)>& change) {
    return *changeRecord<Asset>(city, asset(city, code).id, change);
}

TEST(ReplacementTable, EveryGuardAndEffectIsKnown) {
    const Estate city = renewedTo("ordered");
    for (const Step& step : stepsOf("replacement")) {
        for (const auto& guard : step.guards) {
            const auto names =
                missingForGuard(guard, ReplacementQuestion{city, theItem(city), kSpring, step.to});
            for (const auto& name : names) EXPECT_EQ(name.find("unknown guard"), std::string::npos) << guard;
        }
        for (const auto& effect : step.effects) {
            const auto done = applyEffect(effect, city, ReplacementTaken{theItem(city), kSpring});
            EXPECT_TRUE(done || done.error().code != "unknown_effect") << effect;
        }
        EXPECT_TRUE(step.to == "*before" || stateNamed("replacement", step.to)) << step.to;
    }
    EXPECT_EQ(missingForGuard("no_such", ReplacementQuestion{city, theItem(city), kSpring, ""}),
              Names{"unknown guard no_such"});
}

TEST(ReplacementSteps, WalkFromTheListToTheNewAssetAtThePlace) {
    const Estate city = renewedTo("closed");
    EXPECT_EQ(theItem(city).state, "closed");
    EXPECT_EQ(city.transitions.size(), 6U);
    ASSERT_EQ(city.decisions.size(), 1U);
    EXPECT_EQ(city.decisions.begin()->by, "anna");
    EXPECT_EQ(city.decisions.begin()->item, theItem(city).id);
    EXPECT_EQ(asset(city, "OLD").retiredOn, (base::Date{2026, 3, 1}));
    EXPECT_EQ(asset(city, "NEW").installedOn, (base::Date{2026, 3, 1}));
    EXPECT_EQ(asset(city, "NEW").criticality, 4) << "what depends on it is of the place";
    EXPECT_EQ(assetAt(city, city.cameras.begin()->id)->code, "NEW");
    EXPECT_EQ(city.mountings.size(), 2U);
}

TEST(ReplacementSteps, ConditionMustBeScoredWithinAYear) {
    const Estate city = oldCity();
    EXPECT_EQ(missing(city, "proposed", {}, "", {"anna", {2026, 10, 1}}), Names{});
    EXPECT_EQ(missing(city, "proposed", {}, "", {"anna", {2026, 10, 2}}),
              Names{"condition:scored on 2025-10-01, older than 12 months"});
    EXPECT_EQ(missing(city, "proposed", {}, "", {"anna", {2025, 9, 30}}), Names{"condition"});
    EXPECT_EQ(missing(with(city, "OLD", [](Asset& row) { row.condition = 0; }), "proposed"),
              Names{"condition"});
}

TEST(ReplacementSteps, ApprovalNeedsPriorityCostAndADecider) {
    Estate city = renewedTo("proposed");
    city = *setReplacementFields(city, theItem(city).id, {{"cost", "0"}});
    EXPECT_EQ(missing(city, "approved", {}, "", {"", {2026, 3, 1}}), (Names{"decider", "priority", "cost"}));
    const auto refused = moveReplacement(city, theItem(city).id, {"approved", {}, ""}, kSpring);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (base::Error{"guard", "replacement_item RP1", "priority; cost"}));
}

TEST(ReplacementSteps, FundingNeedsMoneyOnTheLine) {
    Estate city = renewedTo("approved");
    EXPECT_EQ(missing(city, "funded"), Names{"budget"});
    city = *setReplacementFields(city, theItem(city).id, {{"cost", "5000001"}});
    EXPECT_EQ(missing(city, "funded", {{"budget", "RENEW"}}), Names{"budget:1 short"});
    EXPECT_EQ(missing(city, "funded", {{"budget", "RENEW"}, {"cost", "5000000"}}), Names{});
}

TEST(ReplacementSteps, GrantThatIsOnlyAppliedForIsNoMoney) {
    Estate city = renewedTo("approved");
    Grant grant{GrantId::fresh(), "G-1", "", "", "applied", {}, {}, 1'000'000, {}, {}};
    city = *putRecord(city, grant);
    CostItem share;
    share.id = CostItemId::fresh();
    share.item = theItem(city).id;
    share.grant = grant.id;
    share.amount = 1'000'000;
    city = *putRecord(city, share);
    EXPECT_EQ(missing(city, "funded", {{"budget", "RENEW"}}), Names{"grant:G-1 not awarded"});
    grant.state = "awarded";
    EXPECT_EQ(missing(*putRecord(city, grant), "funded", {{"budget", "RENEW"}}), Names{});
}

TEST(ReplacementSteps, WhatIsNotDueRanksBehindGrowthButForAReason) {
    Estate city = renewedTo("approved");
    city = *setReplacementFields(city, theItem(city).id, {{"due_year", "2027"}});
    const FieldTexts line{{"budget", "RENEW"}};
    EXPECT_EQ(missing(city, "funded", line), Names{"reason:it is not due by 2026 and ranks behind growth"});
    EXPECT_EQ(missing(city, "funded", line, "one order with the new site"), Names{});
}

TEST(ReplacementSteps, OrderNeedsNumberAndBothChecks) {
    EXPECT_EQ(missing(renewedTo("funded"), "ordered"),
              (Names{"order_no", "open_standard_checked", "spares_checked"}));
}

TEST(ReplacementSteps, NewAssetMustBeFreeForThePlace) {
    Estate city = renewedTo("ordered");
    EXPECT_EQ(missing(city, "installed"), Names{"new_asset"});
    EXPECT_EQ(missing(city, "installed", {{"new_asset", "OLD"}}),
              Names{"new_asset:another than the old one"});
    Camera second = *city.cameras.begin();
    second.id = CameraId::fresh();
    second.code = "C2";
    city.cameras = city.cameras.with(second);
    const Estate hung =
        *putRecord(city, Mounting{MountingId::fresh(), asset(city, "NEW").id, second.id, {}, {}});
    EXPECT_EQ(missing(hung, "installed", {{"new_asset", "NEW"}}), Names{"new_asset:NEW hangs at C2"});
    const Estate gone = with(city, "NEW", [](Asset& row) { row.retiredOn = base::Date{2026, 1, 1}; });
    EXPECT_EQ(missing(gone, "installed", {{"new_asset", "NEW"}}), Names{"new_asset:NEW is retired"});
}

TEST(ReplacementSteps, OldAssetThatWasTakenDownBefore_LeavesItsPlaceToTheNewOne) {
    Estate city = renewedTo("ordered");
    city = *changeRecord<Mounting>(city, city.mountings.begin()->id, [](Mounting& row) {
        row.to = base::Date{2026, 2, 1};
    });
    city = renewed(city, "installed", {{"new_asset", "NEW"}});
    EXPECT_EQ(assetAt(city, city.cameras.begin()->id)->code, "NEW");
}

TEST(ReplacementSteps, InstallationBeforeTheOldOneHung_IsRefusedWhole) {
    const Estate city = renewedTo("ordered");
    const auto early = moveReplacement(city, theItem(city).id, {"installed", {{"new_asset", "NEW"}}, ""},
                                       {"anna", {2016, 1, 1}});
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, "bad_value");
}

TEST(ReplacementSteps, ClosingLooksAtCoverageAndBooks) {
    const Estate city = with(renewedTo("installed"), "NEW", [](Asset& row) { row.serial.clear(); });
    EXPECT_EQ(missing(city, "closed"), (Names{"serial:NEW", "coverage_checked"}));
}

TEST(ReplacementSteps, WhatHoldsRecordingsNeedsACertificateOfDestruction) {
    Estate city = oldCity();
    ReplacementItem item = theItem(city);
    item.asset = asset(city, "SRV").id;
    item.newAsset = asset(city, "NEW").id;
    item.state = "installed";
    city = *putRecord(with(city, "SRV", [](Asset& row) { row.retiredOn = base::Date{2026, 3, 1}; }), item);
    city = with(city, "NEW", [](Asset& row) { row.installedOn = base::Date{2026, 3, 1}; });
    EXPECT_EQ(missing(city, "closed"), Names{"destruction"}) << "a server has no view to look at again";
    EXPECT_EQ(missing(city, "closed", {{"destruction", "CD-7/2026"}}), Names{});
}

TEST(ReplacementSteps, DeferralNamesReasonLaterYearAndWhoBearsTheRisk) {
    const Estate city = renewedTo("funded");
    EXPECT_EQ(missing(city, "deferred"), (Names{"reason", "deferred_to:a year after 2025", "risk_owner"}));
    const FieldTexts fields{{"deferred_to", "2028"}, {"risk_owner", "anna"}};
    const Estate later = renewed(city, "deferred", fields, "no money");
    EXPECT_EQ(later.decisions.size(), 2U);
    EXPECT_EQ(theItem(later).stateBefore, "funded");
    EXPECT_EQ(freeMoney(later, later.budgetLines.begin()->id), 5'000'000) << "its money is free again";
    const Estate back = renewed(later, "funded");
    EXPECT_EQ(theItem(back).deferredTo, 0);
    EXPECT_EQ(freeMoney(back, back.budgetLines.begin()->id), 1'200'000);
}

TEST(ReplacementSteps, DeferredComesBackOnlyToMoneyThatIsStillThere) {
    Estate city = renewed(renewedTo("funded"), "deferred", {{"deferred_to", "2028"}, {"risk_owner", "anna"}},
                          "no money");
    city = *changeRecord<BudgetLine>(city, city.budgetLines.begin()->id,
                                     [](BudgetLine& line) { line.cap = 3'000'000; });
    EXPECT_EQ(missing(city, "funded"), Names{"budget:800000 short"});
}

TEST(ReplacementFields, FundedItemCannotOutgrowItsLine) {
    const Estate city = renewedTo("funded");
    const auto dearer = setReplacementFields(city, theItem(city).id, {{"cost", "5000001"}});
    ASSERT_FALSE(dearer);
    EXPECT_EQ(dearer.error(), (base::Error{"overdrawn", "replacement_item RP1", "budget:1 short"}));
    EXPECT_TRUE(setReplacementFields(city, theItem(city).id, {{"cost", "5000000"}}));
    const auto within =
        moveReplacement(city, theItem(city).id, {"ordered", {{"cost", "5000001"}}, ""}, kSpring);
    EXPECT_EQ(within.error().code, "overdrawn");
}

TEST(ReplacementFields, WhatStepsSetIsFixed) {
    const Estate city = oldCity();
    const auto set = [](const Estate& on, const FieldTexts& fields) {
        const auto result = setReplacementFields(on, theItem(on).id, fields);
        return result ? std::string() : result.error().code;
    };
    EXPECT_EQ(set(city, {{"state", "closed"}}), "fixed_field");
    EXPECT_EQ(set(city, {{"asset", "SRV"}}), "fixed_field");
    EXPECT_EQ(set(city, {{"colour", "red"}}), "unknown_field");
    EXPECT_EQ(set(renewedTo("installed"), {{"new_asset", "SRV"}}), "fixed_field");
    EXPECT_EQ(set(renewedTo("closed"), {{"cost", "1"}}), "ended");
}

TEST(ReplacementList, AnAssetIsListedOnceAndNotWhenRetired) {
    const Estate city = oldCity();
    ReplacementItem again;
    again.asset = asset(city, "OLD").id;
    EXPECT_EQ(addReplacementItem(city, again, kSpring).error().code, "already_listed");
    const Estate dropped = renewed(city, "cancelled", {}, "the place is given up");
    EXPECT_TRUE(addReplacementItem(dropped, again, kSpring));
    const Estate retired = with(dropped, "OLD", [](Asset& row) { row.retiredOn = base::Date{2026, 1, 1}; });
    EXPECT_EQ(addReplacementItem(retired, again, kSpring).error().code, "retired");
    EXPECT_EQ(addReplacementItem(city, {}, kSpring).error().code, "missing_field");
}

TEST(ReplacementRoles, StepIsMadeByWhoHoldsTheRole_WhereSomebodyDoes) {
    Estate city = oldCity();
    RoleGrant grant;
    grant.id = RoleGrantId::fresh();
    grant.person = city.people.begin()->id;
    grant.role = "asset_manager";
    grant.reason = "appointed";
    city = *putRecord(city, grant);
    EXPECT_EQ(missing(city, "proposed", {}, "", {"berta", {2026, 3, 1}}), Names{"role:asset_manager"});
    EXPECT_EQ(missing(city, "proposed"), Names{});
}

} // namespace
} // namespace vidette::estate
