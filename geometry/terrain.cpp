// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain.h"

#include "base/speech.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vidette::geometry {
namespace {

constexpr int kBlock = 16;           // posts; a block's range replaces 256 comparisons
constexpr double kOffLattice = 0.01; // of a step; tiles of one survey are written with rounded corners
constexpr float kVoid = std::numeric_limits<float>::quiet_NaN();
constexpr HeightRange kNothing{std::numeric_limits<double>::infinity(),
                               -std::numeric_limits<double>::infinity()};

void include(HeightRange& range, double height) {
    // Comparisons with NaN are false: voids leave the range as it is.
    if (height < range.low) range.low = height;
    if (height > range.high) range.high = height;
}

void include(HeightRange& range, const HeightRange& other) {
    range.low = std::min(range.low, other.low);
    range.high = std::max(range.high, other.high);
}

base::Result<base::Done> checkSize(double columns, double rows) {
    if (columns * rows <= static_cast<double>(Terrain::kMostPosts)) return base::Done{};
    return base::failure(
        "terrain_too_large", "terrain",
        base::say(
            "has {columns} × {rows} cells; at most {most} are read: give a smaller part or a coarser model",
            {{"columns", base::sayNumber(columns)},
             {"rows", base::sayNumber(rows)},
             {"most", base::sayNumber(static_cast<double>(Terrain::kMostPosts))}}));
}

/// The whole number of steps from a to b, when it is one.
std::optional<long> stepsBetween(double a, double b, double step) {
    const double steps = (b - a) / step;
    const double whole = std::round(steps);
    if (!(std::abs(whole) < 1e9) || std::abs(steps - whole) > kOffLattice) return std::nullopt;
    return static_cast<long>(whole);
}

bool sameSteps(const PostLattice& a, const PostLattice& b) {
    const auto fits = [](double one, double other, int count) {
        return std::abs(one - other) * count <= kOffLattice * one;
    };
    return fits(a.stepX, b.stepX, b.columns) && fits(a.stepY, b.stepY, b.rows);
}

struct TilePlace {
    long column = 0;
    long row = 0;
};

/// Where the tiles stand on the lattice of the first.
base::Result<std::vector<TilePlace>> placesOf(const std::vector<Terrain>& tiles) {
    const PostLattice& base = tiles.front().lattice();
    std::vector<TilePlace> places;
    for (const Terrain& tile : tiles) {
        const PostLattice& own = tile.lattice();
        const auto column = stepsBetween(base.first.x, own.first.x, base.stepX);
        const auto row = stepsBetween(base.first.y, own.first.y, base.stepY);
        if (!column || !row || !sameSteps(base, own)) {
            return base::failure(
                "tiles_do_not_match", "tile " + base::toText(double(places.size() + 1)),
                base::say("its cells do not continue those of the first tile; bring the tiles to "
                          "one cell size and frame"));
        }
        places.push_back({*column, *row});
    }
    return places;
}

} // namespace

Box PostLattice::extent() const {
    const Point half{stepX / 2, stepY / 2};
    return {first - half, post(columns - 1, rows - 1) + half};
}

base::Result<Terrain> Terrain::of(const PostLattice& lattice, std::vector<float> heights) {
    if (lattice.columns < 2 || lattice.rows < 2) {
        return base::failure("bad_terrain", "terrain",
                             base::say("has {columns} × {rows} cells; at least 2 × 2 are needed",
                                       {{"columns", std::to_string(lattice.columns)},
                                        {"rows", std::to_string(lattice.rows)}}));
    }
    const bool finite = std::isfinite(lattice.first.x) && std::isfinite(lattice.first.y) &&
                        std::isfinite(lattice.stepX) && std::isfinite(lattice.stepY);
    if (!finite || lattice.stepX <= 0 || lattice.stepY <= 0)
        return base::failure("bad_terrain", "terrain",
                             base::say("needs a finite corner and cells wider than 0 m"));
    if (const auto size = checkSize(lattice.columns, lattice.rows); !size) return base::failure(size.error());
    if (heights.size() != static_cast<std::size_t>(lattice.columns) * lattice.rows)
        return base::failure("bad_terrain", "terrain",
                             base::say("the number of heights is not columns × rows"));
    auto model = std::make_shared<Model>();
    model->lattice = lattice;
    model->heights = std::move(heights);
    summarise(*model);
    return Terrain(std::move(model));
}

