// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// The plan itself, layer on layer, on any painter: a picture of the screen, a sheet of paper, a file.
namespace vidette::ui {

/// What may be left out of it. What stands on the plan is left out by the content.
struct GroundParts {
    bool grid = true;
    bool names = true;
};

/// Grid, floors, pictures, zones, streets, views, obstacles, cameras, names, the lowest first. The painter's
/// brush origin ties hatching to the plan. Polls the task; what is cancelled is only partly painted.
void paintGround(QPainter& painter, const Scene& scene, const GroundParts& parts = {});

} // namespace vidette::ui
