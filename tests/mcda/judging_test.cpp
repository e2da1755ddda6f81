// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/judging.h"

#include "mcda/judgment_effect.h"
#include "mcda/judgment_slips.h"
#include "mcda/quantity.h"
#include "table_problem.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using Texts = std::vector<std::vector<std::string>>;

GroupNode nodeNamed(const Problem& problem, const std::string& id) {
    for (const auto& node : judgingNodes(problem))
        if (node.id == id) return node;
    ADD_FAILURE() << "no node " << id;
    return {};
}

Problem byHand(Texts cells) {
    Problem problem = tableOf(std::vector<std::vector<double>>(2, std::vector<double>(cells.size(), 1.0)));
    problem.weights.method = WeightMethod::Saaty;
    for (const auto& criterion : problem.criteria) problem.weights.judgments.items.push_back(criterion.id);
    problem.weights.judgments.cells = std::move(cells);
    return problem;
}

Problem empty(std::size_t n) {
    return byHand(Texts(n, std::vector<std::string>(n)));
}

Problem fullerOf(std::size_t n) {
    Problem problem = tableOf(std::vector<std::vector<double>>(2, std::vector<double>(n, 1.0)));
    problem.weights.method = WeightMethod::Fuller;
    return problem;
}

std::string errorOf(const base::Result<std::string>& result) {
    return result ? "" : result.error().code;
}

TEST(Judging, NodesAreTheGoalAndEveryCriterion) {
    const auto nodes = judgingNodes(thesisSaaty());
    ASSERT_EQ(nodes.size(), 8U);
    EXPECT_EQ(nodes[0].id, "goal");
    EXPECT_EQ(nodes[0].items, kThesisCriteria);
    EXPECT_EQ(nodes[1].id, "K1");
    EXPECT_EQ(nodes[1].items, kThesisKits);
    EXPECT_FALSE(nodes[1].ofCriteria);
}

TEST(Judging, ATreeIsJudgedGroupByGroup) {
    Problem problem = empty(5);
    problem.weights.judgments = {};
    problem.criteria[2].parent = "K2";
    problem.criteria[3].parent = "K2";
    for (auto& one : problem.alternatives) one.values.erase("K2");
    const auto nodes = judgingNodes(problem);
    ASSERT_EQ(nodes.size(), 2U);
    EXPECT_EQ(nodes[0].items, (std::vector<std::string>{"K1", "K2", "K5"}));
    EXPECT_EQ(nodes[1].id, "K2");
    EXPECT_EQ(nodes[1].items, (std::vector<std::string>{"K3", "K4"}));
    const auto judged = withRatio(problem, nodes[1], "K4", "K3", "1/5");
    ASSERT_TRUE(judged);
    EXPECT_EQ(judged->weights.nodes.at("K2").cells[0][1], "5");
}

TEST(Judging, WhereNoMethodJudgesPairs_ThereAreNoNodes) {
    EXPECT_TRUE(judgingNodes(thesisTable()).empty());
}

TEST(Judging, ExcludedAlternativesAreNotAsked) {
    Problem problem = thesisSaaty();
    problem.constraints.push_back({"K3", Comparison::AtLeast, {90}, true, ""});
    EXPECT_EQ(nodeNamed(problem, "K1").items, (std::vector<std::string>{"A1", "A2", "A3", "A4"}));
}

TEST(Judging, IntensitiesAreToldAsTheRatiosTheyGive) {
    const Problem problem = thesisSaaty();
    const auto kept = keptAt(problem, nodeNamed(problem, "K1"));
    EXPECT_EQ(kept.form, JudgmentForm::FromIntensity);
    ASSERT_EQ(kept.said.size(), 10U);
    EXPECT_EQ(kept.said[0].value, 4);   // |9 − 6| + 1
    EXPECT_EQ(kept.said[6].value, 0.5); // A2/A5: |6 − 7| + 1, and A5 is the stronger
}

