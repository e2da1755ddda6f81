// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/slivers.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

double lengthOf(Point way) {
    return std::sqrt(dot(way, way));
}

/// Whether the outline turns back at `tip` and runs along where it came from, or stays there.
bool isSpike(Point before, Point tip, Point after) {
    const Point back = before - tip;
    const Point ahead = after - tip;
    const double shorter = std::min(lengthOf(back), lengthOf(ahead));
    const double longer = std::max(lengthOf(back), lengthOf(ahead));
    if (shorter <= kSliver) return true;
    return dot(back, ahead) > 0 && std::abs(cross(back, ahead)) <= kSliver * longer;
}

Ring withoutSpikes(Ring ring) {
    std::size_t at = 0;
    for (std::size_t kept = 0; kept < ring.size() && ring.size() > 2;) {
        const std::size_t count = ring.size();
        if (!isSpike(ring[(at + count - 1) % count], ring[at], ring[(at + 1) % count])) {
            at = (at + 1) % count;
            ++kept;
            continue;
        }
        ring.erase(ring.begin() + static_cast<std::ptrdiff_t>(at));
        at = (at + count - 2) % (count - 1); // its neighbours are spikes now, perhaps
        kept = 0;
    }
    return ring;
}

bool isThin(const Ring& ring) {
    double around = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) around += lengthOf(ring[(i + 1) % ring.size()] - ring[i]);
    return ring.size() < 3 || std::abs(signedArea(ring)) <= kSliver * around / 2;
}

} // namespace

Polygons withoutSlivers(const Polygons& polygons) {
    Polygons result;
    for (const Polygon& polygon : polygons) {
        Polygon kept{withoutSpikes(polygon.outer), {}};
        if (isThin(kept.outer)) continue;
        for (const Ring& hole : polygon.holes) {
            Ring ring = withoutSpikes(hole);
            if (!isThin(ring)) kept.holes.push_back(std::move(ring));
        }
        result.push_back(std::move(kept));
    }
    return result;
}

} // namespace vidette::geometry
