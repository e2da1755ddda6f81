// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/wall_mount.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

Point nearestOn(Point a, Point b, Point p) {
    const Point along = b - a;
    const double square = dot(along, along);
    if (square <= 0) return a;
    return a + along * std::clamp(dot(p - a, along) / square, 0.0, 1.0);
}

class Search {
  public:
    Search(Point wanted, double reach, double offset)
        : m_wanted(wanted), m_nearest(reach), m_offset(offset) {}

    /// `left`: the open side of the edge is on its left, seen from a to b.
    void consider(Point a, Point b, bool left) {
        const Point on = nearestOn(a, b, m_wanted);
        const double away = std::hypot(on.x - m_wanted.x, on.y - m_wanted.y);
        const Point along = b - a;
        const double length = std::hypot(along.x, along.y);
        if (away > m_nearest || length <= 0) return;
        m_nearest = away;
        const double side = left ? 1 : -1;
        const Point out = Point{-along.y, along.x} * (side / length);
        const double degrees = base::Angle::radians(std::atan2(out.x, out.y)).degrees();
        const double whole = std::round((degrees < 0 ? degrees + 360 : degrees) * 10) / 10;
        m_found = WallMount{on + out * m_offset, base::Angle::degrees(whole < 360 ? whole : 0), away};
    }

    void considerRing(const Ring& ring, bool openLeft) {
        for (std::size_t i = 0; i < ring.size(); ++i)
            consider(ring[i], ring[(i + 1) % ring.size()], openLeft);
    }

    const std::optional<WallMount>& found() const { return m_found; }

  private:
    Point m_wanted;
    double m_nearest;
    double m_offset;
    std::optional<WallMount> m_found;
};

} // namespace

std::optional<WallMount> mountNear(const std::vector<Carrier>& carriers, Point wanted, double reach,
                                   double offset) {
    Search search(wanted, reach, offset);
    for (const Carrier& carrier : carriers) {
        for (const auto& polygon : carrier.solids) {
            const Polygon solid = normalised(polygon);
            search.considerRing(solid.outer, false); // counter-clockwise: what is inside lies on the left
            for (const auto& hole : solid.holes) search.considerRing(hole, false);
        }
        for (const auto& sheet : carrier.sheets) {
            for (std::size_t i = 1; i < sheet.size(); ++i)
                search.consider(sheet[i - 1], sheet[i],
                                cross(sheet[i] - sheet[i - 1], wanted - sheet[i - 1]) >= 0);
        }
    }
    return search.found();
}

} // namespace vidette::geometry
