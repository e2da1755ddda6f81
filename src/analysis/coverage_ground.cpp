// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/coverage_ground.h"

#include "analysis/camera_view.h"

namespace vidette::analysis {
namespace {

constexpr double kBeyond = 2; // m; the cells at the end of the range reach a little farther

} // namespace

base::Result<geometry::Box> groundAsked(const estate::Estate& estate, const CoverageOptions& options) {
    geometry::Box seen;
    for (const auto& camera : estate.cameras) {
        if (camera.status == estate::CameraStatus::Retired) continue;
        const auto reach = reachOf(camera, options, {}, kBeyond);
        if (!reach) return base::failure(reach.error());
        seen.include(geometry::Box{camera.at, camera.at}.grown(reach->range + kBeyond));
    }
    geometry::Box asked = seen;
    for (const auto& obstacle : estate.obstacles) {
        const geometry::Box box = estate::boundsOf(obstacle);
        if (meet(box, seen)) asked.include(box);
    }
    return asked;
}

} // namespace vidette::analysis
