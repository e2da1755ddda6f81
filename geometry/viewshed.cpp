// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/viewshed.h"

#include "base/speech.h"
#include "geometry/viewshed_sweep.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace vidette::geometry {
namespace {

constexpr double kEyeSteps = 65536; // of a cell; see Sweep::x

/// Calls work(0) … work(count − 1) in any order on `threads` threads, this one included. False when
/// cancelled.
template<typename Work>
bool inParallel(std::size_t count, int threads, const base::Task& task, Work&& work) {
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count && !task.cancelled(); i = next++) work(i);
    };
    const auto wanted = static_cast<std::size_t>(
        threads > 0 ? threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency())));
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < std::min(wanted, count); ++i) others.emplace_back(run);
    run();
    others.clear();
    return !task.cancelled();
}

/// The part of the lattice in range.
Viewshed partInRange(const PostLattice& grid, Point eye, double range) {
    const double aside = std::min(range / grid.stepX, 1e9);
    const double ahead = std::min(range / grid.stepY, 1e9);
    const auto kept = [](double at, int count) { return static_cast<int>(std::clamp(at, 0.0, count - 1.0)); };
    Viewshed part;
    part.column = kept(std::ceil(eye.x - aside), grid.columns);
    part.row = kept(std::ceil(eye.y - ahead), grid.rows);
    part.columns = kept(std::floor(eye.x + aside), grid.columns) - part.column + 1;
    part.rows = kept(std::floor(eye.y + ahead), grid.rows) - part.row + 1;
    part.columns = std::max(part.columns, 0);
    part.rows = std::max(part.rows, 0);
    part.visible.assign(static_cast<std::size_t>(part.columns) * static_cast<std::size_t>(part.rows), 0);
    return part;
}

Sweep sweepOf(const Terrain& terrain, const Observer& observer, Point eye, double ground, Viewshed& part) {
    const PostLattice& grid = terrain.lattice();
    Sweep sweep;
    sweep.heights = terrain.heights().data();
    sweep.columns = grid.columns;
    sweep.rows = grid.rows;
    sweep.stepX = grid.stepX;
    sweep.stepY = grid.stepY;
    sweep.x = eye.x;
    sweep.y = eye.y;
    sweep.eye = ground + observer.height;
    sweep.target = observer.targetHeight;
    sweep.drop = observer.earth.dropFactor();
    sweep.range = observer.range;
    sweep.left = part.column;
    sweep.bottom = part.row;
    sweep.right = part.column + part.columns - 1;
    sweep.top = part.row + part.rows - 1;
    sweep.visible = part.visible.data();
    return sweep;
}

/// The post below the eye sees itself.
void markOwnPost(const Sweep& sweep, Viewshed& part) {
    const auto column = static_cast<int>(std::lround(sweep.x));
    const auto row = static_cast<int>(std::lround(sweep.y));
    if (sweep.x != column || sweep.y != row || part.visible.empty()) return;
    part.visible[static_cast<std::size_t>(row - part.row) * static_cast<std::size_t>(part.columns) +
                 static_cast<std::size_t>(column - part.column)] = 1;
}

template<typename Work>
base::Result<Viewshed> sweptFrom(const Terrain& terrain, const Observer& observer, Point eye,
                                 std::optional<double> ground, Work&& work) {
    if (!ground)
        return base::failure("no_ground", "observer",
                             base::say("stands outside of the terrain model or in a void of it"));
    Viewshed part = partInRange(terrain.lattice(), eye, observer.range);
    const Sweep sweep = sweepOf(terrain, observer, eye, *ground, part);
    if (!work(sweep)) return base::failure("cancelled", "viewshed", base::say("was cancelled"));
    markOwnPost(sweep, part);
    return part;
}

} // namespace

base::Result<Viewshed> viewshed(const Terrain& terrain, const Observer& observer, int threads,
                                const base::Task& task) {
    const auto kept = [](double at) { return std::round(at * kEyeSteps) / kEyeSteps; };
    const Point place = terrain.lattice().gridPlace(observer.at);
    const Point eye{kept(place.x), kept(place.y)};
    return sweptFrom(terrain, observer, eye, terrain.heightAt(observer.at), [&](const Sweep& sweep) {
        const std::vector<Sector> sectors = sectorsOf(sweep);
        const std::vector<RayBundle> bundles = bundlesOf(sectors);
        return inParallel(bundles.size(), threads, task, [&](std::size_t i) {
            sweepBundle(sweep, sectors[static_cast<std::size_t>(bundles[i].sector)], bundles[i]);
        });
    });
}

base::Result<Viewshed> viewshedPreview(const Terrain& terrain, const Observer& observer, int threads,
                                       const base::Task& task) {
    const PostLattice& grid = terrain.lattice();
    const Point place = grid.gridPlace(observer.at);
    const auto nearest = [](double at, int count) { return std::clamp(std::round(at), 0.0, count - 1.0); };
    const Point eye{nearest(place.x, grid.columns), nearest(place.y, grid.rows)};
    std::optional<double> ground;
    if (terrain.heightAt(observer.at))
        ground = static_cast<double>(terrain.atPost(static_cast<int>(eye.x), static_cast<int>(eye.y)));
    return sweptFrom(terrain, observer, eye, ground, [&](const Sweep& sweep) {
        const std::vector<Sector> sectors = sectorsOf(sweep);
        return inParallel(2 * sectors.size(), threads, task, [&](std::size_t i) {
            sweepHalf(sweep, sectors[i / 2], i % 2 == 0 ? Side::Left : Side::Right);
        });
    });
}

} // namespace vidette::geometry
