// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/request_intake.h"

#include "estate/record_edits.h"
#include "estate/request_facts.h"

#include <gtest/gtest.h>

namespace vidette::tests {
namespace {

using estate::Estate;

const estate::Act kAct{"novak", {2026, 3, 1}};

estate::RequestWish gate() {
    estate::RequestWish wish;
    wish.title = "School gate";
    wish.place = "5,5";
    wish.applicantClass = "citizen";
    wish.purpose = "safety";
    wish.reason = "cars on the pavement";
    return wish;
}

Estate withDistrict() {
    Estate estate;
    estate::Zone zone;
    zone.id = estate::ZoneId::named("north");
    zone.code = "N";
    zone.kind = estate::ZoneKind::District;
    zone.area = {{{{0, 0}, {10, 0}, {10, 10}, {0, 10}}, {}}};
    estate.zones = estate.zones.with(zone);
    return estate;
}

TEST(RequestIntake, DraftLiesInTheDistrictThatHoldsItsPlace) {
    const auto next = bringIn(withDistrict(), gate(), kAct);
    ASSERT_TRUE(next) << next.error().message;
    const auto& request = *next->requests.begin();
    EXPECT_EQ(request.state, "draft");
    EXPECT_EQ(request.requestedBy, "novak");
    EXPECT_EQ(request.district, estate::ZoneId::named("north"));
    auto wish = gate();
    wish.place = "50,5";
    EXPECT_TRUE(bringIn(withDistrict(), wish, kAct)->requests.begin()->district.isNull());
}

TEST(RequestIntake, KnownAimIsAddedOnceAsAPurpose) {
    const auto once = bringIn(Estate{}, gate(), kAct);
    ASSERT_TRUE(once);
    const auto twice = bringIn(*once, gate(), kAct);
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->purposes.size(), 1U);
    EXPECT_EQ(twice->requests.size(), 2U);
}

TEST(RequestIntake, UnknownPurposeAndPlaceAreRefused) {
    auto wish = gate();
    wish.purpose = "spying";
    const auto purpose = bringIn(Estate{}, wish, kAct);
    ASSERT_FALSE(purpose);
    EXPECT_EQ(purpose.error().code, "no_such_row");
    EXPECT_NE(purpose.error().message.find("safety"), std::string::npos);
    wish = gate();
    wish.place = "behind the school";
    EXPECT_FALSE(bringIn(Estate{}, wish, kAct));
}

TEST(RequestIntake, NameOfTheApplicantIsAPersonalText) {
    auto wish = gate();
    wish.applicant = "A. Novakova";
    const auto next = bringIn(Estate{}, wish, kAct);
    ASSERT_TRUE(next);
    const auto* text = next->personalTexts.find(next->requests.begin()->applicant);
    ASSERT_NE(text, nullptr);
    EXPECT_EQ(text->text, "A. Novakova");
}

TEST(RequestFacts, StatementsOfBothOfficersAreMissingUntilTheyCome) {
    const auto drafted = *bringIn(Estate{}, gate(), kAct);
    const auto id = drafted.requests.begin()->id;
    EXPECT_EQ(missingStatements(drafted, *drafted.requests.begin()),
              (std::vector<std::string>{"dpo", "appointed"}));
    const auto said = addStatement(drafted, id, {"dpo", "agree", "", 0}, kAct);
    ASSERT_TRUE(said) << said.error().message;
    EXPECT_EQ(missingStatements(*said, *said->requests.begin()), std::vector<std::string>{"appointed"});
    EXPECT_EQ(statementsByRequest(*said).at(id), statementsOf(*said, id));
}

TEST(RequestFacts, StepsStandInOrderOfTheirDay) {
    Estate estate = *bringIn(Estate{}, gate(), kAct);
    const auto id = estate.requests.begin()->id;
    for (const int day : {7, 3, 5}) {
        estate::Transition step{
            estate::TransitionId::fresh(), id, {}, "draft", "submitted", {2026, 3, day}, "", "", ""};
        estate.transitions = estate.transitions.with(step);
    }
    const auto steps = stepsInOrder(estate, [&](const auto& row) { return row.request == id; });
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_EQ(steps.front()->on.day, 3);
    EXPECT_EQ(steps.back()->on.day, 7);
    EXPECT_TRUE(stepsInOrder(estate, [](const auto&) { return false; }).empty());
}

} // namespace
} // namespace vidette::tests
