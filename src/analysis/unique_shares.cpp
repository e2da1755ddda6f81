// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/unique_shares.h"

#include <algorithm>
#include <set>

namespace vidette::analysis {
namespace {

using estate::Estate;

bool hasTarget(const Estate& estate) {
    return std::any_of(estate.zones.begin(), estate.zones.end(),
                       [](const auto& zone) { return zone.kind == estate::ZoneKind::Monitor; });
}

/// A zone around all that the cameras can reach.
estate::Zone everything(const Estate& estate) {
    double reach = 1;
    const geometry::Box box = estate::boundsOf(estate);
    for (const auto& camera : estate.cameras)
        if (camera.range) reach = std::max(reach, camera.range->value);
    estate::Zone zone;
    zone.id = estate::ZoneId::fresh();
    zone.code = "all";
    zone.kind = estate::ZoneKind::Monitor;
    const geometry::Box wide = box.grown(reach);
    zone.area = {{{wide.low, {wide.high.x, wide.low.y}, wide.high, {wide.low.x, wide.high.y}}, {}}};
    return zone;
}

/// What hangs there watches, whatever the plan says of the place.
std::set<estate::CameraId> hungPlaces(const Estate& estate) {
    std::set<estate::CameraId> places;
    for (const auto& mounting : estate.mountings)
        if (!mounting.to) places.insert(mounting.camera);
    return places;
}

/// The plan with what is in operation and nothing that coverage would count beside it.
Estate asItStands(const Estate& estate) {
    Estate plan = estate;
    const auto hung = hungPlaces(estate);
    for (const auto& camera : estate.cameras)
        if (camera.status == estate::CameraStatus::Proposed && !hung.contains(camera.id))
            plan.cameras = plan.cameras.without(camera.id);
    if (!hasTarget(plan)) plan.zones = plan.zones.with(everything(plan));
    return plan;
}

} // namespace

base::Result<std::map<estate::CameraId, double>>
uniqueShares(const Estate& estate, const CoverageOptions& options, const base::Task& task) {
    CoverageOptions plain = options;
    plain.outlines = false;
    const auto seen = coverage(asItStands(estate), plain, task);
    if (!seen) return base::failure(seen.error());
    std::map<estate::CameraId, double> shares;
    for (const auto& camera : seen->cameras)
        shares[camera.id] =
            camera.targetArea > 0 ? std::clamp(camera.uniqueArea / camera.targetArea, 0.0, 1.0) : 0.0;
    return shares;
}

} // namespace vidette::analysis
