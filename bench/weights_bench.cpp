// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dice.h"
#include "bench/timing.h"
#include "estate/project_edits.h"
#include "ui/coverage_model.h"
#include "ui/document.h"
#include "ui/ranking_model.h"
#include "ui/workbench/decision_desk.h"
#include "ui/workbench/weights_tab.h"

#include <QApplication>
#include <QCoreApplication>
#include <QTest>

#include <benchmark/benchmark.h>

#include <utility>

/// One step of a slider of weights: from the hand to the painted ranking, borders, numbers and sentences, of
/// 200 alternatives under 50 criteria, painted into memory. A frame of 60 in a second has 16.7 ms.
namespace vidette::bench {
namespace {

constexpr int kAlternatives = 200;
constexpr int kCriteria = 50;
constexpr int kSteps = 120;

mcda::Problem largeProblem(mcda::EvaluationMethod method) {
    Dice dice(200);
    mcda::Problem problem;
    problem.title = "large";
    for (int k = 1; k <= kCriteria; ++k) {
        const std::string id = "K" + std::to_string(k);
        problem.criteria.push_back({id, "Criterion " + std::to_string(k), "", mcda::Direction::Max, "", ""});
    }
    for (int a = 1; a <= kAlternatives; ++a) {
        mcda::Alternative one{"A" + std::to_string(a), "Alternative " + std::to_string(a), {}, {}};
        for (const auto& criterion : problem.criteria)
            one.values[criterion.id] = {dice.between(1, 100), "", ""};
        problem.alternatives.push_back(std::move(one));
    }
    problem.evaluation.method = method;
    return problem;
}

void step(benchmark::State& state, mcda::EvaluationMethod method) {
    int count = 3;
    char name[] = "bench";
    char option[] = "-platform";
    char platform[] = "offscreen";
    char* words[] = {name, option, platform, nullptr};
    const QApplication application(count, words);
    ui::Document document;
    ui::CoverageModel coverage(document);
    ui::RankingModel ranking(document, coverage);
    ui::DecisionDesk desk(document, ranking, nullptr);
    ui::WeightsTab tab(desk, nullptr);
    auto estate = estate::addProblem({}, {estate::ProblemId::fresh(), "large", largeProblem(method)});
    if (!estate) return state.SkipWithError("the decision was refused");
    document.begin(std::move(*estate), {});
    tab.resize(1180, 800);
    tab.show();
    (void)QTest::qWaitFor([&] { return ranking.decision() && !ranking.running(); }, 60000);
    QTest::qWait(100);
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        const auto i = static_cast<int>(times.size());
        const double seconds = secondsOf(1, [&] {
            tab.setWeight(static_cast<std::size_t>(i / 40), 0.02 + i % 40 * 0.02);
            QCoreApplication::processEvents();
        });
        times.push_back(seconds * 1e3);
        state.SetIterationTime(seconds);
    }
    state.counters["median_ms"] = median(times);
    state.counters["p99_ms"] = quantile(times, 0.99);
}

BENCHMARK_CAPTURE(step, weighted_sum, mcda::EvaluationMethod::WeightedSum)
    ->Name("weights/step/weighted_sum")
    ->UseManualTime()
    ->Iterations(kSteps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, fuller, mcda::EvaluationMethod::Fuller)
    ->Name("weights/step/fuller")
    ->UseManualTime()
    ->Iterations(kSteps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, topsis, mcda::EvaluationMethod::Topsis)
    ->Name("weights/step/topsis")
    ->UseManualTime()
    ->Iterations(kSteps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, electre, mcda::EvaluationMethod::Electre1)
    ->Name("weights/step/electre")
    ->UseManualTime()
    ->Iterations(kSteps)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(step, promethee, mcda::EvaluationMethod::Promethee2)
    ->Name("weights/step/promethee")
    ->UseManualTime()
    ->Iterations(kSteps)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench
