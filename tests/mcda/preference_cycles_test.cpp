// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/preference_cycles.h"

#include "mcda/fuller.h"
#include "mcda/saaty.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>

namespace vidette::mcda {
namespace {

using Graph = std::vector<std::vector<bool>>;
using Cycles = std::vector<std::vector<std::string>>;

std::vector<std::string> letters(std::size_t n) {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < n; ++i) names.push_back("I" + std::to_string(i));
    return names;
}

Graph arrows(std::size_t n, const std::vector<std::array<std::size_t, 2>>& list) {
    Graph graph(n, std::vector<bool>(n, false));
    for (const auto& [from, to] : list) graph[from][to] = true;
    return graph;
}

SaatyTable matrixOf(const std::vector<std::vector<std::string>>& cells) {
    SaatyRule rule;
    rule.anyRatio = true;
    std::vector<RankingWarning> warnings;
    const auto items = letters(cells.size());
    return *saatyFromJudgments({items, cells, {}, false}, items, rule, "test", warnings);
}

TEST(PreferenceCycles, ThreeInACircle_AreNamedFromTheFirst) {
    const auto found = preferenceCycles({"a", "b", "c"}, arrows(3, {{1, 2}, {2, 0}, {0, 1}}));
    EXPECT_EQ(found.length, 3U);
    EXPECT_EQ(found.cycles, (Cycles{{"a", "b", "c", "a"}}));
    EXPECT_EQ(cycleText(found.cycles[0]), "a > b > c > a");
}

TEST(PreferenceCycles, EveryShortestCycle_IsNamed) {
    // Two triangles and one longer way round.
    const auto found =
        preferenceCycles(letters(5), arrows(5, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 2}, {3, 0}}));
    EXPECT_EQ(found.cycles, (Cycles{{"I0", "I1", "I2", "I0"}, {"I2", "I3", "I4", "I2"}}));
    EXPECT_FALSE(found.more);
}

TEST(PreferenceCycles, Chain_HasNone) {
    const auto found = preferenceCycles(letters(3), arrows(3, {{0, 1}, {1, 2}, {0, 2}}));
    EXPECT_EQ(found, PreferenceCycles{});
    EXPECT_EQ(preferenceCycles({}, {}), PreferenceCycles{});
}

TEST(PreferenceCycles, TiesInATriangle_AreNoPreference) {
    std::vector<RankingWarning> warnings;
    const auto triangle =
        *triangleFromPairs({"a", "b", "c"}, {{"a", "b", 1}, {"b", "c", 1}, {"a", "c", .5}}, "t", warnings);
    EXPECT_EQ(preferenceCycles(fullerTable({"a", "b", "c"}, triangle, {})).length, 0U);
}

TEST(PreferenceCycles, CompletedCells_AreNotLookedAt) {
    // a > b > c is judged; what a to c is completed with follows from it and is no judgment.
    const auto table = matrixOf({{"1", "2", ""}, {"", "1", "3"}, {"", "", "1"}});
    EXPECT_EQ(preferenceCycles(table).length, 0U);
    EXPECT_TRUE(chainBreaks(table).empty());
}

TEST(PreferenceCycles, MoreThanAreShown_IsSaid) {
    // Forty items, each preferred to the next twenty around a ring: thousands of triangles.
    const std::size_t n = 41;
    Graph ring(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t step = 1; step <= 20; ++step) ring[i][(i + step) % n] = true;
    }
    const auto found = preferenceCycles(letters(n), ring);
    EXPECT_EQ(found.length, 3U);
    EXPECT_EQ(found.cycles.size(), kMostCycles);
    EXPECT_TRUE(found.more);
}

TEST(PreferenceCycles, MatrixByHand_IsWarnedOf) {
    Problem problem = thesisTable();
    problem.criteria.resize(3);
    problem.evaluation.method = EvaluationMethod::WeightedSum;
    for (auto& one : problem.alternatives) {
        for (const char* id : {"K4", "K5", "K6", "K7"}) one.values.erase(id);
    }
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.judgments.cells = {{"1", "2", "1/2"}, {"", "1", "2"}, {"", "", "1"}};
    const auto ranking = *rank(problem);
    EXPECT_TRUE(hasWarning(ranking, "cycle"));
    problem.weights.judgments.cells = {{"1", "3", "2"}, {"", "1", "2"}, {"", "", "1"}};
    const auto weak = *rank(problem);
    EXPECT_FALSE(hasWarning(weak, "cycle"));
    EXPECT_TRUE(hasWarning(weak, "weakly_inconsistent"));
}

