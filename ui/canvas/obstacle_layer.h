// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Walls, shelves and counters, buildings, doors and windows. Footprints of a few pixels become a texture,
/// small ones plain areas, large ones areas with an outline and, where there is room, their name.
namespace vidette::ui {

/// Those of one layer: buildings, or all others.
void paintObstacles(QPainter& painter, const Scene& scene, Layer layer);
void paintOpenings(QPainter& painter, const Scene& scene);

/// Width in points of a wall that is drawn as a line.
double wallWidth(const ViewTransform& view);

} // namespace vidette::ui
