// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geometry/point.h"

#include <span>
#include <vector>

/// Plane figures as plain values. A Ring is closed without repeating its first point. A Polygon's outer ring
/// runs counter-clockwise and its holes clockwise after normalised(); input may run either way.
namespace vidette::geometry {

using Polyline = std::vector<Point>;
using Ring = std::vector<Point>;

struct Polygon {
    Ring outer;
    std::vector<Ring> holes;

    bool operator==(const Polygon&) const = default;
};

using Polygons = std::vector<Polygon>;

struct Box {
    Point low{1, 1};
    Point high{-1, -1}; ///< high < low: the empty box

    bool operator==(const Box&) const = default;
    bool empty() const { return high.x < low.x || high.y < low.y; }
    /// The smallest box that also holds p.
    void include(Point p);
    void include(const Box& other);
    /// Larger by `margin` on every side; the empty box stays empty.
    Box grown(double margin) const;
    bool holds(Point p) const { return p.x >= low.x && p.x <= high.x && p.y >= low.y && p.y <= high.y; }
};

/// Whether two boxes have a point in common.
bool meet(const Box& a, const Box& b);

/// Signed area in m², counter-clockwise positive; 0 for fewer than three points. Summed around the first
/// point, so that plans with coordinates in the millions keep 1e-9 relative.
double signedArea(std::span<const Point> ring);
/// Outer area less the holes, whatever way the rings run.
double area(const Polygon& polygon);
double area(const Polygons& polygons);
/// Centre of gravity; for a polygon without area the mean of its points.
Point centroid(const Polygon& polygon);
/// Whether the edge a–b crosses the ray that runs from p to the right. By the even-odd rule p lies inside of
/// rings with an odd number of such edges.
bool crossesRay(Point a, Point b, Point p);
/// Even-odd over all rings. A point on an edge may fall on either side.
bool contains(const Polygon& polygon, Point p);
bool contains(const Polygons& polygons, Point p);
/// Outer ring counter-clockwise, holes clockwise, repeated points removed.
Polygon normalised(Polygon polygon);
Box boundsOf(Point a, Point b);
Box boundsOf(const Ring& ring);
Box boundsOf(const std::vector<Polyline>& lines);
Box boundsOf(const Polygons& polygons);
/// Distance of p to the segment a–b, which may have no length.
double distanceToSegment(Point p, Point a, Point b);
/// Distance of p to the nearest edge of its rings.
double distanceToEdges(Point p, const Polygon& polygon);
double length(const Polyline& line);
void translate(std::vector<Point>& points, Point by);
void translate(Polygons& polygons, Point by);

} // namespace vidette::geometry
