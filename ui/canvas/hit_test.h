// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/places.h"
#include "ui/canvas/view_transform.h"
#include "ui/selection.h"

#include <QPointF>

#include <optional>

/// What a click at a point of the canvas would take. Handles of the chosen camera come first, then cameras,
/// solids, lines and openings, zones last; of several zones the smallest. Reach is in points of the screen,
/// so small things stay easy to hit at every scale.
namespace vidette::ui {

/// `Move` is the small handle in the middle of a chosen shelf, wall or zone.
enum class Grip { None, Body, Move, Aim, FieldLeft, FieldRight };

struct Hit {
    Grip grip = Grip::None;
    Item item;

    bool operator==(const Hit&) const = default;
};

Hit hitTest(const Places& places, const ViewTransform& view, const Item& chosen, QPointF at);

/// Where the small handle of a chosen obstacle or zone stands; nothing for other rows.
std::optional<geometry::Point> moveHandle(const estate::Estate& estate, const Item& chosen);

} // namespace vidette::ui
