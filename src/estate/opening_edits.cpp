// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/opening_edits.h"

#include "estate/place_edits.h"
#include "geometry/strip.h"

#include <algorithm>
#include <cmath>

namespace vidette::estate {
namespace {

using geometry::Point;

struct Piece {
    Point a;
    Point b;
    double away = 0;
    std::optional<std::size_t> solid;
};

double sizeOf(Point way) {
    return std::hypot(way.x, way.y);
}

class Nearest {
  public:
    Nearest(Point at, double reach) : m_at(at), m_best{{}, {}, reach, {}} {}

    /// `thick`: half the thickness of the wall, so that a click on its face counts as on its line.
    void offer(Point a, Point b, double thick, std::optional<std::size_t> solid) {
        const double away = std::max(0.0, geometry::distanceToSegment(m_at, a, b) - thick);
        if (away > m_best.away || sizeOf(b - a) <= 0) return;
        m_best = {a, b, away, solid};
        m_found = true;
    }
    void line(const geometry::Polyline& line, bool closed) {
        for (std::size_t i = 1; i < line.size(); ++i) offer(line[i - 1], line[i], 0, {});
        if (closed && line.size() > 2) offer(line.back(), line.front(), 0, {});
    }
    const Piece* found() const { return m_found ? &m_best : nullptr; }

  private:
    Point m_at;
    Piece m_best;
    bool m_found = false;
};

/// A solid of four corners is a wall with a thickness: its middle line runs between its short sides.
void offerThick(Nearest& nearest, const geometry::Ring& ring, std::size_t solid) {
    const bool firstIsLong = sizeOf(ring[1] - ring[0]) + sizeOf(ring[3] - ring[2]) >=
                             sizeOf(ring[2] - ring[1]) + sizeOf(ring[0] - ring[3]);
    const std::size_t k = firstIsLong ? 0 : 1;
    const Point from = (ring[k] + ring[(k + 3) % 4]) * 0.5;
    const Point to = (ring[k + 1] + ring[(k + 2) % 4]) * 0.5;
    nearest.offer(from, to, sizeOf(ring[(k + 3) % 4] - ring[k]) / 2, solid);
}

} // namespace

std::optional<WallPlace> wallPlace(const Obstacle& wall, Point at, double width, double reach) {
    if (!(width > 0)) return {};
    Nearest nearest(at, reach);
    for (std::size_t i = 0; i < wall.solids.size(); ++i) {
        const auto& solid = wall.solids[i];
        const bool thick = wall.kind == "wall" && solid.holes.empty() && solid.outer.size() == 4;
        if (thick && geometry::isConvex(solid.outer)) {
            offerThick(nearest, solid.outer, i);
        } else {
            nearest.line(solid.outer, true);
        }
    }
    for (const auto& sheet : wall.sheets) nearest.line(sheet, false);
    const Piece* piece = nearest.found();
    if (!piece) return {};
    const Point way = piece->b - piece->a;
    const double size = sizeOf(way);
    const Point along = way * (1 / size);
    const double half = std::min(width, size) / 2;
    const double middle = std::clamp(geometry::dot(at - piece->a, along), half, std::max(half, size - half));
    return WallPlace{
        wall.id, {piece->a + along * (middle - half), piece->a + along * (middle + half)}, piece->solid};
}

base::Result<Estate> placeOpening(const Estate& estate, const WallPlace& place, Opening opening) {
    opening.line = place.line;
    auto next = addOpening(estate, std::move(opening));
    const Obstacle* found = estate.obstacles.find(place.wall);
    if (!next || !found || !place.cut || *place.cut >= found->solids.size()) return next;
    Obstacle wall = *found;
    const auto pieces = geometry::cutAcross(wall.solids[*place.cut], place.line.front(), place.line.back());
    wall.solids.erase(wall.solids.begin() + static_cast<std::ptrdiff_t>(*place.cut));
    wall.solids.insert(wall.solids.end(), pieces.begin(), pieces.end());
    if (wall.solids.empty() && wall.sheets.empty()) return removeObstacle(*next, wall.id);
    return replaceObstacle(*next, wall);
}

} // namespace vidette::estate
