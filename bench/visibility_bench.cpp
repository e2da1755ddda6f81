// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cgal_peer.h"
#include "bench/place_mesh.h"
#include "bench/scenes.h"
#include "bench/timing.h"
#include "geometry/visibility_polygons.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <limits>

/// Full visibility polygon of a point, ours beside CGAL's: in each pass all 1,000 positions by one, then by
/// the other, each position once, so that neither learns its branches by heart. Counters: ours_us, cgal_us =
/// medians in microseconds; ratio = cgal_us / ours_us; worst_area = largest relative
/// difference of the two areas.
namespace vidette::bench {
namespace {

using geometry::Point;
using geometry::Ring;

constexpr int kPasses = 5;
constexpr geometry::SightHeights kHeights{1, 1, 1};
constexpr double kUnlimited = std::numeric_limits<double>::infinity();

double worstAreaDifference(const Place& place, geometry::VisibilityPolygons& polygons, CgalVisibility& peer) {
    Ring seen;
    double worst = 0;
    for (const Point from : place.positions) {
        polygons.of(from, kUnlimited, seen);
        peer.compute(from);
        worst = std::max(worst, std::abs(signedArea(seen) - peer.area()) / peer.area());
    }
    return worst;
}

void visibilityPolygon(benchmark::State& state, const Place& place) {
    const geometry::SightMesh mesh = meshOf(place.floor);
    const geometry::SightCells cells(mesh, kHeights);
    geometry::VisibilityPolygons polygons(cells);
    CgalVisibility peer(place.floor);
    Ring seen;
    std::vector<double> ours;
    std::vector<double> theirs;
    for ([[maybe_unused]] auto pass : state) {
        double total = 0;
        for (const Point from : place.positions) {
            ours.push_back(secondsOf(1, [&] {
                polygons.of(from, kUnlimited, seen);
                benchmark::DoNotOptimize(seen.data());
            }));
            total += ours.back();
        }
        for (const Point from : place.positions) theirs.push_back(secondsOf(1, [&] { peer.compute(from); }));
        state.SetIterationTime(total / static_cast<double>(place.positions.size()));
    }
    state.counters["edges"] = place.edgeCount();
    state.counters["ours_us"] = median(ours) * 1e6;
    state.counters["cgal_us"] = median(theirs) * 1e6;
    state.counters["ratio"] = median(theirs) / median(ours);
    state.counters["worst_area"] = worstAreaDifference(place, polygons, peer);
}

void tenWalls(benchmark::State& state) {
    visibilityPolygon(state, tenWallsAndShelves());
}
void roomOf34(benchmark::State& state) {
    visibilityPolygon(state, room());
}
void hallOf1000(benchmark::State& state) {
    visibilityPolygon(state, hall());
}
void poly1000(benchmark::State& state) {
    visibilityPolygon(state, poly1k());
}
void poly10000(benchmark::State& state) {
    visibilityPolygon(state, poly10k());
}

BENCHMARK(tenWalls)->Name("visibility/ten_walls_and_shelves")->UseManualTime()->Iterations(kPasses);
BENCHMARK(roomOf34)->Name("visibility/room_34")->UseManualTime()->Iterations(kPasses);
BENCHMARK(hallOf1000)->Name("visibility/hall_1000")->UseManualTime()->Iterations(kPasses);
BENCHMARK(poly1000)->Name("visibility/poly1k")->UseManualTime()->Iterations(kPasses);
BENCHMARK(poly10000)->Name("visibility/poly10k")->UseManualTime()->Iterations(kPasses);

} // namespace
} // namespace vidette::bench
