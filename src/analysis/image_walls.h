// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/units.h"
#include "estate/plan_image.h"
#include "estate/traced_walls.h"

#include <optional>

/// Walls suggested from a picture under the plan: geometry/wall_trace.h in metres.
namespace vidette::analysis {

struct WallSearch {
    std::optional<int> dark;     ///< what is darker is ink, 1 … 254; nothing = found by contrast
    base::Metres minLength{0.6}; ///< shorter walls are left out
    base::Metres thinnest{0.05};
    base::Metres thickest{0.6}; ///< and at most 0.9 × minLength

    bool operator==(const WallSearch&) const = default;
};

/// The walls in what is shown of the picture, in metres of the plan, from the longest to the shortest. `grey`
/// are its pixels, `step` of them along each side as one. Fails as geometry::traceWalls() does, and with
/// "no_scale" where a pixel has no size. Where a pixel is larger than a third of the thinnest wall, walls
/// from 3 pixels on are found.
base::Result<estate::TracedWalls> imageWalls(const geometry::GreyPicture& grey, int step,
                                             const estate::PlanImage& image, const WallSearch& search,
                                             const base::Task& task);

} // namespace vidette::analysis
