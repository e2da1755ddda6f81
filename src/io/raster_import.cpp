// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/raster_import.h"

#include "base/speech.h"
#include "io/raster_source.h"

#include <gdal.h>

#include <algorithm>
#include <cmath>

namespace vidette::io {
namespace {

using geometry::Box;
using geometry::Point;
using geometry::PostLattice;
using geometry::Terrain;

constexpr int kCoarsest = 8;            // × 8 of the file's cells; beyond that relief is lost
constexpr GIntBig kCache = 128'000'000; // bytes; GDAL would take a twentieth of the machine's memory
constexpr double kOffLattice = 0.01;    // of a step, as for Terrain::joined()

/// A lattice without end, and posts of it: columns and rows low … high, both included.
struct PostRange {
    double column0 = 0;
    double row0 = 0;
    double column1 = -1;
    double row1 = -1;

    bool empty() const { return column1 < column0 || row1 < row0; }
    double columns() const { return column1 - column0 + 1; }
    double rows() const { return row1 - row0 + 1; }
};

/// The posts whose cells a box meets at least by half.
PostRange postsIn(const PostLattice& base, const Box& box) {
    const Point low = base.gridPlace(box.low);
    const Point high = base.gridPlace(box.high);
    return {std::ceil(low.x - kOffLattice), std::ceil(low.y - kOffLattice), std::floor(high.x + kOffLattice),
            std::floor(high.y + kOffLattice)};
}

PostRange common(const PostRange& a, const PostRange& b) {
    return {std::max(a.column0, b.column0), std::max(a.row0, b.row0), std::min(a.column1, b.column1),
            std::min(a.row1, b.row1)};
}

PostLattice latticeOf(const PostLattice& base, const PostRange& range) {
    PostLattice part = base;
    part.first = base.first + Point{range.column0 * base.stepX, range.row0 * base.stepY};
    part.columns = static_cast<int>(range.columns());
    part.rows = static_cast<int>(range.rows());
    return part;
}

bool whole(double value) {
    return std::abs(value - std::round(value)) <= kOffLattice;
}

/// Whether the source's own posts are posts of the lattice.
bool continues(const PostLattice& base, const PostLattice& own) {
    const Point at = base.gridPlace(own.first);
    const auto same = [](double a, double b, int count) {
        return std::abs(a - b) * count <= kOffLattice * a;
    };
    return same(base.stepX, own.stepX, own.columns) && same(base.stepY, own.stepY, own.rows) && whole(at.x) &&
           whole(at.y);
}

base::Result<std::vector<RasterSource>> opened(const std::vector<std::string>& paths,
                                               const std::string& frame, base::Warnings& warnings) {
    std::vector<RasterSource> sources;
    for (const std::string& path : paths) {
        auto source = RasterSource::open(path, frame, warnings);
        if (!source) return base::failure(source.error());
        sources.push_back(*std::move(source));
    }
    return sources;
}

struct Plan {
    PostLattice base; ///< of the first source, made coarser where that is needed
    PostRange wanted;
    bool coarser = false;
};

base::Result<Plan> planOf(const std::vector<RasterSource>& sources, const TerrainReading& reading,
                          base::Warnings& warnings) {
    Plan plan;
    plan.base = sources.front().lattice();
    Box all;
    for (const RasterSource& source : sources) {
        const Box own = source.lattice().extent();
        all = all.empty() ? own
                          : Box{{std::min(all.low.x, own.low.x), std::min(all.low.y, own.low.y)},
                                {std::max(all.high.x, own.high.x), std::max(all.high.y, own.high.y)}};
    }
    plan.wanted = postsIn(plan.base, all);
    const auto within = [&] {
        if (!reading.window) return plan.wanted;
        const Point step{plan.base.stepX, plan.base.stepY};
        return common(plan.wanted,
                      postsIn(plan.base, {reading.window->low - step, reading.window->high + step}));
    };
    plan.wanted = within();
    const double cells = plan.wanted.columns() * plan.wanted.rows();
    if (plan.wanted.empty())
        return base::failure("no_terrain", sources.front().path(),
                             base::say("no terrain model meets the place"));
    const double most = static_cast<double>(std::min(reading.mostCells, Terrain::kMostPosts));
    const double factor = std::ceil(std::sqrt(cells / most));
    if (factor <= 1) return plan;
    base::Fillings told{{"columns", base::sayNumber(plan.wanted.columns())},
                        {"rows", base::sayNumber(plan.wanted.rows())}};
    if (factor > kCoarsest) {
        told["limit"] = base::sayNumber(most * kCoarsest * kCoarsest);
        return base::failure("terrain_too_large", sources.front().path(),
                             base::say("has {columns} × {rows} cells there; at most {limit} are read: give a "
                                       "smaller part or a coarser model",
                                       told));
    }
    plan.coarser = true;
    const Point corner = plan.base.extent().low;
    plan.base.stepX *= factor;
    plan.base.stepY *= factor;
    plan.base.first = corner + Point{plan.base.stepX, plan.base.stepY} * 0.5;
    plan.wanted = postsIn(plan.base, all);
    plan.wanted = within();
    told["size"] = base::sayNumber(plan.base.stepX, 2);
    warnings.push_back(
        {"coarsened", sources.front().path(),
         base::say("has {columns} × {rows} cells there; they are read as cells of {size} m", told)});
    return plan;
}

base::Result<Terrain> terrainOf(const std::vector<RasterSource>& sources, const Plan& plan,
                                const base::Task& task) {
    std::vector<Terrain> tiles;
    for (const RasterSource& source : sources) {
        const PostRange part = common(plan.wanted, postsIn(plan.base, source.lattice().extent()));
        // A tile of one row more or less adds nothing; single rows come with the model beside it.
        if (part.empty() || part.columns() < 2 || part.rows() < 2) continue;
        const PostLattice posts = latticeOf(plan.base, part);
        const bool asItIs = !plan.coarser && source.straight() && continues(plan.base, source.lattice());
        auto heights = asItIs ? source.read(posts, task) : source.warped(posts, task);
        if (!heights) return base::failure(heights.error());
        auto tile = Terrain::of(posts, *std::move(heights));
        if (!tile) return base::failure(base::within(source.path(), tile.error()));
        tiles.push_back(*std::move(tile));
    }
    if (tiles.empty())
        return base::failure("no_terrain", sources.front().path(),
                             base::say("no terrain model meets the place"));
    return Terrain::joined(tiles);
}

} // namespace

base::Result<base::WithWarnings<Terrain>> readTerrainHere(const std::vector<std::string>& paths,
                                                          const TerrainReading& reading,
                                                          const base::Task& task) {
    if (paths.empty()) return base::failure("no_terrain", "terrain", base::say("no file was given"));
    prepareGdal();
    GDALSetCacheMax64(kCache);
    base::Warnings warnings;
    const auto sources = opened(paths, reading.frame, warnings);
    if (!sources) return base::failure(sources.error());
    const auto plan = planOf(*sources, reading, warnings);
    if (!plan) return base::failure(plan.error());
    auto terrain = terrainOf(*sources, *plan, task);
    if (!terrain) return base::failure(terrain.error());
    for (const RasterSource& source : *sources) {
        for (const base::Warning& odd : source.oddities()) warnings.push_back(odd);
    }
    if (terrain->statistics().posts == 0)
        warnings.push_back(
            {"empty_terrain", paths.front(), base::say("has no height in the place that was asked for")});
    return base::WithWarnings<Terrain>{*std::move(terrain), std::move(warnings)};
}

} // namespace vidette::io
