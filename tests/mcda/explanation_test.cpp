// SPDX-License-Identifier: GPL-3.0-or-later
#include "mcda/explanation.h"

#include "decision_table.h"
#include "line_checker.h"
#include "support/marked_language.h"
#include "thesis_problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace vidette::mcda {
namespace {

constexpr int kToTheEnd = 100;

Explanation why(const Problem& problem, const std::string& words) {
    const auto ranking = rank(problem);
    EXPECT_TRUE(ranking) << (ranking ? "" : ranking.error().message);
    const auto name = figureOf(problem, *ranking, words);
    EXPECT_TRUE(name) << words;
    if (!name) return {};
    const auto told = explained(problem, *ranking, *name);
    EXPECT_TRUE(told) << words;
    return told ? *told : Explanation{};
}

std::string lineOfFigure(const Problem& problem, const std::string& words) {
    return why(problem, words).line();
}

std::vector<std::string> below(const Explanation& told) {
    std::vector<std::string> codes;
    for (const auto& one : told.rests) codes.push_back(figureCode(one));
    return codes;
}

/// Glos 2025, table 4: f* 7 of 25; .0187 = .28 · 1/15 is what the price gives to A4.
TEST(Explanation, FullerThesis_GoesFromTheTotalToThePrices) {
    const Problem problem = thesisFuller();
    EXPECT_EQ(lineOfFigure(problem, "K1"), "v = f* / Σf* = 7 / 25 = 0.2800");
    EXPECT_EQ(why(problem, "A4").figure, "0.2381");
    const Explanation part = why(problem, "A4/K1");
    EXPECT_EQ(part.line(), "v · e = 0.28 · 0.06667 = 0.0187");
    EXPECT_EQ(below(part), (std::vector<std::string>{"weight/K1", "local/A4/K1"}));
    EXPECT_EQ(below(why(problem, "local/A4/K1")), (std::vector<std::string>{"f*/K1/A4", "f-sum/K1"}));
    EXPECT_EQ(lineOfFigure(problem, "f*/K1/A4"), "f* = f + 1 = 0 + 1 = 1");
    EXPECT_EQ(lineOfFigure(problem, "f/K1/A1"), "f = Σt = 1 + 1 + 1 + 1 = 4");
    const Explanation pair = why(problem, "pair/K1/A4/A1");
    EXPECT_EQ(pair.figure, "0");
    EXPECT_EQ(below(pair), (std::vector<std::string>{"value/A4/K1", "value/A1/K1"}));
    EXPECT_EQ(why(problem, "value/A4/K1").figure, "25661");
}

/// Glos 2025, appendix B with a21 = 1/4: λ 5.2197, CI .0549, CR .0490, GCI .1800, Koczkodaj .6250.
TEST(Explanation, SaatyThesis_TellsConsistency) {
    const Problem problem = thesisSaaty();
    EXPECT_EQ(lineOfFigure(problem, "CI/K1"), "CI = (λ − n) / (n − 1) = (5.2197 − 5) / (5 − 1) = 0.0549");
    EXPECT_EQ(lineOfFigure(problem, "CR/K1"), "CR = CI / RI = 0.05492 / 1.12 = 0.0490");
    EXPECT_EQ(why(problem, "lambda/K1").figure, "5.2197");
    EXPECT_EQ(why(problem, "GCI/K1").figure, "0.1800");
    EXPECT_EQ(why(problem, "koczkodaj/K1").figure, "0.6250");
    EXPECT_EQ(lineOfFigure(problem, "judgment/K1/A2/A1"),
              "a = 1 / (|s − s'| + 1) = 1 / (9 − 6 + 1) = 0.2500");
    EXPECT_EQ(lineOfFigure(problem, "mean/K1/A2"), "v = G / ΣG = 1.2457 / 7.5964 = 0.1640");
    EXPECT_NE(why(problem, "CR/K1").sentence.find("0.053"), std::string::npos) << "the rule's bound is told";
    EXPECT_EQ(why(problem, "CR").figure, "0.0090") << "without a node that of the criteria";
}

/// From .3309 on A3 wins by Fuller's triangle (stability_test.cpp); the two lines meet there.
TEST(Explanation, TurnOfAWeight_IsWhereTwoLinesMeet) {
    const Explanation told = why(thesisFuller(), "turn-above/K1");
    EXPECT_EQ(told.figure, "0.3309");
    EXPECT_EQ(below(told),
              (std::vector<std::string>{"rest/A4/K1", "rest/A3/K1", "local/A4/K1", "local/A3/K1"}));
    EXPECT_NE(told.sentence.find("A3"), std::string::npos);
    EXPECT_TRUE(why(thesisFuller(), "turn-below/K1").formula.empty());
    EXPECT_EQ(why(thesisFuller(), "lead").figure, "0.0051") << ".238078 − .233009";
}

Problem byMethod(EvaluationMethod method) {
    Problem problem = thesisFuller();
    problem.evaluation = {};
    problem.evaluation.method = method;
    return problem;
}

/// Opricovic & Tzeng 2004, Hwang & Yoon 1981, Brans & Vincke 1985 on three cars worked by hand: weights .5
/// .5, values (0 0), (3 4), (6 2).
TEST(Explanation, DistancesAndFlows_AreThoseWorkedByHand) {
    const auto max = Direction::Max;
    Problem problem = weighed(decisionTable({{0, 0}, {3, 4}, {6, 2}}, {max, max}), {0.5, 0.5});
    problem.evaluation.method = EvaluationMethod::Vikor;
    EXPECT_EQ(lineOfFigure(problem, "S/A2"), "S = Σ v · d = 0.5 · 0.5 + 0.5 · 0 = 0.2500");
    EXPECT_EQ(lineOfFigure(problem, "R/A2"), "R = max(v · d) = max(0.5 · 0.5; 0.5 · 0) = 0.2500");
    EXPECT_EQ(lineOfFigure(problem, "local/A2/K1"),
              "d = (best − x) / (best − worst) = (6 − 3) / (6 − 0) = 0.5000");
    problem.evaluation.method = EvaluationMethod::Topsis;
    problem.evaluation.normalisation = Normalisation::MinMax;
    EXPECT_EQ(lineOfFigure(problem, "to-best/A2"),
              "D⁺ = √Σ (v · (best − r))² = √((0.5 · (1 − 0.5))^2 + (0.5 · (1 − 1))^2) = 0.2500");
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Promethee2;
    EXPECT_EQ(lineOfFigure(problem, "phi+/A2"), "φ⁺ = Σ v · φ⁺(K) = 0.5 · 0.5 + 0.5 · 1 = 0.7500");
    EXPECT_EQ(lineOfFigure(problem, "flow-/A2/K1"), "φ⁻ = ΣP / (n − 1) = (0 + 1) / 2 = 0.5000");
    problem.evaluation = {};
    problem.evaluation.method = EvaluationMethod::Electre1;
    EXPECT_EQ(lineOfFigure(problem, "A2/A3"), "c = Σv(agreeing) / Σv = 0.5 / (0.5 + 0.5) = 0.5000");
    EXPECT_EQ(lineOfFigure(problem, "discordance/A2/A3"),
              "d = largest lead / largest span = (1 − 0.5) / 1 = 0.5000");
}

TEST(Explanation, WeightsOfATree_AreProductsOfShares) {
    Problem problem = decisionTable({{1, 2, 3}, {3, 2, 1}}, {Direction::Max, Direction::Max, Direction::Max});
    problem.criteria.push_back({"G", "G", "", Direction::Max, "", ""});
    problem.criteria[0].parent = problem.criteria[1].parent = "G";
    problem.weights.method = WeightMethod::Saaty;
    problem.weights.nodes["goal"] = {{"G", "K3"}, {{"1", "3"}, {"", "1"}}, {}, false};
    problem.weights.nodes["G"] = {{"K1", "K2"}, {{"1", "1"}, {"1", "1"}}, {}, false};
    const Explanation told = why(problem, "K1");
    EXPECT_EQ(told.line(), "v = Π v(level) = 0.75 · 0.5 = 0.3750");
    EXPECT_EQ(below(told), (std::vector<std::string>{"eigen/goal/G", "eigen/G/K1"}));
}

TEST(Explanation, WhatWasConvertedOrFilledIn_IsSaid) {
    Problem problem = decisionTable({{3}, {1}}, {Direction::Max});
    problem.criteria[0].unit = "TB";
    problem.alternatives[0].values["K1"] = Value{500, "GB", "500 GB"};
    EXPECT_EQ(lineOfFigure(problem, "value/A1/K1"), "x = 500 · 0.001 = 0.5");
    Problem gaps = thesisSaaty();
    gaps.weights.judgments = {{"K1", "K2", "K3", "K4", "K5", "K6", "K7"}, {}, {}, false};
    gaps.weights.judgments.cells.assign(7, std::vector<std::string>(7));
    for (std::size_t i = 0; i + 1 < 7; ++i) gaps.weights.judgments.cells[i][i + 1] = "2";
    EXPECT_EQ(why(gaps, "judgment/goal/K1/K2").sentence, "K1 was judged 2 times K2.");
    EXPECT_EQ(lineOfFigure(gaps, "judgment/goal/K2/K1"), "aᵢⱼ = 1 / aⱼᵢ = 1 / 2 = 0.5000");
    EXPECT_TRUE(why(gaps, "judgment/goal/K1/K3").formula.empty()) << "completed";
}

TEST(Explanation, WhatTheRankingHasNot_IsRefused) {
    const Problem problem = thesisFuller();
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking);
    for (const char* words :
         {"A9", "K9", "", "/", "A4/K9", "CR/goal", "S/A4", "A4/A1", "turn-above/A4", "f/goal",
          "judgment/goal/K1/K2", "pair/goal/K1/K1", "intensity/goal/K1", "phi+/A4"})
        EXPECT_EQ(figureOf(problem, *ranking, words).error().code, "no_such_figure") << words;
    EXPECT_EQ(explained(problem, *ranking, {FigureSort::Local, {"A4"}}).error().code, "no_such_figure");
    EXPECT_EQ(explained(problem, *ranking, {FigureSort::Total, {}}).error().code, "no_such_figure");
}