TEST(ChainBreaks, EndsBelowALink_AreNamed) {
    const auto breaks = chainBreaks(matrixOf({{"1", "3", "2"}, {"", "1", "2"}, {"", "", "1"}}));
    ASSERT_EQ(breaks.size(), 1U);
    EXPECT_EQ(breaks[0], (ChainBreak{"I0", "I1", "I2", 3, 2, 2}));
}

TEST(ChainBreaks, WorstComesFirst) {
    const auto breaks = chainBreaks(matrixOf({{"1", "1", "1/3"}, {"", "1", "3"}, {"", "", "1"}}));
    ASSERT_FALSE(breaks.empty());
    EXPECT_DOUBLE_EQ(std::max(breaks[0].firstLink, breaks[0].secondLink) / breaks[0].ends, 9);
}

TEST(ChainBreaks, EqualItems_MustCompareAlikeWithAThird) {
    EXPECT_TRUE(chainBreaks(matrixOf({{"1", "1", "3"}, {"", "1", "3"}, {"", "", "1"}})).empty());
    EXPECT_FALSE(chainBreaks(matrixOf({{"1", "1", "3"}, {"", "1", "4"}, {"", "", "1"}})).empty());
    EXPECT_FALSE(chainBreaks(matrixOf({{"1", "1", "4"}, {"", "1", "3"}, {"", "", "1"}})).empty());
}

/// Every cycle of n items or fewer, by trying all ways.
void tryWays(const Graph& graph, std::vector<std::size_t>& way, std::set<std::vector<std::size_t>>& found) {
    for (std::size_t next = way.front(); next < graph.size(); ++next) {
        if (next == way.back() || !graph[way.back()][next]) continue;
        if (next == way.front()) {
            found.insert(way);
        } else if (std::find(way.begin(), way.end(), next) == way.end()) {
            way.push_back(next);
            tryWays(graph, way, found);
            way.pop_back();
        }
    }
}

RC_GTEST_PROP(PreferenceCycles, Found_AreTheShortestOfAllThereAre, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 7);
    Graph graph(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) {
        for (std::size_t j = 0; j < n; ++j) graph[i][j] = i != j && *rc::gen::inRange(0, 3) == 0;
    }
    std::set<std::vector<std::size_t>> all;
    for (std::size_t home = 0; home < n; ++home) {
        std::vector<std::size_t> way{home};
        tryWays(graph, way, all);
    }
    std::size_t shortest = 0;
    for (const auto& way : all) shortest = shortest == 0 ? way.size() : std::min(shortest, way.size());
    std::set<std::vector<std::string>> expected;
    const auto names = letters(n);
    for (const auto& way : all) {
        if (way.size() != shortest) continue;
        std::vector<std::string> cycle;
        for (const auto i : way) cycle.push_back(names[i]);
        cycle.push_back(names[way.front()]);
        expected.insert(cycle);
    }
    const auto found = preferenceCycles(names, graph);
    RC_ASSERT(found.length == shortest);
    RC_ASSERT(std::set<std::vector<std::string>>(found.cycles.begin(), found.cycles.end()) == expected);
    RC_ASSERT(found.cycles.size() == expected.size());
}

/// |difference| + 1: the ends of a chain differ by both links less one, which is at least the larger.
RC_GTEST_PROP(ChainBreaks, MatrixByTheRule_HasNone, ()) {
    const auto n = *rc::gen::inRange<std::size_t>(1, 8);
    SaatyJudgments judgments;
    for (const auto& name : letters(n)) judgments.intensity[name] = *rc::gen::inRange(1, 10);
    std::vector<RankingWarning> warnings;
    const auto table = *saatyFromJudgments(judgments, letters(n), {}, "test", warnings);
    RC_ASSERT(chainBreaks(table).empty());
    RC_ASSERT(preferenceCycles(table).length == 0);
}

} // namespace
} // namespace vidette::mcda
