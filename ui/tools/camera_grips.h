// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/tools/tool.h"
#include "ui/tools/typed_number.h"

/// Handles on the axis of the chosen camera: the diamond where it meets a target 1 m high tilts it, the bar
/// where its range ends sets the range. A camera that states no tilt or range shows them hollow, where one
/// would suit.
namespace vidette::ui {

struct Gripped {
    base::Result<estate::Estate> next;
    QString value; ///< beside the cursor
};

/// The handle was taken hold of at `from`.
Gripped tilted(const estate::Estate& estate, const estate::Camera& camera, const Pointer& from,
               const Pointer& pointer, const TypedNumber& typed);
Gripped ranged(const estate::Estate& estate, const estate::Camera& camera, const Pointer& from,
               const Pointer& pointer, const TypedNumber& typed);

/// Turns a camera that is being placed towards the mouse, once that is clear of it; a typed angle goes first.
void aimNew(estate::Camera& camera, const Pointer& pointer, const ViewTransform& view,
            const TypedNumber& typed);

} // namespace vidette::ui
