// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/strip.h"

#include "geometry/convex.h"
#include "geometry/predicates.h"

#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kSmallest = 1e-6; ///< m²: a smaller piece is rounding

/// The part of the convex ring on the inside of the line, as a piece of its own.
void keepInside(Polygons& pieces, const Ring& ring, const Line& line) {
    Ring inside;
    const Cut made = cut(ring, line, inside, nullptr);
    if (made == Cut::AllOutside) return;
    const Polygon piece = normalised({made == Cut::AllInside ? ring : inside, {}});
    if (area(piece) >= kSmallest) pieces.push_back(piece);
}

} // namespace

std::optional<Polygon> strip(Point a, Point b, double width, StripEnds ends) {
    const Point way = b - a;
    const double size = std::hypot(way.x, way.y);
    if (size <= 0 || !(width > 0)) return {};
    const Point along = way * (1 / size);
    const Point side = Point{-along.y, along.x} * (width / 2);
    const Point from = a - along * ends.before;
    const Point to = b + along * ends.after;
    return Polygon{{from - side, to - side, to + side, from + side}, {}};
}

bool isConvex(const Ring& ring) {
    if (ring.size() < 3) return false;
    int turn = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const int here = orientation(ring[i], ring[(i + 1) % ring.size()], ring[(i + 2) % ring.size()]);
        if (here != 0 && turn != 0 && here != turn) return false;
        if (here != 0) turn = here;
    }
    return turn != 0;
}

Polygons cutAcross(const Polygon& area, Point from, Point to) {
    const Point way = to - from;
    const double size = std::hypot(way.x, way.y);
    if (size <= 0 || !area.holes.empty() || !isConvex(area.outer)) return {};
    const Ring ring = normalised(area).outer;
    const Point along = way * (1 / size);
    Polygons pieces;
    keepInside(pieces, ring, {along * -1, -dot(along, from)});
    keepInside(pieces, ring, {along, dot(along, to)});
    return pieces;
}

} // namespace vidette::geometry
