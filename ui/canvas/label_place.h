// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/estate.h"

/// Where the name of a zone reads best: its centre of gravity, or, where a shelf or a camera stands there, the
/// freest point near it. Cost: 169 candidates × obstacles near the zone.
namespace vidette::ui {

geometry::Point labelPlace(const estate::Estate& estate, const estate::Zone& zone);

} // namespace vidette::ui
