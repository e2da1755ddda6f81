// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/map_place.h"

#include "io/crs.h"

namespace vidette::io {
namespace {

/// Whether numbers of this frame that lie at a place of a country are what that country writes.
bool isUsedAt(const std::string& frame, GeoPoint place) {
    const auto usual = metricFramesFor(place);
    constexpr std::size_t kNationalAndUtm = 2;
    if (usual.size() < kNationalAndUtm) return false;
    return frame == kWgs84 || frame == "EPSG:3857" || frame == usual.front() || frame == utmFrameOf(place);
}

} // namespace

base::Result<geometry::Box> boxIn(const geometry::Box& box, const std::string& from, const std::string& to) {
    if (from == to || box.empty()) return box;
    const auto change = Transformation::between(from, to);
    if (!change) return base::failure(change.error());
    constexpr int kSteps = 16;
    geometry::Box result;
    const geometry::Point size = box.high - box.low;
    for (int i = 0; i <= kSteps; ++i) {
        for (int j = 0; j <= kSteps; j += i % kSteps == 0 ? 1 : kSteps) {
            const auto moved =
                change->apply(box.low + geometry::Point{size.x * i / kSteps, size.y * j / kSteps});
            if (!moved) return base::failure(moved.error());
            result.include(*moved);
        }
    }
    return result;
}

std::vector<std::string> framesFitting(const geometry::Box& box) {
    std::vector<std::string> fitting;
    if (box.empty()) return fitting;
    const geometry::Point middle = (box.low + box.high) * 0.5;
    for (const char* frame :
         {kWgs84, "EPSG:5514", "EPSG:8353", "EPSG:2180", "EPSG:3857", "EPSG:32633", "EPSG:32634"}) {
        const auto change = Transformation::between(frame, kWgs84);
        const auto degrees = change ? change->apply(middle) : base::failure(change.error());
        if (degrees && isUsedAt(frame, {degrees->x, degrees->y})) fitting.emplace_back(frame);
    }
    return fitting;
}

} // namespace vidette::io