TEST(Explanation, IdsMayHoldASlash) {
    Problem problem = decisionTable({{1, 2}, {2, 1}}, {Direction::Max, Direction::Max});
    problem.alternatives[0].id = "4 MP/6 mm";
    EXPECT_EQ(figureCode(why(problem, "4 MP/6 mm").name), "total/4 MP/6 mm");
    EXPECT_EQ(figureCode(why(problem, "4 MP/6 mm/K2").name), "contribution/4 MP/6 mm/K2");
}

TEST(Explanation, OnlyOneAlternativeOrCriterion_IsStillExplained) {
    EXPECT_EQ(why(decisionTable({{5}}, {Direction::Max}), "A1").figure, "0");
    Problem alone = decisionTable({{5, 6}}, {Direction::Max, Direction::Min});
    for (int method = 0; method <= static_cast<int>(EvaluationMethod::Electre1); ++method) {
        alone.evaluation.method = static_cast<EvaluationMethod>(method);
        const auto ranking = rank(alone);
        if (!ranking) continue; // ratings lie between 0 and 1
        EXPECT_TRUE(explained(alone, *ranking, {FigureSort::Total, {"A1"}})) << method;
    }
}

TEST(Explanation, ChainStopsAtItsDepth) {
    const Problem problem = thesisFuller();
    const auto ranking = rank(problem);
    ASSERT_TRUE(ranking);
    const FigureName total{FigureSort::Total, {"A4"}};
    EXPECT_EQ(chainOf(problem, *ranking, total, 0)->size(), 1U);
    EXPECT_EQ(chainOf(problem, *ranking, total, 1)->size(), 8U);
    const auto all = chainOf(problem, *ranking, total, kToTheEnd);
    std::set<std::string> codes;
    for (const auto& one : *all)
        EXPECT_TRUE(codes.insert(figureCode(one.name)).second) << figureCode(one.name);
    EXPECT_TRUE(codes.contains("value/A1/K7"));
}

