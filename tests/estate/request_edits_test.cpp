// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_edits.h"

#include "estate/record_edits.h"
#include "estate/request_effects.h"
#include "estate/request_guards.h"
#include "support/backlog.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vidette::estate {
namespace {

using support::advised;
using support::broughtTo;
using support::moved;
using support::on;
using support::theRequest;
using support::withStatements;

std::vector<std::string> missing(const Estate& estate, const std::string& to, const FieldTexts& fields = {},
                                 const Act& act = on("2026-03-01")) {
    const auto result = missingForMove(estate, theRequest(estate).id, {to, fields, ""}, act, {});
    return result ? *result : std::vector{"error: " + base::describe(result.error())};
}

using Names = std::vector<std::string>;

std::size_t openObligations(const Estate& estate, const std::string& kind) {
    return static_cast<std::size_t>(
        std::count_if(estate.obligations.begin(), estate.obligations.end(),
                      [&](const Obligation& row) { return row.kind == kind && !row.closedOn; }));
}

TEST(RequestTable, EveryGuardAndEffectIsKnown) {
    const Estate city = support::smallCity();
    const Act act = on("2026-03-01");
    const Blocks blocks;
    for (const Step& step : stepsOf("request")) {
        for (const auto& guard : step.guards) {
            const auto names = missingForGuard(guard, {city, theRequest(city), act, blocks, step.to});
            const std::string first = names.empty() ? "" : names.front();
            EXPECT_EQ(first.find("unknown guard"), std::string::npos) << guard;
        }
        for (const auto& effect : step.effects) {
            const StepWords words{step.to, {}, ""};
            const auto done = applyEffect(effect, city, {theRequest(city), words, act});
            EXPECT_TRUE(done || done.error().code != "unknown_effect") << effect;
        }
        EXPECT_TRUE(step.to == "*before" || stateNamed("request", step.to)) << step.to;
    }
}

TEST(RequestSteps, WalkFromDraftToEvaluation) {
    const Estate city = broughtTo("evaluated");
    EXPECT_EQ(theRequest(city).state, "evaluated");
    EXPECT_EQ(city.transitions.size(), 11U);
    EXPECT_EQ(city.cameras.begin()->status, CameraStatus::InOperation);
    EXPECT_EQ(city.decisions.size(), 1U);
    EXPECT_FALSE(city.decisions.begin()->againstAdvice);
    EXPECT_EQ(openObligations(city, "review"), 0U);
    EXPECT_EQ(openObligations(city, "notify_users"), 1U);
}

TEST(RequestSteps, DraftWithoutReason_NamesWhatIsMissing) {
    Estate city = support::smallCity();
    city = *setRequestFields(city, theRequest(city).id, {{"reason", ""}, {"purpose", ""}});
    EXPECT_EQ(missing(city, "submitted"), (Names{"purpose", "reason"}));
    const auto refused = moveRequest(city, theRequest(city).id, {"submitted", {}, ""}, on("2026-01-06"), {});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (base::Error{"guard", "request RQ-2026-1", "purpose; reason"}));
}

TEST(RequestSteps, StepThatThereIsNot_NamesThoseThereAre) {
    const Estate city = support::smallCity();
    const auto jump = moveRequest(city, theRequest(city).id, {"in_build", {}, ""}, on("2026-01-06"), {});
    ASSERT_FALSE(jump);
    EXPECT_EQ(jump.error().code, "no_such_step");
    EXPECT_NE(jump.error().message.find("submitted, withdrawn, suspended"), std::string::npos);
}

TEST(RequestSteps, SimilarRequestNearby_MustBeLookedAt) {
    Estate city = broughtTo("evaluated"); // an ended request counts too
    Request second = theRequest(city);
    second.id = {};
    second.code.clear();
    second.place = geometry::Point{30, 40}; // exactly 50 m
    city = *addRequest(city, second, on("2027-05-01"));
    const auto id = theRequest(city, "RQ-2027-1").id;
    city = *moveRequest(city, id, {"submitted", {}, ""}, on("2027-05-01"), {});
    const auto names = missingForMove(city, id, {"registered", {}, ""}, on("2027-05-01"), {});
    EXPECT_EQ(*names, (Names{"duplicates_seen:RQ-2026-1"}));
    EXPECT_TRUE(
        moveRequest(city, id, {"registered", {{"duplicates_seen", "yes"}}, ""}, on("2027-05-01"), {}));
}

