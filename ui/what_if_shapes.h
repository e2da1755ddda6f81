// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/simulation.h"
#include "geometry/box_index.h"

#include <set>
#include <vector>

/// An answer to "what if?" and where it lies on the plan. Made where the answer is computed and then shared,
/// never copied.
namespace vidette::ui {

struct WhatIfShapes {
    explicit WhatIfShapes(analysis::Simulation made);
    WhatIfShapes(const WhatIfShapes&) = delete;
    WhatIfShapes& operator=(const WhatIfShapes&) = delete;

    analysis::Simulation simulation;
    geometry::BoxIndex spots;                            ///< of simulation.after.blindSpots
    std::vector<const analysis::CameraCoverage*> lost;   ///< views of cameras that see no longer
    std::vector<const analysis::CameraCoverage*> gained; ///< views of cameras that see only then
    std::set<estate::CameraId> dark;                     ///< of the lost ones
};

} // namespace vidette::ui
