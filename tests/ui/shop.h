// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/row_codes.h"
#include "support/reference_data.h"
#include "ui/document.h"

#include <QString>

/// The example shop, for tests of the window.
namespace vidette::tests {

inline QString shopFile() {
    return QString::fromStdString(support::repositoryFile("examples/shop/shop.geojson").string());
}

inline estate::CameraId idOf(const estate::Estate& estate, const std::string& code) {
    const auto* camera = rowNamed(estate.cameras, code);
    return camera ? camera->id : estate::CameraId{};
}

} // namespace vidette::tests
