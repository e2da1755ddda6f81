// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/firmness_report.h"

#include "report/figure_check.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace vidette::report {
namespace {

mcda::Value number(double value) {
    return {value, "", ""};
}

/// Two criteria of values 0 … 1, added up: A leads with 3/4 · 1 = 0.75 against 1/4 of B, and C is worse than
/// A under both.
Decision smallDecision() {
    Decision decision;
    decision.problem.title = "Which <one>";
    decision.problem.criteria = {{"K1", "Range", "", mcda::Direction::Max, "", ""},
                                 {"K2", "Price", "", mcda::Direction::Max, "", ""}};
    decision.problem.alternatives = {{"A", "Far", {{"K1", number(1)}, {"K2", number(0)}}, ""},
                                     {"B", "B", {{"K1", number(0)}, {"K2", number(1)}}, ""},
                                     {"C", "C", {{"K1", number(.5)}, {"K2", number(0)}}, ""}};
    decision.problem.weights.method = mcda::WeightMethod::Direct;
    decision.problem.weights.values = {{"K1", .75}, {"K2", .25}};
    decision.problem.evaluation.normalisation = mcda::Normalisation::None;
    decision.ranking = mcda::rank(decision.problem).value();
    return decision;
}

mcda::Firmness firmnessOf(const Decision& decision, std::uint64_t draws = 10'000) {
    auto found = mcda::firmnessOf(decision.problem, decision.ranking, base::Task()).value();
    mcda::DrawOptions options;
    options.draws = draws;
    found.drawn = mcda::monteCarlo(decision.problem, options, base::Task()).value();
    return found;
}

std::string all(const std::vector<std::string>& sentences) {
    std::string text;
    for (const auto& one : sentences) text += one + "\n";
    return text;
}

void expectIn(const std::string& text, const std::vector<std::string>& parts) {
    for (const auto& part : parts) EXPECT_NE(text.find(part), std::string::npos) << part << "\n" << text;
}

/// A is first where w1 > w2, which is half of all weights.
TEST(FirmnessReport, Paragraph_NamesShareErrorCellsAndTrials) {
    const auto decision = smallDecision();
    auto firmness = firmnessOf(decision);
    const double share = firmness.drawn->first(0);
    EXPECT_NEAR(share, .5, 4 * .005);
    const std::string text = all(firmnessSentences(decision.problem, decision.ranking, firmness));
    expectIn(text, {"A (Far) comes first with 0.7500, before C with 0.3750.",
                    "draws (standard error 0.50\u00A0%)", "combinations of method and weights, A is first",
                    "The first place turns in none of 6 changes that should not matter."});
    firmness.drawn.reset();
    const std::string undrawn = all(firmnessSentences(decision.problem, decision.ranking, firmness));
    EXPECT_EQ(undrawn.find("draws"), std::string::npos);
}

TEST(FirmnessReport, WhoDoesBetterThanTheFirst_IsNamed) {
    auto decision = smallDecision();
    auto firmness = firmnessOf(decision);
    firmness.drawn->places = {{.2, .8, 0}, {.7, .2, .1}, {.1, 0, .9}};
    firmness.drawn->draws = 400;
    for (auto& terms : firmness.agreement.terms) {
        terms.alone = terms.alternative == "B" ? 9 : 1;
        terms.shared = 0;
    }
    const std::string text = all(firmnessSentences(decision.problem, decision.ranking, firmness));
    expectIn(text, {"B is first more often, in 70.0\u00A0%.", "B is first in more of them, in 9"});
    // √(0.2·0.8/400) = 2 %
    expectIn(text, {"A is first in 20.0\u00A0% of 400 draws (standard error 2.00\u00A0%)"});
}

TEST(FirmnessReport, EachWayOfDrawing_IsSaidInItsOwnWords) {
    const auto decision = smallDecision();
    auto firmness = firmnessOf(decision);
    std::vector<std::string> said;
    for (const auto drawn : {mcda::Drawn::AnyWeights, mcda::Drawn::WeightsInOrder, mcda::Drawn::WeightsAround,
                             mcda::Drawn::Judgments}) {
        firmness.drawn->drawn = drawn;
        said.push_back(drawnTitle(*firmness.drawn));
        said.push_back(all(firmnessSentences(decision.problem, decision.ranking, firmness)));
    }
    std::sort(said.begin(), said.end());
    EXPECT_EQ(std::unique(said.begin(), said.end()), said.end());
}

TEST(FirmnessReport, NobodyAndNoRival_AreSaid) {
    auto decision = smallDecision();
    decision.problem.alternatives.resize(1);
    decision.ranking = mcda::rank(decision.problem).value();
    EXPECT_EQ(all(firmnessSentences(decision.problem, decision.ranking, firmnessOf(decision, 10))),
              "A (Far) has nobody to be compared with.\n");
    decision.problem.constraints = {{"K1", mcda::Comparison::AtLeast, {2}, true, ""}};
    decision.ranking = mcda::rank(decision.problem).value();
    EXPECT_EQ(all(firmnessSentences(decision.problem, decision.ranking, {})),
              "Every alternative is excluded.\n");
}

TEST(FirmnessReport, ASharedFirstPlace_SpeaksOfEach) {
    auto decision = smallDecision();
    decision.problem.weights.values = {{"K1", .5}, {"K2", .5}};
    decision.ranking = mcda::rank(decision.problem).value();
    const std::string text =
        all(firmnessSentences(decision.problem, decision.ranking, firmnessOf(decision, 100)));
    expectIn(text,
             {"A (Far) and B share the first place with 0.5000.", ", A is first in", ", B is first in"});
    for (auto& one : decision.problem.alternatives) one.values = {{"K1", number(1)}, {"K2", number(1)}};
    decision.problem.alternatives.push_back({"D", "D", {{"K1", number(1)}, {"K2", number(1)}}, ""});
    decision.ranking = mcda::rank(decision.problem).value();
    const std::string many =
        all(firmnessSentences(decision.problem, decision.ranking, firmnessOf(decision, 100)));
    expectIn(many, {"4 alternatives share the first place."});
    EXPECT_EQ(many.find("draws"), std::string::npos);
}

/// B overtakes A where w1 < w2: w1 from 0.75 below 0.25, two thirds less; w2 from 0.25 beyond 0.75.
TEST(FirmnessReport, CriticalTable_HasTheChangeOfEachCriterion) {
    const auto decision = smallDecision();
    const auto critical = mcda::criticalWeights(decision.ranking).value();
    EXPECT_EQ(
        criticalSentence(decision.problem, critical),
        "The most critical criterion is Range: B overtakes A once its weight falls by more than 66.7 %, "
        "from 0.7500 below 0.2500, while the others stay.");
    const auto part = criticalPart(decision.problem, decision.ranking, critical);
    ASSERT_EQ(part.rows.size(), 2U);
    EXPECT_EQ(part.rows[0][2], "−66.7 %");
    EXPECT_EQ(part.rows[0][3], "0.2500");
    EXPECT_EQ(part.rows[0][4], "B before A");
    EXPECT_EQ(part.rows[1][2], "+200.0 %");
    EXPECT_EQ(part.rows[1][7], "B before C") << "C has 0.375: K2 beyond 0.375";
    EXPECT_EQ(criticalSentence(decision.problem, {}),
              "No change of a single weight alone turns the first place.");
}

TEST(FirmnessReport, CentralWeights_NameOnlyWhoIsEverFirst) {
    const auto decision = smallDecision();
    const auto firmness = firmnessOf(decision);
    const auto part = centralWeightsPart(decision.problem, decision.ranking, *firmness.drawn);
    ASSERT_EQ(part.rows.size(), 3U); // A, B, and the weights in force; never C
    EXPECT_EQ(part.rows[0][0], "A Far");
    EXPECT_NEAR(std::stod(part.rows[0][1]), .75, .02) << "mean of w1 where w1 > 1/2";
    EXPECT_EQ(part.rows[2][1], "0.7500");
    const auto places = placesPart(decision.problem, decision.ranking, *firmness.drawn);
    EXPECT_EQ(places.rows.size(), 3U);
    EXPECT_EQ(places.columns.size(), 5U);
}

TEST(FirmnessReport, Trials_AreSortedByWhatTheyTurn) {
    mcda::RankReversals reversals;
    reversals.trials.resize(4);
    for (std::size_t i = 0; i < 4; ++i) {
        reversals.trials[i].done = "trial " + std::to_string(i);
        reversals.trials[i].order = {{"A"}, {"B"}};
        reversals.trials[i].alternatives = {"A", "B"};
        reversals.trials[i].totals = {.7, .3};
    }
    reversals.trials[0].error = base::Error{"missing_value", "", "a value is missing"};
    reversals.trials[2].turned = {{"B", "C", mcda::PairTurn::BecameTie},
                                  {"A", "C", mcda::PairTurn::TieBroken}};
    reversals.trials[3].firstChanges = true;
    reversals.trials[3].turned = {{"B", "A", mcda::PairTurn::Turned}};
    EXPECT_EQ(sortedTrials(reversals), (SortedTrials{{3}, {2}, {1}, {0}}));
    EXPECT_EQ(turnedText(reversals.trials[2]), "C draws level with B; A leaves C behind");
    EXPECT_EQ(totalsText(reversals.trials[1]), "A 0.7000, B 0.3000");
    const auto part = trialsPart(reversals, {3, 2, 1, 0});
    EXPECT_EQ(part.rows[0], (std::vector<std::string>{"trial 3", "A, new", "A overtakes B", "A > B"}));
    EXPECT_EQ(part.rows[2][2], "nothing");
    EXPECT_EQ(part.rows[3][2], "a value is missing");
}

TEST(FirmnessReport, Page_HoldsEveryPartAndEscapesWords) {
    const auto decision = smallDecision();
    const std::string page = htmlOf(firmnessReport(decision, firmnessOf(decision), {2026, 3, 5}));
    expectIn(page, {"<!DOCTYPE html>", "How firm the decision is: Which &lt;one&gt;", "10000 draws, seed 1",
                    "Who comes first by which method and weights", "What must hold for each to win",
                    "What turns the order", "How far a single weight may move", "2026-03-05"});
    EXPECT_EQ(page.find("<one>"), std::string::npos);
}

TEST(FigureCheck, Table_ShowsWhatDiffersFirst) {
    const auto decision = smallDecision();
    const auto check = mcda::checkFigures(decision.problem, decision.ranking,
                                          {{mcda::FigureKind::Weight, "", "K1", ".75"},
                                           {mcda::FigureKind::Weight, "", "K9", ".1"},
                                           {mcda::FigureKind::Total, "", "A", ".76"}},
                                          {});
    const auto part = checkPart(check);
    ASSERT_EQ(part.rows.size(), 3U);
    EXPECT_EQ(part.rows[0][0], "total A");
    EXPECT_EQ(part.rows[0][2], "0.75");
    EXPECT_EQ(part.rows[0][3], "differs");
    EXPECT_EQ(part.rows[1][3], "cannot be derived");
    EXPECT_EQ(part.rows[2][3], "holds to its digits");
    EXPECT_EQ(checkSummary(check), "1 of 3 printed figures agree, 1 differ, 1 cannot be derived");
    EXPECT_FALSE(holdsUp(check));
}

} // namespace
} // namespace vidette::report
