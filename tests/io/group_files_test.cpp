// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/group_files.h"

#include "io/group_json.h"

#include <gtest/gtest.h>

namespace vidette::io {
namespace {

mcda::GroupProblem round() {
    mcda::GroupProblem group;
    group.problem.criteria = {{"K1", "Need", "", mcda::Direction::Max, "", ""}};
    group.problem.alternatives = {{"R1", "Square", {}, ""}, {"R2", "Park", {}, ""}};
    group.problem.evaluation.method = mcda::EvaluationMethod::Ratings;
    group.problem.evaluation.levels["K1"] = {{"good", 1}, {"poor", 0}};
    group.experts = {{"ann", "", "", 1, "2026-03-01"}, {"é/x", "", "", 1, ""}, {"è/x", "", "", 1, ""}};
    group.judgments = {{"ann", "K1", "R1", "", "good", "why", "", 1}};
    return group;
}

TEST(GroupFiles, AFileForEachThatHoldsOnlyOwnJudgments) {
    const auto files = groupFiles(round());
    ASSERT_EQ(files.size(), 4U);
    EXPECT_EQ(files[0].name, "round.json");
    EXPECT_EQ(files[1].name, "expert-ann.json");
    const auto leader = readGroup(files[0].text, "round.json");
    ASSERT_TRUE(leader) << leader.error().message;
    EXPECT_TRUE(leader->value.judgments.empty());
    EXPECT_EQ(leader->value.experts[0].submittedAt, "");
    const auto own = readGroup(files[1].text, "ann");
    EXPECT_EQ(own->value.judgments, round().judgments) << "a rating is read as it was written";
    EXPECT_TRUE(readGroup(files[2].text, "x")->value.judgments.empty());
}

TEST(GroupFiles, NamesNeverCollideAndHoldNoStrangeLetters) {
    EXPECT_EQ(expertFileName(round(), "é/x"), "expert-___x.json");
    EXPECT_EQ(expertFileName(round(), "è/x"), "expert-___x.2.json");
    EXPECT_EQ(expertFileName(round(), "nobody"), "");
}

} // namespace
} // namespace vidette::io
