// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_session.h"
#include "bench/cgal_peer.h"
#include "bench/cgal_union_peer.h"
#include "bench/city_scene.h"
#include "bench/geos_peer.h"
#include "bench/place_mesh.h"
#include "bench/timing.h"
#include "geometry/parallel.h"
#include "geometry/visibility_polygons.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <utility>
#include <vector>

/// The engine at the scale of a city (city_scene.h). Counters in the unit their name says; ratio = peer ÷
/// ours.
namespace vidette::bench {
namespace {

constexpr int kRounds = 3; // of ours in each turn with a slow peer

constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kRange = 100; // m
constexpr geometry::SightHeights kHeights{5, 1, 1};

/// One query of 100,000 edges, with a range and without, beside CGAL, which knows no range.
void cityQuery(benchmark::State& state) {
    constexpr int kPeerQueries = 30;
    const CityScene city(24964, 10000);
    const auto mesh = meshOf(city.floor);
    const geometry::SightCells cells(mesh, kHeights);
    CgalVisibility peer(city.floor);
    std::vector<double> full;
    std::vector<double> ranged;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto pass : state) {
        full.push_back(querySeconds(cells, city.estate.cameras, kUnlimited));
        ranged.push_back(querySeconds(cells, city.estate.cameras, kRange));
        auto camera = city.estate.cameras.begin();
        const double all = cpuSecondsOf([&] {
            for (int i = 0; i < kPeerQueries; ++i) peer.compute((camera++)->at);
        });
        theirs.push_back(all / kPeerQueries);
        state.SetIterationTime(ranged.back());
    }
    state.counters["full_us"] = median(full) * 1e6;
    state.counters["ranged_us"] = median(ranged) * 1e6;
    state.counters["cgal_us"] = median(theirs) * 1e6;
    state.counters["ratio_full"] = median(theirs) / median(full);
    state.counters["ratio_ranged"] = median(theirs) / median(ranged);
}

/// The same batch within a range, shared between threads, in the time of the clock on the wall.
double batchSeconds(const geometry::SightCells& cells, const std::vector<geometry::Point>& places,
                    int threads) {
    constexpr std::size_t kGrain = 64;
    struct alignas(128) Worker { // two on one line of the cache would wait for each other
        geometry::VisibilityPolygons polygons;
        geometry::Ring seen;
    };
    std::vector<Worker> workers(static_cast<std::size_t>(threads), {geometry::VisibilityPolygons(cells), {}});
    return secondsOf(1, [&] {
        geometry::inParallel(threads, places.size(), kGrain,
                             [&](std::size_t worker, std::size_t begin, std::size_t end) {
                                 auto& [polygons, seen] = workers[worker];
                                 for (std::size_t i = begin; i < end; ++i) {
                                     polygons.of(places[i], kRange, seen);
                                     benchmark::DoNotOptimize(seen.data());
                                 }
                             });
    });
}

void cityBatch(benchmark::State& state) {
    const CityScene city(24964, 10000);
    const auto mesh = meshOf(city.floor);
    const geometry::SightCells cells(mesh, kHeights);
    std::vector<geometry::Point> places;
    for (const estate::Camera& camera : city.estate.cameras) places.push_back(camera.at);
    std::sort(places.begin(), places.end(), [&](geometry::Point a, geometry::Point b) {
        return mesh.locate(a - mesh.origin()) < mesh.locate(b - mesh.origin());
    });
    std::vector<double> one;
    std::vector<double> two;
    for ([[maybe_unused]] auto pass : state) {
        one.push_back(batchSeconds(cells, places, 1));
        two.push_back(batchSeconds(cells, places, 2));
        state.SetIterationTime(two.back());
    }
    state.counters["one_thread_s"] = median(one);
    state.counters["two_threads_s"] = median(two);
    state.counters["speedup"] = median(one) / median(two);
}

analysis::CoverageOptions optionsFor(int threads, bool outlines) {
    analysis::CoverageOptions options;
    if (auto known = analysis::defaultCoverageOptions()) options = std::move(*known);
    options.standard.classes.clear(); // the peer knows no classes
    options.threads = threads;
    options.outlines = outlines;
    return options;
}

/// Views, covered and blind area of all cameras on the prepared place, once more from nothing.
double coverageSeconds(analysis::CoverageSession& session, const CityScene& city, int threads, int round) {
    auto options = optionsFor(threads, false);
    options.maxK = round + 1; // another question: nothing but the place is remembered
    return secondsOf(1,
                     [&] { benchmark::DoNotOptimize(session.figures(city.estate, options, base::Task())); });
}

std::vector<geometry::Polygons> viewsOf(const CityScene& city) {
    std::vector<geometry::Polygons> views;
    const auto ready = analysis::CoverageSession().result(city.estate, optionsFor(0, true), base::Task());
    if (!ready) return views;
    for (const auto& camera : ready->cameras) views.push_back(camera.region);
    return views;
}

/// Coverage of N cameras, visibility included, beside the union of the ready view polygons by a peer: GEOS
/// UnaryUnion or CGAL Polygon_set_2. Ours is measured several times in each turn; afterPeer_s is the first of
/// them, when the peer has filled all caches.
template<typename Peer>
void cityCoverage(benchmark::State& state, double field, const char* peerSeconds) {
    const CityScene city(24964, static_cast<int>(state.range(0)), field);
    Peer peer(viewsOf(city));
    analysis::CoverageSession session;
    if (!session.figures(city.estate, optionsFor(1, false), base::Task()))
        return state.SkipWithError("no coverage");
    std::vector<double> one;
    std::vector<double> two;
    std::vector<double> afterPeer;
    std::vector<double> theirs;
    int round = 0;
    for ([[maybe_unused]] auto pass : state) {
        for (int i = 0; i < kRounds; ++i) {
            one.push_back(coverageSeconds(session, city, 1, round++));
            if (i == 0) afterPeer.push_back(one.back());
            two.push_back(coverageSeconds(session, city, 2, round++));
        }
        theirs.push_back(secondsOf(1, [&] { peer.compute(); }));
        state.SetIterationTime(one.back());
    }
    state.counters["ours_s"] = median(one);
    state.counters["ours_2_threads_s"] = median(two);
    state.counters["speedup"] = median(one) / median(two);
    state.counters["afterPeer_s"] = median(afterPeer);
    state.counters[peerSeconds] = median(theirs);
    state.counters["ratio"] = median(theirs) / median(one);
    state.counters["ratio_2_threads"] = median(theirs) / median(two);
}

void cityCoverageSectors(benchmark::State& state) {
    cityCoverage<GeosUnion>(state, 90, "geos_s");
}
void cityCoverageRound(benchmark::State& state) {
    cityCoverage<GeosUnion>(state, 360, "geos_s");
}
void cityCoverageSectorsCgal(benchmark::State& state) {
    cityCoverage<CgalUnion>(state, 90, "cgal_s");
}
void cityCoverageRoundCgal(benchmark::State& state) {
    cityCoverage<CgalUnion>(state, 360, "cgal_s");
}

/// One of 10,000 cameras moved and turned: its view and all totals.
void cityDrag(benchmark::State& state) {
    CityScene city(24964, 10000);
    auto options = optionsFor(1, true);
    analysis::CoverageSession session;
    options.outlines = false;
    if (!session.figures(city.estate, options, base::Task())) return state.SkipWithError("no coverage");
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        const int number = static_cast<int>(times.size() * 37 % 10000);
        estate::Camera camera =
            *city.estate.cameras.find(estate::CameraId::named("C" + std::to_string(number)));
        camera.at = camera.at + geometry::Point{0.3, -0.2};
        camera.pan = base::Angle::degrees(std::fmod(camera.pan.degrees() + 5, 360));
        city.estate.cameras = city.estate.cameras.with(camera);
        times.push_back(secondsOf(
            1, [&] { benchmark::DoNotOptimize(session.figures(city.estate, options, base::Task())); }));
        state.SetIterationTime(times.back());
    }
    state.counters["median_ms"] = median(times) * 1e3;
    state.counters["p99_ms"] = quantile(times, 0.99) * 1e3;
}

