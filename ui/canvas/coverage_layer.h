// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

/// What cameras see and miss: view polygons by class, the best class per point on top, then blind spots
/// hatched; far away, where hatching would be noise, they are tinted.
namespace vidette::ui {

class LabelRoom;

void paintCoverage(QPainter& painter, const Scene& scene);
/// What one camera sees, by class, with its outline.
void paintView(QPainter& painter, const Scene& scene, const analysis::CameraCoverage& camera);
/// Numbers of the large blind spots, each in its spot where there is room.
void paintBlindNumbers(QPainter& painter, const Scene& scene, LabelRoom& room);

/// How many blind spots, of the largest first, are large enough to carry a number (0.05 m²).
std::size_t numberedSpots(const std::vector<analysis::BlindSpot>& spots);

} // namespace vidette::ui
