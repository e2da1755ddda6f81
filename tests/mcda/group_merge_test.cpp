// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_merge.h"

#include "group_parts.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <tuple>

namespace vidette::mcda {
namespace {

GroupProblem shared() {
    return groupOf(openProblem(3, 2), 2);
}

/// The file of each expert holds his own judgments.
std::vector<GroupSource> twoFiles() {
    GroupSource a{"a.json", shared()};
    GroupSource b{"b.json", shared()};
    judge(a.group, "ann", "goal", {{"K1", "K2", "3"}, {"K1", "K3", "5"}});
    judge(b.group, "bob", "goal", {{"K1", "K2", "1/2"}});
    a.group.experts[0].submittedAt = "2026-03-01";
    b.group.experts[1].submittedAt = "2026-03-02";
    return {a, b};
}

TEST(Merge, OfDifferentExperts_IsTheUnion) {
    const auto merged = mergedGroups(twoFiles());
    ASSERT_TRUE(merged.has_value());
    EXPECT_TRUE(merged->conflicts.empty());
    EXPECT_EQ(merged->alike, 0U);
    EXPECT_EQ(merged->group.judgments.size(), 3U);
    EXPECT_TRUE(isOpen(merged->group));
    EXPECT_EQ(groupRefusal(merged->group), "");
}

TEST(Merge, TheSameJudgment_CountsOnceHoweverItIsWritten) {
    auto files = twoFiles();
    files[1].group.judgments.push_back({"ann", "goal", "K2", "K1", "0.3333333333333333", "", "", 1});
    const auto merged = *mergedGroups(files);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.alike, 1U);
    ASSERT_EQ(merged.group.judgments.size(), 3U);
    EXPECT_EQ(merged.group.judgments[0].value, "3"); // as the first file writes it
}

TEST(Merge, AnotherValue_IsAConflictWithBothVersionsAndSources) {
    auto files = twoFiles();
    files[1].group.judgments.push_back({"ann", "goal", "K1", "K2", "7", "law", "2026-03-01", 1});
    const auto merged = *mergedGroups(files);
    ASSERT_EQ(merged.conflicts.size(), 1U);
    const auto& conflict = merged.conflicts[0];
    EXPECT_EQ(conflict.key, "judgment 1 of ann, goal, K1/K2");
    ASSERT_EQ(conflict.versions.size(), 2U);
    EXPECT_EQ(conflict.versions[0], (MergeVersion{{"a.json"}, "K1/K2 = 3"}));
    EXPECT_EQ(conflict.versions[1], (MergeVersion{{"b.json"}, "K1/K2 = 7, 2026-03-01: law"}));
    EXPECT_EQ(merged.group.judgments.size(), 2U);
}

TEST(Merge, AnotherReasonOrTime_IsAConflictToo) {
    for (const bool reason : {true, false}) {
        auto files = twoFiles();
        GroupJudgment other = files[0].group.judgments[0];
        (reason ? other.reason : other.time) = "2026-03-05";
        files[1].group.judgments.push_back(other);
        EXPECT_EQ(mergedGroups(files)->conflicts.size(), 1U) << reason;
    }
}

TEST(Merge, ALaterJudgment_IsHistoryNotConflict) {
    auto files = twoFiles();
    files[1].group.judgments.push_back({"ann", "goal", "K1", "K2", "7", "", "", 3});
    const auto merged = *mergedGroups(files);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.group.judgments.size(), 4U);
    for (const auto& one : currentJudgments(merged.group)) EXPECT_NE(one.value, "3");
}