/// Statistics and the range of each block in one pass.
void Terrain::summarise(Model& model) {
    const auto columns = static_cast<std::size_t>(model.lattice.columns);
    model.blockColumns = (model.lattice.columns + kBlock - 1) / kBlock;
    model.blocks.assign(static_cast<std::size_t>(model.blockColumns) *
                            static_cast<std::size_t>((model.lattice.rows + kBlock - 1) / kBlock),
                        kNothing);
    TerrainStatistics& all = model.statistics;
    double sum = 0;
    for (std::size_t row = 0; row < static_cast<std::size_t>(model.lattice.rows); ++row) {
        HeightRange* blocks =
            model.blocks.data() + row / kBlock * static_cast<std::size_t>(model.blockColumns);
        double rowSum = 0;
        for (std::size_t column = 0; column < columns; ++column) {
            float& height = model.heights[row * columns + column];
            if (!std::isfinite(height)) {
                height = kVoid;
                ++all.voids;
                continue;
            }
            rowSum += static_cast<double>(height);
            geometry::include(blocks[column / kBlock], static_cast<double>(height));
        }
        sum += rowSum;
    }
    all.posts = model.heights.size() - all.voids;
    if (all.posts == 0) return;
    all.heights = kNothing;
    for (const HeightRange& block : model.blocks) geometry::include(all.heights, block);
    all.mean = sum / static_cast<double>(all.posts);
}

base::Result<Terrain> Terrain::joined(const std::vector<Terrain>& tiles) {
    if (tiles.empty()) return base::failure("no_terrain", "terrain", base::say("no tile was given"));
    if (tiles.size() == 1) return tiles.front();
    const auto places = placesOf(tiles);
    if (!places) return base::failure(places.error());
    TilePlace low = places->front();
    TilePlace high = low;
    for (std::size_t i = 0; i < tiles.size(); ++i) {
        const TilePlace& at = (*places)[i];
        low = {std::min(low.column, at.column), std::min(low.row, at.row)};
        high = {std::max(high.column, at.column + tiles[i].lattice().columns),
                std::max(high.row, at.row + tiles[i].lattice().rows)};
    }
    const auto columns = static_cast<std::size_t>(high.column - low.column);
    const auto rows = static_cast<std::size_t>(high.row - low.row);
    if (const auto size = checkSize(double(columns), double(rows)); !size) return base::failure(size.error());
    std::vector<float> heights(columns * rows, kVoid);
    for (std::size_t i = tiles.size(); i-- > 0;) {
        const auto column = static_cast<std::size_t>((*places)[i].column - low.column);
        const auto row = static_cast<std::size_t>((*places)[i].row - low.row);
        const std::size_t width = tiles[i].columns();
        for (std::size_t at = 0; at < tiles[i].heights().size(); ++at) {
            const float height = tiles[i].heights()[at];
            if (std::isfinite(height)) heights[(row + at / width) * columns + column + at % width] = height;
        }
    }
    PostLattice lattice = tiles.front().lattice();
    lattice.first = lattice.first + Point{static_cast<double>(low.column) * lattice.stepX,
                                          static_cast<double>(low.row) * lattice.stepY};
    lattice.columns = static_cast<int>(columns);
    lattice.rows = static_cast<int>(rows);
    return of(lattice, std::move(heights));
}

std::optional<double> Terrain::heightAt(Point p) const {
    const PostLattice& grid = lattice();
    const Point at = grid.gridPlace(p);
    const bool inside = at.x >= -0.5 && at.y >= -0.5 && at.x <= grid.columns - 0.5 && at.y <= grid.rows - 0.5;
    if (!inside) return std::nullopt;
    const double x = std::clamp(at.x, 0.0, grid.columns - 1.0);
    const double y = std::clamp(at.y, 0.0, grid.rows - 1.0);
    const int column = std::min(static_cast<int>(x), grid.columns - 2);
    const int row = std::min(static_cast<int>(y), grid.rows - 2);
    const double east = x - column;
    const double north = y - row;
    const float own = atPost(column + (east >= 0.5 ? 1 : 0), row + (north >= 0.5 ? 1 : 0));
    if (std::isnan(own)) return std::nullopt;
    const auto height = [&](int c, int r) {
        const float post = atPost(column + c, row + r);
        return static_cast<double>(std::isnan(post) ? own : post);
    };
    const double south = height(0, 0) + (height(1, 0) - height(0, 0)) * east;
    const double top = height(0, 1) + (height(1, 1) - height(0, 1)) * east;
    return south + (top - south) * north;
}

