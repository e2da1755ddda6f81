// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/terrain.h"

#include <random>
#include <vector>

/// Terrain models that tests share.
namespace vidette::support {

inline geometry::PostLattice lattice(int columns, int rows, double step = 1) {
    return {{0, 0}, step, step, columns, rows};
}

/// Heights as a function of the post's place.
template<typename Height>
geometry::Terrain terrainOf(const geometry::PostLattice& grid, Height&& height) {
    std::vector<float> heights;
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column)
            heights.push_back(static_cast<float>(height(grid.post(column, row))));
    }
    return *geometry::Terrain::of(grid, std::move(heights));
}

/// Hills on hills (diamond-square): each halving of the distance takes `roughness` of the height. The same
/// for the same seed on every machine.
inline geometry::Terrain fractalTerrain(int size, double step, double relief, double roughness,
                                        unsigned seed) {
    int side = 1;
    while (side < size) side *= 2;
    const auto width = static_cast<std::size_t>(side) + 1;
    std::vector<double> land(width * width, 0);
    std::mt19937 random(seed);
    const auto jitter = [&](double by) { return by * (static_cast<double>(random()) / 2147483648.0 - 1); };
    const auto get = [&](int x, int y, double& sum, int& count) {
        if (x < 0 || y < 0 || x > side || y > side) return;
        sum += land[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)];
        ++count;
    };
    const auto set = [&](int x, int y, int dx, int dy, double by) {
        double sum = 0;
        int count = 0;
        get(x - dx, y - dy, sum, count);
        get(x + dx, y + dy, sum, count);
        get(x + dy, y - dx, sum, count);
        get(x - dy, y + dx, sum, count);
        land[static_cast<std::size_t>(y) * width + static_cast<std::size_t>(x)] = sum / count + jitter(by);
    };
    double by = relief;
    for (int half = side / 2; half > 0; half /= 2, by *= roughness) {
        for (int y = half; y < side; y += 2 * half)
            for (int x = half; x < side; x += 2 * half) set(x, y, half, half, by);
        for (int y = 0; y <= side; y += half)
            for (int x = (y / half) % 2 == 0 ? half : 0; x <= side; x += 2 * half) set(x, y, half, 0, by);
    }
    return terrainOf(lattice(size, size, step), [&](geometry::Point p) {
        return land[static_cast<std::size_t>(p.y / step + 0.5) * width +
                    static_cast<std::size_t>(p.x / step + 0.5)];
    });
}

} // namespace vidette::support
