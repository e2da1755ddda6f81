// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dice.h"
#include "bench/timing.h"
#include "mcda/group.h"
#include "mcda/ranking.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

/// The largest decision that is asked for: 200 alternatives, 50 criteria, 30 experts who each compared all
/// 1,225 pairs of criteria. `decision/group` computes everything anew from the judgments as written: checks,
/// every expert's matrix with its consistency and hints, the mean judgments, the mean priorities, 33
/// rankings with their stability, agreement and distances. The peer is what a straightforward
/// program over plain arrays does from ready numbers: 30 power iterations, the means, 33 weighted sums in
/// order; no check, no explanation. Both by processor time of one thread. `decision/rank` is one ranking
/// alone. The goal is 50 ms for the first.
namespace vidette::bench {
namespace {

constexpr std::size_t kAlternatives = 200;
constexpr std::size_t kCriteria = 50;
constexpr std::size_t kExperts = 30;

const std::array<const char*, 17> kScale{"1/9", "1/8", "1/7", "1/6", "1/5", "1/4", "1/3", "1/2", "1",
                                         "2",   "3",   "4",   "5",   "6",   "7",   "8",   "9"};

/// Place on the scale of how much more `a` counts than `b`, with the dice's doubt.
std::size_t judgedAt(Dice& dice, double a, double b) {
    const double steps = std::round(a - b + dice.between(-1.5, 1.5));
    return static_cast<std::size_t>(std::clamp(steps, -8.0, 8.0) + 8);
}

double ratioAt(std::size_t place) {
    return place < 8 ? 1 / static_cast<double>(9 - place) : static_cast<double>(place - 7);
}

struct Scene {
    mcda::GroupProblem group;
    std::vector<std::vector<double>> values;   ///< [criterion][alternative]
    std::vector<std::vector<double>> matrices; ///< [expert][row * kCriteria + column]
};

Scene largeScene() {
    Dice dice(11);
    Scene scene;
    mcda::Problem& problem = scene.group.problem;
    for (std::size_t k = 0; k < kCriteria; ++k)
        problem.criteria.push_back({"K" + std::to_string(k + 1), "Criterion " + std::to_string(k + 1), "",
                                    mcda::Direction::Max, "", ""});
    scene.values.assign(kCriteria, std::vector<double>(kAlternatives));
    for (std::size_t a = 0; a < kAlternatives; ++a) {
        const std::string number = std::to_string(a + 1);
        mcda::Alternative alternative{"A" + number, "Alternative " + number, {}, ""};
        for (std::size_t k = 0; k < kCriteria; ++k) {
            scene.values[k][a] = dice.between(1, 100);
            alternative.values[problem.criteria[k].id] = {scene.values[k][a], "", ""};
        }
        problem.alternatives.push_back(std::move(alternative));
    }
    problem.weights.method = mcda::WeightMethod::Saaty;
    std::vector<double> importance(kCriteria);
    for (double& one : importance) one = dice.between(0, 8);
    for (std::size_t e = 0; e < kExperts; ++e) {
        const std::string id = "E" + std::to_string(e + 1);
        scene.group.experts.push_back({id, "", "", 1, "2026-01-01"});
        std::vector<double> matrix(kCriteria * kCriteria, 1.0);
        int sequence = 0;
        for (std::size_t i = 0; i < kCriteria; ++i) {
            for (std::size_t j = i + 1; j < kCriteria; ++j) {
                const std::size_t place = judgedAt(dice, importance[i], importance[j]);
                matrix[i * kCriteria + j] = ratioAt(place);
                matrix[j * kCriteria + i] = 1 / ratioAt(place);
                scene.group.judgments.push_back({id, "goal", problem.criteria[i].id, problem.criteria[j].id,
                                                 kScale[place], "", "", ++sequence});
            }
        }
        scene.matrices.push_back(std::move(matrix));
    }
    return scene;
}

std::vector<double> densePriorities(const std::vector<double>& matrix) {
    std::vector<double> weights(kCriteria, 1.0 / kCriteria);
    std::vector<double> next(kCriteria);
    for (int step = 0; step < 200; ++step) {
        for (std::size_t i = 0; i < kCriteria; ++i) {
            next[i] = 0;
            for (std::size_t j = 0; j < kCriteria; ++j) next[i] += matrix[i * kCriteria + j] * weights[j];
        }
        const double sum = std::accumulate(next.begin(), next.end(), 0.0);
        double change = 0;
        for (std::size_t i = 0; i < kCriteria; ++i) {
            change = std::max(change, std::abs(next[i] / sum - weights[i]));
            weights[i] = next[i] / sum;
        }
        if (change < 1e-14) break;
    }
    return weights;
}

std::vector<double> denseTotals(const std::vector<std::vector<double>>& values,
                                const std::vector<double>& weights) {
    std::vector<double> totals(kAlternatives, 0.0);
    for (std::size_t k = 0; k < kCriteria; ++k) {
        const auto [low, high] = std::minmax_element(values[k].begin(), values[k].end());
        for (std::size_t a = 0; a < kAlternatives; ++a)
            totals[a] += weights[k] * (values[k][a] - *low) / (*high - *low);
    }
    return totals;
}

/// Totals of the mean judgments; those of the mean priorities and of every expert are computed on the way.
std::vector<double> denseGroup(const Scene& scene) {
    std::vector<std::vector<double>> all;
    std::vector<double> mean(kCriteria * kCriteria, 0.0);
    std::vector<double> geometric(kCriteria, 0.0);
    std::vector<double> arithmetic(kCriteria, 0.0);
    for (const auto& matrix : scene.matrices) {
        all.push_back(densePriorities(matrix));
        for (std::size_t i = 0; i < mean.size(); ++i) mean[i] += std::log(matrix[i]) / kExperts;
        for (std::size_t i = 0; i < kCriteria; ++i) {
            geometric[i] += std::log(all.back()[i]) / kExperts;
            arithmetic[i] += all.back()[i] / kExperts;
        }
    }
    for (double& one : mean) one = std::exp(one);
    for (double& one : geometric) one = std::exp(one);
    const double sum = std::accumulate(geometric.begin(), geometric.end(), 0.0);
    for (double& one : geometric) one /= sum;
    all.push_back(std::move(geometric));
    all.push_back(std::move(arithmetic));
    all.push_back(densePriorities(mean));
    std::vector<double> totals;
    for (const auto& weights : all) {
        totals = denseTotals(scene.values, weights);
        std::vector<std::size_t> order(kAlternatives);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return totals[a] > totals[b]; });
        benchmark::DoNotOptimize(order);
    }
    return totals;
}

