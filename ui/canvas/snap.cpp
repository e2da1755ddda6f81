// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/snap.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vidette::ui {
namespace {

constexpr double kGrid = 0.05;
constexpr double kOffWall = 0.05;

struct Segment {
    geometry::Point a;
    geometry::Point b;
};

double distance(geometry::Point a, geometry::Point b) {
    return std::hypot(a.x - b.x, a.y - b.y);
}

void addLine(std::vector<Segment>& segments, const geometry::Polyline& line, bool closed) {
    for (std::size_t i = 1; i < line.size(); ++i) segments.push_back({line[i - 1], line[i]});
    if (closed && line.size() > 2) segments.push_back({line.back(), line.front()});
}

std::vector<Segment> edgesNear(const Places& places, geometry::Point p, double reach) {
    std::vector<Segment> segments;
    const geometry::Box near = geometry::Box{p, p}.grown(reach);
    places.obstacles().visit(near, [&](const estate::Obstacle& obstacle) {
        for (const auto& solid : obstacle.solids) addLine(segments, solid.outer, true);
        for (const auto& sheet : obstacle.sheets) addLine(segments, sheet, false);
    });
    places.zones().visit(near, [&](const estate::Zone& zone) {
        for (const auto& part : zone.area) addLine(segments, part.outer, true);
    });
    std::erase_if(segments, [&](const Segment& segment) {
        return geometry::distanceToSegment(p, segment.a, segment.b) > reach;
    });
    return segments;
}

geometry::Point nearestOn(const Segment& segment, geometry::Point p) {
    const geometry::Point along = segment.b - segment.a;
    const double square = geometry::dot(along, along);
    if (square <= 0) return segment.a;
    return segment.a + along * std::clamp(geometry::dot(p - segment.a, along) / square, 0.0, 1.0);
}

/// The unit vector across the segment, on the side of p.
geometry::Point sideOf(const Segment& segment, geometry::Point p) {
    const geometry::Point along = segment.b - segment.a;
    const double size = std::hypot(along.x, along.y);
    if (size <= 0) return {0, 0};
    const double side = geometry::cross(along, p - segment.a) >= 0 ? 1 : -1;
    return geometry::Point{-along.y / size, along.x / size} * side;
}

} // namespace

Snapped snap(const Places& places, geometry::Point wanted, double reach) {
    if (reach <= 0) return {wanted, Caught::Nothing};
    const auto segments = edgesNear(places, wanted, reach);
    Snapped best{wanted, Caught::Nothing};
    double nearest = reach;
    for (const auto& segment : segments) {
        for (const geometry::Point corner : {segment.a, segment.b}) {
            const double away = distance(corner, wanted);
            if (away <= nearest) best = {corner, Caught::Corner}, nearest = away;
        }
    }
    if (best.by != Caught::Nothing) return best;
    for (const auto& segment : segments) {
        const geometry::Point on = nearestOn(segment, wanted);
        const double away = distance(on, wanted);
        if (away <= nearest) best = {on, Caught::Edge}, nearest = away;
    }
    if (best.by != Caught::Nothing || reach < kGrid / 2) return best;
    return {{std::round(wanted.x / kGrid) * kGrid, std::round(wanted.y / kGrid) * kGrid}, Caught::Grid};
}

Snapped snapCamera(const Places& places, geometry::Point wanted, double reach) {
    Snapped caught = snap(places, wanted, reach);
    if (caught.by != Caught::Edge && caught.by != Caught::Corner) return caught;
    std::vector<geometry::Point> sides;
    for (const auto& segment : edgesNear(places, caught.at, 1e-6)) {
        const geometry::Point side = sideOf(segment, wanted);
        const bool known = std::any_of(sides.begin(), sides.end(), [&](geometry::Point other) {
            return std::abs(geometry::cross(side, other)) < 1e-6;
        });
        if (!known) sides.push_back(side);
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(sides.size(), 2); ++i) {
        caught.at = caught.at + sides[i] * kOffWall;
    }
    return caught;
}

} // namespace vidette::ui
