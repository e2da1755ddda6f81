// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "geometry/point.h"

#include <optional>
#include <string>

/// What cameras hang on: switches, recorders, servers, the power and the links between them. A device that
/// fails takes down everything that hangs on it, directly or through others.
namespace vidette::estate {

using DeviceId = base::Id<struct DeviceTag>;

enum class DeviceKind { Switch, Server, Recorder, Power, Link };

struct Device {
    DeviceId id;
    std::string code; ///< "SW-Stred-1"
    std::string name;
    DeviceKind kind = DeviceKind::Switch;
    DeviceId uplink; ///< what it hangs on itself; null = nothing. Never a ring (invariants.h).
    std::optional<geometry::Point> at;

    bool operator==(const Device&) const = default;
};

/// The identity of a device that a file only names ("device": "SW1"), and of one that comes without its own.
/// Merging finds the device of that code (merge_edits.h).
inline DeviceId namedDevice(const std::string& code) {
    return DeviceId::named("device:" + code);
}

} // namespace vidette::estate
