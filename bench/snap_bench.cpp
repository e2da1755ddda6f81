// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/dice.h"
#include "geometry/crossing.h"
#include "ui/canvas/snap.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <limits>
#include <vector>

/// One mouse move of a drawing tool over 100,489 edges: what catches. `snap/index` asks as the window does
/// (ends, middles, crossings, edges, angles, parallels), over edges of many buildings or of one outline;
/// `snap/exhaustive` looks at every edge for the nearest end and the nearest edge only, which is the least
/// that a search without an index can do. The goal is 2 ms a move.
namespace vidette::bench {
namespace {

using geometry::Point;

constexpr int kAcross = 159; ///< buildings in a row and in a column: 25,281 with four edges each
constexpr double kEvery = 20;
constexpr int kEdges = 4 * kAcross * kAcross;
constexpr double kReach = 0.3;
constexpr std::size_t kMoves = 512;

estate::Estate manyBuildings() {
    std::vector<estate::Obstacle> rows;
    for (int i = 0; i < kAcross * kAcross; ++i) {
        estate::Obstacle row;
        row.id = estate::ObstacleId::fresh();
        row.code = "O" + std::to_string(i);
        const Point low{(i % kAcross) * kEvery, (i / kAcross) * kEvery};
        row.solids = {{{low, {low.x + 12, low.y}, {low.x + 12, low.y + 9}, {low.x, low.y + 9}}, {}}};
        rows.push_back(std::move(row));
    }
    estate::Estate estate;
    estate.obstacles = base::Table<estate::Obstacle>::of(std::move(rows));
    return estate;
}

/// All edges in one row: a district's boundary as a map has it.
estate::Estate oneOutline() {
    estate::Zone zone;
    zone.id = estate::ZoneId::fresh();
    zone.code = "D1";
    zone.kind = estate::ZoneKind::District;
    geometry::Ring ring;
    for (int i = 0; i < kEdges; ++i) {
        const double turn = 2 * 3.14159265358979 * i / kEdges;
        const double radius = 1500 + 5 * std::sin(900 * turn);
        ring.push_back({1580 + radius * std::cos(turn), 1580 + radius * std::sin(turn)});
    }
    zone.area = {{ring, {}}};
    estate::Estate estate;
    estate.zones = estate.zones.with(zone);
    return estate;
}

std::vector<Point> moves() {
    Dice dice(7);
    std::vector<Point> points;
    for (std::size_t i = 0; i < kMoves; ++i)
        points.push_back({dice.between(0, kAcross * kEvery), dice.between(0, kAcross * kEvery)});
    return points;
}

void index(benchmark::State& state, const estate::Estate& estate) {
    const ui::Places places(estate);
    const auto points = moves();
    std::size_t at = 0;
    for (auto _ : state) {
        ui::SnapAsk ask;
        ask.wanted = points[at++ % kMoves];
        ask.reach = kReach;
        ask.from = ask.wanted + Point{4, 1};
        ask.along = Point{1, 2};
        benchmark::DoNotOptimize(ui::snap(places, ask));
    }
    state.counters["edges"] = kEdges;
}

void exhaustive(benchmark::State& state) {
    const estate::Estate estate = manyBuildings();
    const auto points = moves();
    std::size_t at = 0;
    for (auto _ : state) {
        const Point wanted = points[at++ % kMoves];
        double end = std::numeric_limits<double>::infinity();
        double edge = end;
        for (const auto& row : estate.obstacles) {
            const auto& ring = row.solids.front().outer;
            for (std::size_t i = 0; i < ring.size(); ++i) {
                end = std::min(end, std::hypot(ring[i].x - wanted.x, ring[i].y - wanted.y));
                edge =
                    std::min(edge, geometry::distanceToSegment(wanted, ring[i], ring[(i + 1) % ring.size()]));
            }
        }
        benchmark::DoNotOptimize(end);
        benchmark::DoNotOptimize(edge);
    }
    state.counters["edges"] = kEdges;
}

void buildings(benchmark::State& state) {
    index(state, manyBuildings());
}
void outline(benchmark::State& state) {
    index(state, oneOutline());
}

BENCHMARK(buildings)->Name("snap/index/buildings")->Unit(benchmark::kMicrosecond);
BENCHMARK(outline)->Name("snap/index/one-outline")->Unit(benchmark::kMicrosecond);
BENCHMARK(exhaustive)->Name("snap/exhaustive/buildings")->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace vidette::bench
