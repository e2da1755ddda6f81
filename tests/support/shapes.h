// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"
#include "geometry/sight_mesh.h"

#include <cmath>
#include <random>
#include <string>
#include <vector>

/// Figures that tests of geometry share.
namespace vidette::support {

inline geometry::Ring rectangle(double x0, double y0, double x1, double y1) {
    return {{x0, y0}, {x1, y0}, {x1, y1}, {x0, y1}};
}

/// A point turned around the origin (radians, counter-clockwise), then moved.
inline geometry::Point moved(geometry::Point p, double turn, geometry::Point by) {
    return {p.x * std::cos(turn) - p.y * std::sin(turn) + by.x,
            p.x * std::sin(turn) + p.y * std::cos(turn) + by.y};
}
inline geometry::Ring moved(geometry::Ring ring, double turn, geometry::Point by) {
    for (auto& p : ring) p = moved(p, turn, by);
    return ring;
}

/// A rectangle of random size and direction inside the box 0 … size.
template<typename Random>
geometry::Ring randomRectangle(Random& random, double size) {
    std::uniform_real_distribution<double> unit(0, 1);
    const double width = (0.02 + 0.3 * unit(random)) * size;
    const double height = (0.02 + 0.3 * unit(random)) * size;
    return moved(rectangle(0, 0, width, height), 6.28 * unit(random),
                 {unit(random) * size, unit(random) * size});
}

inline void addRing(std::vector<geometry::Wall>& walls, const geometry::Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) walls.push_back({ring[i], ring[(i + 1) % ring.size()]});
}

inline geometry::Box boxAround(double low, double high) {
    geometry::Box box;
    box.include(geometry::Point{low, low});
    box.include(geometry::Point{high, high});
    return box;
}

} // namespace vidette::support
