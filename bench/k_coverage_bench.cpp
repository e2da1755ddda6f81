// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "bench/city_scene.h"
#include "bench/count_raster.h"
#include "bench/timing.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

/// The area that at least 1, 2, 3 and 4 of N cameras see, views included, beside a raster of counts at 0.25 m
/// that is given the ready views; processor time of one thread each. Counters: ours_s, raster_s; ratio =
/// raster_s / ours_s; difference: the largest relative one between the areas of the two.
namespace vidette::bench {
namespace {

constexpr double kCell = 0.25; // m

analysis::CoverageOptions optionsFor(int maxK, bool outlines) {
    analysis::CoverageOptions options;
    if (auto known = analysis::defaultCoverageOptions()) options = std::move(*known);
    options.standard.classes.clear();
    options.threads = 1;
    options.outlines = outlines;
    options.maxK = maxK;
    return options;
}

double worstDifference(const std::vector<double>& ours, const CountRaster& raster) {
    double worst = 0;
    for (std::size_t k = 0; k < 4; ++k)
        worst = std::max(worst, std::abs(raster.areas()[k] - ours[k]) / ours[k]);
    return worst;
}

void kCoverage(benchmark::State& state) {
    const CityScene city(24964, static_cast<int>(state.range(0)));
    analysis::CoverageSession session;
    const auto ready = session.result(city.estate, optionsFor(4, true), base::Task());
    if (!ready) return state.SkipWithError("no coverage");
    std::vector<geometry::Polygons> views;
    for (const auto& camera : ready->cameras) views.push_back(camera.region);
    CountRaster raster(boundsOf(city.floor.outer), kCell);
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto pass : state) {
        // Up to 5 and up to 4 in turns: another question, so that nothing but the place is remembered.
        const auto options = optionsFor(ours.size() % 2 == 0 ? 5 : 4, false);
        ours.push_back(cpuSecondsOf(
            [&] { benchmark::DoNotOptimize(session.figures(city.estate, options, base::Task())); }));
        theirs.push_back(cpuSecondsOf([&] { raster.count(views); }));
        state.SetIterationTime(ours.back());
    }
    state.counters["ours_s"] = median(ours);
    state.counters["raster_s"] = median(theirs);
    state.counters["ratio"] = median(theirs) / median(ours);
    state.counters["difference"] = worstDifference(ready->kAreas, raster);
}

BENCHMARK(kCoverage)->Name("city/k_coverage")->Arg(1000)->Arg(10000)->UseManualTime()->Iterations(5);

} // namespace
} // namespace vidette::bench
