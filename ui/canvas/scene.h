// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/coverage_analysis.h"
#include "estate/estate.h"
#include "ui/canvas/view_transform.h"
#include "ui/theme.h"

#include <QSizeF>

/// What one picture of the plan is made of. References live as long as the call that paints.
namespace vidette::ui {

struct Scene {
    const estate::Estate& estate;
    const analysis::CoverageResult* coverage; ///< null = nothing is known
    const analysis::CoverageOptions& options;
    const ViewTransform& view;
    const Theme& theme;
    QSizeF size;
    bool stale = false; ///< the coverage is of an older plan
};

/// Whether an obstacle hides a target at this height that stands on its place: base ≤ z < top.
bool standsInPlane(const estate::Obstacle& obstacle, double planeHeight);

} // namespace vidette::ui
