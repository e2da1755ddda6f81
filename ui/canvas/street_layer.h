// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Streets as quiet lines below everything; seen from near they carry their names along the way.
namespace vidette::ui {

class LabelRoom;

void paintStreets(QPainter& painter, const Scene& scene);
/// Each name once in a picture, on the longest straight piece, where there is room on it.
void paintStreetNames(QPainter& painter, const Scene& scene, LabelRoom& room);

} // namespace vidette::ui
