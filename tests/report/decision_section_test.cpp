// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/decision_json.h"
#include "report/decision_charts.h"
#include "report/decision_section.h"
#include "report/decision_steps.h"
#include "support/reference_data.h"

#include <gtest/gtest.h>

/// Figures: bachelor thesis, University of Pardubice 2025, tables 1–5; recomputed in full precision.
namespace vidette::report {
namespace {

Decision answered(mcda::Problem problem) {
    auto ranking = mcda::rank(problem);
    EXPECT_TRUE(ranking.has_value()) << (ranking ? "" : base::describe(ranking.error()));
    Decision decision;
    decision.problem = std::move(problem);
    if (ranking) decision.ranking = *ranking;
    return decision;
}

mcda::Problem shopProblem(const std::string& name) {
    const auto text = support::readText(support::repositoryFile("examples/shop/" + name));
    auto problem = io::readProblem(text, name);
    EXPECT_TRUE(problem.has_value());
    return problem ? problem->value : mcda::Problem{};
}

std::string section(const Decision& decision) {
    return decisionSection({decision}, 0);
}

std::size_t occurrences(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

TEST(DecisionSection, FullerShowsWeightsAndTotalsOfTheThesis) {
    const std::string text = section(answered(shopProblem("decision-fuller.json")));
    for (const char* figure :
         {"0.2800", "0.1600", "0.1200", "0.0400", "0.2381", "0.2330", "0.1910", "0.1726", "0.1653"}) {
        EXPECT_NE(text.find(figure), std::string::npos) << figure;
    }
}

TEST(DecisionSection, SaatyShowsMatrixMeansAndConsistency) {
    const std::string text = section(answered(shopProblem("decision-saaty.json")));
    for (const char* figure : {"2.416", "0.2887", "0.2905", "7.07105516 ≤ λ ≤ 7.07105517", "<b>0.009</b>",
                               "<b>0.049</b>", "0.2391", "0.2363", ">1/9<"}) {
        EXPECT_NE(text.find(figure), std::string::npos) << figure;
    }
}

TEST(DecisionSection, NearTieSaysWhatTurnsIt) {
    const auto decision = answered(shopProblem("decision-saaty.json"));
    const std::string words = firmness(decision.problem, decision.ranking);
    EXPECT_NE(words.find("Nearly a tie: A1 wins"), std::string::npos) << words;
    EXPECT_NE(words.find("29.3"), std::string::npos) << words; // K1 from .2887 to .2931
}

TEST(DecisionSection, ExcludedStaysVisibleStruckOutWithTheReason) {
    auto problem = shopProblem("decision-saaty.json");
    for (auto& constraint : problem.constraints) {
        if (constraint.criterion == "K3") constraint.limits = {90};
    }
    const std::string text = section(answered(problem));
    EXPECT_NE(text.find("<s><b>A5</b> Techage 5 MPx</s>: Field of view 82°; at least 90° is asked for"),
              std::string::npos);
}

TEST(DecisionSection, EverybodyExcludedIsSaid) {
    auto problem = shopProblem("decision-fuller.json");
    for (auto& constraint : problem.constraints) constraint.limits = {1000};
    const auto ranking = mcda::rank(problem);
    if (!ranking) GTEST_SKIP() << "a problem without alternatives left is refused";
    Decision decision;
    decision.problem = problem;
    decision.ranking = *ranking;
    EXPECT_NE(section(decision).find("Every alternative is excluded."), std::string::npos);
}

TEST(DecisionSection, TitlesNamesAndUnitsAreEscaped) {
    auto problem = shopProblem("decision-fuller.json");
    problem.title = "<script>1</script>";
    problem.alternatives[0].name = "<img src=x>";
    problem.criteria[0].name = "<b onclick=x>";
    problem.criteria[1].unit = "<i>";
    problem.constraints[0].source = "<u>";
    const std::string text = section(answered(problem));
    for (const char* bad : {"<script", "<img", "<b onclick", "<i>", "<u>"}) {
        EXPECT_EQ(text.find(bad), std::string::npos) << bad;
    }
}

TEST(DecisionSection, StepShownBeforeIsReferredTo) {
    const auto decision = answered(shopProblem("decision-saaty.json"));
    const std::string again = decisionSection({decision, decision}, 1);
    EXPECT_NE(again.find("The same as in “Camera kit for the shop, Saaty&#39;s method”."), std::string::npos);
    EXPECT_EQ(again.find("class=\"matrix\""), std::string::npos);
}

TEST(DecisionSection, MethodWithoutSumsHasNoBarsAndNoStrips) {
    auto problem = shopProblem("decision-fuller.json");
    problem.evaluation = {};
    problem.evaluation.method = mcda::EvaluationMethod::Topsis;
    const std::string text = section(answered(problem));
    EXPECT_EQ(text.find("class=\"chart\""), std::string::npos);
    EXPECT_NE(text.find("TOPSIS"), std::string::npos);
}

TEST(FullerTriangle, EveryPairStandsOnceAndTiesAreDashed) {
    const auto decision = answered(shopProblem("decision-fuller.json"));
    const auto& table = *decision.ranking.weightsDetail.front().fuller;
    const std::string svg = fullerTriangleSvg(table);
    EXPECT_EQ(occurrences(svg, "<text"), 2U * 21U);
    EXPECT_EQ(occurrences(svg, "stroke-dasharray"), 2U * 3U); // K2 = K3 = K4
    EXPECT_EQ(occurrences(svg, "<ellipse"), 18U + 2U * 3U);
}

TEST(FullerTriangle, FewerThanTwoItemsHaveNoTriangle) {
    EXPECT_EQ(fullerTriangleSvg({}), "");
}

TEST(SaatySteps, TwoItemsHaveNoConsistency) {
    mcda::SaatyTable table;
    table.items = {"A", "B"};
    table.matrix = {{1, 3}, {1.0 / 3, 1}};
    table.rowMeans = {1.732, 0.577};
    table.geometricMean = table.perron = {0.75, 0.25};
    const std::string text = saatySteps(table);
    EXPECT_NE(text.find("not defined for fewer than three"), std::string::npos);
}

TEST(SaatySteps, ContradictionShowsWhatWouldAgree) {
    auto problem = shopProblem("decision-saaty.json");
    problem.weights.judgments = {};
    problem.weights.judgments.items = {"K1", "K2", "K3", "K4", "K5", "K6", "K7"};
    problem.weights.judgments.cells.assign(7, std::vector<std::string>(7, "1"));
    problem.weights.judgments.cells[0][1] = "9";
    problem.weights.judgments.cells[1][0] = "1/9";
    problem.weights.judgments.cells[1][2] = "9";
    problem.weights.judgments.cells[2][1] = "1/9";
    problem.weights.judgments.cells[2][0] = "9";
    problem.weights.judgments.cells[0][2] = "1/9";
    const std::string text = section(answered(problem));
    EXPECT_NE(text.find("contradict each other"), std::string::npos);
    EXPECT_NE(text.find("would agree with the others"), std::string::npos);
}

TEST(Charts, SegmentsOfABarAddUpToItsTotal) {
    const auto decision = answered(shopProblem("decision-saaty.json"));
    for (std::size_t a = 0; a < decision.ranking.alternatives.size(); ++a) {
        double sum = 0;
        for (const auto& row : decision.ranking.contributions) sum += row[a];
        EXPECT_NEAR(sum, decision.ranking.totals[a], 1e-12);
    }
    const std::string svg = contributionChart(decision.problem, decision.ranking);
    EXPECT_EQ(occurrences(svg, "<rect"), 7U + 5U * 7U); // legend and bars
}

TEST(Charts, StripsCoverTheWholeRangeOfAWeight) {
    const auto decision = answered(shopProblem("decision-fuller.json"));
    for (const auto& one : decision.ranking.stability) {
        EXPECT_DOUBLE_EQ(one.ranges.front().from, 0);
        EXPECT_DOUBLE_EQ(one.ranges.back().to, 1);
    }
    EXPECT_NE(stabilityChart(decision.problem, decision.ranking).find("100 %"), std::string::npos);
}

} // namespace
} // namespace vidette::report
