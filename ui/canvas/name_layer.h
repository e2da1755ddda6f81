// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Names and numbers on the plan, none of them on another: the signs of cameras keep their place, then come
/// the numbers of blind spots, districts, rooms and zones, streets. What finds no room near its place is left
/// out until one looks closer.
namespace vidette::ui {

void paintNames(QPainter& painter, const Scene& scene);

} // namespace vidette::ui
