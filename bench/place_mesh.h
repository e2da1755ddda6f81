// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/table.h"
#include "estate/camera.h"
#include "geometry/sight_cells.h"

/// A place of the benchmarks as the engine sees it.
namespace vidette::bench {

/// All edges as walls without top.
geometry::SightMesh meshOf(const geometry::Polygon& floor);

/// Seconds of processor time for one visibility polygon, the mean over all cameras: a batch, which is put in
/// the order of the triangles first; that is part of the time.
double querySeconds(const geometry::SightCells& cells, const base::Table<estate::Camera>& cameras,
                    double range);

} // namespace vidette::bench