bool agree(const mcda::GroupResult& result, const std::vector<double>& dense) {
    if (!result.byJudgments) return false;
    const auto& totals = result.byJudgments->totals;
    return std::equal(totals.begin(), totals.end(), dense.begin(), dense.end(),
                      [](double a, double b) { return std::abs(a - b) <= 1e-9; });
}

void group(benchmark::State& state) {
    const Scene scene = largeScene();
    std::vector<double> ours;
    std::vector<double> plain;
    for (auto _ : state) {
        std::optional<mcda::GroupResult> result;
        ours.push_back(cpuSecondsOf([&] {
            auto found = mcda::groupResult(scene.group);
            if (found) result = std::move(*found);
        }));
        std::vector<double> totals;
        plain.push_back(cpuSecondsOf([&] { totals = denseGroup(scene); }));
        if (!result || !agree(*result, totals))
            return state.SkipWithError("not the totals of the dense program");
    }
    state.counters["ours_ms"] = 1000 * median(ours);
    state.counters["dense_ms"] = 1000 * median(plain);
    state.counters["ratio"] = median(plain) / median(ours);
}

void one(benchmark::State& state) {
    mcda::Problem problem = largeScene().group.problem;
    problem.weights.method = mcda::WeightMethod::RankSum;
    for (const auto& criterion : problem.criteria) problem.weights.order.push_back({criterion.id});
    for (auto _ : state) {
        const auto ranking = mcda::rank(problem);
        if (!ranking) return state.SkipWithError(ranking.error().message.c_str());
        benchmark::DoNotOptimize(ranking);
    }
}

BENCHMARK(group)->Name("decision/group/200x50x30")->Unit(benchmark::kMillisecond)->Iterations(21);
BENCHMARK(one)->Name("decision/rank/200x50")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench
