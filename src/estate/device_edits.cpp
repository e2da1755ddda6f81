// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/device_edits.h"

#include "base/speech.h"
#include "estate/camera_edits.h"
#include "estate/invariants.h"
#include "estate/row_edits.h"

#include <algorithm>

namespace vidette::estate {
namespace {

/// Follows the uplinks from `device` up; the table holds no ring yet, so the walk ends.
base::Result<base::Done> checkUplink(const Estate& estate, const Device& device) {
    const std::string where = "device " + device.code + ": uplink";
    for (DeviceId at = device.uplink; !at.isNull();) {
        if (at == device.id)
            return base::failure("uplink_ring", where,
                                 base::say("the device would hang on itself through others"));
        const Device* above = estate.devices.find(at);
        if (!above && at == device.uplink)
            return base::failure("no_such_row", where, base::say("there is no such device in this project"));
        at = above ? above->uplink : DeviceId{};
    }
    return base::Done{};
}

} // namespace

Rows<Device> deviceRows() {
    return {&Estate::devices, "device", codeOf<Device>, setCode<Device>, checkDevice, asItIs<Device>};
}

base::Result<Estate> addDevice(const Estate& estate, Device device) {
    const auto holds = checkUplink(estate, device);
    if (!holds) return base::failure(holds.error());
    return addRow(estate, deviceRows(), std::move(device));
}

base::Result<Estate> replaceDevice(const Estate& estate, Device device) {
    const auto holds = checkUplink(estate, device);
    if (!holds) return base::failure(holds.error());
    return replaceRow(estate, deviceRows(), std::move(device));
}

base::Result<Estate> removeDevice(const Estate& estate, DeviceId id) {
    const auto hangsOnIt = [id](const auto& row) { return row.uplink == id; };
    const bool used = std::any_of(estate.devices.begin(), estate.devices.end(), hangsOnIt) ||
                      std::any_of(estate.cameras.begin(), estate.cameras.end(),
                                  [id](const Camera& c) { return c.device == id; });
    if (used) {
        const Device* device = estate.devices.find(id);
        return base::failure("still_used", "device " + (device ? device->code : id.text()),
                             base::say("a camera or another device hangs on it"));
    }
    return removeRow(estate, deviceRows(), id);
}

base::Result<Estate> hangCamera(const Estate& estate, CameraId camera, DeviceId on) {
    const Camera* found = estate.cameras.find(camera);
    if (!found) return base::failure(noSuchRow(cameraRows(), camera.text()));
    Camera next = *found;
    next.device = on;
    return replaceCamera(estate, std::move(next));
}

} // namespace vidette::estate
