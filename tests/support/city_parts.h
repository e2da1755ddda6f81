// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>

/// What the small cities of backlog.h and renewal.h have in common.
namespace vidette::support {

/// C1, 4 m high, 90°, 30 m.
inline estate::Camera cameraC1() {
    estate::Camera camera;
    camera.id = estate::CameraId::fresh();
    camera.code = "C1";
    camera.height = base::Metres(4);
    camera.hfov = base::Angle::degrees(90);
    camera.range = base::Metres(30);
    return camera;
}

/// 50,000.00 in 2026.
inline estate::BudgetLine lineOf2026(const std::string& code, const std::string& kind) {
    estate::BudgetLine line;
    line.code = code;
    line.kind = kind;
    line.year = 2026;
    line.cap = 5'000'000;
    return line;
}

} // namespace vidette::support
