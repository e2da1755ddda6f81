// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/places.h"
#include "ui/canvas/view_transform.h"
#include "ui/selection.h"

#include <QPointF>

/// What a click at a point of the canvas would take. Handles of the chosen camera come first, then cameras
/// and other points, the handles of the selection, solids, lines and openings, zones last; of several zones
/// the smallest. Reach is in points of the screen, so small things stay easy to hit at every scale.
namespace vidette::ui {

/// `Move` is the small handle of chosen walls and zones, `Vertex` a corner of the only chosen row, `Scale` a
/// corner of the frame around the selection, `Turn` the round handle above it, `Tilt` and `Range` the handles
/// on the axis of a camera.
enum class Grip { None, Body, Move, Aim, FieldLeft, FieldRight, Vertex, Scale, Turn, Tilt, Range };

struct Hit {
    Grip grip = Grip::None;
    Item item;
    std::size_t outline = 0; ///< of a vertex
    std::size_t index = 0;   ///< of a vertex in its outline, of a corner of the frame

    bool operator==(const Hit&) const = default;
};

Hit hitTest(const Places& places, const ViewTransform& view, const Items& chosen, QPointF at);

/// What a rubber band takes: with `whole`, rows that lie inside it, else also those that it touches. A zone
/// is touched at its edge, so that a band on a room's floor does not take the room. Streets are never taken.
Items inBand(const Places& places, const geometry::Box& band, bool whole);

} // namespace vidette::ui