TEST(Judging, AnOrderIsToldAsTheTriangleItGives) {
    const Problem problem = thesisFuller();
    const auto goal = keptAt(problem, nodeNamed(problem, "goal"));
    EXPECT_EQ(goal.form, JudgmentForm::FromOrder);
    EXPECT_EQ(goal.said.size(), 21U);
    const auto price = keptAt(problem, nodeNamed(problem, "K1"));
    EXPECT_EQ(price.form, JudgmentForm::FromValues);
    EXPECT_EQ(price.said[0].value, 1) << "A1 is cheaper than A2, and the price is minimised";
}

TEST(Judging, ARatioStandsInTheUpperTriangleOnly) {
    const Problem problem = empty(3);
    const auto goal = nodeNamed(problem, "goal");
    const auto above = withRatio(problem, goal, "K1", "K3", "3");
    ASSERT_TRUE(above);
    EXPECT_EQ(above->weights.judgments.cells, (Texts{{"", "", "3"}, {"", "", ""}, {"", "", ""}}));
    const auto below = withRatio(*above, goal, "K3", "K1", "4");
    ASSERT_TRUE(below);
    EXPECT_EQ(below->weights.judgments.cells, (Texts{{"", "", "1/4"}, {"", "", ""}, {"", "", ""}}));
    const auto cleared = withRatio(*below, goal, "K3", "K1", "");
    ASSERT_TRUE(cleared);
    EXPECT_EQ(cleared->weights.judgments.cells, problem.weights.judgments.cells);
}

TEST(Judging, TheFirstRatioMakesAMatrixOfIntensities) {
    const Problem problem = thesisSaaty();
    const auto node = nodeNamed(problem, "K1");
    const auto changed = withRatio(problem, node, "A1", "A2", "5");
    ASSERT_TRUE(changed);
    const auto& judgments = changed->evaluation.judgments.at("K1");
    EXPECT_TRUE(judgments.intensity.empty());
    EXPECT_EQ(judgments.cells[0], (std::vector<std::string>{"", "5", "7", "9", "3"}));
    EXPECT_EQ(judgments.cells[1][4], "1/2");
    EXPECT_EQ(changed->evaluation.judgments.at("K2"), problem.evaluation.judgments.at("K2"));
    EXPECT_TRUE(rank(*changed));
}

TEST(Judging, AnItemThatTheMatrixDoesNotKnowGetsARow) {
    Problem problem = byHand({{"1", "2"}, {"1/2", "1"}});
    problem.criteria.push_back({"K3", "K3", "", Direction::Max, "", ""});
    const auto goal = nodeNamed(problem, "goal");
    EXPECT_EQ(keptAt(problem, goal).said.size(), 1U);
    const auto changed = withRatio(problem, goal, "K1", "K3", "7");
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->weights.judgments.cells, (Texts{{"1", "2", "7"}, {"1/2", "1", ""}, {"", "", ""}}));
}

TEST(Judging, AMatrixThatIsNotSquareIsTold_AndNotEdited) {
    Problem problem = byHand({{"1", "2"}, {"1/2", "1"}});
    problem.weights.judgments.cells[1].pop_back();
    const auto goal = nodeNamed(problem, "goal");
    EXPECT_EQ(keptAt(problem, goal).trouble, "the matrix has 2 rows, but row 2 has 1 cells");
    const auto changed = withRatio(problem, goal, "K1", "K2", "3");
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, "not_square");
}

TEST(Judging, WhatIsNotComparedHereIsRefused) {
    const Problem problem = empty(3);
    const auto goal = nodeNamed(problem, "goal");
    EXPECT_EQ(withRatio(problem, goal, "K1", "K9", "2").error().code, "unknown_item");
    EXPECT_EQ(withRatio(problem, goal, "K1", "K1", "2").error().code, "unknown_item");
    EXPECT_EQ(withPreference(problem, goal, "K9", "K1", 1.0).error().code, "unknown_item");
}

