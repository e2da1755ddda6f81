// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/task.h"
#include "ui/canvas/places.h"
#include "ui/canvas/plan_pictures.h"
#include "ui/canvas/view_transform.h"
#include "ui/coverage_shapes.h"
#include "ui/layers.h"
#include "ui/theme.h"

#include <QSizeF>

/// What one picture of the plan is made of. References live as long as the call that paints.
namespace vidette::ui {

struct WhatIfShapes;

struct Scene {
    const Places& places;
    const CoverageShapes* coverage; ///< null = nothing is known
    const analysis::CoverageOptions& options;
    const ViewTransform& view;
    const Theme& theme;
    QSizeF size;
    const base::Task& task;
    bool stale = false;                     ///< the coverage is of an older plan
    bool quick = false;                     ///< painted while the view moves: speed before smoothness
    estate::CameraId lifted = {};           ///< a camera that is painted on top instead, being dragged
    const WhatIfShapes* whatIf = nullptr;   ///< what would be, painted over what is
    const PlanPictures* pictures = nullptr; ///< those that are decoded
    Layers layers = {};                     ///< what is hidden is not among the places
    const Places* below = nullptr;          ///< what stands on other levels, painted faintly

    const estate::Estate& estate() const { return places.estate(); }
    /// The part of the plan that the picture shows, larger by `margin` points on every side.
    geometry::Box area(double margin = 0) const;
};

/// Whether an obstacle hides a target at this height that stands on its place: base ≤ z < top.
bool standsInPlane(const estate::Obstacle& obstacle, double planeHeight);

} // namespace vidette::ui
