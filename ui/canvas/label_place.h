// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/places.h"

#include <vector>

/// Where the name of a zone reads best: its centre of gravity, or, where a shelf or a camera stands there,
/// the freest point near it; `taken` names more places to keep clear of, unless one fills the zone. Where
/// more than two hundred things stand, as in a district, no place is free and the centre it is. Cost: 169
/// candidates × things near it.
namespace vidette::ui {

geometry::Point labelPlace(const Places& places, const estate::Zone& zone,
                           const std::vector<geometry::Box>& taken);

} // namespace vidette::ui
