// SPDX-License-Identifier: GPL-3.0-or-later
#include "random/cases.h"
#include "support/random_tangle.h"
#include "support/sight.h"
#include "support/slow_sight.h"

#include <algorithm>
#include <cmath>
#include <sstream>

/// Sight over tangles of walls: cells and triangles of the mesh against the slow method.
namespace vidette {
namespace {

using random_cases::expectOnEveryCase;

constexpr geometry::SightHeights kEyeLevel{2.6, 1, 1};
/// The map welds what is closer than 1e-9 m, the slow method does not: of small lattices at far coordinates,
/// whose points are no multiples of anything, that is a part in a hundred million.
constexpr double kRelative = 1e-7;
/// Where so little is seen that a corner moved by that counts for more: along the outline, m.
constexpr double kWelded = 1e-9;

double lengthOf(const geometry::Ring& ring) {
    double length = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const geometry::Point side = ring[(i + 1) % ring.size()] - ring[i];
        length += std::hypot(side.x, side.y);
    }
    return length;
}

geometry::Box boundsOf(const std::vector<geometry::Wall>& walls) {
    geometry::Box box;
    for (const auto& wall : walls) {
        box.include(wall.a);
        box.include(wall.b);
    }
    return box;
}

std::string wrongSight(std::uint64_t seed) {
    const auto tangle = support::wallTangle(seed);
    const geometry::SightMesh mesh(tangle.walls, boundsOf(tangle.walls).grown(1));
    support::Sight sight(mesh, kEyeLevel);
    const support::SlowSight slow(tangle.walls);
    std::ostringstream wrong;
    for (const auto eye : tangle.eyes) {
        const geometry::Ring seen = sight.polygon(eye);
        const double byCells = geometry::signedArea(seen);
        const double byTriangles = sight.areaByTriangles(eye);
        const double wanted = slow.area(eye);
        const double most = std::max(kRelative * wanted, kWelded * lengthOf(seen));
        if (std::abs(byCells - wanted) <= most && std::abs(byTriangles - wanted) <= most) continue;
        wrong.precision(17);
        wrong << "from " << eye.x << ' ' << eye.y << ": " << byCells << " m², by triangles " << byTriangles
              << " m², slowly " << wanted << " m²; ";
    }
    return wrong.str();
}

TEST(RandomWalls, AreSeenTheSameByBothMethods) {
    expectOnEveryCase(300, wrongSight);
}

} // namespace
} // namespace vidette
