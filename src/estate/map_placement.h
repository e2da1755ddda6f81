// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "estate/estate.h"
#include "geometry/map_fit.h"

#include <string>
#include <vector>

/// A floor plan drawn anywhere is put onto the map: from points whose place on the map is known, the shift,
/// turn and scale that bring them closest (geometry::fitSimilarity; ranges and heights are metres and stay,
/// so the plan must have been drawn in metres). Pure; window and command line call it.
namespace vidette::estate {

struct MapPoints {
    std::vector<geometry::PointPair> pairs; ///< from the plan to the map, metres; 2 or more
    std::string crs;                        ///< frame of the map, "" = local metres
    LevelId level;                          ///< only what stands on it; null = the whole plan
};

struct MapPlacement {
    Estate estate;
    geometry::MapFit fit;
    base::Warnings warnings; ///< doubtsOf(fit)
};

/// "stretched": the plan grows or shrinks by more than one percent, so it was not drawn in metres or a point
/// is wrong. "unproven": two points fit whatever they are, so that nothing checks them.
base::Warnings doubtsOf(const geometry::MapFit& fit);

/// Fails as fitSimilarity() and transformPlan() or transformLevel() do; with "frame_differs" where a single
/// level would come into another frame than the rest of the plan. Whether the frame is one to compute in is
/// for the caller to ask (io/crs.h).
base::Result<MapPlacement> placeOnMap(const Estate& estate, const MapPoints& points);

} // namespace vidette::estate
