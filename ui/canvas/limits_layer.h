// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// Limits of the chosen camera on the plan, each with its words: the near dead zone, the line behind which a
/// standing person loses the head, the reach of infrared light.
namespace vidette::ui {

void paintLimits(QPainter& painter, const Scene& scene, const estate::Camera& camera);

} // namespace vidette::ui
