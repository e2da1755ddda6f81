// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/public_camera.h"

#include <cmath>

namespace vidette::estate {

bool isPublic(const Camera& camera) {
    return camera.status == CameraStatus::InOperation;
}

geometry::Point publicPlace(const Camera& camera) {
    constexpr double kStep = 10;                                                       // m
    const auto rounded = [](double x) { return std::round(x / kStep) * kStep + 0.0; }; // never −0
    return {rounded(camera.at.x), rounded(camera.at.y)};
}

} // namespace vidette::estate