class ExplanationInALanguage : public tests::SaidInMarks {};

TEST_F(ExplanationInALanguage, IsSaidInIt) {
    base::speak(&m_language);
    const Explanation told = why(thesisFuller(), "K1");
    EXPECT_EQ(told.figure, "0,2800");
    EXPECT_TRUE(told.title.starts_with("«"));
    EXPECT_TRUE(told.sentence.starts_with("«"));
}

/// Half a unit of the last digit of a figure as it is shown.
double halfUnit(const std::string& figure) {
    const auto e = figure.find('e');
    const auto point = figure.find('.');
    const std::size_t end = std::min(e, figure.size());
    const double decimals = point == std::string::npos ? 0 : static_cast<double>(end - point - 1);
    const double scale = e == std::string::npos ? 0 : std::stod(figure.substr(e + 1));
    return 0.5 * std::pow(10.0, scale - decimals);
}

void checkFigure(const Explanation& told) {
    const auto figure = LineChecker::value(told.figure);
    RC_LOG() << figureCode(told.name) << ": " << told.line() << "\n";
    RC_ASSERT(figure.has_value());
    RC_ASSERT(!told.title.empty() && !told.sentence.empty());
    const bool whole = told.figure.find('.') == std::string::npos;
    const double allowed =
        whole ? 1e-9 * std::max(1.0, std::abs(told.value)) : halfUnit(told.figure) * (1 + 1e-6);
    RC_ASSERT(std::abs(*figure - told.value) <= allowed);
    if (told.formula.empty()) return;
    const auto line = LineChecker::value(told.putIn);
    RC_ASSERT(line.has_value());
    RC_ASSERT(std::abs(*figure - *line) <= allowed);
}

