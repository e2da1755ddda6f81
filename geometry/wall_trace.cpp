// SPDX-License-Identifier: GPL-3.0-or-later
#include "geometry/wall_trace.h"

#include "base/speech.h"
#include "geometry/ink.h"
#include "geometry/ink_bars.h"
#include "geometry/wall_joints.h"
#include "geometry/wall_pairs.h"

#include <algorithm>
#include <cmath>

namespace vidette::geometry {
namespace {

constexpr double kLeastLength = 8;    // pixels
constexpr double kUsualLength = 0.04; // of the shorter side
constexpr double kUsualThinnest = 3;
constexpr double kUsualThickest = 0.025; // of the longer side
constexpr double kSquat = 0.9;           // of the least length; what is thicker would be found across itself
constexpr double kLeastConfidence = 0.5;

base::Result<base::Done> check(const TraceOptions& options) {
    for (const double value : {options.minLength, options.thinnest, options.thickest})
        if (!std::isfinite(value) || value < 0)
            return base::failure("bad_value", "trace", base::say("expected lengths of 0 and more"));
    if (options.dark && (*options.dark < 1 || *options.dark > 254))
        return base::failure(
            "bad_value", "dark",
            base::say("found {found}, expected {least} to {most}",
                      {{"found", std::to_string(*options.dark)}, {"least", "1"}, {"most", "254"}}));
    return base::Done{};
}

BarBounds boundsFor(const GreyPicture& picture, const TraceOptions& options) {
    const double shorter = std::min(picture.width, picture.height);
    const double longer = std::max(picture.width, picture.height);
    BarBounds bounds;
    bounds.minLength =
        std::max(options.minLength > 0 ? options.minLength : kUsualLength * shorter, kLeastLength);
    bounds.thinnest = options.thinnest > 0 ? options.thinnest : kUsualThinnest;
    bounds.thickest = std::min(options.thickest > 0 ? options.thickest : kUsualThickest * longer,
                               kSquat * bounds.minLength);
    return bounds;
}

TracedWall wallOf(const BarWall& found, const TurnedFrame& frame) {
    const InkBar& bar = found.bar;
    TracedWall wall;
    wall.from = frame.pixel(bar.from, bar.acrossAt(bar.from));
    wall.to = frame.pixel(bar.to, bar.acrossAt(bar.to));
    wall.thickness = bar.thickness * std::cos(std::atan(bar.slope));
    wall.outlined = found.outlined;
    wall.confidence = bar.support * std::min(1.0, bar.length() / (3 * bar.thickness));
    return wall;
}

} // namespace

base::Result<std::vector<TracedWall>> traceWalls(const GreyPicture& picture, const TraceOptions& options,
                                                 const base::Task& task) {
    const auto sound = check(options);
    if (!sound) return base::failure(sound.error());
    const Ink ink = inkOf(picture, options.dark);
    BarBounds bounds = boundsFor(picture, options);
    const auto directions = inkDirections(ink);
    std::vector<std::vector<InkBar>> barsOf;
    std::vector<InkBar> all;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        task.progress(double(i) / double(directions.size()));
        barsOf.push_back(inkBars(ink, directions[i], bounds.minLength, task));
        if (task.cancelled()) return base::failure("cancelled", "trace", base::say("tracing was cancelled"));
        for (const InkBar& bar : barsOf.back())
            if (bar.thickness <= bounds.thickest) all.push_back(bar);
    }
    bounds.filled = filledFrom(all, bounds.thinnest);
    std::vector<TracedWall> walls;
    for (std::size_t i = 0; i < directions.size(); ++i) {
        const TurnedFrame frame = turnedFrame(picture, directions[i]);
        for (const BarWall& found : wallsOfBars(barsOf[i], bounds)) {
            const TracedWall wall = wallOf(found, frame);
            if (wall.confidence >= kLeastConfidence) walls.push_back(wall);
        }
    }
    dropDoubles(walls);
    meetAtCorners(walls);
    const auto length = [](const TracedWall& wall) {
        return std::hypot(wall.to.x - wall.from.x, wall.to.y - wall.from.y);
    };
    std::stable_sort(walls.begin(), walls.end(),
                     [&](const TracedWall& a, const TracedWall& b) { return length(a) > length(b); });
    return walls;
}

TracedWall mapped(const TracedWall& wall, const Transform& map) {
    const double scale = std::sqrt(std::abs(map.determinant()));
    TracedWall moved = wall;
    moved.from = map(wall.from);
    moved.to = map(wall.to);
    moved.thickness *= scale;
    moved.ends.before *= scale;
    moved.ends.after *= scale;
    return moved;
}

std::optional<Polygon> bodyOf(const TracedWall& wall) {
    return strip(wall.from, wall.to, wall.thickness, wall.ends);
}

} // namespace vidette::geometry
