// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// The ground that everything stands on, and the names on it.
namespace vidette::ui {

void paintGrid(QPainter& painter, const Scene& scene);
/// Outlines of rooms and zones, privacy cross-hatched.
void paintZones(QPainter& painter, const Scene& scene);
/// Names of districts, names and areas of rooms and zones.
void paintLabels(QPainter& painter, const Scene& scene);

} // namespace vidette::ui
