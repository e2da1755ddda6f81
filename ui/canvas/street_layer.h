// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Streets as quiet lines below everything; seen from near they carry their names along the way.
namespace vidette::ui {

void paintStreets(QPainter& painter, const Scene& scene);
/// Each name once in a picture, on the longest straight piece.
void paintStreetNames(QPainter& painter, const Scene& scene);

} // namespace vidette::ui
