// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/sight_line.h"
#include "ui/canvas/scene.h"

#include <QPainter>

/// A line of sight on the plan and its profile: distance to the right, height upwards, what stands on the way
/// as bars, the line green as far as it is clear and vermilion and dashed behind what blocks it.
namespace vidette::ui {

void paintSight(QPainter& painter, const Scene& scene, const analysis::SightLine& sight);
/// In the upper right corner of the canvas.
void paintProfile(QPainter& painter, const Scene& scene, const analysis::SightLine& sight);

/// "Clear over 6.20 m", "Blocked by shelf S1 after 2.40 m".
QString sightText(const analysis::SightLine& sight);

} // namespace vidette::ui