/// A building a little further on, there and back; another one each time.
estate::Estate withBuildingMoved(const estate::Estate& city, int number, double by) {
    estate::Estate next = city;
    auto building = *city.obstacles.find(estate::ObstacleId::named("B" + std::to_string(number)));
    geometry::translate(building.solids.front().outer, {by, -0.7 * by});
    next.obstacles = city.obstacles.with(building);
    return next;
}

/// A fence of 25 m before a building, or without it again.
estate::Estate withFence(const estate::Estate& city, int number, bool stands) {
    estate::Estate next = city;
    estate::Obstacle fence;
    fence.id = estate::ObstacleId::named("fence");
    const auto& building = *city.obstacles.find(estate::ObstacleId::named("B" + std::to_string(number)));
    const geometry::Point corner = building.solids.front().outer.front();
    fence.sheets = {{corner - geometry::Point{13, 4}, corner + geometry::Point{12, -4}}};
    fence.top = base::Metres(2.5);
    next.obstacles = stands ? city.obstacles.with(fence) : city.obstacles.without(fence.id);
    return next;
}

/// One of 24,964 buildings moved, or a fence put up and taken away, under 10,000 cameras: all views that it
/// touches, and all totals.
template<typename Change>
void cityChange(benchmark::State& state, Change change) {
    CityScene city(24964, 10000);
    auto options = optionsFor(1, true);
    options.outlines = false;
    analysis::CoverageSession session;
    if (!session.figures(city.estate, options, base::Task())) return state.SkipWithError("no coverage");
    std::vector<double> times;
    for ([[maybe_unused]] auto pass : state) {
        const int step = static_cast<int>(times.size());
        auto next = change(city.estate, step / 2 * 37 % 24964, step % 2 == 0);
        times.push_back(
            secondsOf(1, [&] { benchmark::DoNotOptimize(session.figures(next, options, base::Task())); }));
        state.SetIterationTime(times.back());
        city.estate = std::move(next);
    }
    state.counters["median_ms"] = median(times) * 1e3;
    state.counters["p99_ms"] = quantile(times, 0.99) * 1e3;
}

