// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/scenes.h"

#include "bench/dice.h"

#include <cmath>
#include <cstdint>
#include <numbers>

namespace vidette::bench {
namespace {

using geometry::Point;
using geometry::Ring;

constexpr int kPositions = 1000;

Ring box(Point low, Point high) {
    return {low, {high.x, low.y}, high, {low.x, high.y}};
}

Ring turnedBox(Point centre, double halfLength, double halfWidth, double angle) {
    const Point along{std::cos(angle) * halfLength, std::sin(angle) * halfLength};
    const Point across{-std::sin(angle) * halfWidth, std::cos(angle) * halfWidth};
    return {centre - along - across, centre + along - across, centre + along + across,
            centre - along + across};
}

std::vector<Ring> sixShelves() {
    std::vector<Ring> shelves;
    for (const double x : {1.5, 4.0, 6.5}) {
        shelves.push_back(box({x, 1.2}, {x + 0.8, 3.4}));
        shelves.push_back(box({x, 4.6}, {x + 0.8, 6.3}));
    }
    return shelves;
}

Place withPositions(Place place, std::uint64_t seed) {
    constexpr double kFreeOfEdges = 0.01; // m
    place.floor = normalised(std::move(place.floor));
    const geometry::Box bounds = boundsOf(place.floor.outer);
    Dice dice(seed);
    while (place.positions.size() < kPositions) {
        const Point p{dice.between(bounds.low.x, bounds.high.x), dice.between(bounds.low.y, bounds.high.y)};
        if (contains(place.floor, p) && distanceToEdges(p, place.floor) > kFreeOfEdges)
            place.positions.push_back(p);
    }
    return place;
}

} // namespace

int Place::edgeCount() const {
    std::size_t count = floor.outer.size();
    for (const Ring& hole : floor.holes) count += hole.size();
    return static_cast<int>(count);
}

Place tenWallsAndShelves() {
    return withPositions({"ten_walls_and_shelves", {box({0, 0}, {10, 8}), sixShelves()}, {}}, 10);
}

Place room() {
    const Ring outline{{0, 0},  {10, 0}, {10, 3.7}, {12, 3.7}, {12, 6},
                       {10, 6}, {10, 8}, {2, 8},    {2, 7},    {0, 7}};
    return withPositions({"room", {outline, sixShelves()}, {}}, 34);
}

Place hall() {
    constexpr int kCorners = 200;
    constexpr std::size_t kBoxes = 200;
    constexpr double kGrid = 6; // m between the middles of boxes
    Dice dice(1000);
    Place place{"hall", {}, {}};
    for (int i = 0; i < kCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / kCorners;
        const double radius = dice.between(57, 63);
        place.floor.outer.push_back({radius * std::cos(angle), radius * std::sin(angle)});
    }
    for (int row = -9; row <= 9; ++row) {
        for (int column = -9; column <= 9; ++column) {
            const Point centre{column * kGrid, row * kGrid};
            if (std::hypot(centre.x, centre.y) > 52 || place.floor.holes.size() == kBoxes) continue;
            place.floor.holes.push_back(turnedBox(centre, dice.between(0.4, 1.2), dice.between(0.2, 0.6),
                                                  dice.between(0, std::numbers::pi)));
        }
    }
    return withPositions(std::move(place), 1000);
}

namespace {

/// `side`² squares of 6 m in a jittered outline of `corners`; a hole in each of the first `holes`.
Place polygonWithHoles(const std::string& name, int side, std::size_t holes, int corners) {
    constexpr double kSquare = 6; // m
    const double size = side * kSquare;
    Dice dice(static_cast<std::uint64_t>(corners));
    Place place{name, {}, {}};
    const int perSide = corners / 4;
    const Point steps[4] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};
    Point start{0, 0};
    for (const Point step : steps) {
        for (int i = 0; i < perSide; ++i) {
            const Point outwards{step.y, -step.x};
            place.floor.outer.push_back(start + step * (size * i / perSide) + outwards * dice.between(0, 2));
        }
        start = start + step * size;
    }
    for (int cell = 0; cell < side * side && place.floor.holes.size() < holes; ++cell) {
        const Point centre{(cell % side + 0.5) * kSquare + dice.between(-0.5, 0.5),
                           (cell / side + 0.5) * kSquare + dice.between(-0.5, 0.5)};
        place.floor.holes.push_back(turnedBox(centre, dice.between(0.6, 2), dice.between(0.4, 1.2),
                                              dice.between(0, std::numbers::pi)));
    }
    return withPositions(std::move(place), 77);
}

} // namespace

Place poly1k() {
    return polygonWithHoles("poly1k", 15, 200, 200);
}

Place poly10k() {
    return polygonWithHoles("poly10k", 45, 2000, 2000);
}

} // namespace vidette::bench
