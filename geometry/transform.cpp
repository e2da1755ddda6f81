// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/transform.h"

#include <cmath>
#include <numbers>

namespace vidette::geometry {
namespace {

constexpr double kPerDegree = std::numbers::pi / 180;
constexpr double kFinest = 1e9; ///< per degree

Transform about(Point centre, Transform linear) {
    linear.by = centre - linear.vector(centre);
    return linear;
}

} // namespace

Transform moving(Point by) {
    return {1, 0, 0, 1, by};
}

Transform turning(Point centre, double degrees) {
    double cosine = std::cos(degrees * kPerDegree);
    double sine = std::sin(degrees * kPerDegree);
    if (std::fmod(degrees, 90) == 0) cosine = std::round(cosine), sine = std::round(sine);
    return about(centre, {cosine, -sine, sine, cosine, {}});
}

Transform stretching(Point centre, double alongX, double alongY) {
    return about(centre, {alongX, 0, 0, alongY, {}});
}

Transform mirroring(Point a, Point b) {
    const Point along = b - a;
    const double square = dot(along, along);
    if (square <= 0) return {};
    const double cosine = (along.x * along.x - along.y * along.y) / square;
    const double sine = 2 * along.x * along.y / square;
    return about(a, {cosine, sine, sine, -cosine, {}});
}

Transform chained(const Transform& one, const Transform& other) {
    return {other.xx * one.xx + other.xy * one.yx, other.xx * one.xy + other.xy * one.yy,
            other.yx * one.xx + other.yy * one.yx, other.yx * one.xy + other.yy * one.yy, other(one.by)};
}

Transform inverse(const Transform& transform) {
    const double det = transform.determinant();
    Transform back{transform.yy / det, -transform.xy / det, -transform.yx / det, transform.xx / det, {}};
    back.by = Point{} - back.vector(transform.by);
    return back;
}

double turnedPan(const Transform& transform, double pan) {
    if (transform.onlyMoves()) return pan;
    const Point image = transform.vector({std::sin(pan * kPerDegree), std::cos(pan * kPerDegree)});
    if (image == Point{}) return pan;
    const double degrees = std::round(std::atan2(image.x, image.y) / kPerDegree * kFinest) / kFinest;
    const double positive = degrees < 0 ? degrees + 360 : degrees;
    return positive < 360 ? positive + 0.0 : 0.0;
}

void apply(const Transform& transform, std::vector<Point>& points) {
    for (Point& p : points) p = transform(p);
}

void apply(const Transform& transform, Polygons& polygons) {
    for (auto& polygon : polygons) {
        apply(transform, polygon.outer);
        for (auto& hole : polygon.holes) apply(transform, hole);
    }
}

} // namespace vidette::geometry