TEST(RequestSteps, WithoutStatementsAndSheets_IsNotReady) {
    const Estate city = broughtTo("consultation");
    const auto names = missing(city, "ready");
    EXPECT_EQ(names.size(), 12U);
    EXPECT_EQ(names[0], "statement:dpo");
    EXPECT_EQ(names[1], "statement:appointed");
    EXPECT_EQ(names[2], "sheet_subjects");
}

TEST(RequestSteps, RuleThatBlocks_StopsReadiness) {
    const Estate city = withStatements(broughtTo("consultation"));
    const auto names = missingForMove(city, theRequest(city).id, {"ready", support::sheets(), ""},
                                      on("2026-03-01"), {"R-08 camera C1", "R-28"});
    EXPECT_EQ(*names, (Names{"rule:R-08 camera C1"}));
}

TEST(RequestSteps, MeetingWithoutQuorum_IsNoAdvice) {
    Estate city = broughtTo("ready");
    city = *addMeeting(city, "expert_team", {2026, 3, 1}, on("2026-03-01"));
    const auto meeting = city.meetings.begin()->id;
    OutcomeWords words;
    words.request = theRequest(city).id;
    words.outcome = "recommend";
    city = *closeMeeting(*setOutcome(city, meeting, words), meeting, "", on("2026-03-01"));
    EXPECT_EQ(missing(city, "discussed"), (Names{"meeting_outcome"}));
}

TEST(RequestSteps, AdviceDoesNotDecide) {
    const Estate city = advised(broughtTo("ready"), "recommend");
    EXPECT_EQ(theRequest(city).state, "ready");
}

TEST(RequestSteps, ApprovalAgainstTheAdvice_NeedsAReason) {
    const Estate city = moved(advised(broughtTo("ready"), "not_recommend"), "discussed");
    EXPECT_EQ(missing(city, "approved"), (Names{"state_reason:against the advice"}));
    const Estate approved = moved(city, "approved", {{"state_reason", "the council asked for it"}});
    EXPECT_TRUE(approved.decisions.begin()->againstAdvice);
    EXPECT_EQ(approved.decisions.begin()->reason, "the council asked for it");
}

TEST(RequestSteps, ApplicantDoesNotDecide) {
    const Estate city = broughtTo("discussed");
    EXPECT_EQ(missing(city, "approved", {}, on("2026-03-01", "citizen")),
              (Names{"decider:another than the applicant"}));
    EXPECT_EQ(missing(city, "approved", {}, on("2026-03-01", "")), (Names{"decider"}));
}

TEST(RequestSteps, DisagreeingDataProtectionOfficer_IsOverriddenOnlyWithAReason) {
    Estate city = broughtTo("consultation");
    city = moved(advised(moved(withStatements(city, "disagree"), "ready", support::sheets()), "recommend"),
                 "discussed");
    EXPECT_EQ(missing(city, "approved"), (Names{"state_reason:overrides the data protection officer"}));
    EXPECT_TRUE(moved(city, "approved").decisions.begin()->overridesDpo);
}

TEST(RequestSteps, BudgetThatIsTooSmall_SaysByHowMuch) {
    Estate city = broughtTo("approved");
    city = *changeRecord<BudgetLine>(city, city.budgetLines.begin()->id,
                                     [](BudgetLine& line) { line.cap = 3'000'000; });
    EXPECT_EQ(missing(city, "funded"), (Names{"budget"}));
    EXPECT_EQ(missing(city, "funded", {{"budget", "growth"}}), (Names{"budget:800000 short"}));
}

TEST(RequestSteps, FundedRequest_DoesNotGrowBeyondItsLine) {
    Estate city = broughtTo("funded");
    const Request request = theRequest(city);
    const auto grown = setRequestFields(city, request.id, {{"capex", "99000000000"}});
    ASSERT_FALSE(grown);
    EXPECT_EQ(grown.error().code, "overdrawn");
    EXPECT_TRUE(setRequestFields(city, request.id, {{"capex", "1"}}));
    city = broughtTo("approved");
    EXPECT_TRUE(setRequestFields(city, theRequest(city).id, {{"capex", "99000000000"}}))
        << "nothing is bound yet";
}

