// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Rows that are one point and no camera: mounting sites (a bracket in a square) and demand points (a ring
/// with a cross). Seen from far they are left out.
namespace vidette::ui {

void paintPoints(QPainter& painter, const Scene& scene);

void drawMount(QPainter& painter, QPointF at, const Theme& theme);
void drawDemand(QPainter& painter, QPointF at, const Theme& theme);

} // namespace vidette::ui
