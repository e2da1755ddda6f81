// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "bench/city_scene.h"
#include "bench/place_mesh.h"
#include "bench/timing.h"

#include <benchmark/benchmark.h>

#include <fstream>
#include <malloc.h>
#include <optional>

/// How cost grows with the city of city_scene.h: with its buildings, and with its cameras. tools/growth.py
/// draws the curves. Seconds are of processor time.
namespace vidette::bench {
namespace {

constexpr double kRange = 100; // m
constexpr geometry::SightHeights kHeights{5, 1, 1};

double residentMiB() {
    std::ifstream file("/proc/self/statm");
    double pages = 0;
    file >> pages >> pages;
    return pages * 4096 / (1024 * 1024);
}

/// N buildings of four edges: preparing the mesh, its memory and that of the cells for queries, one query
/// with a range.
void growthOfBuildings(benchmark::State& state) {
    const CityScene city(static_cast<int>(state.range(0)), 10000);
    malloc_trim(0);
    const double before = residentMiB();
    std::vector<double> queries;
    double memory = 0;
    double ofCells = 0;
    double prepared = 0;
    for ([[maybe_unused]] auto pass : state) {
        std::optional<geometry::SightMesh> mesh;
        prepared = cpuSecondsOf([&] { mesh.emplace(meshOf(city.floor)); });
        malloc_trim(0); // what the allocator keeps for later is not the mesh's
        memory = residentMiB() - before;
        const geometry::SightCells cells(*mesh, kHeights);
        malloc_trim(0);
        ofCells = residentMiB() - before - memory;
        for (int i = 0; i < 5; ++i) queries.push_back(querySeconds(cells, city.estate.cameras, kRange));
        state.SetIterationTime(prepared);
    }
    state.counters["edges"] = static_cast<double>(4 + 4 * city.floor.holes.size());
    state.counters["prepare_s"] = prepared;
    state.counters["query_us"] = median(queries) * 1e6;
    state.counters["memory_MiB"] = memory;
    state.counters["cells_MiB"] = ofCells;
}

/// Queries that lie as close in a city of a million edges as in one of a hundred thousand, each as one batch:
/// how much more does one cost?
void growthAtEqualDensity(benchmark::State& state) {
    const CityScene small(25000, 10000);
    const CityScene large(250000, 100000);
    const geometry::SightMesh smallMesh = meshOf(small.floor);
    const geometry::SightMesh largeMesh = meshOf(large.floor);
    const geometry::SightCells smallCells(smallMesh, kHeights);
    const geometry::SightCells largeCells(largeMesh, kHeights);
    std::vector<double> inSmall;
    std::vector<double> inLarge;
    for ([[maybe_unused]] auto pass : state) {
        inSmall.push_back(querySeconds(smallCells, small.estate.cameras, kRange));
        inLarge.push_back(querySeconds(largeCells, large.estate.cameras, kRange));
        state.SetIterationTime(inLarge.back());
    }
    state.counters["query_100k_us"] = median(inSmall) * 1e6;
    state.counters["query_1m_us"] = median(inLarge) * 1e6;
    state.counters["growth"] = median(inLarge) / median(inSmall);
}

/// N cameras among 24,964 buildings: views, covered and blind area from nothing but the prepared place.
void growthOfCameras(benchmark::State& state) {
    const CityScene city(24964, static_cast<int>(state.range(0)));
    analysis::CoverageSession session;
    analysis::CoverageOptions options;
    if (auto known = analysis::defaultCoverageOptions()) options = std::move(*known);
    options.standard.classes.clear();
    options.threads = 1;
    options.outlines = false;
    if (!session.figures(city.estate, options, base::Task())) return state.SkipWithError("no coverage");
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        ++options.maxK; // another question: nothing but the place is remembered
        times.push_back(cpuSecondsOf(
            [&] { benchmark::DoNotOptimize(session.figures(city.estate, options, base::Task())); }));
        state.SetIterationTime(times.back());
    }
    state.counters["cameras"] = static_cast<double>(city.estate.cameras.size());
    state.counters["coverage_s"] = median(times);
}

BENCHMARK(growthOfBuildings)
    ->Name("city/growth")
    ->Arg(256)
    ->Arg(2500)
    ->Arg(25000)
    ->Arg(250000)
    ->UseManualTime()
    ->Iterations(1);
BENCHMARK(growthOfCameras)
    ->Name("city/growth_cameras")
    ->Arg(10)
    ->Arg(100)
    ->Arg(1000)
    ->Arg(10000)
    ->UseManualTime()
    ->Iterations(5);
BENCHMARK(growthAtEqualDensity)->Name("city/growth_equal_density")->UseManualTime()->Iterations(5);
BENCHMARK(growthOfCameras)->Name("city/growth_cameras")->Arg(100000)->UseManualTime()->Iterations(1);

} // namespace
} // namespace vidette::bench