Problem anyProblem() {
    Problem problem;
    const int criteria = *rc::gen::inRange(1, 5);
    const int alternatives = *rc::gen::inRange(1, 6);
    for (int k = 0; k < criteria; ++k) {
        const std::string id = "K" + std::to_string(k);
        problem.criteria.push_back({id, id, "", *rc::gen::element(Direction::Max, Direction::Min), "", ""});
        if (*rc::gen::inRange(0, 4) == 0) problem.criteria.back().valueFunction = {{1, 0}, {3, 1}, {7, 0.5}};
        problem.weights.values[id] = *rc::gen::element(0.0, 0.1, 1.0, 7.0);
        problem.weights.judgments.intensity[id] = *rc::gen::inRange(1, 10);
        problem.weights.order.push_back({id});
        problem.evaluation.judgments[id].intensityFromValues = true;
        problem.evaluation.preferences[id] = {static_cast<PreferenceType>(*rc::gen::inRange(0, 6)), 0.5, 2.5,
                                              1};
    }
    if (criteria > 2 && *rc::gen::arbitrary<bool>()) {
        problem.weights.order[0].push_back(problem.weights.order[1].front());
        problem.weights.order.erase(problem.weights.order.begin() + 1);
    }
    for (int a = 0; a < alternatives; ++a) {
        const std::string id = "A" + std::to_string(a);
        problem.alternatives.push_back({id, id, {}, {}});
        for (const auto& criterion : problem.criteria)
            problem.alternatives.back().values[criterion.id] = {
                *rc::gen::element(0.0, 0.25, 1.0, 2.0, 3.5, 7.0, 1234.5), "", ""};
    }
    const auto tie = *rc::gen::element(TieRule::Half, TieRule::Uncounted);
    problem.weights.fuller = problem.evaluation.fuller = {tie, *rc::gen::element(0.0, 0.5, 1.0)};
    const auto priority = *rc::gen::element(Priority::Eigenvector, Priority::GeometricMean);
    problem.weights.saaty.priority = problem.evaluation.saaty.priority = priority;
    problem.evaluation.synthesis = *rc::gen::element(Synthesis::Distributive, Synthesis::Ideal);
    if (*rc::gen::arbitrary<bool>())
        problem.evaluation.normalisation = static_cast<Normalisation>(*rc::gen::inRange(0, 5));
    problem.weights.method = static_cast<WeightMethod>(*rc::gen::inRange(0, 9));
    problem.evaluation.method = static_cast<EvaluationMethod>(*rc::gen::inRange(0, 9));
    return problem;
}

