// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/codes.h"

#include "base/check.h"

namespace vidette::estate {
namespace {

template<typename T>
std::string_view wordIn(const std::vector<Code<T>>& codes, T value) {
    for (const auto& code : codes) {
        if (code.value == value) return code.word;
    }
    VIDETTE_CHECK(false, "every choice has a word");
}

} // namespace

const std::vector<Code<CameraKind>>& cameraKinds() {
    static const std::vector<Code<CameraKind>> codes{{"fixed", CameraKind::Fixed},
                                                     {"ptz", CameraKind::Ptz},
                                                     {"multi", CameraKind::Multi},
                                                     {"fisheye", CameraKind::Fisheye},
                                                     {"anpr", CameraKind::Anpr}};
    return codes;
}

const std::vector<Code<CameraStatus>>& cameraStatuses() {
    static const std::vector<Code<CameraStatus>> codes{{"in_operation", CameraStatus::InOperation},
                                                       {"proposed", CameraStatus::Proposed},
                                                       {"retired", CameraStatus::Retired}};
    return codes;
}

const std::vector<Code<geometry::Projection>>& projections() {
    static const std::vector<Code<geometry::Projection>> codes{
        {"rectilinear", geometry::Projection::Rectilinear},
        {"equidistant", geometry::Projection::Equidistant}};
    return codes;
}

const std::vector<Code<ZoneKind>>& zoneKinds() {
    static const std::vector<Code<ZoneKind>> codes{{"monitor", ZoneKind::Monitor},
                                                   {"privacy", ZoneKind::Privacy},
                                                   {"district", ZoneKind::District},
                                                   {"parcel", ZoneKind::Parcel},
                                                   {"room", ZoneKind::Room}};
    return codes;
}

const std::vector<Code<DeviceKind>>& deviceKinds() {
    static const std::vector<Code<DeviceKind>> codes{{"switch", DeviceKind::Switch},
                                                     {"server", DeviceKind::Server},
                                                     {"recorder", DeviceKind::Recorder},
                                                     {"power", DeviceKind::Power},
                                                     {"link", DeviceKind::Link}};
    return codes;
}

std::string_view wordOf(CameraKind kind) {
    return wordIn(cameraKinds(), kind);
}

std::string_view wordOf(CameraStatus status) {
    return wordIn(cameraStatuses(), status);
}

std::string_view wordOf(geometry::Projection projection) {
    return wordIn(projections(), projection);
}

std::string_view wordOf(ZoneKind kind) {
    return wordIn(zoneKinds(), kind);
}

std::string_view wordOf(DeviceKind kind) {
    return wordIn(deviceKinds(), kind);
}

} // namespace vidette::estate
