// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/geos_peer.h"
#include "bench/scenes.h"
#include "bench/timing.h"
#include "geometry/overlay.h"
#include "geometry/piece_outline.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

/// Union of the view polygons of many cameras, ours beside GEOS UnaryUnion, in turns on the same ready
/// polygons. Counters: ours_ms, geos_ms = medians in milliseconds; ratio = geos_ms / ours_ms; area_difference
/// relative, between the two unions.
namespace vidette::bench {
namespace {

constexpr int kPasses = 7;
constexpr double kRange = 30;         // m
constexpr double kFieldOfView = 90;   // degrees
constexpr double kCameraHeight = 3;   // m
constexpr double kTargetHeight = 1;   // m
constexpr double kChordError = 0.001; // m

std::vector<geometry::Blocker> blockersOf(const geometry::Polygon& floor) {
    geometry::Blocker walls;
    geometry::Polyline outline = floor.outer;
    outline.push_back(outline.front());
    walls.sheets.push_back(outline);
    for (const geometry::Ring& hole : floor.holes) walls.solids.push_back(geometry::normalised({hole, {}}));
    return {walls};
}

/// What `count` cameras see that stand on the positions of the place, each turned further than the last.
std::vector<geometry::Polygons> viewsIn(const Place& place, std::size_t count) {
    constexpr double kTurn = 137.5; // degrees; no two cameras look the same way
    const geometry::Scene scene(blockersOf(place.floor), {}, boundsOf(place.floor.outer).grown(1));
    geometry::Lens lens;
    lens.hfov = base::Angle::degrees(kFieldOfView);
    const geometry::FieldLimits limits{kRange, INFINITY};
    std::vector<geometry::Polygons> views;
    for (std::size_t i = 0; i < count; ++i) {
        geometry::Pose pose;
        pose.at = place.positions[i];
        pose.height = kCameraHeight;
        pose.pan = base::Angle::degrees(std::fmod(kTurn * static_cast<double>(i), 360));
        const auto seen =
            seenFrom(scene, {pose, lens, {kTargetHeight, kTargetHeight}, {limits}, kChordError, {}});
        views.push_back(outlineOf(scene.mesh(), seen.levels.front()));
    }
    return views;
}

void unionOfViews(benchmark::State& state) {
    const auto views = viewsIn(hall(), static_cast<std::size_t>(state.range(0)));
    GeosUnion peer(views);
    geometry::Polygons united;
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto pass : state) {
        ours.push_back(secondsOf(1, [&] { united = geometry::unionOf(views); }));
        theirs.push_back(secondsOf(1, [&] { peer.compute(); }));
        state.SetIterationTime(ours.back());
    }
    state.counters["ours_ms"] = median(ours) * 1e3;
    state.counters["geos_ms"] = median(theirs) * 1e3;
    state.counters["ratio"] = median(theirs) / median(ours);
    state.counters["area_difference"] = std::abs(area(united) - peer.area()) / peer.area();
}

BENCHMARK(unionOfViews)
    ->Name("union/views_in_hall")
    ->Arg(4)
    ->Arg(20)
    ->Arg(100)
    ->UseManualTime()
    ->Iterations(kPasses)
    ->Unit(benchmark::kMillisecond);

} // namespace
} // namespace vidette::bench