TEST(Merge, ADecision_KeepsTheLoserOnRecordAndIsNotAskedAgain) {
    auto files = twoFiles();
    files[1].group.judgments.push_back({"ann", "goal", "K1", "K2", "7", "", "", 1});
    const auto merged = mergedGroups(files, {{"judgment 1 of ann, goal, K1/K2", "b.json"}});
    ASSERT_TRUE(merged.has_value());
    EXPECT_TRUE(merged->conflicts.empty());
    ASSERT_EQ(merged->group.setAside.size(), 1U);
    EXPECT_EQ(merged->group.setAside[0].value, "3");
    EXPECT_EQ(groupRefusal(merged->group), "");
    // The same files again, with what came of them.
    files.push_back({"all.json", merged->group});
    const auto again = *mergedGroups(files);
    EXPECT_TRUE(again.conflicts.empty());
    EXPECT_EQ(again.group.setAside, merged->group.setAside);
    EXPECT_EQ(again.group.judgments, merged->group.judgments);
}

TEST(Merge, OppositeDecisionsElsewhere_AreAConflictAgain) {
    auto files = twoFiles();
    GroupJudgment other{"ann", "goal", "K1", "K2", "7", "", "", 1};
    files[1].group.judgments.push_back(other);
    const GroupJudgment own = files[0].group.judgments[0];
    files[0].group.setAside = {other};
    files[1].group.setAside = {own};
    const auto merged = *mergedGroups(files);
    ASSERT_EQ(merged.conflicts.size(), 1U);
    const auto decided = *mergedGroups(files, {{merged.conflicts[0].key, "a.json"}});
    EXPECT_TRUE(decided.conflicts.empty());
    EXPECT_EQ(decided.group.setAside, std::vector<GroupJudgment>{other});
}

TEST(Merge, ExpertsToldDifferently_AreAConflictOfTheField) {
    auto files = twoFiles();
    files[0].group.experts[0].role = "police";
    files[1].group.experts[0].role = "traffic";
    files[1].group.experts[0].weight = 2;
    files[0].group.experts[1].submittedAt = "2026-03-09";
    files[0].group.closedAt = "2026-03-10";
    const auto merged = *mergedGroups(files);
    std::vector<std::string> keys;
    for (const auto& one : merged.conflicts) keys.push_back(one.key);
    EXPECT_EQ(keys, (std::vector<std::string>{"expert ann, role", "expert ann, weight",
                                              "expert bob, submitted_at"}));
    const auto decided =
        *mergedGroups(files, {{keys[0], "b.json"}, {keys[1], "b.json"}, {keys[2], "a.json"}});
    EXPECT_TRUE(decided.conflicts.empty());
    EXPECT_EQ(decided.group.experts[0].role, "traffic");
    EXPECT_EQ(decided.group.experts[0].weight, 2);
    EXPECT_EQ(decided.group.experts[1].submittedAt, "2026-03-09");
    EXPECT_EQ(decided.group.closedAt, "2026-03-10");
}

TEST(Merge, WhatOneFileLeavesOpen_TheOtherFills) {
    auto files = twoFiles();
    files[1].group.experts[0].name = "Member A";
    files[1].group.experts.push_back({"eva", "", "", 1, ""});
    files[1].group.problem.title = "Requests";
    const auto merged = *mergedGroups(files);
    EXPECT_TRUE(merged.conflicts.empty());
    EXPECT_EQ(merged.group.experts[0].name, "Member A");
    EXPECT_EQ(merged.group.experts.size(), 3U);
    EXPECT_EQ(merged.group.problem.title, "Requests");
    EXPECT_EQ(waitingFor(merged.group), std::vector<std::string>{"eva"});
}

TEST(Merge, OtherProblems_AreRefusedWithWhatDiffers) {
    auto files = twoFiles();
    files[1].group.problem.criteria[1].name = "Price";
    files[1].group.problem.alternatives.pop_back();
    const auto merged = mergedGroups(files);
    ASSERT_FALSE(merged.has_value());
    EXPECT_EQ(merged.error().code, "different_problem");
    EXPECT_EQ(merged.error().where, "a.json, b.json");
    EXPECT_EQ(
        merged.error().message,
        "these are not the same problem: K2: the field name is \"K2\" in a.json, but \"Price\" in b.json; "
        "A2 is in a.json, but not in b.json");
}

