// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/label_place.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vidette::ui {
namespace {

constexpr int kSteps = 13;
constexpr std::size_t kMostThings = 200;
constexpr double kEnough = 0.12; ///< of the zone's size: more room than this is not worth going away for
constexpr double kFilled = 0.8;

double outside(const geometry::Box& box, geometry::Point p) {
    const double dx = std::max({box.low.x - p.x, p.x - box.high.x, 0.0});
    const double dy = std::max({box.low.y - p.y, p.y - box.high.y, 0.0});
    return std::hypot(dx, dy);
}

std::vector<geometry::Box> thingsIn(const Places& places, const geometry::Box& zone) {
    std::vector<geometry::Box> things;
    places.obstacles().visit(zone, [&](const estate::Obstacle& obstacle) {
        const geometry::Box box = geometry::boundsOf(obstacle.solids);
        if (!box.empty()) things.push_back(box);
    });
    places.cameras().visit(zone, [&](const estate::Camera& camera) { things.push_back(boxOf(camera)); });
    return things;
}

/// Nearly nothing of the zone lies beside it, so that there is no place clear of it.
bool fills(const geometry::Box& one, const geometry::Box& zone) {
    const double across = std::min(one.high.x, zone.high.x) - std::max(one.low.x, zone.low.x);
    const double up = std::min(one.high.y, zone.high.y) - std::max(one.low.y, zone.low.y);
    return across > kFilled * (zone.high.x - zone.low.x) && up > kFilled * (zone.high.y - zone.low.y);
}

} // namespace

geometry::Point labelPlace(const Places& places, const estate::Zone& zone,
                           const std::vector<geometry::Box>& taken) {
    if (zone.area.empty()) return {};
    const auto largest =
        std::max_element(zone.area.begin(), zone.area.end(),
                         [](const auto& a, const auto& b) { return geometry::area(a) < geometry::area(b); });
    const geometry::Box box = geometry::boundsOf(largest->outer);
    const geometry::Point middle = geometry::centroid(*largest);
    auto things = thingsIn(places, box);
    if (things.size() > kMostThings) return middle;
    for (const auto& one : taken)
        if (!fills(one, box)) things.push_back(one);
    const double size = std::min(box.high.x - box.low.x, box.high.y - box.low.y);
    const auto room = [&](geometry::Point p) {
        double free = kEnough * size;
        for (const auto& thing : things) free = std::min(free, outside(thing, p));
        return free;
    };
    if (things.empty() || room(middle) >= kEnough * size) return middle;
    geometry::Point best = middle;
    double most = room(middle);
    for (int i = 1; i < kSteps; ++i) {
        for (int j = 1; j < kSteps; ++j) {
            const geometry::Point p{box.low.x + (box.high.x - box.low.x) * i / kSteps,
                                    box.low.y + (box.high.y - box.low.y) * j / kSteps};
            if (!geometry::contains(*largest, p)) continue;
            const double margin =
                std::min({p.x - box.low.x, box.high.x - p.x, p.y - box.low.y, box.high.y - p.y});
            const double away = std::hypot(p.x - middle.x, p.y - middle.y);
            const double score = std::min(room(p), margin) - 0.06 * away;
            if (score > most) best = p, most = score;
        }
    }
    return best;
}

} // namespace vidette::ui
