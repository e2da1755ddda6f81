// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

#include <functional>

/// The plan itself, layer on layer, on any painter: a picture of the screen, a sheet of paper, a file.
namespace vidette::ui {

/// What may be left out of it, or painted in its place. What stands on the plan is left out by the content.
struct GroundParts {
    bool grid = true;
    bool names = true;
    /// Painted in place of what cameras see; nothing = that.
    std::function<void(QPainter&, const Scene&)> seen = {};
};

/// Grid, floors of rooms and the pictures that lie on them, then every layer that is not hidden
/// (ui/layers.h), the lowest first, each as opaque as it is set; what stands on other levels is pale, under
/// the first layer that stands on the ground. The painter's brush origin ties hatching to the plan. Polls
/// the task; what is cancelled is only partly painted.
void paintGround(QPainter& painter, const Scene& scene, const GroundParts& parts = {});

} // namespace vidette::ui
