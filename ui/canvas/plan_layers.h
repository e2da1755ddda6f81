// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// The layers of the plan, in the order in which they are painted.
namespace vidette::ui {

void paintGrid(QPainter& painter, const Scene& scene);
/// Outlines of rooms and zones, privacy cross-hatched.
void paintZones(QPainter& painter, const Scene& scene);
/// View polygons by class, best class per point on top, then blind spots hatched.
void paintCoverage(QPainter& painter, const Scene& scene);
/// Walls, shelves, counters, then doors and windows.
void paintObstacles(QPainter& painter, const Scene& scene);
/// Names and areas of rooms and zones, numbers of blind spots.
void paintLabels(QPainter& painter, const Scene& scene);

/// How many blind spots, of the largest first, are large enough to carry a number (0.05 m²).
std::size_t numberedSpots(const std::vector<analysis::BlindSpot>& spots);
/// Width in points of a wall that is drawn as a line.
double wallWidth(const ViewTransform& view);

} // namespace vidette::ui