TEST(RequestSteps, StateThatThereIsNot_IsRefused) {
    const Estate city = broughtTo("draft");
    Request request = theRequest(city);
    request.state = "evil";
    const auto put = putRecord(city, request);
    ASSERT_FALSE(put);
    EXPECT_EQ(put.error().code, "unknown_word");
}

TEST(RequestSteps, OperationAsksForEverythingByName) {
    Estate city = broughtTo("in_build");
    EXPECT_EQ(missing(city, "commissioning"), (Names{"asset:C1"}));
    Mounting mounting{MountingId::fresh(), {}, city.cameras.begin()->id, {}, {}};
    Asset asset;
    asset.id = AssetId::fresh();
    mounting.asset = asset.id;
    city = moved(*putRecord(*putRecord(city, asset), mounting), "commissioning");
    EXPECT_EQ(missing(city, "in_operation"), (Names{"purpose:C1", "sign:C1", "accepted_on"}));
}

TEST(UrgentPath, KeepsTheStatementsAndOpensTheAnnouncement) {
    Estate city = broughtTo("registered");
    EXPECT_EQ(missing(city, "urgent_approved"),
              (Names{"urgent_reason", "statement:dpo", "statement:appointed"}));
    city = moved(withStatements(city), "urgent_approved", {{"urgent_reason", "fires at night"}});
    EXPECT_EQ(openObligations(city, "announce"), 1U);
    EXPECT_EQ(*theRequest(city).directorOn, (base::Date{2026, 3, 1}));
    city = moved(city, "in_build", {{"contract", "S-2"}});
    city = *addMeeting(city, "expert_team", {2026, 4, 1}, on("2026-04-01"));
    EXPECT_EQ(city.agendaItems.begin()->kind, "announcement");
    city = *closeMeeting(city, city.meetings.begin()->id, "", on("2026-04-01"));
    EXPECT_EQ(openObligations(city, "announce"), 0U);
}

TEST(UrgentPath, StatementsMayFollow_WhereTheProjectSaysSo) {
    Estate city = broughtTo("registered");
    RuleSetting setting;
    setting.id = RuleSettingId::fresh();
    setting.code = "R-03";
    setting.parameters = "urgent_parallel_statements=yes";
    city = moved(*putRecord(city, setting), "urgent_approved", {{"urgent_reason", "fires at night"}});
    EXPECT_EQ(missing(city, "in_build", {{"contract", "S-2"}}),
              (Names{"statement:dpo", "statement:appointed"}));
}

TEST(SideStates, MergeAddsSupportAndCannotCircle) {
    Estate city = broughtTo("registered");
    Request second = theRequest(city);
    second.id = {};
    second.code = "RQ-B";
    second.state = "draft";
    city = *addRequest(city, second, on("2026-03-01"));
    const auto other = theRequest(city, "RQ-B").id;
    city = *moveRequest(city, other, {"submitted", {}, ""}, on("2026-03-01"), {});
    EXPECT_EQ(missing(city, "merged"), (Names{"merged_into"}));
    EXPECT_FALSE(missing(city, "merged", {{"merged_into", "RQ-2026-1"}}).empty());
    city = moved(city, "merged", {{"merged_into", "RQ-B"}});
    EXPECT_EQ(theRequest(city, "RQ-B").support, 1);
    const auto back = missingForMove(
        *moveRequest(city, other, {"registered", {{"duplicates_seen", "yes"}}, ""}, on("2026-03-01"), {}),
        other, {"merged", {{"merged_into", "RQ-2026-1"}}, ""}, on("2026-03-01"), {});
    EXPECT_FALSE(back->empty());
}

TEST(SideStates, DeferredComesBackOnItsDay) {
    Estate city = broughtTo("discussed");
    EXPECT_EQ(missing(city, "deferred", {{"state_reason", "no money"}}), (Names{"review_on"}));
    city = moved(city, "deferred", {{"state_reason", "no money"}, {"review_on", "2026-09-01"}});
    EXPECT_EQ(missing(city, "ready", {}, on("2026-08-31")), (Names{"review_on:not before 2026-09-01"}));
    const auto meeting = addMeeting(city, "expert_team", {2026, 9, 10}, on("2026-09-01"));
    EXPECT_EQ(agendaOf(*meeting, rowNamed(meeting->meetings, "M-2026-2")->id).front()->kind, "review");
    EXPECT_EQ(theRequest(moved(city, "ready", {}, on("2026-09-01"))).state, "ready");
}