TEST(Merge, EveryPartOfAProblem_IsCompared) {
    const auto differences = [](const auto& change) {
        auto files = twoFiles();
        change(files[1].group.problem);
        return problemDifferences(files[0], files[1]);
    };
    EXPECT_TRUE(differences([](Problem& p) { p.title = "x", p.plan = "y"; }).empty());
    EXPECT_EQ(differences([](Problem& p) { p.criteria[0].unit = "m"; }).size(), 1U);
    EXPECT_EQ(differences([](Problem& p) { p.criteria[0].direction = Direction::Min; }).size(), 1U);
    EXPECT_EQ(differences([](Problem& p) { p.alternatives[0].values["K1"] = {1.0, "", ""}; }).size(), 1U);
    EXPECT_EQ(differences([](Problem& p) {
                  p.attributes = {{"x", "x", "", Direction::Max, "", ""}};
              }).size(),
              1U);
    EXPECT_EQ(differences([](Problem& p) {
                  p.constraints = {{"K1", Comparison::AtLeast, {1}, true, ""}};
              }).size(),
              1U);
    EXPECT_EQ(differences([](Problem& p) { p.weights.saaty.threshold = .2; }).size(), 1U);
    EXPECT_EQ(differences([](Problem& p) { p.evaluation.v = .4; }).size(), 1U);
    EXPECT_TRUE(differences([](Problem& p) { std::swap(p.criteria[0], p.criteria[1]); }).empty());
}

TEST(Merge, WrongCalls_AreNamed) {
    EXPECT_EQ(mergedGroups({}).error().code, "no_sources");
    auto files = twoFiles();
    EXPECT_EQ(mergedGroups(files, {{"judgment 1 of ann, goal, K1/K2", "a.json"}}).error().code,
              "unknown_decision");
    files[1].name = "a.json";
    EXPECT_EQ(mergedGroups(files).error().code, "duplicate_source");
    files[1].name = "b.json";
    files[1].group.judgments[0].value = "x";
    const auto error = mergedGroups(files).error();
    EXPECT_EQ(error.code, "not_a_number");
    EXPECT_EQ(error.where.substr(0, 6), "b.json");
    files = twoFiles();
    files[1].group.judgments.push_back({"ann", "goal", "K1", "K2", "7", "", "", 1});
    EXPECT_EQ(mergedGroups(files, {{"judgment 1 of ann, goal, K1/K2", "c.json"}}).error().code,
              "unknown_decision");
}

/// However the judgments are dealt out to files, the merge of the files is the group again.
RC_GTEST_PROP(Merge, OfAnyParts_IsTheWhole, ()) {
    Lot lot(*rc::gen::arbitrary<unsigned>());
    GroupProblem whole = shared();
    for (int k = 0; k < 8; ++k) {
        const auto pair = lot.below(3);
        judge(whole, lot.next() < .5 ? "ann" : "bob", "goal",
              {{pair == 2 ? "K2" : "K1", pair == 0 ? "K2" : "K3", std::to_string(1 + lot.below(9))}});
    }
    std::vector<GroupSource> files{{"a", shared()}, {"b", shared()}, {"c", shared()}};
    for (const auto& one : whole.judgments) {
        const auto first = lot.below(3);
        files[first].group.judgments.push_back(one);
        if (lot.next() < .5) files[(first + 1) % 3].group.judgments.push_back(one);
    }
    const auto merged = *mergedGroups(files);
    RC_ASSERT(merged.conflicts.empty());
    const auto sorted = [](std::vector<GroupJudgment> all) {
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return std::tie(a.expert, a.sequence) < std::tie(b.expert, b.sequence);
        });
        return all;
    };
    RC_ASSERT(sorted(merged.group.judgments) == sorted(whole.judgments));
    // Once more changes nothing.
    RC_ASSERT(mergedGroups({{"all", merged.group}, files[0]})->group == merged.group);
}

} // namespace
} // namespace vidette::mcda
