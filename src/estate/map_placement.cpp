// SPDX-License-Identifier: GPL-3.0-or-later
#include "estate/map_placement.h"

#include "base/speech.h"
#include "estate/level_edits.h"

#include <cmath>

namespace vidette::estate {

base::Warnings doubtsOf(const geometry::MapFit& fit) {
    constexpr double kNoticed = 0.01;
    base::Warnings warnings;
    if (std::abs(fit.scale - 1) > kNoticed)
        warnings.push_back(
            {"stretched", "points",
             base::say("a metre of the plan becomes {length} m on the map; was the plan drawn in metres?",
                       {{"length", base::sayNumber(fit.scale, 3)}})});
    if (fit.residuals.size() == 2)
        warnings.push_back({"unproven", "points",
                            base::say("two points fit whatever they are; a third one would check them")});
    return warnings;
}

base::Result<MapPlacement> placeOnMap(const Estate& estate, const MapPoints& points) {
    if (!points.level.isNull() && points.crs != estate.crs)
        return base::failure(
            "frame_differs", "level",
            base::say("the rest of the plan is in another frame; put the whole plan onto the map"));
    auto fit = geometry::fitSimilarity(points.pairs);
    if (!fit) return base::failure(fit.error());
    auto next = points.level.isNull() ? transformPlan(estate, fit->map, points.crs)
                                      : transformLevel(estate, points.level, fit->map);
    if (!next) return base::failure(next.error());
    base::Warnings warnings = doubtsOf(*fit);
    return MapPlacement{std::move(*next), std::move(*fit), std::move(warnings)};
}

} // namespace vidette::estate