TEST(SideStates, SuspendedReturnsToWhereItWas) {
    const Estate city = moved(broughtTo("funded"), "suspended", {{"state_reason", "a court"}});
    EXPECT_EQ(allowedSteps(city, theRequest(city), on("2026-03-02"), {}).back().to, "funded");
    const Estate back = moved(city, "funded");
    EXPECT_EQ(theRequest(back).state, "funded");
    EXPECT_EQ(theRequest(back).stateBefore, "");
}

TEST(SideStates, RejectedIsReopenedWithANewFact) {
    const Estate city = moved(broughtTo("discussed"), "rejected", {{"state_reason", "too dear"}});
    EXPECT_EQ(allowedSteps(city, theRequest(city), on("2026-03-02"), {}).size(), 1U);
    const Estate back = moved(city, "registered", {{"state_reason", "a new crossing"}});
    EXPECT_EQ(back.decisions.size(), 1U);
}

TEST(Statements, LaterOneSupersedesAndNothingIsLost) {
    Estate city = withStatements(broughtTo("consultation"));
    city =
        *addStatement(city, theRequest(city).id, {"dpo", "disagree", "windows in view", 0}, on("2026-02-20"));
    EXPECT_EQ(city.statements.size(), 3U);
    const auto* dpo = rowNamed(city.parties, "dpo");
    const auto* current = currentStatement(city, theRequest(city).id, dpo->id);
    EXPECT_EQ(current->stance, "disagree");
    EXPECT_EQ(city.statements.find(current->supersedes)->stance, "agree");
}

TEST(Statements, WaiverNeedsWhoAndWhyAndNeverOfTheOfficer) {
    Estate city =
        *putRecord(broughtTo("registered"), Party{PartyId::fresh(), "police", "Police", "police", {}});
    city = moved(city, "consultation", {{"parties", "police"}});
    const auto id = theRequest(city).id;
    EXPECT_EQ(waiveStatement(city, id, "dpo", "late", on("2026-03-01")).error().code, "not_waivable");
    EXPECT_EQ(waiveStatement(city, id, "police", "", on("2026-03-01")).error().code, "missing_field");
    const auto names = missing(withStatements(city), "ready", support::sheets());
    EXPECT_EQ(names, (Names{"statement:police"}));
    city = *waiveStatement(withStatements(city), id, "police", "no answer in 60 days", on("2026-03-01"));
    EXPECT_TRUE(missing(city, "ready", support::sheets()).empty());
}

TEST(Roles, StepIsMadeByWhoHoldsTheRole_WhereSomebodyDoes) {
    Estate city = broughtTo("registered");
    EXPECT_TRUE(missing(city, "consultation", {}, on("2026-03-01", "")).empty());
    const Person keeper{PersonId::fresh(), "kamil", {}, {}, {}, {}, {}, false};
    RoleGrant grant{RoleGrantId::fresh(),    keeper.id, "keeper", "", {}, "appointed", {},
                    base::Date{2026, 6, 30}, {}};
    city = *putRecord(*putRecord(city, keeper), grant);
    EXPECT_EQ(missing(city, "consultation", {}, on("2026-03-01", "anna")), (Names{"role:keeper"}));
    EXPECT_TRUE(missing(city, "consultation", {}, on("2026-03-01", "kamil")).empty());
    EXPECT_TRUE(missing(city, "consultation", {}, on("2026-07-01", "anna")).empty()) << "nobody holds it now";
}

TEST(PersonalTexts, ApplicantIsToBeErasedAYearAfterTheEnd) {
    Estate city = support::smallCity();
    const PersonalText name{PersonalTextId::fresh(), "", "applicant", "A. Applicant", {}, {}};
    city = *putRecord(city, name);
    city = *setRequestFields(city, theRequest(city).id, {{"applicant", "PT1"}});
    city = moved(city, "withdrawn", {{"state_reason", "moved away"}});
    EXPECT_EQ(*city.personalTexts.begin()->eraseAfter, (base::Date{2027, 3, 1}));
}

} // namespace
} // namespace vidette::estate
