// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_fields.h"

#include <gtest/gtest.h>

#include <limits>

namespace vidette::store {
namespace {

/// Every member differs from its default.
mcda::Problem fullProblem() {
    mcda::SaatyJudgments judgments{{"A1", "A2"}, {{"1", "1/3"}, {"3", ""}}, {{"A1", 5}}, true};
    mcda::SaatyRule rule{mcda::Priority::GeometricMean, "thesis", mcda::Nonreciprocal::AsGiven, true, 0.2};
    mcda::Problem problem;
    problem.title = "Kits \xE2\x80\x94 \"which\"?";
    problem.criteria = {{"K1", "Price", "CZK", mcda::Direction::Min, "G", "storage_tb", {{1, 0}, {2.5, 1}}}};
    problem.attributes = {{"K9", "Disk", "TB", mcda::Direction::Max, "", ""}};
    problem.alternatives = {{"A1", "One", {{"K1", {1.0 / 3, "GB", "3 GB"}}, {"K9", {{}, "", ""}}}, "kit"}};
    problem.constraints = {{"K9", mcda::Comparison::Between, {1, 1e300}, false, "law"}};
    problem.weights = {
        mcda::WeightMethod::Saaty,       {{"K1", 0.1 + 0.2}}, {{"K1"}, {"K2", "K3"}}, {{"K1", "K2", 0.5}},
        {mcda::TieRule::Uncounted, 0.5}, judgments,           {{"goal", judgments}},  rule};
    problem.evaluation.method = mcda::EvaluationMethod::Promethee2;
    problem.evaluation.fuller = {mcda::TieRule::Uncounted, 1};
    problem.evaluation.orders = {{"K1", {{"A1", "A2"}}}};
    problem.evaluation.pairs = {{"K1", {{"A1", "A2", 1}}}};
    problem.evaluation.judgments = {{"K1", judgments}};
    problem.evaluation.saaty = rule;
    problem.evaluation.synthesis = mcda::Synthesis::Ideal;
    problem.evaluation.normalisation = mcda::Normalisation::Vector;
    problem.evaluation.preferences = {{"K1", {mcda::PreferenceType::Gaussian, 1, 2, 3}}};
    problem.evaluation.v = 0.25;
    problem.evaluation.levels = {{"K1", {{"good", 0.75}}}};
    problem.evaluation.concordance = 0.7;
    problem.evaluation.discordance = 0.2;
    problem.plan = "shop.geojson";
    return problem;
}

TEST(JsonFields, Problem_ReadsBackMemberByMember) {
    const auto text = problemText(fullProblem());
    ASSERT_TRUE(text);
    EXPECT_EQ(problemFrom(*text), fullProblem());
    EXPECT_EQ(problemFrom(*problemText({})), mcda::Problem{});
}

TEST(JsonFields, EveryMethodAndWord_ReadsBack) {
    for (int i = 0; i < 9; ++i) {
        mcda::Problem problem;
        problem.weights.method = static_cast<mcda::WeightMethod>(i);
        problem.evaluation.method = static_cast<mcda::EvaluationMethod>(i % 8);
        problem.evaluation.normalisation = static_cast<mcda::Normalisation>(i % 5);
        problem.evaluation.preferences["K"].type = static_cast<mcda::PreferenceType>(i % 6);
        problem.constraints = {{"K", static_cast<mcda::Comparison>(i % 7), {}, true, ""}};
        EXPECT_EQ(problemFrom(*problemText(problem)), problem) << i;
    }
}

TEST(JsonFields, NumberThatIsNotFinite_IsRefusedBeforeItIsKept) {
    auto problem = fullProblem();
    problem.evaluation.v = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(problemText(problem).error().code, "bad_value");
    problem = fullProblem();
    problem.alternatives.front().values["K1"].number = std::numeric_limits<double>::infinity();
    EXPECT_EQ(problemText(problem).error().code, "bad_value");
}

TEST(JsonFields, OtherText_IsRefused) {
    for (const char* text : {"", "[]", "3", "{\"title\": 3}", "{\"weights\": {\"method\": \"magic\"}}",
                             "{\"criteria\": {\"a\": 1}}"})
        EXPECT_FALSE(problemFrom(text)) << text;
    for (const char* text : {"", "{}x", "[\"a\"]", "{\"a\": \"b\"}"}) EXPECT_FALSE(numbersFrom(text)) << text;
    EXPECT_FALSE(printedFrom("[{\"distance\": 1}]"));
}

TEST(JsonFields, Lists_ReadBackToTheLastDigit) {
    const std::vector<double> numbers{0, 1.0 / 3, 359.99999999999994, 1e-300};
    EXPECT_EQ(numbersFrom(numbersText(numbers)), numbers);
    const std::vector<geometry::PrintedDistance> printed{{62.5, 17.6}, {25, 44.0 / 3}};
    EXPECT_EQ(printedFrom(printedText(printed)), printed);
}

} // namespace
} // namespace vidette::store
