// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/shadow.h"

#include "geometry/convex.h"
#include "geometry/predicates.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kOnSheet = 1e-7; // m; a camera this near stands on the sheet and sees both sides
constexpr double kEndless = std::numeric_limits<double>::infinity();

/// Shares of the way at which start + s·slope is above zero, as an open interval within 0 … 1.
struct Shares {
    double low = 0;
    double high = 1;

    void keepWherePositive(double start, double slope) {
        if (slope == 0) {
            if (start <= 0) high = low;
            return;
        }
        const double zero = -start / slope;
        if (slope > 0) {
            low = std::max(low, zero);
        } else {
            high = std::min(high, zero);
        }
    }
};

Point stretched(Point p, Point foot, double factor) {
    return foot + (p - foot) * factor;
}

/// Far corners of an endless shadow between the directions of a and b: a chord of this chain stays beyond
/// `reach`.
void addFarCorners(Point a, Point b, Point foot, double reach, Ring& ring) {
    const double from = std::atan2(a.y - foot.y, a.x - foot.x);
    const double turn = std::atan2(cross(a - foot, b - foot), dot(a - foot, b - foot));
    constexpr int kPieces = 4; // at most 45° each: the chord of radius 2·reach stays beyond 1.8·reach
    for (int i = 0; i <= kPieces; ++i) {
        const double angle = from + turn * i / kPieces;
        ring.push_back(foot + Point{std::cos(angle), std::sin(angle)} * (2 * reach));
    }
}

Ring counterClockwise(Ring ring) {
    if (signedArea(ring) < 0) std::reverse(ring.begin(), ring.end());
    return ring;
}

/// The shadow of the sheet over a–b.
Ring sheetShadow(Point a, Point b, const Stretch& stretch, Point foot, double reach) {
    Ring ring{stretched(b, foot, stretch.near), stretched(a, foot, stretch.near)};
    if (stretch.far < kEndless) {
        ring.push_back(stretched(a, foot, stretch.far));
        ring.push_back(stretched(b, foot, stretch.far));
    } else {
        if (distanceToSegment(foot, a, b) <= kOnSheet) return {};
        // The near images of a long sheet's ends may lie beyond the reach, that of its middle within.
        for (const Point p : {ring[0], ring[1]})
            reach = std::max(reach, std::hypot(p.x - foot.x, p.y - foot.y));
        addFarCorners(a, b, foot, reach, ring);
    }
    return counterClockwise(std::move(ring));
}

void addSheet(const Polyline& line, bool closed, const Stretch& stretch, Point foot, double reach,
              std::vector<Ring>& parts) {
    const std::size_t count = closed ? line.size() : line.size() - 1;
    for (std::size_t i = 0; i < count; ++i) {
        Ring ring = sheetShadow(line[i], line[(i + 1) % line.size()], stretch, foot, reach);
        if (ring.size() > 2) parts.push_back(std::move(ring));
    }
}

bool isConvex(const Ring& ring) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point b = ring[(i + 1) % ring.size()];
        const Point c = ring[(i + 2) % ring.size()];
        if (orientation(a, b, c) < 0) return false;
    }
    return true;
}

/// The shadow of a convex footprint is convex: all that lies between its nearest and furthest image.
Ring convexShadow(const Ring& ring, const Stretch& stretch, Point foot) {
    std::vector<Point> points;
    for (const Point p : ring) {
        points.push_back(stretched(p, foot, stretch.near));
        points.push_back(stretched(p, foot, stretch.far));
    }
    return hullOf(std::move(points));
}

} // namespace

void translate(Blocker& blocker, Point by) {
    translate(blocker.solids, by);
    for (Polyline& sheet : blocker.sheets) translate(sheet, by);
}

std::optional<Stretch> shadowStretch(const SightHeights& heights, double base, double top) {
    // Stopped at share s when h + s·(low − h) < top and h + s·(high − h) > base.
    Shares shares;
    if (top < kEndless) shares.keepWherePositive(top - heights.camera, heights.camera - heights.targetLow);
    shares.keepWherePositive(heights.camera - base, heights.targetHigh - heights.camera);
    if (!(shares.low < shares.high)) return std::nullopt;
    return Stretch{1 / shares.high, shares.low > 0 ? 1 / shares.low : kEndless};
}

std::vector<Ring> shadowParts(const Blocker& blocker, const std::vector<std::array<Point, 3>>& triangles,
                              const Stretch& stretch, Point foot, double reach) {
    std::vector<Ring> parts;
    for (const Polyline& sheet : blocker.sheets) {
        if (sheet.size() > 1) addSheet(sheet, false, stretch, foot, reach, parts);
    }
    const bool oneConvex = blocker.solids.size() == 1 && blocker.solids.front().holes.empty() &&
                           isConvex(blocker.solids.front().outer);
    if (oneConvex && stretch.far < kEndless) {
        parts.push_back(convexShadow(blocker.solids.front().outer, stretch, foot));
        return parts;
    }
    for (const double factor : {stretch.near, stretch.far}) {
        if (factor == kEndless) continue;
        for (const auto& [a, b, c] : triangles)
            parts.push_back(
                {stretched(a, foot, factor), stretched(b, foot, factor), stretched(c, foot, factor)});
    }
    for (const Polygon& solid : blocker.solids) {
        addSheet(solid.outer, true, stretch, foot, reach, parts);
        for (const Ring& hole : solid.holes) addSheet(hole, true, stretch, foot, reach, parts);
    }
    return parts;
}

} // namespace vidette::geometry
