// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/problem_edits.h"

#include "mcda/candidates.h"
#include "mcda/thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <set>

namespace vidette::mcda {
namespace {

using Ids = std::vector<std::string>;

/// Everything at once that may name a criterion or an alternative.
Problem fullProblem() {
    Problem problem = thesisSaaty();
    problem.weights.order = kThesisOrder;
    for (const auto& id : kThesisCriteria) problem.weights.values[id] = 1;
    problem.weights.pairs = {{"K1", "K2", 1}, {"K2", "K3", 0.5}};
    problem.evaluation.orders["K1"] = {{"A1"}, {"A2", "A3"}, {"A4"}, {"A5"}};
    problem.evaluation.pairs["K2"] = {{"A1", "A2", 1}};
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.preferences["K3"] = {PreferenceType::Linear, 1, 2, 0};
    problem.evaluation.levels["K4"] = {{"high", 1}};
    problem.constraints = {{"K3", Comparison::AtLeast, {80}, true, ""}};
    return problem;
}

/// Every id that stands anywhere in the problem but in the lists of rows.
std::set<std::string> namedIn(const Problem& problem) {
    std::set<std::string> names;
    const auto takeOrder = [&](const Order& order) {
        for (const auto& group : order) names.insert(group.begin(), group.end());
    };
    const auto takePairs = [&](const std::vector<PairJudgment>& pairs) {
        for (const auto& pair : pairs) names.insert({pair.first, pair.second});
    };
    const auto takeJudgments = [&](const SaatyJudgments& judgments) {
        names.insert(judgments.items.begin(), judgments.items.end());
        for (const auto& [id, value] : judgments.intensity) names.insert(id);
    };
    for (const auto& alternative : problem.alternatives)
        for (const auto& [id, value] : alternative.values) names.insert(id);
    for (const auto& limit : problem.constraints) names.insert(limit.criterion);
    for (const auto& [id, value] : problem.weights.values) names.insert(id);
    takeOrder(problem.weights.order);
    takePairs(problem.weights.pairs);
    takeJudgments(problem.weights.judgments);
    for (const auto& [id, node] : problem.weights.nodes) takeJudgments(node);
    for (const auto& [id, order] : problem.evaluation.orders) {
        names.insert(id);
        takeOrder(order);
    }
    for (const auto& [id, pairs] : problem.evaluation.pairs) {
        names.insert(id);
        takePairs(pairs);
    }
    for (const auto& [id, judgments] : problem.evaluation.judgments) {
        names.insert(id);
        takeJudgments(judgments);
    }
    for (const auto& [id, preference] : problem.evaluation.preferences) names.insert(id);
    for (const auto& [id, levels] : problem.evaluation.levels) names.insert(id);
    return names;
}

RC_GTEST_PROP(ProblemEdits, WhoIsRemoved_IsNamedNowhereAnyMore, ()) {
    const auto criterion = *rc::gen::elementOf(kThesisCriteria);
    const auto kit = *rc::gen::elementOf(kThesisKits);
    const auto before = namedIn(fullProblem());
    RC_ASSERT(before.count(criterion) == 1U);
    RC_ASSERT(before.count(kit) == 1U);
    const auto after = namedIn(withoutAlternative(withoutCriterion(fullProblem(), criterion), kit));
    RC_ASSERT(after.count(criterion) == 0U);
    RC_ASSERT(after.count(kit) == 0U);
    RC_ASSERT(after.size() + 2 == before.size());
}

RC_GTEST_PROP(ProblemEdits, MovingThereAndBack_ChangesNoRankAndNoOrder, ()) {
    const auto criterion = *rc::gen::elementOf(kThesisCriteria);
    const auto kit = *rc::gen::elementOf(kThesisKits);
    const int by = *rc::gen::element(-1, 1);
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.judgments["K1"].items.clear();
    problem.evaluation.saaty.nonreciprocal = Nonreciprocal::AsGiven;
    const auto before = rank(problem);
    const Problem moved = withAlternativeMoved(withCriterionMoved(problem, criterion, by), kit, by);
    const auto after = rank(moved);
    RC_ASSERT(before.has_value() && after.has_value());
    RC_ASSERT(after->ranking == before->ranking);
    const Problem back = withAlternativeMoved(withCriterionMoved(moved, criterion, -by), kit, -by);
    if (moved.criteria != problem.criteria && moved.alternatives != problem.alternatives) {
        RC_ASSERT(back.criteria == problem.criteria);
        RC_ASSERT(back.alternatives == problem.alternatives);
    }
}

TEST(ProblemEdits, NewCriterion_WeighsNothingAndLeavesTheOrder) {
    Problem problem = thesisTable();
    problem.weights.method = WeightMethod::Points;
    for (const auto& id : kThesisCriteria) problem.weights.values[id] = 1;
    const auto before = rank(problem);
    Problem next = withCriterion(problem, {"K8", "Warranty abroad", "", Direction::Max, "", ""});
    for (auto& alternative : next.alternatives) alternative.values["K8"] = {1, "", ""};
    const auto after = rank(next);
    ASSERT_TRUE(before && after);
    EXPECT_EQ(after->ranking, before->ranking);
    EXPECT_EQ(after->weights.back(), 0);
}

TEST(ProblemEdits, NewAlternative_IsNotJudgedUntilSomebodyDoes) {
    const Problem next = withAlternative(thesisSaaty(), {"A6", "Another", {}, ""});
    EXPECT_EQ(next.alternatives.size(), 6U);
    EXPECT_EQ(next.evaluation.judgments.at("K2").intensity.count("A6"), 0U);
    Problem filled = next;
    for (const auto& id : kThesisCriteria) filled.alternatives.back().values[id] = {1, "", ""};
    EXPECT_EQ(refusal(filled), "missing_item");
}

TEST(ProblemEdits, NewRowOfAMatrix_HasEmptyCells) {
    Problem problem = thesisSaaty();
    problem.evaluation.judgments["K1"] = thesisK1AsPrinted();
    problem.evaluation.judgments["K1"].items.clear();
    const auto judgments = withAlternative(problem, {"A6", "Another", {}, ""}).evaluation.judgments.at("K1");
    EXPECT_EQ(judgments.items, (Ids{"A1", "A2", "A3", "A4", "A5", "A6"}));
    ASSERT_EQ(judgments.cells.size(), 6U);
    EXPECT_EQ(judgments.cells[0], (Ids{"1", "4", "7", "9", "3", ""}));
    EXPECT_EQ(judgments.cells[5], (Ids{"", "", "", "", "", "1"}));
}

TEST(ProblemEdits, FreeIdsAndNames_AreNotTaken) {
    const Problem problem = thesisTable();
    EXPECT_EQ(freeId(problem, "K"), "K8");
    EXPECT_EQ(freeId(problem, "G"), "G1");
    EXPECT_EQ(freeCriterionName(problem, "Price"), "Price");
    EXPECT_EQ(freeCriterionName(problem, " k1 "), " k1  2");
}

TEST(ProblemEdits, Groups_AreMadeWhenNamedAndGoWhenEmpty) {
    const Problem once = withPathAbove(thesisTable(), "K2", {"Quality", "Picture"});
    EXPECT_EQ(once.criteria.size(), 9U);
    EXPECT_EQ(pathAbove(once, "K2"), (Ids{"Quality", "Picture"}));
    EXPECT_TRUE(rank(once).has_value());
    const Problem twice = withPathAbove(once, "K3", {"quality "});
    EXPECT_EQ(twice.criteria.size(), 9U);
    EXPECT_EQ(pathAbove(twice, "K3"), (Ids{"Quality"}));
    const Problem back = withPathAbove(withPathAbove(twice, "K2", {}), "K3", {});
    EXPECT_EQ(back.criteria, thesisTable().criteria);
}

TEST(ProblemEdits, ACriterionWithValues_IsNoGroup) {
    EXPECT_EQ(withPathAbove(thesisTable(), "K2", {"K1"}), thesisTable());
    EXPECT_EQ(withPathAbove(thesisTable(), "K2", {"K2"}), thesisTable());
}

TEST(ProblemEdits, RemovedGroup_LeavesItsCriteriaToTheOneAbove) {
    Problem problem = withPathAbove(thesisTable(), "K2", {"Quality", "Picture"});
    problem = withPathAbove(std::move(problem), "K3", {"Quality", "Picture"});
    const std::string group = findFact(problem, "K2")->parent;
    problem = withoutCriterion(std::move(problem), group);
    EXPECT_EQ(pathAbove(problem, "K2"), (Ids{"Quality"}));
    EXPECT_EQ(leavesOf(problem.criteria).size(), 7U);
}

TEST(ProblemEdits, CriterionOfATree_HasAPlaceInItsNode) {
    Problem problem = thesisTable();
    problem.weights.nodes["goal"] = {{"K1", "K2"}, {{"1", "3"}, {"1/3", "1"}}, {}, false};
    const Problem next = withCriterion(problem, {"K8", "New", "", Direction::Max, "", ""});
    EXPECT_EQ(next.weights.nodes.at("goal").items, (Ids{"K1", "K2", "K8"}));
    EXPECT_EQ(withoutCriterion(next, "K8").weights.nodes.at("goal"), problem.weights.nodes.at("goal"));
}

TEST(ProblemEdits, FactThatNobodyWeighs_KeepsItsValuesAndLimits) {
    const Problem fact = withWeighed(fullProblem(), "K3", false);
    EXPECT_EQ(fact.attributes.size(), 1U);
    EXPECT_EQ(fact.constraints.size(), 1U);
    EXPECT_EQ(fact.weights.values.count("K3"), 0U);
    EXPECT_EQ(factIds(fact), (Ids{"K1", "K2", "K4", "K5", "K6", "K7", "K3"}));
    const Problem back = withWeighed(fact, "K3", true);
    EXPECT_TRUE(back.attributes.empty());
    EXPECT_EQ(back.alternatives, fullProblem().alternatives);
}

TEST(ProblemEdits, AnotherWayToWeigh_BeginsWithTheWeightsInForce) {
    const auto before = rank(thesisFuller());
    ASSERT_TRUE(before);
    Problem problem = thesisFuller();
    problem.weights.order.clear();
    const Problem points = withWeightMethod(problem, WeightMethod::Points, before->criteria, before->weights);
    const auto after = rank(points);
    ASSERT_TRUE(after);
    for (std::size_t k = 0; k < before->weights.size(); ++k)
        EXPECT_NEAR(after->weights[k], before->weights[k], 1e-12);
    const Problem ordered = withWeightMethod(problem, WeightMethod::Roc, before->criteria, before->weights);
    EXPECT_EQ(ordered.weights.order, kThesisOrder);
    EXPECT_EQ(withWeightMethod(problem, WeightMethod::Direct, {}, {}).weights.values.at("K1"), 1.0 / 7);
}

RC_GTEST_PROP(ProblemEdits, GoingThroughAllMethods_LosesNothing, ()) {
    Problem problem = fullProblem();
    const Problem start = problem;
    const auto ways = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 9));
    for (const int way : ways) {
        problem = withWeightMethod(std::move(problem), static_cast<WeightMethod>(way), {}, {});
        problem = withEvaluationMethod(std::move(problem), static_cast<EvaluationMethod>(way));
    }
    problem.weights.method = start.weights.method;
    problem.evaluation.method = start.evaluation.method;
    RC_ASSERT(problem == start);
}

