// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coverage_shapes.h"

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

constexpr double kVisible = 0.05; ///< m²

/// Whether the camera shows more than `kVisible` of its class `i` and not of the next denser one.
bool showsClass(const analysis::CameraCoverage& camera, std::size_t i) {
    const double denser = i + 1 < camera.classes.size() ? camera.classes[i + 1].area : 0;
    return camera.classes[i].area - denser > kVisible;
}

} // namespace

CoverageShapes::CoverageShapes(analysis::CoverageResult answer) : result(std::move(answer)) {
    std::vector<geometry::Box> boxes;
    for (const auto& camera : result.cameras) {
        boxes.push_back(geometry::boundsOf(camera.region));
        for (std::size_t i = 0; i < camera.classes.size(); ++i) {
            const std::string& name = camera.classes[i].name;
            const bool known = std::find(classes.begin(), classes.end(), name) != classes.end();
            if (!known && showsClass(camera, i)) classes.push_back(name);
        }
    }
    cameras = geometry::BoxIndex(boxes);
    boxes.clear();
    for (const auto& spot : result.blindSpots) boxes.push_back(geometry::boundsOf(spot.outline.outer));
    spots = geometry::BoxIndex(boxes);
}

} // namespace vidette::ui
