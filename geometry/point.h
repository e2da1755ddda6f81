// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>

/// A point of the plan: metres, x to the right (east), y up (north). Also used for vectors between points.
namespace vidette::geometry {

struct Point {
    double x = 0;
    double y = 0;

    auto operator<=>(const Point&) const = default;
};

constexpr Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
constexpr Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
constexpr Point operator*(Point a, double factor) {
    return {a.x * factor, a.y * factor};
}
constexpr double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
/// Twice the signed area of the triangle (origin, a, b); positive when b lies to the left of a.
constexpr double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

} // namespace vidette::geometry
