// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/facade_edits.h"

#include "base/speech.h"
#include "base/text.h"
#include "estate/row_edits.h"
#include "geometry/box_index.h"
#include "geometry/overlay.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vidette::estate {
namespace {

using geometry::Point;

bool standsAt(const Obstacle& obstacle, double height) {
    return obstacle.opaque && !obstacle.solids.empty() && obstacle.base.value <= height &&
           (!obstacle.top || height < obstacle.top->value);
}

/// On a wall is outside, as for the engine.
bool isInside(const geometry::Polygons& solids, Point at) {
    constexpr double kOnWall = 1e-7; // m
    return std::any_of(solids.begin(), solids.end(), [at](const geometry::Polygon& solid) {
        return geometry::contains(solid, at) && geometry::distanceToEdges(at, solid) > kOnWall;
    });
}

/// The solids of an estate, by place.
class Solids {
  public:
    explicit Solids(const Estate& estate) {
        std::vector<geometry::Box> boxes;
        for (const Obstacle& obstacle : estate.obstacles) {
            m_obstacles.push_back(&obstacle);
            boxes.push_back(geometry::boundsOf(obstacle.solids));
        }
        m_index = geometry::BoxIndex(boxes);
    }

    /// The obstacle that holds the point at this height; null = none.
    const Obstacle* holding(Point at, double height) const {
        const Obstacle* holder = nullptr;
        visit(at, 0, height, [&](const Obstacle& obstacle) {
            if (!holder && isInside(obstacle.solids, at)) holder = &obstacle;
        });
        return holder;
    }

    /// Everything solid at this height within reach of the point, as one.
    geometry::Polygons around(Point at, double reach, double height) const {
        std::vector<geometry::Polygons> parts;
        visit(at, reach, height, [&](const Obstacle& obstacle) { parts.push_back(obstacle.solids); });
        return geometry::unionOf(parts);
    }

  private:
    template<typename Take>
    void visit(Point at, double reach, double height, Take take) const {
        geometry::Box box;
        box.include(at);
        m_index.visit(box.grown(reach), [&](std::size_t i) {
            if (standsAt(*m_obstacles[i], height)) take(*m_obstacles[i]);
        });
    }

    std::vector<const Obstacle*> m_obstacles;
    geometry::BoxIndex m_index;
};

struct WallPlace {
    Point at; ///< in the open before the wall
    double distance = 0;
};

/// The nearest place before an edge of the ring, which has the solid on its left.
void lookAlong(const geometry::Ring& ring, Point from, std::vector<WallPlace>& places) {
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Point a = ring[i];
        const Point along = ring[(i + 1) % ring.size()] - a;
        const double squared = dot(along, along);
        if (squared <= 0) continue;
        const Point foot = a + along * std::clamp(dot(from - a, along) / squared, 0.0, 1.0);
        const Point outward = Point{along.y, -along.x} * (kWallDistance / std::sqrt(squared));
        places.push_back({foot + outward, std::hypot(foot.x - from.x, foot.y - from.y)});
    }
}

/// The nearest place in the open before a wall; nothing where there is none within reach.
std::optional<WallPlace> nearestPlace(const geometry::Polygons& solids, Point from) {
    std::vector<WallPlace> places;
    for (const auto& polygon : solids) {
        lookAlong(polygon.outer, from, places);
        for (const auto& hole : polygon.holes) lookAlong(hole, from, places);
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const WallPlace& a, const WallPlace& b) { return a.distance < b.distance; });
    // In a gap narrower than the distance from the wall the other side is solid again.
    for (const auto& place : places) {
        if (!geometry::contains(solids, place.at)) return place;
    }
    return std::nullopt;
}

base::Result<std::vector<const Camera*>> chosen(const Estate& estate, const std::vector<CameraId>& ids) {
    std::vector<const Camera*> cameras;
    for (const CameraId id : ids) {
        const Camera* camera = estate.cameras.find(id);
        if (!camera) return base::failure(noSuchRow(cameraRows(), id.text()));
        cameras.push_back(camera);
    }
    if (!ids.empty()) return cameras;
    for (const Camera& camera : estate.cameras) {
        if (camera.status != CameraStatus::Retired) cameras.push_back(&camera);
    }
    return cameras;
}

} // namespace

base::Result<FacadeMoves> moveOntoFacades(const Estate& estate, const std::vector<CameraId>& cameras,
                                          base::Metres within, const base::Task& task) {
    if (!std::isfinite(within.value) || within.value < 0)
        return base::failure("bad_value", "distance to the outer wall",
                             base::say("expected 0 or more metres"));
    auto rows = chosen(estate, cameras);
    if (!rows) return base::failure(rows.error());
    std::sort(rows->begin(), rows->end(),
              [](const Camera* a, const Camera* b) { return base::naturalLess(a->code, b->code); });
    const Solids solids(estate);
    FacadeMoves moves;
    std::vector<Camera> changed;
    for (const Camera* camera : *rows) {
        if (task.cancelled()) return base::failure("cancelled", "cameras", base::say("was cancelled"));
        const Obstacle* holder = solids.holding(camera->at, camera->height.value);
        if (!holder) continue;
        const auto around = solids.around(camera->at, within.value + kWallDistance, camera->height.value);
        const auto place = nearestPlace(around, camera->at);
        FacadeMove move{camera->id, camera->code, holder->code, camera->at, camera->at};
        if (place) move.distance = place->distance;
        if (!place || place->distance > within.value) {
            moves.left.push_back(std::move(move));
            continue;
        }
        move.to = place->at;
        changed.push_back(*camera);
        changed.back().at = place->at;
        moves.moved.push_back(std::move(move));
    }
    moves.estate = estate;
    moves.estate.cameras = estate.cameras.withAll(std::move(changed));
    return moves;
}

} // namespace vidette::estate
