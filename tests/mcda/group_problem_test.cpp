// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_problem.h"

#include "group_parts.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace vidette::mcda {
namespace {

using Ids = std::vector<std::string>;

/// Three experts, three criteria, two requests; ann has judged the criteria, bob one pair.
GroupProblem begun() {
    GroupProblem group = groupOf(openProblem(3, 2), 3);
    judge(group, "ann", "goal", {{"K1", "K2", "3"}, {"K1", "K3", "5"}, {"K2", "K3", "2"}});
    judge(group, "bob", "goal", {{"K2", "K1", "1/3"}});
    return group;
}

TEST(BlindRound, UntilAllHaveSubmitted_EverybodySeesHisOwn) {
    GroupProblem group = begun();
    for (auto& expert : group.experts) expert.submittedAt = expert.id == "cyd" ? "" : "2026-03-01";
    EXPECT_FALSE(isOpen(group));
    EXPECT_EQ(waitingFor(group), (Ids{"cyd"}));
    EXPECT_EQ(openedTo(group, "ann"), (Ids{"ann"}));
    EXPECT_EQ(openedTo(group, "cyd"), (Ids{"cyd"}));
    EXPECT_EQ(openedTo(group, ""), Ids{});
    EXPECT_EQ(openedTo(group, "nobody"), Ids{});
    const auto opened = *submitted(group, "cyd", "2026-03-02T09:30:00Z");
    EXPECT_TRUE(isOpen(opened));
    EXPECT_EQ(openedTo(opened, "ann"), (Ids{"ann", "bob", "cyd"}));
    EXPECT_EQ(openedTo(opened, "").size(), 3U);
}

TEST(BlindRound, ClosedByWhoeverLeadsIt_IsOpen) {
    const auto closed = *closedRound(begun(), "2026-03-03");
    EXPECT_TRUE(isOpen(closed));
    EXPECT_EQ(openedTo(closed, "bob").size(), 3U);
}

TEST(BlindRound, SeenCopy_HoldsNoJudgmentOfOthersNorTheirHistory) {
    GroupProblem group = begun();
    judge(group, "ann", "goal", {{"K1", "K2", "4"}});
    group.setAside = {{"ann", "goal", "K1", "K2", "9", "", "", 9}};
    const auto seen = asSeenBy(group, "bob");
    ASSERT_EQ(seen.judgments.size(), 1U);
    EXPECT_EQ(seen.judgments[0].expert, "bob");
    EXPECT_TRUE(seen.setAside.empty());
    EXPECT_EQ(seen.experts, group.experts);
    EXPECT_TRUE(asSeenBy(group, "").judgments.empty());
    EXPECT_EQ(asSeenBy(*closedRound(group, "2026-03-03"), "bob"), *closedRound(group, "2026-03-03"));
}

TEST(BlindRound, NobodyTakesPart_IsNotOpen) {
    EXPECT_FALSE(isOpen(GroupProblem{}));
}

TEST(Judgments, TheLatestCountsWhicheverWayRoundAndTheHistoryStays) {
    GroupProblem group = begun();
    group = *withJudgment(group, {"ann", "goal", "K2", "K1", "1/7", "seen again", "2026-03-01", 0});
    EXPECT_EQ(group.judgments.size(), 5U);
    EXPECT_EQ(group.judgments.back().sequence, 4);
    const auto current = currentJudgments(group);
    EXPECT_EQ(current.size(), 4U);
    EXPECT_EQ(current.back().value, "1/7");
    for (const auto& one : current) EXPECT_NE(one.value, "3");
}

TEST(Judgments, SequenceDecidesNotTheOrderInTheFile) {
    GroupProblem group = groupOf(openProblem(2, 2), 1);
    group.judgments = {{"ann", "goal", "K1", "K2", "5", "", "", 7},
                       {"ann", "goal", "K1", "K2", "3", "", "", 2}};
    ASSERT_EQ(currentJudgments(group).size(), 1U);
    EXPECT_EQ(currentJudgments(group)[0].value, "5");
}

TEST(Judgments, TurnedRound_SayTheSame) {
    const GroupJudgment one{"ann", "goal", "K1", "K2", "3", "", "", 1};
    EXPECT_EQ(turned(one, false).value, "1/3");
    EXPECT_EQ(turned(one, false).first, "K2");
    EXPECT_EQ(turned(turned(one, false), false), one);
    EXPECT_EQ(turned({"ann", "goal", "K1", "K2", "1", "", "", 1}, true).value, "0");
    EXPECT_EQ(turned({"ann", "goal", "K1", "K2", "0.5", "", "", 1}, true).value, "0.5");
}

TEST(GroupErrors, EachIsNamed) {
    const std::map<std::string, std::function<void(GroupProblem&)>> damages{
        {"no_experts", [](GroupProblem& g) { g.experts.clear(); }},
        {"empty_name", [](GroupProblem& g) { g.experts[1].id = " "; }},
        {"duplicate_expert", [](GroupProblem& g) { g.experts[1].id = "ann"; }},
        {"expert_weight", [](GroupProblem& g) { g.experts[1].weight = 0; }},
        {"bad_time", [](GroupProblem& g) { g.judgments[0].time = "yesterday"; }},
        {"reserved_id", [](GroupProblem& g) { g.problem.criteria[0].id = "goal"; }},
        {"unknown_expert", [](GroupProblem& g) { g.judgments[0].expert = "eva"; }},
        {"unknown_node", [](GroupProblem& g) { g.judgments[0].node = "K9"; }},
        {"node_not_asked", [](GroupProblem& g) { g.problem.weights.method = WeightMethod::Equal; }},
        {"unknown_item", [](GroupProblem& g) { g.judgments[0].second = "A1"; }},
        {"bad_sequence", [](GroupProblem& g) { g.judgments[0].sequence = 0; }},
        {"duplicate_judgment", [](GroupProblem& g) { g.judgments.push_back(g.judgments[0]); }},
        {"not_a_number", [](GroupProblem& g) { g.judgments[0].value = "much"; }},
        {"nonpositive", [](GroupProblem& g) { g.judgments[0].value = "-3"; }},
        {"nonpositive_or_missing", [](GroupProblem& g) { g.judgments[0].value = "0"; }},
        {"outside_scale_1_9", [](GroupProblem& g) { g.judgments[0].value = "12"; }},
        {"no_criteria", [](GroupProblem& g) { g.problem.criteria.clear(); }},
    };
    EXPECT_EQ(groupRefusal(begun()), "");
    for (const auto& [code, damage] : damages) {
        GroupProblem group = begun();
        damage(group);
        EXPECT_EQ(groupRefusal(group), code);
    }
}

TEST(GroupErrors, NameTheJudgment) {
    GroupProblem group = begun();
    group.judgments[2].value = "99";
    const auto checked = checkGroup(group);
    ASSERT_FALSE(checked.has_value());
    EXPECT_EQ(checked.error().where.substr(0, 36), "judgment 3 of ann, goal, K2/K3, cell")
        << checked.error().where;
}

TEST(GroupErrors, ComparedWithItself_IsRefused) {
    GroupProblem group = begun();
    group.judgments[0].second = "K1";
    EXPECT_EQ(groupRefusal(group), "unknown_item");
}

TEST(GroupErrors, TheSameJudgmentTheOtherWayRound_IsADuplicateToo) {
    GroupProblem group = begun();
    group.judgments.push_back(turned(group.judgments[0], false));
    EXPECT_EQ(groupRefusal(group), "duplicate_judgment");
}

TEST(GroupErrors, WhatIsSetAsideMustBeReadableToo) {
    GroupProblem group = begun();
    group.setAside = {{"ann", "goal", "K1", "K2", "what", "", "", 9}};
    EXPECT_EQ(groupRefusal(group), "not_a_number");
}

TEST(GroupErrors, FullersValues_AreOneHalfAndZero) {
    GroupProblem group = groupOf(openProblem(3, 3, PairMethod::Fuller), 1);
    judge(group, "ann", "goal", {{"K1", "K2", "1/2"}, {"K1", "K3", "0"}});
    EXPECT_EQ(groupRefusal(group), "");
    judge(group, "ann", "goal", {{"K2", "K3", "0.7"}});
    EXPECT_EQ(groupRefusal(group), "fuller_value_not_0_05_1");
}

TEST(GroupErrors, AnyScale_AllowsLargerRatios) {
    GroupProblem group = begun();
    group.judgments[0].value = "12";
    group.problem.weights.saaty.anyRatio = true;
    EXPECT_EQ(groupRefusal(group), "");
}

TEST(GroupErrors, TimesAreDaysOrMoments) {
    for (const char* good :
         {"2026-03-01", "2026-03-01T10:00", "2026-03-01T10:00:59.5Z", "2026-03-01T10:00:00+02:00"})
        EXPECT_TRUE(closedRound(begun(), good).has_value()) << good;
    for (const char* bad :
         {"", "2026-02-30", "2026-03-01 10:00", "2026-03-01T25:00", "2026-03-01T1", "01.03.2026"})
        EXPECT_FALSE(closedRound(begun(), bad).has_value()) << bad;
}

TEST(GroupErrors, AppendingAWrongJudgment_ChangesNothing) {
    EXPECT_FALSE(withJudgment(begun(), {"ann", "goal", "K1", "K2", "x", "", "", 0}).has_value());
    EXPECT_FALSE(submitted(begun(), "eva", "2026-03-01").has_value());
    EXPECT_EQ(submitted(begun(), "eva", "2026-03-01").error().code, "unknown_expert");
}

} // namespace
} // namespace vidette::mcda
