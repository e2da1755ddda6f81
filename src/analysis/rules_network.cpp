// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/rule_conditions.h"

#include "base/speech.h"
#include "base/text.h"

#include <map>
#include <set>

/// Rules about cables, power over cables, links and devices. They ask settings of cameras and capacities of
/// devices and are silent where those are not stated.
namespace vidette::analysis {
namespace {

using DeviceSums = std::map<estate::DeviceId, double>;

DeviceSums wattsByDevice(const RuleInput& input) {
    DeviceSums watts;
    for (const auto& camera : input.cameras)
        if (camera.model) watts[camera.camera->device] += camera.model->poeWatts;
    return watts;
}

/// The main streams that pass through each device. A ring of uplinks ends at its beginning.
DeviceSums loads(const RuleInput& input) {
    DeviceSums loads;
    for (const auto& camera : input.cameras) {
        if (!camera.setting) continue;
        std::set<estate::DeviceId> passed;
        const auto* device = input.estate.devices.find(camera.camera->device);
        while (device && passed.insert(device->id).second) {
            loads[device->id] += camera.setting->mainMbps;
            device = input.estate.devices.find(device->uplink);
        }
    }
    return loads;
}

/// Cameras and devices that hang on each device directly.
std::map<estate::DeviceId, int> portsInUse(const RuleInput& input) {
    std::map<estate::DeviceId, int> ports;
    for (const auto& camera : input.cameras) ++ports[camera.camera->device];
    for (const auto& device : input.estate.devices) ++ports[device.uplink];
    return ports;
}

/// Disks in service by the device that they are in.
std::map<estate::DeviceId, int> disksIn(const RuleInput& input) {
    std::map<estate::DeviceId, int> disks;
    for (const auto& asset : input.estate.assets)
        if (asset.assetClass == "storage" && (!asset.retiredOn || *asset.retiredOn > input.on))
            ++disks[asset.device];
    return disks;
}

} // namespace

void ruleR20(const RuleInput& input, RuleHits& hits) {
    const double most = hits.parameter("metres");
    for (const auto& camera : input.cameras) {
        const auto* setting = camera.setting;
        const bool isCopper = setting && (setting->cable == "coax" || setting->cable == "copper");
        if (!isCopper || setting->cableLength <= most) continue;
        hits.add(camera, {{"metres", base::decimal(setting->cableLength - most, 1)}});
    }
}

void ruleR21(const RuleInput& input, RuleHits& hits) {
    const auto watts = wattsByDevice(input);
    for (const auto& capacity : input.estate.deviceCapacities) {
        const auto at = watts.find(capacity.device);
        const auto* device = input.estate.devices.find(capacity.device);
        if (!device || at == watts.end() || capacity.poeWatts <= 0 || at->second <= capacity.poeWatts)
            continue;
        hits.add("device " + device->code,
                 {{"watts", base::decimal(at->second, 1)}, {"budget", base::decimal(capacity.poeWatts, 1)}});
    }
}

/// A site whose profile says so is named once, not each of its cameras.
void ruleR22(const RuleInput& input, RuleHits& hits) {
    for (const auto& site : input.sites)
        if (!site.profile->ownNetwork) hits.add(site);
    for (const auto& camera : input.cameras) {
        const bool isTold = camera.profile && !camera.profile->ownNetwork;
        if (camera.setting && camera.setting->onOfficeNetwork && !isTold) hits.add(camera);
    }
}

void ruleR23(const RuleInput& input, RuleHits& hits) {
    const auto load = loads(input);
    for (const auto& capacity : input.estate.deviceCapacities) {
        const auto at = load.find(capacity.device);
        if (capacity.linkMbps <= 0 || at == load.end()) continue;
        if (at->second <= hits.parameter("share") * capacity.linkMbps) continue;
        hits.add("device " + input.estate.devices.find(capacity.device)->code,
                 {{"mbps", base::decimal(at->second, 1)}, {"link", base::decimal(capacity.linkMbps, 1)}});
    }
    for (const auto& site : input.sites) {
        double views = 0;
        for (const auto* camera : site.cameras) views += camera->setting ? camera->setting->subMbps : 0;
        if (!site.profile->remoteAccess || site.profile->uplinkMbps <= 0 || views <= site.profile->uplinkMbps)
            continue;
        hits.add(site,
                 {{"mbps", base::decimal(views, 1)}, {"link", base::decimal(site.profile->uplinkMbps, 1)}});
    }
}

/// Disk bays are judged where disks are kept as assets of class storage that name the device they are in.
void ruleR44(const RuleInput& input, RuleHits& hits) {
    const auto ports = portsInUse(input);
    const auto disks = disksIn(input);
    const auto judge = [&](const estate::Device& device, const char* what, int all, int used) {
        const int free = std::max(0, all - used);
        if (all <= 0 || free >= hits.parameter("share") * all) return;
        hits.add("device " + device.code,
                 {{"free", std::to_string(free)}, {"all", std::to_string(all)}, {"what", what}});
    };
    for (const auto& capacity : input.estate.deviceCapacities) {
        const auto* device = input.estate.devices.find(capacity.device);
        if (!device) continue;
        const auto used = ports.find(device->id);
        judge(*device, base::toSay("ports"), capacity.ports, used == ports.end() ? 0 : used->second);
        const auto filled = disks.find(device->id);
        if (filled != disks.end())
            judge(*device, base::toSay("disk bays"), capacity.diskBays, filled->second);
    }
}

/// Asks which device each camera hangs on.
void ruleR45(const RuleInput& input, RuleHits& hits) {
    constexpr double kPercent = 100;
    for (const auto& loss : input.views.losses) {
        const double percent = loss.share * kPercent;
        const bool isMany = static_cast<double>(loss.cameras.size()) > hits.parameter("cameras");
        // One camera alone is no group that a device takes down.
        const bool isMuch = loss.cameras.size() > 1 && percent > hits.parameter("percent");
        if (!isMany && !isMuch) continue;
        auto& hit = hits.add("device " + loss.device->code, {{"cameras", std::to_string(loss.cameras.size())},
                                                             {"percent", base::decimal(percent, 0)}});
        hit.cameras = loss.cameras;
    }
}

} // namespace vidette::analysis
