// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Rows that are one point and no camera: mounting sites (a bracket in a square), demand points (a ring with
/// a cross) and information signs (a board with a camera). Where they are crowded, dots stand for them.
namespace vidette::ui {

void paintDemands(QPainter& painter, const Scene& scene);
void paintMounts(QPainter& painter, const Scene& scene);
void paintSigns(QPainter& painter, const Scene& scene);

void drawMount(QPainter& painter, QPointF at, const Theme& theme);
void drawDemand(QPainter& painter, QPointF at, const Theme& theme);
void drawSign(QPainter& painter, QPointF at, const Theme& theme);

} // namespace vidette::ui