TEST(Judging, PreferencesReplaceEachOther) {
    const Problem problem = fullerOf(3);
    const auto goal = nodeNamed(problem, "goal");
    auto changed = withPreference(problem, goal, "K1", "K2", 1.0);
    changed = withPreference(*changed, goal, "K2", "K1", 0.5);
    changed = withPreference(*changed, goal, "K3", "K1", 1.0);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->weights.pairs, (std::vector<PairJudgment>{{"K1", "K2", 0.5}, {"K1", "K3", 0}}));
    changed = withPreference(*changed, goal, "K1", "K2", std::nullopt);
    EXPECT_EQ(changed->weights.pairs, (std::vector<PairJudgment>{{"K1", "K3", 0}}));
}

TEST(Judging, TheFirstPreferenceWritesTheOrderDownAsPairs) {
    const Problem problem = thesisFuller();
    const auto changed = withPreference(problem, nodeNamed(problem, "goal"), "K7", "K1", 1.0);
    ASSERT_TRUE(changed);
    EXPECT_TRUE(changed->weights.order.empty());
    EXPECT_EQ(changed->weights.pairs.size(), 21U);
    const auto ranking = rank(*changed);
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->weightsDetail[0].fuller->counts[0], 5) << "K1 won all six before";
}

TEST(Judging, WhatFollowsCanBeWrittenDown) {
    Problem problem = fullerOf(4);
    problem.weights.pairs = {{"K1", "K2", 1}, {"K2", "K3", 1}, {"K3", "K4", 0.5}};
    const auto changed = withImplied(problem, nodeNamed(problem, "goal"));
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->weights.pairs.size(), 6U);
    const auto ranking = rank(*changed);
    ASSERT_TRUE(ranking);
    EXPECT_EQ(ranking->weightsDetail[0].fuller->counts, (std::vector<double>{3, 2, 0.5, 0.5}));
}

TEST(Judging, TypedRatiosAreTakenAsPeopleMeanThem) {
    const SaatyRule rule;
    EXPECT_EQ(*ratioTyped(" 3 ", rule), "3");
    EXPECT_EQ(*ratioTyped("1/3", rule), "1/3");
    EXPECT_EQ(*ratioTyped("1:3", rule), "1/3");
    EXPECT_EQ(*ratioTyped("0,333", rule), "1/3");
    EXPECT_EQ(*ratioTyped("0.11", rule), "1/9");
    EXPECT_EQ(*ratioTyped("2,5", rule), "2.5");
    EXPECT_EQ(*ratioTyped("0.4", rule), "0.4") << "no 1/k lies near";
    EXPECT_EQ(*ratioTyped("", rule), "");
    EXPECT_EQ(errorOf(ratioTyped("three", rule)), "not_a_number");
    EXPECT_EQ(errorOf(ratioTyped("0", rule)), "nonpositive_or_missing");
    EXPECT_EQ(errorOf(ratioTyped("-2", rule)), "nonpositive");
    EXPECT_EQ(errorOf(ratioTyped("12", rule)), "outside_scale_1_9");
    SaatyRule any;
    any.anyRatio = true;
    EXPECT_EQ(*ratioTyped("12", any), "12");
    EXPECT_EQ(errorOf(ratioTyped("1e10", any)), "outside_scale_1_9");
}

RC_GTEST_PROP(Judging, KeptRatiosReadBack, ()) {
    const double ratio = std::exp(*rc::gen::inRange(-2000, 2001) / 1000.0);
    const auto back = ratioFromText(keptRatio(ratio));
    RC_ASSERT(back.has_value());
    RC_ASSERT(std::abs(*back / ratio - 1) < 1e-15);
}

