// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_json.h"

#include "mcda/ranking.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

#include <map>

namespace vidette::io {
namespace {

/// A problem with a hole for one more member: "…, MEMBER}".
std::string problemWith(const std::string& member) {
    return R"({"format": "vidette-decision/1",
 "criteria": [{"id": "K1", "name": "Price", "unit": "CZK", "direction": "min", "parent": null}],
 "alternatives": [{"id": "A1", "values": {"K1": 3}}, {"id": "A2", "values": {"K1": "5 CZK"}}])" +
           (member.empty() ? "" : ",\n " + member) + "}";
}

base::Error errorOf(const std::string& text) {
    const auto problem = readProblem(text, "d.json");
    return problem ? base::Error{} : problem.error();
}

TEST(DecisionJson, LeastProblem_HasEqualWeightsAndAWeightedSum) {
    const auto read = readProblem(problemWith(""), "d.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_TRUE(read->warnings.empty());
    const auto& problem = read->value;
    EXPECT_EQ(problem.criteria[0].direction, mcda::Direction::Min);
    EXPECT_EQ(problem.alternatives[1].values.at("K1"), (mcda::Value{5.0, "CZK", "5 CZK"}));
    EXPECT_EQ(problem.weights, mcda::WeightSettings{});
    EXPECT_EQ(problem.evaluation, mcda::EvaluationSettings{});
}

TEST(DecisionJson, BrokenJson_NamesLineAndColumn) {
    const auto error = errorOf("{\"format\":\n  nan}");
    EXPECT_EQ(error.code, "not_json");
    EXPECT_EQ(error.where, "d.json: line 2, column 4");
}

TEST(DecisionJson, NumberTooLargeForADouble_IsRefused) {
    EXPECT_EQ(errorOf(problemWith(R"("weights": {"method": "points", "values": {"K1": 1e999}})")).code,
              "not_json");
}

/// A problem whose only criterion has this value function.
std::string withFunction(const std::string& points) {
    std::string text = problemWith("");
    const std::string end = "\"parent\": null";
    return text.replace(text.find(end), end.size(), end + ", \"value_function\": " + points);
}

TEST(DecisionJson, ValueFunction_ComesBackAsWritten) {
    const auto read = readProblem(withFunction("[[0, 0], [20.5, 1], [25, 1], [60, 0.25]]"), "d.json");
    ASSERT_TRUE(read.has_value()) << read.error().message;
    EXPECT_EQ(read->value.criteria[0].valueFunction,
              (std::vector<mcda::ValuePoint>{{0, 0}, {20.5, 1}, {25, 1}, {60, .25}}));
    const auto again = readProblem(writeProblem(read->value), "d.json");
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->value, read->value);
}

TEST(DecisionJson, WrongValueFunction_IsNamedWithItsPoint) {
    const std::map<std::string, std::pair<std::string, std::string>> cases{
        {"7", {"wrong_type", "d.json: criterion 1: value_function"}},
        {"[]", {"wrong_type", ""}},
        {"[[1, 0], [2]]", {"wrong_type", ""}},
        {"[[1, 0], [2, \"x\"]]", {"wrong_type", ""}},
        {"[[1, 0]]", {"bad_value_function", ""}},
        {"[[1, 0], [2, 1.5]]", {"bad_value_function", ""}},
        {"[[2, 0], [1, 1]]",
         {"bad_value_function", "d.json: criterion 1: criterion K1, value function, point 2"}},
    };
    for (const auto& [points, expected] : cases) {
        const auto error = errorOf(withFunction(points));
        EXPECT_EQ(error.code, expected.first) << points;
        if (expected.second.empty()) continue;
        EXPECT_EQ(error.where, expected.second) << points;
    }
}

TEST(DecisionJson, ListForAText_IsRefusedWithoutBeingPrinted) {
    const std::string deep = std::string(150, '[') + std::string(150, ']');
    const auto error = errorOf(problemWith("\"title\": " + deep));
    EXPECT_EQ(error.code, "wrong_type");
    EXPECT_EQ(error.message, "expected a text in quotes, found a list");
}

TEST(DecisionJson, DeepNesting_IsRefused) {
    const std::string deep = std::string(200'000, '[') + std::string(200'000, ']');
    for (const char* key : {"title", "unknown"}) {
        const auto error = errorOf(problemWith("\"" + std::string(key) + "\": " + deep));
        EXPECT_EQ(error.code, "not_json") << key;
        EXPECT_EQ(error.where, "d.json") << key;
        EXPECT_EQ(error.message, "lists stand too deep in each other") << key;
    }
}

TEST(DecisionJson, NewerFormat_IsRefusedWithBothVersions) {
    const auto error = errorOf(R"({"format": "vidette-decision/2"})");
    EXPECT_EQ(error.code, "newer_version");
    EXPECT_NE(error.message.find("vidette-decision/2"), std::string::npos);
    EXPECT_NE(error.message.find("vidette-decision/1"), std::string::npos);
}

TEST(DecisionJson, OtherDocuments_AreNoDecisions) {
    EXPECT_EQ(errorOf(R"({"type": "FeatureCollection"})").code, "not_a_decision");
    EXPECT_EQ(errorOf(R"({"format": "other/1"})").code, "not_a_decision");
    EXPECT_EQ(errorOf("[1, 2]").code, "wrong_type");
}

TEST(DecisionJson, EveryWrongField_IsNamedWithItsPlace) {
    const std::map<std::string, std::pair<std::string, std::string>> cases{
        {R"("weights": {"method": "magic"})", {"unknown_method", "d.json: weights: method"}},
        {R"("weights": {"values": {}})", {"missing_field", "d.json: weights"}},
        {R"("weights": {"method": "fuller", "plus": 0.3})", {"wrong_type", "d.json: weights: plus"}},
        {R"("weights": {"method": "fuller", "tie": "maybe"})", {"unknown_choice", "d.json: weights: tie"}},
        {R"("weights": {"method": "fuller", "pairs": [["K1", 1]]})",
         {"wrong_type", "d.json: weights: pairs"}},
        {R"("weights": {"method": "points", "values": {"K1": "x"}})",
         {"wrong_type", "d.json: weights: values: K1"}},
        {R"("weights": {"method": "saaty", "matrix": [[true]]})", {"wrong_type", "d.json: weights: matrix"}},
        {R"("weights": 7)", {"wrong_type", "d.json: weights"}},
        {R"("evaluation": {"method": "magic"})", {"unknown_method", "d.json: evaluation: method"}},
        {R"("evaluation": {"method": "topsis", "normalisation": "x"})",
         {"unknown_choice", "d.json: evaluation: normalisation"}},
        {R"("evaluation": {"method": "saaty", "matrix": {"K1": [["1"]]}, "intensity": {"K1": {"A1": 1}}})",
         {"two_judgments", "d.json: evaluation: K1"}},
        {R"("constraints": [{"criterion": "K1", "op": "~", "value": 1}])",
         {"unknown_choice", "d.json: constraint 1: op"}},
        {R"("constraints": [{"criterion": "K1", "op": ">="}])", {"missing_field", "d.json: constraint 1"}},
        {R"("attributes": [{"name": "x"}])", {"missing_field", "d.json: attribute 1"}},
        {R"("title": 5)", {"wrong_type", "d.json: title"}},
    };
    for (const auto& [member, expected] : cases) {
        const auto error = errorOf(problemWith(member));
        EXPECT_EQ(error.code, expected.first) << member;
        EXPECT_EQ(error.where, expected.second) << member;
    }
}

TEST(DecisionJson, ValueOfAnotherKind_NamesAlternativeAndCriterion) {
    const auto error =
        errorOf(R"({"format": "vidette-decision/1", "alternatives": [{"id": "A", "values": {"K1": []}}]})");
    EXPECT_EQ(error.code, "wrong_type");
    EXPECT_EQ(error.where, "d.json: alternative 1: values: K1");
}

TEST(DecisionJson, UnknownKeys_AreWarnedOfNotDropped) {
    const auto read =
        readProblem(problemWith(R"("colour": "red", "weights": {"method": "equal", "mood": 1})"), "d.json");
    ASSERT_TRUE(read.has_value());
    ASSERT_EQ(read->warnings.size(), 2U);
    EXPECT_EQ(read->warnings[0].code, "unknown_key");
    EXPECT_EQ(read->warnings[1].where, "d.json: weights");
}

TEST(DecisionJson, EvaluationTakesTheRandomIndexOfTheWeights_UnlessItNamesItsOwn) {
    const auto inherits = readProblem(
        problemWith(
            R"("weights": {"method": "saaty", "random_index": "cho"}, "evaluation": {"method": "saaty"})"),
        "d");
    EXPECT_EQ(inherits->value.evaluation.saaty.randomIndex, "cho");
    const auto own = readProblem(problemWith(R"("weights": {"method": "saaty", "random_index": "cho"},
                       "evaluation": {"method": "saaty", "random_index": "aguaron"})"),
                                 "d");
    EXPECT_EQ(own->value.evaluation.saaty.randomIndex, "aguaron");
}

TEST(DecisionJson, MatrixCells_StayAsTheyWereWritten) {
    const auto read = readProblem(
        problemWith(R"("weights": {"method": "saaty", "items": ["K1"], "matrix": [["1/3", 0.11, null]]})"),
        "d");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(read->value.weights.judgments.cells,
              (std::vector<std::vector<std::string>>{{"1/3", "0.11", ""}}));
}

/// A problem in which every setting differs from its default.
mcda::Problem everySetting() {
    mcda::Problem p;
    p.title = "Všechno \"jinak\"";
    p.plan = "../shop.geojson";
    p.criteria = {{"G", "Group", "", mcda::Direction::Max, "", ""},
                  {"K1", "Price", "CZK", mcda::Direction::Min, "G", "blind_area"},
                  {"K2", "Sight", "°", mcda::Direction::Max, "G", ""}};
    p.attributes = {{"CH", "Channels", "", mcda::Direction::Max, "", ""}};
    p.alternatives = {{"A1", "One", {{"K1", {1.5, "", ""}}, {"K2", {{}, "", "high"}}, {"CH", {}}}, "kit-1"},
                      {"A2", "Two", {{"K1", {2.0, "TB", "2 TB"}}}, ""}};
    p.constraints = {{"CH", mcda::Comparison::Between, {1, 4}, false, "law"},
                     {"K1", mcda::Comparison::In, {3}, true, ""},
                     {"K2", mcda::Comparison::MoreThan, {80}, true, "§ 3.2"}};
    const mcda::SaatyRule rule{mcda::Priority::GeometricMean, "cho", mcda::Nonreciprocal::AsGiven, true, .2};
    const mcda::SaatyJudgments matrix{{"K1", "K2"}, {{"1", "1/3"}, {"", "1"}}, {}, false};
    const mcda::SaatyJudgments linear{{}, {}, {}, true};
    const mcda::SaatyJudgments intensity{{}, {}, {{"A1", 3}, {"A2", .5}}, false};
    p.weights = {mcda::WeightMethod::Saaty,
                 {{"K1", .3}},
                 {{"K1", "K2"}, {"G"}},
                 {{"K1", "K2", .5}},
                 {mcda::TieRule::Uncounted, .5},
                 matrix,
                 {{"goal", matrix}, {"G", intensity}},
                 rule};
    p.evaluation = {mcda::EvaluationMethod::Promethee2,
                    {mcda::TieRule::Uncounted, 1},
                    {{"K1", {{"A1"}, {"A2"}}}},
                    {{"K2", {{"A1", "A2", 1}}}},
                    {{"K1", matrix}, {"K2", linear}, {"G", intensity}},
                    rule,
                    mcda::Synthesis::Ideal,
                    mcda::Normalisation::Vector,
                    {{"K1", {mcda::PreferenceType::Gaussian, 1, 2, 3}}},
                    .25,
                    {{"K2", {{"high", 1}, {"low", .1}}}},
                    .7,
                    .2};
    p.criteria[0].valueFunction = {{0, 1}, {1.5, .25}};
    return p;
}

TEST(DecisionJson, EverySetting_ReadsBackUnchanged) {
    const auto problem = everySetting();
    const auto read = readProblem(writeProblem(problem), "d.json");
    ASSERT_TRUE(read.has_value()) << read.error().where << ": " << read.error().message;
    EXPECT_TRUE(read->warnings.empty());
    EXPECT_EQ(read->value, problem);
}

TEST(DecisionJson, DefaultProblem_ReadsBackUnchanged) {
    EXPECT_EQ(readProblem(writeProblem({}), "d.json")->value, mcda::Problem{});
}

TEST(DecisionJson, ShippedExamples_AreReadWithoutWarningAndPutA4First) {
    for (const char* name : {"fuller", "saaty"}) {
        const auto path = support::repositoryFile(std::string("examples/shop/decision-") + name + ".json");
        const auto read = readProblem(support::readText(path), path.string());
        ASSERT_TRUE(read.has_value()) << read.error().message;
        EXPECT_TRUE(read->warnings.empty());
        const auto ranking = mcda::rank(read->value);
        ASSERT_TRUE(ranking.has_value()) << ranking.error().message;
        EXPECT_EQ(ranking->ranking.front(), (std::vector<std::string>{"A4"}));
    }
}

} // namespace
} // namespace vidette::io
