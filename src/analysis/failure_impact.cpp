// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/failure_impact.h"

#include <algorithm>
#include <map>
#include <set>

namespace vidette::analysis {
namespace {

bool works(const estate::Camera& camera) {
    return camera.status != estate::CameraStatus::Retired;
}

/// Devices by what they hang on.
std::multimap<estate::DeviceId, estate::DeviceId> devicesByUplink(const estate::Estate& estate) {
    std::multimap<estate::DeviceId, estate::DeviceId> below;
    for (const auto& device : estate.devices) {
        if (!device.uplink.isNull()) below.emplace(device.uplink, device.id);
    }
    return below;
}

std::vector<FailureImpact> everythingThatCanFail(const estate::Estate& estate) {
    std::vector<FailureImpact> list;
    for (const auto& camera : estate.cameras) {
        if (works(camera)) list.push_back({false, camera.id.uuid, camera.code, {camera.id}, 0});
    }
    for (const auto& device : estate.devices)
        list.push_back({true, device.id.uuid, device.code, camerasBelow(estate, device.id), 0});
    return list;
}

bool worse(const FailureImpact& a, const FailureImpact& b) {
    if (a.blindArea != b.blindArea) return a.blindArea > b.blindArea;
    if (a.cameras.size() != b.cameras.size()) return a.cameras.size() > b.cameras.size();
    return a.code < b.code;
}

} // namespace

std::vector<estate::CameraId> camerasBelow(const estate::Estate& estate, estate::DeviceId device) {
    const auto below = devicesByUplink(estate);
    std::set<estate::DeviceId> down{device};
    for (std::vector<estate::DeviceId> next{device}; !next.empty();) {
        const auto [from, to] = below.equal_range(next.back());
        next.pop_back();
        for (auto at = from; at != to; ++at) {
            if (down.insert(at->second).second) next.push_back(at->second);
        }
    }
    std::vector<estate::CameraId> cameras;
    for (const auto& camera : estate.cameras) {
        if (works(camera) && down.contains(camera.device)) cameras.push_back(camera.id);
    }
    return cameras;
}

base::Result<std::vector<FailureImpact>>
failureRanking(const estate::Estate& estate, const CoverageOptions& options, const base::Task& task) {
    auto list = everythingThatCanFail(estate);
    std::vector<std::vector<estate::CameraId>> groups;
    for (const auto& one : list) groups.push_back(one.cameras);
    const auto areas = soleAreas(estate, options, groups, task);
    if (!areas) return base::failure(areas.error());
    for (std::size_t i = 0; i < list.size(); ++i) list[i].blindArea = (*areas)[i];
    std::sort(list.begin(), list.end(), worse);
    return list;
}

} // namespace vidette::analysis