/// Whatever was judged before, the pair says what was said last, and the others what they said.
RC_GTEST_PROP(Judging, OneRatioChangesOnePair, ()) {
    const auto n = static_cast<std::size_t>(*rc::gen::inRange(2, 6));
    Problem problem = empty(n);
    const auto goal = judgingNodes(problem).front();
    for (int k = 0; k < 12; ++k) {
        const auto i = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n)));
        const auto j = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(n)));
        if (i == j) continue;
        const auto before = keptAt(problem, goal).said;
        const int size = *rc::gen::inRange(1, 10);
        const auto changed = withRatio(problem, goal, goal.items[i], goal.items[j], std::to_string(size));
        RC_ASSERT(changed.has_value());
        problem = *changed;
        for (const auto& pair : keptAt(problem, goal).said) {
            const bool same = pair.first == std::min(i, j) && pair.second == std::max(i, j);
            if (same) RC_ASSERT(std::abs(pair.value - (i < j ? size : 1.0 / size)) < 1e-12);
            if (!same) RC_ASSERT(std::find(before.begin(), before.end(), pair) != before.end());
        }
    }
}

TEST(JudgmentSlips, TheClashOfTheThesisIsAsked) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    const auto node = nodeNamed(problem, "K1");
    const auto slips = slipsOf(keptAt(problem, node));
    ASSERT_EQ(slips.clashes.size(), 1U);
    EXPECT_EQ(slips.clashes[0], (ReciprocalClash{"A1", "A2", "4", "1/3", "1/4", "3"}));
    EXPECT_TRUE(slips.rounded.empty());
    EXPECT_EQ(rank(problem).error().code, "nonreciprocal");
    const auto& clash = slips.clashes[0];
    const auto first = withRatio(problem, node, clash.first, clash.second, clash.given);
    EXPECT_EQ(first->evaluation.judgments.at("K1").cells[0][1], "4");
    EXPECT_TRUE(rank(*first));
    const auto second = withRatio(problem, node, clash.second, clash.first, clash.mirror);
    EXPECT_EQ(second->evaluation.judgments.at("K1").cells[0][1], "3");
    EXPECT_TRUE(rank(*second));
}

TEST(JudgmentSlips, RoundedReciprocalsAreReplacedTogether) {
    const Problem problem = byHand({{"1", "9", "3"}, {"0.11", "1", "0,5"}, {"0.33", "", "1"}});
    const auto node = nodeNamed(problem, "goal");
    const auto slips = slipsOf(keptAt(problem, node));
    ASSERT_EQ(slips.rounded.size(), 2U);
    EXPECT_EQ(slips.rounded[0], (RoundedCell{"K2", "K1", "0.11", "1/9"}));
    EXPECT_EQ(slips.rounded[1], (RoundedCell{"K3", "K1", "0.33", "1/3"}));
    ASSERT_EQ(slips.unreadable.size(), 1U) << "a decimal comma is no number in a file";
    EXPECT_EQ(slips.unreadable[0].written, "0,5");
    const auto mended = withoutRounding(problem, node);
    ASSERT_TRUE(mended);
    EXPECT_EQ(mended->weights.judgments.cells[0], (std::vector<std::string>{"1", "9", "3"}));
    EXPECT_EQ(mended->weights.judgments.cells[1][0], "");
}

TEST(JudgmentSlips, ARoundedCellAloneIsFoundToo) {
    const auto rounded = [](const std::string& cell) {
        const Problem problem = byHand({{"", cell}, {"", ""}});
        return slipsOf(keptAt(problem, nodeNamed(problem, "goal"))).rounded.size();
    };
    EXPECT_EQ(rounded("0.11"), 1U);
    EXPECT_EQ(rounded("0.33"), 1U);
    EXPECT_EQ(rounded("0.2"), 0U);
    EXPECT_EQ(rounded("0.4"), 0U);
    EXPECT_EQ(rounded("3"), 0U);
    EXPECT_EQ(rounded("1/3"), 0U);
}

} // namespace
} // namespace vidette::mcda