/// Figures from which everything else of an answer can be reached.
std::vector<FigureName> topFigures(const Ranking& ranking) {
    std::vector<FigureName> names;
    for (const auto& id : ranking.alternatives) names.push_back({FigureSort::Total, {id}});
    for (const auto& [name, values] : ranking.measures) {
        const std::string& id = ranking.alternatives.front();
        if (name == "phi_plus") names.push_back({FigureSort::FlowOut, {id}});
        if (name == "phi_minus") names.push_back({FigureSort::FlowIn, {id}});
    }
    for (const auto& id : ranking.criteria) {
        names.push_back({FigureSort::Weight, {id}});
        if (ranking.stability.empty()) continue;
        names.push_back({FigureSort::TurnAbove, {id}});
        names.push_back({FigureSort::TurnBelow, {id}});
    }
    for (const auto* details : {&ranking.weightsDetail, &ranking.localDetail})
        for (const auto& one : *details) {
            if (!one.saaty || !one.saaty->cr) continue;
            for (const auto sort : {FigureSort::Cr, FigureSort::Gci, FigureSort::Koczkodaj})
                names.push_back({sort, {one.node}});
        }
    if (ranking.ranking.size() > 1) names.push_back({FigureSort::Lead, {}});
    return names;
}

/// Every figure of every method can be asked; each line, followed by hand, gives the figure shown, down to
/// what was given.
RC_GTEST_PROP(Explanation, EveryLineGivesItsFigure, ()) {
    const Problem problem = anyProblem();
    const auto ranking = rank(problem);
    if (!ranking) return;
    for (const auto& name : topFigures(*ranking)) {
        const auto chain = chainOf(problem, *ranking, name, kToTheEnd);
        RC_LOG() << figureCode(name) << "\n";
        RC_ASSERT(chain.has_value());
        for (const auto& told : *chain) {
            checkFigure(told);
            const auto again = figureOf(problem, *ranking, figureCode(told.name));
            RC_ASSERT(again.has_value() && *again == told.name);
        }
    }
}

/// The figures explained are those of the ranking.
TEST(Explanation, ValuesAreThoseOfTheRanking) {
    for (int method = 0; method <= static_cast<int>(EvaluationMethod::Electre1); ++method) {
        Problem problem = byMethod(static_cast<EvaluationMethod>(method));
        problem.evaluation.judgments = thesisSaaty().evaluation.judgments;
        const auto ranking = rank(problem);
        if (!ranking) continue; // ratings lie between 0 and 1
        for (std::size_t a = 0; a < ranking->alternatives.size(); ++a) {
            const std::string& id = ranking->alternatives[a];
            EXPECT_EQ(explained(problem, *ranking, {FigureSort::Total, {id}})->value, ranking->totals[a])
                << method;
            for (std::size_t k = 0; k < ranking->criteria.size(); ++k) {
                const auto told =
                    explained(problem, *ranking, {FigureSort::Local, {id, ranking->criteria[k]}});
                ASSERT_TRUE(told) << method;
                EXPECT_DOUBLE_EQ(told->value, ranking->local[k][a]) << method;
            }
        }
    }
}

} // namespace
} // namespace vidette::mcda
