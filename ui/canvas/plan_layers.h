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
/// Outlines of rooms and zones, privacy cross-hatched.
void paintZones(QPainter& painter, const Scene& scene);
/// Zones in view, districts first, then in the order of their ids: the same on top in every picture.
std::vector<const estate::Zone*> zonesIn(const Scene& scene);

} // namespace vidette::ui