TEST(ProblemEdits, NormalisationThatAMethodDoesNotKnow_GivesWayToTheUsualOne) {
    Problem problem = thesisTable();
    problem.evaluation.normalisation = Normalisation::Sum;
    EXPECT_EQ(withEvaluationMethod(problem, EvaluationMethod::Vikor).evaluation.normalisation,
              Normalisation::Sum);
    const Problem next = withEvaluationMethod(problem, EvaluationMethod::Topsis);
    EXPECT_FALSE(next.evaluation.normalisation.has_value());
    EXPECT_TRUE(rank(next).has_value());
}

TEST(ProblemEdits, SaatyWithoutJudgments_TakesThemFromTheValues) {
    const Problem next = withEvaluationMethod(thesisTable(), EvaluationMethod::Saaty);
    EXPECT_TRUE(rank(next).has_value());
    EXPECT_TRUE(next.evaluation.judgments.at("K1").intensityFromValues);
}

TEST(ProblemEdits, WhoDoesNotExist_ChangesNothing) {
    const Problem problem = fullProblem();
    EXPECT_EQ(withoutCriterion(problem, "K9"), problem);
    EXPECT_EQ(withoutAlternative(problem, "A9"), problem);
    EXPECT_EQ(withWeighed(problem, "K9", true), problem);
    EXPECT_EQ(withPathAbove(problem, "K9", {"Group"}), problem);
}

} // namespace
} // namespace vidette::mcda
