// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/terrain.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

/// A line in space over the grid. Heights are those seen from its start: the earth's curve lowers what is
/// `d` away by drop·d², so that light runs straight.
struct SightLine {
    Point from; ///< grid place
    Point way;  ///< to the other end, in columns and rows
    double start = 0;
    double rise = 0;
    double drop = 0; ///< of the far end, m

    /// Whether ground of this height, at share s of the way, rises above the line. Void (NaN) does not.
    bool hiddenBy(double ground, double s) const { return ground - drop * s * s > start + rise * s; }
};

/// The ground between two posts of a line of posts, `at` counted in posts from the first.
double between(const float* posts, std::ptrdiff_t stride, int count, double at) {
    const double place = std::clamp(at, 0.0, count - 1.0);
    const auto first = static_cast<int>(place);
    const double share = place - first;
    const auto low = static_cast<double>(posts[first * stride]);
    if (share == 0) return low;
    return low + (static_cast<double>(posts[(first + 1) * stride]) - low) * share;
}

/// The lines of posts strictly between two places, kept within 0 … count − 1.
struct Crossed {
    int first = 0;
    int last = -1;

    Crossed(double a, double b, int count) {
        const double low = std::max(std::min(a, b), -1.0);
        const double high = std::min(std::max(a, b), static_cast<double>(count));
        first = static_cast<int>(std::floor(low)) + 1;
        last = static_cast<int>(std::ceil(high)) - 1;
    }
};

bool hiddenByRows(const Terrain& terrain, const SightLine& line) {
    const PostLattice& grid = terrain.lattice();
    const Crossed rows(line.from.y, line.from.y + line.way.y, grid.rows);
    for (int row = rows.first; row <= rows.last; ++row) {
        const double share = (row - line.from.y) / line.way.y;
        const double column = line.from.x + line.way.x * share;
        if (column < -0.5 || column > grid.columns - 0.5) continue;
        const float* posts = terrain.heights().data() + std::ptrdiff_t{row} * grid.columns;
        if (line.hiddenBy(between(posts, 1, grid.columns, column), share)) return true;
    }
    return false;
}

bool hiddenByColumns(const Terrain& terrain, const SightLine& line) {
    const PostLattice& grid = terrain.lattice();
    const Crossed columns(line.from.x, line.from.x + line.way.x, grid.columns);
    for (int column = columns.first; column <= columns.last; ++column) {
        const double share = (column - line.from.x) / line.way.x;
        const double row = line.from.y + line.way.y * share;
        if (row < -0.5 || row > grid.rows - 0.5) continue;
        const float* posts = terrain.heights().data() + column;
        if (line.hiddenBy(between(posts, grid.columns, grid.rows, row), share)) return true;
    }
    return false;
}

} // namespace

bool lineIsClear(const Terrain& terrain, Point from, double fromHeight, Point to, double toHeight,
                 const EarthCurve& earth) {
    const PostLattice& grid = terrain.lattice();
    SightLine line;
    line.from = grid.gridPlace(from);
    line.way = grid.gridPlace(to) - line.from;
    line.drop = earth.dropFactor() * dot(to - from, to - from);
    line.start = fromHeight;
    line.rise = toHeight - line.drop - fromHeight;
    return !hiddenByRows(terrain, line) && !hiddenByColumns(terrain, line);
}

} // namespace vidette::geometry
