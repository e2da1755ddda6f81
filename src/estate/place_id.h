// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "estate/camera.h"
#include "estate/duty.h"
#include "estate/place.h"
#include "estate/plan_image.h"

#include <variant>
#include <vector>

/// Any row that has a place on the plan, by its id; or none. What a selection is made of.
namespace vidette::estate {

using PlaceId = std::variant<std::monostate, CameraId, ObstacleId, ZoneId, OpeningId, MountId, DemandId,
                             StreetId, NoteId, SignId>;
using PlaceIds = std::vector<PlaceId>;

} // namespace vidette::estate
