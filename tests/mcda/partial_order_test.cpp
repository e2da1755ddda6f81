// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/partial_order.h"

#include "decision_table.h"
#include "published_cases.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::mcda {
namespace {

using Groups = std::vector<std::vector<std::string>>;
using Pairs = std::vector<std::array<std::string, 2>>;

Ranking flows(const std::vector<double>& plus, const std::vector<double>& minus) {
    Ranking ranking;
    for (std::size_t a = 0; a < plus.size(); ++a) ranking.alternatives.push_back("A" + std::to_string(a + 1));
    ranking.measures = {{"phi_plus", plus}, {"phi_minus", minus}};
    return ranking;
}

/// Brans & Vincke's definition, word by word.
OrderRelation slowRelation(double plusA, double minusA, double plusB, double minusB) {
    const bool preferredPlus = plusA > plusB;
    const bool equalPlus = plusA == plusB;
    const bool preferredMinus = minusA < minusB;
    const bool equalMinus = minusA == minusB;
    if (equalPlus && equalMinus) return OrderRelation::Indifferent;
    if ((preferredPlus && preferredMinus) || (preferredPlus && equalMinus) || (equalPlus && preferredMinus))
        return OrderRelation::Preferred;
    const bool worsePlus = plusA < plusB;
    const bool worseMinus = minusA > minusB;
    if ((worsePlus && worseMinus) || (worsePlus && equalMinus) || (equalPlus && worseMinus))
        return OrderRelation::Dominated;
    return OrderRelation::Incomparable;
}

TEST(PartialOrder, FlowsThatContradictEachOther_AreIncomparable) {
    const auto order = *partialOrder(flows({.6, .3, .5, .1}, {.4, .1, .4, .7}));
    EXPECT_EQ(order.relations[0][1], OrderRelation::Incomparable);
    EXPECT_EQ(order.relations[0][2], OrderRelation::Preferred);
    EXPECT_EQ(order.relations[2][0], OrderRelation::Dominated);
    EXPECT_EQ(order.incomparable, (Pairs{{"A1", "A2"}, {"A2", "A3"}}));
    EXPECT_EQ(order.unbeaten, (std::vector<std::string>{"A1", "A2"}));
    EXPECT_EQ(order.groups, (Groups{{"A1"}, {"A3"}, {"A2"}, {"A4"}}));
    EXPECT_EQ(order.edges, (std::vector<std::array<std::size_t, 2>>{{0, 1}, {1, 3}, {2, 3}}));
    EXPECT_EQ(order.levels, (std::vector<std::size_t>{0, 1, 0, 2}));
}

TEST(PartialOrder, EqualFlows_ShareAGroup) {
    const auto order = *partialOrder(flows({.5, .2, .5}, {.1, .4, .1 + 1e-14}));
    EXPECT_EQ(order.groups, (Groups{{"A1", "A3"}, {"A2"}}));
    EXPECT_EQ(order.relations[0][2], OrderRelation::Indifferent);
    EXPECT_EQ(order.unbeaten, (std::vector<std::string>{"A1", "A3"}));
}

TEST(PartialOrder, OneAlternative_IsUnbeaten) {
    Problem problem = decisionTable({{1, 2}}, {Direction::Max, Direction::Min});
    problem.evaluation.method = EvaluationMethod::Promethee2;
    const auto order = *partialOrder(*rank(problem));
    EXPECT_EQ(order.unbeaten, (std::vector<std::string>{"A1"}));
    EXPECT_TRUE(order.edges.empty());
}

TEST(PartialOrder, OtherMethods_HaveNoFlows) {
    const auto order = partialOrder(*rank(thesisFuller()));
    ASSERT_FALSE(order.has_value());
    EXPECT_EQ(order.error().code, "no_flows");
}

/// The thesis' table by the usual preference: A3 and A4 have the same net flow and cannot be compared.
TEST(PartialOrder, EqualNetFlows_MayHideThatTwoCannotBeCompared) {
    Problem problem = thesisFuller();
    problem.evaluation.method = EvaluationMethod::Promethee2;
    const auto ranking = *rank(problem);
    EXPECT_EQ(ranking.ranking[0], (std::vector<std::string>{"A3", "A4"}));
    const auto order = *partialOrder(ranking);
    const bool sameFlow =
        std::abs(ranking.measures.at("phi_plus")[2] - ranking.measures.at("phi_plus")[3]) < 1e-12;
    EXPECT_EQ(order.relations[2][3], sameFlow ? OrderRelation::Indifferent : OrderRelation::Incomparable);
}

/// Zhao et al. (2013); Papathanasiou & Ploskas (2018): the partial order never contradicts the published net
/// flows.
TEST(PartialOrder, PublishedNetFlows_AreNeverContradicted) {
    const auto all = publishedCases();
    if (!all) GTEST_SKIP() << "no reference data";
    for (const char* id : {"promethee2_zhao", "promethee2_papathanasiou"}) {
        const auto one = caseNamed(*all, "cases", id);
        Problem problem = tableProblem(one["inputs"]);
        problem.evaluation.method = EvaluationMethod::Promethee2;
        for (std::size_t k = 0; k < problem.criteria.size(); ++k) {
            Preference preference;
            if (one["inputs"].contains("q")) {
                preference = {PreferenceType::Linear, one["inputs"]["q"].at(k).get<double>(),
                              one["inputs"]["p"].at(k).get<double>(), 0};
            }
            problem.evaluation.preferences[problem.criteria[k].id] = preference;
        }
        const auto ranking = *rank(problem);
        const auto order = *partialOrder(ranking);
        const auto net = numbers(one["computed_full_precision"]["net"]);
        for (std::size_t a = 0; a < net.size(); ++a) {
            for (std::size_t b = 0; b < net.size(); ++b) {
                if (order.relations[a][b] != OrderRelation::Preferred) continue;
                EXPECT_GT(net[a], net[b]) << id;
            }
        }
    }
}

Ranking anyFlows() {
    const auto n = *rc::gen::inRange<std::size_t>(1, 9);
    const auto flow = [&] {
        std::vector<double> values;
        for (std::size_t a = 0; a < n; ++a) values.push_back(*rc::gen::inRange(0, 6) / 8.0);
        return values;
    };
    const auto plus = flow();
    return flows(plus, flow());
}

RC_GTEST_PROP(PartialOrder, EveryPair_IsWhatTheDefinitionSays, ()) {
    const auto ranking = anyFlows();
    const auto& plus = ranking.measures.at("phi_plus");
    const auto& minus = ranking.measures.at("phi_minus");
    const auto order = *partialOrder(ranking);
    for (std::size_t a = 0; a < plus.size(); ++a) {
        for (std::size_t b = 0; b < plus.size(); ++b)
            RC_ASSERT(order.relations[a][b] == slowRelation(plus[a], minus[a], plus[b], minus[b]));
    }
}

/// Who beats whom is exactly what can be reached along the edges, and no edge could be left out.
RC_GTEST_PROP(PartialOrder, Edges_AreTheLeastThatSayAll, ()) {
    const auto order = *partialOrder(anyFlows());
    const std::size_t n = order.groups.size();
    const auto reached = [&](std::size_t without) {
        std::vector<std::vector<bool>> way(n, std::vector<bool>(n, false));
        for (std::size_t e = 0; e < order.edges.size(); ++e) {
            if (e != without) way[order.edges[e][0]][order.edges[e][1]] = true;
        }
        for (std::size_t k = 0; k < n; ++k) {
            for (std::size_t i = 0; i < n; ++i) {
                for (std::size_t j = 0; j < n; ++j) way[i][j] = way[i][j] || (way[i][k] && way[k][j]);
            }
        }
        return way;
    };
    const auto all = reached(order.edges.size());
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) {
            const auto a = *indexOf(order.alternatives, order.groups[i].front());
            const auto b = *indexOf(order.alternatives, order.groups[j].front());
            RC_ASSERT(all[i][j] == (order.relations[a][b] == OrderRelation::Preferred));
        }
    }
    for (std::size_t e = 0; e < order.edges.size(); ++e) RC_ASSERT(reached(e) != all);
}

RC_GTEST_PROP(PartialOrder, RenamedAndReversed_SaysTheSame, ()) {
    auto ranking = anyFlows();
    const auto before = *partialOrder(ranking);
    const std::size_t n = ranking.alternatives.size();
    for (auto& [name, values] : ranking.measures) std::reverse(values.begin(), values.end());
    for (auto& id : ranking.alternatives) id = "other " + id;
    const auto after = *partialOrder(ranking);
    for (std::size_t a = 0; a < n; ++a) {
        for (std::size_t b = 0; b < n; ++b)
            RC_ASSERT(before.relations[a][b] == after.relations[n - 1 - a][n - 1 - b]);
    }
}

} // namespace
} // namespace vidette::mcda
