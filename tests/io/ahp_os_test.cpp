// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/ahp_os.h"

#include "support/decision_samples.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <map>

namespace vidette::io {
namespace {

using mcda::Problem;
using nlohmann::json;
using Names = std::vector<std::string>;

bool warns(const base::Warnings& warnings, const std::string& code, const std::string& words = {}) {
    return std::any_of(warnings.begin(), warnings.end(), [&](const base::Warning& one) {
        return one.code == code && (one.message + one.where).find(words) != std::string::npos;
    });
}

json row(const std::string& part, const std::string& node, const std::string& ab, const std::string& intense,
         int timestamp = 1) {
    return {{"pwc_part", part},
            {"pwc_node", node},
            {"pwc_timestamp", timestamp},
            {"pwc_ab", ab},
            {"pwc_intense", intense}};
}

json project(const std::string& hierarchy, const Names& alternatives, const std::vector<json>& rows) {
    json document{{"pj", json::array({json{{"project_name", "P"}, {"project_hText", hierarchy}}})},
                  {"alt", json::array()},
                  {"pwc", rows}};
    for (const auto& name : alternatives) document["alt"].push_back(json{{"alt", name}});
    return document;
}

base::WithWarnings<Problem> readOf(const json& document) {
    auto read = readAhpOs(document.dump(), "p.json");
    EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().message);
    return read ? *read : base::WithWarnings<Problem>{};
}

std::string codeOf(const json& document) {
    const auto read = readAhpOs(document.dump(), "p.json");
    return read ? "" : read.error().code;
}

TEST(AhpHierarchy, ElementsWithLines_StandBehindTheOthers) {
    const auto nodes = *readHierarchy("Goal: A=0.2, B=.5 , C, D; D: d1, d2; B: b1, b2;", "h");
    ASSERT_EQ(nodes.size(), 3U);
    EXPECT_EQ(nodes[0].elements, (Names{"A", "B", "C", "D"}));
    EXPECT_EQ(nodes[0].priorities, (std::vector<double>{.2, .5, 0, 0}));
    EXPECT_EQ(nodes[0].order, (Names{"A", "C", "D", "B"}));
}

TEST(AhpHierarchy, GoalNeedNotStandFirst) {
    const auto nodes = *readHierarchy("B: x, y; Top: A, B;", "h");
    EXPECT_EQ(nodes[0].name, "Top");
    EXPECT_EQ(nodes[0].order, (Names{"A", "B"}));
}

TEST(AhpHierarchy, WrongTexts_AreRefused) {
    for (const std::string text :
         {"", ";", "no colon", ": a, b;", "Goal: ;", "Goal: a, a;", "Goal: a, b; Goal: c, d;",
          "G: a, b; H: c, d;", "G: a, b; x: y, z; y: x, w;", "G: a, b; a: b, c;", "G: =1, b;"})
        EXPECT_FALSE(readHierarchy(text, "h").has_value()) << text;
    EXPECT_FALSE(readHierarchy("G: " + std::string(30'000, 'a') + ";", "h").has_value());
}

/// A, B, C: A is 3 B, C is 5 A, B is as good as C.
TEST(AhpOs, Digits_BecomeFractions) {
    const auto read = readOf(project("Goal: A, B, C;", {}, {row("Ann", "Goal", "010", "351")}));
    const auto& weights = read.value.weights;
    EXPECT_EQ(weights.method, mcda::WeightMethod::Saaty);
    EXPECT_EQ(weights.saaty.randomIndex, "ahp_os");
    EXPECT_EQ(weights.judgments.cells, (std::vector<Names>{{"", "3", "1/5"}, {"", "", "1"}, {"", "", ""}}));
    EXPECT_TRUE(warns(read.warnings, "no_alternatives"));
}

TEST(AhpOs, Participants_AreJoinedByTheirGeometricMean) {
    const auto read = readOf(project(
        "Goal: A, B;", {"x", "y"},
        {row("Ann", "Goal", "0", "9"), row("Bob", "Goal", "1", "4"), row("Ann", "Goal", "0", "4", 7)}));
    EXPECT_EQ(read.value.weights.judgments.cells[0][1], "1");
    EXPECT_TRUE(warns(read.warnings, "participants_joined", "Goal"));
    const auto agreed = readOf(
        project("Goal: A, B;", {"x", "y"}, {row("Ann", "Goal", "1", "3"), row("Bob", "Goal", "1", "3")}));
    EXPECT_EQ(agreed.value.weights.judgments.cells[0][1], "1/3");
}

TEST(AhpOs, Priorities_BecomePointsDownTheTree) {
    const auto read =
        readOf(project("Goal: A=0.4, B=0.6; B: b1=0.25, b2=0.75;", {"x", "y"}, {row("Ann", "A", "0", "2")}));
    EXPECT_EQ(read.value.weights.method, mcda::WeightMethod::Points);
    EXPECT_EQ(read.value.criteria.size(), 4U);
    EXPECT_EQ(read.value.criteria[2].parent, "B");
    EXPECT_DOUBLE_EQ(read.value.weights.values.at("b2"), .45);
    EXPECT_EQ(read.value.evaluation.judgments.at("A").cells[0][1], "2");
    EXPECT_TRUE(warns(read.warnings, "assumed_equal", "b1"));
    const auto ranking = mcda::rank(read.value);
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    EXPECT_NEAR(ranking->weights[0], .4, 1e-12);
}

TEST(AhpOs, ComparedNodesBesidePriorities_GiveTheSameShares) {
    const auto read =
        readOf(project("Goal: A, B; B: b1=0.25, b2=0.5, b3=0.25;", {"x"}, {row("Ann", "Goal", "0", "3")}));
    const auto ranking = mcda::rank(read.value);
    ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
    EXPECT_NEAR(ranking->weights[*mcda::indexOf(ranking->criteria, "b2")], .125, 1e-10);
}

TEST(AhpOs, CriterionNamedGoal_DoesNotTakeTheTop) {
    const auto read = readOf(project("Top: goal, B;", {"x", "y"}, {row("Ann", "Top", "0", "3")}));
    EXPECT_EQ(read.value.criteria[0].name, "goal");
    EXPECT_NE(read.value.criteria[0].id, "goal");
    EXPECT_TRUE(mcda::rank(read.value).has_value());
}

TEST(AhpOs, WrongFiles_AreRefusedWithTheirPlace) {
    const auto good = project("Goal: A, B;", {"x", "y"}, {});
    const auto with = [&](const std::vector<json>& rows) { return project("Goal: A, B;", {"x", "y"}, rows); };
    EXPECT_EQ(codeOf(good), "");
    EXPECT_EQ(codeOf(json::array()), "not_a_decision");
    EXPECT_EQ(codeOf({{"pj", 7}}), "not_a_decision");
    EXPECT_EQ(codeOf({{"pj", json::array({json::object()})}}), "missing_field");
    EXPECT_EQ(codeOf(with({row("Ann", "Goal", "", "")})), "bad_judgments");
    EXPECT_EQ(codeOf(with({row("Ann", "Goal", "00", "33")})), "bad_judgments");
    EXPECT_EQ(codeOf(with({row("Ann", "Goal", "2", "3")})), "bad_judgments");
    EXPECT_EQ(codeOf(with({row("Ann", "Goal", "0", "x")})), "bad_judgments");
    EXPECT_EQ(codeOf(with({row("Ann", "A", "000", "333")})), "bad_judgments");
    EXPECT_EQ(codeOf(with({json(7)})), "wrong_type");
    EXPECT_EQ(codeOf(project("Goal: A, B;", {"x", "x"}, {})), "duplicate_item");
    EXPECT_EQ(codeOf(project("Goal: A, B;", {""}, {})), "wrong_type");
    EXPECT_EQ(codeOf(project("Goal", {}, {})), "bad_hierarchy");
    auto other = good;
    other["alt"] = 7;
    EXPECT_EQ(codeOf(other), "wrong_type");
    other = good;
    other["pwc"] = "x";
    EXPECT_EQ(codeOf(other), "wrong_type");
    EXPECT_EQ(readAhpOs("{\"pj\": 1e999}", "p.json").error().code, "not_json");
    EXPECT_EQ(readAhpOs(std::string(100'000, '['), "p.json").error().code, "not_json");
    EXPECT_TRUE(warns(readOf(with({row("Ann", "Nobody", "0", "3")})).warnings, "unknown_item", "Nobody"));
}

TEST(AhpOs, ComparedHierarchy_ComesBack) {
    Problem problem = support::comparedKits();
    problem.alternatives = {{"A", "A", {}, {}}};
    for (const char* id : {"Price", "Pixels", "Angle"})
        problem.alternatives[0].values[id] = mcda::Value{1.0, "", ""};
    const auto written = writeAhpOs(problem, *mcda::rank(problem), "p.json");
    ASSERT_TRUE(written.has_value()) << written.error().message;
    const auto read = *readAhpOs(written->value, "p.json");
    EXPECT_EQ(read.value.title, problem.title);
    EXPECT_EQ(read.value.criteria, problem.criteria);
    EXPECT_EQ(read.value.weights, problem.weights);
    EXPECT_TRUE(warns(written->warnings, "left_out", "values"));
}

TEST(AhpOs, JudgedAlternatives_ComeBackUnderPriorities) {
    const Problem problem = support::judgedKits();
    const auto before = *mcda::rank(problem);
    const auto written = writeAhpOs(problem, before, "p.json");
    ASSERT_TRUE(written.has_value()) << written.error().message;
    EXPECT_TRUE(warns(written->warnings, "left_out", "numbers"));
    const auto document = json::parse(written->value);
    EXPECT_EQ(document["pj"][0]["project_hText"],
              "Kits: Price=0.25000000, Image=0.75000000; Image: Pixels=0.83333333, Angle=0.16666667;");
    EXPECT_EQ(document["pwc"][0]["pwc_ab"], "011");
    EXPECT_EQ(document["pwc"][0]["pwc_intense"], "327");
    const auto read = *readAhpOs(written->value, "p.json");
    EXPECT_EQ(read.value.evaluation, problem.evaluation);
    const auto after = *mcda::rank(read.value);
    EXPECT_EQ(after.ranking, before.ranking);
    for (std::size_t a = 0; a < before.totals.size(); ++a)
        EXPECT_NEAR(after.totals[a], before.totals[a], 1e-7);
}

TEST(AhpOs, NamesOfItsGrammar_AreChangedAndTold) {
    Problem problem = support::judgedKits();
    problem.criteria[0].name = "Price; net, of tax: 21=%";
    problem.criteria[2].name = "7";
    problem.criteria[3].name = "Image";
    const auto written = *writeAhpOs(problem, *mcda::rank(support::judgedKits()), "p.json");
    EXPECT_TRUE(warns(written.warnings, "renamed", "Price; net"));
    const auto read = readAhpOs(written.value, "p.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(read->value.criteria[0].name, "Price net of tax 21 %");
}

TEST(AhpOs, RatiosBetweenWholeNumbers_AreRoundedAndTold) {
    Problem problem = support::judgedKits();
    problem.evaluation.judgments["Price"].cells[0][1] = "2.6";
    const auto written = *writeAhpOs(problem, *mcda::rank(problem), "p.json");
    EXPECT_TRUE(warns(written.warnings, "rounded", "A/B"));
    EXPECT_EQ(json::parse(written.value)["pwc"][0]["pwc_intense"], "327");
}

TEST(AhpOs, OneCriterion_CannotBeCarried) {
    Problem problem = support::threeKits();
    problem.criteria.resize(1);
    problem.weights = {};
    EXPECT_EQ(writeAhpOs(problem, mcda::Ranking{}, "p.json").error().code, "too_few_criteria");
}

RC_GTEST_PROP(AhpOs, AnyBytes_AreReadOrRefused, ()) {
    static const std::string whole =
        writeAhpOs(support::judgedKits(), *mcda::rank(support::judgedKits()), "p.json")->value;
    std::string text = whole;
    const int changes = *rc::gen::inRange(0, 4);
    for (int i = 0; i < changes; ++i)
        text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::inRange<char>(' ', '~');
    const auto read = readAhpOs(text, "p.json");
    if (!read) RC_ASSERT(!read.error().code.empty());
}

} // namespace
} // namespace vidette::io
