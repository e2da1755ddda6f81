// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"

/// Edits of devices: pure, like camera_edits.h, with the same errors. What a device or a camera hangs on must
/// exist ("no_such_row"), and no device may hang on itself through others ("uplink_ring").
namespace vidette::estate {

base::Result<Estate> addDevice(const Estate& estate, Device device);
base::Result<Estate> replaceDevice(const Estate& estate, Device device);
/// Fails with "still_used" while a camera or another device hangs on it.
base::Result<Estate> removeDevice(const Estate& estate, DeviceId id);
/// The camera hangs on this device from now on; a null id = on none.
base::Result<Estate> hangCamera(const Estate& estate, CameraId camera, DeviceId on);

} // namespace vidette::estate
