// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/traced_walls.h"

#include "estate/row_edits.h"

#include <algorithm>

namespace vidette::estate {
namespace {

using geometry::Point;

constexpr int kSamples = 20; // of a middle line
constexpr double kNew = 0.75;

bool holds(const Obstacle& obstacle, Point at, double reach) {
    if (geometry::contains(obstacle.solids, at)) return true;
    for (const auto& sheet : obstacle.sheets)
        for (std::size_t i = 0; i + 1 < sheet.size(); ++i)
            if (geometry::distanceToSegment(at, sheet[i], sheet[i + 1]) <= reach) return true;
    return false;
}

/// The obstacles that a wall may be drawn as.
std::vector<const Obstacle*> obstaclesAt(const Estate& estate, const geometry::Box& place, LevelId level) {
    std::vector<const Obstacle*> found;
    for (const Obstacle& obstacle : estate.obstacles) {
        const bool here = level == LevelId() || obstacle.level == LevelId() || obstacle.level == level;
        if (here && geometry::meet(boundsOf(obstacle), place)) found.push_back(&obstacle);
    }
    return found;
}

bool isNew(const geometry::TracedWall& wall, const std::vector<const Obstacle*>& obstacles) {
    int free = 0;
    for (int i = 0; i < kSamples; ++i) {
        const Point at = wall.from + (wall.to - wall.from) * ((i + 0.5) / kSamples);
        free += std::none_of(obstacles.begin(), obstacles.end(), [&](const Obstacle* obstacle) {
            return holds(*obstacle, at, wall.thickness / 2);
        });
    }
    return free >= kNew * kSamples;
}

} // namespace

TracedWalls notDrawnYet(const Estate& estate, const TracedWalls& walls, LevelId level) {
    geometry::Box place;
    double thickest = 0;
    for (const auto& wall : walls) {
        place.include(wall.from);
        place.include(wall.to);
        thickest = std::max(thickest, wall.thickness);
    }
    const auto obstacles = obstaclesAt(estate, place.grown(thickest), level);
    TracedWalls fresh;
    for (const auto& wall : walls)
        if (isNew(wall, obstacles)) fresh.push_back(wall);
    return fresh;
}

base::Result<Estate> addTracedWalls(const Estate& estate, const TracedWalls& walls, LevelId level,
                                    std::optional<base::Metres> top) {
    const auto rows = obstacleRows();
    CodeSequence codes(codePrefix(rows.kind), codesIn(estate, rows));
    Estate next = estate;
    for (const auto& wall : walls) {
        const auto body = geometry::bodyOf(wall);
        if (!body) continue;
        Obstacle obstacle;
        obstacle.id = ObstacleId::fresh();
        obstacle.code = codes.next();
        obstacle.kind = "wall";
        obstacle.solids = {*body};
        obstacle.top = top;
        obstacle.level = level;
        obstacle = rows.kept(std::move(obstacle));
        const auto sound = rows.check(obstacle);
        if (!sound) return base::failure(sound.error());
        const auto placed = checkLevel(estate, rows, obstacle);
        if (!placed) return base::failure(placed.error());
        next.obstacles = next.obstacles.with(std::move(obstacle));
    }
    return next;
}

} // namespace vidette::estate
