// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/speech.h"
#include "report/decision_section.h"
#include "support/marked_language.h"

#include <gtest/gtest.h>

// A decision is told in the language spoken.
namespace vidette::report {
namespace {

using SaidDecision = tests::SaidInMarks;

mcda::Value number(double value) {
    return {value, "", ""};
}

/// A1 sees far, A2 is cheap, A3 does not see far enough; what is far counts three times what is cheap.
mcda::Problem smallProblem() {
    mcda::Problem problem;
    problem.title = "Which one";
    problem.criteria = {{"K1", "Price", "CZK", mcda::Direction::Min, "", ""},
                        {"K2", "Range", "m", mcda::Direction::Max, "", ""}};
    problem.alternatives = {{"A1", "Far", {{"K1", number(1500)}, {"K2", number(40)}}, ""},
                            {"A2", "Cheap", {{"K1", number(900)}, {"K2", number(30)}}, ""},
                            {"A3", "Near", {{"K1", number(800)}, {"K2", number(12)}}, ""}};
    problem.constraints = {{"K2", mcda::Comparison::AtLeast, {12.5}, true, "norm"}};
    problem.weights.method = mcda::WeightMethod::Fuller;
    problem.weights.order = {{"K2"}, {"K1"}};
    problem.weights.fuller.plus = 0.5;
    problem.evaluation.normalisation = mcda::Normalisation::MinMax;
    return problem;
}

std::string section(const mcda::Problem& problem) {
    const auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking.has_value()) << (ranking ? "" : base::describe(ranking.error()));
    Decision decision;
    decision.problem = problem;
    if (ranking) decision.ranking = *ranking;
    return decisionSection({decision}, 0);
}

void expectIn(const std::string& text, const std::vector<std::string>& parts) {
    for (const auto& part : parts) EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

TEST_F(SaidDecision, HeadingsAndVerdict_AreSaid) {
    base::speak(&m_language);
    const std::string text = section(smallProblem());
    expectIn(text, {"<h3>Which one</h3>", "<h4>«What each criterion contributes»</h4>",
                    "<h4>«What would turn the first place»</h4>", "<td>«Weight»</td>", "<b>«Total»</b>",
                    "«<b>A1</b> Far comes first with 0,7500.»",
                    "«A2 win if «Price» counts 50,0\u00A0% or more (now 25,0\u00A0%).»"});
}

TEST_F(SaidDecision, WordsOfWeightsAndEvaluation_AreSaid) {
    base::speak(&m_language);
    expectIn(
        section(smallProblem()),
        {"<h4>«Weights: «Fuller&#39;s triangle, a tie counts a half for both, 0,5 added to every count»»",
         "<h4>«Evaluations: ««weighted sum», values from 0 (worst) to 1 (best)»»</h4>", "<td>«Sum»</td>",
         "<b>0,2500</b>"});
}

TEST_F(SaidDecision, LimitsAndWhoIsExcluded_AreSaid) {
    base::speak(&m_language);
    expectIn(section(smallProblem()),
             {"«Asked for: «Range» «at least 12,5\u00A0m» (norm).»", "«Limits:»",
              "<s><b>A3</b> Near</s>: ««Range» 12\u00A0m; «at least 12,5\u00A0m» is asked for» (norm)"});
}

TEST_F(SaidDecision, ConsistencyOfAMatrix_IsSaid) {
    auto problem = smallProblem();
    problem.criteria.push_back({"K3", "Light", "lx", mcda::Direction::Min, "", ""});
    for (auto& alternative : problem.alternatives) alternative.values["K3"] = number(1);
    problem.weights.method = mcda::WeightMethod::Saaty;
    problem.weights.judgments = {{"K1", "K2", "K3"}, {{"1", "1/3", "2"}, {"", "1", "5"}, {"", "", "1"}}, {}};
    base::speak(&m_language);
    expectIn(section(problem), {"«Saaty&#39;s pairwise comparison, priorities by principal eigenvector»",
                                "«CI = (λ − 3) / (3 − 1) = 0,0018; RI = 0,58 (saaty1980)",
                                "</b>, consistent (below 0,10).»", "«row mean»", "<li>K3: «all values of"});
}

TEST_F(SaidDecision, Errors_AreSaidWithTheirCodesAsTheyAre) {
    auto problem = smallProblem();
    problem.alternatives.clear();
    base::speak(&m_language);
    const auto none = mcda::rank(problem);
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error(),
              (base::Error{"no_alternatives", "alternatives", "«the problem has no alternative»"}));
}

TEST_F(SaidDecision, AfterwardsItIsEnglishAgain) {
    const std::string before = section(smallProblem());
    base::speak(&m_language);
    EXPECT_NE(section(smallProblem()), before);
    base::speak(nullptr);
    EXPECT_EQ(section(smallProblem()), before);
    EXPECT_EQ(before.find("«"), std::string::npos);
    expectIn(before, {"<b>A1</b> Far comes first with 0.7500. A2 wins if Price counts 50.0\u00A0% or more",
                      "Asked for: Range at least 12.5\u00A0m (norm)."});
}

} // namespace
} // namespace vidette::report
