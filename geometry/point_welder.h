// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

/// Gives points numbers; points that are the same but for rounding get the same one.
namespace vidette::geometry {

class PointWelder {
  public:
    /// Points closer than `distance` in x and in y are one: the one that came first.
    explicit PointWelder(double distance) : m_distance(distance) {}

    int of(Point p);
    void reserve(std::size_t count);
    const std::vector<Point>& points() const { return m_points; }

  private:
    double m_distance;
    std::vector<Point> m_points;
    std::vector<int> m_next;                        ///< the next point in the same cell; −1 = last
    std::unordered_map<std::uint64_t, int> m_cells; ///< the last point of each cell
};

} // namespace vidette::geometry
