// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

#include <string>

/// A generated city: turned rectangular buildings, one in each square of 30 m, jittered; cameras in the free
/// part between them. The same city on every machine and in every run.
namespace vidette::bench {

struct CityScene {
    estate::Estate estate;   ///< buildings, cameras (90°, 100 m, 5 m high), one monitor zone over all
    geometry::Polygon floor; ///< the city as one polygon with the buildings as holes

    /// `buildings` rounded down to a square number.
    CityScene(int buildings, int cameras);
};

} // namespace vidette::bench
