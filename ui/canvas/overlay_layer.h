// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>
#include <QRectF>

/// What lies over the plan and does not move with it: legend, scale bar, the empty plan's ways to begin.
namespace vidette::ui {

/// The classes that occur in the answer, the densest first, and the signs of blind and masked.
void paintLegend(QPainter& painter, const Scene& scene);
/// With an arrow to the north where the frame is that of a map.
void paintScaleBar(QPainter& painter, const Scene& scene);

} // namespace vidette::ui
