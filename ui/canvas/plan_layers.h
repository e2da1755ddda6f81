// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/scene.h"

#include <QPainter>

#include <vector>

/// The ground that everything stands on.
namespace vidette::ui {

void paintGrid(QPainter& painter, const Scene& scene);
/// The floors of rooms, on which pictures lie.
void paintFloors(QPainter& painter, const Scene& scene);
/// Outlines of the rooms or zones of one layer, privacy cross-hatched.
void paintZones(QPainter& painter, const Scene& scene, Layer layer);
/// Zones in view, districts first, then in the order of their ids: the same on top in every picture.
std::vector<const estate::Zone*> zonesIn(const Scene& scene);

} // namespace vidette::ui
