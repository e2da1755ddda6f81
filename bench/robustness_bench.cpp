// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/cgal_peer.h"
#include "bench/city_scene.h"
#include "bench/place_mesh.h"
#include "bench/scenes.h"
#include "bench/timing.h"
#include "geometry/overlay.h"
#include "geometry/visibility_polygons.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>

/// Places that break visibility programs: on every corner of a floor, in the middle of every wall, and in
/// line with its walls. (CGAL with inexact constructions throws on these plain rooms, issue 5694; TřiVis
/// agrees with exact results on 55 % of positions on an edge.) Counters, all of which are to be 0:
/// exceptions; hangs, a query of more than a second; wrong, an area further than 1e-8 from that of CGAL with
/// exact constructions. Beside them the number of places, and worst, the largest relative difference of the
/// two areas.
namespace vidette::bench {
namespace {

using geometry::Point;
using geometry::Polygon;
using geometry::Ring;

constexpr geometry::SightHeights kHeights{1, 1, 1};
constexpr double kUnlimited = std::numeric_limits<double>::infinity();
constexpr double kHang = 1; // s
constexpr double kWrong =
    1e-8; // of the area; a place on a wall of a national grid is itself rounded to 1e-9 m
constexpr std::size_t kMostPlaces = 1500;

struct Tally {
    double places = 0;
    double exceptions = 0;
    double hangs = 0;
    double wrong = 0;
    double worst = 0;
};

class Trial {
  public:
    explicit Trial(const Polygon& floor)
        : m_floor(floor), m_mesh(meshOf(floor)), m_cells(m_mesh, kHeights), m_polygons(m_cells),
          m_peer(floor) {}

    Tally run() {
        const std::size_t step = std::max<std::size_t>(1, 3 * m_peer.edgeCount() / kMostPlaces);
        for (std::size_t edge = 0; edge < m_peer.edgeCount(); edge += step) {
            for (const bool atEnd : {false, true}) onEdge(edge, atEnd);
            inLine(edge);
        }
        return m_tally;
    }

  private:
    void onEdge(std::size_t edge, bool atEnd) {
        m_peer.computeOnEdge(edge, atEnd);
        judge(m_peer.placeOnEdge(edge, atEnd));
    }
    /// Beyond the end of a wall, as exactly in its line as doubles can be.
    void inLine(std::size_t edge) {
        const Point middle = m_peer.placeOnEdge(edge, false);
        const Point end = m_peer.placeOnEdge(edge, true);
        const Point beyond = end + (end - middle) * 0.5;
        if (!contains(m_floor, beyond) || distanceToEdges(beyond, m_floor) < 1e-6) return;
        m_peer.compute(beyond);
        judge(beyond);
    }
    /// Our polygon against the peer's last. On a wall we see both its sides: what counts is the floor.
    void judge(Point from) {
        ++m_tally.places;
        try {
            const double seconds = secondsOf(1, [&] { m_polygons.of(from, kUnlimited, m_seen); });
            m_tally.hangs += seconds > kHang;
        } catch (const std::exception&) {
            ++m_tally.exceptions;
            return;
        }
        const double wanted = m_peer.area();
        const geometry::Polygons seen{{m_seen, {}}};
        const double ours = geometry::area(geometry::intersectionOf(seen, {m_floor}));
        const double difference = std::abs(ours - wanted) / wanted;
        m_tally.wrong += difference > kWrong;
        m_tally.worst = std::max(m_tally.worst, difference);
    }

    Polygon m_floor;
    geometry::SightMesh m_mesh;
    geometry::SightCells m_cells;
    geometry::VisibilityPolygons m_polygons;
    CgalVisibility m_peer;
    Ring m_seen;
    Tally m_tally;
};

void robustness(benchmark::State& state, const Polygon& floor) {
    Tally tally;
    for ([[maybe_unused]] auto pass : state) tally = Trial(floor).run();
    state.counters["places"] = tally.places;
    state.counters["exceptions"] = tally.exceptions;
    state.counters["hangs"] = tally.hangs;
    state.counters["wrong"] = tally.wrong;
    state.counters["worst"] = tally.worst;
}

void inShelves(benchmark::State& state) {
    robustness(state, tenWallsAndShelves().floor);
}
void inRoom(benchmark::State& state) {
    robustness(state, room().floor);
}
void inHall(benchmark::State& state) {
    robustness(state, hall().floor);
}
void inPoly1k(benchmark::State& state) {
    robustness(state, poly1k().floor);
}
void inCity(benchmark::State& state) {
    robustness(state, CityScene(900, 0).floor);
}

BENCHMARK(inShelves)->Name("robustness/ten_walls_and_shelves")->Iterations(1);
BENCHMARK(inRoom)->Name("robustness/room_34")->Iterations(1);
BENCHMARK(inHall)->Name("robustness/hall_1000")->Iterations(1);
BENCHMARK(inPoly1k)->Name("robustness/poly1k")->Iterations(1);
BENCHMARK(inCity)->Name("robustness/city_3600")->Iterations(1);

} // namespace
} // namespace vidette::bench
