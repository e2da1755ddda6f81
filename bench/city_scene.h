// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>

/// A generated city: turned rectangular buildings, one in each square of 30 m, jittered; cameras in the free
/// part between them. The same city on every machine and in every run.
namespace vidette::bench {

struct CityScene {
    estate::Estate estate;   ///< buildings, cameras (100 m, 5 m high), one monitor zone over all
    geometry::Polygon floor; ///< the city as one polygon with the buildings as holes

    /// `buildings` rounded down to a square number; `field` of the cameras in degrees, those beyond 180° look
    /// all around.
    CityScene(int buildings, int cameras, double field = 90);
};

} // namespace vidette::bench
