// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/group_nodes.h"

#include "group_parts.h"

#include <gtest/gtest.h>

namespace vidette::mcda {
namespace {

using Ids = std::vector<std::string>;

Ids nodeIds(const Problem& problem) {
    Ids ids;
    const auto nodes = groupNodes(problem);
    if (!nodes) return {nodes.error().code};
    for (const auto& node : nodes->nodes) ids.push_back(node.id);
    return ids;
}

TEST(GroupNodes, OfATree_RunFromTheGoalDownThenTheLeaves) {
    Problem problem = openProblem(4, 2);
    problem.criteria[2].parent = "K1";
    problem.criteria[3].parent = "K1";
    EXPECT_EQ(nodeIds(problem), (Ids{"goal", "K1", "K2", "K3", "K4"}));
    EXPECT_EQ(groupNodes(problem)->nodes[1].items, (Ids{"K3", "K4"}));
    EXPECT_FALSE(groupNodes(problem)->nodes[2].ofCriteria);
}

TEST(GroupNodes, WhatTheProblemSettles_IsNotAsked) {
    Problem problem = openProblem(3, 2);
    problem.evaluation.judgments["K2"].intensityFromValues = true;
    for (auto& one : problem.alternatives) one.values["K2"] = {1.0, "", ""};
    EXPECT_EQ(nodeIds(problem), (Ids{"goal", "K1", "K3"}));
    problem.weights.judgments.intensity = {{"K1", 1}, {"K2", 2}, {"K3", 3}};
    EXPECT_EQ(nodeIds(problem), (Ids{"K1", "K3"}));
    problem.evaluation.method = EvaluationMethod::Topsis;
    EXPECT_EQ(nodeIds(problem), Ids{});
}

TEST(GroupNodes, FullerByNumbers_IsNotAskedAndWithoutNumbersNobodyIsSetAside) {
    Problem problem = openProblem(2, 3, PairMethod::Fuller);
    for (auto& one : problem.alternatives) one.values["K1"] = {1.0, "", ""};
    EXPECT_EQ(nodeIds(problem), (Ids{"goal", "K2"}));
    EXPECT_EQ(groupNodes(problem)->candidates.alternatives.size(), 3U);
    problem.weights.order = {{"K1"}, {"K2"}};
    EXPECT_EQ(nodeIds(problem), (Ids{"K2"}));
}

TEST(GroupNodes, ExcludedAlternatives_AreNotAskedButMayHaveBeenJudged) {
    Problem problem = openProblem(2, 3);
    problem.attributes = {{"price", "Price", "", Direction::Max, "", ""}};
    for (std::size_t a = 0; a < 3; ++a)
        problem.alternatives[a].values["price"] = {static_cast<double>(a), "", ""};
    problem.constraints = {{"price", Comparison::AtLeast, {1}, true, ""}};
    EXPECT_EQ(groupNodes(problem)->nodes[1].items, (Ids{"A2", "A3"}));
    GroupProblem group = groupOf(problem, 1);
    judge(group, "ann", "K1", {{"A1", "A2", "3"}, {"A3", "A2", "3"}});
    EXPECT_EQ(groupRefusal(group), "");
    const auto said = saidAt(groupNodes(problem)->nodes[1], JudgmentIndex(group), "ann");
    ASSERT_EQ(said.size(), 1U);
    EXPECT_NEAR(said[0].value, 1. / 3, 1e-15);
}

TEST(GroupNodes, OneOfAKind_NeedsNoJudgment) {
    EXPECT_EQ(nodeIds(openProblem(1, 1)), Ids{});
    EXPECT_EQ(nodeIds(openProblem(1, 2)), (Ids{"K1"}));
    EXPECT_EQ(nodeIds(openProblem(0, 2)), (Ids{"no_criteria"}));
}

} // namespace
} // namespace vidette::mcda