void Terrain::include(HeightRange& range, int column0, int column1, int row0, int row1) const {
    for (int row = row0; row <= row1; ++row) {
        for (int column = column0; column <= column1; ++column)
            geometry::include(range, static_cast<double>(atPost(column, row)));
    }
}

std::optional<HeightRange> Terrain::rangeIn(const Box& box) const {
    const PostLattice& grid = lattice();
    const Box edge = grid.extent();
    if (box.empty() || box.high.x < edge.low.x || box.low.x > edge.high.x || box.high.y < edge.low.y ||
        box.low.y > edge.high.y)
        return std::nullopt;
    const auto post = [](double at, int count) { return static_cast<int>(std::clamp(at, 0.0, count - 1.0)); };
    const Point low = grid.gridPlace(box.low);
    const Point high = grid.gridPlace(box.high);
    const int column0 = post(std::floor(low.x), grid.columns);
    const int column1 = post(std::ceil(high.x), grid.columns);
    const int row0 = post(std::floor(low.y), grid.rows);
    const int row1 = post(std::ceil(high.y), grid.rows);
    HeightRange range = kNothing;
    for (int y = row0 / kBlock; y <= row1 / kBlock; ++y) {
        for (int x = column0 / kBlock; x <= column1 / kBlock; ++x) {
            const int left = std::max(column0, x * kBlock);
            const int right = std::min(column1, x * kBlock + kBlock - 1);
            const int bottom = std::max(row0, y * kBlock);
            const int top = std::min(row1, y * kBlock + kBlock - 1);
            if (right - left == kBlock - 1 && top - bottom == kBlock - 1) {
                geometry::include(range,
                                  m_model->blocks[static_cast<std::size_t>(y) * m_model->blockColumns + x]);
            } else {
                include(range, left, right, bottom, top);
            }
        }
    }
    if (range.low > range.high) return std::nullopt;
    return range;
}

std::optional<Terrain> Terrain::refined(const Box& box, int factor) const {
    const PostLattice& grid = lattice();
    const Point low = grid.gridPlace(box.low);
    const Point high = grid.gridPlace(box.high);
    const auto first = [](double at, int count) {
        return static_cast<int>(std::clamp(std::floor(at), 0.0, count - 1.0));
    };
    const auto last = [](double at, int count) {
        return static_cast<int>(std::clamp(std::ceil(at), 0.0, count - 1.0));
    };
    const int column0 = first(low.x, grid.columns);
    const int row0 = first(low.y, grid.rows);
    const int column1 = last(high.x, grid.columns);
    const int row1 = last(high.y, grid.rows);
    // The outermost posts stand for the half cell beyond them.
    const int margin = (factor - 1) / 2;
    PostLattice part;
    part.stepX = grid.stepX / factor;
    part.stepY = grid.stepY / factor;
    part.first = grid.post(column0, row0) - Point{part.stepX, part.stepY} * margin;
    part.columns = (column1 - column0) * factor + 1 + 2 * margin;
    part.rows = (row1 - row0) * factor + 1 + 2 * margin;
    if (part.columns < 2 || part.rows < 2 || !checkSize(part.columns, part.rows)) return std::nullopt;
    std::vector<float> heights;
    heights.reserve(static_cast<std::size_t>(part.columns) * part.rows);
    for (int row = 0; row < part.rows; ++row) {
        if (factor == 1) {
            const auto from = this->heights().begin() + (std::ptrdiff_t{row0} + row) * grid.columns + column0;
            heights.insert(heights.end(), from, from + part.columns);
            continue;
        }
        for (int column = 0; column < part.columns; ++column)
            heights.push_back(static_cast<float>(
                heightAt(part.post(column, row)).value_or(std::numeric_limits<double>::quiet_NaN())));
    }
    auto result = of(part, std::move(heights));
    if (!result) return std::nullopt;
    return *std::move(result);
}

} // namespace vidette::geometry