void cityChangeBuilding(benchmark::State& state) {
    cityChange(state, [](const estate::Estate& city, int number, bool there) {
        return withBuildingMoved(city, number, there ? 1.5 : -1.5);
    });
}

void cityChangeWall(benchmark::State& state) {
    cityChange(state, withFence);
}

BENCHMARK(cityQuery)->Name("city/query_100k")->UseManualTime()->Iterations(5);
BENCHMARK(cityBatch)->Name("city/batch_2_threads")->UseManualTime()->Iterations(15);
BENCHMARK(cityCoverageSectors)->Name("city/coverage")->Arg(1000)->UseManualTime()->Iterations(5);
BENCHMARK(cityCoverageSectors)->Name("city/coverage")->Arg(10000)->UseManualTime()->Iterations(5);
BENCHMARK(cityCoverageRound)->Name("city/coverage_round")->Arg(1000)->UseManualTime()->Iterations(5);
BENCHMARK(cityCoverageRound)->Name("city/coverage_round")->Arg(10000)->UseManualTime()->Iterations(3);
BENCHMARK(cityCoverageSectorsCgal)->Name("city/coverage_cgal")->Arg(1000)->UseManualTime()->Iterations(5);
BENCHMARK(cityCoverageSectorsCgal)->Name("city/coverage_cgal")->Arg(10000)->UseManualTime()->Iterations(1);
BENCHMARK(cityCoverageRoundCgal)->Name("city/coverage_round_cgal")->Arg(1000)->UseManualTime()->Iterations(3);
BENCHMARK(cityCoverageRoundCgal)
    ->Name("city/coverage_round_cgal")
    ->Arg(10000)
    ->UseManualTime()
    ->Iterations(1);
BENCHMARK(cityDrag)->Name("city/drag_1_of_10000")->UseManualTime()->Iterations(1000);
BENCHMARK(cityChangeBuilding)->Name("city/change_building")->UseManualTime()->Iterations(1000);
BENCHMARK(cityChangeWall)->Name("city/change_wall")->UseManualTime()->Iterations(1000);

} // namespace
} // namespace vidette::bench
