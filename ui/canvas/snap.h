// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/places.h"

#include <optional>

/// Where a drawn or dragged point catches: corners first, then edges, then a grid of 5 cm. Alt switches
/// snapping off (the caller passes no reach).
namespace vidette::ui {

enum class Caught { Nothing, Grid, Edge, Corner };

struct Snapped {
    geometry::Point at;
    Caught by = Caught::Nothing;
};

/// `reach` in metres; 0 = no snapping.
Snapped snap(const Places& places, geometry::Point wanted, double reach);

/// For cameras: like snap(), but where it caught an edge or corner the camera hangs 5 cm off it, on the side
/// of `wanted`, so that it is in the room and not in the wall.
Snapped snapCamera(const Places& places, geometry::Point wanted, double reach);

} // namespace vidette::ui
