// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/what_if_shapes.h"

#include <algorithm>
#include <utility>

namespace vidette::ui {
namespace {

/// Those of the cameras whose codes are on the sorted list.
std::vector<const analysis::CameraCoverage*> viewsOf(const analysis::CoverageResult& result,
                                                     const std::vector<std::string>& codes) {
    std::vector<const analysis::CameraCoverage*> views;
    for (const auto& camera : result.cameras) {
        if (std::binary_search(codes.begin(), codes.end(), camera.code)) views.push_back(&camera);
    }
    return views;
}

} // namespace

WhatIfShapes::WhatIfShapes(analysis::Simulation made) : simulation(std::move(made)) {
    std::vector<geometry::Box> boxes;
    for (const auto& spot : simulation.after.blindSpots)
        boxes.push_back(geometry::boundsOf(spot.outline.outer));
    spots = geometry::BoxIndex(boxes);
    lost = viewsOf(simulation.before, simulation.lost);
    gained = viewsOf(simulation.after, simulation.gained);
    for (const auto* camera : lost) dark.insert(camera->id);
}

} // namespace vidette::ui
