// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "estate/device.h"
#include "estate/place.h"

#include <optional>
#include <string_view>
#include <vector>

/// The words that files use for the choices of the document: "in_operation", "monitor", "equidistant". One
/// home, so that exchange plan, project file and command line cannot differ. Unknown words are nothing.
namespace vidette::estate {

template<typename T>
struct Code {
    std::string_view word;
    T value;
};

const std::vector<Code<CameraKind>>& cameraKinds();
const std::vector<Code<CameraStatus>>& cameraStatuses();
const std::vector<Code<geometry::Projection>>& projections();
const std::vector<Code<ZoneKind>>& zoneKinds();
const std::vector<Code<DeviceKind>>& deviceKinds();

std::string_view wordOf(CameraKind kind);
std::string_view wordOf(CameraStatus status);
std::string_view wordOf(geometry::Projection projection);
std::string_view wordOf(ZoneKind kind);
std::string_view wordOf(DeviceKind kind);

template<typename T>
std::optional<T> valueOf(const std::vector<Code<T>>& codes, std::string_view word) {
    for (const auto& code : codes) {
        if (code.word == word) return code.value;
    }
    return std::nullopt;
}

} // namespace vidette::estate
