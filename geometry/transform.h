// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/polygon.h"

/// Moves, turns, stretches and mirrors of the plane as one value:
///
///     p → (xx·x + xy·y, yx·x + yy·y) + by
///
/// Plain numbers: a factor of 0 flattens, and what becomes of that is for the caller to judge. Degrees are
/// counter-clockwise, as everywhere in this room.
namespace vidette::geometry {

struct Transform {
    double xx = 1;
    double xy = 0;
    double yx = 0;
    double yy = 1;
    Point by;

    bool operator==(const Transform&) const = default;
    Point operator()(Point p) const { return vector(p) + by; }
    /// The image of a vector: no move.
    Point vector(Point v) const { return {xx * v.x + xy * v.y, yx * v.x + yy * v.y}; }
    /// By how much areas grow; below zero where it mirrors, 0 where it flattens.
    double determinant() const { return xx * yy - xy * yx; }
    /// Left and right change places.
    bool mirrors() const { return determinant() < 0; }
    /// Only a move: directions and sizes stay as they are, to the last digit.
    bool onlyMoves() const { return xx == 1 && xy == 0 && yx == 0 && yy == 1; }
};

Transform moving(Point by);
/// Quarter turns are exact.
Transform turning(Point about, double degrees);
Transform stretching(Point about, double alongX, double alongY);
/// About the line through a and b; a point (a = b) mirrors nothing and gives the identity.
Transform mirroring(Point a, Point b);
/// First `one`, then `other`.
Transform chained(const Transform& one, const Transform& other);
/// The way back. The determinant must not be 0.
Transform inverse(const Transform& transform);

/// A direction in degrees clockwise from +y, as people and files have it, after the transform: 0 ≤ d < 360.
/// Rounded to 1e-9°; left as it is where the transform only moves or flattens it.
double turnedPan(const Transform& transform, double pan);

void apply(const Transform& transform, std::vector<Point>& points);
void apply(const Transform& transform, Polygons& polygons);

} // namespace vidette::geometry
