// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <cstdint>
#include <random>
#include <vector>

/// Random but valid plans, the same for the same seed on every machine, made to be awkward: rotated,
/// overlapping and touching shelves that stand or hang, double and collinear walls, doors open and shut,
/// cameras on walls and corners, fisheyes, rolled cameras, overlapping zones, coordinates around 10^6.
namespace vidette::support {

/// Numbers that do not depend on the standard library's distributions.
class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}
    /// low ≤ x < high.
    double between(double low, double high);
    /// The same, on the millimetre.
    double onMillimetre(double low, double high);
    /// low ≤ n ≤ high.
    int whole(int low, int high);
    bool chance(double probability) { return between(0, 1) < probability; }

  private:
    std::mt19937_64 m_engine;
};

/// An L-shaped shop of 50–190 m² with an inner wall, shelves and 2–5 cameras.
estate::Estate randomShop(std::uint64_t seed);

/// A quarter of 300 × 220 m with up to 20 buildings and 8 cameras, at coordinates like those of a national
/// grid.
estate::Estate randomCity(std::uint64_t seed);

/// A floor of 12 × 9 m without walls, full of boxes and screens that stand, hang and cross each other;
/// cameras at all heights look up, down and level.
estate::Estate randomHall(std::uint64_t seed);

/// Corners on the millimetre; `angle` in radians counter-clockwise.
geometry::Ring turnedRectangle(geometry::Point centre, double width, double depth, double angle);

} // namespace vidette::support
