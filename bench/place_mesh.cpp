// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/place_mesh.h"

#include "bench/timing.h"
#include "geometry/visibility_polygons.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <utility>
#include <vector>

namespace vidette::bench {

geometry::SightMesh meshOf(const geometry::Polygon& floor) {
    std::vector<geometry::Wall> walls;
    const auto add = [&](const geometry::Ring& ring) {
        for (std::size_t i = 0; i < ring.size(); ++i) walls.push_back({ring[i], ring[(i + 1) % ring.size()]});
    };
    add(floor.outer);
    for (const geometry::Ring& hole : floor.holes) add(hole);
    return {walls, boundsOf(floor.outer).grown(1)};
}

double querySeconds(const geometry::SightCells& cells, const base::Table<estate::Camera>& cameras,
                    double range) {
    const geometry::SightMesh& mesh = cells.mesh();
    geometry::VisibilityPolygons polygons(cells);
    geometry::Ring seen;
    std::vector<std::pair<int, geometry::Point>> batch;
    const double all = cpuSecondsOf([&] {
        for (const estate::Camera& camera : cameras)
            batch.emplace_back(mesh.locate(camera.at - mesh.origin()), camera.at);
        std::sort(batch.begin(), batch.end());
        for (const auto& [triangle, at] : batch) {
            polygons.of(at, range, seen);
            benchmark::DoNotOptimize(seen.data());
        }
    });
    return all / static_cast<double>(cameras.size());
}

} // namespace vidette::bench
