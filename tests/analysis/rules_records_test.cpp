// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/well_kept_shop.h"

#include <gtest/gtest.h>

#include <functional>

/// Rules about the programme, people, requests, meetings, assets and money: one mistake in a
/// well-kept shop each, and the nearest thing that is none.
namespace vidette::analysis {
namespace {

using base::Date;
using estate::Estate;
using support::change;
using support::Hits;
using support::kNone;
using support::put;
using support::shopWith;
using support::standing;
using support::wellKeptShop;

Estate withProgramme(const std::function<void(estate::Programme&)>& how) {
    Estate shop = wellKeptShop();
    change(shop.programmes, how);
    return shop;
}

TEST(ProgrammeRules, R05_ContactIsPublished) {
    EXPECT_EQ(standing(withProgramme([](auto& row) { row.publicContact = " "; })), Hits{"R-05 programme P1"});
}

TEST(ProgrammeRules, R32_LargeProgrammeHasAStudy) {
    Estate shop = withProgramme([](auto& row) { row.cost = 1'000'000'000; });
    EXPECT_EQ(standing(shop), kNone) << "ten million are the limit";
    change(shop.programmes, [](auto& row) { row.cost += 1; });
    EXPECT_EQ(standing(shop), Hits{"R-32 programme P1"});
    estate::Document study;
    study.kind = "study";
    const auto id = put(shop.documents, study);
    change(shop.programmes, [&](auto& row) { row.study = id; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(ProgrammeRules, R59_OnePersonAnswers) {
    EXPECT_EQ(standing(withProgramme([](auto& row) { row.accountable = {}; })), Hits{"R-59 programme P1"});
    Estate shop = wellKeptShop();
    change(shop.people, [](auto& row) { row.left = true; });
    EXPECT_EQ(standing(shop), Hits{"R-59 programme P1"}) << "who answered has left";
}

TEST(ProgrammeRules, R60_ProgrammeAndLawAreReviewedYearly) {
    EXPECT_EQ(standing(withProgramme([](auto& row) { row.reviewedOn = Date{2025, 6, 1}; })), kNone);
    EXPECT_EQ(standing(withProgramme([](auto& row) {
                  row.reviewedOn = Date{2025, 5, 31};
              })),
              Hits{"R-60 programme P1"});
    Estate shop = shopWith<estate::LegalItem>(&Estate::legalItems, [](auto& row) { row.code = "LAW"; });
    EXPECT_EQ(standing(shop), Hits{"R-60 legal_item LAW"});
    change(shop.legalItems, [](auto& row) { row.validTo = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), kNone) << "it is history";
    change(shop.legalItems, [](auto& row) { row.validTo.reset(), row.checkedOn = Date{2025, 6, 1}; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(ProgrammeRules, R61_AnnualReportIsIssuedByTheEndOfMarch) {
    Estate shop = wellKeptShop();
    shop.annualReports = {};
    EXPECT_EQ(standing(shop, "R-61", Date{2026, 3, 31}), kNone)
        << "the last day; 2024 was before the programme";
    EXPECT_EQ(standing(shop, "R-61", Date{2026, 4, 1}), Hits{"R-61 programme P1"});
    change(shop.programmes, [](auto& row) { row.validFrom = Date{2025, 1, 2}; });
    EXPECT_EQ(standing(shop, "R-61", Date{2026, 4, 1}), kNone) << "not a whole year yet";
}

TEST(ProgrammeRules, R62_AuditIsYearlyAndFindingsAreCorrected) {
    Estate shop = wellKeptShop();
    change(shop.auditCases, [](auto& row) { row.heldOn = Date{2025, 6, 1}; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.auditCases, [](auto& row) { row.heldOn = Date{2025, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-62 programme P1"});
    Estate late = shopWith<estate::Finding>(&Estate::findings, [](auto& row) {
        row.code = "F1", row.dueOn = Date{2026, 5, 31};
    });
    EXPECT_EQ(standing(late), Hits{"R-62 finding F1"});
    EXPECT_EQ(standing(late, "R-62", Date{2026, 5, 31}), kNone);
    change(late.findings, [](auto& row) { row.doneOn = Date{2026, 6, 1}; });
    EXPECT_EQ(standing(late), kNone);
}

TEST(PeopleRules, R37_WhoHasAccessIsInstructed) {
    Estate shop = wellKeptShop();
    change(shop.people, [](auto& row) { row.instructedOn.reset(); });
    EXPECT_EQ(standing(shop), Hits{"R-37 person anna"});
    change(shop.people, [](auto& row) { row.instructedOn = support::kCheckDay, row.trainedOn.reset(); });
    EXPECT_EQ(standing(shop), Hits{"R-37 person anna"}) << "operators are trained too";
    change(shop.roleGrants, [](auto& row) { row.role = "viewer"; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.people, [](auto& row) { row.instructedOn.reset(); });
    change(shop.roleGrants, [](auto& row) { row.role = "secretary"; });
    EXPECT_EQ(standing(shop), kNone) << "sees no pictures";
}

TEST(PeopleRules, R57_AccessIsReviewedYearly) {
    Estate shop = wellKeptShop();
    change(shop.roleGrants, [](auto& row) { row.reviewedOn.reset(), row.from = Date{2025, 6, 1}; });
    EXPECT_EQ(standing(shop), kNone) << "given twelve months ago";
    change(shop.roleGrants, [](auto& row) { row.from = Date{2025, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-57 role_grant anna operator"});
    change(shop.roleGrants, [](auto& row) { row.to = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), kNone) << "it has ended";
}

void addStatement(Estate& shop, const std::string& kind, estate::RequestId request) {
    estate::Party party;
    party.code = party.kind = kind;
    estate::Statement statement;
    statement.party = put(shop.parties, party);
    statement.request = request;
    statement.receivedOn = support::kCheckDay;
    statement.stance = "agree";
    put(shop.statements, statement);
}

TEST(WorkflowRules, R03_BothOpinionsAreAlwaysGiven) {
    Estate shop = shopWith<estate::Request>(&Estate::requests,
                                            [](auto& row) { row.code = "RQ1", row.state = "ready"; });
    const auto request = shop.requests.begin()->id;
    EXPECT_EQ(standing(shop), Hits{"R-03 request RQ1"});
    addStatement(shop, "dpo", request);
    EXPECT_EQ(standing(shop), Hits{"R-03 request RQ1"}) << "the appointed person is missing";
    addStatement(shop, "appointed", request);
    EXPECT_EQ(standing(shop), kNone);
    shop.statements = {};
    change(shop.requests, [](auto& row) { row.state = "consultation"; });
    EXPECT_EQ(standing(shop), kNone) << "they are being asked";
    change(shop.requests, [](auto& row) { row.state = "urgent_approved"; });
    EXPECT_EQ(standing(shop), Hits{"R-03 request RQ1"});
    estate::RuleSetting later;
    later.code = "R-03";
    later.parameters = "urgent_parallel_statements=yes";
    put(shop.ruleSettings, later);
    EXPECT_EQ(standing(shop), kNone);
}

TEST(WorkflowRules, R03_SupersededStatementDoesNotCount) {
    Estate shop = shopWith<estate::Request>(&Estate::requests,
                                            [](auto& row) { row.code = "RQ1", row.state = "ready"; });
    const auto request = shop.requests.begin()->id;
    addStatement(shop, "dpo", request);
    addStatement(shop, "appointed", request);
    estate::Statement empty;
    empty.request = request;
    empty.party = shop.statements.begin()->party;
    empty.supersedes = shop.statements.begin()->id;
    put(shop.statements, empty);
    EXPECT_EQ(standing(shop), Hits{"R-03 request RQ1"});
}

Estate withMeeting(const std::function<void(estate::Meeting&)>& how) {
    Estate shop = shopWith<estate::Body>(&Estate::bodies,
                                         [](auto& row) { row.code = "team", row.kind = "expert_team"; });
    estate::Meeting meeting;
    meeting.code = "M1";
    meeting.body = shop.bodies.begin()->id;
    meeting.heldOn = Date{2026, 5, 1};
    how(meeting);
    put(shop.meetings, meeting);
    return shop;
}

TEST(WorkflowRules, R30_MeetingHasItsQuorum) {
    Estate shop = withMeeting([](auto& row) { row.isClosed = true; });
    EXPECT_EQ(standing(shop), Hits{"R-30 meeting M1"});
    change(shop.meetings, [](auto& row) { row.hadQuorum = true; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.bodies, [&](auto& row) { row.calledBy = shop.people.begin()->id; });
    EXPECT_EQ(standing(shop), Hits{"R-30 meeting M1"}) << "another called it";
    change(shop.meetings, [](auto& row) { row.calledBy = "anna"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(WorkflowRules, R30_OpenMeetingIsJudgedOnceSomebodyWasThere) {
    Estate shop = withMeeting([](auto&) {});
    EXPECT_EQ(standing(shop), kNone);
    for (const char* login : {"berta", "cyril", "dana"}) {
        estate::Person person;
        person.code = login;
        estate::Membership member;
        member.person = put(shop.people, person);
        member.body = shop.bodies.begin()->id;
        member.role = "member";
        put(shop.memberships, member);
    }
    estate::Attendance one;
    one.meeting = shop.meetings.begin()->id;
    one.person = shop.memberships.begin()->person;
    put(shop.attendances, one);
    EXPECT_EQ(standing(shop), Hits{"R-30 meeting M1"}) << "one of three";
    for (const auto& member : shop.memberships) {
        if (member.person == one.person) continue;
        one.person = member.person;
        put(shop.attendances, one);
        break;
    }
    EXPECT_EQ(standing(shop), kNone) << "two of three";
}

TEST(WorkflowRules, R31_UrgentBuildIsAnnounced) {
    Estate shop = withMeeting([](auto& row) { row.isClosed = row.hadQuorum = true; });
    estate::Request request;
    request.code = "RQ1";
    estate::Obligation owed;
    owed.request = put(shop.requests, request);
    owed.kind = "announce";
    owed.openedOn = Date{2026, 5, 1};
    put(shop.obligations, owed);
    EXPECT_EQ(standing(shop), Hits{"R-31 request RQ1"});
    change(shop.obligations, [](auto& row) { row.openedOn = Date{2026, 5, 2}; });
    EXPECT_EQ(standing(shop), kNone) << "no meeting since";
    change(shop.obligations, [](auto& row) { row.dueOn = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-31 request RQ1"}) << "it was due yesterday";
    change(shop.obligations, [](auto& row) { row.closedOn = support::kCheckDay; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(AssetRules, R33_ForeignAssetsRestOnAnAgreement) {
    Estate shop = wellKeptShop();
    estate::Party district;
    district.code = "district";
    const auto owner = put(shop.parties, district);
    change(shop.assets, [&](auto& row) { row.owner = owner; });
    EXPECT_EQ(standing(shop), Hits{"R-33 asset A1"});
    estate::Agreement agreement;
    agreement.kind = "responsibility";
    agreement.party = owner;
    agreement.to = support::kCheckDay;
    const auto id = put(shop.agreements, agreement);
    EXPECT_EQ(standing(shop), kNone);
    change(shop.assets, [&](auto& row) { row.agreement = id; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.agreements, [](auto& row) { row.to = Date{2026, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-33 asset A1"}) << "it has ended";
    change(shop.parties, [](auto& row) { row.kind = "city"; });
    for (const auto& party : Estate(shop).parties) {
        auto row = party;
        row.kind = "city";
        shop.parties = shop.parties.with(row);
    }
    EXPECT_EQ(standing(shop), kNone) << "the city's own";
}

TEST(AssetRules, R36_CredentialsAreGoneThroughYearly) {
    Estate shop = wellKeptShop();
    change(shop.assets, [](auto& row) { row.hardenedOn = Date{2025, 6, 1}; });
    EXPECT_EQ(standing(shop), kNone);
    change(shop.assets, [](auto& row) { row.hardenedOn = Date{2025, 5, 31}; });
    EXPECT_EQ(standing(shop), Hits{"R-36 asset A1"});
    change(shop.assets, [](auto& row) { row.hardenedOn.reset(); });
    EXPECT_EQ(standing(shop), Hits{"R-36 estate"}) << "recorded for none: told once";
}

TEST(AssetRules, R36_CheckListIsIncompleteWithoutTheFirmware) {
    Estate shop = wellKeptShop();
    change(shop.assets, [](auto& row) { row.firmware.clear(); });
    EXPECT_EQ(standing(shop), kNone) << "it is kept for none";
    estate::Asset other = *shop.assets.begin();
    other.code = "A2";
    other.firmware = "3.1";
    put(shop.assets, other);
    EXPECT_EQ(standing(shop, "R-36"), Hits{"R-36 asset A1"});
    change(shop.assets, [](auto& row) { row.assetClass = "power"; });
    EXPECT_EQ(standing(shop), kNone);
}

TEST(AssetRules, R63_OpenStandardsAndOwnRights) {
    Estate shop = wellKeptShop();
    change(shop.models, [](auto& row) { row.openStandard = ""; });
    EXPECT_EQ(standing(shop), Hits{"R-63 model M1"});
    change(shop.assets, [](auto& row) { row.retiredOn = support::kCheckDay; });
    EXPECT_EQ(standing(shop, "R-63"), kNone) << "no longer in service";
    Estate software = shopWith<estate::Agreement>(&Estate::agreements,
                                                  [](auto& row) { row.code = "AG1", row.kind = "software"; });
    EXPECT_EQ(standing(software), Hits{"R-63 agreement AG1"});
    change(software.agreements, [](auto& row) { row.rightsToCity = true; });
    EXPECT_EQ(standing(software), kNone);
}

TEST(AssetRules, R64_NoMakerHasMoreThanItsShare) {
    Estate shop = wellKeptShop();
    estate::Model other = *shop.models.begin();
    other.code = "M2";
    other.maker = "Other";
    const auto second = put(shop.models, other);
    estate::Asset spare = *shop.assets.begin();
    for (int i = 2; i <= 3; ++i) put(shop.assets, spare);
    EXPECT_EQ(standing(shop, "R-64"), kNone) << "three are too few to tell";
    spare.model = second;
    for (int i = 4; i <= 5; ++i) put(shop.assets, spare);
    EXPECT_EQ(standing(shop, "R-64"), kNone) << "three of five are just sixty per cent";
    put(shop.assets, spare);
    put(shop.assets, spare);
    put(shop.assets, spare);
    EXPECT_EQ(standing(shop, "R-64"), Hits{"R-64 maker Other"}) << "five of eight";
}

Estate withLine(const std::string& kind, std::int64_t cap) {
    Estate shop = wellKeptShop();
    estate::BudgetLine line;
    line.code = kind;
    line.kind = kind;
    line.year = 2026;
    line.cap = cap;
    put(shop.budgetLines, line);
    return shop;
}

TEST(MoneyRules, R28_GrowthIsNotAtTheExpenseOfReplacement) {
    Estate shop = withLine("growth", 1);
    change(shop.assets, [](auto& row) { row.installedOn = Date{2017, 6, 1}; });
    EXPECT_EQ(standing(shop, "R-28"), Hits{"R-28 year 2026"});
    change(shop.budgetLines, [](auto& row) { row.year = 2027; });
    EXPECT_EQ(standing(shop, "R-28"), kNone) << "no growth this year";
    change(shop.budgetLines, [](auto& row) { row.year = 2026; });
    change(shop.assets, [](auto& row) { row.installedOn = Date{2018, 6, 1}; });
    EXPECT_EQ(standing(shop, "R-28"), kNone) << "due in the year itself";
    estate::RuleSetting setting;
    setting.code = "R-28";
    setting.parameters = "with_due_this_year=yes";
    put(shop.ruleSettings, setting);
    EXPECT_EQ(standing(shop, "R-28"), Hits{"R-28 year 2026"});
    estate::BudgetLine renewal = *shop.budgetLines.begin();
    renewal.code = renewal.kind = "renewal";
    renewal.cap = 1'000'00;
    put(shop.budgetLines, renewal);
    EXPECT_EQ(standing(shop, "R-28"), kNone) << "the money is there";
}

/// N / (replacements a year) beside the life: 16 cameras of 8 years at one a year wait 16 years.
TEST(MoneyRules, R29_PaceReachesEveryCameraInTime) {
    Estate shop = wellKeptShop();
    const estate::Asset asset = *shop.assets.begin();
    const auto addDone = [&](int count) {
        for (int i = 0; i < count; ++i) {
            estate::ReplacementItem item;
            item.state = "closed";
            item.stateSince = Date{2025, 3, 1};
            item.newAsset = put(shop.assets, asset);
            estate::Transition step;
            step.item = put(shop.replacementItems, item);
            step.to = "installed";
            step.on = *item.stateSince;
            put(shop.transitions, step);
        }
    };
    for (int i = 0; i < 12; ++i) put(shop.assets, asset);
    EXPECT_EQ(standing(shop, "R-29"), kNone) << "nothing is due yet";
    addDone(3);
    EXPECT_EQ(standing(shop, "R-29"), Hits{"R-29 estate"}) << "16 cameras, one a year";
    addDone(2);
    EXPECT_EQ(standing(shop, "R-29"), kNone) << "18 cameras, five in three years: 10.8 of at most 12";
}

TEST(MoneyRules, R46_LineIsACap) {
    Estate shop = withLine("growth", 1000);
    estate::CostItem item;
    item.budget = shop.budgetLines.begin()->id;
    item.amount = 1000;
    put(shop.costItems, item);
    EXPECT_EQ(standing(shop, "R-46"), kNone);
    change(shop.costItems, [](auto& row) { row.amount = 1001; });
    EXPECT_EQ(standing(shop, "R-46"), Hits{"R-46 budget_line growth"});
}

TEST(MoneyRules, R47_OnlyAwardedIsMoney) {
    for (const auto& [state, hits] :
         {std::pair("applied", Hits{"R-47 grant G1"}), std::pair("approved", Hits{"R-47 grant G1"}),
          std::pair("awarded", kNone), std::pair("refused", kNone)}) {
        EXPECT_EQ(standing(shopWith<estate::Grant>(&Estate::grants,
                                                   [&](auto& row) { row.code = "G1", row.state = state; })),
                  hits)
            << state;
    }
}

TEST(MoneyRules, R48_GrantAssetStaysWhileItMust) {
    Estate shop = shopWith<estate::Grant>(
        &Estate::grants, [](auto& row) { row.state = "awarded", row.sustainUntil = support::kCheckDay; });
    change(shop.assets, [&](auto& row) {
        row.grant = shop.grants.begin()->id;
        row.retiredOn = Date{2026, 5, 31};
    });
    EXPECT_EQ(standing(shop, "R-48"), Hits{"R-48 asset A1"});
    EXPECT_EQ(standing(shop, "R-48", Date{2026, 6, 2}), kNone) << "the time is over";
    change(shop.assets, [](auto& row) { row.retiredOn.reset(); });
    EXPECT_EQ(standing(shop, "R-48"), kNone);
    estate::Mounting moved;
    moved.asset = shop.assets.begin()->id;
    moved.camera = estate::CameraId::fresh();
    put(shop.mountings, moved);
    EXPECT_EQ(standing(shop, "R-48"), Hits{"R-48 asset A1"});
}

TEST(MoneyRules, R48_TakingDownAGrantAssetIsTold) {
    Estate shop =
        shopWith<estate::Grant>(&Estate::grants, [](auto& row) { row.sustainUntil = support::kCheckDay; });
    change(shop.assets, [&](auto& row) { row.grant = shop.grants.begin()->id; });
    estate::Request request;
    request.kind = "decommission";
    request.state = "approved";
    estate::RequestCamera asked;
    asked.request = put(shop.requests, request);
    asked.camera = shop.cameras.begin()->id;
    put(shop.requestCameras, asked);
    EXPECT_EQ(standing(shop, "R-48"), Hits{"R-48 asset A1"});
    change(shop.requests, [](auto& row) { row.state = "rejected"; });
    EXPECT_EQ(standing(shop, "R-48"), kNone);
}

TEST(MoneyRules, R49_SharesMakeTheWhole) {
    Estate shop =
        shopWith<estate::CostItem>(&Estate::costItems, [](auto& row) { row.group = "K", row.share = 90; });
    EXPECT_EQ(standing(shop), Hits{"R-49 cost_group K"});
    estate::CostItem rest;
    rest.group = "K";
    rest.share = 10;
    put(shop.costItems, rest);
    EXPECT_EQ(standing(shop), kNone);
    EXPECT_EQ(standing(shopWith<estate::CostItem>(&Estate::costItems, [](auto& row) { row.share = 90; })),
              kNone)
        << "of no group";
}

} // namespace
} // namespace vidette::analysis
