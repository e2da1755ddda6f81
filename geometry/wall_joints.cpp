// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/wall_joints.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vidette::geometry {
namespace {

constexpr double kSameSine = 0.07;   // 4°
constexpr double kCornerSine = 0.34; // 20°: flatter corners have no certain place
constexpr double kReach = 0.35;      // of a thickness, beyond half of it
constexpr double kLeastReach = 3;    // pixels

double lengthOf(const TracedWall& wall) {
    return std::hypot(wall.to.x - wall.from.x, wall.to.y - wall.from.y);
}

Point directionOf(const TracedWall& wall) {
    return (wall.to - wall.from) * (1 / lengthOf(wall));
}

bool liesIn(const TracedWall& wall, const TracedWall& other) {
    const Point along = directionOf(other);
    if (std::abs(cross(along, directionOf(wall))) > kSameSine) return false;
    const Point middle = (wall.from + wall.to) * 0.5 - other.from;
    if (std::abs(cross(along, middle)) > 0.5 * std::max(wall.thickness, other.thickness)) return false;
    const double a = dot(wall.from - other.from, along);
    const double b = dot(wall.to - other.from, along);
    const double common = std::min(std::max(a, b), lengthOf(other)) - std::max(std::min(a, b), 0.0);
    return common >= 0.7 * lengthOf(wall);
}

/// Where an end may go: onto another wall's middle line.
struct Corner {
    Point at;
    double away = 0;   ///< from the end
    double beyond = 0; ///< what of the wall lies behind the corner when both end there
};

/// The corner of `wall`, which ends at `end`, with `other`.
bool corner(const TracedWall& wall, Point end, const TracedWall& other, Corner& found) {
    const Point along = directionOf(wall);
    const Point there = directionOf(other);
    const double sine = cross(along, there);
    if (std::abs(sine) < kCornerSine) return false;
    const double move = cross(other.from - end, there) / sine;
    const Point at = end + along * move;
    const double slack = std::max(kLeastReach, kReach * std::max(wall.thickness, other.thickness));
    if (std::abs(move) > other.thickness / 2 / std::abs(sine) + slack) return false;
    const double on = dot(at - other.from, there);
    const double beside = wall.thickness / 2 / std::abs(sine) + slack;
    const double length = lengthOf(other);
    if (on < -beside || on > length + beside) return false;
    const bool bothEnd = on < beside || on > length - beside;
    found = {at, std::abs(move), bothEnd ? other.thickness / 2 : 0};
    return true;
}

} // namespace

void dropDoubles(std::vector<TracedWall>& walls) {
    std::sort(walls.begin(), walls.end(), [](const TracedWall& a, const TracedWall& b) {
        return a.confidence * lengthOf(a) > b.confidence * lengthOf(b);
    });
    std::vector<TracedWall> kept;
    for (const TracedWall& wall : walls) {
        const bool twice =
            std::any_of(kept.begin(), kept.end(), [&](const TracedWall& one) { return liesIn(wall, one); });
        if (!twice && lengthOf(wall) > 0) kept.push_back(wall);
    }
    walls = std::move(kept);
}

void meetAtCorners(std::vector<TracedWall>& walls) {
    const std::vector<TracedWall> before = walls;
    for (std::size_t i = 0; i < walls.size(); ++i) {
        for (const bool atStart : {true, false}) {
            const Point end = atStart ? before[i].from : before[i].to;
            Corner best{end, -1, 0};
            for (std::size_t k = 0; k < before.size(); ++k) {
                Corner one;
                if (k == i || !corner(before[i], end, before[k], one)) continue;
                if (best.away < 0 || one.away < best.away) best = one;
            }
            (atStart ? walls[i].from : walls[i].to) = best.at;
            (atStart ? walls[i].ends.before : walls[i].ends.after) = best.beyond;
        }
        if (dot(walls[i].to - walls[i].from, before[i].to - before[i].from) <= 0) walls[i] = before[i];
    }
}

} // namespace vidette::geometry
